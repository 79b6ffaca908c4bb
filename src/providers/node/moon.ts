import { nameOf } from '../../app/paths.js'
import type { App, Data, Manifest } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import { join } from '../../app/paths.js'
import { lineOf, type Place } from './package-json.js'

/** Files with tasks that projects of JavaScript inherit (moonrepo.dev, "Task inheritance"), the nearest to a project first. */
const inherited =
  /^\.moon\/tasks(?:\.ya?ml|\/(?:all|node|javascript|typescript|bun|deno)(?:-(?:application|library|tool))?\.ya?ml)$/
/** From version 2 on a file of any name says itself by whom it is inherited. */
const others = /^\.moon\/tasks\/.+\.ya?ml$/

/** Tokens that only Moon fills in, and commands that do nothing. */
const unknown = /@\w+\(|\$(?:project|workspace|target|task|language|date|time|vcs)\w*|^(?:noop|no-op|nop)\b/
/** An install runs these by itself; a task of the name is none of them. */
const ofInstall = /^(?:pre|post)?(?:install|prepare)$/
const deepest = 5

/**
 * The tasks of a project of Moon as they would stand in `scripts`: `moon.yml`, and what it inherits. One that wants a token of Moon's is
 * left out; a task `build` begins with those of its own project that it depends on.
 */
export async function moonTasks({ view, at }: Place): Promise<ReadonlyMap<string, Reasoned<string>>> {
  const own = await view.manifest('moon.yml')
  const tree = view.whole()
  const files = (await tree.has('.moon/workspace.yml'))
    ? (await tree.list()).filter((file) => others.test(file) || inherited.test(file))
    : []
  const above: Manifest[] = []
  // What is meant for a kind of project, which files of longer names are, counts before what is for all.
  for (const file of files.sort((a, b) => b.length - a.length)) {
    const manifest = await tree.manifest(file)
    const by = manifest?.table('inheritedBy')
    if (manifest && (by ? await isHeir(view, own, by) : inherited.test(file))) above.push(manifest)
  }
  const excluded = new Set(own?.texts('workspace', 'inheritedTasks', 'exclude') ?? [])
  const sources: readonly Source[] = [
    ...(own ? [{ manifest: own, file: join(at, 'moon.yml') }] : []),
    ...above.map((manifest) => ({ manifest, file: up(view, at, manifest.path) }))
  ]
  const names = new Set(
    sources.flatMap(({ manifest }, index) =>
      Object.keys(manifest.table('tasks') ?? {}).filter((name) => index === 0 || !excluded.has(name))
    )
  )
  const found = new Map<string, Reasoned<string>>()
  for (const name of [...names].slice(0, mostTasks)) {
    const text = ofInstall.test(name) ? undefined : taskText(sources, name, new Set())
    const source = sources.find(({ manifest }) => manifest.get('tasks', name) !== undefined)
    if (text === undefined || !source) continue
    const reason = { because: `The task \`${name}\``, file: source.file, ...lineOf(source.manifest, 'tasks', name) }
    found.set(name, { value: text, reason })
  }
  return found
}

/** Each is looked up by its place in the text. */
const mostTasks = 500

interface Source {
  readonly manifest: Manifest
  readonly file: string
}

const ofJavascript = ['javascript', 'typescript', 'node', 'bun', 'deno', 'npm', 'pnpm', 'yarn']

/** Whether a project is one of those that inherit a file of tasks: all of its conditions hold (moonrepo.dev, `inheritedBy`). */
async function isHeir(view: App, own: Manifest | undefined, by: Readonly<Record<string, Data>>): Promise<boolean> {
  const layer = own?.text('layer') ?? own?.text('type')
  const stack = own?.text('stack')
  const has: Readonly<Record<string, readonly string[]>> = {
    toolchain: ofJavascript,
    layer: layer === undefined ? [] : [layer],
    stack: stack === undefined ? [] : [stack],
    tag: own?.texts('tags') ?? [],
    language: [own?.text('language') ?? 'typescript', 'javascript']
  }
  for (const [key, wanted] of Object.entries(by)) {
    const name = key.replace(/s$/, '')
    if (name === 'order') continue
    const here = name === 'file' ? await there(view, namesIn(wanted)) : has[name]
    if (!here || !holds(wanted, here)) return false
  }
  return true
}

async function there(view: App, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of names) if (await view.has(name)) found.push(name)
  return found
}

function namesIn(wanted: Data): readonly string[] {
  if (typeof wanted === 'string') return [wanted]
  if (typeof wanted !== 'object' || wanted === null) return []
  return Object.values(wanted).flatMap((one: Data) => namesIn(one))
}

/** A name, one of a list, or `or`, `and`, `not` with such. */
function holds(wanted: Data, here: readonly string[]): boolean {
  if (typeof wanted === 'string') return here.includes(wanted)
  if (Array.isArray(wanted)) return wanted.some((one: Data) => holds(one, here))
  if (typeof wanted !== 'object' || wanted === null) return false
  return Object.entries(wanted).every(([key, value]: [string, Data]) =>
    key === 'and' ? namesIn(value).every((one) => here.includes(one)) : holds(value, here) === (key !== 'not')
  )
}

/** A file of the root as it is cited from the app's folder. */
function up(view: App, at: string, file: string): string {
  const steps = view.folder === '' ? [] : view.folder.split('/').map(() => '..')
  return join([at, ...steps].filter((step) => step !== '').join('/'), file)
}

function taskText(sources: readonly Source[], name: string, seen: Set<string>): string | undefined {
  if (seen.has(name) || seen.size > deepest) return undefined
  seen.add(name)
  const get = (key: string): Data =>
    sources.map(({ manifest }) => manifest.get('tasks', name, key)).find((value) => value !== undefined)
  const command = words(get('script')) ?? words(get('command'))
  if (command === undefined) return undefined
  const text = [command, words(get('args'))].filter((part) => part !== undefined).join(' ')
  if (unknown.test(text) || text.includes('\n')) return undefined
  const deps = get('deps')
  const before =
    name === 'build' && Array.isArray(deps)
      ? deps.flatMap((one: Data) => {
          const dep = typeof one === 'string' ? /^(?:~:)?([\w-]+)$/.exec(one)?.[1] : undefined
          return dep === undefined ? [] : (taskText(sources, dep, seen) ?? [])
        })
      : []
  return [...before, text].join(' && ')
}

function words(value: Data): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value.map((word) => (/^[\w./@:=,+-]+$/.test(String(word)) ? String(word) : JSON.stringify(word))).join(' ')
}

/** The task that a script has Moon run: `moon run web:build`. */
export function taskOfScript(script: string): string | undefined {
  const target = /^(?:npx )?moon (?:run |r )?(\S+)$/.exec(script.trim())?.[1]
  return target?.includes(':') ? nameOf(target.replaceAll(':', '/')) : undefined
}
