import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../src/app/memory.js'
import { codesOf, planned, planOf, startOf, troubleOf } from './python/plans.js'

const api = (folder: string): MemoryFiles => ({
  [`${folder}/requirements.txt`]: 'fastapi\nuvicorn',
  [`${folder}/main.py`]: 'from fastapi import FastAPI\napp = FastAPI()'
})

describe('apps in folders below', () => {
  it.each<[string, MemoryFiles, string]>([
    ['the only one', { 'README.md': '', ...api('backend') }, 'backend'],
    [
      'not those of tests and examples',
      { ...api('backend'), ...api('tests'), ...api('docs/x'), ...api('examples/x'), ...api('benchmarks') },
      'backend'
    ],
    ['not those of hidden folders', { ...api('backend'), ...api('.devcontainer/x') }, 'backend'],
    ['not those of templates', { ...api('backend'), ...api('{{cookiecutter.slug}}') }, 'backend'],
    ['not those inside of another', { ...api('backend'), ...api('backend/inner') }, 'backend'],
    ['not scripts without a manifest', { ...api('backend'), 'jobs/run.py': 'print(1)' }, 'backend'],
    [
      'below an app that has a manifest and starts nothing',
      { 'pyproject.toml': '[project]\nname = "x"', ...api('backend') },
      'backend'
    ],
    [
      'by requirements in a folder of their own',
      {
        'README.md': '',
        'backend/requirements/base.txt': 'fastapi\nuvicorn',
        'backend/src/main.py': 'from fastapi import FastAPI\napp = FastAPI()'
      },
      'backend'
    ],
    ['a script without a manifest, where nothing else is', { 'README.md': '', 'demo/main.py': 'print(1)' }, 'demo']
  ])('%s', async (_, files, folder) => {
    const found = await planned(files)
    expect(found.folder).toBe(folder)
    expect(codesOf(found.plan)).toContain('app-below')
  })

  it.each<[string, MemoryFiles, string]>([
    [
      'are listed where there are several',
      { ...api('a'), ...api('services/b') },
      '  a (Python)\n  services/b (Python)'
    ],
    [
      'sites count only where nothing can be started',
      { 'one/index.html': '', 'two/index.html': '' },
      '  one (Static files)\n  two (Static files)'
    ]
  ])('%s', async (_, files, detail) => {
    expect(await troubleOf(files)).toMatchObject({ detail, fix: expect.stringContaining('context') })
  })

  it('comes before a page at the root, and the warning says how to get the page', async () => {
    const { plan } = await planned({ 'index.html': '', ...api('backend') })
    expect(plan.warnings.find(({ code }) => code === 'app-below')).toMatchObject({
      message: expect.stringContaining('The folder itself starts nothing (Static files: index.html is there)'),
      fix: expect.stringContaining('provider: staticfile')
    })
  })

  it('a script in a folder below is no app beside a manifest at the root that is a library', async () => {
    const files = {
      'setup.py': 'setup()',
      'src/lib/__init__.py': '',
      'src/lib/api.py': 'print(1)',
      'src/lib/main.py': ''
    }
    expect((await troubleOf(files)).what).toContain('nothing says how the app starts')
  })
})

describe('a folder docs', () => {
  const next = (folder: string, ...more: readonly string[]): MemoryFiles => ({
    [`${folder}/package.json`]: JSON.stringify({
      scripts: { build: 'next build', start: 'next start' },
      dependencies: Object.fromEntries(['next', 'react', 'react-dom', ...more].map((name) => [name, '1']))
    }),
    [`${folder}/app/page.tsx`]: 'export default () => null'
  })
  const docusaurus = (folder: string): MemoryFiles => ({
    [`${folder}/package.json`]: JSON.stringify({
      scripts: { build: 'docusaurus build', start: 'docusaurus start' },
      dependencies: { '@docusaurus/core': '3' }
    }),
    [`${folder}/docusaurus.config.js`]: 'module.exports = {}'
  })
  const library = { 'package.json': '{ "name": "lib", "main": "index.js", "scripts": { "build": "tsc" } }' }

  it.each<[string, MemoryFiles, readonly string[]]>([
    ['is an app where it serves', { ...api('web'), ...api('docs') }, ['docs', 'web']],
    ['is an app by the name of one', { ...api('web'), ...next('doc') }, ['doc', 'web']],
    ['is an app among apps', { ...next('apps/web'), ...api('apps/docs') }, ['apps/docs', 'apps/web']],
    [
      'is an app among apps, whatever it is made with',
      { ...next('apps/web'), ...docusaurus('apps/docs') },
      ['apps/docs', 'apps/web']
    ],
    ['is none where a generator makes it', { ...api('a'), ...api('b'), ...docusaurus('docs') }, ['a', 'b']],
    ['is none where a generator serves it', { ...api('a'), ...api('b'), ...next('docs', 'nextra') }, ['a', 'b']],
    ['is none of plain files', { ...api('a'), ...api('b'), 'docs/index.html': '' }, ['a', 'b']],
    ['is none of a library', { ...library, ...api('a'), ...api('b'), ...next('docs') }, ['a', 'b']],
    ['hides nothing where it is broken', { ...api('a'), ...api('b'), 'docs/package.json': '{' }, ['a', 'b']]
  ])('%s', async (_, files, apps) => {
    const { detail = '' } = await troubleOf(files)
    expect([...detail.matchAll(/^ {2}(\S+)/gm)].map(([, folder]) => folder)).toEqual(apps)
  })
})

