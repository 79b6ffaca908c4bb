import { join } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { hiddenFromContext } from '../../dockerfile/ignore.js'
import type { Reasoned } from '../../plan/draft.js'
import type { StartFile } from '../../plan/types.js'
import type { Command } from './commands.js'
import { ignored } from './ignored.js'
import { namedByManifest, namedPaths } from './named-paths.js'
import {
  isOfManager,
  isOfTypescript,
  isTest,
  isTooling,
  loaders,
  loadsSources,
  readBy,
  readsSources
} from './not-at-run-time.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'
import { asFolder, groups, isWithin, placesOf, seen, topOf, within } from '../listing.js'

/** A folder of the app's own files, and what is known of how it is built and run. */
export interface Shipping {
  readonly view: App
  /** Docker's context. */
  readonly context: App
  /** The way from the app's folder to this one. */
  readonly at: string
  readonly own: PackageJson
  /** Commands that run in the image. */
  readonly commands: readonly string[]
  /** Commands that build it; none where it runs as it is. */
  readonly parts: readonly Command[]
  /** What the build makes, relative to the folder. */
  readonly made: readonly string[]
  /** Folders of which that holds all that is needed. */
  readonly bundles: readonly string[]
  /** Folders that are built in stages of their own. */
  readonly apart?: readonly string[]
  /** It is a program that brings its runtime, for which the manifest is a file like any other. */
  readonly isAlone?: boolean
  /** Its package manager is in the image, or its files are what packages are found by. */
  readonly isManaged: boolean
}

/** Copies of a folder beyond which it goes into the image as a whole: each is a layer. */
const mostCopies = 10
/** The same of what stays among compiled sources. */
const mostWithin = 6
/** Files that are read for the paths that they name; a larger app goes into the image as it is. */
const mostFiles = 800
const mostListed = 20_000
/** More names than these are no help in a sentence. */
const mostNames = 4

/**
 * What the image gets of a folder of the repository: all but what nothing reads when the app runs, which are sources that the build
 * compiles, tests, and files for people and for tools of the build. What a command, the manifest, a file that stays or a source names
 * stays. `undefined`: the folder as it is, because nothing can be left out, or because it cannot be told.
 */
export async function shipped(shipping: Shipping): Promise<readonly Reasoned<StartFile>[] | undefined> {
  const files = await shipping.view.list()
  const isRead = [...shipping.own.dependencies.keys()].some((name) => readsSources.test(name))
  if (isRead || files.length > mostListed) return undefined
  const idle = idleFiles(shipping, files)
  const names = [...new Set([...idle.keys()].map(topOf))]
  const named = names.length === 0 ? undefined : await namedIn(shipping, files, names, idle)
  if (!named) return undefined
  const isKept = (path: string): boolean => !idle.has(path) || named.some((one) => one === '' || isWithin(path, one))
  const { paths, gone } = cover(files, isKept)
  const worth = gone.filter((name) => isWorth(name, files))
  if (worth.length === 0 && !shipping.isAlone) return undefined
  const isHidden = await hiddenFrom(shipping)
  const inContext = seen(files, paths, isHidden)
  const isFile = new Set(files)
  if (!inContext || inContext.filter((path) => !isFile.has(path)).length > mostCopies) return undefined
  const because = `The app without ${someOf(worth.length === 0 ? gone : worth)}: nothing reads that when it runs`
  return inContext.map((path) => {
    const place = join(shipping.at, path)
    return isFile.has(path)
      ? { value: { path: place }, reason: { because, file: place } }
      : { value: { path: asFolder(place) }, reason: { because } }
  })
}

/** A list of what stays is longer than the whole folder: some texts and configurations alone are not worth it. */
function isWorth(gone: string, files: readonly string[]): boolean {
  return !gone.startsWith('.') && !files.includes(gone) && gone !== 'patches'
}

