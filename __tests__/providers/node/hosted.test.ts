import { describe, expect, it } from '@jest/globals'
import { lines, manifest, type Case } from './essence.js'

const refused = (what: string, where: string): readonly string[] => [
  `refused: This is ${what}: another program loads it, and there is nothing to run on a server ${where}`
]
const webManifest = '{ "name": "a", "manifest_version": "3" }'
const extension = '{\n  "name": "a",\n  "manifest_version": 3\n}'
const page = { 'index.html': '<script type="module" src="/src/main.js">', 'src/main.js': '' }
const site = ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']

describe('what another program loads', () => {
  it.each<Case>([
    [
      'a browser extension by its manifest: its scripts only watch',
      {
        'package.json': manifest([], {
          build: 'rollup -c',
          start: 'npm run watch',
          watch: 'run-p watch:*',
          'watch:types': 'svelte-check --watch --preserveWatchOutput',
          'watch:bundle': 'rollup -c --watch'
        }),
        'source/manifest.json': extension
      },
      refused('a browser extension', 'source/manifest.json:3')
    ],
    [
      'a browser extension that Vite builds',
      { ...page, 'package.json': manifest(['vite'], { build: 'vite build' }), 'public/manifest.json': extension },
      refused('a browser extension', 'public/manifest.json:3')
    ],
    [
      'a browser extension whose tool makes the manifest',
      { ...page, 'package.json': manifest(['wxt', 'vite'], { build: 'wxt build', dev: 'wxt' }) },
      refused('a browser extension', 'package.json:9')
    ],
    [
      'not a site with a manifest of its own for the browser',
      { ...page, 'package.json': manifest(['vite'], { build: 'vite build' }), 'public/manifest.json': webManifest },
      site
    ],
    [
      'not a site beside which an extension lies',
      { ...page, 'package.json': manifest(['vite'], { build: 'vite build' }), 'clipper/manifest.json': extension },
      site
    ],
    [
      'not a server that also has one',
      {
        'package.json': manifest(['express'], { start: 'node server.js' }),
        'server.js': 'app.listen(5000)',
        'public/manifest.json': extension
      },
      ['web 5000 | node server.js', 'files: install:node_modules :.']
    ],
    [
      'an extension for VS Code',
      {
        'package.json': manifest(
          [],
          { compile: 'tsc' },
          { main: './out/extension.js', engines: { vscode: '^1.90.0' } }
        ),
        'src/extension.ts': 'export function activate() {}'
      },
      refused('an extension for VS Code', 'package.json:10')
    ],
    [
      'a theme for Ghost',
      { 'package.json': manifest([], { dev: 'gulp' }, { engines: { ghost: '>=5.0.0' } }), 'default.hbs': '' },
      refused('a theme for Ghost', 'package.json:9')
    ]
  ])('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})

describe('a desktop app of Tauri', () => {
  const files = {
    ...page,
    'src-tauri/tauri.conf.json': '{}',
    'package.json': manifest(['vite', '@tauri-apps/api'], { build: 'vite build', preview: 'vite preview' })
  }
  const desktop = ['refused: This is a desktop app (Tauri): there is nothing to run on a server package.json:']

  it.each<Case>([
    ['whose pages call the program around them', files, desktop],
    ['that a host serves, too', { ...files, 'netlify.toml': '' }, site],
    ['that Compose builds, too', { ...files, 'compose.yaml': 'services:\n  web:\n    build: .\n' }, site],
    [
      'beside which Compose starts something else',
      { ...files, 'docker-compose.yml': 'services:\n  db:\n    image: postgres\n' },
      desktop
    ],
    [
      'whose pages need no such program',
      { ...files, 'package.json': manifest(['vite'], { build: 'vite build' }) },
      site
    ]
  ])('%s', async (_, tree, expected) => {
    expect(await lines(tree)).toEqual(expected)
  })
})

describe('a desktop app in two folders', () => {
  const root = {
    'package.json': manifest([], { start: 'electron ./app/' }, { main: 'main.js', devDependencies: { electron: '1' } })
  }

  it.each<Case>([
    [
      'whose inner one is a part of it',
      { ...root, 'app/package.json': '{ "main": "./main.js" }', 'app/index.js': "require('./store')" },
      ['refused: This is a desktop app (Electron): there is nothing to run on a server package.json:']
    ],
    [
      'beside a server',
      {
        ...root,
        'server/package.json': manifest(['express'], { start: 'node index.js' }),
        'server/index.js': 'app.listen(5000)'
      },
      ['web 5000 | node index.js', 'files: install:node_modules :.']
    ]
  ])('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})

describe('what nobody starts', () => {
  const none = ['refused: No app was found: no language recognises this folder :']

  it.each<Case>([
    [
      'a part of a library, below its manifest',
      { 'package.json': manifest(['execa']), 'source/index.js': "import 'execa'\nprocess.exit(1)" },
      none
    ],
    [
      'a command-line tool whose entry is its command',
      {
        'package.json': manifest(['chalk'], {}, { main: 'index.js', bin: { tool: './index.js' } }),
        'index.js': "#!/usr/bin/env node\nconsole.log(require('chalk').red('a'))"
      },
      [
        'refused: app is a program for the command line: package.json names it in `bin`, and nothing that serves or stays up package.json:9'
      ]
    ],
    [
      'a worker of Cloudflare without a package of theirs',
      {
        'package.json': manifest(['itty-router'], { deploy: 'wrangler deploy' }),
        'wrangler.toml': 'name = "a"\nmain = "src/index.js"\n',
        'src/index.js': 'export default { fetch() {} }'
      },
      [
        'refused: wrangler.toml makes a worker for Cloudflare of it, and nothing in it listens in a container wrangler.toml:2'
      ]
    ]
  ])('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })

  it('but a command that answers requests is a server', async () => {
    expect(
      await lines({
        'package.json': manifest(['chalk'], {}, { main: 'index.js', bin: './index.js' }),
        'index.js': "require('http').createServer(f).listen(4000)"
      })
    ).toEqual(['web 4000 | node index.js', 'files: install:node_modules :.'])
  })

  it.each<[packages: string[], code: string, start: string]>([
    [['node-cron'], "require('node-cron').schedule('* * * * *', f)", 'worker | node index.js'],
    [['bullmq'], "new (require('bullmq').Worker)('a', f)", 'worker | node index.js'],
    [['mqtt'], "require('mqtt').connect(process.env.URL)", 'worker | node index.js'],
    [['chalk'], 'const { log } = console\nsetInterval(() => log(1), 1000)', 'worker | node index.js']
  ])('but a command that stays up is an app: %s', async (packages, code, start) => {
    const files = { 'package.json': manifest(packages, {}, { bin: 'index.js' }), 'index.js': code }
    expect((await lines(files))[0]).toBe(start)
  })

  it('but a command that listens by a package is an app', async () => {
    const files = {
      'package.json': manifest(['ws'], {}, { bin: { e9: './server.js' } }),
      'server.js': "new (require('ws').Server)({port:8080})"
    }
    expect((await lines(files))[0]).toMatch(/\| node server\.js$/)
  })

  it('and a command that waits for a while is not', async () => {
    const files = {
      'package.json': manifest(['chalk'], {}, { bin: 'index.js' }),
      'index.js': 'function spin() { setInterval(draw, 80) }\nspin()'
    }
    expect((await lines(files))[0]).toMatch(/^refused: app is a program for the command line/)
  })

  it('but a bundle is watched beside a server', async () => {
    const plan = await lines({
      'package.json': manifest(['express', 'webpack'], {
        start: 'concurrently "npm:watch-*"',
        'watch-css': 'node scripts/css.js',
        'watch-js': 'webpack --watch'
      }),
      'server.js': 'app.listen(5000)'
    })
    expect(plan[0]).toBe('web 5000 | node server.js')
  })
})

describe('scripts of nps', () => {
  const scripts =
    "module.exports = { scripts: { default: 'nps start', start: { script: 'cross-env NODE_ENV=production node dist/app.js' } } }"

  it.each([
    ['nps', 'web 3000 | node dist/app.js'],
    ['nps start', 'web 3000 | node dist/app.js'],
    ['nps other', 'web 3000 | nps other']
  ])('%s', async (start, expected) => {
    const [first] = await lines({
      'package.json': manifest(['express', 'nps'], { build: 'nps build', start }),
      'package-scripts.js': scripts,
      'src/app.ts': 'app.listen(3000)'
    })
    expect(first).toBe(expected)
  })
})
