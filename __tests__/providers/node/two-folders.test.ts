import { describe, expect, it } from '@jest/globals'
import { planOf } from '../python/plans.js'
import { lines, manifest, type Case } from './essence.js'

const client = { 'client/package.json': manifest(['react-scripts@^5.0.0'], { build: 'react-scripts build' }) }
const server = { 'server.js': "app.use(express.static('client/build'))\napp.listen(process.env.PORT || 5000)" }
const built = [
  'web 5000 | node server.js',
  'build: npm run build',
  'files: install:node_modules build:client/build :package.json :server.js'
]

/** The forms in which root manifests say it. */
const cases: readonly Case[] = [
  ...[
    ['cd client && npm install && npm run build', 'NPM_CONFIG_INCLUDE=dev'],
    ['npm install --prefix client && npm run build --prefix client', 'NPM_CONFIG_INCLUDE=dev'],
    ['npm --prefix=client ci && npm --prefix=client run build', 'NPM_CONFIG_INCLUDE=dev'],
    ['yarn --cwd client install && yarn --cwd client build', 'YARN_PRODUCTION=false'],
    ['cd client && yarn && yarn build && cd ..', 'YARN_PRODUCTION=false'],
    ['pnpm -C client install && pnpm -C client run build', 'NPM_CONFIG_PRODUCTION=false']
  ].map(([build = '', whole = '']): Case => [
    build,
    { 'package.json': manifest(['express'], { build, start: 'node server.js' }), ...client, ...server },
    [...built, whole]
  ]),
  [
    'an install that leaves out on purpose what builds',
    {
      'package.json': manifest(['express'], {
        build: 'npm install --omit=dev --prefix client && npm run build --prefix client',
        start: 'node server.js'
      }),
      ...client,
      ...server
    },
    built
  ],
  [
    'a build of the server beside it',
    {
      'package.json': manifest(['express'], {
        build: 'tsc && cd client && npm install && npm run build',
        start: 'node dist/server.js'
      }),
      'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}',
      'server.ts': 'app.listen(5000)',
      ...client
    },
    [
      'web 5000 | node dist/server.js',
      'build: npm run build',
      'files: install:node_modules build:client/build build:dist :package.json',
      'NPM_CONFIG_INCLUDE=dev'
    ]
  ],
  [
    'packages of the server in a folder of its own',
    {
      'package.json': manifest([], {
        build: 'npm install --prefix server && npm install --prefix client && npm run build --prefix client',
        start: 'node server/index.js'
      }),
      'server/index.js': 'app.listen(5000)',
      ...client
    },
    ['web 5000 | node server/index.js', 'build: npm run build', 'files: build:.', 'NPM_CONFIG_INCLUDE=dev']
  ],
  [
    'a folder that is no site: nobody knows what it makes',
    {
      'package.json': manifest(['express'], { build: 'cd lib && npm run build', start: 'node server.js' }),
      'lib/package.json': manifest([], { build: 'make' }),
      ...server
    },
    ['web 5000 | node server.js', 'build: npm run build', 'files: build:.']
  ]
]

describe('a front end in a folder of its own', () => {
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })

  it('that webpack 4 builds gets the old algorithms of OpenSSL, in the build', async () => {
    const plan = await planOf({
      'package.json': manifest(['express'], { build: 'cd client && npm i && npm run build', start: 'node server.js' }),
      'client/package.json': manifest(['react-scripts@^4.0.0'], { build: 'react-scripts build' }),
      ...server
    })
    expect(plan.phases['build']?.variables).toEqual({
      NODE_OPTIONS: '--openssl-legacy-provider',
      NPM_CONFIG_INCLUDE: 'dev'
    })
    expect(plan.variables['NODE_OPTIONS']).toBeUndefined()
  })
})

describe('webpack 4', () => {
  const app = (range: string, more: object = {}) => ({
    'package.json': manifest([`react-scripts@${range}`], { build: 'react-scripts build' }, more)
  })
  const optionsOf = async (files: Record<string, string>) =>
    (await planOf(files)).phases['build']?.variables?.['NODE_OPTIONS']

  it('is told by the manifest, and by a lockfile that says more', async () => {
    expect(await optionsOf(app('^4.0.3'))).toBe('--openssl-legacy-provider')
    const lock = (version: string) =>
      JSON.stringify(
        {
          lockfileVersion: 3,
          packages: { 'node_modules/react-scripts': { version: '4.0.3' }, 'node_modules/webpack': { version } }
        },
        null,
        2
      )
    expect(await optionsOf({ ...app('^4.0.3'), 'package-lock.json': lock('4.44.2') })).toBe('--openssl-legacy-provider')
    expect(await optionsOf({ ...app('^4.0.3'), 'package-lock.json': lock('5.90.0') })).toBeUndefined()
  })

  it('is not webpack 5, and needs nothing on Node.js 16', async () => {
    expect(await optionsOf(app('^5.0.1'))).toBeUndefined()
    expect(await optionsOf({ ...app('^4.0.3'), '.nvmrc': '16' })).toBeUndefined()
  })
})

