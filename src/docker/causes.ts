import type { ErrorHint } from '../providers/contract.js'

/** A row of the tables below: an ErrorHint that may say that another try may help. */
export interface Hint extends ErrorHint {
  readonly tryAgain?: boolean
}

export interface Cause {
  readonly text: string
  readonly file?: string
  readonly tryAgain: boolean
  /** The line that says so, by its place among those that were looked through. */
  readonly at: number
}

/** Of a longer line a pattern sees only the two ends, so that no pattern can take long. */
const shownOfEachEnd = 1000

/**
 * Troubles of the machine and the network. They come before what a language's tools make of them: pip calls a dead
 * network a package without versions.
 */
export const infrastructure: readonly Hint[] = [
  {
    pattern: /no space left on device/i,
    cause: 'The disk is full. Free some space (`docker system prune`), or use a larger runner.'
  },
  {
    pattern: /exit code: 137\b|\bOOMKilled\b|signal: killed/,
    cause:
      'The step was killed, most likely because the memory ran out. Use a larger runner, or let the build use less memory.'
  },
  {
    pattern: /toomanyrequests|429 Too Many Requests/i,
    cause:
      'The registry limits how often it is asked. Log in to it before this step (`docker/login-action`), or try again later.',
    tryAgain: true
  },
  {
    pattern: /lookup ([^\s:]+).*: no such host/,
    cause: 'The host `$1` could not be found. Check its name; if it is right, the network failed: try again.',
    tryAgain: true
  },
  {
    pattern:
      /(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN) |Could not resolve host:? '?|Failed to resolve '|Temporary failure resolving ')([\w-]+(?:\.[\w-]+)*)/i,
    cause: 'The host `$1` could not be found: the network failed, or this build cannot reach that host. Try again.',
    tryAgain: true
  },
  {
    pattern: /(?:request to|GET|Downloading|downloading) https?:\/\/([\w.-]+)\S* failed/,
    cause: 'The host `$1` could not be reached: the network failed, or this build may not reach that host. Try again.',
    tryAgain: true
  },
  {
    pattern:
      /Temporary failure in name resolution|Temporary failure resolving|Could not resolve host|EAI_AGAIN|getaddrinfo ENOTFOUND|dns error|Name or service not known/i,
    cause:
      'A name could not be resolved: the network failed, or the step needs a host that it cannot reach. Try again.',
    tryAgain: true
  },
  {
    pattern: /dial tcp (\S+): connect: connection refused/,
    cause: 'Nobody listens at `$1`: the registry or server there does not run, or its address is wrong.',
    tryAgain: true
  },
  {
    pattern:
      /\b(?:Get|Head|Put|Post|Patch) "https?:[^"]+": (?:unexpected )?EOF|i\/o timeout|TLS handshake timeout|connection reset by peer|Connection timed out|Read timed out|ETIMEDOUT|ECONNRESET|Network is unreachable|context deadline exceeded/i,
    cause: 'The network failed during this step. Try again.',
    tryAgain: true
  },
  {
    pattern:
      /unexpected (?:HTTP )?status(?: from \w+ request to \S+|:)? 5\d\d|\b50[234] (?:Bad Gateway|Service Unavailable|Service Temporarily Unavailable|Gateway Time-?out)/i,
    cause: 'A server that the build needs answered with an error of its own. Try again later.',
    tryAgain: true
  }
]

/** What holds for every language, after the hints of the languages themselves. */
export const general: readonly Hint[] = [
  {
    pattern: /secret (\S+): not found/,
    cause: 'The step needs the secret `$1`: add it to `secrets`.'
  },
  {
    pattern: /failed to calculate checksum of ref [^"]*"\/?([^"]+)": not found/,
    cause:
      "`$1` is not in Docker's context: it is not committed, an ignore file (`.dockerignore`) leaves it out, or an earlier step should make it."
  },
  {
    pattern: /pull access denied|insufficient_scope|failed to authorize|401 Unauthorized|403 Forbidden/,
    cause:
      'The registry refused: the image does not exist, or this run may not read it. Log in before this step (`docker/login-action`).'
  },
  {
    pattern: /failed to resolve source metadata for (\S+):.*not found/,
    cause: 'The base image `$1` does not exist in the registry (or not under that tag).'
  },
  {
    pattern: /no match for platform in manifest|no matching manifest for (\S+)/,
    cause: 'The base image does not exist for this platform.'
  },
  {
    pattern: /exec format error/,
    cause:
      'A program is made for another processor: the platform needs an emulator (`docker/setup-qemu-action`), or a script lacks its first line `#!`.'
  },
  {
    pattern: /^(?:\S*sh|\/bin\/sh): (?:line )?(?:\d+: )?([^\s:]+): (?:command )?not found/,
    cause:
      'The command `$1` is not there when this step runs. If a package brings it, name the package in `apt` (or `pkgs`).'
  },
  {
    pattern: /exec: "([^"]+)": executable file not found/,
    cause:
      'The command `$1` is not there when this step runs. If a package brings it, name the package in `apt` (or `pkgs`).'
  },
  {
    pattern: /^(?:\S*sh|\/bin\/sh): (?:line )?(?:\d+: )?([^\s:]+): Permission denied/,
    cause: '`$1` may not be executed. Commit it as a program: `git update-index --chmod=+x $1`.'
  },
  {
    pattern: /dockerfile parse error/,
    cause: 'The Dockerfile that Boxcar wrote is wrong. That is a bug in Boxcar: please report it with the plan.'
  }
]

/** The first row that fits one of the lines, with `$1` … filled in. */
export function causeOf(lines: readonly string[], hints: readonly Hint[]): Cause | undefined {
  const short = lines.map(ends)
  for (const hint of hints) {
    const matches = short.map((line) => matched(hint.pattern, line))
    const at = matches.findIndex((found) => found !== null)
    const match = matches[at]
    if (match) {
      return {
        text: hint.cause.replace(/\$(\d)/g, (_, number: string) => (match[Number(number)] ?? '').slice(0, 200)),
        tryAgain: hint.tryAgain === true,
        at,
        ...(hint.file === undefined ? {} : { file: hint.file })
      }
    }
  }
  return undefined
}

function ends(line: string): string {
  if (line.length <= 2 * shownOfEachEnd) return line
  return `${line.slice(0, shownOfEachEnd)} … ${line.slice(-shownOfEachEnd)}`
}

/** A pattern with `g` or `y` remembers where it stopped: every line is asked from its beginning. */
function matched(pattern: RegExp, line: string): RegExpMatchArray | null {
  pattern.lastIndex = 0
  return pattern.exec(line)
}
