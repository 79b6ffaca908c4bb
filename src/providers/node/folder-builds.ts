import { join } from 'node:path/posix'
import { normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Hints } from '../../settings/types.js'
import { matchFrameworks } from '../frameworks.js'
import type { Command } from './commands.js'
import { frameworks } from './frameworks.js'
import { decideManager } from './managers.js'
import { readPackageJson } from './package-json.js'

/** What commands make that work in folders with a manifest of their own, and the commands that work in the app's own folder. */
export interface FolderBuilds {
  /** Those that are built to a site. */
  readonly folders: readonly string[]
  readonly made: readonly string[]
  readonly rest: readonly Command[]
}

const managers = /^(?:npm|pnpm|yarn|bun)$/
const installs = /^(?:i|install|ci|add)$/
const folderOptions = /^(?:--prefix|-C|--cwd|--dir)$/

/**
 * Takes `cd client && npm install && npm run build` and `npm run build --prefix client` out of a build's commands: of a front end that is
 * built the image needs the site, of another package that is installed its `node_modules`. `undefined` where one of them cannot be told.
 */
export async function folderBuilds(
  app: App,
  hints: Hints,
  commands: readonly Command[]
): Promise<FolderBuilds | undefined> {
  const rest: Command[] = []
  const installed = new Set<string>()
  const sites = new Map<string, string>()
  let here = ''
  for (const command of commands) {
    const [program = '', ...words] = command.words
    if (program === 'cd') {
      const next = words.length === 1 ? normalise(join(here, words[0] ?? '')) : undefined
      if (next === undefined) return undefined
      here = next
      continue
    }
    const placed = placedIn(here, words)
    if (placed?.folder === '') rest.push(command)
    else if (!placed || !managers.test(program)) return undefined
    else if (placed.words.length === 0 || installs.test(placed.words[0] ?? '')) installed.add(placed.folder)
    else {
      const root = await siteOf(app.below(placed.folder), hints)
      const site = root === undefined ? undefined : normalise(join(placed.folder, root))
      if (site === undefined) return undefined
      sites.set(placed.folder, site)
    }
  }
  const modules = [...installed].filter((folder) => !sites.has(folder)).map((folder) => `${folder}/node_modules`)
  return { folders: [...sites.keys()], made: [...sites.values(), ...modules], rest }
}

/** Where a manager works, and what it is told besides; `undefined` for what leads out of the app. */
function placedIn(
  here: string,
  words: readonly string[]
): { readonly folder: string; readonly words: readonly string[] } | undefined {
  const left: string[] = []
  let folder: string | undefined = here
  for (let at = 0; at < words.length; at++) {
    const [name = '', value] = (words[at] ?? '').split(/=(.*)/s)
    if (folderOptions.test(name)) folder = normalise(join(here, value ?? words[++at] ?? ''))
    else if (!name.startsWith('-')) left.push(words[at] ?? '')
  }
  return folder === undefined ? undefined : { folder, words: left }
}

/** The folder of the site that an app is built to, by its framework; `undefined` where it is none. */
export async function siteOf(view: App, hints: Hints): Promise<string | undefined> {
  const place = { view, at: '' }
  const own = await readPackageJson(place)
  if (!own) return undefined
  const manager = await decideManager(own, place)
  const matches = await matchFrameworks(frameworks, { app: view, hints, own, manager })
  return matches.find(({ start }) => start.served)?.start.served?.static?.root
}
