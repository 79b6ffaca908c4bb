import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf } from '../python/plans.js'
import { app, built, cmds, files, npmLock, pnpmLock, store, tsconfig } from './apps.js'

describe('Prisma', () => {
  const schema = (generator: string, url = '  url = env("DB_URL")\n'): MemoryFiles => ({
    'prisma/schema.prisma': `generator client {\n${generator}\n}\ndatasource db {\n  provider = "postgresql"\n${url}}\n`
  })
  const inModules = schema('  provider = "prisma-client-js"')
  const migrations = { 'prisma/migrations/0_init/migration.sql': '', 'prisma/migrations/migration_lock.toml': '' }
  const six = { '@prisma/client': '^6.0.0', express: '^4' }

  it('makes the client with the install where nothing else does, and again where it is installed to run', async () => {
    const plan = await planOf(app({ dependencies: { ...six, prisma: '^6.0.0' } }, npmLock, inModules, migrations))
    expect(cmds(plan, 'install')).toEqual(['npm ci --omit=dev', 'prisma generate'])
    expect(plan.phases['install']?.onlyIncludeFiles).toContain('prisma/schema.prisma')
    expect(plan.start).toMatchObject({ release: 'prisma migrate deploy', demands: ['DB_URL'], aptPkgs: ['openssl'] })
    expect(plan.reasons.find(({ field }) => field === '/start/demands/0')).toMatchObject({
      file: 'prisma/schema.prisma',
      line: 6
    })
  })

  it('with its program for development only, what runs comes out of the whole install, and migrations are a warning', async () => {
    const own = { dependencies: six, devDependencies: { prisma: '^6.0.0' } }
    const plan = await planOf(app(own, pnpmLock, inModules, migrations))
    expect(cmds(plan, 'install')).toEqual([`pnpm install --frozen-lockfile ${store}`, 'prisma generate'])
    expect(cmds(plan, 'production')).toEqual(['CI=true pnpm prune --prod --ignore-scripts'])
    expect(plan.start.release).toBeUndefined()
    expect(plan.warnings.find(({ code }) => code === 'migrations-by-hand')).toMatchObject({
      file: 'package.json',
      line: 11
    })
    const hooked = await planOf(
      app({ ...own, scripts: { start: 'node index.js', postinstall: 'prisma generate' } }, npmLock, inModules)
    )
    expect(cmds(hooked, 'install')).toEqual(['npm ci'])
    expect(cmds(hooked, 'production')).toEqual(['npm prune --omit=dev --ignore-scripts'])
  })

  it('a client among the sources is made before the build, once', async () => {
    const files = schema('  provider = "prisma-client"\n  output = "../generated/prisma"')
    const own = {
      dependencies: { ...six, '@prisma/client': '^7.0.0' },
      devDependencies: { prisma: '^7.0.0', typescript: '^5' }
    }
    const plan = await planOf(app({ ...own, ...built }, npmLock, tsconfig, files))
    expect(cmds(plan, 'build')).toEqual(['prisma generate', 'npm run build'])
    const itself = { scripts: { start: 'node dist/index.js', build: 'prisma generate && tsc' } }
    expect(cmds(await planOf(app({ ...own, ...itself }, npmLock, tsconfig, files)), 'build')).toEqual(['npm run build'])
  })

  it('a configuration that asks for a variable gets one that connects nowhere', async () => {
    const plan = await planOf(
      app({ dependencies: { ...six, prisma: '^7.0.0' } }, npmLock, schema('  provider = "prisma-client-js"', ''), {
        'prisma.config.ts':
          "export default defineConfig({ schema: 'prisma/schema.prisma', datasource: { url: env('DB') } })"
      })
    )
    expect(cmds(plan, 'install')?.[1]).toBe('DB="${DB:-postgresql://localhost/build}" prisma generate')
    expect(plan.start.demands).toEqual(['DB'])
  })
})

