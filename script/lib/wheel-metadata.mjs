// A wheel's METADATA without its other bytes: the index may serve it as a file of its own (PEP 658); else it is read out
// of the wheel, a ZIP archive, by two range requests.
import { inflateRawSync } from 'node:zlib'

const TAIL = 256 * 1024

async function bytes(url, from, to) {
  const answer = await globalThis.fetch(url, { headers: { range: `bytes=${from}-${to}` } })
  if (!answer.ok) throw new Error(`${url}: status ${answer.status}`)
  const body = Buffer.from(await answer.arrayBuffer())
  return answer.status === 206 ? body : body.subarray(from, to + 1)
}

/** The central directory's entry for the file whose name matches, from the archive's last bytes; undefined without one. */
export function directoryEntry(tail, pattern) {
  let at = tail.indexOf('PK\x01\x02', 0, 'latin1')
  while (at >= 0) {
    const nameLength = tail.readUInt16LE(at + 28)
    if (pattern.test(tail.toString('utf8', at + 46, at + 46 + nameLength))) {
      return {
        method: tail.readUInt16LE(at + 10),
        size: tail.readUInt32LE(at + 20),
        offset: tail.readUInt32LE(at + 42)
      }
    }
    at = tail.indexOf('PK\x01\x02', at + 46 + nameLength, 'latin1')
  }
  return undefined
}

/** The content of an archive's entry, from the bytes that begin with its local header. */
export function entryContent(local, { method, size }) {
  const start = 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  const packed = local.subarray(start, start + size)
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8')
}

/** METADATA of the wheel at the URL (size in bytes, from the index); undefined when it cannot be read. */
export async function wheelMetadata(url, size) {
  const file = await globalThis.fetch(`${url}.metadata`)
  if (file.ok) return file.text()
  if (!size) return undefined
  const entry = directoryEntry(await bytes(url, Math.max(0, size - TAIL), size - 1), /^[^/]+\.dist-info\/METADATA$/)
  return entry && entryContent(await bytes(url, entry.offset, entry.offset + entry.size + 1024), entry)
}
