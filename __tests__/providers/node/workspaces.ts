import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { UserError } from '../../../src/errors.js'
import { planApp } from '../../../src/plan/plan-app.js'
import type { Plan } from '../../../src/plan/types.js'
import { providers } from '../../../src/providers/list.js'
import { settingsReader } from '../../../src/road.js'
import { inputsOf } from '../../examples/examples.js'

export type Fields = Readonly<Record<string, unknown>>

export function json(fields: Fields): string {
  return JSON.stringify(fields, null, 2)
}

/** The plan of a folder of a tree, which is its Docker context's root. */
export async function planIn(files: MemoryFiles, folder: string, env: Readonly<Record<string, string>> = {}) {
  const { settingsOf } = settingsReader(inputsOf([]), env, providers)
  const app = memoryApp(files)
  return planApp(folder === '' ? app : app.below(folder), settingsOf, providers)
}

export async function planned(files: MemoryFiles, folder: string): Promise<Plan> {
  return (await planIn(files, folder)).plan
}

export async function troubleOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof UserError)) throw new Error('There was no error for people')
  return error.trouble
}

export const server = 'require("node:http").createServer(() => {}).listen(process.env.PORT)'
export const packageLock = json({ lockfileVersion: 3, packages: {} })
export const pnpmLock = "lockfileVersion: '9.0'\n"
export const yarnLock = '# yarn lockfile v1\n'
export const berryLock = '__metadata:\n  version: 8\n'
export const bunLock = '{\n  "lockfileVersion": 1,\n'

/** Two apps, a package that one of them needs, one that the other needs, one that nobody needs. */
export function workspace(root: Fields = {}, web: Fields = {}, ui: Fields = {}): Record<string, string> {
  return {
    'package.json': json({
      name: 'root',
      private: true,
      workspaces: ['apps/*', 'packages/*'],
      devDependencies: { typescript: '5.9.3' },
      ...root
    }),
    'apps/web/package.json': json({
      name: 'web',
      private: true,
      scripts: { start: 'node server.js' },
      dependencies: { '@x/ui': '*', express: '5.1.0' },
      ...web
    }),
    'apps/web/server.js': server,
    'apps/api/package.json': json({
      name: 'api',
      private: true,
      scripts: { start: 'node server.js' },
      dependencies: { '@x/db': '*' }
    }),
    'apps/api/server.js': server,
    'packages/ui/package.json': json({
      name: '@x/ui',
      private: true,
      main: 'index.js',
      dependencies: { '@x/theme': '*' },
      ...ui
    }),
    'packages/ui/index.js': '',
    'packages/theme/package.json': json({
      name: '@x/theme',
      private: true,
      main: 'index.js',
      dependencies: { clsx: '2.1.1' }
    }),
    'packages/theme/index.js': '',
    'packages/db/package.json': json({
      name: '@x/db',
      private: true,
      main: 'index.js',
      dependencies: { pg: '8.16.3' }
    }),
    'packages/db/index.js': '',
    'packages/alone/package.json': json({ name: '@x/alone', private: true, main: 'index.js' }),
    'packages/alone/index.js': ''
  }
}

export function pnpmWorkspace(root: Fields = {}, web: Fields = {}, ui: Fields = {}): Record<string, string> {
  return {
    ...workspace({ workspaces: undefined, ...root }, web, ui),
    'pnpm-lock.yaml': pnpmLock,
    'pnpm-workspace.yaml': 'packages:\n  - apps/*\n  - packages/*\n'
  }
}

export const built = { scripts: { start: 'node dist/server.js', build: 'tsc' } }
export const withDist = { 'apps/web/tsconfig.json': json({ compilerOptions: { outDir: 'dist' } }) }

export const store = ' --store-dir=/root/.local/share/pnpm/store'
