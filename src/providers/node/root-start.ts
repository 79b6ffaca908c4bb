import type { App } from '../../app/types.js'
import { join, normalise } from '../../app/paths.js'
import { UserError } from '../../errors.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Hints } from '../../settings/types.js'
import type { Command } from './commands.js'
import { readPackageJson, type PackageJson } from './package-json.js'
import { commandsOf } from './runners.js'
import { rootStartScripts } from './start.js'
import { workspaceOf } from './workspace.js'

/** Settings that name the app of a workspace (Nixpacks' variables without their prefix). */
const settings = ['NX_APP_NAME', 'TURBO_APP_NAME', 'MOON_APP_NAME']

/**
 * The app of a workspace that its root stands for: the one that a setting names, or the only one that the root's start script runs
 * (`npm start -w api`, `turbo run start --filter=api`, `cd apps/api && npm start`).
 * Throws a UserError where a setting names none of them.
 */
export async function standsFor(app: App, hints: Hints): Promise<Reasoned<string> | undefined> {
  const own = await readPackageJson({ view: app, at: '' })
  if (!own) return undefined
  const setting = settings.map((name) => hints.settings[name]).find((given) => given !== undefined)
  const name = rootStartScripts.find((one) => own.scripts.has(one))
  const script = name === undefined ? undefined : own.scripts.get(name)
  const all = name === undefined ? undefined : commandsOf(own, name)?.map(({ value }) => value)
  const commands = all?.filter((command) => !watches(command))
  if (!setting && !commands?.some(isElsewhere)) return undefined
  const members = await startable(app, own)
  if (setting) return named(setting.value, members, setting.source)
  if (!script || !commands || hints.startCmd) return undefined
  let here = ''
  const wanted = commands.flatMap((command) => {
    if (command.words[0] === 'cd') here = normalise(join(here, command.words[1] ?? '')) ?? here
    return wantedBy(command, here, members)
  })
  const [folder, ...others] = [...new Set(wanted.map((one) => one.folder))]
  if (folder === undefined || others.length > 0) return undefined
  if (!(await isApp(app, folder))) {
    if (members.length === 0) return undefined
    throw unknown(wanted[0]?.name ?? folder, members, script.reason)
  }
  return { value: folder, reason: { ...script.reason, because: `${script.reason.because} runs ${folder}` } }
}

/** What of a workspace can be named to be started. */
type Startable = Pick<PackageJson, 'name' | 'folder' | 'scripts'>

/** Packages of the workspace, and projects of Nx that have no manifest. */
async function startable(app: App, own: PackageJson): Promise<readonly Startable[]> {
  const workspace = await workspaceOf({ view: app, at: '' }, own)
  const members = workspace && !workspace.folder ? workspace.members : []
  if (!(await app.has('nx.json'))) return members
  const { nxProjects, nxRootOf } = await import('./nx/project.js')
  const root = await nxRootOf(app)
  const projects = root && root.view.folder === app.folder ? await nxProjects(root) : []
  const others = projects.filter(({ folder }) => !members.some((member) => member.folder === folder))
  return [...members, ...others.map(({ name, folder }) => ({ name, folder, scripts: new Map<string, never>() }))]
}

function named(
  name: string,
  members: readonly Startable[],
  source: Reasoned<string>['reason']
): Reasoned<string> | undefined {
  if (members.length === 0) return undefined
  const member = members.find((one) => isCalled(one, name))
  if (member) return { value: member.folder, reason: source }
  throw unknown(name, members, source)
}

function unknown(name: string, members: readonly Startable[], { because, file, line }: Reasoned<string>['reason']) {
  return new UserError({
    what: `No app of the workspace is called "${name}" (${because})`,
    ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
    fix: `The packages of the workspace are ${members.map((one) => one.name ?? one.folder).join(', ')}`
  })
}

