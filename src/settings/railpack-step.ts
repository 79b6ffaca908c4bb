import type { DraftPhase, Reasoned, ReasonedList, ReasonedMap } from '../plan/draft.js'
import { isMarker } from '../plan/merge-drafts.js'
import { oneCommand } from './command.js'
import { isVariableName } from './config-checks.js'
import { railpackAdvice } from './railpack-keys.js'
import type { RailpackReader } from './railpack-reader.js'

type Fields = Readonly<Record<string, unknown>>

/** A step of `railpack.json` as a phase: commands, folders for PATH, caches, secrets, variables, and the steps that it stands on. */
export function phaseOf(reader: RailpackReader, name: string): DraftPhase {
  const path = ['steps', name] as const
  reader.checkKeys('step', ...path)
  checkOutputs(reader, name)
  const { cmds, paths } = commandsOf(reader, name)
  const variables = variablesOf(reader, ...path)
  const secrets = secretsOf(reader, ...path)
  const caches = cachesOf(reader, name)
  const dependsOn = dependenciesOf(reader, name)
  return {
    ...(cmds.length > 0 && { cmds }),
    ...(paths.length > 0 && { paths: after(paths) }),
    ...(variables && { variables }),
    ...(secrets.length > 0 && { secrets: after(secrets) }),
    ...(caches.length > 0 && { cacheDirectories: after(caches) }),
    ...(dependsOn.length > 0 && { dependsOn: after(dependsOn) })
  }
}

/** The image gets the app's folder as it is left, and all that a step of one's own leaves; not what install and build leave elsewhere. */
function checkOutputs(reader: RailpackReader, name: string): void {
  const isOwn = name !== 'install' && name !== 'build'
  for (const [index] of reader.list('steps', name, 'deployOutputs').entries()) {
    const keys = ['steps', name, 'deployOutputs', index]
    const outside = reader.manifest.texts(...keys, 'include').find((path) => /^\/(?!app(?:\/|$))/.test(path))
    if (outside !== undefined && !isOwn) reader.unmapped(keys, railpackAdvice.outside)
  }
}

/** The variables of a table; what cannot be the name of one is a warning. */
export function variablesOf(reader: RailpackReader, ...keys: readonly string[]): ReasonedMap | undefined {
  const variables = reader.map(...keys, 'variables')
  const isGood = ([name]: readonly [string, unknown]): boolean =>
    isVariableName(name) || reader.refuse([...keys, 'variables', name], 'the name of a variable') !== undefined
  return variables && Object.fromEntries(Object.entries(variables).filter(isGood))
}

/** Names of build secrets; `*` is all of them, which `install` and `build` have anyway. */
export function secretsOf(reader: RailpackReader, ...keys: readonly string[]): ReasonedList {
  const secrets = reader.texts(...keys, 'secrets') ?? []
  return secrets.filter(({ value }, index) => {
    if (value === '*') return false
    const isName = isMarker({ value }) || isVariableName(value)
    return isName || reader.refuse([...keys, 'secrets', index], 'the name of a variable') !== undefined
  })
}

/** A list that comes on top of what is there already. */
export function after(list: ReasonedList): ReasonedList {
  const [first] = list
  return first && !list.some(isMarker) ? [{ value: '...', reason: first.reason }, ...list] : list
}

function commandsOf(reader: RailpackReader, name: string): { cmds: ReasonedList; paths: ReasonedList } {
  const cmds: Reasoned<string>[] = []
  const paths: Reasoned<string>[] = []
  for (const [index, command] of reader.list('steps', name, 'commands').entries()) {
    const keys = ['steps', name, 'commands', index]
    const { cmd, path, src, dest, image, name: asset } = fieldsOf(command)
    if (typeof cmd === 'string') cmds.push(reader.leaf(oneCommand(cmd), keys))
    else if (typeof path === 'string' && asset === undefined) paths.push(reader.leaf(path, keys))
    else if (typeof src !== 'string' || image !== undefined || !staysInPlace(src, dest)) {
      reader.unmapped(keys, railpackAdvice.step)
    }
  }
  return { cmds, paths }
}

/** The shorthands of Railpack's documentation: `PATH:…`, `COPY:from to`; any other text is a command. */
function fieldsOf(command: unknown): Fields {
  if (typeof command === 'object' && command !== null) return command as Fields
  if (typeof command !== 'string') return {}
  if (command.startsWith('PATH:')) return { path: command.slice('PATH:'.length).trim() }
  if (!command.startsWith('COPY:')) return { cmd: command }
  const [src, dest] = command.slice('COPY:'.length).trim().split(/\s+/)
  return { src, dest }
}

/** All files of the app are there already where a phase has commands that people wrote. */
function staysInPlace(src: string, dest: unknown): boolean {
  const place = (path: string): string => path.replace(/^\/app(?=\/|$)|^\.(?=\/|$)/, '').replace(/^\/+|\/+$/g, '')
  return typeof dest === 'string' && (place(dest) === place(src) || (place(dest) === '' && !place(src).includes('/')))
}

function cachesOf(reader: RailpackReader, name: string): ReasonedList {
  return (reader.texts('steps', name, 'caches') ?? []).flatMap((cache, index) => {
    if (isMarker(cache)) return [cache]
    const directory = reader.manifest.text('caches', cache.value, 'directory')
    if (directory === undefined) reader.unmapped(['steps', name, 'caches', index], railpackAdvice.cache)
    return directory === undefined ? [] : [{ ...cache, value: directory }]
  })
}

/** `{ "step": "install" }` or `"$install"`; what mise and apt install is `setup`, and the files of the app are there anyway. */
function dependenciesOf(reader: RailpackReader, name: string): ReasonedList {
  return reader.list('steps', name, 'inputs').flatMap((input, index) => {
    const keys = ['steps', name, 'inputs', index]
    if (input === '...' || input === '.') return []
    const { step, local } = typeof input === 'string' ? { step: input.replace(/^\$/, '') } : fieldsOf(input)
    if (typeof step === 'string' && step.startsWith('packages')) return [reader.leaf('setup', keys)]
    if (typeof step === 'string' && isStep(reader, step)) return [reader.leaf(step, keys)]
    if (local !== true) reader.unmapped(keys, railpackAdvice.step)
    return []
  })
}

/** Others are steps that Railpack makes itself. */
function isStep({ manifest }: RailpackReader, name: string): boolean {
  return name === 'install' || name === 'build' || manifest.get('steps', name) !== undefined
}
