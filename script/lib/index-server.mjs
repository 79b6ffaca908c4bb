// Answers for the part of PyPI that a simple index lacks: /pypi/NAME/VERSION/json, which Poetry asks for each release.
// usage: node index-server.mjs ADDRESS FOLDER (with index.key and index.crt, a certificate for pypi.org)
//
// On ADDRESS it is a name server (port 53) that gives ADDRESS for pypi.org and passes every other question on, and an
// HTTPS server (port 443) that passes every request on to the real pypi.org except for JSON that is not there: that is
// made from the simple index (PEP 691) and the wheel's METADATA.
import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { createServer, request } from 'node:https'
import { join } from 'node:path'
import { clearTimeout, setTimeout } from 'node:timers'
import { pathToFileURL } from 'node:url'

import { wheelMetadata } from './wheel-metadata.mjs'

const HOST = 'pypi.org'
const SIMPLE_JSON = 'application/vnd.pypi.simple.v1+json'

/** The release's version in a file name of the simple index, as written there; undefined for other kinds of files. */
export function versionOf(filename) {
  const wheel = /^[^-]+-([^-]+)-.+\.whl$/.exec(filename)
  if (wheel) return wheel[1]
  const sdist = /-([^-]+)\.(?:tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/.exec(filename)
  return sdist?.[1]
}

/** A version's comparable form (PEP 440): 'v1.0-RC.1' and '1.0rc1' are one, and so are '2.0' and '2.0.0'. */
export function normalVersion(version) {
  return version
    .toLowerCase()
    .replace(/^v/, '')
    .replace(/[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d*)/, (_, kind, number) => {
      const short = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' }[kind] ?? kind
      return `${short}${number || 0}`
    })
    .replace(/[-_.]?(?:post|rev|r)[-_.]?(\d+)/, '.post$1')
    .replace(/[-_.]?dev[-_.]?(\d*)/, (_, number) => `.dev${number || 0}`)
    .replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0+)*(?=$|[^\d.]|\.(?:post|dev))/, '$1')
}

/** The headers of a METADATA file as { 'requires-dist': [..], .. }: RFC 822, up to the first empty line. */
export function metadataHeaders(text) {
  const headers = {}
  for (const line of text.split(/\r?\n\r?\n/, 1)[0].split(/\r?\n(?![ \t])/)) {
    const [, name, value] = /^([^:]+):\s*([\s\S]*)$/.exec(line) ?? []
    if (name) (headers[name.toLowerCase()] ??= []).push(value.replace(/\s*\n\s*/g, ' '))
  }
  return headers
}

/** The release JSON from the files of that version and the headers of a wheel's METADATA (undefined without one). */
export function releaseJson(name, version, files, headers) {
  return {
    info: {
      name: headers?.name?.[0] ?? name,
      version: headers?.version?.[0] ?? version,
      summary: headers?.summary?.[0] ?? '',
      platform: null,
      provides_extra: headers?.['provides-extra'] ?? null,
      // null makes Poetry look into the files themselves: right for a release that has no wheel.
      requires_dist: headers ? (headers['requires-dist'] ?? []) : null,
      requires_python: files.find((file) => file['requires-python'])?.['requires-python'] ?? '',
      yanked: files.every((file) => file.yanked),
      yanked_reason: files.map((file) => file.yanked).find((reason) => typeof reason === 'string') ?? null
    },
    urls: files.map((file) => ({
      filename: file.filename,
      url: file.url,
      digests: file.hashes,
      packagetype: file.filename.endsWith('.whl') ? 'bdist_wheel' : 'sdist',
      requires_python: file['requires-python'] ?? null,
      size: file.size,
      upload_time_iso_8601: file['upload-time'],
      yanked: Boolean(file.yanked),
      yanked_reason: typeof file.yanked === 'string' ? file.yanked : null
    })),
    vulnerabilities: []
  }
}

/** The JSON for a release; undefined when the index has no such release. */
async function synthesize(name, version) {
  const page = await globalThis.fetch(`https://${HOST}/simple/${name}/`, { headers: { accept: SIMPLE_JSON } })
  if (!page.ok) return undefined
  const wanted = normalVersion(version)
  const files = (await page.json()).files.filter((file) => {
    const found = versionOf(file.filename)
    return found !== undefined && normalVersion(found) === wanted
  })
  if (files.length === 0) return undefined
  const wheel = files.find((file) => file.filename.endsWith('.whl'))
  const metadata = wheel && (await wheelMetadata(wheel.url, wheel.size))
  return releaseJson(name, version, files, metadata && metadataHeaders(metadata))
}

function passOn(incoming, outgoing) {
  const onward = request(
    { host: HOST, path: incoming.url, method: incoming.method, headers: { ...incoming.headers, host: HOST } },
    (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers)
      answer.pipe(outgoing)
    }
  )
  onward.on('error', (error) => outgoing.writeHead(502).end(String(error)))
  incoming.pipe(onward)
}

async function answer(incoming, outgoing) {
  const [, name, version] = /^\/pypi\/([^/]+)\/([^/]+)\/json(?:\?|$)/.exec(incoming.url) ?? []
  if (!name || incoming.method !== 'GET') return passOn(incoming, outgoing)
  const real = await globalThis.fetch(`https://${HOST}/pypi/${name}/${version}/json`)
  const body = real.ok ? await real.text() : JSON.stringify(await synthesize(name, decodeURIComponent(version)))
  if (body === undefined) return outgoing.writeHead(404).end()
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(body)
}

/** The name asked for and the end of the question section, of a DNS message with one question (RFC 1035, 4.1). */
export function question(message) {
  const labels = []
  let at = 12
  while (message[at]) {
    labels.push(message.toString('latin1', at + 1, at + 1 + message[at]))
    at += 1 + message[at]
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 }
}

/** Answers with the address for type A, and with nothing for any other type (AAAA). */
export function dnsAnswer(message, { type, end }, address) {
  const isAddress = type === 1
  const header = Buffer.from(message.subarray(0, 12))
  header.writeUInt16BE(0x8180, 2)
  header.writeUInt16BE(isAddress ? 1 : 0, 6)
  header.writeUInt32BE(0, 8)
  const record = [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)]
  return Buffer.concat([header, message.subarray(12, end), Buffer.from(isAddress ? record : [])])
}

function nameServer(address) {
  const upstream = /^nameserver\s+(\S+)/m.exec(readFileSync('/etc/resolv.conf', 'utf8'))?.[1]
  const server = createSocket('udp4')
  server.on('message', (message, from) => {
    const reply = (bytes) => server.send(bytes, from.port, from.address)
    const asked = question(message)
    if (asked.name === HOST) return reply(dnsAnswer(message, asked, address))
    const onward = createSocket(upstream.includes(':') ? 'udp6' : 'udp4')
    const close = setTimeout(() => onward.close(), 5000)
    onward.on('error', () => {})
    onward.once('message', (bytes) => {
      clearTimeout(close)
      onward.close()
      reply(bytes)
    })
    onward.send(message, 53, upstream)
  })
  server.bind(53, address)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [address, folder] = process.argv.slice(2)
  // A client that goes away must not take the name server of all containers with it.
  process.on('uncaughtException', (error) => console.error(error))
  nameServer(address)
  createServer(
    { key: readFileSync(join(folder, 'index.key')), cert: readFileSync(join(folder, 'index.crt')) },
    (incoming, outgoing) => answer(incoming, outgoing).catch((error) => outgoing.writeHead(502).end(String(error)))
  ).listen(443, address)
}
