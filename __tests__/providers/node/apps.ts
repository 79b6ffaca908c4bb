import type { MemoryFiles } from '../../../src/app/memory.js'
import type { Plan } from '../../../src/plan/types.js'

export const store = '--store-dir=/root/.local/share/pnpm/store'
export const npmLock: MemoryFiles = { 'package-lock.json': '{\n  "lockfileVersion": 3,\n  "packages": {}\n}\n' }
export const yarnLock: MemoryFiles = { 'yarn.lock': '# yarn lockfile v1\n' }
export const pnpmLock: MemoryFiles = { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" }
export const berryLock: MemoryFiles = { 'yarn.lock': '__metadata:\n  version: 10\n' }

/** An app with a dependency that runs and one that does not. */
export function app(manifest: object, ...files: readonly MemoryFiles[]): MemoryFiles {
  const own = {
    name: 'app',
    scripts: { start: 'node index.js' },
    dependencies: { express: '^4' },
    devDependencies: { typescript: '^5', husky: '^9' },
    ...manifest
  }
  return Object.assign({ 'package.json': JSON.stringify(own, null, 2), 'index.js': '' }, ...files) as MemoryFiles
}

export function cmds({ phases }: Plan, phase: string): readonly string[] | undefined {
  return phases[phase]?.cmds
}

export function files({ start }: Plan): readonly string[] {
  return (start.files ?? []).map(({ path, from, writable }) => `${from ?? ''}:${path}${writable ? ' w' : ''}`)
}

export const built = {
  scripts: { start: 'node dist/index.js', build: 'tsc' }
}
export const tsconfig: MemoryFiles = { 'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}', 'index.ts': '' }
