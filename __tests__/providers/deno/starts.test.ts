import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf, startOf, troubleOf } from '../python/plans.js'

const json = (value: object): string => JSON.stringify(value, null, 2)
const server = 'Deno.serve(() => new Response("hi"))\n'

describe('a lockfile that is not there', () => {
  const app = { 'main.ts': server }
  const tasks = { start: 'deno run -N main.ts' }

  it.each([
    [
      'would be written at each start',
      { ...app, 'deno.json': json({ tasks }) },
      'deno run --cached-only --no-lock -N main.ts'
    ],
    ['is not wanted', { ...app, 'deno.json': json({ tasks, lock: false }) }, 'deno run --cached-only -N main.ts'],
    ['is never written without a manifest', app, 'deno run --cached-only -A main.ts'],
    [
      'is what the task says',
      { ...app, 'deno.json': json({ tasks: { start: 'deno run --no-lock -N main.ts' } }) },
      'deno run --cached-only --no-lock -N main.ts'
    ]
  ])('%s', async (_, files, expected) => {
    expect((await planOf(files)).start.cmd).toBe(expected)
  })
})

describe('how Deno starts an app', () => {
  const cases: readonly (readonly [string, MemoryFiles, string])[] = [
    [
      'the task start, with its permissions',
      {
        'deno.json': json({ tasks: { start: 'deno run --allow-net --allow-read=public main.ts --verbose' } }),
        'main.ts': server
      },
      'web 8000 | deno run --cached-only --allow-net --allow-read=public main.ts --verbose'
    ],
    [
      'a task in deno.jsonc, through other tasks and after others',
      {
        'deno.jsonc':
          '{\n  // tasks\n  "tasks": {\n    "css": "deno run -A css.ts",\n    "up": { "command": "deno task prod", "dependencies": ["css"] },\n    "prod": "deno run -A main.ts",\n    "start": "deno task up"\n  }\n}\n',
        'main.ts': server,
        'css.ts': ''
      },
      'web 8000 | deno run --cached-only -A main.ts'
    ],
    [
      'without what only helps while one develops',
      {
        'deno.json': json({
          tasks: { start: 'deno run --watch=static/,routes/ --inspect --env-file -c deno.json -A ./main.ts' }
        }),
        'main.ts': server
      },
      'web 8000 | deno run --cached-only -c deno.json -A main.ts'
    ],
    [
      'options of Deno itself before its subcommand',
      { 'deno.json': json({ tasks: { start: 'deno --unstable run -A main.ts' } }), 'main.ts': server },
      'web 8000 | deno run --cached-only --unstable -A main.ts'
    ],
    [
      'a file without a subcommand',
      { 'deno.json': json({ tasks: { start: 'deno -A main.ts' } }), 'main.ts': server },
      'web 8000 | deno run --cached-only -A main.ts'
    ],
    [
      'a program before one that replaces modules while it runs',
      { 'deno.json': json({ tasks: { start: 'deno run -A --unstable-hmr main.ts' } }), 'main.ts': server },
      'web 8000 | deno run --cached-only -A main.ts'
    ],
    [
      'a task that serves before one that restarts on changes',
      {
        'deno.json': json({ tasks: { start: 'deno run -A --watch main.ts', serve: 'deno run -N main.ts' } }),
        'main.ts': server
      },
      'web 8000 | deno run --cached-only -N main.ts'
    ],
    [
      'deno serve, which is told the port',
      {
        'deno.json': json({ tasks: { start: 'deno serve main.ts' } }),
        'main.ts': 'export default { fetch: () => new Response("hi") }\n'
      },
      'web 8000 | deno serve --cached-only --port ${PORT:-8000} main.ts'
    ],
    [
      'deno serve with a port of its own',
      {
        'deno.json': json({ tasks: { start: 'deno serve --port 3000 main.ts' } }),
        'main.ts': 'export default { fetch: () => new Response("hi") }\n'
      },
      'web 3000 | deno serve --cached-only --port 3000 main.ts'
    ],
    [
      'what deno init makes: the task dev, without restarts',
      {
        'deno.json': json({ tasks: { dev: 'deno run --watch --allow-net main.ts' } }),
        'main.ts': server
      },
      'web 8000 | deno run --cached-only --allow-net main.ts'
    ],
    [
      'no task: what exports names, if it serves',
      { 'deno.json': json({ exports: './api.ts' }), 'api.ts': server },
      'web 8000 | deno run --cached-only -A api.ts'
    ],
    [
      'no task: a file by its usual name',
      { 'deno.json': '{}', 'src/server.ts': server },
      'web 8000 | deno run --cached-only -A src/server.ts'
    ],
    [
      'no task: a program that exports what deno serve starts',
      {
        'deno.json': '{}',
        'main.ts':
          'export default {\n  fetch() {\n    return new Response("hi")\n  },\n} satisfies Deno.ServeDefaultExport\n'
      },
      'web 8000 | deno serve --cached-only --port ${PORT:-8000} -A main.ts'
    ],
    [
      'no deno.json: a file that only Deno can read',
      {
        'main.ts':
          'import { serve } from "https://deno.land/std@0.140.0/http/server.ts"\nserve(() => new Response("hi"))\n'
      },
      'web 8000 | deno run --cached-only -A main.ts'
    ],
    [
      'a program that answers nobody is a worker',
      {
        'deno.json': json({ tasks: { start: 'deno run -A main.ts' } }),
        'main.ts': 'Deno.cron("x", "* * * * *", () => {})\n'
      },
      'worker | deno run --cached-only -A main.ts'
    ],
    [
      'the port that the code says',
      { 'deno.json': '{}', 'main.ts': 'Deno.serve({ port: 4242, hostname: "0.0.0.0" }, handler)\n' },
      'web 4242 | deno run --cached-only -A main.ts'
    ],
    [
      'the port where PORT is not set, in a file that the entry imports',
      {
        'deno.json': json({ tasks: { start: 'deno run -A main.ts' }, imports: { '@/': './src/' } }),
        'main.ts': 'import "@/http.ts"\n',
        'src/http.ts': 'const port = Number(Deno.env.get("PORT") ?? "3333")\nawait app.listen({ port })\n'
      },
      'web 3333 | deno run --cached-only -A main.ts'
    ],
    [
      'a script of package.json that runs Deno',
      { 'package.json': json({ scripts: { start: 'deno run -A main.ts' } }), 'main.ts': server },
      'web 8000 | deno run --cached-only -A main.ts'
    ],
    [
      'npm packages of package.json beside deno.json',
      {
        'deno.json': json({ tasks: { start: 'deno run -A main.ts' } }),
        'package.json': json({ dependencies: { express: '^5.1.0' } }),
        'main.ts': 'import express from "express"\nexpress().listen(8080)\n'
      },
      'web 8080 | deno run --cached-only -A main.ts'
    ],
    [
      'the program that imports the others, not one of these',
      {
        'deno.json': '{}',
        'deps.ts': 'export * as Drash from "https://deno.land/x/drash@v2.8.1/mod.ts"\n',
        'server.ts': 'import { Drash } from "./deps.ts"\nexport const server = new Drash.Server({ port: 1667 })\n',
        'app.ts': 'import { server } from "./server.ts"\nserver.run()\n'
      },
      'web 1667 | deno run --cached-only -A app.ts'
    ],
    [
      'what a build compiled',
      {
        'deno.json': json({ tasks: { build: 'deno compile -A -o server main.ts', start: './server' } }),
        'main.ts': server
      },
      'web 8000 | ./server'
    ]
  ]

  it.each(cases)('%s', async (_, files, expected) => {
    const plan = await planOf({ 'deno.lock': '{}', ...files })
    expect(plan.providers).toEqual(['deno'])
    expect(startOf(plan)).toBe(expected)
  })
})

