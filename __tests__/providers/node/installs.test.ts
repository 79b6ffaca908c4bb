import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf } from '../python/plans.js'
import { app, berryLock, built, cmds, files, npmLock, pnpmLock, store, tsconfig, yarnLock } from './apps.js'

describe('an install of what runs', () => {
  it('stands beside the build, whose result lies over what the repository has', async () => {
    const plan = await planOf(app(built, npmLock, tsconfig))
    expect(cmds(plan, 'install')).toEqual(['npm ci'])
    expect(cmds(plan, 'production')).toEqual(['npm ci --omit=dev'])
    expect(files(plan)).toEqual(['production:node_modules', 'build:dist', ':.'])
  })

  it.each<[string, MemoryFiles, string]>([
    ['npm', npmLock, 'npm ci --omit=dev'],
    ['Yarn 1', yarnLock, 'yarn install --frozen-lockfile --non-interactive --production'],
    ['Yarn 4', { ...berryLock, '.yarnrc.yml': 'nodeLinker: node-modules\n' }, 'yarn workspaces focus --production'],
    ['pnpm', pnpmLock, `pnpm install --frozen-lockfile ${store} --prod`],
    ['Bun', { 'bun.lock': '{\n  "lockfileVersion": 1,\n}\n' }, 'bun install --frozen-lockfile --production']
  ])('%s', async (_, lock, expected) => {
    expect(cmds(await planOf(app(built, lock, tsconfig)), 'production')?.at(-1)).toBe(expected)
  })

  it('Yarn 3 has none without its plugin: everything is there', async () => {
    const lock = { 'yarn.lock': '__metadata:\n  version: 6\n', '.yarnrc.yml': 'nodeLinker: node-modules\n' }
    const without = await planOf(app(built, lock, tsconfig))
    expect(without.phases['production']).toBeUndefined()
    expect(files(without)).toContain('install:node_modules')
    const plugin = { '.yarn/plugins/@yarnpkg/plugin-workspace-tools.cjs': '' }
    expect(cmds(await planOf(app(built, lock, tsconfig, plugin)), 'production')).toEqual([
      'yarn workspaces focus --production'
    ])
  })
})

