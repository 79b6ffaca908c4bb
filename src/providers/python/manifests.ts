import { join, nameOf } from '../../app/paths.js'
import type { App, Manifest } from '../../app/types.js'
import { UserError } from '../../errors.js'
import { reasoned, type Reasoned, type ReasonedList } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { parseRequest, pep440 } from '../../releases/request.js'
import { admits, parseTriple } from '../../releases/versions.js'
import type { Hints } from '../../settings/types.js'
import type { Need } from '../contract.js'
import { collect, mainGroup, type Collected } from './dependencies.js'
import type { Dependencies } from './facts.js'
import { requirementNames } from './files.js'
import { indexSecrets } from './indexes.js'
import { managerNames, type ManagerId, type ManagerInput } from './managers.js'
import { hasSetupScript } from './packaging.js'
import { pinnedVersion } from './tools.js'
import { productionGroups } from './production-groups.js'
import { workspaceOf, type Workspace } from './workspace.js'

/** What the app's manifests say, and which manager reads them. */
export interface Manifests {
  readonly manager: ManagerId
  readonly why: Evidence
  /** The file that shows that something can be installed; absent where there is none. */
  readonly found?: Evidence
  /** Folders in which manifests were found, for version files beside them. */
  readonly folders: readonly string[]
  readonly dependencies: Dependencies
  readonly pyproject?: Manifest
  /** Names of secrets that a manifest reads from the environment. */
  readonly secrets: ReasonedList
  readonly needs: readonly Reasoned<Need>[]
  /** Versions of managers that files or people name. */
  readonly toolVersions: Readonly<Record<string, Reasoned<string>>>
  /** The app's folder below a workspace's root that is Docker's context. */
  readonly workspaceFolder?: Reasoned<string>
  readonly warnings: readonly Warning[]
  input(startedByName: boolean): ManagerInput
}

interface Choice {
  readonly manager: ManagerId
  readonly why: Evidence
  readonly file?: string
  readonly lockfile?: string
  /** The manager's own settings beside the manifest. */
  readonly configuration?: string
}

export async function readManifests(app: App, hints: Hints): Promise<Manifests> {
  const pyproject = await app.manifest('pyproject.toml')
  const folder = await folderOfRequirements(app)
  const requirements = await firstThere(
    app,
    requirementNames.map((name) => join(folder, name))
  )
  const workspace = pyproject && (await workspaceOf(app, pyproject))
  const choices = await choicesOf(app, pyproject, requirements, workspace)
  const choice = await withConfiguration(app, chosen(choices, hints))
  const collected = await collect(app, {
    ...(pyproject && { pyproject }),
    ...(choice.manager === 'pip' && requirements !== undefined && { requirements }),
    ...(choice.manager === 'pipenv' && { pipfile: 'Pipfile' }),
    ...(choice.lockfile !== undefined && { lockfile: choice.lockfile }),
    legacy: choice.manager === 'project'
  })
  const indexes = await indexSecrets(app, choice.manager)
  const members = choice.manager === 'uv' ? (workspace?.manifests ?? []) : []
  const inSourceFolder = await liesInSourceFolder(app, pyproject)
  const buildable =
    pyproject?.table('build-system') !== undefined ||
    pyproject?.table('tool', 'poetry') !== undefined ||
    (await hasSetupScript(app))
  const [first] = choices
  return {
    manager: choice.manager,
    why: choice.why,
    ...(first && { found: first.why }),
    folders: folder === '' ? [''] : ['', folder],
    dependencies: collected.dependencies,
    ...(pyproject && { pyproject }),
    secrets: [...collected.secrets, ...indexes.secrets],
    needs: collected.needs,
    ...(choice.manager === 'uv' && workspace?.folder && { workspaceFolder: workspace.folder }),
    toolVersions: { ...collected.toolVersions, ...requiredUv(pyproject), ...namedBySetting(hints) },
    warnings: [...collected.warnings, ...indexes.warnings, ...ignoredChoices(choice, choices)],
    input: (startedByName) =>
      inputOf(app, hints, choice, collected, pyproject, members, buildable && (startedByName || inSourceFolder))
  }
}

