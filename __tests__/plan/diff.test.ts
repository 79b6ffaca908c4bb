import { describe, expect, it } from '@jest/globals'
import { diffPlans } from '../../src/plan/diff.js'
import type { Change } from '../../src/plan/diff-types.js'
import type { Phase, Plan, Start } from '../../src/plan/types.js'
import { blog } from '../report/plans.js'

const names: Readonly<Record<string, string>> = { python: 'Python', node: 'Node.js' }

function changes(base: Plan | undefined, head: Plan | undefined): readonly Change[] {
  return diffPlans(base, head, (id) => names[id]).changes
}

function told(head: Plan, base = blog()): readonly string[] {
  return changes(base, head).map(({ kind, label, name, before = '', after = '' }) =>
    [kind, label, ...(name === undefined ? [] : [name]), `${before} > ${after}`].join(' | ')
  )
}

function phase(name: string, change: Partial<Phase>): Plan {
  const plan = blog()
  return { ...plan, phases: { ...plan.phases, [name]: { ...plan.phases[name], ...change } } }
}

function start(change: Partial<Start>): Plan {
  const plan = blog()
  return { ...plan, start: { ...plan.start, ...change } }
}

describe('the difference of two plans', () => {
  it('of the same plan is empty, whatever its reasons say', () => {
    const moved = blog().reasons.map((reason) => ({ ...reason, line: 99 }))
    expect(diffPlans(blog(), blog({ reasons: moved }))).toEqual({
      version: 1,
      changed: false,
      base: { state: 'planned' },
      head: { state: 'planned' },
      changes: [],
      warnings: { new: [], gone: [] }
    })
  })

  it.each<[string, Plan, readonly string[]]>([
    ['a version', phase('setup', { runtimes: { python: '3.14' } }), ['changed | Python | 3.13 > 3.14']],
    [
      'a runtime without a name',
      phase('setup', { runtimes: { python: '3.13', odd: '1' } }),
      ['added | runtime | odd |  > 1']
    ],
    ['a tool', phase('setup', { tools: { uv: '0.9' } }), ['added | tool | uv |  > 0.9']],
    [
      'another language',
      { ...phase('setup', { runtimes: { node: '24' } }), providers: ['node'] },
      ['changed | language | Python 3.13 > Node.js 24']
    ],
    [
      'a helper',
      { ...phase('setup', { runtimes: { python: '3.13', node: '24' } }), providers: ['python', 'node'] },
      ['added | helper language |  > Node.js 24']
    ],
    ['the kind', blog({ kind: 'worker' }), ['changed | kind of app | web > worker']],
    ['the toolchain', blog({ toolchain: 'nix' }), ['changed | toolchain | images > nix']],
    ['the suite', blog({ suite: 'bookworm' }), ['changed | Debian | trixie > bookworm']],
    ['a base image', blog({ buildImage: 'debian:trixie' }), ['added | base image to build |  > debian:trixie']],
    ['a workspace', blog({ folder: 'apps/web' }), ['added | folder in the workspace |  > apps/web']],
    ['a Nix package', phase('setup', { nixPkgs: ['jq'] }), ['added | Nix package | jq |  > jq']],
    ['an extension of PHP', phase('setup', { phpExtensions: ['gd'] }), ['added | PHP extension | gd |  > gd']],
    ['a secret of a phase', phase('build', { secrets: ['TOKEN'] }), ['added | build secret | TOKEN |  > TOKEN']],
    ['a secret of one more phase', phase('build', { secrets: ['PIP_INDEX_URL'] }), []],
    [
      'a command in place of another',
      phase('install', { cmds: ['python -m venv /opt/venv', 'pip install .'] }),
      ['changed | install command | pip install -r requirements.txt > pip install .']
    ],
    [
      'a command in between',
      phase('install', { cmds: ['python -m venv /opt/venv', 'pip check', 'pip install -r requirements.txt'] }),
      ['added | install command |  > pip check']
    ],
    ['a phase', phase('assets', { cmds: ['make', 'make js'] }), ['added | phase | assets |  > make\nmake js']],
    ['the command of a phase of people’s own', phase('setup', { cmds: ['true'] }), ['added | setup command |  > true']],
    [
      'a file that is read',
      phase('install', { onlyIncludeFiles: ['requirements.txt', 'setup.py'] }),
      ['added | file that the phase reads | install |  > setup.py']
    ],
    [
      'the start',
      start({ cmd: 'uvicorn blog.asgi' }),
      ['changed | start command | gunicorn blog.wsgi > uvicorn blog.asgi']
    ],
    ['the release', start({ release: undefined }), ['removed | release command | python manage.py migrate > ']],
    ['the port', start({ port: 3000 }), ['changed | port | 8000 > 3000']],
    ['the user', start({ user: 'app' }), ['added | user |  > app']],
    [
      'a process',
      start({ processes: { clock: 'beat', worker: 'celery -A blog worker -c 2' } }),
      [
        'added | process | clock |  > beat',
        'changed | process | worker | celery -A blog worker > celery -A blog worker -c 2'
      ]
    ],
    ['a demand', start({ demands: ['DATABASE_URL', 'KEY'] }), ['added | variable that the start needs |  > KEY']],
    [
      'a writable folder',
      start({ files: [{ path: 'media', writable: true }] }),
      ['added | path to write to |  > media']
    ],
    [
      'a site',
      start({
        static: {
          root: 'dist',
          fallback: 'index.html',
          httpsOnly: true,
          redirects: [{ from: '/a', to: '/b', status: 301, force: true, host: 'x.org' }]
        }
      }),
      [
        'added | folder that is served |  > dist',
        'added | file for unknown paths |  > index.html',
        'added | HTTPS only |  > true',
        'added | redirect |  > x.org/a to /b (301, also where a file is)'
      ]
    ],
    [
      'a variable',
      blog({ variables: { ...blog().variables, KEY: 'hush', PYTHONUNBUFFERED: 'hush' } }),
      ['added | variable | KEY |  > ', 'changed | variable | PYTHONUNBUFFERED |  > ']
    ],
    ['an asset', blog({ staticAssets: { 'a.conf': 'hush' } }), ['added | file in /assets | a.conf |  > ']]
  ])('tells %s', (_what, head, expected) => {
    expect(told(head)).toEqual(expected)
    expect(JSON.stringify(changes(blog(), head))).not.toContain('hush')
  })

  it('tells a package once, and what it is for', () => {
    const base = phase('setup', { aptPkgs: ['gcc', 'libpq-dev', 'zip'] })
    const head = {
      ...phase('setup', { aptPkgs: ['gcc', 'ffmpeg', 'libpq5'] }),
      start: { ...blog().start, aptPkgs: ['ffmpeg', 'libpq5', 'zip'] }
    }
    expect(told(head, base)).toEqual([
      'added | package to build and to run | ffmpeg |  > ffmpeg',
      'removed | package to build | libpq-dev | libpq-dev > ',
      'changed | package | libpq5 | to run > to build and to run',
      'changed | package | zip | to build > to run'
    ])
  })

  it('carries the reasons of both sides and where the field is', () => {
    const head = {
      ...phase('setup', { runtimes: { python: '3.14' } }),
      reasons: [{ field: '/phases/setup/runtimes/python', because: 'the default' }]
    }
    expect(changes(blog(), head)).toEqual([
      {
        field: '/phases/setup/runtimes/python',
        kind: 'changed',
        topic: 'version',
        label: 'Python',
        before: '3.13',
        after: '3.14',
        reasons: {
          before: [
            {
              field: '/phases/setup/runtimes/python',
              because: 'the version file says so',
              file: '.python-version',
              line: 1
            }
          ],
          after: [{ field: '/phases/setup/runtimes/python', because: 'the default' }]
        }
      }
    ])
  })

  it('takes a reason of what holds a field for that of the field', () => {
    const reasons = [{ field: '/start/static', because: 'the site says so' }]
    const [found] = changes(blog(), { ...start({ static: { root: 'dist' } }), reasons })
    expect(found?.reasons.after).toEqual(reasons)
  })

  it('lists what matters first, and phases as they run', () => {
    const head = { ...phase('zip', { cmds: ['zip'] }), kind: 'worker' as const, start: { ...blog().start, port: 1 } }
    const all = {
      ...head,
      phases: { ...head.phases, after: { cmds: ['z'], dependsOn: ['zip'] }, setup: { runtimes: { python: '3.9' } } }
    }
    expect(changes(blog(), all).map(({ topic, name }) => `${topic} ${name ?? ''}`.trim())).toEqual([
      ...[
        'version',
        'kind',
        'package gcc',
        'package libc6-dev',
        'package libpq-dev',
        'phase zip',
        'phase after',
        'port'
      ]
    ])
  })

  it('is everything where one of the two is no app', () => {
    expect(diffPlans(undefined, undefined)).toMatchObject({
      changed: false,
      base: { state: 'none' },
      head: { state: 'none' }
    })
    const added = changes(undefined, blog())
    const removed = changes(blog(), undefined)
    expect(new Set(added.map(({ kind }) => kind))).toEqual(new Set(['added']))
    expect(new Set(removed.map(({ kind }) => kind))).toEqual(new Set(['removed']))
    expect(removed.map(({ field }) => field)).toEqual(added.map(({ field }) => field))
  })

  it('knows a warning by what it says, not by its line', () => {
    const warning = { code: 'runtime-eol', message: 'Python 3.9 is old', file: '.python-version', line: 1 }
    const other = { code: 'single-stage', message: 'One stage' }
    const { warnings, changed } = diffPlans(
      blog({ warnings: [warning] }),
      blog({ warnings: [{ ...warning, line: 4 }, other] })
    )
    expect(warnings).toEqual({ new: [other], gone: [] })
    expect(changed).toBe(false)
  })

  it('is no harm from names that JavaScript has a meaning for', () => {
    const odd = JSON.parse('{ "__proto__": "1", "constructor": "2", "toString": "3" }') as Record<string, string>
    expect(told(blog({ variables: { ...blog().variables, ...odd } })).length).toBeGreaterThan(0)
    expect(told(start({ processes: odd })).map((line) => line.split(' | ')[2])).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'worker'
    ])
  })

  it('ends soon for lists that have nothing in common', () => {
    const rules = (word: string) =>
      Array.from({ length: 5000 }, (_, index) => ({ from: `/${word}/${index}`, to: '/', status: 301 }))
    const began = Date.now()
    const found = changes(
      start({ static: { root: '.', redirects: rules('a') } }),
      start({ static: { root: '.', redirects: rules('b') } })
    )
    expect(found).toHaveLength(5000)
    expect(Date.now() - began).toBeLessThan(5000)
  })
})
