import type { App } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Warning } from '../../plan/types.js'
import { chainOf, commandOf, startWalk, textOf, unwrap, type Command } from './commands.js'
import { firstThere } from './facts.js'
import { sourceFile } from './port.js'
import { lineOf, type PackageJson } from './package-json.js'
import { roleOf } from './roles.js'
import { runBy, type Run } from './runners.js'

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

/** Scripts by which the root of a workspace starts an app, the surest first. */
export const rootStartScripts = [
  'start:prod',
  'start:production',
  'start',
  'serve:prod',
  'serve:production',
  'prod',
  'production'
]
/** Scripts that start an app in production, the surest first. */
const names = [...rootStartScripts, 'server', 'start:server', 'start-server', 'server:start', 'serve']

/**
 * The start script, with what only prepares it set apart. One that serves in production counts before others; a preview or a
 * development server is given back only where nothing else is there.
 */
export function scriptStart(own: PackageJson): ScriptStart | undefined {
  const found = names.flatMap((name) => {
    const script = own.scripts.get(name)
    if (!script) return []
    const walk = startWalk()
    const commands = unwrap(own, name, 0, walk) ?? wholeScript(script)
    // One that ends with a build (`production: mix --production`) starts nothing.
    return startOf(commands.map((command) => runBy(own, command, walk))).filter(
      ({ command }) => roleOf(command.value) !== 'build'
    )
  })
  return found.find(({ role }) => role === 'start') ?? found.find(({ role }) => role === 'preview') ?? found[0]
}