describe('a front end that no script builds', () => {
  const vite = manifest(['react'], { build: 'vite build' }, { devDependencies: { vite: '^7.0.0' } })
  const inside = (serving: string, more: Record<string, string> = {}) => ({
    'package.json': manifest(['express'], { start: 'node server.js' }),
    'server.js': `${serving}\napp.listen(process.env.PORT || 5000)`,
    'client/package.json': vite,
    'client/index.html': '',
    ...more
  })
  it.each([
    "app.use(express.static(path.join(__dirname, 'client/dist')))",
    "app.use(express.static(path.join(__dirname, 'client', 'dist')))",
    "app.use(express.static('client/dist'))",
    "app.use(express.static('./client/dist/'))",
    "const root = path.resolve(process.cwd(), 'client', 'dist')\napp.use(express.static(root))",
    "app.get('*', (req, res) => res.sendFile(join(import.meta.dirname, 'client/dist/index.html')))",
    "const __dirname = path.resolve()\napp.use(express.static(path.join(__dirname, '/client/dist')))",
    "app.use(express.static(__dirname + '/client/dist'))",
    'app.use(express.static(`${__dirname}/client/dist`))',
    "const web = join(dirname(fileURLToPath(import.meta.url)), 'client')\nexpress.static(join(web, 'dist'))",
    "express.static(Path.join(global.appRoot, '/client/dist'))",
    "express.static(fileURLToPath(new URL('./client/dist', import.meta.url)))"
  ])('is built where the server says %s', async (serving) => {
    const [start, files = '', ...others] = await lines(inside(serving))
    expect([start, ...others]).toEqual(['web 5000 | node server.js'])
    expect(files).toMatch(/^files: install:node_modules .*node:build:client\/dist$/)
  })

  it.each([
    "const watch = chokidar.watch('client/dist')",
    "console.log('client/dist')",
    "import { a } from './client/dist/a.js'",
    "const options = { ignored: ['client/dist'] }",
    '// client/dist'
  ])('is not where it only says %s', async (serving) => {
    expect((await planOf(inside(serving))).phases['node:build']).toBeUndefined()
  })

  it('is found from the folder of a file, and from where the app is started', async () => {
    const beside = async (server: string) =>
      (
        await planOf({
          'package.json': manifest([], { start: 'npm start --prefix backend' }),
          'backend/package.json': manifest(['express'], { start: 'node src/index.js' }),
          'backend/src/index.js': `${server}\napp.listen(process.env.PORT)`,
          'frontend/package.json': vite,
          'frontend/index.html': ''
        })
      ).phases['node:build']?.folder
    expect(await beside("express.static(path.join(__dirname, '../../frontend/dist'))")).toBe('frontend')
    const moved = "const __dirname = path.resolve()\nexpress.static(path.join(__dirname, '../frontend/dist'))"
    expect(await beside(moved)).toBe('frontend')
    expect(await beside("express.static(path.join(__dirname, '../frontend/dist'))")).toBeUndefined()
  })

  it('is built in stages of its own where only scripts for other things build it', async () => {
    const files = inside("express.static('client/dist')")
    const scripts = { start: 'node server.js', 'build-win': 'cd client && npm run build && pkg .' }
    const plan = await planOf({ ...files, 'package.json': manifest(['express'], scripts) })
    expect(plan.phases['node:build']?.folder).toBe('client')
  })

  it('leaves its sources behind, unless the server may read them', async () => {
    const files = async (serving: string) => (await lines(inside(serving, { 'client/src/a.js': '' })))[1]
    expect(await files("express.static('client/dist')")).toBe(
      'files: install:node_modules :package.json :server.js node:build:client/dist'
    )
    const whole = 'files: install:node_modules :. node:build:client/dist'
    expect(await files("express.static('client/dist')\nrequire('./client/src/a.js')")).toBe(whole)
    expect(await files("express.static(join(__dirname, 'client', 'dist'))")).toBe(
      'files: install:node_modules :package-lock.json :package.json :server.js node:build:client/dist'
    )
  })

  it('in stages of its own, by its lockfile', async () => {
    const plan = await planOf(
      inside("express.static('client/dist')", { 'client/package-lock.json': '{ "lockfileVersion": 3 }' })
    )
    expect(plan.providers).toEqual(['node'])
    expect(plan.phases['node:install']).toMatchObject({
      runsOn: 'node',
      folder: 'client',
      onlyIncludeFiles: ['package-lock.json', 'package.json'],
      cmds: ['npm ci']
    })
    expect(plan.phases['node:build']).toMatchObject({
      folder: 'client',
      onlyIncludeFiles: ['.'],
      cmds: ['npm run build'],
      outputs: ['dist']
    })
    expect(plan.phases['build']).toBeUndefined()
    expect(plan.reasons.find(({ field }) => field === '/phases/node:build/folder')).toMatchObject({
      because: 'server.js names client/dist, which client is built to',
      file: 'server.js',
      line: 1
    })
    expect(plan.reasons.find(({ field }) => field === '/phases/node:install/cmds/0')?.file).toBe(
      'client/package-lock.json'
    )
  })

  it('with a package manager of its own', async () => {
    const plan = await planOf(
      inside("express.static('client/dist')", {
        'client/pnpm-lock.yaml': "lockfileVersion: '9.0'",
        'package-lock.json': '{ "lockfileVersion": 3 }'
      })
    )
    expect(plan.phases['setup']?.tools).toBeUndefined()
    expect(plan.phases['node:install']?.tools).toEqual({ pnpm: expect.any(String) })
    expect(plan.phases['node:build']?.cmds).toEqual(['pnpm run build'])
  })

  it('with the version of Node.js that the server has, and a warning where another is named', async () => {
    const plan = await planOf(inside("express.static('client/dist')", { '.nvmrc': '22', 'client/.nvmrc': '20' }))
    expect(plan.phases['setup']?.runtimes).toEqual({ node: '22' })
    expect(plan.warnings).toContainEqual(
      expect.objectContaining({ code: 'version-conflict', file: 'client/.nvmrc', line: 1 })
    )
  })

  const plain = ['web 5000 | node server.js', 'files: install:node_modules :.']
  it.each([
    ['is another folder', inside("express.static('other/dist')")],
    ['is in the repository', inside("express.static('client/dist')", { 'client/dist/index.html': '' })],
    ['are sources', inside("express.static('client/public')", { 'client/public/robots.txt': '' })]
  ])('is not built where what is served %s', async (_, files) => {
    expect(await lines(files)).toEqual(plain)
  })

  it('is built once, where a script of the server does it', async () => {
    const own = manifest(['express'], { start: 'node server.js', 'build:client': 'cd client && npm run build' })
    expect(await lines(inside("express.static('client/dist')", { 'package.json': own }))).toEqual([
      'web 5000 | node server.js',
      'build: npm run build:client',
      'files: install:node_modules build:client/dist :package.json :server.js'
    ])
  })

  it('is not built where it is built to another folder, and a warning says so', async () => {
    const plan = await planOf(inside("express.static('client/out')"))
    expect(plan.phases['node:build']).toBeUndefined()
    expect(plan.warnings).toContainEqual({
      code: 'front-end-not-built',
      message: 'server.js names client/out, which is not in the repository, and client is built to client/dist',
      file: 'server.js',
      line: 1,
      fix: 'Let the build of client write to client/out, commit that folder, or serve it from an image of its own (context: client)'
    })
  })

  describe('beside the back end', () => {
    const serving =
      "app.use(express.static(path.join(__dirname, '../frontend/dist')))\napp.listen(process.env.PORT || 5000)"
    const both = {
      'backend/package.json': manifest(['express'], { start: 'node server.js' }),
      'backend/server.js': serving,
      'frontend/package.json': vite,
      'frontend/index.html': ''
    }

    it('is one image with it', async () => {
      const plan = await planOf(both)
      expect(plan).toMatchObject({ kind: 'web', folder: 'backend' })
      expect(plan.phases['node:build']).toMatchObject({
        folder: 'frontend',
        onlyIncludeFiles: ['.'],
        cmds: ['npm run build'],
        outputs: ['dist']
      })
      expect(plan.start.files).toContainEqual({ path: '../frontend/dist', from: 'node:build' })
      expect(plan.start.cmd).toBe('node server.js')
    })

    it('also where the root only has scripts for development', async () => {
      const root = manifest([], { dev: 'concurrently "npm run dev --prefix backend" "npm run dev --prefix frontend"' })
      expect((await planOf({ ...both, 'package.json': root })).folder).toBe('backend')
    })

    it('has a warning where only the back end is the context', async () => {
      const files = { 'package.json': manifest(['express'], { start: 'node server.js' }), 'server.js': serving }
      expect((await planOf(files)).warnings).toContainEqual(
        expect.objectContaining({ code: 'front-end-outside', file: 'server.js', line: 1 })
      )
    })

    it.each([
      ['it serves nothing of it', { ...both, 'backend/server.js': 'app.listen(5000)' }],
      ['there is another app', { ...both, 'worker/package.json': manifest(['bullmq'], { start: 'node index.js' }) }]
    ])('is an app of its own where %s', async (_, files) => {
      expect((await lines(files))[0]).toMatch(/^refused: This folder is no app itself, but holds [23] of them/)
    })
  })
})
