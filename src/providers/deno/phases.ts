import { join } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned, type Draft, type DraftPhase, type Reasoned } from '../../plan/draft.js'
import type { Evidence, StartFile, Warning } from '../../plan/types.js'
import type { Analysis } from './analyse.js'
import type { Config } from './config.js'
import { npmSecrets } from './secrets.js'

/** Where the image keeps what it has downloaded and compiled (`DENO_DIR` of denoland/deno). */
const cache = '/deno-dir'

export interface Installed {
  readonly phases: NonNullable<Draft['phases']>
  /** What the last stage gets. */
  readonly files: readonly Reasoned<StartFile>[]
  readonly warnings: readonly Warning[]
}

/**
 * The phases: dependencies that the manifests name, then the build and what the entry imports. Deno 1 has no install of its own.
 * With `node_modules` the npm packages are there and not in the cache, too (tried with Deno 2.9: a start needs only one of them).
 */
export async function phasesOf(app: App, { config, service, build }: Analysis, major: number): Promise<Installed> {
  const secrets = await npmSecrets(config.workspace?.place.view ?? app)
  const named = declared(config)
  const frozen = config.lockfile === undefined ? '' : ' --frozen'
  const installs = named !== undefined && major >= 2
  const order = (on: string): readonly Reasoned<string>[] => [{ value: on, reason: because(config) }]
  const caches = config.nodeModules ? [{ value: `${cache}/npm`, reason: config.nodeModules }] : []
  const shared: DraftPhase = { secrets, cacheDirectories: caches }
  const entry = service?.entry && filled(service.entry, build.length > 0, frozen)
  const cmds = [...build, ...(entry ? [entry] : [])]
  return {
    phases: {
      ...(installs && {
        install: {
          ...shared,
          dependsOn: order('setup'),
          onlyIncludeFiles: await manifests(app, config),
          cmds: [{ value: `deno install${frozen}`, reason: config.lockfile ?? named }]
        }
      }),
      ...(cmds.length > 0 && {
        build: {
          ...shared,
          dependsOn: order(installs ? 'install' : 'setup'),
          cmds,
          outputs: (service?.outputs ?? []).map((value) => ({ value, reason: because(config) }))
        }
      })
    },
    files: filesOf(config, service, build.length > 0, installs, cmds.length > 0),
    warnings: noLock(config, named)
  }
}

function because({ file, packageJson }: Config): Evidence {
  const there = file ?? packageJson?.path
  return there === undefined ? { because: 'Deno runs it' } : { because: `${there} is there`, file: there }
}

/** Downloads what the entry imports, compiles it, and finds out whether all of it is there. */
function filled({ value, reason }: Reasoned<string>, builds: boolean, frozen: string): Reasoned<string> {
  const command = `deno cache${builds ? '' : frozen} ${value}`
  return { value: command, reason: { ...reason, because: `${reason.because}; what it imports is in the image` } }
}

/** Packages of a registry that a manifest names. */
function declared({ imports, nodeModules, workspace, file }: Config): Evidence | undefined {
  const remote = [...imports.values()].find(({ value }) => /^(?:npm|jsr|https?):/.test(value))
  if (nodeModules ?? remote) return nodeModules ?? remote?.reason
  return (
    workspace?.folder?.reason ??
    (workspace && file !== undefined ? { because: '`workspace` names the members', file } : undefined)
  )
}

async function manifests(app: App, config: Config): Promise<readonly Reasoned<string>[]> {
  const { file, importMap, lockfile, packageJson, workspace } = config
  const reason = because(config)
  const known = [file, packageJson?.path, importMap, lockfile?.file, ...(workspace?.manifests ?? [])]
  const { view, at } = workspace?.place ?? { view: app, at: '' }
  const npmrc = (await view.has('.npmrc')) ? [join(at, '.npmrc')] : []
  return [...known, ...npmrc].flatMap((value) => (value === undefined ? [] : [{ value, reason }]))
}

function filesOf(
  config: Config,
  service: Analysis['service'],
  builds: boolean,
  installs: boolean,
  fills: boolean
): readonly Reasoned<StartFile>[] {
  const { outputs } = service ?? {}
  const made = (outputs ?? []).map((path) =>
    reasoned<StartFile>({ path, from: 'build' }, 'All that the build makes is there')
  )
  if (service?.static) return made
  const root = config.workspace?.folder ? config.workspace.place.at : '.'
  const modules = root === '.' ? 'node_modules' : `${root}/node_modules`
  const dependencies: readonly Reasoned<StartFile>[] = [
    ...(fills
      ? [reasoned<StartFile>({ path: cache, from: 'build' }, 'What the app imports, downloaded and compiled')]
      : []),
    ...(config.nodeModules && (installs || fills)
      ? [{ value: { path: modules, from: installs ? 'install' : 'build' }, reason: config.nodeModules }]
      : []),
    ...(service?.kv ? [{ value: { path: `${cache}/location_data`, writable: true }, reason: service.kv }] : [])
  ]
  if (builds && outputs === undefined)
    return [
      ...dependencies.filter(({ value }) => value.path !== modules),
      reasoned<StartFile>(
        { path: root, from: 'build' },
        'The app as the build left it: nothing says which files it makes'
      )
    ]
  return [
    ...dependencies,
    ...made,
    reasoned<StartFile>(
      { path: root },
      builds ? 'The app beside what its build makes' : 'The app as it is: no build changes it'
    )
  ]
}

function noLock({ lockfile, manifest, file }: Config, named: Evidence | undefined): readonly Warning[] {
  if (lockfile || !named) return []
  const isOff = manifest?.get('lock') === false
  const where = isOff ? file : named.file
  const line = isOff ? manifest.line('lock') : named.line
  return [
    {
      code: 'no-lockfile',
      message: `No lockfile pins what Deno installs${isOff ? ' (`lock` is false)' : ''}: the next build can get other versions`,
      ...(where !== undefined && { file: where }),
      ...(line !== undefined && { line }),
      fix: isOff ? 'Remove `lock`, run deno install and commit deno.lock' : 'Run deno install and commit deno.lock'
    }
  ]
}
