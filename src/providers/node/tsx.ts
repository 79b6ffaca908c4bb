import type { App } from '../../app/types.js'
import { chainOf, textOf, type Command } from './commands.js'
import { isFrom } from './frameworks/common.js'
import type { PackageJson } from './package-json.js'
import { sourceFile } from './port.js'

/**
 * Whether this Node.js can load `tsx` itself: the program `tsx` starts another one, which then is not the one that hears the stop signal
 * (tsx.is/dev-api/node-cli; `--import` with `register` came with Node.js 18.19 and 20.6).
 */
export function loadsTsx(own: PackageJson | undefined, version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const hasImport = major > 20 || (major === 20 && minor >= 6) || (major === 18 && minor >= 19)
  return hasImport && isFrom(own?.dependencies.get('tsx'), 4)
}

const file = /\.[cm]?[jt]sx?$/
/** Options of tsx that it does not hand on to Node.js, and what they are as variables. */
const tsconfig = /^--tsconfig(?:=(.+))?$/

/** `tsx src/index.ts` is `node --import tsx src/index.ts`; as it is where no file with its ending is named. */
export function onNode(command: string): string {
  const parts = chainOf(command)
  return parts?.map((part) => (part.words[0] === 'tsx' ? textOf(loaded(part)) : textOf(part))).join(' && ') ?? command
}

function loaded(command: Command): Command {
  const [, ...words] = command.words
  const assignments = [...command.assignments]
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const named = tsconfig.exec(word)
    if (named) assignments.push(`TSX_TSCONFIG_PATH=${named[1] ?? words[++at] ?? ''}`)
    else if (word === '--no-cache') assignments.push('TSX_DISABLE_CACHE=1')
    else if (!word.startsWith('-'))
      return file.test(word)
        ? { ...command, assignments, words: ['node', ...kept, '--import', 'tsx', ...words.slice(at)] }
        : command
    else if (/^-(?:[ep]|-eval|-print|-test)$/.test(word)) return command
    else {
      kept.push(word)
      if (/^(?:-r|--require|--import|--env-file|-C|--conditions)$/.test(word)) kept.push(words[++at] ?? '')
    }
  }
  return command
}

/** The same command with the ending of the file that tsx would find: Node.js finds none for a program. */
export async function withEnding(app: App, command: string): Promise<string> {
  const [, name] = /(?:^|\s)tsx\s+(?:-\S+\s+)*([\w./-]+)$/.exec(command) ?? []
  const found = name === undefined || file.test(name) ? undefined : await sourceFile(app, name)
  return found === undefined || name === undefined ? command : command.slice(0, -name.length) + found
}
