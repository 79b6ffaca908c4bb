import type { App, Manifest } from '../../app/types.js'
import { shellWord } from '../../dockerfile/quoting.js'
import { reasoned, type Reasoned, type ReasonedList, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import { groupOptions, type ProductionGroup } from './production-groups.js'

export type ManagerId = 'pip' | 'pipenv' | 'poetry' | 'pdm' | 'uv' | 'project' | 'none'

/** What a manager gets to see. */
export interface ManagerInput {
  /** Versions of managers that files or people name. */
  readonly versions: Readonly<Record<string, string>>
  readonly app: App
  readonly hints: Hints
  readonly why: Evidence
  readonly pyproject?: Manifest
  readonly lockfile?: string
  /** The manager's own settings beside the manifest: `uv.toml`. */
  readonly configuration?: string
  /** Requirements files: the one that is installed, and all that it names. */
  readonly requirements?: { readonly main: string; readonly files: readonly string[] }
  /** Something is installed from the tree itself, so the whole tree is needed before the install. */
  readonly localPaths: boolean
  /** The project's own package has to be installed, because it is started by its name or lies in a source folder. */
  readonly installProject: boolean
  /** Requirements that are written out in a manifest, for installing them without the sources. */
  readonly declared?: ReasonedList
  /** Groups and extras to install besides. */
  readonly groups: readonly ProductionGroup[]
  /** Manifests of workspace members. */
  readonly members: readonly string[]
}

/** How a manager installs: what it installs is data for the plan, `/opt/venv` is where it goes for every manager. */
export interface Installation {
  readonly tools?: readonly string[]
  readonly variables: ReasonedMap
  readonly cmds: ReasonedList
  /** `undefined`: the whole tree is needed. */
  readonly onlyIncludeFiles: ReasonedList | undefined
  readonly cacheDirectories: ReasonedList
  /** Installs the project itself, once the sources are there. */
  readonly build: ReasonedList
}

type Manager = (input: ManagerInput) => Installation

const pipCache = '/root/.cache/pip'
/** Poetry, PDM and Pipenv install into the active environment. */
const active = { VIRTUAL_ENV: '/opt/venv' }

function installation(
  { why, localPaths }: ManagerInput,
  parts: {
    readonly cmds: readonly string[]
    readonly files: readonly string[] | undefined
    readonly cache?: readonly string[]
    readonly build?: readonly string[]
    readonly variables?: Readonly<Record<string, string>>
    readonly tools?: readonly string[]
  }
): Installation {
  const list = (values: readonly string[], because = why.because) =>
    values.map((value) => ({ value, reason: { ...why, because } }))
  return {
    ...(parts.tools && { tools: parts.tools }),
    variables: Object.fromEntries(
      Object.entries(parts.variables ?? {}).map(([name, value]) => [name, { value, reason: why }])
    ),
    cmds: list(parts.cmds),
    onlyIncludeFiles:
      parts.files && !localPaths ? list(parts.files, `${why.because}: read by the install command`) : undefined,
    cacheDirectories: list(parts.cache ?? [pipCache]),
    build: list(parts.build ?? [])
  }
}

/** `poetry install --compile` came with 1.4; older lockfiles are installed by the Poetry that wrote them. */
function compiles(poetry: string | undefined): boolean {
  const [major = 2, minor = 0] = (poetry ?? '').split('.').map(Number)
  return poetry === undefined || major > 1 || minor >= 4
}

/** What is dynamic in `[project]` uv asks the build backend for: dependencies always, a version where it has to lock first. */
function asksItsCode({ pyproject, lockfile, members }: ManagerInput): boolean {
  const dynamic = pyproject?.texts('project', 'dynamic') ?? []
  return members.length === 0 && (lockfile === undefined ? dynamic.length > 0 : dynamic.includes('dependencies'))
}

function named(file: string | undefined): readonly string[] {
  return file === undefined ? [] : [file]
}

/** The managers by id. Options and variables by the managers' own documentation, versions as in `tools.ts`. */
const managers: Readonly<Record<ManagerId, Manager>> = {
  pip: (input) => {
    const main = input.requirements?.main ?? 'requirements.txt'
    return installation(input, {
      cmds: [`pip install -r ${shellWord(main)}`],
      files: input.requirements?.files,
      build: input.installProject ? ['pip install --no-deps .'] : []
    })
  },
  pipenv: (input) =>
    installation(input, {
      tools: ['pipenv'],
      cmds: input.lockfile ? ['pipenv install --deploy'] : ['pipenv install --skip-lock'],
      files: ['Pipfile', ...named(input.lockfile)],
      cache: [pipCache, '/root/.cache/pipenv'],
      variables: { ...active, PIPENV_VERBOSITY: '-1' }
    }),
  poetry: (input) => {
    const only = ['main', ...input.groups.filter(({ kind }) => kind === 'group').map(({ name }) => name)].join(',')
    const extras = groupOptions(input.groups, { extra: '--extras' })
    const command = `poetry install --only ${only}${extras} --no-interaction${compiles(input.versions['poetry']) ? ' --compile' : ''}`
    return installation(input, {
      tools: ['poetry'],
      cmds: [`${command} --no-root`],
      files: ['pyproject.toml', ...named(input.lockfile)],
      cache: ['/root/.cache/pypoetry'],
      variables: { ...active, POETRY_VIRTUALENVS_CREATE: 'false' },
      build: input.installProject ? [command] : []
    })
  },
  pdm: (input) => {
    const groups = groupOptions(input.groups, { extra: '--group' })
    return installation(input, {
      tools: ['pdm'],
      cmds: [`pdm ${input.lockfile ? 'sync' : 'install'} --prod${groups} --no-self --no-editable`],
      files: ['pyproject.toml', ...named(input.lockfile)],
      cache: ['/root/.cache/pdm'],
      variables: { ...active, PDM_CHECK_UPDATE: 'false' },
      build: input.installProject ? [`pdm sync --prod${groups} --no-editable`] : []
    })
  },
  uv: (input) => {
    const locked = input.lockfile ? '--locked ' : ''
    const workspace = input.members.length > 0
    const groups = groupOptions(input.groups, { extra: '--extra', group: '--group' })
    return installation(input, {
      tools: ['uv'],
      cmds: [
        `uv sync ${workspace && locked ? '--frozen ' : locked}--no-dev${groups} ${workspace ? '--no-install-workspace' : '--no-install-project'}`
      ],
      files: asksItsCode(input)
        ? undefined
        : ['pyproject.toml', ...named(input.configuration), ...named(input.lockfile), ...input.members],
      cache: ['/root/.cache/uv'],
      variables: {
        UV_PROJECT_ENVIRONMENT: '/opt/venv',
        UV_PYTHON_DOWNLOADS: 'never',
        UV_LINK_MODE: 'copy',
        UV_COMPILE_BYTECODE: '1'
      },
      build: input.installProject || workspace ? [`uv sync ${locked}--no-dev${groups} --no-editable --inexact`] : []
    })
  },
  project: (input) => {
    const declared = input.declared ?? []
    const names = declared.map(({ value }) => shellWord(value))
    return {
      ...installation(input, {
        cmds: [],
        files: input.declared ? [] : undefined,
        build: input.declared && input.installProject ? ['pip install --no-deps .'] : []
      }),
      cmds: input.declared
        ? names.length > 0
          ? [{ value: `pip install ${names.join(' ')}`, reason: input.why }]
          : []
        : [{ value: `pip install ${shellWord(extrasOf('.', input.groups))}`, reason: input.why }]
    }
  },
  none: (input) => installation(input, { cmds: [], files: [], cache: [] })
}

/** `.[prod]` */
function extrasOf(path: string, groups: readonly ProductionGroup[]): string {
  const extras = groups.filter(({ kind }) => kind === 'extra').map(({ name }) => name)
  return extras.length > 0 ? `${path}[${extras.join(',')}]` : path
}

export function install(id: ManagerId, input: ManagerInput): Installation {
  return managers[id](input)
}

/** What `NIXPACKS_PYTHON_PACKAGE_MANAGER` may say, in Nixpacks' words. */
export const managerNames: Readonly<Record<string, ManagerId | undefined>> = {
  auto: undefined,
  requirements: 'pip',
  pip: 'pip',
  setuptools: 'project',
  poetry: 'poetry',
  pdm: 'pdm',
  uv: 'uv',
  pipenv: 'pipenv',
  skip: 'none'
}

/** The environment that every manager installs into, and how each of them learns of it. */
export const environment: {
  readonly path: string
  readonly cmds: ReasonedList
  readonly variables: ReasonedMap
  readonly paths: ReasonedList
} = {
  path: '/opt/venv',
  cmds: [
    reasoned('python -m venv --without-pip /opt/venv', 'All that is installed goes to /opt/venv, for every manager')
  ],
  variables: {
    PIP_PYTHON: reasoned(
      '/opt/venv/bin/python',
      'pip of the base image installs into it, so the environment carries no pip'
    ),
    PIP_DISABLE_PIP_VERSION_CHECK: reasoned('1', 'A newer pip is no news in a build'),
    PIP_ROOT_USER_ACTION: reasoned('ignore', 'The build stage runs as root on purpose')
  },
  paths: [reasoned('/opt/venv/bin', 'Commands of the environment come first')]
}

export function list(values: readonly string[], reason: Evidence): readonly Reasoned<string>[] {
  return values.map((value) => ({ value, reason }))
}
