import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { detect, type DetectedApp } from '../src/detect.js'
import { inputsFromArguments } from '../src/inputs.js'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'boxcar-detect-')))
const repository = join(folder, 'shop')
const server = 'require("node:http").createServer(() => {}).listen(process.env.PORT)'
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }',
  'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
  'tsconfig.base.json': '{}',
  'README.md': 'A shop',
  'apps/web/package.json':
    '{ "name": "web", "scripts": { "build": "tsc", "start": "node server.js" }, "dependencies": { "ui": "*" } }',
  'apps/web/server.js': server,
  'apps/api/package.json':
    '{ "name": "api", "scripts": { "start": "node server.js" }, "dependencies": { "express": "5" } }',
  'apps/api/server.js': server,
  'packages/ui/package.json': '{ "name": "ui", "main": "index.js" }',
  'packages/ui/index.js': '',
  'jobs/requirements.txt': 'flask\n',
  'jobs/.python-version': '3.13\n',
  'jobs/app.py': 'from flask import Flask\napp = Flask(__name__)\n'
}

function git(...words: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', ['-C', repository, ...who, ...words], { encoding: 'utf8' }).trim()
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), text)
}

async function detected(context: string, event?: object): Promise<readonly DetectedApp[]> {
  const inputs = inputsFromArguments(['detect', context], {})
  if ('help' in inputs || 'version' in inputs) throw new Error('These words ask a question')
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(event ?? {}))
  return detect(inputs, event === undefined ? {} : { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: path })
}

let base = ''

beforeAll(() => {
  mkdirSync(repository)
  git('init', '--quiet')
  for (const [path, text] of Object.entries(files)) write(path, text)
  git('add', '--all')
  git('commit', '--quiet', '--message=One')
  base = git('rev-parse', 'HEAD')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What each app says of itself after one file was changed and committed. */
async function after(path: string, event: (base: string) => object): Promise<Readonly<Record<string, unknown>>> {
  write(path, `${files[path] ?? ''}\n`)
  git('add', '--all')
  git('commit', '--quiet', '--message=Two')
  try {
    const apps = await detected(repository, event(base))
    return Object.fromEntries(apps.map((app) => [app.path, app.changed]))
  } finally {
    git('reset', '--quiet', '--hard', base)
  }
}

const pullRequest = (sha: string) => ({ pull_request: { number: 7, base: { sha } } })

describe('the apps of a repository', () => {
  it('are listed with what a matrix needs; without a base none says that it changed', async () => {
    expect(await detected(repository)).toEqual([
      { path: 'jobs', name: 'jobs', kind: 'web', providers: ['python'], port: 8000 },
      { path: 'apps/api', name: 'api', kind: 'web', providers: ['node'], port: expect.any(Number) },
      { path: 'apps/web', name: 'web', kind: 'web', providers: ['node'], port: expect.any(Number) }
    ])
  })

  it('are one where an app is named', async () => {
    expect(await detected(join(repository, 'apps/api'), pullRequest(base))).toMatchObject([
      { path: '.', name: 'api', changed: false }
    ])
  })

  it('are named with what is wrong where one is broken', async () => {
    write('apps/web/package.json', '{ "name": "web",, }')
    const apps = await detected(repository)
    git('reset', '--quiet', '--hard', base)
    expect(apps.map(({ path }) => path)).toEqual(['jobs', 'apps/api', 'apps/web'])
    expect(apps[2]).toEqual({
      path: 'apps/web',
      name: 'web',
      providers: [],
      problem: expect.stringContaining('package.json is not valid JSON')
    })
  })

  it('are all there also where the root stands for one of them', async () => {
    write(
      'package.json',
      (files['package.json'] ?? '').replace('"private"', '"scripts": { "start": "npm start -w api" }, "private"')
    )
    const paths = (await detected(repository)).map(({ path }) => path)
    git('reset', '--quiet', '--hard', base)
    expect(paths).toEqual(['jobs', 'apps/api', 'apps/web'])
  })

  it('are those below a root in a language that cannot be built, which says so itself', async () => {
    write('go.mod', 'module x\n')
    write('main.go', 'package main\n')
    const apps = await detected(repository)
    git('reset', '--quiet', '--hard', base)
    git('clean', '-qfd')
    expect(apps.map(({ path }) => path)).toEqual(['.', 'jobs', 'apps/api', 'apps/web'])
    expect(apps[0]).toMatchObject({ problem: 'This looks like Go, which Boxcar cannot build yet' })
  })

  it('of Nx are changed by what they are built of, and not by another app', async () => {
    const project = (name: string, more = {}) =>
      JSON.stringify({
        name,
        projectType: 'application',
        targets: { build: { executor: '@nx/esbuild:esbuild' }, ...more }
      })
    write('nx/nx.json', '{}')
    write('nx/package.json', '{ "devDependencies": { "nx": "22" } }')
    for (const name of ['one', 'two']) {
      write(`nx/apps/${name}/project.json`, project(name))
      write(`nx/apps/${name}/src/main.ts`, server)
    }
    write('nx/libs/x/src/index.ts', '')
    git('add', '--all')
    git('commit', '--quiet', '--message=Nx')
    const from = git('rev-parse', 'HEAD')
    const changedBy = async (path: string) => {
      write(path, 'new\n')
      const apps = await detected(join(repository, 'nx'), pullRequest(from))
      git('checkout', '--quiet', '--', '.')
      return apps.filter(({ changed }) => changed).map((app) => app.path)
    }
    expect(await changedBy('nx/apps/two/src/main.ts')).toEqual(['apps/two'])
    expect(await changedBy('nx/libs/x/src/index.ts')).toEqual(['apps/one', 'apps/two'])
    git('reset', '--quiet', '--hard', base)
  })

  it.each([
    ['apps/api/server.js', ['apps/api']],
    ['apps/api/README.md', ['apps/api']],
    ['packages/ui/index.js', ['apps/web']],
    ['package-lock.json', ['apps/api', 'apps/web']],
    ['package.json', ['apps/api', 'apps/web']],
    ['tsconfig.base.json', ['apps/web']],
    ['jobs/.python-version', ['jobs']],
    ['jobs/app.py', ['jobs']],
    ['README.md', []]
  ])('changed by %s are %j', async (path, changed) => {
    const said = await after(path, pullRequest)
    expect(Object.keys(said).sort()).toEqual(['apps/api', 'apps/web', 'jobs'])
    expect(
      Object.keys(said)
        .filter((app) => said[app] === true)
        .sort()
    ).toEqual(changed)
  })

  it.each([
    ['a push', (sha: string): object => ({ before: sha }), true],
    ['a merge queue', (sha: string): object => ({ merge_group: { base_sha: sha } }), true],
    ['a new branch', (): object => ({ before: '0'.repeat(40) }), undefined],
    ['a run by hand', (): object => ({}), undefined],
    ['a base that is not here', (): object => pullRequest('1'.repeat(40)), undefined],
    ['a base that is no commit', (): object => pullRequest('--output=/tmp/x'), undefined]
  ])('are compared with the base of %s', async (_, event, changed) => {
    expect((await after('jobs/app.py', event))['jobs']).toBe(changed)
  })
})