describe('whose app it is', () => {
  it('Node.js starts it where package.json says how', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks: { dev: 'deno run -A dev.ts', start: 'deno run -A server.ts' } }),
      'package.json': json({ scripts: { start: 'node server.js' } }),
      'server.js': 'require("http").createServer().listen(3000)\n',
      'server.ts': server
    })
    expect(plan.providers).toEqual(['node'])
  })

  it('a deno.json for the formatter makes no app', async () => {
    const plan = await planOf({
      'deno.json': json({ fmt: { semiColons: false } }),
      'package.json': json({ main: 'index.js', dependencies: { express: '5.1.0' } }),
      'index.js': 'require("express")().listen(3000)\n'
    })
    expect(plan.providers).toEqual(['node'])
  })

  it('a task that starts counts before a framework of package.json that no script starts', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks: { start: 'deno run -A npm:next start', build: 'deno run -A npm:next build' } }),
      'package.json': json({ scripts: { dev: 'next dev' }, dependencies: { next: '16.0.0', react: '19.0.0' } })
    })
    expect(plan.providers).toEqual(['deno'])
    expect(startOf(plan)).toBe('web 8000 | deno run --cached-only --no-lock -A npm:next start')
  })

  it('TypeScript that Node.js or a browser runs is not Deno’s', async () => {
    const trouble = await troubleOf({ 'main.ts': 'import express from "express"\nexpress().listen(3000)\n' })
    expect(trouble.what).toMatch(/No app was found/)
  })

  it('a library that brings a server has nothing to start', async () => {
    const trouble = await troubleOf({
      'deno.json': json({ name: '@a/b', version: '1.0.0', exports: './mod.ts' }),
      'mod.ts': 'export * from "./server.ts"\n',
      'server.ts': `export const start = () => ${server}`
    })
    expect(trouble.what).toMatch(/No app was found|nothing says/i)
  })

  it('a library has nothing to start', async () => {
    const trouble = await troubleOf({
      'deno.json': json({ name: '@a/b', version: '1.0.0', exports: './mod.ts' }),
      'mod.ts': 'export const add = (a: number, b: number) => a + b\n'
    })
    expect(trouble.what).toMatch(/No app was found|nothing says/i)
  })
})

