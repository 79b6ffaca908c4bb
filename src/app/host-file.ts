import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** Not through a link at the end, and without waiting for the other side of a pipe; both are absent on Windows. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** The bytes of a regular file of this machine, at most `limit`; `undefined` for anything else. */
export function readRegularFile(path: string, limit: number): Buffer | undefined {
  let file: number | undefined
  try {
    file = openSync(path, flags)
    const what = fstatSync(file)
    return what.isFile() && what.size <= limit ? readWhole(file, what.size) : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function readWhole(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, length)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}
