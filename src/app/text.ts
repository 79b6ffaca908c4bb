import { isUtf8 } from 'node:buffer'

/** The text of bytes, without byte-order mark and with LF at line ends; `undefined` where they are binary or not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0) || !isUtf8(bytes)) return undefined
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8')
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text
}

const chunk = 64 * 1024
const lineFeed = 0x0a

/** The same, line by line without line ends, decoded piece by piece. A line end after the last line makes no further line. */
export function* linesOf(bytes: Uint8Array): Iterable<string> {
  if (bytes.includes(0) || !isUtf8(bytes)) return
  for (let from = 0; from < bytes.length;) {
    const near = bytes.indexOf(lineFeed, Math.min(from + chunk, bytes.length - 1))
    const to = near === -1 ? bytes.length : near + 1
    const text = textOf(bytes.subarray(from, to)) ?? ''
    yield* (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
    from = to
  }
}
