import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf } from '../python/plans.js'
import { manifest } from './essence.js'

type Manifest = Parameters<typeof manifest>

const lock = { 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }' }
const scripts = { build: 'tsc', start: 'node dist/server.js' }
const server: MemoryFiles = {
  ...lock,
  'package.json': manifest(['express'], scripts),
  'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}',
  'src/server.ts': "import { page } from './page'\napp.listen(3000)",
  'src/page.ts': 'export const page = 1',
  'README.md': '# Server'
}

/** What of the repository is in the image. */
async function fromRepository(...files: readonly MemoryFiles[]): Promise<string> {
  const { start } = await planOf(Object.assign({}, server, ...files) as MemoryFiles)
  return (start.files ?? []).flatMap(({ path, from, writable }) => (from || writable ? [] : [path])).join(' ')
}

function own(...[dependencies, more, others]: Partial<Manifest>): MemoryFiles {
  return { 'package.json': manifest(dependencies ?? ['express'], { ...scripts, ...more }, others) }
}

describe('the image of a server that is compiled', () => {
  it.each<[string, MemoryFiles, string]>([
    ['holds its manifest and nothing that the build takes in', {}, 'package.json'],
    [
      'has neither tests nor configurations of tools',
      {
        ...{ 'tests/server.test.ts': '', 'tests/users.json': '', 'src/page.spec.ts': '', '.prettierrc': '' },
        ...{ 'jest.config.ts': '', 'eslint.config.mjs': '', 'nodemon.json': '{}', 'tsconfig.build.json': '{}' },
        ...{ '.github/workflows/test.yml': '', '.husky/pre-commit': '', 'types/express.d.ts': '' }
      },
      'package.json'
    ],
    [
      'has what a program may read',
      {
        ...{ 'views/index.hbs': '', 'public/style.css': '', 'locales/en.ts': '', 'migrations/1.ts': '' },
        ...{ 'prisma/seed.ts': '', 'config.yml': '', LICENSE: '' }
      },
      'LICENSE config.yml locales migrations package.json prisma public views'
    ],
    [
      'has what is no source among the sources',
      { 'src/mail/welcome.hbs': '', 'src/mail/mail.ts': '', 'src/i18n/en.json': '{}', 'src/i18n/README.md': '' },
      'package.json src/i18n/en.json src/mail/welcome.hbs'
    ],
    ['is the whole folder where Docker reads a name otherwise', { '<<index.js': '' }, '.'],
    ['is the whole folder where a name begins with a blank', { ' lead.js': '' }, '.'],
    [
      'has all of the sources where that would be many parts',
      Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`src/${name}.hbs`, ''])),
      '.'
    ]
  ])('%s', async (_, files, expected) => {
    expect(await fromRepository(files)).toBe(expected)
  })

  it.each<[string, MemoryFiles, string]>([
    ['the start command', own(undefined, { start: 'node dist/server.js --docs src/docs' }), 'package.json src/docs'],
    ['a program that loads sources', own(undefined, { start: 'node -r ts-node/register dist/server.js' }), '.'],
    ['the manifest', own(undefined, {}, { imports: { '#lib/*': './src/lib/*.js' } }), 'package.json src/lib'],
    ['a file that stays', { 'serve.js': "require('./src/server')" }, '.'],
    [
      'a configuration',
      { 'ormconfig.json': '{"entities": ["src/entity/**/*.ts"]}' },
      'ormconfig.json package.json src/entity'
    ],
    ['a package that reads sources', own(['express', '@mikro-orm/reflection']), '.'],
    ['code that loads sources', { 'src/page.ts': "import 'ts-node/register'" }, '.'],
    ['code', { 'src/page.ts': "swagger({ apis: ['./src/routes/*.ts'] })" }, 'package.json src/routes'],
    ['code, from its own folder', { 'src/page.ts': 'glob(`${__dirname}/../src/routes`)' }, 'package.json src/routes'],
    ['code, by a step', { 'src/page.ts': "join(process.cwd(), 'src', 'x')" }, '.'],
    ['code, by any path', { 'src/page.ts': "swagger({ apis: ['./**/*.ts'] })" }, '.']
  ])('has the sources that are named by %s', async (_, files, expected) => {
    const more = { 'src/routes/users.ts': '', 'src/entity/user.ts': '', 'src/docs/api.ts': '', 'src/lib/a.ts': '' }
    expect(await fromRepository(more, files)).toBe(expected)
  })

  it.each<[string, MemoryFiles]>([
    [
      'modules that are compiled, too',
      { 'src/server.ts': "import { page } from 'src/page'\nawait import('src/page')" }
    ],
    ['entities beside what was compiled', { 'src/server.ts': "entities: [__dirname + '/**/*.entity{.ts,.js}']" }],
    ['the entry of a manifest whose start names a file', own(undefined, {}, { main: 'src/server.ts' })],
    ['scripts that are not started', own(undefined, { dev: 'tsx watch src/server.ts', test: 'jest src' })],
    ['a test', { 'src/page.test.ts': "readFileSync('src/page.ts')" }],
    ['the seeds, which a tool for development runs', own(undefined, {}, { prisma: { seed: 'ts-node src/seed.ts' } })]
  ])('has no sources for %s', async (_, files) => {
    expect(await fromRepository(files)).toBe('package.json')
  })

  it.each<[string, MemoryFiles, string]>([
    ['tsconfig.json, for paths', own(['express', 'tsconfig-paths']), 'package.json tsconfig.json'],
    [
      'tsconfig.json, for paths in code',
      { 'src/page.ts': "import 'tsconfig-paths/register'" },
      'package.json tsconfig.json'
    ],
    ['README.md, as a page', { 'src/page.ts': "readFileSync('README.md')" }, 'README.md package.json'],
    ['.env.example, which is compared', own(['dotenv-safe', 'express']), '.env.example package.json'],
    ['tests, which code reads', { 'src/page.ts': "join(__dirname, '../tests/users.json')" }, 'package.json tests'],
    ['config, whose sources a package reads', own(['config', 'express']), 'config package.json'],
    [
      'its lockfile, for a manager',
      own(undefined, { start: 'npm run x && node dist/server.js', x: 'node a; node b' }),
      'package-lock.json package.json'
    ]
  ])('has %s', async (_, files, expected) => {
    const more = { '.env.example': 'A=', 'tests/users.json': '', 'config/default.ts': '' }
    expect(await fromRepository(more, files)).toBe(expected)
  })

  it('has nothing that the ignore file hides, and all where that takes back a part', async () => {
    const more = { 'data/a.csv': '', 'notes/a.txt': '' }
    expect(await fromRepository(more)).toBe('data notes package.json')
    expect(await fromRepository(more, { '.dockerignore': 'notes\n*.yml\n' })).toBe('data package.json')
    expect(await fromRepository(more, { '.dockerignore': 'data/**\n' })).toBe('notes package.json')
    expect(await fromRepository(more, { '.dockerignore': 'data\n!data/a.csv\n' })).toBe('.')
  })

  it('has the whole folder where code names a file that git ignores: a workflow may write it', async () => {
    const code = { 'src/page.ts': "readFileSync('service-account.json')" }
    expect(await fromRepository(code, { '.gitignore': 'service-account.json\n' })).toBe('.')
    expect(await fromRepository(code, { '.gitignore': 'other.json\n' })).toBe('package.json')
  })

  it('is whole where the app writes anywhere, and where it runs on tools for development', async () => {
    expect(await fromRepository(own(['better-sqlite3']), { 'src/page.ts': "new Database('app.db')" })).toBe('.')
    const tool = { dependencies: { express: '*' }, devDependencies: { runner: '*' } }
    expect(
      await fromRepository({
        'package.json': JSON.stringify({ ...tool, scripts: { ...scripts, start: 'runner dist/server.js' } })
      })
    ).toBe('.')
  })

  it('says what it has not, at each file that it has', async () => {
    const { start, reasons } = await planOf(server)
    const at = start.files?.findIndex(({ path }) => path === 'package.json') ?? 0
    expect(reasons.find(({ field }) => field === `/start/files/${String(at)}`)).toEqual({
      field: `/start/files/${String(at)}`,
      because: 'The app without src: nothing reads that when it runs',
      file: 'package.json'
    })
  })
})