describe('what Deno warns of', () => {
  it('a server that may not listen', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks: { start: 'deno run --allow-env main.ts' } }),
      'main.ts': server
    })
    expect(plan.warnings).toMatchObject([{ code: 'permission-missing', file: 'deno.json', line: 3 }])
  })

  it.each(['-A', '--allow-net=:8000', '-RN', '-P', '--permission-set=web'])('not with %s', async (option) => {
    const plan = await planOf({
      'deno.json': json({ tasks: { start: `deno run ${option} main.ts` } }),
      'main.ts': server
    })
    expect(codesOf(plan)).toEqual([])
  })

  it('not of a worker', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks: { start: 'deno run main.ts' } }),
      'main.ts': 'console.log(1)\n'
    })
    expect(codesOf(plan)).toEqual([])
  })

  it('a server for this machine only', async () => {
    const plan = await planOf({
      'deno.json': '{}',
      'main.ts': 'Deno.serve({\n  hostname: "127.0.0.1",\n  port: 8000\n}, handler)\n'
    })
    expect(plan.warnings).toMatchObject([{ code: 'listens-locally', file: 'main.ts', line: 1 }])
  })

  it('no lockfile, and one that is switched off', async () => {
    const imports = { '@oak/oak': 'jsr:@oak/oak@17' }
    const start = { tasks: { start: 'deno run -A main.ts' } }
    const without = await planOf({ 'deno.json': json({ ...start, imports }), 'main.ts': server })
    expect(without.warnings).toMatchObject([{ code: 'no-lockfile', file: 'deno.json', line: 6 }])
    const off = await planOf({
      'deno.json': json({ lock: false, ...start, imports }),
      'deno.lock': '{}',
      'main.ts': server
    })
    expect(off.warnings).toMatchObject([{ code: 'no-lockfile', file: 'deno.json', line: 2 }])
    expect(off.phases['install']?.cmds).toEqual(['deno install'])
    const locked = await planOf({ 'deno.json': json({ ...start, imports }), 'deno.lock': '{}', 'main.ts': server })
    expect(codesOf(locked)).toEqual([])
  })

  it('a deno.json that is no object', async () => {
    expect(await troubleOf({ 'deno.json': '[]', 'main.ts': server })).toMatchObject({ where: { file: 'deno.json' } })
    expect(await troubleOf({ 'deno.json': '{\n  "tasks": {', 'main.ts': server })).toMatchObject({
      where: { file: 'deno.json', line: 2 }
    })
  })
})
