import { posix } from 'node:path'
import { join } from '../app/paths.js'
import type { App } from '../app/types.js'
import { hiddenFromContext } from '../dockerfile/ignore.js'
import { mapValues } from '../maps.js'
import type { Draft, DraftPhase, Reasoned } from '../plan/draft.js'
import type { StartFile } from '../plan/types.js'
import { namedInside } from './named-inside.js'
import { asFolder, isWithin, seen, within } from './listing.js'
import { madeBefore } from './node/shipped.js'

/** A folder of the app's that is built in stages of its own. */
export interface Apart {
  /** Relative to the app's. */
  readonly folder: string
  /** What its build makes, relative to the folder. */
  readonly made: readonly string[]
}

/** Folders beyond which the app is copied as a whole: each is a layer. */
const mostFolders = 10
/** Files of a package's own manifests: what they name is part of the package. */
const packaging = ['pyproject.toml', 'setup.py', 'setup.cfg', 'MANIFEST.in']

/**
 * A draft whose image, and whose host's own steps, get nothing of the folders that are built apart but what they are built to, and what the
 * host's code names in them. As it is where that cannot be told, where people wrote the steps, or where it takes too many copies.
 * @param ignored patterns of the languages for the ignore file
 */
export async function withoutFolders(
  app: App,
  draft: Draft,
  apart: readonly Apart[],
  ignored: readonly string[]
): Promise<Draft> {
  const { start, phases = {} } = draft
  const whole = start?.files?.find(({ value }) => value.path === '.')?.value
  const own = Object.entries(phases).filter(([name, phase]) => seesTree(name, phase))
  const isPeoples = own.some(([, { cmds = [] }]) => cmds.some(({ reason }) => reason.setting !== undefined))
  if (!start || !whole || start.onlyIncludeFiles || isPeoples || (!whole.from && whole.writable)) return draft
  if (await isUsed(app, commandsOf(draft), apart)) return draft
  if (own.some(([name]) => name !== 'build') && (await isPackaged(app, apart))) return draft
  const paths = await listed(app, draft, apart, ignored)
  if (!paths) return draft
  const because = `The app without ${apart.map(({ folder }) => folder).join(', ')}, of which it needs what that is built to`
  const files = paths.map(({ path, isFile }): Reasoned<StartFile> => {
    return { value: { path }, reason: { because, ...(isFile && { file: path }) } }
  })
  const steps = new Set(own.map(([name]) => name))
  const list = files.map(({ value, reason }) => ({ value: value.path, reason }))
  return {
    ...draft,
    phases: mapValues(phases, (phase, name) => (steps.has(name) ? { ...phase, onlyIncludeFiles: list } : phase)),
    start: {
      ...start,
      files: start.files?.flatMap((file) => (file.value.path === '.' && !file.value.from ? files : [file]))
    }
  }
}

/** All that is run in the image, and in the host's own phases. */
function commandsOf({ start, phases = {} }: Draft): readonly string[] {
  const own = Object.entries(phases).flatMap(([name, { cmds = [] }]) => (name.includes(':') ? [] : cmds))
  const run = [start?.cmd, start?.release, ...Object.values(start?.processes ?? {})]
  return [...own, ...run].flatMap((command) => command?.value ?? [])
}

/** Whether a command, or a script that it runs, works in one of the folders. */
async function isUsed(app: App, commands: readonly string[], apart: readonly Apart[]): Promise<boolean> {
  const words = new Set(commands.flatMap((text) => text.split(/[\s'";&|()]+/)).map((word) => word.replace(/^\.\//, '')))
  const texts = [...commands]
  for (const word of words) if (/\.sh$/.test(word)) texts.push((await app.read(word)) ?? '')
  return texts.some((text) => apart.some(({ folder }) => names(text, folder)))
}

function names(text: string, folder: string): boolean {
  const name = posix.basename(folder)
  return text.split(/[\s/'"=:;&|()]+/).includes(name)
}

/** A phase of the host's that gets the whole folder. */
function seesTree(name: string, { cmds = [], onlyIncludeFiles }: DraftPhase): boolean {
  const isWhole = onlyIncludeFiles === undefined || onlyIncludeFiles.every(({ value }) => value === '.')
  return name !== 'setup' && !name.includes(':') && cmds.length > 0 && isWhole
}

async function isPackaged(app: App, apart: readonly Apart[]): Promise<boolean> {
  for (const file of packaging) {
    const text = (await app.read(file)) ?? ''
    if (apart.some(({ folder }) => names(text, folder))) return true
  }
  return false
}

interface Listed {
  readonly path: string
  readonly isFile: boolean
}

/** The fewest files and folders that are the app without those. */
async function listed(
  app: App,
  { folder }: Draft,
  apart: readonly Apart[],
  ignored: readonly string[]
): Promise<readonly Listed[] | undefined> {
  const all = await app.list()
  const inside = await namedInside(app, all, apart)
  if (!inside) return undefined
  const isKept = (path: string): boolean =>
    !apart.some((one) => isWithin(path, one.folder)) || inside.paths.some((one) => isWithin(path, one))
  const below = folder?.value ?? ''
  const context = below === '' ? app : app.whole().below(app.folder.slice(0, -below.length).replace(/\/$/, ''))
  const isHidden = hiddenFromContext((await context.read('.dockerignore')) ?? '', ignored)
  const isGone = (path: string): boolean => isHidden(join(below, path))
  if (await isMadeBefore(app, all, inside.texts, isGone)) return undefined
  const paths = seen(all, within(all, isKept, ''), isGone)
  const isFile = new Set(all)
  const found = paths?.map((path) => ({ path: isFile.has(path) ? path : asFolder(path), isFile: isFile.has(path) }))
  return found && found.filter((one) => !one.isFile).length <= mostFolders ? found : undefined
}

/** What a workflow writes before the build comes along only with the whole folder. */
async function isMadeBefore(
  app: App,
  files: readonly string[],
  texts: readonly string[],
  isGone: (path: string) => boolean
): Promise<boolean> {
  const before = (await madeBefore(app, files)).filter((name) => !isGone(name))
  return texts.some((text) => before.some((name) => text.includes(name)))
}
