import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../src/app/memory.js'
import { UserError } from '../src/errors.js'
import { planOf } from './providers/python/plans.js'

const flask: MemoryFiles = {
  'requirements.txt': 'flask\n',
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n'
}
const project = '[project]\nname = "a"\nversion = "1"\n'
const many = 100_000

function app(text: string): MemoryFiles {
  return { ...flask, 'app.py': `${String(flask['app.py'])}${text}\n` }
}

function django(rest: string, files: MemoryFiles = { 'a/settings.py': '' }): MemoryFiles {
  const manage = `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", ${rest})\n`
  return { 'requirements.txt': 'django\n', 'manage.py': manage, 'a/__init__.py': '', ...files }
}

/** Settings that import all of one another. */
function circle(count: number): MemoryFiles {
  const imports = Array.from({ length: count }, (_, index) => `from .s${index} import *\n`).join('')
  const modules = Array.from({ length: count }, (_, index) => [`a/s${index}.py`, imports] as const)
  return { 'a/settings.py': imports, ...Object.fromEntries(modules) }
}

/** Texts that took seconds to years before, each by one pattern or one recursion. */
const rows: readonly (readonly [string, MemoryFiles])[] = [
  ['version specifiers of a requirement', { ...flask, 'requirements.txt': `flask ${'<*\t'.repeat(40)}<\n` }],
  ['brackets of a marker', { ...flask, 'requirements.txt': `flask ; ${'('.repeat(3000)}\n` }],
  ['a comment that holds line ends', { ...flask, 'requirements.txt': `a${'\t#'.repeat(many)}\r#\n` }],
  ['comments of an Aptfile', { ...flask, Aptfile: `${'\t#'.repeat(many)}\r#` }],
  ['blanks of an INI file', { ...flask, 'setup.py': 'x', 'setup.cfg': `[options]\na${'\t'.repeat(many)}b\n` }],
  ['a version of uv', { 'pyproject.toml': `${project}[tool.uv]\nrequired-version = ">=${'0'.repeat(many)}"\n`, 'uv.lock': 'version = 1\n', 'app.py': 'x' }],
  ['a table in uv.lock', { 'pyproject.toml': project, 'uv.lock': `[[package]]\nname = "x"\nsource = {${'-'.repeat(many)}\n` }],
  ['a list in uv.lock', { 'pyproject.toml': project, 'uv.lock': `[[package]]\nname = "x"\ngroups = ${'"\\'.repeat(many)}\n` }],
  ['a string in Pipfile.lock', { Pipfile: '[packages]\nflask = "*"\n', 'Pipfile.lock': `{"_meta":${'"\\'.repeat(many)}` }],
  ['members of a workspace', { ...flask, 'pyproject.toml': `${project}[tool.uv.workspace]\nmembers = ["${'**/a/'.repeat(12)}c"]\n`, [`${'a/'.repeat(90)}pyproject.toml`]: project }],
  ['install_requires', { 'app.py': 'import flask\n', 'setup.py': `setup(${'install_requires=['.repeat(20_000)})` }],
  ['reads of the environment', app(`x = [${'os.environ["A"] if '.repeat(20_000)}]`)],
  ['a function', app(`def e(${')->'.repeat(many)}`)],
  ['logging', app(`x = ${'basicConfig('.repeat(50_000)}`)],
  ['classes of settings', app(`from pydantic_settings import BaseSettings\n${Array.from({ length: 6000 }, (_, at) => `class S${at}(BaseSettings):\n  a: int\n`).join('')}`)],
  ['a condition in manage.py', django(`"a.settings" ${' if environ '.repeat(50_000)}`)],
  ['a star import', django('"a.settings"', { 'a/settings.py': `from ${'.'.repeat(many)}x\n` })],
  ['settings that import one another', django('"a.settings"', circle(40))],
  ['the name of a process', { ...flask, Procfile: `web: x\na${'-'.repeat(many)}_b: y\n` }],
  ['a start command', { ...flask, Procfile: `web: ${'flask '.repeat(20_000)}\n` }],
  ['assignments before a command', { ...flask, Procfile: `web: ${"a='".repeat(20_000)}\n` }],
  ['a long rule for git', { ...flask, '.gitignore': `${'['.repeat(many)}\n${'a*'.repeat(50_000)}b\n`, ['a'.repeat(250)]: '' }],
  ['brackets in rules for git', { ...flask, '.gitignore': `${'['.repeat(4000)}\n`.repeat(200) }]
] // prettier-ignore

describe('what a repository holds cannot keep planning busy', () => {
  it.each(rows)('%s', async (_, files) => {
    const began = performance.now()
    const error: unknown = await planOf(files).then(
      () => undefined,
      (thrown: unknown) => thrown
    )
    expect(error === undefined || error instanceof UserError).toBe(true)
    expect(performance.now() - began).toBeLessThan(4000)
  })
})
