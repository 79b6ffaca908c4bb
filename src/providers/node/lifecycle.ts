import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { chainOf, type Command } from './commands.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'

/** What the app's own lifecycle scripts mean for an install. */
export interface Lifecycle {
  /** Files that they read, to be there before the install; relative to the app's folder. */
  readonly files: readonly Reasoned<string>[]
  /** Scripts that need the sources: they run at the beginning of the build instead. */
  readonly deferred: readonly Reasoned<string>[]
  /** Scripts that only make sense beside development dependencies: an install of what runs leaves them out. */
  readonly development: readonly Reasoned<string>[]
}

/** What an install runs (npm, "Life Cycle Operation Order"; pnpm, Yarn and Bun likewise). */
const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']

/** Commands that need nothing of the app, or nothing but these files. */
const known: readonly { readonly pattern: RegExp; readonly files: readonly string[] }[] = [
  {
    pattern:
      /^(?:husky|is-ci|simple-git-hooks|lefthook|pinst|only-allow|opencollective|echo|true|exit|:|node -v|npx only-allow|electron-builder install-app-deps)\b|^:$/,
    files: []
  },
  { pattern: /^patch-package\b/, files: ['patches'] },
  {
    pattern: /^prisma generate\b/,
    files: ['prisma/schema.prisma', 'schema.prisma', 'prisma.config.ts', 'prisma/schema', 'prisma/models']
  }
]

/** Reads the app's own lifecycle scripts. */
export async function lifecycleOf(app: App, own: PackageJson): Promise<Lifecycle> {
  const files: Reasoned<string>[] = []
  const deferred: Reasoned<string>[] = []
  const development: Reasoned<string>[] = []
  for (const name of hooks) {
    const script = own.scripts.get(name)
    if (!script) continue
    const commands = chainOf(script.value.replace(/\|\||;/g, '&&')) ?? []
    const needed = commands.length === 0 ? undefined : await filesOf(app, commands, script.reason)
    if (needed) files.push(...needed)
    else deferred.push({ value: name, reason: script.reason })
    if (name.includes('prepare') || commands.some((command) => isForDevelopment(command, own))) {
      development.push({ value: name, reason: script.reason })
    }
  }
  return { files, deferred, development }
}

/** The files that commands need; `undefined` where that cannot be told. */
async function filesOf(
  app: App,
  commands: readonly Command[],
  reason: Evidence
): Promise<readonly Reasoned<string>[] | undefined> {
  const found: Reasoned<string>[] = []
  for (const { words } of commands) {
    const text = words.join(' ')
    const row = known.find(({ pattern }) => pattern.test(text))
    if (!row) return undefined
    for (const file of row.files)
      if ((await app.has(file)) || (await app.hasFolder(file))) found.push({ value: file, reason })
  }
  return found
}

function isForDevelopment({ words }: Command, { dependencies }: PackageJson): boolean {
  const [program = ''] = words
  const dependency = dependencies.get(program)
  return (
    /^(?:husky|simple-git-hooks|lefthook|pinst|is-ci)$/.test(program) ||
    (dependency !== undefined && !isInstalledForProduction(dependency))
  )
}