describe('browsers', () => {
  it("Puppeteer steers Debian's Chromium, Playwright its own; for tests neither is there", async () => {
    const puppeteer = await planOf(app({ dependencies: { puppeteer: '^24' } }, npmLock))
    expect(puppeteer.variables).toMatchObject({
      PUPPETEER_EXECUTABLE_PATH: '/usr/bin/chromium',
      PUPPETEER_SKIP_DOWNLOAD: 'true'
    })
    expect(puppeteer.start.aptPkgs).toEqual(['chromium'])
    expect(codesOf(puppeteer)).toContain('browser-sandbox')
    const playwright = await planOf(app({ dependencies: { playwright: '^1.50' } }, npmLock))
    expect(cmds(playwright, 'install')).toEqual(['npm ci --omit=dev', 'playwright install chromium'])
    expect(files(playwright)).toContain('install:/opt/playwright')
    expect(playwright.variables).toMatchObject({ PLAYWRIGHT_BROWSERS_PATH: '/opt/playwright' })
    const tests = await planOf(
      app({ ...built, devDependencies: { '@playwright/test': '^1.50', typescript: '^5' } }, npmLock, tsconfig)
    )
    expect(tests.phases['install']?.variables).toMatchObject({ PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' })
    expect(tests.start.aptPkgs).toBeUndefined()
  })
})

describe('places to write', () => {
  it('a default that is no folder of data is none', async () => {
    const source = "const metadata = options.dir || './views'\nif (dataDir === x || './data') run()\n"
    const plan = await planOf(app({ dependencies: { knex: '^1' } }, npmLock, { 'src/db.js': source }))
    expect(plan.start.files?.filter(({ writable }) => writable)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['multer', "const upload = multer({ dest: 'uploads/' })", 'uploads'],
    ['multer', "destination: (req, file, cb) => cb(null, path.join(__dirname, 'public/up'))", 'src/public/up'],
    ['better-sqlite3', "const db = new Database('data/app.db')", 'data'],
    ['better-sqlite3', "const db = new Database(process.env.DB || './app.db')", '.'],
    ['sqlite3', "new sqlite3.Database('./db/x.sqlite')", 'db'],
    ['lowdb', "const adapter = new JSONFile('data/db.json')", 'data'],
    ['multer', "dest: path.join(__dirname, '/uploads')", 'src/uploads'],
    ['multer', "fs.mkdirSync('exports', { recursive: true })", 'exports'],
    ['knex', `Database.dataDir = process.env.DATA_DIR || args["data-dir"] || "./data/";`, 'data']
  ])('%s: %s', async (name, line, folder) => {
    const plan = await planOf(app({ dependencies: { [name]: '^1' } }, npmLock, { 'src/db.js': `\n${line}\n` }))
    expect(plan.start.files?.filter(({ writable }) => writable)).toEqual([{ path: folder, writable: true }])
    const index = plan.start.files?.findIndex(({ writable }) => writable) ?? -1
    expect(plan.reasons.find(({ field }) => field === `/start/files/${String(index)}`)).toMatchObject({
      file: 'src/db.js',
      line: 2
    })
  })

  it.each([
    "new Database(':memory:')",
    "new Database('/data/app.db')",
    '// nothing',
    'new Database(file)',
    "fs.mkdirSync('/tmp/x')"
  ])('not %s', async (line) => {
    const plan = await planOf(app({ dependencies: { 'better-sqlite3': '^12' } }, npmLock, { 'db.js': line }))
    expect(files(plan).some((file) => file.endsWith(' w'))).toBe(false)
  })
})

describe('the databases that a runtime brings', () => {
  it.each([
    ['node:sqlite', "new DatabaseSync('app.db')", true],
    ['bun:sqlite', 'new Database(Bun.env.DB ?? "data/app.sqlite")', true],
    ['node:sqlite', "new DatabaseSync(':memory:')", false],
    ['./sqlite', "new Database('app.db')", false]
  ])('%s: %s', async (name, line, isKept) => {
    const plan = await planOf(app({}, npmLock, { 'db.js': `import x from '${name}'\nconst db = ${line}\n` }))
    expect(codesOf(plan).includes('sqlite-in-image')).toBe(isKept)
    expect(plan.start.files?.some(({ writable }) => writable) ?? false).toBe(isKept)
  })
})

describe('a build that installs packages itself', () => {
  it.each([
    ['npm install --prefix client && npm run build --prefix client', 'NPM_CONFIG_INCLUDE', 'dev'],
    ['cd client && yarn && yarn build', 'YARN_PRODUCTION', 'false'],
    ['cd client && pnpm i && pnpm build', 'NPM_CONFIG_PRODUCTION', 'false'],
    ['npm run build --prefix client', 'NPM_CONFIG_INCLUDE', undefined],
    ['tsc', 'NPM_CONFIG_INCLUDE', undefined]
  ])('%s', async (build, name, value) => {
    const plan = await planOf(app({ scripts: { build, start: 'node server.js' } }, npmLock, { 'server.js': '' }))
    expect(plan.phases['build']?.variables?.[name]).toBe(value)
  })
})
