import { distance } from 'fastest-levenshtein'
import { folderOf, join, nameOf, normalise } from '../../app/paths.js'
import type { App, Manifest } from '../../app/types.js'
import { npm, parseRequest } from '../../releases/request.js'
import { folderPatterns } from '../folder-pattern.js'
import type { Command } from './commands.js'
import type { PackageJson } from './package-json.js'

/** What the compiler makes, where that can be told for certain. */
export interface TypescriptMakes {
  /** Where it writes, relative to the app's folder. */
  readonly outDir: string
  /** Every program that it makes. */
  readonly files: readonly string[]
  /** Their sources, in the same order. */
  readonly sources: readonly string[]
}

/** Commands beside the compiler that put nothing where it writes. */
const besides =
  /^(?:rimraf|rm|shx rm|del-cli|del|eslint|prettier|biome|echo|prisma generate|tsc --noEmit|tsc -noEmit|jest|vitest)\b/
/** By these the compiler writes other files, or fewer, than its sources tell. */
const unsure = ['paths', 'rootDirs', 'allowJs', 'incremental', 'composite', 'outFile', 'noEmit', 'emitDeclarationOnly']
const source = /\.[cm]?tsx?$/
const declaration = /\.d\.(?:[cm]?ts|[\w-]+\.ts)$/
const mostSources = 400

/**
 * The programs that a build by plain `tsc` makes (typescriptlang.org/tsconfig: outDir, rootDir, include, exclude, files). `undefined`
 * where another command takes part, or the configuration has more than this reads.
 */
export async function typescriptMakes(
  app: App,
  own: PackageJson,
  commands: readonly Command[]
): Promise<TypescriptMakes | undefined> {
  const compilers = commands.filter(({ words }) => !besides.test(words.join(' ')))
  const path = compilers.length === 1 ? projectOf(compilers[0]?.words ?? []) : undefined
  const layers = path === undefined ? undefined : await layersOf(app, path)
  if (path === undefined || !layers || layers.some(isUnsure)) return undefined
  const folder = folderOf(path)
  const option = (name: string): string | undefined => firstOf(layers, (one) => one.text('compilerOptions', name))
  const within = (name: string): string | undefined => normalise(join(folder, name))
  const outDir = within(option('outDir') ?? '.')
  if (outDir === undefined || outDir === folder || option('jsx') === 'preserve') return undefined
  const sources = await sourcesOf(app, layers, folder, outDir)
  if (!sources || sources.length === 0 || sources.length > mostSources) return undefined
  const said = option('rootDir')
  const rootDir = said === undefined ? await rootOf(app, own, sources, folder) : within(said)
  if (rootDir === undefined || !sources.every((one) => isBelow(one, rootDir))) return undefined
  const from = rootDir === '' ? 0 : rootDir.length + 1
  return { outDir, sources, files: sources.map((one) => join(outDir, programOf(one.slice(from)))) }
}

/** `tsc` alone or with the project that it compiles; with any other option it is not known what it makes. */
function projectOf(words: readonly string[]): string | undefined {
  const [tsc, option, project, ...rest] = words
  if (tsc !== 'tsc' || rest.length > 0) return undefined
  if (option === undefined) return 'tsconfig.json'
  if (!/^(?:-p|--project)$/.test(option) || project === undefined) return undefined
  return normalise(project.endsWith('.json') ? project : `${project}/tsconfig.json`)
}

/** The configuration and those of the same folder that it extends; `undefined` where it extends any other. */
async function layersOf(app: App, path: string, depth = 0): Promise<readonly Manifest[] | undefined> {
  const manifest = depth > 4 ? undefined : await app.manifest(path)
  if (!manifest) return undefined
  const base = manifest.get('extends')
  if (base === undefined) return [manifest]
  const [, name] = typeof base === 'string' ? (/^\.\/([\w.-]+)$/.exec(base) ?? []) : []
  if (name === undefined) return undefined
  const others = await layersOf(app, join(folderOf(path), name.endsWith('.json') ? name : `${name}.json`), depth + 1)
  return others && [manifest, ...others]
}

function isUnsure(manifest: Manifest): boolean {
  return (
    manifest.get('references') !== undefined ||
    unsure.some((name) => ![undefined, false].includes(manifest.get('compilerOptions', name) as undefined))
  )
}

