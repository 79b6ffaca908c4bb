import type { App } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Warning } from '../../plan/types.js'
import { chainOf, textOf, unwrap, type Command } from './commands.js'
import { firstThere } from './facts.js'
import { lineOf, type PackageJson } from './package-json.js'
import { roleOf } from './roles.js'

/** What the scripts of a manifest say about the start. */
export interface ScriptStart {
  /** The command that stays, with its own reason. */
  readonly command: Reasoned<Command>
  /** Commands before it that belong to the build. */
  readonly build: readonly Reasoned<Command>[]
  /** Commands before it that prepare a database. */
  readonly release: readonly Reasoned<Command>[]
  readonly role: 'start' | 'preview' | 'development'
  readonly warnings?: readonly Warning[]
}

/** Scripts that start an app in production, the surest first. */
const names = [
  'start:prod',
  'start:production',
  'start',
  'serve:prod',
  'serve:production',
  'prod',
  'production',
  'server',
  'serve'
]

/**
 * The start script, with what only prepares it set apart. One that serves in production counts before others; a preview or a
 * development server is given back only where nothing else is there.
 */
export function scriptStart(own: PackageJson): ScriptStart | undefined {
  const found = names.flatMap((name) => {
    const script = own.scripts.get(name)
    if (!script) return []
    const commands = unwrap(own, name) ?? wholeScript(script)
    const last = commands.at(-1)
    return last ? [splitUp(commands.slice(0, -1), last)] : []
  })
  return found.find(({ role }) => role === 'start') ?? found.find(({ role }) => role === 'preview') ?? found[0]
}

/** A script that is no plain chain is a command of its own for the shell. */
function wholeScript({ value, reason }: Reasoned<string>): readonly Reasoned<Command>[] {
  const [first] = chainOf(value.replace(/[;|&<>`$()]+.*$/s, '').trim() || 'sh') ?? []
  return [{ value: { assignments: [], words: [value], text: first?.text ?? value }, reason }]
}

function splitUp(before: readonly Reasoned<Command>[], command: Reasoned<Command>): ScriptStart {
  const role = roleOf(command.value)
  return {
    command,
    build: before.filter(({ value }) => roleOf(value) === 'build'),
    release: before.filter(({ value }) => roleOf(value) === 'release'),
    role: role === 'start' || role === 'preview' || role === 'development' ? role : 'start'
  }
}

/** What a restarting server would start: `nodemon server.js` is `node server.js`. `undefined` where that cannot be told. */
export function withoutWatching({ value, reason }: Reasoned<Command>): Reasoned<string> | undefined {
  const text = textOf(value)
  const rewritten = text
    .replace(/\bnodemon\b.*?(?:--exec|-x)[ =](["']?)(.+?)\1(?=\s|$)/, '$2')
    .replace(
      /\b(?:nodemon|node-dev|supervisor)\b(?:\s+(?:--?(?:watch|w|ext|e|ignore|i|delay|signal|config)[ =]\S+|--?(?:L|q|V|quiet|verbose|inspect|legacy-watch)\b\S*))*\s+/,
      'node '
    )
    .replace(/\b(tsx|node|bun)\b(.*?)\s(?:watch|--watch|--hot)\b/, '$1$2')
    .replace(
      /\b(?:ts-node-dev|tsnd)\b(?:\s+--?(?:respawn|transpile-only|T|poll|clear|cls|notify|quiet|exit-child|rs|ignore-watch \S+))*\s+/,
      'ts-node '
    )
  if (rewritten === text || !/^(?:[A-Z_]+=\S+ )*(?:node|tsx|bun|ts-node)\s+\S/.test(rewritten)) return undefined
  return {
    value: rewritten,
    reason: { ...reason, because: `${reason.because} restarts on changes; in an image nothing changes` }
  }
}

/** Files by which programs usually begin, the surest first. */
const entries = [
  'index',
  'server',
  'app',
  'main',
  'src/index',
  'src/server',
  'src/app',
  'src/main',
  'bin/www',
  'server/index',
  'bot',
  'src/bot'
]
const endings = ['.js', '.mjs', '.cjs', '']

/** The file that `main`, `module` or `bin` name, or one by its usual name. */
export async function entryFile(app: App, own: PackageJson | undefined): Promise<Reasoned<string> | undefined> {
  for (const key of ['main', 'module'] as const) {
    const named = own?.manifest.text(key)?.replace(/^\.\//, '')
    const file = named === undefined ? undefined : await firstThere(app, [named, `${named}.js`, `${named}/index.js`])
    if (own && file !== undefined && /\.[cm]?js$/.test(file))
      return reasoned(file, `\`${key}\` is ${file}`, { file: own.file, ...lineOf(own.manifest, key) })
  }
  const candidates = entries.flatMap((name) =>
    name === 'bin/www' ? [name] : endings.slice(0, 3).map((ending) => name + ending)
  )
  const file = await firstThere(app, candidates)
  return file === undefined ? undefined : reasoned(file, `${file} is there`, { file })
}