describe('lifecycle scripts', () => {
  it('husky has no place in an install of what runs', async () => {
    for (const prepare of ['husky', 'husky install', 'husky || true', 'is-ci || husky install']) {
      const plan = await planOf(app({ scripts: { start: 'node index.js', prepare } }, npmLock))
      expect(cmds(plan, 'install')).toEqual(['npm pkg delete scripts.prepare', 'npm ci --omit=dev'])
    }
  })

  it('npm before 7.24 takes scripts out another way', async () => {
    const plan = await planOf(
      app({ packageManager: 'npm@6.14.18', scripts: { start: 'node index.js', prepare: 'husky' } }, npmLock, {
        'package-lock.json': '{\n  "lockfileVersion": 1\n}\n'
      })
    )
    expect(cmds(plan, 'install')?.[0]).toMatch(/^node -e .*delete p\.scripts\.prepare/)
  })

  it('patches are there before the install; a tool for development patches the whole install, and what runs comes out of it', async () => {
    const patched = { scripts: { start: 'node index.js', postinstall: 'patch-package' } }
    const patches = { 'patches/a+1.0.0.patch': '' }
    const runs = await planOf(
      app({ ...patched, dependencies: { express: '^4', 'patch-package': '^8' } }, npmLock, patches)
    )
    expect(runs.phases['install']).toMatchObject({ cmds: ['npm ci --omit=dev'] })
    expect(runs.phases['install']?.onlyIncludeFiles).toContain('patches')
    const dev = { ...patched, devDependencies: { 'patch-package': '^8' } }
    const plan = await planOf(app(dev, npmLock, patches))
    expect(cmds(plan, 'install')).toEqual(['npm ci'])
    expect(plan.phases['production']).toMatchObject({
      dependsOn: ['install'],
      onlyIncludeFiles: [],
      cmds: ['npm prune --omit=dev --ignore-scripts']
    })
    expect(files(plan)).toEqual(['production:node_modules', ':.'])
    // Yarn 1 would bring the packages again as they were.
    const yarn = await planOf(app(dev, yarnLock, patches))
    expect(yarn.phases['production']).toBeUndefined()
    expect(files(yarn)).toEqual(['install:node_modules', ':.'])
  })

  it('a script of the app is there with what it loads', async () => {
    const scripts = { start: 'node index.js', postinstall: 'node tools/setup.js --quiet' }
    const plan = await planOf(
      app({ scripts }, npmLock, {
        'tools/setup.js': "require('./lib/a')\nconst { b } = require('../b.json')",
        'tools/lib/a.js': '',
        'b.json': '{}',
        'tools/other.js': ''
      })
    )
    expect(plan.phases['install']?.onlyIncludeFiles).toEqual([
      'b.json',
      'package-lock.json',
      'package.json',
      'tools/lib/a.js',
      'tools/setup.js'
    ])
  })

  it('what needs the sources runs once they are there, and the image gets what it makes', async () => {
    const scripts = { start: 'node dist/index.js', postinstall: 'npm run compile', compile: 'tsc' }
    const plan = await planOf(app({ scripts }, npmLock, tsconfig))
    expect(cmds(plan, 'install')).toEqual(['npm pkg delete scripts.postinstall', 'npm ci'])
    expect(cmds(plan, 'build')?.[0]).toMatch(/^npm run (?:postinstall|compile)$/)
    expect(files(plan)).toContain('build:dist')
    const reads = { start: 'node index.js', postinstall: 'node tools/copy.js' }
    const copying = await planOf(
      app({ scripts: reads }, npmLock, { 'tools/copy.js': "cp('assets', 'public')", 'assets/a.css': '' })
    )
    expect(cmds(copying, 'build')).toContain('npm run postinstall')
  })

  it('a hook that only builds does not build twice', async () => {
    const scripts = { start: 'node dist/index.js', prepare: 'npm run build', build: 'tsc' }
    const plan = await planOf(app({ scripts }, npmLock, tsconfig))
    expect(cmds(plan, 'install')).toEqual(['npm pkg delete scripts.prepare', 'npm ci'])
    expect(cmds(plan, 'build')).toEqual(['npm run build'])
  })

  it('with ignore-scripts none of them runs', async () => {
    const scripts = { start: 'node index.js', postinstall: 'make everything', prepare: 'husky' }
    const plan = await planOf(app({ scripts }, npmLock, { '.npmrc': 'ignore-scripts=true\n' }))
    expect(cmds(plan, 'install')).toEqual(['npm ci --omit=dev'])
  })
})

describe("Plug'n'Play", () => {
  const pnp = app({ scripts: { start: 'node dist/index.js', build: 'tsc' } }, berryLock, tsconfig)

  it('has its packages in the image, programs in PATH, and tells Node.js', async () => {
    const plan = await planOf({ ...pnp, '.yarnrc.yml': 'nodeLinker: pnp\n' })
    expect(plan.variables['NODE_OPTIONS']).toBe('--require /app/.pnp.cjs')
    expect(plan.phases['install']).toMatchObject({
      variables: { YARN_ENABLE_GLOBAL_CACHE: 'false' },
      paths: ['.yarn/bin']
    })
    expect(plan.phases['install']?.cacheDirectories).toBeUndefined()
    expect(plan.phases['install']?.cmds?.[1]).toContain('yarn bin --json')
    expect(files(plan).slice(0, 4)).toEqual([
      'production:.pnp.cjs',
      'production:.yarn/bin',
      'production:.yarn/unplugged',
      'production:.yarn/cache'
    ])
  })

  it('is what Yarn does where nothing is said, and has a loader for ES modules', async () => {
    const plan = await planOf({
      ...pnp,
      'package.json': JSON.stringify({ type: 'module', scripts: { start: 'node index.js' }, dependencies: { a: '1' } })
    })
    expect(plan.variables['NODE_OPTIONS']).toBe(
      '--require /app/.pnp.cjs --experimental-loader file:///app/.pnp.loader.mjs'
    )
    expect(files(plan)).toContain('install:.pnp.loader.mjs')
    const migrated = await planOf({
      ...pnp,
      ...yarnLock,
      '.yarnrc.yml': '',
      'package.json': String(pnp['package.json']).replace('{', '{"packageManager":"yarn@4.18.1",')
    })
    expect(migrated.variables['NODE_OPTIONS']).toBeUndefined()
  })

  it('with its packages in the repository installs from these alone', async () => {
    const plan = await planOf({ ...pnp, '.yarnrc.yml': '', '.yarn/cache/a.zip': '', '.pnp.cjs': '' })
    expect(plan.phases['install']?.cmds?.[0]).toBe('yarn install --immutable --immutable-cache')
    expect(plan.phases['production']).toBeUndefined()
    expect(files(plan)).not.toContain('install:.yarn/cache')
    expect(files(plan)).toContain('install:.yarn/unplugged')
  })
})

