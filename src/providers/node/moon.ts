import { nameOf } from '../../app/paths.js'
import type { App, Data, Manifest } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import { join } from '../../app/paths.js'
import { lineOf, type Place } from './package-json.js'

/** Files with tasks that projects of JavaScript inherit (moonrepo.dev, "Task inheritance"), the nearest to a project first. */
const inherited =
  /^\.moon\/tasks(?:\.ya?ml|\/(?:all|node|javascript|typescript|bun|deno)(?:-(?:application|library|tool))?\.ya?ml)$/

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
    ? (await tree.list()).filter((file) => inherited.test(file))
    : []
  const above: Manifest[] = []
  // What is meant for a kind of project, which files of longer names are, counts before what is for all.
  for (const file of files.sort((a, b) => b.length - a.length)) above.push(...((await manifestAt(tree, file)) ?? []))
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

async function manifestAt(tree: App, file: string): Promise<readonly Manifest[] | undefined> {
  const manifest = await tree.manifest(file)
  return manifest && [manifest]
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
