import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planned, planOf, startOf, troubleOf } from '../python/plans.js'
import { lines, manifest, type Case } from './essence.js'

const vite = { 'index.html': '<div id="app"></div>', 'package.json': manifest(['vite'], { build: 'vite build' }) }

describe('a program in a language that is not known', () => {
  it.each<[string, MemoryFiles]>([
    [
      'Ruby',
      {
        Gemfile: '',
        'config.ru': '',
        Procfile: 'web: bundle exec puma\n',
        'package.json': manifest(['esbuild'], { build: 'esbuild a.js --outfile=b.js' })
      }
    ],
    ['PHP', { 'composer.json': '{}', artisan: '', ...vite }],
    [
      'PHP',
      { 'composer.json': '{}', artisan: '', 'package.json': manifest(['laravel-mix'], { prod: 'mix --production' }) }
    ],
    ['Go', { 'go.mod': '', 'main.go': '', 'ui/index.html': '', 'ui/package.json': vite['package.json'] }],
    ['Go', { 'go.mod': '', 'cmd/app/main.go': '', 'share/templates/index.html': '<p>' }],
    ['Go', { 'go.mod': '', 'app.go': '', 'public/index.html': '<p>' }],
    ['Rust', { 'Cargo.toml': '', 'src/main.rs': '', ...vite }],
    ['Java', { 'pom.xml': '', 'src/main/java/A.java': '', ...vite }]
  ])('%s is said, though something builds its assets', async (language, files) => {
    expect((await troubleOf(files)).what).toBe(`This looks like ${language}, which Boxcar cannot build yet`)
  })

  it.each<[string, MemoryFiles]>([
    ['a manifest for a tool', { Gemfile: 'gem "fastlane"', ...vite }],
    ['a part of a desktop app', { 'Cargo.toml': '', 'src-tauri/src/main.rs': '', ...vite }],
    ['a library beside it', { 'go.mod': '', 'pkg/x/x.go': '', ...vite }],
    [
      'a server of its own',
      {
        'go.mod': '',
        'main.go': '',
        'server.js': '',
        'package.json': manifest(['express'], { start: 'node server.js' })
      }
    ]
  ])('not for %s', async (_, files) => {
    expect((await planOf(files)).providers).toEqual(['node'])
  })

  it('is passed over where people name the provider', async () => {
    const plan = await planOf({ 'composer.json': '{}', artisan: '', ...vite }, ['--provider', 'node'])
    expect(plan.kind).toBe('static')
  })
})

describe('pages that are no site', () => {
  it.each<[string, MemoryFiles]>([
    ['documentation of a library', { 'mod.ts': 'export const a = 1', 'docs/index.html': '<p>' }],
    ['a template', { 'README.md': '', 'index.html': '---\nlayout: x\n---\n<p>' }],
    ['a template of a server', { 'README.md': '', 'public/index.html': '<title><%= title %></title>' }],
    ['a part of an app', { 'README.md': '', 'share/templates/index.html': '<p>' }]
  ])('%s', async (_, files) => {
    expect((await troubleOf(files)).what).toContain('No app was found')
  })

  it.each<[string, MemoryFiles, string]>([
    ['a folder of pages', { 'README.md': '', 'docs/index.html': '<p>' }, 'docs'],
    ['a page with a script that is a template', { 'index.html': '<script type="x"><% a %></script>' }, '.'],
    ['a public folder beside a script', { 'build.py': '', 'public/index.html': '<p>' }, 'public']
  ])('but %s is one', async (_, files, root) => {
    expect((await planOf(files)).start.static?.root).toBe(root)
  })
})

describe('an action for GitHub', () => {
  const action = { 'action.yml': 'runs:\n  using: node24\n  main: dist/index.js\n', 'dist/index.js': 'run()' }

  it('is no app', async () => {
    const files = {
      ...action,
      'package.json': manifest(['@actions/core'], { build: 'ncc build' }, { main: 'dist/index.js' })
    }
    expect(await troubleOf(files)).toMatchObject({ where: { file: 'action.yml', line: 2 } })
  })

  it('is not listed among the apps below', async () => {
    const below = Object.fromEntries(Object.entries(action).map(([path, text]) => [`tools/act/${path}`, text]))
    const found = await planned({
      ...below,
      'tools/act/package.json': manifest(['@actions/core'], {}, { main: 'dist/index.js' }),
      'web/server.js': '',
      'web/package.json': manifest(['express'], { start: 'node server.js' })
    })
    expect(found.folder).toBe('web')
  })

  it('a server that is one besides is started', async () => {
    const files = { ...action, 'server.js': '', 'package.json': manifest(['express'], { start: 'node server.js' }) }
    expect(startOf(await planOf(files))).toContain('node server.js')
  })
})

