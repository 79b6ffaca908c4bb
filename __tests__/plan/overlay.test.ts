import { describe, expect, it } from '@jest/globals'
import { reasoned, type Draft, type DraftPhase, type DraftStart, type Reasoned } from '../../src/plan/draft.js'
import { isMarker, mergeDrafts } from '../../src/plan/merge-drafts.js'
import { overlay, overlayInImage } from '../../src/plan/overlay.js'
import type { Layer } from '../../src/settings/types.js'

/** Leaves whose evidence is the name of the source. */
function list(source: string, ...values: string[]): Reasoned<string>[] {
  return values.map((value) => reasoned(value, source))
}

function layer(draft: Draft, name = 'inputs'): Layer {
  return { name, draft }
}

function values(items: readonly Reasoned<unknown>[] | undefined): unknown[] | undefined {
  return items?.map(({ value }) => value)
}

function phase(draft: Draft, name: string): DraftPhase {
  return draft.phases?.[name] ?? {}
}

function without(draft: Draft, name: string): Record<string, DraftPhase> {
  return Object.fromEntries(Object.entries(draft.phases ?? {}).filter(([key]) => key !== name))
}

function files(draft: Draft): string[] {
  return (draft.start?.files ?? []).map(
    ({ value }) => `${value.from ?? 'context'}:${value.path}${value.writable ? ' (w)' : ''}`
  )
}

const venv = { value: { from: 'install', path: '/opt/venv' }, reason: { because: 'python' } }
const media = { value: { path: 'media', writable: true }, reason: { because: 'python' } }

/** As a Django app would have it. */
const django: Draft = {
  kind: reasoned('web', 'django'),
  variables: { A: reasoned('1', 'python'), B: reasoned('2', 'python') },
  phases: {
    setup: { runtimes: { python: reasoned('3.13', 'python') } },
    install: {
      dependsOn: list('python', 'setup'),
      onlyIncludeFiles: list('python', 'requirements.txt'),
      cmds: list('python', 'python -m venv /opt/venv', 'pip install -r requirements.txt'),
      cacheDirectories: list('python', '/root/.cache/pip'),
      paths: list('python', '/opt/venv/bin')
    },
    'node:build': {
      runsOn: reasoned('node', 'node'),
      cmds: list('node', 'npm run build'),
      outputs: list('node', 'dist')
    },
    build: {
      dependsOn: list('django', 'install', 'node:build'),
      cmds: list('django', 'python manage.py collectstatic')
    }
  },
  start: {
    cmd: reasoned('gunicorn blog.wsgi', 'django'),
    files: [venv, { value: { from: 'build', path: '.' }, reason: { because: 'django' } }, media]
  }
}

/** As a program that is compiled would have it: only the result gets into the image. */
const compiled: Draft = {
  phases: {
    install: { cmds: list('go', 'go mod download'), onlyIncludeFiles: list('go', 'go.mod') },
    build: { dependsOn: list('go', 'install'), cmds: list('go', 'go build -o out') }
  },
  start: { cmd: reasoned('./out', 'go'), files: [{ value: { from: 'build', path: 'out' }, reason: { because: 'go' } }] }
}

const site: Draft = {
  kind: reasoned('static', 'files'),
  start: {
    static: reasoned({ root: 'public' }, 'files'),
    files: [{ value: { path: 'public' }, reason: { because: 'files' } }]
  }
}