/** A script that is no plain chain is a command of its own for the shell. */
function wholeScript({ value, reason }: Reasoned<string>): readonly Reasoned<Command>[] {
  // Behind what runs beside it comes the one that people wait for.
  const waited = commandOf(
    value
      .split(/\|\||[;&|]+/)
      .at(-1)
      ?.trim() ?? ''
  )
  if (roleOf(waited) === 'development') return [{ value: waited, reason }]
  const [first] = chainOf(value.replace(/[;|&<>`$()].*$/s, '').trim() || 'sh') ?? []
  return [{ value: { assignments: [], words: [value], text: first?.text ?? value }, reason }]
}

/** Programs that end by themselves and serve nothing. */
const ofDevelopers =
  /^(?:echo|eslint|prettier|jest|vitest|mocha|ava|tap|standard|xo|bundlewatch|bundlesize|size-limit)$/
/** What may stand behind the program that is started: somebody looks at it, and nobody does in a container. */
const isForPeople = /^(?:open|open-cli|xdg-open|echo)$/

/** What comes last is started; of what runs beside each other the one that serves. */
function startOf(all: readonly Run[]): readonly ScriptStart[] {
  const end = all.findLastIndex(
    (run) => run.beside || !run.commands.every(({ value }) => isForPeople.test(value.words[0] ?? ''))
  )
  const runs = end < 0 ? all : all.slice(0, end + 1)
  const last = runs.at(-1)
  if (!last) return []
  const before = [...runs.slice(0, -1).flatMap(({ commands }) => commands)]
  if (!last.beside) {
    const command = last.commands.at(-1)
    const starts = command && !ofDevelopers.test(command.value.words[0] ?? '')
    return starts ? [splitUp([...before, ...last.commands.slice(0, -1)], command)] : []
  }
  const branches = last.beside.flatMap(({ name, commands }) => {
    const command = commands.at(-1)
    const split = command && splitUp([...before, ...last.commands, ...commands.slice(0, -1)], command)
    return split ? [{ ...split, name, ...(/\bwatch\b/.test(name ?? '') && { role: 'development' as const }) }] : []
  })
  const starting = branches.filter(({ role }) => role === 'start')
  const main = starting.find(({ name }) => /server|api|back|web|start/.test(name ?? '')) ?? starting[0] ?? branches[0]
  if (!main) return []
  const others = starting.filter((branch) => branch !== main)
  return [
    {
      ...main,
      ...(others.length > 0 && {
        warnings: [leavesOut(last.reason ?? main.command.reason, main.command.value, others)]
      })
    }
  ]
}

function leavesOut(reason: Reasoned<Command>['reason'], value: Command, others: readonly ScriptStart[]): Warning {
  const texts = others.map(({ command }) => `\`${textOf(command.value)}\``)
  return {
    code: 'several-programs',
    message: `${reason.because} starts several programs; the image starts \`${textOf(value)}\`, not ${texts.join(' and ')}`,
    ...(reason.file !== undefined && { file: reason.file }),
    ...(reason.line !== undefined && { line: reason.line }),
    fix: 'Name the others in a Procfile, as processes of the same image'
  }
}

const ofScripts = /^(?:npm|pnpm|yarn|bun|turbo|nx|lerna)$/

/** What `cd dist` goes before is started there. */
function inFolder(before: Reasoned<Command> | undefined, { value, reason }: Reasoned<Command>): Reasoned<Command> {
  const words = before?.value.words ?? []
  // A script of that folder is another app's.
  if (ofScripts.test(value.words[0] ?? '')) return { value, reason }
  if (words[0] !== 'cd' || words.length !== 2 || /^\.?\/?$/.test(words[1] ?? '')) return { value, reason }
  const all = [...words, '&&', ...value.assignments, ...value.words]
  return { value: { assignments: [], words: all, text: all.join(' ') }, reason }
}

function splitUp(before: readonly Reasoned<Command>[], command: Reasoned<Command>): ScriptStart {
  const role = roleOf(command.value)
  return {
    command: role === 'start' ? inFolder(before.at(-1), command) : command,
    build: before.filter(({ value }) => roleOf(value) === 'build'),
    // What else comes first prepares something, too.
    release: before.filter(({ value }) => /^(?:release|start)$/.test(roleOf(value))),
    role: role === 'preview' || role === 'development' ? role : 'start'
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
const endings = ['.js', '.mjs', '.cjs']

/**
 * The file that `main` or `module` name, or one by its usual name. What a build makes is not in the tree; its source is.
 */
export async function entryFile(
  app: App,
  own: PackageJson | undefined,
  isBuilt = false
): Promise<Reasoned<string> | undefined> {
  for (const key of ['main', 'module'] as const) {
    const named = own?.manifest.text(key)?.replace(/^\.\//, '')
    if (!own || named === undefined) continue
    const there = await firstThere(app, [named, `${named}.js`, `${named}/index.js`])
    const made = isBuilt && /\.[cm]?js$/.test(named) && (await sourceFile(app, named)) ? named : undefined
    const file = there ?? made
    if (file !== undefined && /\.[cm]?js$/.test(file))
      return reasoned(file, `\`${key}\` is ${file}`, { file: own.file, ...lineOf(own.manifest, key) })
  }
  // A folder with a manifest is an app of its own where there is none above it.
  const isOther = own === undefined && (await app.has('server/package.json'))
  const stems = isOther ? entries.filter((name) => !name.startsWith('server/')) : entries
  const candidates = stems.flatMap((name) => (name === 'bin/www' ? [name] : endings.map((ending) => name + ending)))
  const file = await firstThere(app, candidates)
  return file === undefined ? undefined : reasoned(file, `${file} is there`, { file })
}

/** A TypeScript file by its usual name, and what runs it: Node.js takes types out by itself from 22.18 on (nodejs.org/api/typescript). */
export async function typescriptStart(app: App, own: PackageJson): Promise<Reasoned<string> | undefined> {
  const file = await firstThere(
    app,
    entries.flatMap((name) => [`${name}.ts`, `${name}.mts`])
  )
  const runner = ['tsx', 'ts-node'].find((name) => own.dependencies.has(name)) ?? 'node'
  return file === undefined ? undefined : reasoned(`${runner} ${file}`, `${file} is there`, { file })
}