describe('packages of a workspace that are no apps', () => {
  const root = { 'package.json': manifest([], {}, { workspaces: ['apps/*', 'packages/*'] }) }
  const app = {
    'apps/web/server.js': '',
    'apps/web/package.json': manifest(['express', 'ui'], { start: 'node server.js' })
  }

  it('a library that is made for a framework, and an app for phones', async () => {
    const found = await planned({
      ...root,
      ...app,
      'packages/ui/package.json': manifest(['next'], {}, { name: 'ui', main: 'index.ts' }),
      'apps/mobile/package.json': manifest(['react-native'], { start: 'react-native start' }, { name: 'mobile' })
    })
    expect(found.folder).toBe('apps/web')
  })

  it('documentation that the root builds gives way to them', async () => {
    const docs = manifest(['vitepress'], { 'docs:build': 'vitepress build docs' }, { workspaces: ['apps/*'] })
    const found = await planned({
      ...app,
      'apps/web/package.json': manifest(['express'], { start: 'node server.js' }),
      'package.json': docs
    })
    expect(found.folder).toBe('apps/web')
  })

  it('one with a start script is listed', async () => {
    const trouble = await troubleOf({
      ...root,
      ...app,
      'packages/ui/x.js': '',
      'packages/ui/package.json': manifest([], { start: 'node x.js' }, { name: 'ui', main: 'x.js' })
    })
    expect(trouble.what).toContain('holds 2')
  })
})

describe('tsx', () => {
  it.each<[string, string, readonly string[]]>([
    ['tsx src/index.ts', 'node --import tsx src/index.ts', ['tsx@^4.19.0']],
    ['tsx src/index', 'node --import tsx src/index.ts', ['tsx@^4.19.0']],
    [
      'tsx --tsconfig a.json src/index.ts --x',
      'TSX_TSCONFIG_PATH=a.json node --import tsx src/index.ts --x',
      ['tsx@^4']
    ],
    ['tsx --conditions x src/index.ts', 'node --conditions x --import tsx src/index.ts', ['tsx@^4']],
    ['tsx src/index.ts', 'tsx src/index.ts', ['tsx@^3.12.0']],
    ['tsx -e 1', 'tsx -e 1', ['tsx@^4']]
  ])('%s is %s', async (start, expected, dependencies) => {
    const files = { 'package.json': manifest(['express', ...dependencies], { start }), 'src/index.ts': '' }
    expect((await planOf(files)).start.cmd).toBe(expected)
  })

  it('stays with a Node.js that cannot load it', async () => {
    const files = { '.nvmrc': '16', 'package.json': manifest(['tsx@^4'], { start: 'tsx a.ts' }), 'a.ts': '' }
    expect((await planOf(files)).start.cmd).toBe('tsx a.ts')
  })

  it('is in the image from devDependencies, and in a Procfile, too', async () => {
    const files = {
      'a.ts': '',
      Procfile: 'web: npm start\nworker: npx tsx b.ts\n',
      'package.json': manifest([], { start: 'tsx a.ts' }, { devDependencies: { tsx: '^4' } })
    }
    const { start, phases } = await planOf(files)
    expect([start.cmd, start.processes?.['worker']]).toEqual(['node --import tsx a.ts', 'node --import tsx b.ts'])
    expect(phases['install']?.cmds).toEqual(['npm install'])
    expect(phases['production']).toBeUndefined()
  })
})