describe('scalars, maps and lists', () => {
  it('replace, merge per key, replace', () => {
    const result = overlay(
      django,
      layer({
        variables: { B: reasoned('3', 'input'), C: reasoned('4', 'input') },
        phases: { install: { cacheDirectories: list('input', '/c') } },
        start: { port: reasoned(9000, 'input') }
      })
    )
    expect(result.variables).toEqual({
      A: reasoned('1', 'python'),
      B: reasoned('3', 'input'),
      C: reasoned('4', 'input')
    })
    expect(phase(result, 'install').cacheDirectories).toEqual(list('input', '/c'))
    expect(phase(result, 'install').cmds).toEqual(phase(django, 'install').cmds)
    expect(result.start?.cmd).toEqual(django.start?.cmd)
    expect(result.start?.port).toEqual(reasoned(9000, 'input'))
  })

  it.each([
    [
      ['...', 'x'],
      ['a', 'b', 'x']
    ],
    [
      ['x', '...'],
      ['x', 'a', 'b']
    ],
    [
      ['x', '@auto', 'y'],
      ['x', 'a', 'b', 'y']
    ],
    [['...'], ['a', 'b']],
    [['x'], ['x']],
    [
      ['b', '...', 'b'],
      ['b', 'a']
    ],
    [[], []]
  ])('lays %j over a, b', (over, expected) => {
    const base: Draft = { phases: { setup: { aptPkgs: list('python', 'a', 'b') } } }
    const { aptPkgs } = phase(overlay(base, layer({ phases: { setup: { aptPkgs: list('input', ...over) } } })), 'setup')
    expect(values(aptPkgs)).toEqual(expected)
  })

  it('keeps the evidence of what a marker stands for', () => {
    const base: Draft = { phases: { setup: { aptPkgs: list('python', 'a') } } }
    const result = overlay(base, layer({ phases: { setup: { aptPkgs: list('input', 'x', '...') } } }))
    expect(phase(result, 'setup').aptPkgs).toEqual([...list('input', 'x'), ...list('python', 'a')])
  })

  it('leaves no marker where nothing was there before', () => {
    const result = overlay(
      {},
      layer({ phases: { setup: { aptPkgs: list('input', '...', 'x') } }, start: { aptPkgs: list('input', '...') } })
    )
    expect(phase(result, 'setup').aptPkgs).toEqual(list('input', 'x'))
    expect(result.start?.aptPkgs).toEqual([])
  })

  it('keeps a command that is there twice', () => {
    const result = overlay(django, layer({ phases: { build: { cmds: list('input', 'make', '...', 'make') } } }))
    expect(values(phase(result, 'build').cmds)).toEqual(['make', 'python manage.py collectstatic', 'make'])
  })

  it('changes nothing for an empty layer, and never its arguments', () => {
    const before = JSON.stringify(django)
    expect(overlay(django, layer({}))).toEqual(django)
    overlay(
      django,
      layer({ phases: { build: { cmds: list('input', 'true') } }, start: { cmd: reasoned('x', 'input') } })
    )
    expect(JSON.stringify(django)).toBe(before)
  })

  it('can be used to reduce layers', () => {
    const layers = [layer({ start: { cmd: reasoned('a', '1') } }), layer({ start: { cmd: reasoned('b', '2') } })]
    expect(layers.reduce(overlay, django).start?.cmd).toEqual(reasoned('b', '2'))
  })
})