describe('logins of registries', () => {
  const npmrc = '@me:registry=https://npm.example.org/\n//npm.example.org/:_authToken=${ME_TOKEN}\n'

  it.each<[string, MemoryFiles, MemoryFiles]>([
    ['npm', npmLock, { '.npmrc': npmrc }],
    ['pnpm', pnpmLock, { '.npmrc': npmrc }],
    ['Yarn 1', yarnLock, { '.npmrc': npmrc }],
    ['Yarn 4', berryLock, { '.yarnrc.yml': 'nodeLinker: node-modules\nnpmAuthToken: "${ME_TOKEN}"\n' }],
    [
      'Bun',
      { 'bun.lock': '{\n  "lockfileVersion": 1,\n}\n' },
      { 'bunfig.toml': '[install.scopes]\nme = { token = "$ME_TOKEN", url = "https://npm.example.org" }\n' }
    ]
  ])('of %s are secrets of both installs, at their line', async (_, lock, rc) => {
    const plan = await planOf(app(built, lock, tsconfig, rc))
    expect(plan.phases['install']?.secrets).toEqual(['ME_TOKEN'])
    expect(plan.phases['production']?.secrets).toEqual(['ME_TOKEN'])
    expect(plan.phases['build']?.secrets).toBeUndefined()
    expect(plan.reasons.find(({ field }) => field === '/phases/install/secrets/0')).toMatchObject({
      line: 2,
      file: Object.keys(rc)[0]
    })
  })

  it('Yarn, which does nothing without the variable, gets an empty one', async () => {
    const plan = await planOf(app(built, yarnLock, tsconfig, { '.npmrc': npmrc }))
    expect(cmds(plan, 'install')?.at(-1)).toBe(
      'ME_TOKEN="${ME_TOKEN-}" yarn install --frozen-lockfile --non-interactive'
    )
    expect(plan.phases['build']?.variables).toMatchObject({ ME_TOKEN: '' })
    const berry = await planOf(
      app(built, berryLock, tsconfig, { '.yarnrc.yml': 'nodeLinker: node-modules\nnpmAuthToken: "${ME_TOKEN:-}"\n' })
    )
    expect(cmds(berry, 'install')?.at(-1)).toBe('yarn install --immutable')
    expect(cmds(await planOf(app(built, npmLock, tsconfig, { '.npmrc': npmrc })), 'install')).toEqual(['npm ci'])
  })

  it('one in plain text is a warning, and its file stays out of the image', async () => {
    const plan = await planOf(
      app({}, npmLock, { '.npmrc': '; ours\n//npm.example.org/:_authToken=npm_abcdefghijkl\n' })
    )
    expect(plan.warnings.find(({ code }) => code === 'token-in-file')).toMatchObject({ file: '.npmrc', line: 2 })
    expect(JSON.stringify(plan)).not.toContain('npm_abcdefghijkl')
    expect(plan.secretFiles).toEqual(['.npmrc'])
    expect(plan.phases['install']?.onlyIncludeFiles).toContain('.npmrc')
    expect(plan.reasons).toContainEqual(expect.objectContaining({ field: '/secretFiles/0', file: '.npmrc', line: 2 }))
  })
})

