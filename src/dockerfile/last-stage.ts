import { posix } from 'node:path'
import { escapePointer } from '../plan/finish.js'
import type { StartFile } from '../plan/types.js'
import { appUser, type AppUser } from './app-user.js'
import { aptInstructions, contextPath, isSecretFile } from './build-stage.js'
import { setVariables, variableField } from './environment.js'
import { comment, type Copy, type EnvEntry, type Instruction, type TextFile } from './instructions.js'
import { copyContext, isFile, why, type Making } from './making.js'
import { demand, shellWord } from './quoting.js'
import { processScript, startWords } from './start-command.js'

const SCRIPTS = '/opt/boxcar/bin'

/** What the last stage inherits. */
export interface LastStage {
  /** Debian packages that are only needed there. */
  readonly apt: readonly string[]
  /** What the toolchain adds. */
  readonly besides: readonly Instruction[]
  /** Variables that are still to be set. */
  readonly variables: readonly string[]
}

/** The last stage without its FROM: the app's user, what the image gets, and how it starts. */
export function makeLastStage(making: Making, { apt, besides, variables }: LastStage): readonly Instruction[] {
  const { plan, stages } = making
  const user = appUser(making)
  const scripts = processScripts(making)
  const files = making.singleStage && stages.lastPhase !== undefined ? [] : copiesOf(making, user)
  return [
    ...aptInstructions(making, apt),
    ...(user.create === undefined
      ? []
      : [
          comment(
            `The app runs without root${appIsWritable(making) ? '' : ' and cannot change its own files, which belong to root'}`
          ),
          runOf(user.create)
        ]),
    ...besides,
    ...(scripts.length === 0
      ? []
      : [comment(`Other processes by name: docker run IMAGE ${scripts.map(({ name }) => name).join('|')}`)]),
    ...scripts.map(({ file }) => file),
    ...(files.length === 0
      ? []
      : [comment('Dependencies and sources in layers of their own: a new version of the app moves only the latter')]),
    ...files,
    ...writable(making, user),
    ...runEnvironment(making, variables, scripts.length > 0),
    { kind: 'user', name: user.id, fields: plan.start.user === undefined ? [] : ['/start/user'] },
    ...(plan.start.port === undefined
      ? []
      : [{ kind: 'expose' as const, port: plan.start.port, fields: ['/start/port'] }]),
    ...startCommand(making)
  ]
}

function runOf(text: string, field?: string): Instruction {
  return { kind: 'run', mounts: [], before: [], commands: [{ text, ...(field !== undefined && { field }) }] }
}

interface Entry extends StartFile {
  readonly field: string
}

/** What goes into the image, by where it comes from: results of early phases change least, files of the context most. */
function copiesOf(making: Making, user: AppUser): readonly Copy[] {
  const order = Object.keys(making.plan.phases)
  const entries = entriesOf(making)
  const rank = (entry: Entry): number =>
    entry.from === undefined
      ? order.length
      : order.indexOf(entry.from) + (isMadeFromTree(making, entry, entries) ? order.length + 1 : 0)
  const others = entries.some(({ path, from, writable }) => isApp(path) && (from !== undefined || !writable))
  const isCopied = ({ path, from, writable }: Entry): boolean =>
    from !== undefined || !writable || (isApp(path) && !others && !isNamed(making))
  const isSecret = ({ path, from }: Entry): boolean =>
    from === undefined && isSecretFile(making, making.paths.inContext(path) ?? '')
  const copies = entries.filter((entry) => isCopied(entry) && !isSecret(entry)).sort((a, b) => rank(a) - rank(b))
  return together(making, copies).map(([first, ...others]) => {
    const copy = copyOf(making, isApp(first.path) ? { ...first, writable: appIsWritable(making) } : first, user)
    if (others.length === 0) return copy
    const all = [first, ...others]
    const folder = posix.dirname(copy.to)
    return {
      ...copy,
      sources: all.map(({ path }) => contextPath(making, path)),
      to: folder === '.' ? './' : `${folder}/`,
      fields: all.map(({ field }) => field)
    }
  })
}

type Group = readonly [Entry, ...Entry[]]

/** Files of the context that go into the same folder share a COPY. */
function together(making: Making, entries: readonly Entry[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    const isShared = entry.from === undefined && !entry.writable && !isApp(entry.path) && isFile(making, entry)
    const key = isShared ? `${posix.dirname(entry.path)}/` : entry.field
    const group = groups.get(key)
    groups.set(key, group ? [...group, entry] : [entry])
  }
  return [...groups.values()]
}

/**
 * What a phase made that had the whole tree, inside of a folder that comes from the context as well: it lies over what the repository may
 * have at the same place.
 */
function isMadeFromTree({ plan, paths }: Making, { path, from }: Entry, entries: readonly Entry[]): boolean {
  const files = from === undefined ? [] : plan.phases[from]?.onlyIncludeFiles
  if (files && !files.some((file) => file === '.' || `${path}/`.startsWith(`${file}/`))) return false
  const inside = `${paths.inImage(path)}/`
  return entries.some(
    (other) => other.from === undefined && !other.writable && inside.startsWith(`${paths.inImage(other.path)}/`)
  )
}

/** The app's own folder: an entry for it always brings the sources, whether they may be written or not. */
function isApp(path: string): boolean {
  return path === '.'
}

/** People say what the last stage gets of the app. */
function isNamed({ plan }: Making): boolean {
  return plan.start.onlyIncludeFiles !== undefined
}