describe('commands of people', () => {
  it('get the whole tree, and the last stage the whole folder besides the environment', () => {
    const result = overlay(django, layer({ phases: { install: { cmds: list('input', 'pip install .') } } }))
    expect(phase(result, 'install')).not.toHaveProperty('onlyIncludeFiles')
    expect(phase(result, 'install').paths).toEqual(phase(django, 'install').paths)
    expect(files(result)).toEqual(['build:.', 'build:/opt/venv', 'context:media (w)'])
  })

  it('keep to the files that the same layer names, not to those of another', () => {
    const named = { cmds: list('input', 'make'), onlyIncludeFiles: list('input', 'Makefile') }
    const result = overlay(django, layer({ phases: { install: named } }))
    expect(phase(result, 'install').onlyIncludeFiles).toEqual(list('input', 'Makefile'))
    const later = overlay(result, layer({ phases: { install: { cmds: list('later', 'x') } } }))
    expect(phase(later, 'install')).not.toHaveProperty('onlyIncludeFiles')
  })

  it('give a compiled program its folder, with a reason that names who said so', () => {
    const cmds = [reasoned('make', 'input `build-cmd`', { setting: 'build-cmd' })]
    const result = overlay(compiled, layer({ phases: { build: { cmds } } }))
    expect(files(result)).toEqual(['build:.'])
    expect(result.start?.files?.[0]?.reason).toEqual({
      because: "input `build-cmd` may write anything in the app's folder",
      setting: 'build-cmd'
    })
  })

  it('of a helper change nothing in the last stage', () => {
    const result = overlay(django, layer({ phases: { 'node:build': { cmds: list('input', 'yarn build') } } }))
    expect(result.start).toEqual(django.start)
    expect(result.warnings).toBeUndefined()
  })

  it('make a new build phase that comes after install, with evidence', () => {
    const phases = without(django, 'build')
    const flask: Draft = { phases, start: { files: [venv, { value: { path: '.' }, reason: { because: 'flask' } }] } }
    const result = overlay(flask, layer({ phases: { build: { cmds: list('input', 'make') } } }))
    expect(values(phase(result, 'build').dependsOn)).toEqual(['install'])
    expect(phase(result, 'build').dependsOn?.[0]?.reason.because).toContain('install')
    expect(files(result)).toEqual(['build:.', 'build:/opt/venv'])
    expect(result.warnings).toBeUndefined()
  })

  it('make a new install phase that comes after setup, unless the layer says otherwise', () => {
    const result = overlay({}, layer({ phases: { install: { cmds: list('input', 'x') } } }))
    expect(values(phase(result, 'install').dependsOn)).toEqual(['setup'])
    const own = { cmds: list('input', 'x'), dependsOn: list('input', 'fetch') }
    expect(values(phase(overlay({}, layer({ phases: { install: own } })), 'install').dependsOn)).toEqual(['fetch'])
  })

  it('take the sources as well where no phase was given all of them', () => {
    const phases = without(compiled, 'build')
    const named = { cmds: list('input', 'make deps'), onlyIncludeFiles: list('input', 'Makefile') }
    const result = overlay({ ...compiled, phases }, layer({ phases: { install: named } }))
    expect(files(result)).toEqual(['context:.', 'install:.'])
    const said = { phases: { install: named }, start: { onlyIncludeFiles: list('input', 'app') } }
    expect(files(overlay({ ...compiled, phases }, layer(said)))).toEqual(['context:app'])
  })

  it('for setup do not touch the last stage', () => {
    const result = overlay(compiled, layer({ phases: { setup: { cmds: list('input', 'echo hi') } } }))
    expect(files(result)).toEqual(['build:out'])
  })
})

describe('a phase that people remove', () => {
  it.each([[list('input', 'true')], [[]]])('is gone with commands %j', (cmds) => {
    const result = overlay(django, layer({ phases: { install: { cmds } } }))
    expect(Object.keys(result.phases ?? {})).toEqual(['setup', 'node:build', 'build'])
    expect(values(phase(result, 'build').dependsOn)).toEqual(['setup', 'node:build'])
    expect(files(result)).toEqual(['build:.', 'context:media (w)'])
  })

  it('leaves sources and what was installed in the folder, if it was the last', () => {
    const result = overlay(compiled, layer({ phases: { build: { cmds: list('input', 'true') } } }))
    expect(files(result)).toEqual(['context:.', 'install:.'])
    expect(Object.keys(result.phases ?? {})).toEqual(['install'])
  })

  it('leaves the sources when no phase is left', () => {
    const none = { cmds: list('input', 'true') }
    const result = overlay(compiled, layer({ phases: { install: none, build: none } }))
    expect(result.phases).toEqual({})
    expect(files(result)).toEqual(['context:.'])
  })

  it('leaves an environment that setup makes, as the last phase fills it', () => {
    const setup = { cmds: list('python', 'python -m venv /opt/venv'), paths: list('python', '/opt/venv/bin') }
    const base = { ...django, phases: { ...django.phases, setup } }
    const removed = { install: { cmds: list('input', 'true') } }
    expect(files(overlay(base, layer({ phases: removed })))).toEqual([
      'build:.',
      'build:/opt/venv',
      'context:media (w)'
    ])
    const both = { ...removed, build: { cmds: list('input', 'true') } }
    expect(files(overlay(base, layer({ phases: both })))).toEqual(['context:.', 'setup:/opt/venv', 'context:media (w)'])
    const pathsOnly = { ...base, phases: { ...base.phases, setup: { paths: setup.paths } } }
    expect(files(overlay(pathsOnly, layer({ phases: removed })))).toEqual(['build:.', 'context:media (w)'])
  })

  it('leaves a folder to write into', () => {
    const upload = { value: { from: 'build', path: 'uploads', writable: true }, reason: { because: 'go' } }
    const base = { ...compiled, start: { ...compiled.start, files: [...(compiled.start?.files ?? []), upload] } }
    const result = overlay(base, layer({ phases: { build: { cmds: list('input', 'true') } } }))
    expect(files(result)).toEqual(['context:.', 'install:.', 'context:uploads (w)'])
  })

  it('can be brought back by a higher layer', () => {
    const without = overlay(django, layer({ phases: { build: { cmds: list('config', 'true') } } }))
    const again = overlay(without, layer({ phases: { build: { cmds: list('input', 'make') } } }))
    expect(values(phase(again, 'build').cmds)).toEqual(['make'])
    expect(files(again)).toEqual(['build:.', 'build:/opt/venv', 'context:media (w)'])
  })

  it('is never setup, which only loses its commands', () => {
    const base: Draft = { phases: { setup: { aptPkgs: list('python', 'gcc'), cmds: list('python', 'x') } } }
    const result = overlay(base, layer({ phases: { setup: { cmds: [] } } }))
    expect(result.phases).toEqual({ setup: { aptPkgs: list('python', 'gcc') } })
  })

  it('was never there where a layer only names folders to cache', () => {
    const result = overlay(
      { phases: {} },
      layer({ phases: { build: { cacheDirectories: list('input', '...', '/c') } } })
    )
    expect(result.phases).toEqual({})
  })
})

