import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { cannotStart, startGit } from './git-command.js'

/** What git has under a name: its bytes, or why there are none. */
export type Blob = Uint8Array | 'missing' | 'larger' | 'closed'

interface Request {
  readonly name: string
  readonly limit: number
  readonly resolve: (blob: Blob) => void
  readonly reject: (error: Error) => void
}

const lineFeed = 0x0a

/**
 * Reads objects through one `git cat-file --batch`, which answers in the order of the questions. It is started with the first
 * question. A blob above its limit is not read to its end: the process is ended and the questions behind it go to a new one.
 */
export class Blobs {
  readonly #args: readonly string[]
  #git: ChildProcessWithoutNullStreams | undefined
  #isClosed = false
  readonly #waiting: Request[] = []
  #chunks: Buffer[] = []
  #length = 0
  /** Bytes of the blob that is coming, with the line end behind it; `undefined` before its header has been read. */
  #size: number | undefined

  /** `args` name the repository: `['--git-dir', …]`. */
  constructor(args: readonly string[]) {
    this.#args = args
  }

  /** The blob under a name that git understands, without line ends in it: `COMMIT:path`. */
  read(name: string, limit: number): Promise<Blob> {
    if (this.#isClosed) return Promise.resolve('closed')
    return new Promise((resolve, reject) => {
      const request = { name, limit, resolve, reject }
      this.#waiting.push(request)
      if (this.#git === undefined) this.#start()
      else this.#git.stdin.write(`${name}\n`)
    })
  }

  /** Ends the process; nothing is read any more. Safe to call twice. */
  close(): void {
    this.#isClosed = true
    const git = this.#git
    this.#git = undefined
    git?.kill()
    for (const { resolve } of this.#waiting.splice(0)) resolve('closed')
  }

  #start(): void {
    const git = startGit([...this.#args, 'cat-file', '--batch'])
    this.#git = git
    this.#chunks = []
    this.#length = 0
    this.#size = undefined
    git.stderr.resume()
    git.stdin.on('error', () => undefined)
    git.on('error', (error) => this.#fail(git, cannotStart(error)))
    git.on('close', () => this.#endedEarly(git))
    git.stdout.on('data', (chunk: Buffer) => {
      if (git !== this.#git) return
      this.#chunks.push(chunk)
      this.#length += chunk.length
      this.#answer()
    })
    for (const { name } of this.#waiting) git.stdin.write(`${name}\n`)
  }

  #fail(git: ChildProcessWithoutNullStreams, error: Error): void {
    if (git !== this.#git) return
    this.#git = undefined
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }

  /** Git gives up where an object is damaged, or would have to be fetched: the others can still be read. */
  #endedEarly(git: ChildProcessWithoutNullStreams): void {
    if (git !== this.#git) return
    this.#settle('missing')
    this.#restart()
  }

  /** Answers as many requests as the bytes so far allow. */
  #answer(): void {
    for (let request = this.#waiting[0]; request !== undefined; request = this.#waiting[0]) {
      if (this.#size === undefined) {
        const header = this.#takeLine()
        if (header === undefined) return
        const size = / blob (\d+)$/.exec(header)?.[1]
        if (header.endsWith(' missing')) {
          this.#settle('missing')
          continue
        }
        if (size === undefined || Number(size) > request.limit) {
          this.#settle(size === undefined ? 'missing' : 'larger')
          return this.#restart()
        }
        this.#size = Number(size) + 1
      }
      if (this.#length < this.#size) return
      const bytes = this.#take(this.#size)
      this.#size = undefined
      this.#settle(bytes.subarray(0, -1))
    }
  }

  #settle(blob: Blob): void {
    this.#waiting.shift()?.resolve(blob)
  }

  /** Does not wait for what nobody wants to read. */
  #restart(): void {
    this.#git?.kill()
    this.#git = undefined
    if (this.#waiting.length > 0) this.#start()
  }

  #takeLine(): string | undefined {
    const end = this.#whole().indexOf(lineFeed)
    return end === -1 ? undefined : this.#take(end + 1).toString('utf8', 0, end)
  }

  #take(length: number): Buffer {
    const whole = this.#whole()
    this.#chunks = [whole.subarray(length)]
    this.#length = whole.length - length
    return whole.subarray(0, length)
  }

  #whole(): Buffer {
    const [first, second] = this.#chunks
    const whole = first !== undefined && second === undefined ? first : Buffer.concat(this.#chunks)
    this.#chunks = [whole]
    return whole
  }
}
