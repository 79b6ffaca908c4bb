// Prints the status code of a GET, 000 when nobody answers within six seconds. Node is there where curl may not be yet.
// usage: node http-status.mjs URL [ACCEPT] [ADDRESS]   (ADDRESS: asked instead of the address that the name has)
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'

const [address, accept = '*/*', host] = process.argv.slice(2)
const url = new URL(address)
const send = url.protocol === 'https:' ? secure : plain
const options = { headers: { accept, host: url.host }, timeout: 6000, ...(host && { host, servername: url.hostname }) }
const call = host ? send({ ...options, path: url.pathname, port: url.port || undefined }) : send(url, options)
call.on('response', (response) => {
  console.log(response.statusCode)
  process.exit()
})
call.on('timeout', () => call.destroy(new Error('timeout')))
call.on('error', () => console.log('000'))
call.end()
