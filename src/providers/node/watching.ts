import type { Reasoned } from '../../plan/draft.js'
import { textOf, type Command } from './commands.js'

/** Options of nodemon and its like that take a value (their `--help`). */
const valued =
  /^(?:-w|--watch|-e|--ext|-i|--ignore|-d|--delay|-s|--signal|-C|--config|-c|--cwd|--ignore-watch|--deps-level)$/
const restarting = /^(?:nodemon|node-dev|supervisor|ts-node-dev|tsnd)$/
const watchable = /^(?:node|bun|tsx|deno)$/

/** What a restarting server would start: `nodemon server.js` is `node server.js`. `undefined` where that cannot be told. */
export function withoutWatching({ value, reason }: Reasoned<Command>): Reasoned<string> | undefined {
  const [program = '', ...rest] = value.words
  const words = restarting.test(program)
    ? restarted(program, rest)
    : watchable.test(program)
      ? [
          program,
          ...rest.filter((word) => !/^(?:watch|--watch|--hot|--watch-path=\S+|--watch-preserve-output)$/.test(word))
        ]
      : undefined
  if (!words || words.length < 2 || words.length === value.words.length) {
    if (!words || !restarting.test(program) || words.length < 2) return undefined
  }
  const text = textOf({ ...value, words })
  if (!/^(?:[A-Za-z_]\w*=\S+ )*(?:node|tsx|bun|ts-node|babel-node|swc-node)\s+\S/.test(text)) return undefined
  return {
    value: text,
    reason: { ...reason, because: `${reason.because} restarts on changes; in an image nothing changes` }
  }
}

function restarted(program: string, words: readonly string[]): readonly string[] | undefined {
  let runner: readonly string[] | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [name = '', inline] = word.split(/=(.*)/s)
    if (name === '--exec' || name === '-x') {
      const command = unquoted(inline ?? words[++at] ?? '')
      runner = command.split(/\s+/).filter((part) => part !== '')
    } else if (valued.test(word)) at++
    else if (/^(?:-r|--require|--import|--inspect-brk|--env-file)$/.test(word)) {
      const kept = /^(?:-r|--require|--import)$/.test(word) ? words.slice(at) : words.slice(at + 1)
      return [...(runner ?? ['node']), ...kept]
    } else if (!word.startsWith('-')) return [...(runner ?? [programFor(program, word)]), ...words.slice(at)]
  }
  return runner
}

function programFor(program: string, file: string): string {
  return /^(?:ts-node-dev|tsnd)$/.test(program) || /\.[cm]?tsx?$/.test(file) ? 'ts-node' : 'node'
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2')
}
