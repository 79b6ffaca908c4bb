import type { App } from '../../app/types.js'
import { normalise } from '../../app/paths.js'
import type { Reasoned } from '../../plan/draft.js'
import { configOf, find } from './config.js'
import { textOf, type Command } from './commands.js'
import { roleOf } from './roles.js'
import { programOf } from './runners.js'
import { programOfTasks } from './task-runners.js'
import { sourceOf } from './tokens.js'
import { entryOf, valueOf } from './values.js'
import { withoutWatching } from './watching.js'

/** Options of pm2 and forever that take a value (their `--help`). */
const valued =
  /^(?:-i|--instances|--name|-n|--env|--only|-o|--output|-e|--error|-l|--log|--interpreter|--node-args|--max-memory-restart|--watch-delay|--cwd|--exp-backoff-restart-delay|-c|--cron|--command|--uid|--sourceDir|--workingDir|-m|--minUptime|--spinSleepTime)$/

/** What is no file: `pm2 start npm -- start`. */
const programs = /^(?:node|bun|tsx|ts-node|npm|yarn|pnpm)$/

/** What pm2 reads its programs from. */
const ofManager = /(?:\.config\.[cm]?js|\.json|\.ya?ml)$/

/** The words of the first program of each such file, by its path, of the one that gulp or Grunt runs, by its name, and of a script of nps. */
type Managed = ReadonlyMap<string, readonly string[]>

/**
 * What a process manager would keep running: a container does that by itself. `pm2-runtime start ecosystem.config.js` is the first
 * program of that file. The command as it is where it is none, or where that cannot be told.
 */
export async function withoutManager(app: App, command: Reasoned<Command>): Promise<Reasoned<Command>> {
  const programs = await managedPrograms(app, [textOf(command.value)])
  const value = unmanaged(command.value, programs)
  if (!value) return command
  const { reason } = command
  const program = programOf(command.value.words[0] ?? '')
  return {
    value,
    reason: {
      ...reason,
      because:
        program === 'nps'
          ? `${reason.because} is a script of package-scripts.js`
          : `${reason.because} names the program; a container needs no ${program} to keep it running`
    }
  }
}

/** The program that a development server of the app keeps running. */
export async function keptRunning(app: App, command: Reasoned<Command>): Promise<Reasoned<string> | undefined> {
  const plain = withoutWatching(command)
  const task = plain ? undefined : await withoutManager(app, command)
  return plain ?? (task && task !== command ? { value: textOf(task.value), reason: task.reason } : undefined)
}

/** The first program of each file of pm2 that these commands name, and the one that the tasks run which they name. */
export async function managedPrograms(app: App, commands: readonly string[]): Promise<Managed> {
  const found = new Map<string, readonly string[]>()
  for (const command of commands) {
    const runner = /^(?:\w+=\S* )*(gulp|grunt)\b/.exec(command.slice(0, 2000))?.[1]
    const program = runner === undefined ? undefined : await programOfTasks(app, runner)
    if (runner !== undefined && program) found.set(runner, program)
    const [, task = 'default'] = /^nps(?:\s+([\w.-]+))?\s*$/.exec(command.slice(0, 200)) ?? []
    const meant = /^nps\b/.test(command) ? await (await import('./nps.js')).commandOfNps(app, task) : undefined
    if (meant) found.set(`nps ${task}`, meant.words)
    if (!/\bpm2/.test(command)) continue
    for (const word of command.slice(0, 2000).split(/\s+/)) {
      const path = ofManager.test(word) ? normalise(word) : undefined
      const words = path === undefined ? undefined : await firstProgram(app, path)
      if (path !== undefined && words) found.set(path, words)
    }
  }
  return found
}

