import { fstatSync, statSync, writeSync } from 'node:fs'
import type { Output, Streams } from '../cli.js'

/** The streams of this process, each opened when it is used. */
export function processStreams(): Streams {
  let stdout: Output | undefined
  return {
    env: process.env,
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return (stdout ??= isPlain(1) ? plainOutput(1, () => process.stdout) : process.stdout)
    },
    get stderr() {
      return process.stderr
    }
  }
}

const nullDevice = '/dev/null'

/** A file, a pipe or the null device, which a program writes to without the stream: to open that loads a tenth of Node.js. */
function isPlain(descriptor: number): boolean {
  try {
    const about = fstatSync(descriptor)
    return about.isFile() || about.isFIFO() || (about.isCharacterDevice() && about.rdev === statSync(nullDevice).rdev)
  } catch {
    return false
  }
}

/** As synchronous as the stream is there (nodejs.org/api/process.html, "A note on process I/O"). A reader that is slow gets the stream. */
function plainOutput(descriptor: number, stream: () => NodeJS.WriteStream): Output {
  const listeners: ((error: NodeJS.ErrnoException) => void)[] = []
  const write = (bytes: Buffer): void => {
    for (let at = 0; at < bytes.length;) {
      try {
        at += writeSync(descriptor, bytes, at)
      } catch (error) {
        const trouble = error as NodeJS.ErrnoException
        if (trouble.code !== 'EAGAIN') return listeners.forEach((listener) => listener(trouble))
        const slow = stream()
        listeners.splice(0).forEach((listener) => slow.on('error', listener))
        slow.write(bytes.subarray(at))
        return
      }
    }
  }
  return {
    write: (text) => write(Buffer.from(text)),
    on: (_, listener) => listeners.push(listener)
  }
}