/** The app may write into its whole folder, so what is copied there belongs to it. */
function appIsWritable(making: Making): boolean {
  const { files = [] } = making.plan.start
  return !isNamed(making) && !making.singleStage && files.some(({ path, writable }) => isApp(path) && writable)
}

/** The plan's list; what people name instead comes from the last build stage, beside what lies outside of the app's folder. */
function entriesOf({ plan, stages }: Making): readonly Entry[] {
  const files = (plan.start.files ?? []).map((file, index) => ({ ...file, field: `/start/files/${String(index)}` }))
  const last = stages.lastPhase
  const named = plan.start.onlyIncludeFiles?.map((path, index): Entry => {
    return { path, field: `/start/onlyIncludeFiles/${String(index)}`, ...(last !== undefined && { from: last }) }
  })
  if (named) return [...files.filter(({ path, writable }) => path.startsWith('/') || writable), ...named]
  if (plan.start.files === undefined && last !== undefined) return [{ path: '.', from: last, field: '/start/runImage' }]
  return files
}

function copyOf(making: Making, { path, from, writable, field }: Entry, user: AppUser): Copy {
  const { paths, stages } = making
  const target = paths.inImage(path)
  // A linked layer makes its parent folders anew, which would take the sticky bit from /tmp.
  const link = !/^\/(?:var\/)?tmp\//.test(target)
  const owner = writable ? { owner: user.id } : {}
  const stage = from === undefined ? undefined : stages.stageOf(from)
  if (stage) return { kind: 'copy', link, ...owner, from: stage.name, sources: [target], to: target, fields: [field] }
  const source = contextPath(making, path)
  if (source === '.') return { ...copyContext(making, [field]), link, ...owner }
  return { kind: 'copy', link, ...owner, sources: [source], to: paths.fromHere(target), fields: [field] }
}

/**
 * Folders that the app may write to: made if need be, with what the layers above left in them. What is copied into the app's own
 * folder belongs to the app already, so that only the folder itself is left.
 */
function writable(making: Making, user: AppUser): readonly Instruction[] {
  const owned = appIsWritable(making)
  const all = (making.plan.start.files ?? []).map((file, index) => ({
    ...file,
    field: `/start/files/${String(index)}`
  }))
  const app = owned ? all.filter(({ path, writable }) => isApp(path) && writable) : []
  const entries = all
    .filter(
      ({ path, from, writable }) => writable && (from === undefined || making.singleStage) && !(owned && isApp(path))
    )
    .map(({ path, field }) => ({ path: shellWord(making.paths.fromHere(path)), field }))
  const folders = entries.map(({ path }) => (path.startsWith('-') ? `./${path}` : path)).join(' ')
  const commands = [
    ...(entries.length > 0 ? [`mkdir -p ${folders} && chown -R ${user.id} ${folders}`] : []),
    ...(app.length > 0 ? [`chown ${user.id} ${shellWord(making.paths.fromHere('.'))}`] : [])
  ]
  const fields = [...app, ...entries].map(({ field }) => field)
  return commands.length === 0 ? [] : [...why(making, fields), runOf(commands.join(' && '), fields[0])]
}

interface Script {
  readonly name: string
  readonly file: TextFile
}

/** A file for each process, with `web` and `release` among them as soon as there is another than the start command. */
function processScripts({ plan }: Making): readonly Script[] {
  const { cmd, release, processes = {} } = plan.start
  const all = new Map(
    Object.entries(processes).map(([name, text]) => [name, { text, field: `/start/processes/${escapePointer(name)}` }])
  )
  if (release !== undefined) all.set('release', { text: release, field: '/start/release' })
  if (all.size > 0 && cmd !== undefined) all.set('web', all.get('web') ?? { text: cmd, field: '/start/cmd' })
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { text, field }]) => {
      demand(
        /^[a-z][a-z0-9_-]*$/,
        name,
        'The process name',
        'Use lower-case letters, digits, `_` and `-`, with a letter first'
      )
      return {
        name,
        file: {
          kind: 'file',
          path: `${SCRIPTS}/${name}`,
          content: processScript(text),
          executable: true,
          fields: [field]
        }
      }
    })
}

function runEnvironment({ plan }: Making, variables: readonly string[], hasScripts: boolean): readonly Instruction[] {
  const { port } = plan.start
  const values: Record<string, string> = Object.fromEntries(variables.map((name) => [name, plan.variables[name] ?? '']))
  const fieldOf = (name: string): string =>
    name === 'PORT' && !Object.hasOwn(plan.variables, name) ? '/start/port' : variableField(name)
  if (port !== undefined && !Object.hasOwn(plan.variables, 'PORT')) values['PORT'] = String(port)
  const set = setVariables(values, fieldOf)
  const own: EnvEntry[] = [
    // A number without an account has no home.
    ...(plan.start.runImage !== undefined && plan.start.user === undefined && !Object.hasOwn(plan.variables, 'HOME')
      ? [{ name: 'HOME', value: ['/tmp'] }]
      : []),
    ...(hasScripts ? [{ name: 'PATH', value: [{ variable: 'PATH' }, `:${SCRIPTS}`] }] : [])
  ]
  const env = set.at(-1)
  if (own.length === 0) return set
  if (env?.kind !== 'env') return [{ kind: 'env', entries: own, fields: [] }]
  return [...set.slice(0, -1), { ...env, entries: [...env.entries, ...own] }]
}

function startCommand(making: Making): readonly Instruction[] {
  const { cmd, release } = making.plan.start
  if (cmd === undefined) return []
  const fields = ['/start/cmd', ...(release === undefined ? [] : ['/start/release'])]
  return [...why(making, fields), { kind: 'cmd', words: startWords(cmd, release), fields }]
}