describe('version files above the app', () => {
  const versionOf = async (files: MemoryFiles) => {
    const { phases, reasons } = await planOf({ ...api('services/api'), ...files })
    const pointer = '/phases/setup/runtimes/python'
    return `${phases['setup']?.runtimes?.['python'] ?? ''} ${reasons.find(({ field }) => field === pointer)?.file ?? ''}`
  }

  it.each<[string, MemoryFiles, string]>([
    ['the one at the root', { '.python-version': '3.12' }, '3.12 ../../.python-version'],
    [
      'the nearest',
      { '.python-version': '3.12', 'services/.tool-versions': 'python 3.11.9' },
      '3.11.9 ../.tool-versions'
    ],
    ['mise at the root', { 'mise.toml': '[tools]\npython = "3.13"' }, '3.13 ../../mise.toml'],
    ['its own first', { '.python-version': '3.12', 'services/api/runtime.txt': 'python-3.11' }, '3.11 runtime.txt'],
    ['no manifest', { 'pyproject.toml': '[project]\nname = "x"\nrequires-python = "==3.11.*"' }, '3.14 ']
  ])('%s', async (_, files, version) => {
    expect(await versionOf(files)).toBe(version)
  })
})

describe('what is no app', () => {
  it.each<[string, MemoryFiles, string]>([
    ['a template', { 'README.md': '', ...api('{{cookiecutter.slug}}') }, 'is a template'],
    [
      'a template with a manifest above',
      { 'pyproject.toml': '[project]\nname = "x"', ...api('{{ copier.name }}') },
      'is a template'
    ],
    [
      'a template with a script of its own',
      {
        'cookiecutter.json': '{}',
        'requirements.txt': '',
        'make.py': 'if __name__ == "__main__":\n    x()',
        ...api('{{cookiecutter.slug}}')
      },
      'is a template'
    ],
    ['an empty folder', {}, 'The folder is empty'],
    ['no language', { 'README.md': '' }, 'No app was found'],
    ['another language', { 'go.mod': 'module x', 'main.go': '' }, 'This looks like Go, which Boxcar cannot build yet'],
    [
      'another language around apps',
      {
        'go.mod': 'module x',
        'main.go': '',
        'web/app/server.js': 'require("http").createServer().listen(1)',
        'web/app/package.json': '{ "scripts": { "start": "node server.js" } }'
      },
      'This looks like Go, which Boxcar cannot build yet'
    ],
    ['another language in a folder', { 'src/api/x.txt': '', 'api/Shop.csproj': '' }, 'This looks like C#'],
    ['a manifest of another language far below', { 'a/b/pom.xml': '' }, 'No app was found'],
    [
      'a library',
      { 'pyproject.toml': '[project]\nname = "lib"\n[build-system]\nrequires = []', 'lib/__init__.py': '' },
      'nothing says how the app starts'
    ],
    [
      'a library with a tool',
      {
        'pyproject.toml':
          '[project]\nname = "lib"\nclassifiers = ["Topic :: Software Development :: Libraries"]\n[project.scripts]\nlib = "lib:main"\n[build-system]\nrequires = []',
        'lib/__init__.py': '',
        'lib/__main__.py': ''
      },
      'nothing says how the app starts'
    ],
    [
      'a library with scripts at its root',
      {
        'setup.py': 'setup()',
        'lib/__init__.py': '',
        'runtests.py': 'if __name__ == "__main__":\n    x()',
        'reference.py': 'if __name__ == "__main__":\n    x()'
      },
      'nothing says how the app starts'
    ],
    [
      'requirements and several scripts',
      {
        'requirements.txt': 'x',
        'a.py': 'if __name__ == "__main__":\n    x()',
        'b.py': 'if __name__ == "__main__":\n    x()'
      },
      'nothing says how the app starts'
    ],
    ['a notebook', { 'requirements.txt': 'jupyter', 'analysis.ipynb': '{}' }, 'nothing says how the app starts']
  ])('%s', async (_, files, what) => {
    const trouble = await troubleOf(files)
    expect(trouble.what).toContain(what)
    expect(trouble.fix).not.toBe('')
  })

  it('with a Dockerfile is told how that one is built', async () => {
    const { where, fix } = await troubleOf({ 'go.mod': '', Dockerfile: 'FROM scratch' })
    expect([where, fix]).toEqual([{ file: 'go.mod' }, expect.stringContaining('docker/build-push-action')])
  })

  it('is one as soon as people say how it starts', async () => {
    const plan = await planOf({ 'requirements.txt': 'x', 'a.py': '', 'b.py': '' }, ['--start-cmd', 'python a.py'])
    expect(startOf(plan)).toContain('python a.py')
  })
})

describe('texts of a hostile repository take no time', () => {
  it.each<[string, MemoryFiles]>([
    ['a page of starts of scripts', { 'index.html': '<script '.repeat(100_000) }],
    ['.gitmodules of empty lines', { 'README.md': '', '.gitmodules': '\n'.repeat(800_000) }],
    ['.gitmodules with a long value', { 'README.md': '', '.gitmodules': `path = a${' '.repeat(400_000)}b` }]
  ])('%s', async (_, files) => {
    const start = performance.now()
    await planned(files).catch(() => undefined)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

it('an empty submodule is named, with and without quotes', async () => {
  const modules = '[submodule "a"]\n\tpath = "libs/a b"\n\turl = ../a\n'
  expect((await troubleOf({ 'README.md': '', '.gitmodules': modules })).fix).toContain('libs/a b is a submodule')
})

it('templates inside of a page’s scripts make no template of it', async () => {
  const script = '<script type="x">{% if a %}</script>'
  expect((await planOf({ 'index.html': `<p>${script}</p>` })).kind).toBe('static')
  expect((await troubleOf({ 'index.html': `${script}{% include "x" %}` })).what).toContain('No app was found')
})
