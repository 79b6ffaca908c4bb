import { depthOf, folderOf } from '../../app/paths.js'
import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import { findConfiguration } from './django-configurations.js'
import { fileOfModule, join, readSettings, type DjangoSettings } from './django-settings.js'
import type { Facts } from './facts.js'
import { stringLiteral } from './source.js'

/** A Django project: the folder of `manage.py`, and the settings that production runs with. */
export interface Project {
  readonly manage: string
  readonly folder: string
  readonly module: Reasoned<string>
  readonly settings: DjangoSettings | undefined
  /** Variables without which `manage.py` on its own, or the server, would run with other settings. */
  readonly variables: ReasonedMap
  /** Settings that `wsgi.py` names and that are not in the repository, where those of `manage.py` are. */
  readonly missing?: Reasoned<string>
}

/** The project that production runs: none where several stand side by side, or where it is an app of its own in a folder below. */
export async function findProject(facts: Facts): Promise<Project | undefined> {
  const found: { readonly manage: string; readonly folder: string; readonly default_: Reasoned<string> }[] = []
  for (const manage of await facts.app.find('manage.py')) {
    if (manage.split('/').length > 4 || aside.test(manage)) continue
    const default_ = await settingsModuleIn(facts, manage)
    if (default_ && !testModule.test(default_.value)) found.push({ manage, folder: folderOf(manage), default_ })
  }
  const [first, second] = found
  if (!first || (first.folder !== '' && (await isAppOfItsOwn(facts, first.folder)))) return undefined
  if (second && first.folder !== '' && depthOf(second.manage) === depthOf(first.manage)) return undefined
  const { manage, default_ } = first
  const folder = await importFolder(facts, first.folder, default_.value)
  const served = await servedModules(facts, folder, default_)
  const module = await productionModule(facts, folder, default_, served)
  const isThere = async ({ value }: Reasoned<string>) => (await fileOfModule(facts, folder, value)) !== undefined
  const missing = (await isThere(default_)) ? await firstOf(served, async (said) => !(await isThere(said))) : undefined
  const configuration = await findConfiguration(facts, folder, manage, module.value)
  const settings = await readSettings(facts, folder, module.value, configuration?.value)
  const given = facts.hints.variables['DJANGO_SETTINGS_MODULE']
  return {
    manage,
    folder,
    module,
    settings,
    variables: {
      ...(!given && (missing ?? module.value !== default_.value) && { DJANGO_SETTINGS_MODULE: module }),
      ...(configuration?.variable && { DJANGO_CONFIGURATION: configuration.variable })
    },
    ...(!given && missing && { missing })
  }
}

async function firstOf<T>(items: readonly T[], fits: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await fits(item)) return item
  return undefined
}

/** What `asgi.py` and `wsgi.py` of the project name: the server imports one of them. */
async function servedModules(
  facts: Facts,
  folder: string,
  fromManage: Reasoned<string>
): Promise<readonly Reasoned<string>[]> {
  const top = fromManage.value.split('.')[0] ?? ''
  const found = []
  for (const name of ['asgi.py', 'wsgi.py']) {
    for (const file of await facts.app.find(name)) {
      if (!file.startsWith(join(folder, top)) && !file.startsWith(join(folder, 'config'))) continue
      const module = await settingsModuleIn(facts, file)
      if (module) found.push(module)
    }
  }
  return found
}