describe('scripts of people', () => {
  it.each<Case>([
    [
      'a build that migrates: before the start instead',
      {
        'server.js': '',
        'package.json': manifest(['express', 'prisma'], {
          build: 'prisma migrate deploy && tsc --outDir dist',
          start: 'node server.js'
        })
      },
      ['web 3000 | prisma migrate deploy && node server.js', 'build: tsc --outDir dist']
    ],
    [
      'a build that migrates with what the image has not',
      { 'package.json': manifest(['next@15.0.0', 'drizzle-kit'], { build: 'drizzle-kit migrate && next build' }) },
      ['migrations-by-hand package.json:5']
    ],
    [
      'a build for images',
      {
        'server.js': '',
        'package.json': manifest(['express'], {
          build: 'node check.js',
          'build:docker': 'tsc --outDir x',
          start: 'node server.js'
        })
      },
      ['build: npm run build:docker']
    ],
    [
      'a build of an image is none',
      {
        'server.js': '',
        'package.json': manifest(['express'], {
          build: 'tsc --outDir x',
          'build:docker': 'node e.js docker buildx build .',
          start: 'node server.js'
        })
      },
      ['build: npm run build']
    ],
    [
      'a Procfile says what the build is for',
      {
        'src/app.ts': '',
        'tsconfig.json': '{"compilerOptions":{"outDir":"build"}}',
        Procfile: 'web: node build/app.js',
        'package.json': manifest(['express', 'typescript'], { start: 'nodemon', build: 'tsc' })
      },
      ['web 3000 | node build/app.js', 'build: npm run build']
    ],
    [
      'a start script that only builds starts nothing',
      { 'server.js': '', 'package.json': manifest(['express'], { prod: 'webpack', start: 'nodemon server.js' }) },
      ['web 3000 | node server.js']
    ],
    [
      'webpack with pages, its folder beside the configuration',
      {
        'build/webpack.prod.js': "module.exports = { output: { path: path.resolve(__dirname, '../elm') } }",
        'package.json': manifest(['html-webpack-plugin', 'vue-router'], {
          start: 'webpack-dev-server',
          build: 'webpack --config build/webpack.prod.js'
        })
      },
      ['static: elm, fallback index.html']
    ],
    [
      'webpack beside a server is that server',
      {
        'server.js': '',
        'package.json': manifest(['html-webpack-plugin', 'express'], { start: 'node server.js', build: 'webpack' })
      },
      ['web 3000 | node server.js']
    ]
  ])('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expect.arrayContaining([...expected]))
  })
})

it.each([
  ['pm2 start --name x node -- -r ./a.js server.js', 'node -r ./a.js server.js'],
  ['pm2 start npm -- run serve', 'node server.js'],
  ['pm2 start server.js', 'node server.js']
])('%s starts %s', async (start, expected) => {
  const files = {
    'a.js': '',
    'server.js': '',
    'package.json': manifest(['express'], { start, serve: 'node server.js' })
  }
  expect((await planOf(files)).start.cmd).toBe(expected)
})

it('a root that starts one folder after the other stands for none of them', async () => {
  const app = { 'server.js': '', 'package.json': manifest(['express'], { start: 'node server.js' }) }
  const below = (folder: string) =>
    Object.fromEntries(Object.entries(app).map(([path, text]) => [`${folder}/${path}`, text]))
  const root = (start: string) => ({ ...below('api'), ...below('client'), 'package.json': manifest([], { start }) })
  expect((await troubleOf(root('cd api && npm start && cd ../client && npm start'))).what).toContain('holds 2')
  expect((await planned(root('cd api && npm i && npm start'))).folder).toBe('api')
})

it('webpack with a server for its development only is a site', async () => {
  const own = manifest(['html-webpack-plugin'], { build: 'webpack' }, { devDependencies: { express: '^4' } })
  expect((await planOf({ 'src/main.js': '', 'package.json': own })).start.static?.root).toBe('dist')
})

describe('what a program writes and where it listens', () => {
  const sqlite = (line: string, more: readonly string[] = []): MemoryFiles => ({
    'server.js': line,
    'package.json': manifest(['express', 'sqlite3', 'knex', ...more], { start: 'node server.js' })
  })
  const writable = async (files: MemoryFiles) =>
    ((await planOf(files)).start.files ?? []).filter((file) => file.writable).map(({ path }) => path)

  it.each<[string, MemoryFiles, readonly string[]]>([
    ['the folder of a database', sqlite("knex({ filename: './data.sqlite' })"), ['.']],
    ['not the whole folder for one of several databases', sqlite("knex({ filename: './data.sqlite' })", ['pg']), []],
    ['not what a comment says', sqlite("// knex({ filename: './data.sqlite' })"), []],
    ['a default behind a condition', sqlite("new DataSource({ database: dir ? x : 'config/db.sqlite3' })"), ['config']]
  ])('%s', async (_, files, expected) => {
    expect(await writable(files)).toEqual(expected)
  })

  it('a mode of files is no port', async () => {
    const files = sqlite('server.listen(path, () => chmod(path, 0o666)); app.listen(mode || 0o666)')
    expect((await planOf(files)).start.port).toBe(3000)
  })

  it('a part of a path is no path', async () => {
    const files = {
      'backend/server.js': "app.use(express.static(path.join(__dirname, '../frontend/build'))); app.listen(5000)",
      'package.json': manifest(['express'], { start: 'node backend/server.js' })
    }
    expect(codesOf(await planOf(files))).not.toContain('front-end-outside')
  })

  it('a folder with a manifest of its own is another app', async () => {
    const api = {
      'server/index.js': 'require("http").createServer().listen(80)',
      'server/package.json': manifest(['express'], { start: 'node index.js' })
    }
    expect((await planned({ 'README.md': '', ...api })).folder).toBe('server')
    expect((await planned({ 'server/index.js': api['server/index.js'] })).folder).toBe('')
  })
})
