import { describe, expect, it } from '@jest/globals'
import { pathAt } from '../../../src/providers/node/path-expressions.js'
import { planOf } from '../python/plans.js'
import { app, npmLock, tsconfig } from './apps.js'

/** The places that may be written, and what the warning about a database says of it. */
async function seen(name: string, code: string, file = 'src/index.js'): Promise<readonly (string | undefined)[]> {
  const plan = await planOf(app({ dependencies: { [name]: '*' } }, npmLock, { [file]: code }))
  const warning = plan.warnings.find(({ code }) => code === 'sqlite-in-image')
  const places = (plan.start.files ?? []).filter(({ writable }) => writable).map(({ path }) => path)
  return [places.join(' '), /database (?:in )?(\S+) is/i.exec(warning?.message ?? '')?.[1]]
}

describe('a path that an expression comes to', () => {
  it.each<[string, string | undefined]>([
    ["'./data/a.db'", 'data/a.db'],
    ['`data/a.db`', 'data/a.db'],
    ['`data/${name}`', undefined],
    ["path.join(__dirname, '..', 'data', 'a.db')", 'data/a.db'],
    ["join(import.meta.dirname, '../data/a.db')", 'data/a.db'],
    ["join(dirname(fileURLToPath(import.meta.url)), '..', 'a.db')", 'a.db'],
    ["fileURLToPath(new URL('../data/a.db', import.meta.url))", 'data/a.db'],
    ["path.join(__dirname, 'a.db')", 'src/a.db'],
    ["__dirname + '/a.db'", 'src/a.db'],
    ["__dirname + 'a.db'", undefined],
    ["__dirname + '/data/' + name", undefined],
    ["process.cwd() + '/a.db'", 'a.db'],
    ['`${__dirname}/../a.db`', 'a.db'],
    ['`${__dirname}/${name}`', undefined],
    ['`${process.cwd()}/a.db`', 'a.db'],
    ['`${name}/a.db`', undefined],
    ["path.join(process.cwd(), 'data', `a.db`)", 'data/a.db'],
    ["path.resolve(\n  'data',\n  'a.db'\n)", 'data/a.db'],
    ["process.env.A || process.env.B || path.resolve(__dirname, '../a.db')", 'a.db'],
    ["(process.env['A'] ?? 'data/a.db')", 'data/a.db'],
    ["path.resolve(process.env.A || './data')", 'data'],
    ["isTest ? ':memory:' : 'data/a.db'", 'data/a.db'],
    ["path.join('data', name)", 'data'],
    ['path.join(__dirname, name)', undefined],
    ["path.join(__dirname, '..', name)", undefined],
    ["path.join(__dirname, '..', 'data', name)", 'data'],
    ["path.join(__dirname, '/a.db')", 'src/a.db'],
    ["path.resolve(__dirname, '/a.db')", undefined],
    ["path.join('/var', 'a.db')", undefined],
    ["path.join(__dirname, '../..', 'a.db')", undefined],
    ["path.join(os.homedir(), 'a.db')", undefined],
    ["'data/' + name", undefined],
    ["['data', 'a'].join('/')", undefined],
    ["'a b/; rm'", undefined],
    ['process.env.A', undefined],
    ['', undefined]
  ])('%s', (text, expected) => {
    expect(pathAt('src/index.js', text, 0)?.path).toBe(expected)
  })
})