/** By its name, with or without its scope, or by its folder. */
function isCalled({ name, folder }: Startable, wanted: string): boolean {
  return (
    name === wanted || folder === wanted || name?.replace(/^@[^/]*\//, '') === wanted || folder.endsWith(`/${wanted}`)
  )
}

async function isApp(app: App, folder: string): Promise<boolean> {
  return (await app.has(`${folder}/package.json`)) || app.has(`${folder}/project.json`)
}

const runners = /^(?:npm|pnpm|yarn|bun|turbo|nx|lerna|moon|cd)$/

/** What builds a package anew while the app is worked on is not what is started. */
function watches({ words }: Command): boolean {
  return runners.test(words[0] ?? '') && words.some((word) => /^watch(?:[:-]|$)|:watch$/.test(word))
}

function isElsewhere({ words }: Command): boolean {
  return runners.test(words[0] ?? '')
}

/** How tools are told which package they mean: the words before its name, or an option with it. */
const byOption: readonly { readonly tool: RegExp; readonly options: readonly string[] }[] = [
  { tool: /^npm$/, options: ['-w', '--workspace', '--prefix', '-C'] },
  { tool: /^pnpm$/, options: ['-F', '--filter', '--filter-prod', '-C', '--dir', '--prefix'] },
  { tool: /^(?:yarn|bun)$/, options: ['--cwd', '--filter', '-F'] },
  { tool: /^turbo$/, options: ['--filter', '-F', '--scope'] },
  { tool: /^lerna$/, options: ['--scope'] },
  { tool: /^nx$/, options: ['--project', '-p'] }
]

const scriptOption = /^(?:npm|pnpm|yarn|bun)\b/

interface Wanted {
  readonly name: string
  /** That of the package of this name, else the name taken for a folder. */
  readonly folder: string
}

/** @param here the folder that the commands before went to */
function wantedBy({ words }: Command, here: string, members: readonly Startable[]): readonly Wanted[] {
  const [tool = '', ...rest] = words
  if (tool === 'cd') return []
  const isProgram = !runners.test(tool) && members.some(({ folder }) => `${here}/`.startsWith(`${folder}/`))
  const moved = here !== '' && (isProgram || scriptOption.test(words.join(' '))) ? here : undefined
  const wanted =
    moved ?? optionOf(rest, byOption.find((row) => row.tool.test(tool))?.options ?? []) ?? bySubcommand(tool, rest)
  if (wanted !== undefined) return called(wanted, members)
  if (tool !== 'turbo' && tool !== 'lerna') return []
  // Without a filter every package with that script is meant: an answer only where there is one.
  const script = rest.filter((word) => !word.startsWith('-')).at(rest[0] === 'run' ? 1 : 0)
  const having = members.filter((member) => script !== undefined && member.scripts.has(script))
  return having.map(({ folder }) => ({ name: folder, folder }))
}

function bySubcommand(tool: string, rest: readonly string[]): string | undefined {
  const [first, second] = rest
  if (tool === 'yarn' && first === 'workspace') return second
  if (tool === 'moon') return (/^(?:run|r)$/.test(first ?? '') ? second : first)?.split(':')[0]
  if (tool !== 'nx') return undefined
  if (first === 'run') return second?.split(':')[0]
  return /^(?:serve|start|dev|preview|serve-static)$/.test(first ?? '') ? second : undefined
}

function optionOf(words: readonly string[], options: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const [name = '', value] = word.split(/=(.*)/s)
    if (options.includes(name)) return value ?? words[at + 1]
  }
  return undefined
}

/** `api`, `@acme/api`, `./apps/api`, `{apps/api}`, `api...`. */
function called(selector: string, members: readonly Startable[]): readonly Wanted[] {
  const name = selector.replace(/^['"{]+|['"}]+$|\.\.\.$|\^$/g, '').replace(/[{}'"]|\.\.\.$/g, '')
  const member =
    members.find((one) => isCalled(one, name.replace(/^\.\//, ''))) ??
    members.find(({ folder }) => name.replace(/^\.\//, '').startsWith(`${folder}/`))
  if (member) return [{ name, folder: member.folder }]
  const folder = normalise(name)
  if (folder === undefined || folder === '' || !/^[\w@./-]+$/.test(folder)) return []
  return [{ name, folder }]
}