describe('a phase of their own', () => {
  const lint = { cmds: [reasoned('make lint', '`phases.lint.cmds`', { file: 'nixpacks.toml', line: 3 })] }

  it('makes a single stage, with a warning that names the line and the way out', () => {
    const result = overlay(django, layer({ phases: { lint: { ...lint, dependsOn: list('config', 'build') } } }))
    expect(result.warnings).toEqual([
      expect.objectContaining({
        code: 'single-stage',
        file: 'nixpacks.toml',
        line: 3,
        fix: expect.stringContaining('start.onlyIncludeFiles')
      })
    ])
    expect(files(result)).toEqual(['context:media (w)'])
    expect(overlay(compiled, layer({ phases: { lint } })).start).toEqual({ cmd: compiled.start?.cmd })
  })

  it('asks whether another phase was meant where the names are near', () => {
    const fix = (name: string) => overlay(django, layer({ phases: { [name]: lint } })).warnings?.[0]?.fix
    expect(fix('biuld')).toContain('If the phase build is meant')
    expect(fix('lint')).not.toContain('is meant')
  })

  it('keeps the single stage when a higher layer replaces commands', () => {
    const own = overlay(django, layer({ phases: { lint } }))
    const both = layer({ phases: { build: { cmds: list('input', 'make') } }, start: { cmd: reasoned('x', 'input') } })
    expect(files(overlay(own, both))).toEqual(['context:media (w)'])
    expect(overlay(own, both).warnings).toEqual(own.warnings)
  })

  it('goes into the image of a site, or into one that people name, as other phases do', () => {
    const served = overlay(site, layer({ phases: { lint } }))
    expect([files(served), served.warnings]).toEqual([['lint:public'], undefined])
    const last = { ...lint, dependsOn: list('config', 'build') }
    const image = { runImage: reasoned('debian', 'config') }
    const named = overlay(compiled, layer({ phases: { lint: last }, start: image }))
    expect([files(named), named.warnings]).toEqual([['lint:.'], undefined])
  })

  it('has commands', () => {
    const idle = overlay(compiled, layer({ phases: { lint: { cmds: list('config', 'true') }, test: {} } }))
    expect(idle).toEqual(compiled)
  })

  it('does not, once somebody says what the last stage gets', () => {
    const onlyIncludeFiles = list('config', 'blog', 'manage.py')
    const both = overlay(django, layer({ phases: { lint }, start: { onlyIncludeFiles } }))
    expect(both.warnings).toBeUndefined()
    expect(files(both)).toEqual(['install:/opt/venv', 'context:media (w)', 'build:blog', 'build:manage.py'])
    expect(files(overlay(both, layer({})))).toEqual(files(both))
    const own = overlay(django, layer({ phases: { lint } }))
    expect(overlay(own, layer({ start: { onlyIncludeFiles } })).warnings).toBeUndefined()
  })

  it('keeps the warnings of the base', () => {
    const warning = { code: 'runtime-eol', message: 'old' }
    const result = overlay({ ...django, warnings: [warning] }, layer({ phases: { lint } }))
    expect(result.warnings?.map(({ code }) => code)).toEqual(['runtime-eol', 'single-stage'])
  })
})

