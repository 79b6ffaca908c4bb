import { normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { chainOf, scriptOf, unwrap, type Command } from './commands.js'
import type { ManagerId } from './manager-table.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'
import { schemaFiles } from './prisma-schema.js'
import { filesOfProgram } from './required-files.js'

/** What the app's own lifecycle scripts mean for an install. */
export interface Lifecycle {
  /** Files that they read, to be there before the install; relative to the app's folder. */
  readonly files: readonly Reasoned<string>[]
  /** Scripts that need the sources: they run at the beginning of the build instead. */
  readonly deferred: readonly Reasoned<string>[]
  /** Scripts that only make sense beside development dependencies: an install of what runs leaves them out. */
  readonly development: readonly Reasoned<string>[]
  /** A tool for development changes what is installed, so what runs has to come out of the whole install. */
  readonly changes?: Evidence
  /** Scripts that do what the build does anyway, or nothing for an image: no install runs them. */
  readonly skipped?: readonly Reasoned<string>[]
}

const none: Lifecycle = { files: [], deferred: [], development: [] }

/** What an install runs (npm, "Life Cycle Operation Order"; pnpm and Bun likewise). Yarn from 2 on has no `prepare` of its own. */
const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']
const hooksOfBerry = ['preinstall', 'install', 'postinstall']

/** Tools of people's own copies: hooks of git and checks that an image does not need. */
const forPeople = /^(?:husky|simple-git-hooks|lefthook|pinst|is-ci|node_modules\/\.bin\/husky)$/
/** Checks of a workspace and of what is installed: nobody reads what they say in the build of an image, which has a part of the workspace only. */
const checks =
  /^(?:(?:npx|bunx|pnpm dlx|pnpx|yarn dlx|pnpm exec)\s+(?:-y\s+|--yes\s+)*)?(?:sherif|syncpack|manypkg|@manypkg\/cli|knip|check-dependency-version-consistency|npm-check-updates|update-notifier|fixpack|skuba)(?:@\S+)?(?:\s|$)/
/** Commands that need nothing of the app. */
const free =
  /^(?:husky|is-ci|simple-git-hooks|lefthook|pinst|only-allow|opencollective|opencollective-postinstall|echo|true|exit|:|node -v|node --version|electron-builder install-app-deps|node_modules\/\.bin\/husky)(?:\s|$)/

/** Reads the app's own lifecycle scripts; with `ignore-scripts` in .npmrc none of them runs. */
export async function lifecycleOf(app: App, own: PackageJson, manager?: ManagerId): Promise<Lifecycle> {
  if (/^\s*ignore-scripts\s*=\s*true\s*$/m.test((await app.read('.npmrc')) ?? '')) return none
  const files: Reasoned<string>[] = []
  const deferred: Reasoned<string>[] = []
  const development: Reasoned<string>[] = []
  const skipped: Reasoned<string>[] = []
  let changes: Evidence | undefined
  for (const name of manager === 'yarn-berry' ? hooksOfBerry : hooks) {
    const script = own.scripts.get(name)
    if (!script) continue
    const commands = hookCommands(own, name)
    if (commands.length > 0 && commands.every(({ words }) => checks.test(words.join(' ')))) {
      skipped.push({ value: name, reason: script.reason })
      continue
    }
    const needed = commands.length === 0 ? undefined : await filesOf(app, own, commands, script.reason)
    if (needed) files.push(...needed)
    else deferred.push({ value: name, reason: script.reason })
    const onlyThere = commands.some((command) => isForDevelopment(command, own))
    if (name.includes('prepare') || onlyThere) development.push({ value: name, reason: script.reason })
    if (onlyThere && needed && commands.some(changesModules)) changes ??= script.reason
  }
  return { files, deferred, development, ...(changes && { changes }), ...(skipped.length > 0 && { skipped }) }
}

/** The commands of a hook, also where they only follow one another (`svelte-kit sync || echo ''`). */
export function hookCommands(own: PackageJson, name: string): readonly Command[] {
  const whole = unwrap(own, name)
  if (whole) return whole.map(({ value }) => value)
  const text = own.scripts.get(name)?.value ?? ''
  return (chainOf(text.replace(/\|\||;/g, '&&')) ?? []).flatMap((part) => {
    const inner = scriptOf(part, own)
    return inner === undefined || inner === name ? [part] : (unwrap(own, inner)?.map(({ value }) => value) ?? [part])
  })
}

/** Whether a hook fetches Prisma and makes a client with it, wherever the schema is. */
export function makesClient(own: PackageJson, hook: string): boolean {
  return hookCommands(own, hook).some(({ words }) =>
    /^(?:npx|bunx|pnpx|(?:pnpm|yarn) dlx)\s.*\bprisma(?:@\S+)? generate\b/.test(words.join(' ').slice(0, 500))
  )
}

/** The files that commands need; `undefined` where that cannot be told. */
async function filesOf(
  app: App,
  own: PackageJson,
  commands: readonly Command[],
  reason: Evidence
): Promise<readonly Reasoned<string>[] | undefined> {
  const found: Reasoned<string>[] = []
  for (const command of commands) {
    const files = await filesOfCommand(app, own, command)
    if (!files) return undefined
    found.push(...files.map((value) => ({ value, reason })))
  }
  return found
}

async function filesOfCommand(app: App, own: PackageJson, { words }: Command): Promise<readonly string[] | undefined> {
  const text = words.join(' ')
  if (free.test(text)) return []
  if (/^patch-package\b/.test(text)) {
    const folder = normalise(/--patch-dir[= ](\S+)/.exec(text)?.[1] ?? 'patches') ?? 'patches'
    return (await app.hasFolder(folder)) ? [folder] : []
  }
  if (/^prisma generate\b/.test(text)) return schemaFiles(app, own, /--schema[= ](\S+)/.exec(text)?.[1])
  const [program, file, ...rest] = words
  if (
    program === 'node' &&
    file !== undefined &&
    !file.startsWith('-') &&
    rest.every((word) => /^[\w.=-]+$/.test(word))
  )
    return filesOfProgram(app, file)
  return undefined
}

function changesModules({ words }: Command): boolean {
  return /^(?:patch-package|prisma generate)\b/.test(words.join(' '))
}

function isForDevelopment({ words }: Command, { dependencies }: PackageJson): boolean {
  const [program = ''] = words
  const dependency = dependencies.get(program)
  return forPeople.test(program) || (dependency !== undefined && !isInstalledForProduction(dependency))
}
