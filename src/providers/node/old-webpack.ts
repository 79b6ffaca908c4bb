import { readLockfile } from '../../app/lockfiles.js'
import { join, nameOf, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Hints } from '../../settings/types.js'
import { at } from '../../releases/explain.js'
import { parseTriple } from '../../releases/versions.js'
import { unwrap } from './commands.js'
import { folderBuilds } from './folder-builds.js'
import { lowest } from './frameworks/common.js'
import { decideManager } from './managers.js'
import { readPackageJson, type PackageJson, type Place } from './package-json.js'

/** Packages that build with webpack 4, below these versions. */
const below: Readonly<Record<string, number>> = {
  webpack: 5,
  'react-scripts': 5,
  '@vue/cli-service': 5,
  gatsby: 3,
  nuxt: 3,
  'preact-cli': 4,
  gridsome: 1,
  vuepress: 2
}

/**
 * webpack 4 hashes with MD4, which OpenSSL 3 of Node.js 17 and later only has among its old algorithms (webpack/webpack#14532): the option
 * for the build that lets it. Looks at the app and at the folders that its build scripts build.
 */
export async function oldWebpack(
  app: App,
  own: PackageJson,
  build: readonly Reasoned<string>[],
  hints: Hints,
  node: string
): Promise<Reasoned<string> | undefined> {
  if (build.length === 0 || Number(/^\d+/.exec(node)?.[0] ?? 0) < 17) return undefined
  const scripts = build.flatMap(({ value }) => /\brun (\S+)$/.exec(value)?.[1] ?? [])
  const commands = scripts.flatMap((name) => unwrap(own, name)?.map(({ value }) => value) ?? [])
  const entered = build.flatMap(({ value }) => /^\(cd (\S+) &&/.exec(value)?.[1] ?? [])
  const folders = [...((await folderBuilds(app, hints, commands))?.folders ?? []), ...entered]
  for (const folder of ['', ...folders]) {
    const inside = normalise(join(app.folder, folder))
    if (inside === undefined) continue
    const place: Place = { view: app.whole().below(inside), at: folder }
    const because = await usesOld(place)
    if (because) return { value: '--openssl-legacy-provider', reason: because }
  }
  return undefined
}

async function usesOld(place: Place): Promise<Reasoned<string>['reason'] | undefined> {
  const manifest = await readPackageJson(place)
  const named = manifest && [...manifest.dependencies.values()].find(({ name }) => Object.hasOwn(below, name))
  if (!manifest || !named) return undefined
  const because = 'builds with webpack 4, which needs an algorithm that OpenSSL 3 calls old'
  const { lockfile } = await decideManager(manifest, place)
  const locked =
    lockfile === undefined || lockfile.endsWith('b') ? undefined : await readLockfile(place.view, nameOf(lockfile))
  const versions = [locked?.packages.get('webpack')].flatMap((one) => (one ? [one, ...(one.others ?? [])] : []))
  const line = versions[0]?.line
  if (versions.length > 0) {
    const isOld = versions.every(({ version }) => version !== undefined && (parseTriple(version)[0] ?? 5) < 5)
    const file = join(place.at, nameOf(lockfile ?? ''))
    return isOld ? { because: `${named.name} ${because}`, file, ...(line !== undefined && { line }) } : undefined
  }
  const [major] = lowest(named) ?? []
  return major !== undefined && major < (below[named.name] ?? 0)
    ? { because: `${named.name} ${String(major)} ${because}`, ...at(named.evidence) }
    : undefined
}
