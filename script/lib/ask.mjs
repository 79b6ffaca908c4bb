// Asks a URL until it answers and prints status, time and the lines of the page that contain a text.
// usage: node ask.mjs URL SECONDS TEXT    exits 1 when there is no answer below 500 in time, or the text is not in it
// With http.get: fetch of Node 20 waits for ever where a connection is accepted and closed at once, as Docker's proxy of a
// published port does until the app listens.
import { get } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'

const [url, seconds, text] = process.argv.slice(2)
const started = performance.now()
const deadline = started + Number(seconds) * 1000

function once() {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: Math.max(1, deadline - performance.now()) }, (response) => {
      const { statusCode: status = 0 } = response
      let page = ''
      response.setEncoding('utf8')
      response.on('data', (part) => (page += part))
      response.on('end', () => resolve({ status, page }))
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => undefined)
    request.on('close', () => resolve({ status: 0, page: '' }))
  })
}

async function ask() {
  for (;;) {
    const answer = await once()
    if ((answer.status > 0 && answer.status < 500) || performance.now() > deadline) return answer
    await setTimeout(100)
  }
}

const { status, page } = await ask()
const lines = page.split('\n').filter((line) => line.includes(text))
console.log(`GET ${url} → ${status} after ${Math.round(performance.now() - started)} ms`)
for (const line of lines) console.log(`  ${line.trim()}`)
if (status === 0 || status >= 500 || lines.length === 0) {
  console.error(`✗ no answer with "${text}" within ${seconds} s`)
  process.exitCode = 1
}
