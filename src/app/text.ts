import { isUtf8 } from 'node:buffer'

/** What is wrong with a file that is there and no text. */
export const noText = 'it is no UTF-8 text of at most 1 MiB, or cannot be read'

/**
 * The text of bytes, without byte-order mark and with LF at line ends; `undefined` where they are binary or neither UTF-8 nor, by
 * their byte-order mark, UTF-16. PowerShell writes the latter for `pip freeze > requirements.txt`, and pip reads it.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const wide = encodingByMark(bytes)
  if (wide !== undefined) return wideText(bytes, wide)
  if (bytes.includes(0) || !isUtf8(bytes)) return undefined
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return withLineFeeds(Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8'))
}

type Wide = 'utf-16le' | 'utf-16be'

function encodingByMark([first, second]: Uint8Array): Wide | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function wideText(bytes: Uint8Array, encoding: Wide): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : withLineFeeds(text)
  } catch {
    return undefined
  }
}

function withLineFeeds(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text
}

const chunk = 64 * 1024
const lineFeed = 0x0a

/** The same, line by line without line ends, decoded piece by piece. A line end after the last line makes no further line. */
export function* linesOf(bytes: Uint8Array): Iterable<string> {
  if (encodingByMark(bytes) !== undefined) return yield* linesIn(textOf(bytes) ?? '')
  if (bytes.includes(0) || !isUtf8(bytes)) return
  for (let from = 0; from < bytes.length;) {
    const near = bytes.indexOf(lineFeed, Math.min(from + chunk, bytes.length - 1))
    const to = near === -1 ? bytes.length : near + 1
    yield* linesIn(textOf(bytes.subarray(from, to)) ?? '')
    from = to
  }
}

function linesIn(text: string): readonly string[] {
  return text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
}