describe('places that code writes', () => {
  it.each<[string, string, string, string | undefined]>([
    ['better-sqlite3', "new Database(path.join(process.cwd(), 'data', 'app.db'))", 'data', 'data/app.db'],
    ['better-sqlite3', "new Database(path.join(__dirname, '..', 'data', 'app.db'))", 'data', 'data/app.db'],
    ['better-sqlite3', "const file = process.env.DB ?? 'app.db'\nnew Database(file)", '.', 'app.db'],
    [
      'x',
      "import { Database } from 'bun:sqlite'\nconst DB_PATH: string = './data/a.db'\nnew Database(DB_PATH, {})",
      'data',
      'data/a.db'
    ],
    ['x', "import { Database } from 'bun:sqlite'\nnew Database(other)", '', undefined],
    ['@nestjs/graphql', "GraphQLModule.forRoot({ autoSchemaFile: 'schema.gql' })", '.', undefined],
    ['@nestjs/graphql', "forRoot({ autoSchemaFile: join(process.cwd(), 'src/schema.gql') })", 'src', undefined],
    ['@nestjs/graphql', 'forRoot({ autoSchemaFile: { path: "gen/schema.gql", federation: 2 } })', 'gen', undefined],
    ['@nestjs/graphql', 'forRoot({ autoSchemaFile: true })', '', undefined],
    ['better-sqlite3', "new Database(path.join(__dirname, '../data/app.db'))", 'data', 'data/app.db'],
    ['better-sqlite3', "new Database(process.env.DB_PATH || path.join(__dirname, '..', 'app.db'))", '.', 'app.db'],
    ['better-sqlite3', "const a = process.env.A || path.resolve(__dirname, '..', 'app.db')", '.', 'app.db'],
    ['better-sqlite3', "new Database(path.resolve('data', 'app.db'))", 'data', 'data/app.db'],
    ['better-sqlite3', "new Database(path.join('data', `${name}.db`))", 'data', 'data'],
    ['better-sqlite3', "new Database(path.join(os.homedir(), 'data/app.db'))", '', undefined],
    ['better-sqlite3', "new Database(path.join('/data', 'app.db'))", '', undefined],
    ['sqlite3', "new sqlite3.Database(path.join(__dirname, 'db.sqlite'))", 'src', 'src/db.sqlite'],
    ['sqlite3', "open({ filename: './state/main', driver })", 'state', 'state/main'],
    ['sqlite3', "send({ filename: './state/main' })", '', undefined],
    ['better-sqlite3', 'cleanEnv(env, { DB_FILENAME: str({ default: "db/data" }) })', 'db', 'db/data'],
    ['better-sqlite3', "z.object({ DATABASE_PATH: z.string().default('state/a.db') })", 'state', 'state/a.db'],
    ['better-sqlite3', 'cleanEnv(env, { TRASH_FILENAME: str({ default: "bin/data" }) })', '', undefined],
    ['sequelize', "({ storage: path.join(__dirname, '..', 'database.sqlite') })", '.', 'database.sqlite'],
    ['sequelize', "({ storage: path.join(__dirname, '..', 'files') })", '', undefined],
    ['typeorm', "({ database: join(process.cwd(), 'var', 'db.sqlite') })", 'var', 'var/db.sqlite'],
    ['typeorm', "({ database: path.join(__dirname, '..', 'data', 'db.sqlite') })", 'data', 'data/db.sqlite'],
    ['typeorm', "({ location: process.env.DB_PATH ?? 'data/db.sqlite' })", 'data', 'data/db.sqlite'],
    ['typeorm', "({ location: process.env.DB_PATH ?? 'data/berlin' })", '', undefined],
    [
      'multer',
      "diskStorage({ destination: (req, f, cb) => cb(null, path.join(__dirname, '..', 'uploads')) })",
      'uploads',
      undefined
    ],
    ['multer', "filter: (req, f, cb) => cb(null, f.size < 'uploads'.length)", '', undefined],
    ['winston', "new winston.transports.File({ filename: path.join('logs', 'error.log') })", 'logs', undefined],
    ['winston', "new DailyRotateFile({ dirname: 'logs', filename: 'a-%DATE%.log' })", 'logs', undefined]
  ])('%s: %s', async (name, code, places, database) => {
    expect(await seen(name, code)).toEqual([places, database])
  })

  it.each<[string, string, string]>([
    ['src/index.js', "fs.writeFileSync(path.join(__dirname, 'data.json'), text)", 'src'],
    ['src/index.js', "fs.writeFileSync('data.json', text)", '.'],
    ['src/index.js', "await writeFile('./state.json', text)", '.'],
    ['src/index.js', "fs.mkdirSync('output', { recursive: true })", 'output'],
    ['src/index.js', "fs.mkdirSync('./dist')", ''],
    ['src/index.js', "if (process.env.NODE_ENV !== 'production') fs.writeFileSync('swagger.json', text)", ''],
    ['src/index.js', "fs.copyFileSync('data.json', target); fs.writeFileSync(target, text)", ''],
    ['src/index.js', "fs.writeFileSync('page.html', text)", ''],
    ['index.js', "fs.writeFileSync(path.join(__dirname, 'data.json'), text)", '.'],
    ['index.js', "const FILE = path.join(__dirname, 'data.json')\nfs.writeFile(FILE, text, done)", '.'],
    ['src/index.js', "fs.mkdirSync(path.join(__dirname, 'uploads'))", 'src/uploads'],
    ['index.js', "fs.readFileSync(path.join(__dirname, 'data.json')); fs.writeFileSync(x, y)", ''],
    ['index.js', "fs.writeFileSync(path.join(__dirname, 'package.json'), text)", ''],
    ['generate-list.js', "fs.writeFileSync(path.join(__dirname, 'list.json'), text)", ''],
    ['src/index.js', "fs.writeFileSync(path.join(__dirname, '../dist/list.json'), text)", ''],
    ['index.js', "new Promise((resolve) => { fs.mkdir(x, () => resolve('data')) })", '']
  ])('%s: %s', async (file, code, places) => {
    expect(await seen('express', code, file)).toEqual([places, undefined])
  })

  it.each<[string, string, string, string]>([
    ['node dist/index.js', 'src/db.ts', "path.join(__dirname, 'state/app.db')", 'dist/state'],
    ['node dist/index.js', 'src/db.ts', "path.join(__dirname, '..', 'state/app.db')", 'state'],
    ['node dist/src/index.js', 'src/db.ts', "path.join(__dirname, 'state/app.db')", 'dist/src/state'],
    ['node dist/index.js', 'src/db.ts', "'src/state/app.db'", 'src/state'],
    ['node dist/index.js', 'src/db.js', "path.join(__dirname, 'state/app.db')", 'dist/state'],
    ['node dist/index.js', 'lib/db.js', "path.join(__dirname, 'state/app.db')", 'lib/state'],
    ['node src/index.js', 'src/db.ts', "path.join(__dirname, 'state/app.db')", 'src/state']
  ])('started by %s, %s says %s', async (start, file, code, folder) => {
    const own = { scripts: { build: 'tsc', start }, dependencies: { 'better-sqlite3': '12' } }
    const sources = { 'src/index.ts': 'app.listen(3000)', 'src/index.js': '', [file]: `new Database(${code})` }
    const plan = await planOf(app(own, npmLock, tsconfig, sources))
    expect((plan.start.files ?? []).filter(({ writable }) => writable)).toEqual([{ path: folder, writable: true }])
    const at = plan.reasons.find(({ file: cited, because }) => cited === file && because.includes('write there'))
    expect(at).toMatchObject({ line: 1 })
  })

  it('those of the program that is started are found behind many others', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`extra/task-${at}.js`, 'run()']))
    const own = { scripts: { start: 'node server/server.js' } }
    const server = { 'server/server.js': 'app.listen(3000)', 'server/store.js': "fs.mkdirSync('./data/')" }
    const plan = await planOf(app(own, npmLock, { ...many, ...server }))
    expect(plan.start.files).toContainEqual({ path: 'data', writable: true })
  })

  it('a log is no database, although one is named beside it', async () => {
    const code = "new winston.transports.File({ filename: 'logs/error.log' })\n"
    const named = { dependencies: { winston: '3', 'better-sqlite3': '12' } }
    const plan = await planOf(app(named, npmLock, { 'log.js': `${code}const a = new Database(file)` }))
    expect(plan.warnings.filter(({ code }) => code === 'sqlite-in-image')).toEqual([])
    expect(plan.start.files).toContainEqual({ path: 'logs', writable: true })
    const both = await planOf(app(named, npmLock, { 'log.js': `${code}new Database('data/app.db')` }))
    expect(both.warnings.find(({ code }) => code === 'sqlite-in-image')?.message).toContain('database data/app.db is')
  })

  it.each<[string, string]>([
    ['brackets', "new Database(path.join('".repeat(20_000)],
    ['blanks', `filename: ${' '.repeat(1_000_000)}'`],
    ['names in one line', "filename:'a' ? destination:cb(null, ".repeat(20_000)],
    ['names in many lines', "dataDir = mkdirSync(path.join(__dirname,'a') || 'b.json'\n".repeat(10_000)],
    ['defaults', 'DB_FILE: a('.repeat(20_000)],
    ['quotes', `'"`.repeat(100_000)]
  ])('hostile %s take no long time', async (_, code) => {
    const own = { dependencies: { multer: '1', 'better-sqlite3': '12', winston: '3', knex: '3', lowdb: '1' } }
    const start = performance.now()
    await planOf(app(own, npmLock, { 'src/a.js': code }))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

it.each([
  'fs.mkdirSync("a/../../../etc")',
  'fs.mkdirSync("b/../../usr/local/bin")',
  'fs.mkdirSync("a/../../..")',
  'fs.mkdirSync(path.join(__dirname, "../../../etc"))',
  'fs.writeFileSync("/etc/x.json", "")'
])('no place outside of the app becomes its own: %s', async (code) => {
  expect((await seen('express', code))[0]).toBe('')
})

it('people name places that nothing finds, at their line', async () => {
  const files = {
    'nixpacks.toml': '[start]\nwritable = ["cache", "./data/"]\n',
    'src/index.js': "fs.mkdirSync('data')"
  }
  const plan = await planOf(app({}, npmLock, files))
  const at = (path: string) => plan.start.files?.findIndex((file) => file.path === path && file.writable) ?? -1
  expect([at('cache'), at('data')].every((index) => index >= 0)).toBe(true)
  expect(plan.start.files?.filter(({ path }) => path === 'data')).toHaveLength(1)
  expect(plan.reasons).toContainEqual({
    field: `/start/files/${String(at('cache'))}`,
    because: '`start.writable` in nixpacks.toml',
    file: 'nixpacks.toml',
    line: 2,
    setting: 'start.writable'
  })
})

it('a file at the top is a warning where the app has a database elsewhere', async () => {
  const plan = await planOf(
    app({ dependencies: { pg: '8' } }, npmLock, { 'src/index.js': "\nfs.writeFileSync('state.json', '')" })
  )
  expect(plan.warnings).toContainEqual(expect.objectContaining({ code: 'not-writable', file: 'src/index.js', line: 2 }))
  expect(plan.start.files?.some(({ writable }) => writable)).toBe(false)
})