function inputOf(
  app: App,
  hints: Hints,
  choice: Choice,
  collected: Collected,
  pyproject: Manifest | undefined,
  members: readonly string[],
  wanted: boolean
): ManagerInput {
  const packaged = pyproject?.get('tool', 'poetry', 'package-mode') !== false
  const virtual = choice.manager === 'uv' && pyproject?.get('tool', 'uv', 'package') === false
  return {
    app,
    hints,
    why: choice.why,
    ...(pyproject && { pyproject }),
    ...(choice.lockfile !== undefined && { lockfile: choice.lockfile }),
    ...(choice.manager === 'pip' &&
      choice.file !== undefined && { requirements: { main: choice.file, files: collected.files } }),
    ...(choice.configuration !== undefined && { configuration: choice.configuration }),
    localPaths: members.length === 0 && collected.localPaths.length > 0,
    versions: Object.fromEntries(
      Object.entries({ ...collected.toolVersions, ...requiredUv(pyproject), ...namedBySetting(hints) }).map(
        ([id, { value }]) => [id, value]
      )
    ),
    installProject: wanted && packaged && !virtual,
    groups: productionGroups(pyproject),
    ...(collected.declared && { declared: collected.declared }),
    members
  }
}

/**
 * The app's own folder; else, where a Procfile says that this is the app, a folder one step below that has requirements and a
 * `manage.py`; else, where `manage.py` says so, the only folder below that has requirements.
 */
async function folderOfRequirements(app: App): Promise<string> {
  const isProject = await app.has('manage.py')
  if ((await firstThere(app, requirementNames)) !== undefined || !(isProject || (await app.has('Procfile')))) return ''
  const found = new Set<string>()
  for (const name of requirementNames) {
    for (const path of await app.find(nameOf(name))) {
      const folder = path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : ''
      if (folder !== '' && folder.split('/').length <= 2 && !aside.test(`${folder}/`)) found.add(folder)
    }
  }
  const folders = [...found].filter((folder) => ![...found].some((other) => folder.startsWith(`${other}/`)))
  if (isProject) return folders.length === 1 ? (folders[0] ?? '') : ''
  for (const folder of folders) if (!folder.includes('/') && (await app.has(`${folder}/manage.py`))) return folder
  return ''
}

const aside = /(?:^|\/)(?:\.[^/]*|tests?|docs?|examples?|samples?|node_modules|vendor|third_party)\//i

async function firstThere(app: App, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await app.has(path)) return path
  return undefined
}

/** All managers that could read what is there, the most exact first: a lockfile, then requirements, then a manifest without a lockfile. */
async function choicesOf(
  app: App,
  pyproject: Manifest | undefined,
  requirements: string | undefined,
  workspace: Workspace | undefined
): Promise<readonly Choice[]> {
  const choices: Choice[] = []
  const add = (manager: ManagerId, file: string, because: string, lockfile?: string, line?: number) =>
    choices.push({
      manager,
      file,
      why: { because, file, ...(line !== undefined && { line }) },
      ...(lockfile !== undefined && { lockfile })
    })
  const poetry = pyproject?.table('tool', 'poetry')
  const uvLock = workspace?.lockfile ?? ((await app.has('uv.lock')) ? 'uv.lock' : undefined)
  if (pyproject && uvLock !== undefined) add('uv', uvLock, `uv: ${uvLock} is there`, uvLock)
  if (pyproject && (await app.has('poetry.lock')))
    add('poetry', 'poetry.lock', 'Poetry: poetry.lock is there', 'poetry.lock')
  if (pyproject && (await app.has('pdm.lock'))) add('pdm', 'pdm.lock', 'PDM: pdm.lock is there', 'pdm.lock')
  const pipfile = await app.has('Pipfile')
  if (pipfile && (await app.has('Pipfile.lock')))
    add('pipenv', 'Pipfile.lock', 'Pipenv: Pipfile.lock is there', 'Pipfile.lock')
  if (requirements !== undefined) add('pip', requirements, `pip: ${requirements} is there`)
  if (pipfile) add('pipenv', 'Pipfile', 'Pipenv: a Pipfile is there, without a lockfile')
  if (pyproject && poetry?.['dependencies'] !== undefined) {
    add(
      'poetry',
      'pyproject.toml',
      'Poetry: [tool.poetry] is in pyproject.toml, without a lockfile',
      undefined,
      pyproject.line('tool', 'poetry')
    )
  } else if (pyproject && pyproject.table('project') === undefined && mainGroup(pyproject)) {
    const keys = mainGroup(pyproject) ?? []
    add(
      'project',
      'pyproject.toml',
      `pip: [${keys.join('.')}] is in pyproject.toml`,
      undefined,
      pyproject.line(...keys)
    )
  } else if (pyproject && pyproject.table('project') !== undefined) {
    const tool = (['uv', 'pdm'] as const).find((name) => pyproject.table('tool', name) !== undefined)
    const because = tool
      ? `${tool === 'uv' ? 'uv' : 'PDM'}: [tool.${tool}] is in pyproject.toml, without a lockfile`
      : 'pip: [project] is in pyproject.toml'
    add(tool ?? 'project', 'pyproject.toml', because, undefined, pyproject.line('project'))
  } else {
    const isScript = await hasSetupScript(app)
    const file = isScript ? 'setup.py' : 'setup.cfg'
    if (isScript || (pyproject?.table('build-system') && (await app.has(file)))) {
      add('project', file, `pip: ${file} is there`)
    }
  }
  return choices
}