describe('a start command', () => {
  it('may name any source, so the image gets them below what was built', () => {
    const result = overlay(compiled, layer({ start: { cmd: reasoned('./out --with conf/web.yml', 'input') } }))
    expect(files(result)).toEqual(['context:.', 'build:out'])
    expect(files(overlay(django, layer({ start: { cmd: reasoned('x', 'input') } })))).toEqual(files(django))
  })

  it('that only runs what the image has needs no sources, and neither do a release and processes', () => {
    for (const start of [
      { cmd: reasoned('./out --port 80', 'input') },
      { release: reasoned('out migrate', 'Procfile') },
      { processes: { worker: reasoned('./out/worker', 'Procfile') } }
    ])
      expect(files(overlay(compiled, layer({ start })))).toEqual(['build:out'])
    const result = overlay(
      compiled,
      layer({ start: { processes: { worker: reasoned('ruby worker.rb', 'Procfile') } } })
    )
    expect(files(result)).toEqual(['context:.', 'build:out'])
  })

  it('that may name any source makes it the whole folder instead of parts of it', () => {
    const parts: Draft = {
      ...compiled,
      start: { ...compiled.start, files: [...(compiled.start?.files ?? []), reasoned({ path: 'package.json' }, 'x')] }
    }
    const cmd = (text: string) => layer({ start: { cmd: reasoned(text, 'input') } })
    expect(files(overlay(parts, cmd('./run.sh')))).toEqual(['context:.', 'build:out'])
    expect(files(overlay(parts, cmd('out')))).toEqual(['build:out', 'context:package.json'])
    const unwrap = (text: string): string => (text === 'npm start' ? 'out' : text)
    expect(files(overlayInImage(parts, cmd('npm start'), unwrap))).toEqual(['build:out', 'context:package.json'])
  })

  it('makes a web app of a static site', () => {
    const result = overlay(site, layer({ start: { cmd: reasoned('node server.js', 'input') } }))
    expect(result.kind).toEqual(reasoned('web', 'input'))
    expect(result.start).not.toHaveProperty('static')
    expect(files(result)).toEqual(['context:.'])
    const worker = { kind: reasoned('worker' as const, 'Procfile'), start: { cmd: reasoned('x', 'Procfile') } }
    expect(overlay(site, layer(worker)).kind).toEqual(reasoned('worker', 'Procfile'))
  })
})

describe('a static site', () => {
  it('goes on serving its root, as a new build phase leaves it', () => {
    const result = overlay(site, layer({ phases: { build: { cmds: list('input', 'make public') } } }))
    expect(files(result)).toEqual(['build:public'])
    expect(result.kind?.value).toBe('static')
  })
})