describe('a login in plain text', () => {
  const token = '//npm.example.org/:_authToken=npm_abcdefghijkl\n'

  it('is named where the install does not read it', async () => {
    const plan = await planOf(
      app({}, npmLock, { 'client/.npmrc': token, 'docs/.npmrc': 'registry=https://x.example/' })
    )
    expect(plan.warnings.filter(({ code }) => code === 'token-in-file')).toEqual([
      expect.objectContaining({ file: 'client/.npmrc', line: 1 })
    ])
    expect(plan.secretFiles).toEqual(['client/.npmrc'])
  })

  it('is found as Yarn 1 writes it', async () => {
    const plan = await planOf(app({}, yarnLock, { '.yarnrc': '"//npm.example.org/:_authToken" npm_abcdefghijkl\n' }))
    expect(plan.warnings).toContainEqual(expect.objectContaining({ code: 'token-in-file', file: '.yarnrc', line: 1 }))
    expect(plan.secretFiles).toEqual(['.yarnrc'])
  })

  it.each<[what: string, file: string, text: string, line: number]>([
    ['on the next line', '.yarnrc.yml', 'nodeLinker: node-modules\nnpmAuthToken:\n  not-a-real-one\n', 2],
    ['in a block', '.yarnrc.yml', 'npmScopes:\n  acme:\n    npmAuthToken: >-\n      not-a-real-one\n', 3],
    ['of a registry', '.yarnrc.yml', 'npmRegistries:\n  "//npm.example.org":\n    npmAuthIdent:\n      a:b\n', 3],
    ['in an address', 'pnpm-workspace.yaml', 'registry:\n  https://me:abc@npm.example.org/\n', 2],
    ['as a private key', '.npmrc', 'key="-----BEGIN PRIVATE KEY-----\\nabc"\n', 1],
    ['of Bun', 'bunfig.toml', '[install.scopes]\nacme = { token = "not-a-real-one", url = "https://x/" }\n', 2]
  ])('is found %s (%s)', async (_, file, text, line) => {
    const plan = await planOf(app({}, berryLock, { [file]: text }))
    expect(plan.secretFiles).toEqual([file])
    expect(plan.warnings.find(({ code }) => code === 'token-in-file')).toMatchObject({ file, line })
  })
  it.each([
    ['.yarnrc.yml', 'npmAuthToken:\n  "${NPM_TOKEN}"\nnodeLinker: node-modules\n'],
    ['.yarnrc.yml', 'npmAlwaysAuth: true\nnpmPublishAccess: public\n'],
    ['.npmrc', 'always-auth=true\nregistry=https://npm.example.org/\n']
  ])('is none: %s %s', async (file, text) => {
    expect((await planOf(app({}, berryLock, { [file]: text }))).secretFiles).toBeUndefined()
  })

  it.each<[what: string, files: MemoryFiles]>([
    ['where there is nothing to install', { 'package.json': '{"scripts":{"start":"node index.js"}}', 'index.js': '' }],
    ['without a manifest', { 'index.ts': 'Bun.serve({ fetch })' }],
    ['with Deno', { 'deno.json': '{"tasks":{"start":"deno run main.ts"}}', 'main.ts': 'Deno.serve(() => 1)' }]
  ])('stays out of the image %s', async (_, files) => {
    const plan = await planOf({ ...files, '.npmrc': token })
    expect(plan.secretFiles).toEqual(['.npmrc'])
    expect(codesOf(plan)).toContain('token-in-file')
  })
  it('stays out of it whatever people install with', async () => {
    const plan = await planOf(app({}, npmLock, { '.npmrc': token }), ['--install-cmd', './install.sh'])
    expect(plan.secretFiles).toEqual(['.npmrc'])
  })
})

