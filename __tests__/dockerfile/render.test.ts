import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { originOf } from '../../src/dockerfile/origins.js'
import { render, type RenderOptions } from '../../src/dockerfile/render.js'
import { UserError } from '../../src/errors.js'
import type { Phase, Plan, Start } from '../../src/plan/types.js'
import { bare, catalog, pip, site, spa, withHelper, workspace } from './samples.js'

function dockerfile(plan: Plan, options: RenderOptions = {}): string {
  return render(plan, catalog, options).dockerfile
}

function withPhase(plan: Plan, name: string, phase: Partial<Phase>): Plan {
  return { ...plan, phases: { ...plan.phases, [name]: { ...plan.phases[name], ...phase } } }
}

function withStart(plan: Plan, start: Partial<Start>): Plan {
  return { ...plan, start: { ...plan.start, ...start } }
}

function without(plan: Plan, ...fields: (keyof Start)[]): Plan {
  const start = Object.entries(plan.start).filter(([field]) => !fields.includes(field as keyof Start))
  return { ...plan, start: Object.fromEntries(start) }
}

/** The lines of one stage, from its FROM to the next. */
function stage(text: string, name: string): string {
  const from = text.search(new RegExp(`^FROM \\S+ AS ${name}$`, 'm'))
  const rest = text.slice(from)
  return rest.slice(0, rest.indexOf('\nFROM ') < 0 ? undefined : rest.indexOf('\nFROM '))
}

