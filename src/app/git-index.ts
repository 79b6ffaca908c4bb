/** What an index says: the paths that git tracks, and the index that it is laid over, if it is a split one. */
export interface GitIndex {
  readonly paths: readonly string[]
  /** Hash in the name of the shared index file. */
  readonly base: string | undefined
}

const headerLength = 12
/** Times, device, inode, mode, owner and size: ten words in front of the object's name. */
const statLength = 40
const modeOffset = 24
const extendedFlag = 0x4000
const kindOfMode = 0o170000
const submodule = 0o160000
const sparseFolder = 0o040000

/**
 * Reads git's index (gitformat-index(5), versions 2, 3 and 4) without git. Files and links only: no submodules, no folders of a
 * sparse index. `hashLength` is 20 bytes, 32 in a repository of SHA-256. `undefined` where the bytes are no such index.
 */
export function readGitIndex(bytes: Buffer, hashLength: number): GitIndex | undefined {
  if (bytes.length < headerLength + hashLength || bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined
  const version = bytes.readUInt32BE(4)
  if (version < 2 || version > 4) return undefined
  const paths: string[] = []
  const end = bytes.length - hashLength
  let at = headerLength
  let previous: Buffer = Buffer.alloc(0)
  for (let count = bytes.readUInt32BE(8); count > 0; count--) {
    const flagsAt = at + statLength + hashLength
    if (flagsAt + 4 > end) return undefined
    const mode = bytes.readUInt32BE(at + modeOffset) & kindOfMode
    const isExtended = (bytes.readUInt16BE(flagsAt) & extendedFlag) !== 0
    let nameAt = flagsAt + (isExtended ? 4 : 2)
    let kept = 0
    if (version === 4) {
      const [strip, after] = offsetAt(bytes, nameAt)
      kept = Math.max(0, previous.length - strip)
      nameAt = after
    }
    const nameEnd = bytes.indexOf(0, nameAt)
    if (nameEnd === -1 || nameEnd > end) return undefined
    const rest = bytes.subarray(nameAt, nameEnd)
    const name = kept === 0 ? rest : Buffer.concat([previous.subarray(0, kept), rest])
    previous = name
    // An entry of a split index that only replaces one of the shared index has no name.
    if (mode !== submodule && mode !== sparseFolder && name.length > 0) paths.push(name.toString('utf8'))
    // Up to version 3 entries are filled up with 1 to 8 NULs to a multiple of eight.
    at = version === 4 ? nameEnd + 1 : at + ((nameEnd - at + 8) & ~7)
  }
  return { paths, base: baseOf(bytes.subarray(at, end), hashLength) }
}

/** A number in git's `offset` encoding, as in pack files: seven bits per byte, and one added per step. */
function offsetAt(bytes: Buffer, start: number): readonly [value: number, after: number] {
  let at = start
  let byte = bytes[at++] ?? 0
  let value = byte & 0x7f
  while ((byte & 0x80) !== 0 && at < bytes.length) {
    byte = bytes[at++] ?? 0
    value = (value + 1) * 0x80 + (byte & 0x7f)
  }
  return [value, at]
}

function baseOf(extensions: Buffer, hashLength: number): string | undefined {
  for (let at = 0; at + 8 <= extensions.length; at += 8 + extensions.readUInt32BE(at + 4)) {
    if (extensions.toString('latin1', at, at + 4) !== 'link') continue
    return extensions.toString('hex', at + 8, at + 8 + hashLength)
  }
  return undefined
}