function chosen(choices: readonly Choice[], hints: Hints): Choice {
  const setting = hints.settings['PYTHON_PACKAGE_MANAGER']
  if (setting && setting.value.toLowerCase() !== 'auto') {
    const id = managerNames[setting.value.toLowerCase()]
    if (id === undefined) {
      throw new UserError({
        what: `"${setting.value}" is no Python package manager that Boxcar knows (${setting.source.because})`,
        fix: `Choose one of ${Object.keys(managerNames).join(', ')}`
      })
    }
    return { ...choices.find(({ manager }) => manager === id), manager: id, why: setting.source }
  }
  const [first] = choices
  if (first) return withRequirementsFirst(first, choices)
  return { manager: 'none', why: { because: 'No manifest is there: nothing is installed' } }
}

/** uv's settings may stand in a file of their own, which then counts instead of `[tool.uv]` (uv's documentation, "Configuration files"). */
async function withConfiguration(app: App, choice: Choice): Promise<Choice> {
  const there = choice.manager === 'uv' && (await app.has('uv.toml'))
  return there ? { ...choice, configuration: 'uv.toml' } : choice
}

/** A lockfile beside requirements counts: it is more exact. Only `setup.py` gives way to them, since they name it where it is meant. */
function withRequirementsFirst(first: Choice, choices: readonly Choice[]): Choice {
  return first.manager === 'project' ? (choices.find(({ manager }) => manager === 'pip') ?? first) : first
}

function ignoredChoices(choice: Choice, choices: readonly Choice[]): readonly Warning[] {
  const others = choices.filter(
    ({ manager, lockfile, file }) => manager !== choice.manager && (lockfile !== undefined || manager === 'pip') && file
  )
  return others.map(({ file }) => ({
    code: 'several-managers',
    message: `${choice.file ?? choice.manager} decides what is installed; ${file ?? ''} is there too and is not read`,
    ...(file !== undefined && { file }),
    fix: `Delete the one that is out of use, or choose with NIXPACKS_PYTHON_PACKAGE_MANAGER`
  }))
}

function namedBySetting(hints: Hints): Record<string, Reasoned<string>> {
  return Object.fromEntries(
    ['poetry', 'pdm', 'uv', 'pipenv'].flatMap((id) => {
      const setting = hints.settings[`${id.toUpperCase()}_VERSION`]
      return setting ? [[id, { value: setting.value, reason: setting.source }]] : []
    })
  )
}

/** `[tool.uv] required-version`: the version that it names first, where the default is not among those that it admits. */
function requiredUv(pyproject: Manifest | undefined): Record<string, Reasoned<string>> {
  const text = pyproject?.text('tool', 'uv', 'required-version')
  const request = text === undefined ? undefined : parseRequest(text, pep440)
  const first = /(?<!\d)\d+\.\d+(?:\.\d+)?/.exec(text ?? '')?.[0]
  const newest = parseTriple(pinnedVersion('uv', '3.13') ?? '')
  if (!pyproject || !request || first === undefined || admits(request.versions, newest)) return {}
  const line = pyproject.line('tool', 'uv', 'required-version')
  const version = first.split('.').length === 2 ? `${first}.0` : first
  const at = { file: pyproject.path, ...(line !== undefined && { line }) }
  return { uv: reasoned(version, `[tool.uv] required-version is ${text ?? ''}`, at) }
}

/**
 * `src/name/__init__.py`: the package can only be imported once it is installed. setuptools finds packages of any name there
 * (setuptools' documentation, "Automatic discovery"); other build systems look for the project's.
 */
async function liesInSourceFolder(app: App, pyproject: Manifest | undefined): Promise<boolean> {
  const name = pyproject?.text('project', 'name') ?? pyproject?.text('tool', 'poetry', 'name')
  if (name !== undefined && (await app.hasFolder(`src/${name.toLowerCase().replace(/[-.]+/g, '_')}`))) return true
  const setuptools = pyproject?.text('build-system', 'build-backend')?.startsWith('setuptools') ?? false
  return setuptools && (await app.find('__init__.py')).some((path) => /^src\/[^/]+\/__init__\.py$/.test(path))
}
