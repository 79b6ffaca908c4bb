import type { App } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'
import type { Facts } from './facts.js'
import { fileOfModule } from './django-settings.js'

/** A command that installing the app's own package brings. */
export interface ConsoleScript {
  readonly name: string
  /** The module that it calls. */
  readonly module: string
  readonly file: string
  readonly reason: Evidence
}

type Packaged = Pick<Facts, 'app' | 'pyproject'>

/**
 * Console scripts by `[project.scripts]`, `[tool.poetry.scripts]`, and `console_scripts` in `setup.cfg` and `setup.py` (packaging.python.org,
 * "Entry points specification"), less those whose module is not in the tree.
 */
export async function consoleScripts(
  facts: Packaged
): Promise<{ readonly project?: string; readonly scripts: readonly ConsoleScript[] }> {
  const { pyproject } = facts
  const project = pyproject?.text('project', 'name') ?? pyproject?.text('tool', 'poetry', 'name')
  const named = project === undefined ? {} : { project }
  for (const table of [
    ['project', 'scripts'],
    ['tool', 'poetry', 'scripts']
  ]) {
    const found: ConsoleScript[] = []
    for (const name of Object.keys(pyproject?.table(...table) ?? {})) {
      const target = pyproject?.text(...table, name) ?? pyproject?.text(...table, name, 'callable')
      if (!pyproject || !(await isThere(facts, name, target))) continue
      const line = pyproject.line(...table, name)
      const because = `[${table.join('.')}] has the console script ${name}`
      const reason = { because, file: pyproject.path, ...(line !== undefined && { line }) }
      found.push({ name, module: moduleIn(target), file: pyproject.path, reason })
    }
    if (found.length > 0) return { ...named, scripts: found }
  }
  return { ...named, scripts: await legacyScripts(facts) }
}

async function legacyScripts(facts: Packaged): Promise<readonly ConsoleScript[]> {
  for (const file of ['setup.cfg', 'setup.py']) {
    const rows = ((await facts.app.read(file)) ?? '').split('\n')
    const start = rows.findIndex((row) => /^[^#]*\bconsole_scripts\b/.test(row))
    if (start === -1) continue
    const found: ConsoleScript[] = []
    for (const [index, row] of rows.slice(start, start + 20).entries()) {
      for (const [, name = '', module] of row.matchAll(/(?:^|["'])\s*([\w.-]+)\s*=\s*([\w.]+):\w/g)) {
        if (!(await isThere(facts, name, `${module ?? ''}:`))) continue
        const reason = { because: `${file} has the console script ${name}`, file, line: start + index + 1 }
        found.push({ name, module: module ?? '', file, reason })
      }
    }
    if (found.length > 0) return found
  }
  return []
}

function moduleIn(target: string | undefined): string {
  return target?.split(':')[0]?.trim() ?? ''
}

async function isThere(facts: Packaged, name: string, target: string | undefined): Promise<boolean> {
  const module = moduleIn(target)
  if (!/^[\w.]+$/.test(module) || !/^[\w.-]+$/.test(name)) return false
  for (const folder of ['', 'src']) if ((await fileOfModule(facts, folder, module)) !== undefined) return true
  return false
}

/** Whether `setup.py` packages something: setuptools or distutils run in it. People call other scripts so, too. */
export async function hasSetupScript(app: App): Promise<boolean> {
  return /\b(?:setuptools|distutils)\b|\bsetup\s*\(/.test((await app.read('setup.py')) ?? '')
}

/** The classifier that authors give to what others import (pypi.org/classifiers). */
const library = /Topic :: Software Development :: Libraries|Framework :: Pytest/

/** Whether the app says of itself that it is a library: then its console scripts are tools, no services. */
export async function isLibrary({ app, pyproject }: Packaged): Promise<boolean> {
  const classifiers = [
    ...(pyproject?.texts('project', 'classifiers') ?? []),
    ...(pyproject?.texts('tool', 'poetry', 'classifiers') ?? [])
  ]
  if (classifiers.some((classifier) => library.test(classifier))) return true
  for (const file of ['setup.py', 'setup.cfg']) if (library.test((await app.read(file)) ?? '')) return true
  return false
}

/** Whether the folder is a package for others to install: it says how it is built, and has a package of the project's name. */
export async function isPackage({ app, pyproject }: Packaged): Promise<boolean> {
  if (await hasSetupScript(app)) return true
  if (pyproject?.table('build-system') === undefined) return false
  const name = (pyproject.text('project', 'name') ?? pyproject.text('tool', 'poetry', 'name') ?? '')
    .toLowerCase()
    .replace(/[-.]+/g, '_')
  return (
    name !== '' &&
    ((await app.hasFolder(name)) || (await app.hasFolder(`src/${name}`)) || (await app.has(`${name}.py`)))
  )
}
