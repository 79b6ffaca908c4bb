import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { listening, portOfCommand, sourceFile } from '../../../src/providers/node/port.js'

const portOf = async (files: MemoryFiles | string, entry = 'index.js') =>
  (await listening(memoryApp(typeof files === 'string' ? { 'index.js': files } : files), entry)).port

describe('the port of a source', () => {
  it.each([
    ['app.listen(3001)', 3001],
    ['app.listen(process.env.PORT || 3001)', 3001],
    ['app.listen(process.env.PORT ?? "3001", () => console.log(1))', 3001],
    ['const port = process.env.PORT || 3001\napp.listen(port)', 3001],
    ['const port = parseInt(process.env.PORT || "3001", 10)\napp.listen(port)', 3001],
    ['const port = Number(process.env.PORT) || 3001\nserver.listen(port)', 3001],
    ['const PORT = process.env.PORT ? parseInt(process.env.PORT, 10) : 3001\napp.listen(PORT)', 3001],
    ['const { PORT = 3001 } = process.env\napp.listen(PORT)', 3001],
    ['const port = +(process.env.PORT || 3001)\napp.listen(port)', 3001],
    ['const port = 3001 + Number(process.env.NODE_APP_INSTANCE)\napp.listen(port)', 3001],
    ['const port = 4 * 1000\napp.listen(port)', undefined],
    ['const port = 1000 * 4\napp.listen(port)', undefined],
    ["var port = normalizePort(process.env.PORT || '3001');\napp.set('port', port);\nserver.listen(port);", 3001],
    ['const config = { server: { port: process.env.PORT || 3001 } }\napp.listen(config.server.port)', 3001],
    ['app.listen({ port: 3001, host: "0.0.0.0" })', 3001],
    ['fastify.listen({ port: Number(process.env.PORT) || 3001, host: "0.0.0.0" }, (err) => {})', 3001],
    ['serve({ fetch: app.fetch, port: 3001 })', 3001],
    ['Bun.serve({ port: 3001, fetch() {} })', 3001],
    ['const server = Hapi.server({ port: 3001, host: "0.0.0.0" })', 3001],
    ['startStandaloneServer(server, { listen: { port: 3001 } })', 3001],
    ['new WebSocketServer({ port: 3001 })', 3001],
    ['new Elysia().get("/", () => "x").listen(3001)', 3001],
    ['await app.listen(process.env.PORT as string || 3001)', 3001],
    ['Bun.serve<Data>({ port: Number(Bun.env.PORT || 3001), fetch })', 3001],
    ['serve<Map<string, number>>({ port: 3001, fetch })', 3001],
    ['const little = serve < ({ port: 3001 }).port', undefined],
    [
      'this.config.port = args.port || Number(process.env.BLOG_PORT) || 3001\nthis.server.listen(this.config.port)',
      3001
    ],
    ['if (this.port == 3001) this.server.listen(this.port)', undefined],
    ['https.createServer(x).listen(url.port || 443)', undefined],
    ['export default { port: 3001, fetch }', undefined],
    ['app.listen(process.env.PORT)', undefined],
    ['// app.listen(3001)', undefined],
    ['const text = "app.listen(3001)"', undefined],
    ['store.listen(() => 3001)', undefined],
    ['console.log(3001)', undefined]
  ])('%s', async (text, port) => {
    expect((await portOf(text))?.value).toBe(port)
  })
  it('is soon given up where names stand for sums of names', async () => {
    const names = Array.from({ length: 10 }, (_, at) => {
      const next = `p${String(at + 1)}`
      return `const p${String(at)} = ${Array.from({ length: 30 }, () => next).join(' + ')}`
    })
    const began = performance.now()
    expect(await portOf([...names, 'x.listen(p0)'].join('\n'))).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(1500)
  })
  it('has its line', async () => {
    expect((await portOf('const a = 1\n\napp.listen(3001)'))?.reason).toEqual({
      because: 'index.js listens there',
      file: 'index.js',
      line: 3
    })
  })
  it.each<[string, MemoryFiles]>([
    ['a module', { 'index.js': 'require("./src/app")', 'src/app.js': 'app.listen(3001)' }],
    ['a TypeScript module', { 'index.js': 'import { start } from "./src/app.js"', 'src/app.ts': 'app.listen(3001)' }],
    ['a constant', { 'index.js': 'import { PORT } from "./c"\napp.listen(PORT)', 'c.js': 'export const PORT = 3001' }],
    [
      'a configuration',
      {
        'index.js': 'const config = require("./config")\napp.listen(config.port)',
        'config/index.js': 'module.exports = { db: 5432, port: process.env.PORT || 3001 }'
      }
    ],
    [
      'a schema',
      {
        'index.js': 'import { env } from "./env"\napp.listen(env.PORT)',
        'env.ts':
          'export const env = z.object({ DB: z.string(), PORT: z.coerce.number().default(3001) }).parse(process.env)'
      }
    ]
  ])('follows %s', async (_, files) => {
    expect((await portOf(files))?.value).toBe(3001)
  })
  it('stays in the tree, and ends', async () => {
    expect(
      await portOf({ 'index.js': 'require("../../x"); require("./a")', 'a.js': 'require("./index")' })
    ).toBeUndefined()
  })
})