describe('the image of another server', () => {
  it('is compiled by Babel out of a folder that its build names', async () => {
    const babel = own(undefined, { build: 'babel src -d dist' })
    const files = { 'src/server.ts': undefined, 'src/page.ts': undefined, 'tsconfig.json': undefined }
    const plain = Object.fromEntries(Object.entries({ ...server, ...babel }).filter(([name]) => !(name in files)))
    const all = { ...plain, 'src/server.js': 'app.listen(3000)', 'src/public/menu.js': '', 'lib/a.js': '' }
    const { start } = await planOf(all as MemoryFiles)
    expect(start.files?.flatMap(({ path, from }) => (from ? [] : [path]))).toEqual([
      'lib',
      'package.json',
      'src/public'
    ])
  })

  it('has the site of a front end in a folder, without its sources', async () => {
    const files = {
      ...own(undefined, { build: 'npm --prefix client ci && npm --prefix client run build', start: 'node server.js' }),
      ...{ 'server.js': "app.use(express.static('client/dist')); app.listen(3000)", 'shared/a.js': '' },
      ...{ 'client/package.json': manifest(['react', 'vite'], { build: 'vite build' }), 'client/index.html': '' },
      ...{ 'client/src/main.jsx': '', 'client/vite.config.js': '', 'client/public/logo.svg': '' }
    }
    expect(await fromRepository(files)).toBe('package.json server.js shared')
    expect(await fromRepository(files, { 'mail.js': "readFileSync('client/public/logo.svg')" })).toBe(
      'client/public mail.js package.json server.js shared'
    )
  })

  it('that runs as it is has its sources; tests beside them are worth a list', async () => {
    const plain = { ...own(undefined, { build: '', start: 'node lib/server.js' }), 'lib/server.js': 'app.listen(3000)' }
    const { 'tsconfig.json': _, ...rest } = server
    const of = async (more: MemoryFiles): Promise<readonly string[]> => {
      const { start } = await planOf({ ...rest, ...plain, ...more })
      return (start.files ?? []).flatMap(({ path, from }) => (from ? [] : [path]))
    }
    expect(await of({})).toEqual(['.'])
    expect(await of({ 'tests/a.js': '' })).toEqual(['lib', 'package.json', 'src'])
    expect(await of({ 'tests/a.js': '', 'lib/server.js': "require('../tests/a')\napp.listen(3000)" })).toEqual(['.'])
  })

  it('of a full-stack framework has neither its sources nor its assets', async () => {
    const files = {
      ...lock,
      'package.json': manifest(['@sveltejs/kit@2', '@sveltejs/adapter-node', 'vite'], { build: 'vite build' }),
      'svelte.config.js':
        "import adapter from '@sveltejs/adapter-node'\nexport default { kit: { adapter: adapter() } }",
      ...{ 'src/routes/+page.svelte': '', 'src/app.html': '', 'src/lib/data.json': '{}', 'static/logo.svg': '' }
    }
    const of = async (more: MemoryFiles): Promise<readonly string[]> =>
      ((await planOf({ ...files, ...more })).start.files ?? []).flatMap(({ path, from }) => (from ? [] : [path]))
    expect(await of({})).toEqual(['package.json', 'svelte.config.js'])
    expect(await of({ 'src/routes/+page.server.ts': "readFileSync('static/logo.svg')" })).toContain('static')
  })
})
