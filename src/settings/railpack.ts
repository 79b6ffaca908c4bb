import type { App, Manifest } from '../app/types.js'
import { UserError } from '../errors.js'
import { isAptPackage } from '../inputs/words.js'
import type { Draft, DraftPhase, DraftStart, ReasonedList } from '../plan/draft.js'
import { isMarker, mergeDrafts } from '../plan/merge-drafts.js'
import type { Warning } from '../plan/types.js'
import { oneCommand } from './command.js'
import { isPhaseName } from './config-checks.js'
import { layerNames, type Part } from './part.js'
import { railpackAdvice, railpackProviders } from './railpack-keys.js'
import { RailpackReader } from './railpack-reader.js'
import { after, phaseOf, secretsOf, variablesOf } from './railpack-step.js'
import { secretWarnings } from './secret-names.js'
import type { Setting } from './types.js'

const file = 'railpack.json'

/**
 * What Railpack's `railpack.json` says, as far as it maps onto a plan: steps are phases, `deploy` is `start`, `packages` are versions.
 * What does not map, is of a wrong type or unknown is a warning at its line; it never stops a plan.
 * @param known names of the languages' `NIXPACKS_*`, without the prefix
 */
export async function readRailpack(app: App, known: readonly string[]): Promise<Part> {
  const name = layerNames.railpack
  const manifest = await readOr(app)
  if (manifest === undefined) return { name }
  if ('code' in manifest) return { name, warnings: [manifest] }
  const reader = new RailpackReader(manifest)
  if (!manifest.table()) return { name, warnings: [noTable] }
  reader.checkKeys('top')
  reader.table('deploy')
  reader.checkKeys('deploy', 'deploy')
  const provider = reader.text('provider')
  const draft = mergeDrafts(
    mergeDrafts({ phases: phasesOf(reader) }, withSecrets(reader)),
    mergeDrafts(packagesOf(reader), deployOf(reader))
  )
  return {
    name,
    draft,
    settings: versionsOf(reader, known),
    ...(provider && { provider: { value: providerOf(provider.value), source: provider.reason } }),
    warnings: [...reader.warnings, ...secretWarnings(draft.variables ?? {})]
  }
}

const noTable: Warning = { code: 'railpack-type', message: `${file} is no table, so it has no effect`, file }

/** Broken text in another tool's file is no reason to stop. */
async function readOr(app: App): Promise<Manifest | Warning | undefined> {
  try {
    return await app.manifest(file)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { what, where } = error.trouble
    return { code: 'railpack-type', message: `${what}; it has no effect`, ...where, file }
  }
}

function providerOf(name: string): string {
  const lower = name.toLowerCase()
  return railpackProviders[lower] ?? lower
}

function phasesOf(reader: RailpackReader): Readonly<Record<string, DraftPhase>> {
  return Object.fromEntries(
    Object.keys(reader.table('steps')).flatMap((name) => {
      if (isPhaseName(name) && !name.startsWith('packages')) return [[name, phaseOf(reader, name)] as const]
      reader.unmapped(['steps', name], railpackAdvice.step)
      return []
    })
  )
}

/** The steps that every secret may reach; the workflow gives the values. */
function withSecrets(reader: RailpackReader): Draft {
  const secrets = secretsOf(reader)
  return secrets.length === 0
    ? {}
    : { phases: { install: { secrets: after(secrets) }, build: { secrets: after(secrets) } } }
}

/** In Railpack the packages of the build always come on top of what is there, those of the image only with `"..."`. */
function packagesOf(reader: RailpackReader): Draft {
  const build = namesOf(reader, 'buildAptPackages')
  const run = namesOf(reader, 'deploy', 'aptPackages')
  return {
    ...(build && { phases: { setup: { aptPkgs: after(build) } } }),
    ...(run && { start: { aptPkgs: run } })
  }
}

function namesOf(reader: RailpackReader, ...keys: readonly string[]): ReasonedList | undefined {
  const names = reader.texts(...keys)?.filter((item, index) => {
    const isName = isMarker(item) || isAptPackage(item.value)
    return isName || reader.refuse([...keys, index], 'the name of a Debian package') !== undefined
  })
  return names && names.length > 0 ? names : undefined
}

function deployOf(reader: RailpackReader): Draft {
  const cmd = reader.text('deploy', 'startCommand')
  const variables = variablesOf(reader, 'deploy')
  const paths = reader.texts('deploy', 'paths')
  const files = filesOf(reader)
  const start: DraftStart = {
    ...(cmd && { cmd: { ...cmd, value: oneCommand(cmd.value) } }),
    ...(files && { onlyIncludeFiles: files })
  }
  return {
    ...(variables && { variables }),
    ...(paths && paths.length > 0 && { phases: { setup: { paths: after(paths) } } }),
    start
  }
}

/** The files of steps that the image gets; with `"..."` among them it gets what it needs anyway. */
function filesOf(reader: RailpackReader): ReasonedList | undefined {
  const inputs = reader.list('deploy', 'inputs')
  if (inputs.length === 0) return undefined
  const files = inputs.flatMap((_, index) => {
    const keys = ['deploy', 'inputs', index] as const
    const { step, include, exclude } = reader.manifest.table(...keys) ?? {}
    const paths = reader.manifest.texts(...keys, 'include').map((path) => path.replace(/^\/app\/?(?=.|$)/, '') || '.')
    if (typeof step === 'string' && step.startsWith('packages')) return [[]]
    const maps = typeof step === 'string' && Array.isArray(include) && exclude === undefined
    const isInside = paths.every((path) => !path.startsWith('/') && !path.split('/').includes('..'))
    return maps && isInside ? [paths.map((path) => reader.leaf(path, keys))] : [undefined]
  })
  const bad = files.findIndex((list, index) => list === undefined && inputs[index] !== '...')
  if (bad !== -1) reader.unmapped(['deploy', 'inputs', bad], railpackAdvice.inputs)
  return bad !== -1 || inputs.includes('...') ? undefined : files.flatMap((list) => list ?? [])
}

/** `packages` of languages and managers whose version can be said are settings of theirs. */
function versionsOf(reader: RailpackReader, known: readonly string[]): Readonly<Record<string, Setting>> {
  const settings: Record<string, Setting> = {}
  for (const [name, { value, reason }] of Object.entries(reader.map('packages') ?? {})) {
    const setting = `${name.toUpperCase()}_VERSION`
    if (!known.includes(setting)) reader.unmapped(['packages', name], railpackAdvice.package)
    else if (value !== 'latest') settings[setting] = { value, source: reason }
  }
  return settings
}