function firstOf<T>(layers: readonly Manifest[], read: (one: Manifest) => T | undefined): T | undefined {
  for (const one of layers) {
    const found = read(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** Without `include` and `files` all that is below the configuration; without `exclude` all but packages and what is made. */
async function sourcesOf(
  app: App,
  layers: readonly Manifest[],
  folder: string,
  outDir: string
): Promise<readonly string[] | undefined> {
  const list = (name: string): readonly string[] | undefined =>
    firstOf(layers, (one) => (one.get(name) === undefined ? undefined : one.texts(name)))
  const files = list('files')?.map((one) => normalise(join(folder, one)))
  const include = list('include') ?? (files ? [] : ['**/*'])
  const exclude = list('exclude') ?? ['node_modules']
  if ([...include, ...exclude].some((glob) => /[{}[\]!]|\.\./.test(glob))) return undefined
  const isIn = holds(folder, include)
  const isOut = holds(folder, exclude)
  return (await app.list()).filter(
    (path) =>
      source.test(path) &&
      !declaration.test(path) &&
      ((files?.includes(path) ?? false) ||
        (isIn(path) && !isOut(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path) && !isBelow(path, outDir)))
  )
}

/** A pattern without an ending or a wildcard in its last step stands for a folder; a file is out where its folder is. */
function holds(folder: string, globs: readonly string[]): (path: string) => boolean {
  const all = globs.map((glob) => join(folder, glob.replace(/^\.\/|\/$/g, '')))
  const patterns = folderPatterns(
    all.flatMap((glob) => (/[*.][^/]*$/.test(glob) && !/\*\*$/.test(glob) ? [glob] : [glob, `${glob}/**`]))
  )
  return (path) => patterns.holds(path)
}

/** Since TypeScript 6 the configuration's folder, before that the folder that all sources have in common. */
async function rootOf(
  app: App,
  own: PackageJson,
  sources: readonly string[],
  folder: string
): Promise<string | undefined> {
  const request = parseRequest(own.dependencies.get('typescript')?.range ?? '', npm)
  const from = request?.versions[0]?.from[0]
  const below = request?.versions.at(-1)?.below
  if (from === undefined) return undefined
  if (from >= 6) return folder
  if (below === undefined || below[0] > 6 || (below[0] === 6 && (below[1] > 0 || below[2] > 0))) return undefined
  // What belongs to a workspace may bring in sources of other packages.
  const isMember = app.folder !== '' && (await app.whole().has('package.json'))
  if (isMember || own.manifest.get('workspaces') !== undefined || (await app.has('pnpm-workspace.yaml')))
    return undefined
  const all = await withImported(app, sources)
  const common = commonFolder(sources)
  return all && commonFolder(all) === common ? common : undefined
}

const imported = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])(\.{1,2}(?:\/[^'"\n]*)?)\1/g

/** Sources that others import are compiled with them, wherever they are; so is JSON, where the compiler is told to take it. */
async function withImported(app: App, sources: readonly string[]): Promise<readonly string[] | undefined> {
  const found = new Set(sources)
  for (const path of found) {
    if (found.size > mostSources) return undefined
    if (!source.test(path)) continue
    for (const [, , name = ''] of ((await app.read(path)) ?? '').matchAll(imported)) {
      const target = normalise(join(folderOf(path), name))
      if (target === undefined) return undefined
      const stem = target.replace(/\.([cm]?)jsx?$/, '')
      const names = ['.ts', '.tsx', '.mts', '.cts', '/index.ts', '/index.tsx'].map((end) => stem + end)
      for (const one of [target, ...names])
        if (/\.(?:[cm]?tsx?|json)$/.test(one) && !declaration.test(one) && (await app.has(one))) found.add(one)
    }
  }
  return [...found]
}

function commonFolder(paths: readonly string[]): string {
  let common = folderOf(paths[0] ?? '')
  while (!paths.every((path) => isBelow(path, common))) common = folderOf(common)
  return common
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function programOf(path: string): string {
  return path.replace(/\.([cm]?)tsx?$/, '.$1js')
}

/** That of the files that was most likely meant: another name counts more than another folder. */
export function nearestOf(files: readonly string[], wanted: string): string {
  const name = (path: string): string => nameOf(path).replace(/\.[cm]?js$/, '')
  const unlike = (path: string): number => distance(name(path), name(wanted)) * 100 + distance(path, wanted)
  return files.reduce((best, one) => (unlike(one) < unlike(best) ? one : best))
}
