import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf } from '../python/plans.js'
import { lines, manifest, type Case } from './essence.js'

const listens = 'require("express")().listen(3000)'
const page = { 'index.html': '<div id="app"></div>' }

describe('what builds an app', () => {
  it.each<Case>([
    [
      'a script that checks types before it builds',
      {
        'package.json': manifest(['express', 'tsup'], { build: 'tsc --noEmit && tsup', start: 'node dist/main' }),
        'src/main.ts': listens,
        'tsconfig.json': '{}'
      },
      ['web 3000 | node dist/main', 'build: npm run build', 'files: install:node_modules build:dist :package.json']
    ],
    [
      'not one that only checks them',
      {
        'package.json': manifest(['express', 'tsx'], { build: 'tsc --noEmit', start: 'tsx src/main.ts' }),
        'src/main.ts': listens
      },
      ['web 3000 | node --import tsx src/main.ts', 'files: install:node_modules :.']
    ],
    [
      'scripts of its parts, where none builds it all',
      {
        'package.json': manifest(['express', 'vite'], {
          'build:frontend': 'vite build --config ./frontend/vite.config.ts',
          'build:docker': 'docker build .',
          start: 'node server.js'
        }),
        'server.js': listens,
        'frontend/index.html': '<p>',
        'frontend/vite.config.ts': "export default { root: './frontend', build: { outDir: '../frontend-dist' } }"
      },
      [
        'web 3000 | node server.js',
        'build: npm run build:frontend',
        'files: install:node_modules build:frontend-dist :.'
      ]
    ],
    [
      'one that builds it all before those of its parts',
      {
        'package.json': manifest(['express', 'vite'], {
          build: 'vite build',
          'build:client': 'vite build --mode x',
          start: 'node server.js'
        }),
        'server.js': listens,
        ...page
      },
      ['web 3000 | node server.js', 'build: npm run build', 'files: install:node_modules build:dist :.']
    ],
    [
      'pages of webpack, with stories beside them',
      {
        'package.json': manifest(['webpack', 'html-webpack-plugin', '@storybook/react'], {
          build: 'webpack --config config/webpack.prod.js',
          'build-storybook': 'build-storybook'
        }),
        'config/webpack.prod.js': "module.exports = { output: { path: path.join(__dirname, '../public') } }"
      },
      ['static: public', 'build: npm run build', 'files: build:public']
    ],
    [
      'stories of a library',
      {
        'package.json': manifest(['webpack', '@storybook/react'], {
          build: 'webpack',
          'build-storybook': 'build-storybook'
        })
      },
      ['static: storybook-static, immutable assets', 'build: npm run build-storybook', 'files: build:storybook-static']
    ]
  ])('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})

describe('an adapter that is chosen while it builds', () => {
  const kit = (config: string) => ({
    'package.json': manifest(['@sveltejs/kit', 'vite', '@sveltejs/adapter-node'], { build: 'vite build' }),
    'svelte.config.js': config
  })
  const imports = "import node from '@sveltejs/adapter-node'\nimport pages from '@sveltejs/adapter-static'\n"

  it.each<Case>([
    [
      'SvelteKit, by a variable',
      kit(`${imports}export default { kit: { adapter: process.env.PAGES ? pages() : node({ out: 'made' }) } }`),
      [
        'web 3000 | node made',
        'build: npm run build',
        'files: install:node_modules build:made :.',
        'unclear-configuration svelte.config.js:3',
        'origin-needed svelte.config.js:3'
      ]
    ],
    [
      'Astro, in a function',
      {
        'package.json': manifest(['astro'], { build: 'astro build' }),
        'astro.config.mjs': [
          "import vercel from '@astrojs/vercel'",
          "import node from '@astrojs/node'",
          'const chosen = () => {',
          "  if (process.env.OUTPUT === 'vercel') return vercel()",
          "  return node({ mode: 'standalone' })",
          '}',
          "export default defineConfig({ output: 'server', adapter: chosen() })"
        ].join('\n')
      },
      [
        'web 4321 | node ./dist/server/entry.mjs',
        'build: npm run build',
        'files: install:node_modules build:dist :.',
        'HOST=0.0.0.0',
        'unclear-configuration astro.config.mjs:5'
      ]
    ],
    [
      'none of them for a container',
      kit(
        "import vercel from '@sveltejs/adapter-vercel'\nexport default { kit: { adapter: dev ? undefined : vercel() } }"
      ),
      [
        'refused: The adapter of SvelteKit makes something for another platform, not a server that runs in a container svelte.config.js:2'
      ]
    ]
  ])('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})

describe('a desktop app whose pages are on the web, too', () => {
  const scripts = { dev: 'vite', build: 'tsc && vite build', electron: 'electron .' }
  const files = { ...page, 'electron/index.cjs': '' }
  const main = { main: 'electron/index.cjs' }
  const site = ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']
  const desktop = ['refused: This is a desktop app (Electron): there is nothing to run on a server package.json:']

  it.each<Case>([
    [
      'people look at the built pages',
      { ...files, 'package.json': manifest(['vite', 'electron'], { ...scripts, preview: 'vite preview' }, main) },
      site
    ],
    [
      'a host serves them',
      { ...files, 'vercel.json': '{}', 'package.json': manifest(['vite', 'electron'], scripts, main) },
      site
    ],
    ['nobody serves them', { ...files, 'package.json': manifest(['vite', 'electron'], scripts, main) }, desktop],
    [
      'the build makes both',
      {
        ...files,
        'vercel.json': '{}',
        'package.json': manifest(['vite', 'electron'], { ...scripts, build: 'vite build && electron-builder' }, main)
      },
      desktop
    ],
    [
      'a plugin makes both',
      {
        ...files,
        'vercel.json': '{}',
        'package.json': manifest(['vite', 'electron', 'vite-plugin-electron'], scripts, main)
      },
      desktop
    ]
  ])('%s', async (_, tree, expected) => {
    expect(await lines(tree)).toEqual(expected)
  })
})

describe('what comes before the start', () => {
  it('is of the build where it writes documentation', async () => {
    const plan = await planOf({
      'package.json': manifest(['express', 'apidoc'], {
        docs: 'apidoc -i src -o docs',
        prestart: 'yarn docs',
        start: 'node src/index.js'
      }),
      'src/index.js': listens
    })
    expect(plan.start.release).toBeUndefined()
    expect(plan.phases['build']?.cmds?.[0]).toBe('apidoc -i src -o docs')
  })

  it('is before each start where nobody knows it', async () => {
    const plan = await planOf({
      'package.json': manifest(['express'], { prestart: 'node fill.js', start: 'node index.js' }),
      'index.js': listens
    })
    expect(plan.start.release).toBe('node fill.js')
  })
})

describe('a manager of processes that a Procfile names', () => {
  const started = async (procfile: string) => {
    const { start } = await planOf({
      Procfile: `${procfile}\n`,
      'package.json': manifest(['express', 'pm2', 'forever'], {
        start: 'nodemon server.js',
        prod: 'pm2-runtime start ecosystem.config.js --env production'
      }),
      'ecosystem.config.js': "module.exports = { apps: [{ name: 'web', script: 'server.js', instances: 2 }] }",
      'server.js': listens
    })
    return [start.cmd, start.processes]
  }

  it.each([
    ['its program in node_modules', 'web: ./node_modules/.bin/forever -m 5 server.js', ['node server.js', undefined]],
    ['by a script, with a file of programs', 'web: npm run prod', ['node server.js', undefined]],
    [
      'for a process',
      'web: node server.js\nworker: pm2-runtime start ecosystem.config.js',
      ['node server.js', { worker: 'node server.js' }]
    ],
    [
      'with a file that is not there',
      'web: pm2-runtime start other.config.js',
      ['pm2-runtime start other.config.js', undefined]
    ]
  ])('%s', async (_, procfile, expected) => {
    expect(await started(procfile)).toEqual(expected)
  })
})

describe('places that an app writes to', () => {
  const written = async (files: MemoryFiles, ...more: readonly string[]) => {
    const plan = await planOf({
      'package.json': manifest(['express', ...more], { start: 'node server.js' }),
      'server.js': listens,
      ...files
    })
    return (plan.start.files ?? []).filter(({ writable }) => writable).map(({ path }) => path)
  }

  it.each<[string, MemoryFiles, readonly string[]]>([
    [
      'settings beside the code, over several lines',
      {
        'server/lib/settings.ts':
          "const FILE = process.env.DIR\n  ? `${process.env.DIR}/settings.json`\n  : path.join(__dirname, '../../config/settings.json')\nfs.writeFileSync(FILE, text)"
      },
      ['config']
    ],
    [
      'a configuration that is only read',
      {
        'lib/a.js': "const file = path.join(__dirname, '../config/default.json')\nfs.writeFileSync(process.argv[2], '')"
      },
      []
    ],
    [
      'a folder by its name',
      { 'lib/a.js': "let dataPath = path.normalize(path.join(__dirname, '..', 'data'))" },
      ['data']
    ],
    [
      'a variable with a default',
      { 'a.js': "exports.DATA_DIR = path.resolve(process.env.D ? process.env.D : './data')" },
      ['data']
    ],
    [
      'a folder of modules with such a name',
      { 'a.js': "import { log } from './log'\nfs.mkdirSync(process.argv[2])" },
      []
    ],
    ['a step of a path from elsewhere', { 'a.js': "fs.mkdirSync(join(process.env.HOME, 'cache/images'))" }, []],
    ['what a call is given', { 'a.js': "doc.pipe(fs.createWriteStream(path.join('invoices/', name)))" }, ['invoices']],
    ['a file that a call is given', { 'a.js': "fs.writeFile('public/maps/all.xml', xml)" }, ['public/maps']],
    ['what a script builds', { 'make.js': "fs.writeFileSync('dist/all.js', text)" }, []],
    ['data that are only read', { 'a.js': "fs.readFileSync(path.join(__dirname, 'data/cities.json'))" }, []],
    ['below another manifest', { 'tool/package.json': '{}', 'tool/a.js': "fs.mkdirSync('./data')" }, []]
  ])('%s', async (_, files, expected) => {
    expect(await written(files)).toEqual(expected)
  })

  it.each<[string, string, readonly string[]]>([
    ['a folder beside the file', './data:/app/data', ['data']],
    ['a volume with a name', 'uploads:/usr/src/blog/public/uploads', ['public/uploads']],
    ['in quotes, with a mode', '"./config:/app/config:rw"', ['config']],
    ['that can only be read', './config:/app/config:ro', []],
    ['a file', './config.yml:/app/config.yml', []],
    ['all sources', '.:/app', []],
    ['some sources', './server:/app/server', []],
    ['packages', 'modules:/app/node_modules', []],
    ['elsewhere', './data:/var/lib/data', []]
  ])('a volume of Compose: %s', async (_, text, expected) => {
    const files = {
      'server/a.js': '',
      'config/.gitkeep': '',
      'compose.yaml': `services:\n  web:\n    build: .\n    volumes:\n      - ${text}\n`
    }
    expect(await written(files)).toEqual(expected)
  })

  it('not of a database beside it', async () => {
    const compose = 'services:\n  db:\n    image: mongo:7\n    volumes:\n      - ./data:/app/data\n'
    expect(await written({ 'docker-compose.yml': compose })).toEqual([])
  })

  it('a SQLite file whose path has several parts', async () => {
    const source = "const it = {\n  database: process.env.DIR\n    ? 'x'\n    : 'store/db/db.sqlite3',\n}"
    expect(await written({ 'source.js': source }, 'sqlite3')).toEqual(['store/db'])
    expect(await written({ 'source.js': source })).toEqual([])
  })

  it('in the folder that a server of Next.js goes to', async () => {
    const plan = await planOf({
      'package.json': manifest(['next@15'], { build: 'next build', start: 'next start' }),
      'src/config.js': "const CONF = join(process.cwd(), 'config')\nfs.mkdirSync(CONF)"
    })
    expect(plan.start.files).toContainEqual({ path: '.next/standalone/config', writable: true })
  })
})

describe('packages that only work with an older Node.js', () => {
  const warned = async (dependency: string, more: MemoryFiles = {}, extra: object = {}) => {
    const plan = await planOf({
      'package.json': manifest(['express', dependency], { build: 'gulp build', start: 'node index.js' }, extra),
      'index.js': listens,
      ...more
    })
    const found = plan.warnings.filter(({ code }) => code === 'node-too-new')
    return [plan.phases['setup']?.runtimes?.['node'], ...found.map(({ line }) => line)]
  }

  it.each<[string, string, MemoryFiles, object, readonly unknown[]]>([
    ['narrow the choice', 'node-sass@^6.0.1', {}, {}, ['16']],
    ['by the newest that they know', 'node-sass@^9.0.0', {}, {}, ['20']],
    ['by a part that they bring', 'directus@^12.4.1', {}, {}, ['22']],
    ['by a part of the app', 'isolated-vm@^5.0.4', {}, { engines: { node: '>=20' } }, ['22']],
    ['not a newer part of the app', 'isolated-vm@^6.1.0', {}, {}, ['24']],
    ['against what people say', 'node-sass@^9.0.0', { '.nvmrc': '22\n' }, {}, ['22', 10]],
    ['where no image is old enough', 'node-sass@^4.14.1', {}, {}, ['24', 10]],
    ['in a script', 'gulp@^3.9.1', {}, {}, ['24', 10]],
    ['mended by people', 'gulp@^3.9.1', {}, { overrides: { 'graceful-fs': '^4.2.11' } }, ['24']],
    ['not newer ones', 'gulp@^4.0.2', {}, {}, ['24']],
    ['not of an unknown version', 'node-sass@*', {}, {}, ['24']]
  ])('%s', async (_, dependency, files, extra, expected) => {
    expect(await warned(dependency, files, extra)).toEqual(expected)
  })
})

describe('an install', () => {
  it('fetches no programs that are there for development', async () => {
    const plan = await planOf({
      'package.json': manifest(
        ['express'],
        { start: 'node index.js', build: 'tsc' },
        { devDependencies: { cypress: '1', electron: '1', 'mongodb-memory-server': '1' } }
      ),
      'index.js': listens
    })
    expect(plan.phases['install']?.variables).toMatchObject({
      CYPRESS_INSTALL_BINARY: '0',
      ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
      MONGOMS_DISABLE_POSTINSTALL: '1'
    })
    expect(plan.variables).toEqual({ NODE_ENV: 'production' })
  })

  it('fetches those that run', async () => {
    const files = { 'package.json': manifest(['express', 'mongodb-memory-server'], { start: 'node index.js' }) }
    const plan = await planOf({ ...files, 'index.js': listens })
    expect(plan.phases['install']?.variables).not.toHaveProperty('MONGOMS_DISABLE_POSTINSTALL')
  })
})

describe('a server', () => {
  it.each([
    ['13.4, which asks itself by a name', '^13.4.4', '--dns-result-order=ipv4first'],
    ['13.5', '13.5.6', undefined],
    ['another major version', '14.4.0', undefined]
  ])('of Next.js %s', async (_, range, expected) => {
    const { variables } = await planOf({ 'package.json': manifest([`next@${range}`], { build: 'next build' }) })
    expect(variables?.['NODE_OPTIONS']).toBe(expected)
  })

  it('of Apostrophe listens, though no line of the app says so', async () => {
    const files = {
      'package.json': manifest(['apostrophe'], { start: 'node app' }),
      'app.js': "require('apostrophe')({})"
    }
    expect(await lines(files)).toEqual(['web 3000 | node app', 'files: install:node_modules :.'])
  })
})

describe('a program that tasks keep running', () => {
  const started = async (start: string, files: MemoryFiles) => {
    const plan = await planOf({
      'package.json': manifest(['express', 'gulp@^4.0.0', 'grunt'], { start, build: `${start.split(' ')[0]!} build` }),
      'server.js': listens,
      'bin/server/main.js': listens,
      ...files
    })
    return plan.start.cmd
  }
  const gulp =
    "gulp.task('run', ['build'], function () {\n  nodemon({ script: './server/main.js', cwd: './bin/', ext: 'js' })\n})"
  const grunt =
    "module.exports = (grunt) => grunt.initConfig({ nodemon: { dev: { script: 'server.js', options: {} } } })"

  it.each<[string, string, MemoryFiles, string]>([
    ['gulp, by a task', 'gulp run', { 'gulpfile.js': gulp }, 'node bin/server/main.js'],
    ['gulp, by its default', 'gulp', { 'gulpfile.js': gulp }, 'node bin/server/main.js'],
    ['Grunt', 'grunt serve', { 'Gruntfile.js': grunt }, 'node server.js'],
    ['by a Procfile', 'gulp', { 'gulpfile.js': gulp, Procfile: 'web: npm start\n' }, 'node bin/server/main.js'],
    ['tasks that name none', 'gulp run', { 'gulpfile.js': "gulp.task('run', () => start())" }, 'gulp run']
  ])('%s', async (_, start, files, expected) => {
    expect(await started(start, files)).toBe(expected)
  })
})

describe('migrations that nothing runs', () => {
  const warned = async (scripts: Readonly<Record<string, string>>, files: MemoryFiles = {}) => {
    const plan = await planOf({
      'package.json': manifest(['express', 'knex', 'pg'], { start: 'node server.js', ...scripts }),
      'server.js': listens,
      ...files
    })
    return plan.warnings.filter(({ code }) => code === 'migrations-by-hand').map(({ message }) => message)
  }
  const text =
    'The script `db:migrate` runs `knex migrate:latest`, and nothing runs it before the start: a new database has no tables'

  it.each<[string, Readonly<Record<string, string>>, MemoryFiles, readonly string[]]>([
    ['a script', { 'db:migrate': 'knex migrate:latest' }, {}, [text]],
    ['by another one', { 'db:migrate': 'npm run knex', knex: 'knex migrate:latest' }, {}, [text]],
    ['before the start', { prestart: 'knex migrate:latest', 'db:migrate': 'knex migrate:latest' }, {}, []],
    ['a Procfile', { 'db:migrate': 'knex migrate:latest' }, { Procfile: 'release: npm run db:migrate\n' }, []],
    ['its own code', { 'db:migrate': 'knex migrate:latest' }, { 'lib/db.js': 'await knex.migrate.latest()' }, []],
    ['what makes one', { 'migrate:make': 'knex migrate:make' }, {}, []],
    ['of birds', { migrate: 'node birds.js' }, {}, []]
  ])('%s', async (_, scripts, files, expected) => {
    expect(await warned(scripts, files)).toEqual(expected)
  })
})

describe('variables that an example names', () => {
  const demanded = async (source: string) => {
    const plan = await planOf({
      'package.json': manifest(['express', 'dotenv-safe'], { start: 'node index.js' }),
      'index.js': `require('./config')\n${listens}`,
      'config.js': source,
      '.env.example': 'NODE_ENV=development\nPORT=3000\nSECRET=\nMONGO_URI=mongodb://db\n'
    })
    return plan.start.demands
  }

  it('are demanded by dotenv-safe', async () => {
    expect(await demanded("require('dotenv-safe').config({ example: path.join(__dirname, '.env.example') })")).toEqual([
      'MONGO_URI',
      'SECRET'
    ])
  })

  it('are none of those of dotenv', async () => {
    expect(await demanded("require('dotenv').config()")).toBeUndefined()
  })
})