describe('files that hold a login', () => {
  const plan: Plan = { ...pip, secretFiles: ['requirements.txt', 'client/.npmrc'] }
  const { dockerfile: text, dockerignore, secretFiles } = render(plan, catalog, { trackedFiles: ['.npmrc'] })

  it('are mounted where a phase would get them, and copied by none', () => {
    expect(text).toMatch(/^RUN .*--mount=type=secret,id=file-requirements.txt,target=\/app\/requirements.txt/m)
    expect(stage(text, 'build')).toContain('--mount=type=secret,id=file-client-.npmrc,target=/app/client/.npmrc')
    expect(text).not.toMatch(/^COPY .*(?:requirements\.txt|npmrc)/m)
    expect(secretFiles).toEqual({
      'file-requirements.txt': 'requirements.txt',
      'file-client-.npmrc': 'client/.npmrc'
    })
  })
  it('are named to no phase that does not read them', () => {
    const install = withPhase(plan, 'install', { onlyIncludeFiles: ['requirements.txt'] })
    expect(dockerfile(install).match(/id=file-client-\.npmrc/g)).toHaveLength(1)
  })
  it('stay out of the context behind all that is taken back', () => {
    expect(dockerignore.split('\n').slice(-4)).toEqual(['!.npmrc', 'requirements.txt', 'client/.npmrc', ''])
  })
  it('have ids of their own', () => {
    const both = render({ ...plan, secretFiles: ['a/.npmrc', 'a-.npmrc'] }, catalog).secretFiles
    expect(Object.keys(both)).toHaveLength(2)
  })
  it('have ids that no other path and nobody else has', () => {
    const secretFiles = ['a-b-2', 'a/b', 'a-b']
    const { dockerfile: text } = render({ ...plan, secretFiles }, catalog)
    const pairs = [...text.matchAll(/id=(file-[\w-]+),target=(\/app\/[\w/-]+)/g)].map(
      ([, id, target]) => `${id} ${target}`
    )
    expect(new Set(pairs).size).toBe(secretFiles.length)
    expect(new Set(pairs.map((pair) => pair.split(' ')[0])).size).toBe(secretFiles.length)
  })
  it.each(['docs/old site/.npmrc', 'a,b', '#x', '!x'])(
    'only stay out of the context where no mount can have the name: %s',
    (path) => {
      const made = render({ ...plan, secretFiles: [path] }, catalog)
      expect(made.secretFiles).toEqual({})
      expect(made.dockerignore.split('\n')).toContain(path.replace(/^[#!]/, '\\$&'))
    }
  )
  it('lie in the context of a workspace', () => {
    const member = render({ ...workspace, secretFiles: ['../../.npmrc'] }, catalog)
    expect(member.secretFiles).toEqual({ 'file-npmrc': '.npmrc' })
    expect(member.dockerfile).toContain('target=/app/.npmrc')
  })
  it.each(['/etc/passwd', '../x', '.', 'a\nb'])('%j is none', (path) => {
    expect(() => render({ ...plan, secretFiles: [path] }, catalog)).toThrow(UserError)
  })
})

describe('the whole file', () => {
  it.each([
    ['pip', pip],
    ['with-helper', withHelper],
    ['bare', bare],
    ['site', site],
    ['spa', spa],
    ['workspace', workspace]
  ])('golden/%s.Dockerfile', (name, plan) => {
    const golden = readFileSync(new URL(`golden/${name}.Dockerfile`, import.meta.url), 'utf8')
    expect(dockerfile(plan, { buildArgs: ['REVISION'] })).toBe(golden)
  })

  it('is the same, byte for byte, after a way through JSON', () => {
    const again = JSON.parse(JSON.stringify(withHelper)) as Plan
    expect(render(again, catalog)).toEqual(render(withHelper, catalog))
  })

  it('has nothing above the first FROM but words of ours, and nothing newer than frontend 1.4', () => {
    for (const plan of [pip, withHelper, bare, site, spa, workspace]) {
      const text = dockerfile({ ...plan, providers: ['# syntax=evil'] })
      const head = text.slice(0, text.search(/^FROM /m))
      expect(head).not.toMatch(/^#\s*\w+\s*=/m)
      expect(text).not.toMatch(/HEALTHCHECK|STOPSIGNAL|--parents|--exclude|type=secret,[^ ]*env=|--checksum/)
    }
  })
})

describe('stages', () => {
  it('leaves out what does nothing and what nothing needs', () => {
    const plan = withStart(pip, { files: [{ path: '.' }] })
    const text = dockerfile({ ...plan, phases: { setup: { runtimes: { python: '3.13' } } }, start: plan.start })
    expect(text.match(/^FROM .*/gm)).toEqual(['FROM python:3.13-slim-trixie AS runtime'])
    expect(text).toContain('COPY --link . .')
  })

  it('copies outputs only from other runtimes, and names stages after phases', () => {
    const text = dockerfile(withHelper)
    expect(stage(text, 'build')).toContain('COPY --from=node-build /app/static/dist static/dist')
    expect(text.indexOf('AS node-build')).toBeLessThan(text.indexOf('AS build'))
  })

  it('puts phases behind one another where a third needs both', () => {
    const phases: Plan['phases'] = {
      setup: { runtimes: { python: '3.13' } },
      a: { dependsOn: ['setup'], cmds: ['make a'], onlyIncludeFiles: [] },
      b: { dependsOn: ['setup'], cmds: ['make b'], onlyIncludeFiles: [] },
      c: { dependsOn: ['a', 'b'], cmds: ['make c'], onlyIncludeFiles: [] }
    }
    const text = dockerfile(withStart({ ...pip, phases }, { files: [{ from: 'c', path: '.' }] }))
    expect(text.match(/make \w/g)).toEqual(['make a', 'make b', 'make c'])
    expect(text.match(/^FROM .*/gm)).toHaveLength(3)
  })

  it('avoids names that Docker or the file itself uses', () => {
    const phases: Plan['phases'] = {
      setup: { runtimes: { python: '3.13' } },
      scratch: { dependsOn: ['setup'], cmds: ['a'] },
      'Ünï:Code!': { dependsOn: ['scratch'], cmds: ['b'] },
      base: { dependsOn: ['Ünï:Code!'], cmds: ['c'] }
    }
    const files = ['scratch', 'Ünï:Code!', 'base'].map((from) => ({ from, path: `/${from.length}` }))
    const names = dockerfile(withStart({ ...pip, phases }, { files })).match(/(?<= AS ).*/g)
    expect(names).toEqual(['base', 'scratch-2', 'n-code', 'base-2', 'runtime'])
  })

  it('continues from the last stage where the plan does not say what the image gets', () => {
    const text = dockerfile(bare)
    expect(stage(text, 'runtime')).toContain('FROM lint AS runtime')
    expect(text).not.toMatch(/ENV .*(SECRET_KEY|MODE)/)
  })

  it('takes only what people name, and what lies outside of the app', () => {
    const text = stage(dockerfile(withStart(pip, { onlyIncludeFiles: ['blog', 'manage.py'] })), 'runtime')
    expect(text.match(/^COPY .*/gm)?.filter((line) => !line.includes('<<'))).toEqual([
      'COPY --link --from=install /opt/venv /opt/venv',
      'COPY --link --from=build /app/blog /app/blog',
      'COPY --link --from=build /app/manage.py /app/manage.py'
    ])
  })

  it('uses people’s images, without commands that such an image may not have', () => {
    const text = dockerfile(
      withStart({ ...pip, buildImage: 'python:3.13-trixie' }, {
        runImage: 'example.org/own@sha256:1',
        files: undefined,
        aptPkgs: []
      } as Partial<Start>)
    )
    const last = stage(text, 'runtime')
    expect(text).toContain('FROM python:3.13-trixie AS')
    expect(last).toContain('FROM example.org/own@sha256:1 AS runtime')
    expect(last).toContain('COPY --link --from=build /app /app')
    expect(last).toContain('HOME=/tmp')
    expect(last).not.toContain('useradd')
  })
})

describe('what rebuilds what', () => {
  it('sets people’s variables behind the install, and what package managers read before it', () => {
    const named = (name: string) => ({ field: `/variables/${name}`, because: 'input `env`', setting: 'env' })
    const plan: Plan = {
      ...pip,
      variables: { ...pip.variables, GREETING: 'hi', PIP_INDEX: 'x', PATH: '/own:/bin' },
      reasons: [...pip.reasons, named('GREETING'), named('PIP_INDEX'), named('PATH')]
    }
    const text = dockerfile(plan)
    expect(stage(text, 'base')).toMatch(/PIP_INDEX=x[^]*PATH=\/own:\/bin[^]*PATH=\/opt\/venv\/bin:\$PATH/)
    expect(stage(text, 'install')).not.toContain('GREETING')
    expect(stage(text, 'build')).toContain('COPY . .\nENV GREETING=hi\n')
    expect(stage(text, 'runtime')).toContain('GREETING=hi')
  })

  it('sets a variable as early as a command names it', () => {
    const plan = {
      ...withPhase(pip, 'install', { cmds: ['pip install -r $LIST'] }),
      variables: { LIST: 'requirements.txt' }
    }
    const reasons = [...pip.reasons, { field: '/variables/LIST', because: 'input `env`', setting: 'env' }]
    expect(stage(dockerfile({ ...plan, reasons }), 'install')).toMatch(/ENV LIST=requirements.txt\n.*\nRUN[^]*\$LIST/)
  })

  it('declares build arguments with the sources', () => {
    const text = dockerfile(pip, { buildArgs: ['REVISION', 'PYTHONUNBUFFERED'] })
    expect(text.match(/^ARG .*/gm)).toEqual(['ARG REVISION'])
    expect(stage(text, 'build')).toMatch(/COPY \. \.\nARG REVISION\n/)
  })

  it('copies into the image what changes least first', () => {
    const files = [{ path: 'docs' }, { from: 'build', path: '.' }, { from: 'install', path: '/opt/venv' }]
    const text = stage(dockerfile(withStart(pip, { files })), 'runtime')
    expect(text.match(/(?<=COPY --link (?!--chmod)).*/g)).toEqual([
      '--from=install /opt/venv /opt/venv',
      '--from=build /app /app',
      'docs docs'
    ])
  })

  it('installs libraries once for build and run, programs only where they run', () => {
    const text = dockerfile(withStart(pip, { aptPkgs: ['ffmpeg', 'gcc', 'libmagic1t64'] }))
    expect(stage(text, 'base')).toContain('--no-install-recommends gcc libmagic1t64 ')
    expect(stage(text, 'install')).toContain('--no-install-recommends libc6-dev libpq-dev ')
    expect(stage(text, 'runtime')).toContain('--no-install-recommends ffmpeg ')
  })

  it('copies the context, and sets a variable, once', () => {
    const plan = {
      ...withPhase(pip, 'assets', { dependsOn: ['build'], cmds: ['make assets'] }),
      variables: { GREETING: 'hi' },
      reasons: [{ field: '/variables/GREETING', because: 'input `env`', setting: 'env' }]
    }
    const built = withStart(plan, { files: [{ from: 'assets', path: '.' }] })
    expect(stage(dockerfile(built), 'assets').match(/GREETING/g)).toHaveLength(1)
    expect(
      dockerfile(withStart(plan, { files: [{ from: 'assets', path: '.' }] })).match(/^COPY \. \.$/gm)
    ).toHaveLength(1)
  })

  it('gives a provider’s setup no sources, and people’s all', () => {
    expect(stage(dockerfile(pip), 'install').match(/^COPY .*/gm)).toEqual(['COPY requirements.txt ./'])
    const reasons = pip.reasons.map((reason) =>
      reason.field === '/phases/setup/cmds/0' ? { ...reason, setting: 'setup-cmd' } : reason
    )
    expect(stage(dockerfile({ ...pip, reasons }), 'install')).toMatch(/COPY \. \.\n.*\nRUN python -m venv/)
  })

  it('lets a folder keep its name, and groups files', () => {
    const files = ['libs/core/', 'pyproject.toml', 'requirements.txt', 'requirements/base.txt', 'vendor']
    const reasons = [
      ...pip.reasons.filter(({ field }) => !field.includes('onlyIncludeFiles')),
      ...files.map((_, index) => ({
        field: `/phases/install/onlyIncludeFiles/${String(index)}`,
        because: 'pip reads it'
      }))
    ]
    const text = stage(dockerfile({ ...withPhase(pip, 'install', { onlyIncludeFiles: files }), reasons }), 'install')
    expect(text.match(/^COPY .*/gm)).toEqual([
      'COPY libs/core libs/core',
      'COPY pyproject.toml requirements.txt ./',
      'COPY requirements/base.txt requirements/',
      'COPY vendor vendor'
    ])
  })
})

describe('who runs it, and what it may write', () => {
  it.each<[string | undefined, RegExp, string]>([
    [undefined, /useradd .* --uid 10001 --user-group app$/m, 'USER 10001:10001'],
    ['1001', /getent passwd 1001 >\/dev\/null \|\| useradd .* --uid 1001 --user-group app$/m, 'USER 1001:1001'],
    ['1001:5', /groupadd --system --gid 5 app && useradd .* --gid 5 app; }$/m, 'USER 1001:5'],
    ['web', /getent passwd web >\/dev\/null \|\| useradd .* --uid 10001 --user-group web$/m, 'USER web'],
    ['root', /^USER/m, 'USER 0:0']
  ])('user %j', (user, account, line) => {
    const text = stage(dockerfile(withStart(pip, { user } as Partial<Start>)), 'runtime')
    expect(text).toMatch(account)
    expect(text).toContain(`${line}\n`)
  })

  it('takes the image’s own user', () => {
    expect(dockerfile(workspace)).not.toContain('useradd')
  })

  it('gives results of a phase to the user where they are writable', () => {
    const files = [
      { from: 'build', path: '.' },
      { from: 'build', path: 'var', writable: true },
      { path: "it's data", writable: true }
    ]
    const text = stage(dockerfile(withStart(pip, { files })), 'runtime')
    expect(text).toContain('COPY --link --chown=10001:10001 --from=build /app/var /app/var')
    expect(text).toContain(`RUN mkdir -p 'it'\\''s data' && chown -R 10001:10001 'it'\\''s data'`)
  })
})

describe('an app that may write into its own folder', () => {
  const environment = { from: 'install', path: '/opt/venv' }
  const lines = (files: Start['files'], more: Partial<Start> = {}) =>
    stage(dockerfile(withStart(pip, { files, ...more })), 'runtime')
      .split('\n')
      .filter((line) => /^COPY .* (?:\.|\/app)$|chown /.test(line))

  it.each<[string, Start['files'], readonly string[]]>([
    [
      'as it is',
      [environment, { path: '.', writable: true }],
      ['COPY --link --chown=10001:10001 . .', 'RUN chown 10001:10001 .']
    ],
    [
      'as the build left it',
      [environment, { path: '.', from: 'build', writable: true }],
      ['COPY --link --chown=10001:10001 --from=build /app /app', 'RUN chown 10001:10001 .']
    ],
    [
      'said twice',
      [environment, { path: '.' }, { path: '.', writable: true }],
      ['COPY --link --chown=10001:10001 . .', 'RUN chown 10001:10001 .']
    ],
    [
      'with another folder',
      [environment, { path: '.', writable: true }, { path: '/data', writable: true }],
      ['COPY --link --chown=10001:10001 . .', 'RUN mkdir -p /data && chown -R 10001:10001 /data && chown 10001:10001 .']
    ]
  ])('%s', (_, files, expected) => {
    expect(lines(files)).toEqual(expected)
  })

  it('gets no more than people name', () => {
    const found = lines([environment, { path: '.', writable: true }], { onlyIncludeFiles: ['blog'] })
    expect(found).toEqual(['RUN mkdir -p . && chown -R 10001:10001 .'])
  })
})

describe('the start', () => {
  it('is a worker without a port', () => {
    const text = dockerfile(without({ ...pip, kind: 'worker' }, 'port'))
    expect(text).not.toMatch(/EXPOSE|PORT=/)
  })

  it('leaves people’s PORT alone', () => {
    const text = dockerfile({ ...pip, variables: { PORT: '9000' } })
    expect(text.match(/PORT=\d+/g)).toEqual(expect.arrayContaining(['PORT=9000']))
    expect(text).not.toContain('PORT=8000')
  })

  it('has scripts only where there is more than one process', () => {
    const plan = without(pip, 'release', 'processes')
    expect(dockerfile(plan)).not.toContain('/opt/boxcar')
    expect(dockerfile(withStart(plan, { processes: { release: 'a b' } }))).toMatch(/CMD \["gunicorn"/)
  })
})

describe('files of the plan', () => {
  it('writes them below /assets, exactly', () => {
    const text = dockerfile({ ...pip, staticAssets: { 'nginx.conf': 'a\n', 'odd name': "no 'end" } })
    expect(text).toContain("COPY --link <<'EOF' /assets/nginx.conf\na\nEOF\n\n")
    expect(text).toContain(`RUN mkdir -p /assets && printf %s 'no '\\''end' >'/assets/odd name'`)
  })
})

describe('origins', () => {
  const { dockerfile: text, origins } = render(pip, catalog)
  const lineOf = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1

  it.each([
    ['FROM python', '/phases/setup/runtimes/python', '.python-version'],
    ['RUN --mount=type=cache', '/phases/install/cmds/0', 'requirements.txt'],
    ['    pip install -r', '/phases/install/cmds/0', 'requirements.txt'],
    ['collectstatic', '/phases/build/cmds/0', 'blog/settings.py'],
    ['COPY requirements.txt', '/phases/install/onlyIncludeFiles/0', 'requirements.txt'],
    ['install -y --no-install-recommends gcc', '/phases/setup/aptPkgs/0', 'requirements.txt'],
    ['CMD [', '/start/cmd', 'blog/settings.py'],
    ['ENV PYTHONUNBUFFERED', '/variables/PYTHONUNBUFFERED', undefined]
  ])('line %j is from %s', (part, field, file) => {
    const origin = originOf(origins, lineOf(part))
    expect([origin?.field, origin?.reason?.file]).toEqual([field, file])
  })

  it('says nothing where nothing is from the plan', () => {
    expect(originOf(origins, 1)).toBeUndefined()
  })

  it('names only fields that are there', () => {
    for (const plan of [pip, withHelper, bare, site, spa, workspace]) {
      for (const { field } of render(plan, catalog).origins) {
        const steps = field
          .split('/')
          .slice(1)
          .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        expect([
          field,
          steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], plan)
        ]).not.toEqual([field, undefined])
      }
    }
  })
})

describe('what a plan cannot say', () => {
  it.each<[string, Plan, RegExp]>([
    ['an unknown runtime', withPhase(pip, 'setup', { runtimes: { cobol: '1' } }), /`cobol`.*does not know/],
    ['a hostile version', withPhase(pip, 'setup', { runtimes: { python: '3\nUSER root' } }), /version of python/],
    ['a runtime without a version', withPhase(pip, 'install', { runsOn: 'node' }), /gives no version/],
    ['an unknown tool', withPhase(pip, 'setup', { tools: { make: '1' } }), /tool `make`/],
    ['a hostile image', { ...pip, buildImage: 'a\nb' }, /`a b` cannot be used/],
    ['a hostile package', withPhase(pip, 'setup', { aptPkgs: ['a; rm -rf /'] }), /Debian package/],
    ['an option as a package', withPhase(pip, 'setup', { aptPkgs: ['-y'] }), /Debian package/],
    ['a cache folder with a comma', withPhase(pip, 'install', { cacheDirectories: ['/a,readonly'] }), /cache folder/],
    ['a hostile secret', withPhase(pip, 'install', { secrets: ['A,target=/x'] }), /secret name/],
    ['a hostile process', withStart(pip, { processes: { '../x': 'a' } }), /process name/],
    ['a hostile user', withStart(pip, { user: 'a b' }), /user/],
    ['a file outside of the context', withPhase(pip, 'install', { onlyIncludeFiles: ['../x'] }), /outside/],
    ['a folder outside of the context', { ...pip, folder: '../x' }, /folder/],
    ['an asset outside of /assets', { ...pip, staticAssets: { '../etc/passwd': 'x' } }, /leads out/],
    ['files of no phase', withStart(pip, { files: [{ from: 'gone', path: '.' }] }), /`gone`/],
    ['a site whose files are nowhere', withStart(site, { files: [{ path: 'other' }] }), /`public`/],
    ['a hostile fallback', withStart(site, { static: { root: 'public', fallback: 'x }\nbad' } }), /fallback/]
  ])('%s is a clear error', (_, plan, message) => {
    expect(() => render(plan, catalog)).toThrow(UserError)
    expect(() => render(plan, catalog)).toThrow(message)
  })
})

describe('a value of several lines', () => {
  it.each(['BUILDKIT_SYNTAX', 'BUILDKIT_CACHE_MOUNT_NS', 'https_proxy', 'SOURCE_DATE_EPOCH', 'TARGETPLATFORM'])(
    'is refused where the build would obey the argument %s',
    (name) => {
      const withValue = (value: string) => render({ ...pip, variables: { [name]: value } }, catalog, {})
      expect(() => withValue('evil/frontend\n')).toThrow(UserError)
      expect(withValue('evil/frontend').buildArgs).toEqual({})
    }
  )

  it('comes in as a build argument of its name', () => {
    const variables = { KEY: 'one\ntwo', BUILDKIT: 'a\rb' }
    expect(render({ ...pip, variables }, catalog, {}).buildArgs).toEqual(variables)
  })
})