describe('a login in the address of a registry', () => {
  it.each<[text: string, isLogin: boolean]>([
    ['registry=https://me:abc@npm.example.org/', true],
    ['registry=https://me:${NPM_TOKEN}@npm.example.org/', false],
    ['registry=https://npm.example.org:8443/@scope/', false],
    ['registry=https://me:pa/ss@npm.example.org/', true],
    ["registry=https://me:p'w@npm.example.org/", true],
    ['registry=https://npm.example.org/x:y/@scope/', false]
  ])('%s', async (text, isLogin) => {
    const plan = await planOf(app({}, npmLock, { '.npmrc': `${text}\n` }))
    expect(plan.warnings.some(({ code }) => code === 'token-in-file')).toBe(isLogin)
    expect(plan.secretFiles !== undefined).toBe(isLogin)
  })

  const strip =
    ' && if [ -f node_modules/.modules.yaml ]; then sed -i \'/^registries:/,/^[^ ]/{/^registries:/d;/^[^ ]/!d};/^  "registries": {/,/^  }/d\' node_modules/.modules.yaml; fi && rm -f node_modules/.pnpm-workspace-state*.json'
  const pnpmLock: MemoryFiles = { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" }
  it.each<readonly [name: string, files: MemoryFiles, flags: readonly string[], isStripped: boolean]>([
    ['of .npmrc', { '.npmrc': 'registry=https://me:${NPM_TOKEN}@npm.example.org/\n' }, [], true],
    ['in plain text', { '.npmrc': '@x:registry=https://me:abc@npm.example.org/\n' }, [], true],
    ['of a secret', {}, ['--secrets', 'NPM_CONFIG_REGISTRY=https://a:b@npm.example.org/'], true],
    ['that is the whole of it', { '.npmrc': 'registry=${REG_URL}\n' }, [], true],
    ['in a path', { '.npmrc': 'registry=https://npm.example.org/${NPM_TOKEN}/npm/\n' }, [], true],
    ['in a query', { '.npmrc': 'registry = https://npm.example.org/?token=${NPM_TOKEN}\n' }, [], true],
    ['with a slash', { '.npmrc': 'registry=https://user:pa/ss@npm.example.org/\n' }, [], true],
    [
      'of a workspace',
      { 'pnpm-workspace.yaml': 'registries:\n  default: https://u:${T}@npm.example.org/\n' },
      [],
      true
    ],
    ['on the next line', { 'pnpm-workspace.yaml': 'registry:\n  https://me:abc@npm.example.org/\n' }, [], true],
    ['in a query in plain text', { '.npmrc': 'registry=https://npm.example.org/?token=not-a-real-one\n' }, [], true],
    ['of several', {}, ['--secrets', 'PNPM_CONFIG_REGISTRIES={"default":"https://a:b@npm.example.org/"}'], true],
    ['of any secret', {}, ['--secrets', 'SOMETHING=x'], true],
    ['is none', { '.npmrc': 'registry=https://npm.example.org/npm/\n' }, [], false]
  ])('%s stays in nothing that pnpm writes', async (_, files, flags, isStripped) => {
    const own = app(
      { devDependencies: { typescript: '5.9.3' }, scripts: { build: 'make', start: 'node a.js' } },
      pnpmLock,
      files
    )
    const plan = await planOf(own, flags)
    const commands = Object.values(plan.phases).flatMap(({ cmds = [] }) => cmds)
    const pnpm = commands.filter((command) => /\bpnpm (?:install|prune)\b/.test(command))
    expect(pnpm.length).toBeGreaterThan(1)
    expect(pnpm.every((command) => command.endsWith(strip))).toBe(isStripped)
    expect(plan.phases['build']?.variables?.['pnpm_config_verify_deps_before_run']).toBe(
      isStripped ? 'false' : undefined
    )
  })
  it('is written by no other manager', async () => {
    const plan = await planOf(app({}, npmLock, { '.npmrc': 'registry=https://me:${NPM_TOKEN}@npm.example.org/\n' }))
    expect(plan.phases['install']?.cmds?.join()).not.toContain('sed')
  })
})

describe('a file of settings made to be slow', () => {
  it.each<[what: string, text: string]>([
    ['blanks', `x${' '.repeat(100_000)}x`],
    ['references', '${a-'.repeat(25_000)],
    ['keys', `-----BEGIN${' '.repeat(100_000)}`],
    ['many keys', '-----BEGIN '.repeat(10_000)],
    ['addresses', '://a:'.repeat(20_000)]
  ])('is read at once: %s', async (_, text) => {
    const began = performance.now()
    await planOf(app({}, npmLock, { '.npmrc': text }))
    expect(performance.now() - began).toBeLessThan(1500)
  })
})

describe('a lockfile that does not know what the manifest asks for', () => {
  const manifest = { dependencies: { express: '^5.0.0' }, devDependencies: {} }
  const npm = (version: string): MemoryFiles => ({
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { '': {}, 'node_modules/express': { version } }
    })
  })
  const importer = (range: string): MemoryFiles => ({
    'pnpm-lock.yaml': `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      express:\n        specifier: ${range}\n        version: 5.1.0\n\npackages:\n\n  express@5.1.0:\n    resolution: {integrity: x}\n`
  })
  const berry = (range: string): MemoryFiles => ({
    'yarn.lock': `__metadata:\n  version: 10\n\n"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    express: "npm:${range}"\n\n"express@npm:${range}":\n  version: 5.1.0\n  resolution: "express@npm:5.1.0"\n`,
    '.yarnrc.yml': 'nodeLinker: node-modules\n'
  })
  const bun = (range: string): MemoryFiles => ({
    'bun.lock': `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {\n      "dependencies": {\n        "express": "${range}",\n      },\n    },\n  },\n  "packages": {\n    "express": ["express@5.1.0", "", {}, ""],\n  }\n}\n`
  })
  const yarn = (range: string): MemoryFiles => ({
    'yarn.lock': `# yarn lockfile v1\n\n\nexpress@${range}:\n  version "5.1.0"\n`
  })

  it.each<[string, MemoryFiles, MemoryFiles]>([
    ['npm', npm('4.18.2'), npm('5.1.0')],
    ['pnpm', importer('^4.0.0'), importer('^5.0.0')],
    ['Yarn 1', yarn('^4.0.0'), yarn('^5.0.0')],
    ['Yarn 4', berry('^4.0.0'), berry('^5.0.0')],
    ['Bun', bun('^4.0.0'), bun('^5.0.0')]
  ])('%s: a warning at the line of the manifest', async (_, wrong, right) => {
    const plan = await planOf(app(manifest, wrong))
    expect(plan.warnings.find(({ code }) => code === 'lockfile-outdated')).toMatchObject({
      file: 'package.json',
      line: 7
    })
    expect(codesOf(await planOf(app(manifest, right)))).not.toContain('lockfile-outdated')
  })

  it('not where pnpm-workspace.yaml overrides it, which the lockfile remembers', async () => {
    const locked = importer('5.1.0')
    const text = locked['pnpm-lock.yaml'] ?? ''
    const overridden = String(text).replace('importers:', 'overrides:\n  express: 5.1.0\n\nimporters:')
    expect(codesOf(await planOf(app(manifest, locked)))).toContain('lockfile-outdated')
    expect(codesOf(await planOf(app(manifest, { 'pnpm-lock.yaml': overridden })))).not.toContain('lockfile-outdated')
  })

  it('not where the manifest lets something else count, or names no range', async () => {
    for (const more of [
      { overrides: { express: '4' } },
      { dependencies: { express: 'latest' } },
      { dependencies: { express: 'github:a/b' } }
    ])
      expect(codesOf(await planOf(app({ ...manifest, ...more }, npm('4.18.2'))))).not.toContain('lockfile-outdated')
  })
})
