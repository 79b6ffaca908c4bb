import { folderOf, join, normalise } from '../../app/paths.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { unusable } from '../../releases/explain.js'
import { npm, parseRequest, pin, shortened, type Dialect, type VersionRequest } from '../../releases/request.js'
import { decideVersion, type VersionDecision, type VersionSource } from '../../releases/sources.js'
import { toolFileStatements } from '../../releases/tool-files.js'
import type { ReleaseTable } from '../../releases/types.js'
import { everyVersion } from '../../releases/versions.js'
import type { Hints } from '../../settings/types.js'
import { newestNode } from './newest-node.js'
import { lineOf, readPackageJson, type PackageJson, type Place } from './package-json.js'
import { bunReleases, nodeCodenames, nodeReleases } from './releases.js'

/** Where the version of a runtime of JavaScript may be stated. */
export interface Places {
  readonly releases: ReleaseTable
  /** `NIXPACKS_*` without the prefix. */
  readonly setting: string
  readonly pinFiles: readonly string[]
  /** Names in `.tool-versions` and mise's files. */
  readonly tools: readonly string[]
  /** Keys of `package.json`. */
  readonly manifest: readonly { readonly keys: readonly string[]; readonly dialect: Dialect }[]
  /** `devEngines.runtime.name` (OpenJS package metadata). */
  readonly runtime: string
  /** Names that stand for a version, and what they admit; `undefined` where a name is none. */
  readonly alias: (name: string) => VersionRequest | undefined
}

const node: Places = {
  releases: nodeReleases,
  setting: 'NODE_VERSION',
  pinFiles: ['.nvmrc', '.node-version'],
  tools: ['nodejs', 'node'],
  manifest: [
    { keys: ['volta', 'node'], dialect: pin },
    { keys: ['engines', 'node'], dialect: npm }
  ],
  runtime: 'node',
  alias: nodeAlias
}

const bun: Places = {
  releases: bunReleases,
  setting: 'BUN_VERSION',
  pinFiles: ['.bun-version'],
  tools: ['bun'],
  manifest: [{ keys: ['engines', 'bun'], dialect: npm }],
  runtime: 'bun',
  alias: (name) => (/^(?:latest|canary|stable)$/.test(name) ? { text: name, versions: everyVersion } : undefined)
}

/** The Node.js that an app asks for, by all the places where that can stand (`order` in `releases/sources.ts` says which wins). */
export function nodeVersion(
  hints: Hints,
  folders: readonly Place[],
  advice: readonly VersionSource[] = []
): Promise<VersionDecision> {
  return runtimeVersion(node, hints, folders, advice)
}

/** Likewise Bun; `stated` is what `packageManager` says. */
export function bunVersion(
  hints: Hints,
  folders: readonly Place[],
  stated: readonly VersionSource[]
): Promise<VersionDecision> {
  return runtimeVersion(bun, hints, folders, stated)
}

/**
 * `folders` are searched in this order (the app's, then the workspace's root); the first that has a file counts.
 * Throws a UserError, with file and line, for a version that does not exist and one that cannot be read.
 */
export async function runtimeVersion(
  places: Places,
  hints: Hints,
  folders: readonly Place[],
  stated: readonly VersionSource[]
): Promise<VersionDecision> {
  const manifests = (await Promise.all(folders.map(readPackageJson))).filter((m) => m !== undefined)
  const extended = (await Promise.all(folders.map((place) => voltaBase(place)))).filter((m) => m !== undefined)
  const sources = [
    ...setting(places, hints),
    ...(await pinFiles(places, folders)),
    ...(await toolFiles(places, folders)),
    ...stated,
    ...[...manifests, ...extended].flatMap((manifest) => manifestSources(places, manifest)),
    ...(places.runtime === 'node' ? manifests.flatMap(newestNode) : [])
  ]
  const lookedFor = [
    `\`NIXPACKS_${places.setting}\``,
    ...[...places.pinFiles, '.tool-versions', 'mise.toml', 'package.json'].map((file) => `\`${file}\``)
  ]
  const decision = decideVersion(places.releases, sources, lookedFor)
  return { ...decision, warnings: [...decision.warnings, ...namesForRanges(places, manifests, decision)] }
}

/** `"node": "lts"`: package managers read semver there, to which a name is a range that no version is in. */
function namesForRanges(
  places: Places,
  manifests: readonly PackageJson[],
  { version }: VersionDecision
): readonly Warning[] {
  return manifests.flatMap((own) =>
    rowsOf(places, own).flatMap(({ text, keys, dialect }): readonly Warning[] =>
      dialect !== npm || text === undefined || !places.alias(text.trim().toLowerCase())
        ? []
        : [
            {
              code: 'version-name',
              message: `\`${keyText(keys)}\` is ${text.trim()}, which is no range of versions: package managers warn of it, or refuse to install. It is read as ${places.releases.name} ${version.value}`,
              file: own.file,
              ...lineOf(own.manifest, ...keys),
              fix: `Write a range there, such as \`>=${version.value}\``
            }
          ]
    )
  )
}