/** A command without what would keep it running; `undefined` where nothing does, or where the program cannot be told. */
export function unmanaged(command: Command, managed: Managed): Command | undefined {
  const [first = '', ...rest] = command.words
  const tasks = /^(?:gulp|grunt)$/.test(first) && roleOf(command) !== 'build' ? managed.get(first) : undefined
  if (tasks) return { ...command, words: tasks }
  const meant = first === 'nps' && rest.length < 2 ? managed.get(`nps ${rest[0] ?? 'default'}`) : undefined
  if (meant) return { ...command, words: meant }
  if (!/^(?:pm2|pm2-runtime|pm2-docker|forever)$/.test(programOf(first))) return undefined
  const end = rest.indexOf('--')
  const own = end < 0 ? rest : rest.slice(0, end)
  const file = own.find(
    (word, at) => !word.startsWith('-') && !valued.test(own[at - 1] ?? '') && !/^(?:start|restart)$/.test(word)
  )
  const path = file === undefined ? undefined : normalise(file)
  if (path === undefined) return undefined
  const given = end < 0 ? [] : rest.slice(end + 1)
  const words = ofManager.test(path)
    ? managed.get(path)
    : programs.test(path) && given.length > 0
      ? [path, ...given]
      : /\.[cm]?[jt]s$|^[\w./-]+$/.test(path)
        ? [/\.[cm]?ts$/.test(path) ? 'ts-node' : 'node', path, ...given]
        : undefined
  return words && { ...command, words }
}

/**
 * The folders with a manifest in which a file of pm2 starts programs: they are the apps, and what names them is none itself.
 * Nothing where one of its programs is started in the folder of the file.
 */
export async function managedBelow(app: App, { words }: Command): Promise<readonly string[]> {
  if (!/^pm2(?:-runtime|-docker)?$/.test(words[0] ?? '')) return []
  const path = words.slice(1).find((word) => /\.config\.[cm]?js$/.test(word))
  const text = path === undefined ? undefined : await app.read(path)
  if (path === undefined || text === undefined) return []
  const source = sourceOf(path, text)
  const apps = find(configOf(path, text), 'apps')
  const folders: string[] = []
  for (const item of apps?.kind === 'list' ? apps.items : []) {
    const table = valueOf(source, item)
    const cwd = table.kind === 'table' ? entryOf(source, table.at, 'cwd') : undefined
    const folder = cwd?.kind === 'text' ? normalise(cwd.text) : undefined
    // What is added under a condition cannot be told.
    if (table.kind !== 'table') continue
    if (folder === undefined || folder === '' || !(await app.has(`${folder}/package.json`))) return []
    folders.push(folder)
  }
  return [...new Set(folders)]
}

async function firstProgram(app: App, path: string): Promise<readonly string[] | undefined> {
  if (/\.(?:json|ya?ml)$/.test(path)) {
    const manifest = await app.manifest(path)
    const script = manifest?.text('apps', 0, 'script') ?? manifest?.text('script')
    return script === undefined ? undefined : wordsOf(script, manifest?.text('apps', 0, 'args'))
  }
  const text = await app.read(path)
  if (text === undefined) return undefined
  const config = configOf(path, text)
  const source = sourceOf(path, text)
  const apps = find(config, 'apps')
  const [first] = apps?.kind === 'list' ? apps.items : []
  const table = first ? valueOf(source, first) : apps
  if (table?.kind !== 'table') return undefined
  const script = entryOf(source, table.at, 'script')
  const args = entryOf(source, table.at, 'args')
  return script?.kind === 'text' ? wordsOf(script.text, args?.kind === 'text' ? args.text : undefined) : undefined
}

function wordsOf(script: string, args: string | undefined): readonly string[] | undefined {
  const more = args === undefined ? [] : args.split(/\s+/)
  const bin = /^(?:\.\/)?node_modules\/(?:\.bin\/)?([\w-]+)(?:\/dist\/bin\/\1|\/bin\/[\w.-]+)?$/.exec(script)?.[1]
  if (bin !== undefined) return [bin, ...more]
  const path = normalise(script)
  if (/\s/.test(script)) return script.split(/\s+/)
  return path === undefined || /^(?:npm|yarn|pnpm|bun)$/.test(path) ? undefined : ['node', path, ...more]
}
