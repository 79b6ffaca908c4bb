import { escapePointer } from '../plan/finish.js'
import type { StartFile } from '../plan/types.js'
import { appUser, type AppUser } from './app-user.js'
import { aptInstructions, contextPath } from './build-stage.js'
import { setVariables, variableField } from './environment.js'
import { comment, type Copy, type EnvEntry, type Instruction, type TextFile } from './instructions.js'
import { copyContext, why, type Making } from './making.js'
import { demand, shellWord } from './quoting.js'
import { processScript, startWords } from './start-command.js'

const SCRIPTS = '/opt/boxcar/bin'

/** What the last stage inherits. */
export interface LastStage {
  /** Debian packages that are only needed there. */
  readonly apt: readonly string[]
  /** Variables that are still to be set. */
  readonly variables: readonly string[]
}

/** The last stage without its FROM: the app's user, what the image gets, and how it starts. */
export function makeLastStage(making: Making, { apt, variables }: LastStage): readonly Instruction[] {
  const { plan, stages } = making
  const user = appUser(making)
  const scripts = processScripts(making)
  const files = making.singleStage && stages.lastPhase !== undefined ? [] : copiesOf(making, user)
  return [
    ...aptInstructions(making, apt),
    ...(user.create === undefined
      ? []
      : [
          comment('The app runs without root and cannot change its own files, which belong to root'),
          runOf(user.create)
        ]),
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
  const rank = ({ from }: Entry): number => (from === undefined ? order.length : order.indexOf(from))
  return entriesOf(making)
    .filter(({ from, writable }) => from !== undefined || !writable)
    .sort((a, b) => rank(a) - rank(b))
    .map((entry) => copyOf(making, entry, user))
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
  if (source === '.') return { ...copyContext(making, [field]), link }
  return { kind: 'copy', link, sources: [source], to: paths.fromHere(target), fields: [field] }
}

/** Folders that the app may write to: made if need be, with what the layers above left in them. */
function writable(making: Making, user: AppUser): readonly Instruction[] {
  const entries = (making.plan.start.files ?? []).flatMap(({ path, from, writable }, index) =>
    writable && (from === undefined || making.singleStage)
      ? [{ path: shellWord(making.paths.fromHere(path)), field: `/start/files/${String(index)}` }]
      : []
  )
  const [first] = entries
  if (!first) return []
  const folders = entries.map(({ path }) => (path.startsWith('-') ? `./${path}` : path)).join(' ')
  const fields = entries.map(({ field }) => field)
  return [...why(making, fields), runOf(`mkdir -p ${folders} && chown -R ${user.id} ${folders}`, first.field)]
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