describe('what Bun serves because the first file exports it', () => {
  const of = (files: MemoryFiles) => listening(memoryApp(files), 'index.ts', true)
  it.each([
    ['export default { port: process.env.PORT ?? 8787, fetch: app.fetch }', 8787],
    ['export default { port: Number(Bun.env.PORT || 8787), fetch: app.fetch } satisfies Serve', 8787],
    ['const port = parseInt(process.env.PORT ?? "8787")\nexport default { port, fetch() {} }', 8787],
    ['const server: Serve = { port: 8787, fetch }\nexport default server', 8787],
    ['export default { ...app, port: 8787 }', 8787],
    ['module.exports = { port: 8787, fetch }', 8787],
    ['export default { fetch }', undefined]
  ])('%s', async (text, port) => {
    const found = await of({ 'index.ts': text })
    expect([found.port?.value, found.answers?.because]).toEqual([port, 'index.ts answers requests'])
  })
  it.each([
    ['of another file', { 'index.ts': 'import x from "./x"', 'x.ts': 'export default { port: 8787, fetch }' }],
    ['that is something else', { 'index.ts': 'export default { name: "x" }' }],
    ['that is no table', { 'index.ts': 'export default app' }]
  ])('but nothing %s', async (_, files) => {
    expect(await of(files)).toEqual({ readsPort: false, variables: {}, warnings: [] })
  })
  it('asks for PORT in the words of Bun, too', async () => {
    expect((await of({ 'index.ts': 'run(Bun.env.PORT)' })).readsPort).toBe(true)
  })
})

describe('the address', () => {
  const of = (text: string) => listening(memoryApp({ 'index.js': text }), 'index.js')
  it.each([
    ['app.listen(3000, "localhost")', true],
    ['app.listen({ port: 3000, host: "127.0.0.1" })', true],
    ['const host = "localhost"\napp.listen(3000, host, () => {})', true],
    ['import Fastify from "fastify"\napp.listen({ port: 3000 })', true],
    ['import Fastify from "fastify"\napp.listen({ port: 3000, host: "0.0.0.0" })', false],
    ['app.listen(3000, "0.0.0.0")', false],
    ['app.listen(3000, () => console.log("localhost"))', false],
    ['app.listen(3000)', false]
  ])('%s', async (text, local) => {
    expect((await of(text)).warnings.map(({ code }) => code)).toEqual(local ? ['listens-locally'] : [])
  })
  it('is told by the variable that it asks', async () => {
    const { warnings, variables } = await of('app.listen(3000, process.env.HOST || "localhost")')
    expect([warnings, variables['HOST']?.value]).toEqual([[], '0.0.0.0'])
  })
  it('gives a port to a variable that has none', async () => {
    const { port, variables } = await of('app.listen(process.env.APP_PORT)')
    expect([port?.value, variables['APP_PORT']?.value]).toEqual([3000, '3000'])
  })
})

describe('commands', () => {
  it.each([
    ['next start -p 4000', 4000],
    ['next start -p4000', 4000],
    ['x --port=4000', 4000],
    ['PORT=4000 node .', 4000],
    ['x -p ${PORT:-4000}', 4000],
    ['x -p $PORT', undefined],
    ['mkdir -p 4000x', undefined],
    ['x -p 10', undefined]
  ])('%s', (value, port) => {
    expect(portOfCommand({ value, reason: { because: 'x' } })?.value).toBe(port)
  })
})

describe('the source of a built file', () => {
  it.each([
    ['dist/main.js', 'src/main.ts'],
    ['./dist/src/main.js', 'src/main.ts'],
    ['build/server/index.js', 'server/index.ts'],
    ['dist', 'src/index.ts'],
    ['index', 'index.js'],
    ['bin/www', 'bin/www'],
    ['dist/missing.js', undefined]
  ])('%s', async (built, source) => {
    const app = memoryApp({
      'src/main.ts': '',
      'server/index.ts': '',
      'src/index.ts': '',
      'index.js': '',
      'bin/www': ''
    })
    expect(await sourceFile(app, built)).toBe(source)
  })
})