function setting(places: Places, { settings }: Hints): readonly VersionSource[] {
  const given = settings[places.setting]
  if (!given) return []
  const evidence = { ...given.source, because: `${given.source.because} says ${shortened(given.value)}` }
  return source(places, 'setting', given.value, npm, evidence)
}

async function pinFiles(places: Places, folders: readonly Place[]): Promise<readonly VersionSource[]> {
  const found: VersionSource[] = []
  for (const name of places.pinFiles) {
    for (const { view, at: folder } of folders) {
      const file = join(folder, name)
      const rows = (await view.read(name))?.split('\n').map((row) => row.replace(/#.*/, '').trim())
      const at = rows?.findIndex((row) => row !== '') ?? -1
      const text = rows?.[at]
      if (text === undefined) continue
      const evidence = { because: `\`${name}\` says ${shortened(text)}`, file, line: at + 1 }
      found.push(...source(places, 'pin-file', text, pin, evidence))
      break
    }
  }
  return found
}

async function toolFiles(places: Places, folders: readonly Place[]): Promise<readonly VersionSource[]> {
  for (const { view, at } of folders) {
    const stated = await toolFileStatements(view, [''], places.tools)
    if (stated.length === 0) continue
    return stated.flatMap(({ rank, text, request, evidence }) => {
      const here = { ...evidence, ...(evidence.file !== undefined && { file: join(at, evidence.file) }) }
      return request ? [{ rank, request, evidence: here }] : source(places, rank, text, pin, here)
    })
  }
  return []
}

/** The file that `volta.extends` names, and those that it names (docs.volta.sh/advanced/workspaces); a `package.json` or one like it. */
async function voltaBase({ view, at }: Place, from = 'package.json', depth = 0): Promise<ManifestFile | undefined> {
  const named = (await view.manifest(from))?.text('volta', 'extends')
  const file = named === undefined ? undefined : normalise(join(folderOf(from), named))
  const manifest = file === undefined || depth > 4 ? undefined : await view.manifest(file)
  if (!manifest || file === undefined) return undefined
  if (manifest.text('volta', 'node') === undefined) return voltaBase({ view, at }, file, depth + 1)
  return { manifest, file: join(at, file) }
}

type ManifestFile = Pick<PackageJson, 'manifest' | 'file'>

interface Row {
  readonly text: string | undefined
  readonly keys: readonly (string | number)[]
  readonly dialect: Dialect
}

function rowsOf(places: Places, { manifest }: Pick<PackageJson, 'manifest'>): readonly Row[] {
  return [
    ...places.manifest.map(({ keys, dialect }) => ({ text: manifest.text(...keys), keys, dialect })),
    ...devEngines(places, manifest)
  ]
}

function keyText(keys: Row['keys']): string {
  return keys.filter((key) => typeof key === 'string').join('.')
}

function manifestSources(places: Places, { manifest, file }: ManifestFile): readonly VersionSource[] {
  return rowsOf(places, { manifest }).flatMap(({ text, keys, dialect }) =>
    text === undefined || text === '*'
      ? []
      : source(places, 'manifest', text, dialect, {
          because: `\`${keyText(keys)}\` is ${shortened(text)}`,
          file,
          ...lineOf(manifest, ...keys)
        })
  )
}

/** `devEngines.runtime` is one table or a list of them. */
function devEngines({ runtime }: Places, manifest: PackageJson['manifest']) {
  const list = manifest.get('devEngines', 'runtime')
  const at: readonly (readonly (string | number)[])[] = Array.isArray(list)
    ? list.map((_, index) => ['devEngines', 'runtime', index])
    : [['devEngines', 'runtime']]
  return at
    .filter((keys) => manifest.text(...keys, 'name') === runtime)
    .map((keys) => ({ text: manifest.text(...keys, 'version'), keys: [...keys, 'version'], dialect: npm }))
}

function source(
  places: Places,
  rank: VersionSource['rank'],
  text: string,
  dialect: Dialect,
  evidence: Evidence
): readonly VersionSource[] {
  const written = shortened(text.trim().replace(/^(["'])(.*)\1$/, '$2'))
  const request =
    places.alias(written.toLowerCase()) ?? parseRequest(written.replace(/^(?:node|bun|deno)[-@]?v?(?=\d)/, ''), dialect)
  if (!request)
    throw unusable(places.releases, evidence, `${evidence.because}, which is no version of ${places.releases.name}`)
  return [{ rank, request, evidence }]
}

/** nvm's and nodenv's names: `lts/*`, `lts/jod`, `node`, `stable`, `latest`, `current` (nvm, README "Usage"). */
function nodeAlias(name: string): VersionRequest | undefined {
  if (/^(?:node|latest|current|stable|lts|lts\/\*|--lts|lts-latest|lts_latest)$/.test(name))
    return { text: name, versions: everyVersion }
  const codename = /^(?:lts[/-])?([a-z]+)$/.exec(name)?.[1]
  const major = codename !== undefined && Object.hasOwn(nodeCodenames, codename) ? nodeCodenames[codename] : undefined
  const request = major === undefined ? undefined : parseRequest(major, pin)
  return request && { ...request, text: name }
}