/** The folder from which the settings are imported: that of `manage.py`, or the only one below it that has them, which it puts in the path. */
async function importFolder(facts: Facts, folder: string, module: string): Promise<string> {
  if ((await fileOfModule(facts, folder, module)) !== undefined) return folder
  const path = module.replaceAll('.', '/')
  const name = module.split('.').at(-1) ?? ''
  const found = [...(await facts.app.find(`${name}.py`)), ...(await facts.app.find('__init__.py'))].filter(
    (file) => !aside.test(file) && (file.endsWith(`/${path}.py`) || file.endsWith(`/${path}/__init__.py`))
  )
  const below = found.map((file) => file.slice(0, file.lastIndexOf(`/${path}`))).filter((root) => isBelow(root, folder))
  return below.length === 1 ? (below[0] ?? folder) : folder
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

const aside = /(^|\/)(tests?|docs?|examples?)\/|\{[{%]/
/** Settings with which a library runs its tests. */
const testModule = /^(?:tests?|\w*_tests?|test_\w+|testproject|testsite|testapp)(?:\.|$)/

/**
 * The folder, or one between it and the app's, has manifests, and the app's own has none, or none that names Django: then that one is
 * the app.
 */
async function isAppOfItsOwn({ app, dependencies }: Facts, folder: string): Promise<boolean> {
  const has = async (names: readonly string[], within: string) => {
    for (const name of names) if (await app.has(join(within, name))) return true
    return await app.hasFolder(join(within, 'requirements'))
  }
  const manifests = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.py', 'requirements.in', 'uv.lock']
  const steps = folder.split('/')
  const own = await Promise.all(steps.map((_, index) => has(manifests, steps.slice(0, index + 1).join('/'))))
  if (!own.includes(true) || (await app.has('Procfile'))) return false
  const namesDjango = [...dependencies.keys()].some((name) => /^(?:django|wagtail)\b/.test(name))
  return !namesDjango || !(await has(manifests, ''))
}

/** `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "…")`, as `django-admin startproject` writes it. */
async function settingsModuleIn(facts: Facts, file: string): Promise<Reasoned<string> | undefined> {
  const lines = await facts.code.lines(file)
  for (const { line, text } of lines) {
    const after = /["']DJANGO_SETTINGS_MODULE["']\s*(?:,|:|\]\s*=)\s*(.*)$/.exec(text)?.[1]
    const variable = after === undefined ? undefined : /^([A-Za-z_]\w*)\s*\)?$/.exec(after)?.[1]
    const assigned = variable && lines.find((row) => new RegExp(`^${variable}\\s*=`).test(row.text))
    const value = assigned ? assigned.text.replace(/^\w+\s*=\s*/, '') : after
    const module = value === undefined ? undefined : moduleSaid(value)
    if (module && /^[\w.]+$/.test(module)) {
      return reasoned(module, `Django: ${file} names ${module}`, { file, line: assigned ? assigned.line : line })
    }
  }
  return undefined
}

/** A string; the default of `os.getenv("X", "config.settings")`; of `A if "X" in os.environ else B` what counts without the variable. */
function moduleSaid(text: string): string | undefined {
  const [, condition = '', last] = /\bif\b(.*)\belse\b(.*)$/.exec(text) ?? []
  const otherwise = /\b(?:environ|getenv)\b/.test(condition) ? last : undefined
  // `f"shop.settings.{stage}"`: the package, of which the module for production is chosen.
  const stages = /^[fF](["'])([\w.]+)\.\{[^{}]*\}\1/.exec(text.trim())?.[2]
  const plain = stages ?? stringLiteral((otherwise ?? text).trim())
  return plain ?? [...text.matchAll(/["']([\w.]+)["']/g)].map((match) => match[1]).at(-1)
}

const productionNames = ['production', 'prod', 'deploy', 'deployment', 'live']
const developmentNames = /^(local|dev|devel|development|debug|base|common|defaults?|test|testing)$/

/**
 * The settings that production runs with: what people say; what `wsgi.py` or `asgi.py` names, since the server imports that;
 * where that is a development module, its production sibling; else what `manage.py` names.
 */
async function productionModule(
  facts: Facts,
  folder: string,
  fromManage: Reasoned<string>,
  served: readonly Reasoned<string>[]
): Promise<Reasoned<string>> {
  const given = facts.hints.variables['DJANGO_SETTINGS_MODULE']
  if (given) return { value: given.value, reason: given.source }
  const named = [fromManage]
  for (const module of served) {
    const there = (await fileOfModule(facts, folder, module.value)) !== undefined
    if (there || !(await fileOfModule(facts, folder, fromManage.value))) named.unshift(module)
  }
  const first = named[0] ?? fromManage
  const steps = first.value.split('.')
  if (!developmentNames.test(steps.at(-1) ?? '') && !(await isPackage(facts, folder, first.value))) return first
  const parent = developmentNames.test(steps.at(-1) ?? '') ? steps.slice(0, -1) : steps
  for (const name of productionNames) {
    const module = [...parent, name].join('.')
    const file = await fileOfModule(facts, folder, module)
    if (
      file !== undefined &&
      steps.at(-1) !== name &&
      developmentOrEmpty(first.value, await emptyPackage(facts, folder, first.value))
    ) {
      return reasoned(module, `Django: ${first.value} is not for production, ${module} is its sibling`, { file })
    }
  }
  return first
}

async function isPackage(facts: Facts, folder: string, module: string): Promise<boolean> {
  return (await fileOfModule(facts, folder, module))?.endsWith('/__init__.py') ?? false
}

/** A settings package whose own `__init__.py` sets nothing. */
async function emptyPackage(facts: Facts, folder: string, module: string): Promise<boolean> {
  const file = await fileOfModule(facts, folder, module)
  return file !== undefined && file.endsWith('/__init__.py') && (await facts.code.lines(file)).length === 0
}

function developmentOrEmpty(module: string, empty: boolean): boolean {
  return empty || developmentNames.test(module.split('.').at(-1) ?? '')
}

/**
 * `wsgi.py` of the project (or `wsgi/__init__.py`): beside the settings first, else the shallowest below the folder of `manage.py`,
 * else a file that calls what Django has for it.
 */
export async function moduleFile(
  { app, code }: Facts,
  { folder, module }: Project,
  name: 'wsgi' | 'asgi'
): Promise<string | undefined> {
  const steps = module.value.split('.')
  for (let depth = steps.length - 1; depth > 0; depth -= 1) {
    for (const file of [`${name}.py`, `${name}/__init__.py`]) {
      const beside = join(folder, `${steps.slice(0, depth).join('/')}/${file}`)
      if (await app.has(beside)) return beside
    }
  }
  const inside = (path: string) => path.startsWith(folder === '' ? '' : `${folder}/`) && !aside.test(path)
  const named = (await app.find(`${name}.py`)).find(inside)
  return named ?? (await code.containing([`get_${name}_application(`])).find(inside)
}