function someOf(names: readonly string[]): string {
  const more = names.length - mostNames
  return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${String(more)} more` : '')
}

const typescript = /\.(?:[cm]?ts|tsx)$/
const javascript = /\.(?:[cm]?js|jsx)$/
/** Folders of sources that tools read by themselves when they prepare a database, and those of texts. */
const forTools = /^(?:prisma|drizzle|migrations?|seed(?:s|ers?)?|locales?)$/
/** Usual names of the program itself. */
const programs = /^(?:index|server|app|main|worker)\.tsx?$/
const assets = /(?:^|\/)(?:public|static|assets|views|templates|www|client|browser|vendor)\/|\.min\.js$/

/** Files that nothing reads when the app runs, as long as nothing names them. Of a `source` the build's result does. */
type Idle = ReadonlyMap<string, 'source' | 'other'>

function idleFiles(
  { own, commands, parts, made, bundles, apart = [], isManaged, isAlone = false }: Shipping,
  files: readonly string[]
): Idle {
  const runs = (name: string): boolean => {
    const dependency = own.dependencies.get(name)
    return dependency !== undefined && isInstalledForProduction(dependency)
  }
  const all = commands.join('\n')
  const runsSources = loaders.test(all)
  const compiles = parts.length > 0 && made.length > 0 && !runsSources
  const pathsByConfig = runsSources || /tsconfig-paths/.test(all) || runs('tsconfig-paths')
  const keepsManager = isManaged || /(?:^|[\s;&|"'])(?:npm|npx|yarn|pnpm|pnpx|bun|bunx|corepack)(?=\s|$)/m.test(all)
  const isConfigured = runs('config') || runs('node-config-ts')
  const unread = readBy.filter(({ packages }) => !packages.some(runs)).map(({ file }) => file)
  const compiled = compiles ? compiledFolders(parts) : new Set<string>()
  const sites = new Set(made.flatMap((path) => siteFolder(path, made, files, commands)))
  const typescriptFolders = new Set(files.filter((path) => typescript.test(path)).map(topOf))
  const isSource = (path: string, top: string): boolean => {
    if (compiles && bundles.includes(top) && top !== path) return true
    if (!compiles || forTools.test(top) || (isConfigured && top === 'config')) return false
    if (typescript.test(path))
      return top !== path || isAlone || compiled.has(top) || /\.d\.[cm]?ts$/.test(path) || programs.test(path)
    return compiled.has(top) && javascript.test(path) && !assets.test(path)
  }
  const isOther = (path: string, top: string): boolean => {
    const isTop = top === path
    if (apart.some((folder) => isWithin(path, folder))) return true
    if (sites.has(top)) return !made.some((one) => isWithin(path, one))
    if (isOfManager(path)) return !keepsManager
    if (path === 'package.json') return isAlone
    if (isTop && isOfTypescript(top)) return !pathsByConfig
    if (isTop && unread.some((file) => file.test(top))) return true
    if (isTooling(top, !isTop) || isTest(path)) return true
    return typescriptFolders.has(top) && /(?:^|\/)README\.md$/i.test(path)
  }
  const found = new Map<string, 'source' | 'other'>()
  for (const path of files) {
    const top = topOf(path)
    if (isOther(path, top)) found.set(path, 'other')
    else if (isSource(path, top)) found.set(path, 'source')
  }
  return found
}

/** Compilers of JavaScript, whose commands name what they compile. */
const compilers = /^(?:babel|swc|esbuild|tsup|tsdown|ncc|microbundle|bun)$/

function compiledFolders(parts: readonly Command[]): ReadonlySet<string> {
  return new Set(
    parts
      .filter(({ words }) => compilers.test(words[0] ?? ''))
      .flatMap(({ words }) => words.slice(1))
      .filter((word) => /^(?:\.\/)?[\w-]+(?:\/|$)/.test(word))
      .map((word) => topOf(word.replace(/^\.\//, '')))
  )
}

/** The folder of a front end of which the server only needs the site that it is built to. */
function siteFolder(
  path: string,
  made: readonly string[],
  files: readonly string[],
  commands: readonly string[]
): readonly string[] {
  const top = topOf(path)
  const isApart = path !== top && files.includes(`${top}/package.json`)
  const isRun = made.includes(`${top}/node_modules`) || commands.some((text) => text.includes(top))
  return isApart && !isRun ? [top] : []
}

const code = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$|^bin\/[\w-]+$/
const data = /^(?:[^/]+|config\/[^/]+)\.(?:json5?|ya?ml|toml|ini)$|^\.\w+rc$/

/** The paths of idle files and folders that something names; `undefined` where there is too much to read. */
async function namedIn(
  { view, own, commands, apart = [] }: Shipping,
  files: readonly string[],
  names: readonly string[],
  idle: Idle
): Promise<readonly string[] | undefined> {
  const found = new Set([
    ...commands.flatMap((text) => namedPaths(text, names, { modules: true, code: false })),
    ...namedByManifest(own, names, commands)
  ])
  const read = files.filter((path) => isRead(path, idle))
  if (read.length > mostFiles) return undefined
  const before = await madeBefore(view, files)
  for (const path of read) {
    const text = (await view.read(path)) ?? ''
    if (before.some((name) => text.includes(name))) return undefined
    const isCode = code.test(path)
    for (const one of namedPaths(text, names, { modules: !idle.has(path), code: isCode })) found.add(one)
    if (isCode && loadsSources.test(text)) found.add('')
    if (isCode && text.includes('tsconfig-paths')) names.filter(isOfTypescript).forEach((one) => found.add(one))
  }
  for (const one of await namedApart(view, files, apart)) found.add(one)
  const index = indexOf(files, idle)
  return [...found].flatMap((one) => there(one, index))
}

/** What the app may take of folders that are built apart: in doubt all of them. */
async function namedApart(view: App, files: readonly string[], apart: readonly string[]): Promise<readonly string[]> {
  if (apart.length === 0) return []
  const { namedInside } = await import('../named-inside.js')
  const folders = apart.map((folder) => ({ folder, made: [] }))
  return (await namedInside(view, files, folders))?.paths ?? apart
}

/** What a workflow may write before it builds: it comes along only with the whole folder. */
const secret =
  /^(?:keys?|certs?|secrets?|credentials?|config|data|models?)$|[\w-]\.(?:json|ya?ml|toml|xml|csv|ini|conf|txt|pem|crt|p8|sqlite3?|db|wasm|onnx|bin|[cm]?js)$/

/** Names in `.gitignore` of files that are not in the repository. */
export async function madeBefore(view: App, files: readonly string[]): Promise<readonly string[]> {
  const lines = ((await view.read('.gitignore')) ?? '').split('\n').map((line) => line.trim().replace(/^\/|\/$/g, ''))
  return lines.filter((line) => /^[\w][\w./-]{2,}$/.test(line) && secret.test(line) && !isKnown(line, files))
}

function isKnown(path: string, files: readonly string[]): boolean {
  return isOfManager(path) || isTooling(topOf(path), false) || files.some((one) => isWithin(one, path))
}

function isRead(path: string, idle: Idle): boolean {
  if (idle.has(path)) return idle.get(path) === 'source' && code.test(path) && !/\.d\.[cm]?ts$/.test(path)
  return path !== 'package.json' && ((code.test(path) && !assets.test(path)) || data.test(path))
}

interface Index {
  /** Files and all folders above them. */
  readonly places: ReadonlySet<string>
  /** Idle programs by the names under which they are loaded: `src/a.ts`, `src/a`; `src` of `src/index.ts`. */
  readonly programs: ReadonlySet<string>
}

function indexOf(files: readonly string[], idle: Idle): Index {
  const isProgram = (path: string): boolean => code.test(path) && idle.has(path)
  return {
    places: placesOf(files),
    programs: new Set(
      files.filter(isProgram).flatMap((path) => {
        const module = path.replace(code, '')
        return [path, module, module.replace(/\/index$/, '')]
      })
    )
  }
}

/** A program that is named brings along what it loads, so all of its folder. What is not there is nothing. */
function there(path: string, { places, programs }: Index): readonly string[] {
  if (path !== '' && programs.has(path)) return [topOf(path)]
  return path === '' || places.has(path) ? [path] : []
}

/** The fewest files and folders that hold what is kept, and what of the top is gone. */
function cover(
  files: readonly string[],
  isKept: (path: string) => boolean
): { readonly paths: readonly string[]; readonly gone: readonly string[] } {
  const paths: string[] = []
  const gone: string[] = []
  for (const [top, inside] of groups(files, '')) {
    const kept = inside.filter(isKept)
    // Tests beside what stays are not worth a list of what stays.
    if (inside.every((path) => isKept(path) || isTest(path)) && kept.length > 0) paths.push(top)
    else if (kept.length === 0) gone.push(top)
    else {
      const parts = within(inside, isKept, `${top}/`)
      paths.push(...(parts.length > mostWithin ? [top] : parts))
      if (parts.length <= mostWithin) gone.push(`sources in ${top}`)
    }
  }
  return { paths, gone }
}

/** Whether Docker's context lacks a path of the folder. */
async function hiddenFrom({ view, context }: Shipping): Promise<(path: string) => boolean> {
  const below = view.folder.slice(context.folder.length).replace(/^\//, '')
  const isHidden = hiddenFromContext((await context.read('.dockerignore')) ?? '', ignored)
  return (path) => isHidden(join(below, path))
}