describe('properties', () => {
  const apt = ['a', 'b', '...', 'c', '@auto', 'd']
  const names = ['setup', 'install', 'build', 'own']

  /** Numbers that are the same in every run (mulberry32). */
  function numbers(seed: number): (below: number) => number {
    let state = seed
    return (below) => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below
    }
  }

  function some(next: (below: number) => number, source: string): Draft {
    const items = (from: readonly string[]) =>
      next(3) === 0 ? undefined : list(source, ...from.filter(() => next(2) === 0))
    const present = <T extends object>(fields: T): T =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
    const phases = Object.fromEntries(
      names
        .filter(() => next(2) === 0)
        .map((name) => [
          name,
          present({ aptPkgs: items(apt), cmds: items(['x', '...', 'y', 'true']), onlyIncludeFiles: items(apt) })
        ])
    )
    const start: DraftStart = present({
      cmd: next(3) === 0 ? reasoned(`run ${source}`, source) : undefined,
      aptPkgs: items(apt),
      onlyIncludeFiles: next(4) === 0 ? items(apt) : undefined
    })
    const variables = Object.fromEntries(
      ['V', 'W'].filter(() => next(2) === 0).map((name) => [name, reasoned(source, source)])
    )
    return { phases: phases as Record<string, DraftPhase>, start, variables }
  }

  function leaves(node: unknown): Reasoned<unknown>[] {
    if (typeof node !== 'object' || node === null) return []
    if ('reason' in node && 'value' in node) return [node as Reasoned<unknown>]
    return Object.values(node).flatMap(leaves)
  }

  const seeds = Array.from({ length: 150 }, (_, seed) => seed)

  it('merging does not depend on where one begins', () => {
    for (const seed of seeds) {
      const next = numbers(seed)
      const [a, b, c] = [some(next, 'a'), some(next, 'b'), some(next, 'c')]
      expect(mergeDrafts(mergeDrafts(a, b), c)).toEqual(mergeDrafts(a, mergeDrafts(b, c)))
    }
  })

  it('every leaf has the evidence of where it came from, and no marker stays', () => {
    for (const seed of seeds) {
      const next = numbers(seed)
      const drafts = ['a', 'b', 'c'].map((source) => some(next, source))
      const result = drafts.map((draft) => layer(draft)).reduce(overlay, django)
      const bare = leaves(result).filter(({ value, reason }) => reason.because === '' || isMarker({ value, reason }))
      expect(bare).toEqual([])
      const known = new Set([...drafts, django].flatMap(leaves).map((leaf) => JSON.stringify(leaf)))
      const made = leaves({ ...result, start: { ...result.start, files: [] } }).filter(
        (leaf) => !known.has(JSON.stringify(leaf))
      )
      expect(made.filter(({ reason }) => !reason.because.startsWith('A new phase'))).toEqual([])
    }
  })

  it('files are never taken from a phase that is not there', () => {
    for (const seed of seeds) {
      const next = numbers(seed)
      const result = ['a', 'b', 'c'].map((source) => layer(some(next, source))).reduce(overlay, django)
      const from = (result.start?.files ?? []).flatMap(({ value }) => value.from ?? [])
      expect(from.filter((name) => !Object.hasOwn(result.phases ?? {}, name))).toEqual([])
      const waits = Object.values(result.phases ?? {}).flatMap(({ dependsOn = [] }) => values(dependsOn) ?? [])
      expect(waits.includes('install') && !result.phases?.['install']).toBe(false)
    }
  })

  it('a layer that only replaces changes nothing the second time', () => {
    for (const seed of seeds) {
      const next = numbers(seed)
      const over = layer(JSON.parse(JSON.stringify(some(next, 'a')).replaceAll('...', 'z')) as Draft, 'a')
      const once = overlay(django, over)
      expect({ ...overlay(once, over), warnings: once.warnings }).toEqual({ ...once, warnings: once.warnings })
    }
  })
})

describe('folders that people want to be writable', () => {
  const wanted = (...paths: string[]) => layer({ start: { writable: list('input', ...paths) } })

  it('come besides the others, each once', () => {
    const result = overlay(django, wanted('./data/', '...', 'media', '/data'))
    expect(files(result)).toEqual([...files(django), 'context:data (w)', 'context:/data (w)'])
    expect(result.start).not.toHaveProperty('writable')
    expect(files(overlay(result, layer({})))).toEqual(files(result))
  })

  it('make writable what the image gets anyway', () => {
    expect(files(overlay(django, wanted('.')))).toContain('build:. (w)')
  })

  it('stay with commands of their own, and where people say what the image gets', () => {
    const start: DraftStart = { writable: list('input', 'data') }
    const phases = { build: { cmds: list('input', 'make') } }
    expect(files(overlay(django, layer({ phases, start })))).toContain('context:data (w)')
    const named = { ...start, onlyIncludeFiles: list('input', 'dist') }
    expect(files(overlay(django, layer({ start: named })))).toContain('context:data (w)')
  })
})
