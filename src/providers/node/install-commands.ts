import { join } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { shellWord } from '../../dockerfile/quoting.js'
import type { Reasoned } from '../../plan/draft.js'
import { compareTriples, parseTriple } from '../../releases/versions.js'
import type { Besides } from './besides.js'
import type { Lifecycle } from './lifecycle.js'
import type { ManagerDecision } from './managers.js'
import type { PackageJson } from './package-json.js'
import type { YarnLayout } from './pnp.js'
import type { Workspace } from './workspace.js'

/** Which install of an app is meant. */
export interface Install {
  readonly what: 'all' | 'production'
  /** Nothing is there for development only, so both are the same. */
  readonly same: boolean
}

/** The commands of an install: what cannot run in it is taken out of the manifest first. */
export function installCommands(
  decision: ManagerDecision,
  lifecycle: Lifecycle,
  layout: YarnLayout,
  { what, same }: Install
): readonly Reasoned<string>[] {
  const { manager, frozen, because } = decision
  const { deferred, development, skipped = [] } = lifecycle
  const gone = withoutTwice([...deferred, ...skipped, ...(what === 'all' ? [] : development)])
  const focuses = what === 'production' && !same && manager.focus !== undefined
  const base = focuses ? (manager.focus ?? '') : frozen ? manager.frozen : manager.loose
  const options = [
    ...(layout.zeroInstall && frozen && !focuses ? ['--immutable-cache'] : []),
    ...(what === 'production' && manager.production !== '' ? [manager.production] : [])
  ]
  return [
    ...withoutScripts(decision, gone),
    { value: byCommitted(decision, [base, ...options].join(' ')), reason: because }
  ]
}

/** A command of Yarn with the release that the repository carries. */
export function byCommitted({ committed }: ManagerDecision, text: string): string {
  return committed ? text.replace(/(^|&& )yarn\b/g, `$1node ${shellWord(committed.value)}`) : text
}

/** A variable that the manager demands is nothing where no secret of its name was given, and no login stays in what it writes. */
export function withDefaults({ value, reason }: Reasoned<string>, { logins }: Besides): Reasoned<string> {
  const { written } = logins
  if (written && /^(?:CI=true )?pnpm\b/.test(value)) {
    return {
      value: `${value} && ${withoutAddresses(written.value)}`,
      reason: {
        ...reason,
        because: `${reason.because}; no login stays in what pnpm writes down: ${written.reason.because}`
      }
    }
  }
  if (!/^(?:yarn|node)\b/.test(value)) return { value, reason }
  return { value: [...logins.demanded.map((one) => `${one.value}="\${${one.value}-}"`), value].join(' '), reason }
}

/**
 * What pnpm writes down about registries goes: all of it, as a login may be any part of an address. Seen with pnpm 8 to 12: those
 * before 11 write `registries` into `.modules.yaml` (YAML, or JSON from 10 on), and take their settings' where it is not there; those
 * from 11 on write addresses of scopes into the state, and go on without that.
 */
function withoutAddresses(modules: string): string {
  const file = shellWord(`${modules}/.modules.yaml`)
  const blocks = '/^registries:/,/^[^ ]/{/^registries:/d;/^[^ ]/!d};/^  "registries": {/,/^  }/d'
  return `if [ -f ${file} ]; then sed -i '${blocks}' ${file}; fi && rm -f ${shellWord(modules)}/.pnpm-workspace-state*.json`
}

function withoutTwice(scripts: readonly Reasoned<string>[]): readonly Reasoned<string>[] {
  return [...new Map(scripts.map((script) => [script.value, script])).values()]
}

/** Taken out by `npm pkg`, which npm has from 7.24 on; an older one that is pinned would be there in its place. */
function withoutScripts(
  { manager, version }: ManagerDecision,
  gone: readonly Reasoned<string>[]
): readonly Reasoned<string>[] {
  const [first] = gone
  if (!first) return []
  const names = gone.map(({ value }) => value)
  const isOld =
    manager.id === 'npm' && version !== undefined && compareTriples(parseTriple(version.value), [7, 24, 0]) < 0
  const value = isOld
    ? `node -e 'const fs=require("fs"),p=require("./package.json");${names.map((name) => `delete p.scripts.${name};`).join('')}fs.writeFileSync("package.json",JSON.stringify(p))'`
    : `npm pkg delete ${names.map((name) => `scripts.${name}`).join(' ')}`
  return [{ value, reason: { ...first.reason, because: `${first.reason.because} cannot run in this install` } }]
}

/** What an install reads: manifests, the lockfile, the manager's own files, files of lifecycle scripts. */
export async function manifestFiles(
  app: App,
  own: PackageJson,
  { manager, lockfile, because, committed }: ManagerDecision,
  lifecycle: Lifecycle,
  workspace: Workspace | undefined
): Promise<readonly Reasoned<string>[]> {
  const beside: string[] = []
  for (const name of manager.reads) {
    const plain = name.replace(/\/$/, '')
    if (name.endsWith('/') ? await app.hasFolder(plain) : await app.has(plain)) beside.push(plain)
  }
  const lists = [
    own.file,
    ...(lockfile === undefined ? [] : [lockfile]),
    ...beside,
    ...(committed && !beside.some((path) => committed.value.startsWith(`${path}/`)) ? [committed.value] : [])
  ]
  return [
    ...lists.map((value) => ({ value, reason: because })),
    ...(workspace?.members ?? []).map(({ file }) => ({
      value: file,
      reason: { because: 'A package of the workspace is described there', file }
    })),
    ...lifecycle.files,
    ...(await localPackages(app, own))
  ]
}

/** `file:` and `link:` dependencies stand in the tree. */
async function localPackages(app: App, { dependencies, folder }: PackageJson): Promise<readonly Reasoned<string>[]> {
  const found: Reasoned<string>[] = []
  for (const { range, evidence } of dependencies.values()) {
    const path = /^(?:file|link|portal):(?:\.\/)?([^/.].*)$/.exec(range)?.[1]
    if (path === undefined) continue
    const inside = join(folder, path)
    if ((await app.has(inside)) || (await app.hasFolder(inside))) found.push({ value: inside, reason: evidence })
  }
  return found
}
