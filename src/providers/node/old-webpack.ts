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

/** Packages that build with such a webpack, below these versions. */
const below: Readonly<Record<string, number>> = {
  webpack: 5,
  '@angular-devkit/build-angular': 13,
  next: 12,
  'react-scripts': 5,
  '@vue/cli-service': 5,
  gatsby: 3,
  nuxt: 3,
  'preact-cli': 4,
  gridsome: 1,
  vuepress: 2
}

/** Those that carry their own: what the lockfile says of webpack is about another one. */
const carriesOwn = ['next']

/**
 * webpack before 5.61 hashes with MD4, which OpenSSL 3 of Node.js 17 and later only has among its old algorithms (webpack/webpack#14532): the
 * option for the build that lets it. Looks at the app and at the folders that its build scripts build.
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
  const because = 'builds with an old webpack, which needs an algorithm that OpenSSL 3 calls old'
  const { lockfile } = await decideManager(manifest, place)
  const locked =
    lockfile === undefined || lockfile.endsWith('b') || carriesOwn.includes(named.name)
      ? undefined
      : await readLockfile(place.view, nameOf(lockfile))
  const versions = [locked?.packages.get('webpack')].flatMap((one) => (one ? [one, ...(one.others ?? [])] : []))
  const line = versions[0]?.line
  if (versions.length > 0) {
    const isOld = versions.every(({ version }) => version !== undefined && isOldWebpack(version))
    const file = join(place.at, nameOf(lockfile ?? ''))
    return isOld ? { because: `${named.name} ${because}`, file, ...(line !== undefined && { line }) } : undefined
  }
  const [major] = lowest(named) ?? []
  return major !== undefined && major < (below[named.name] ?? 0)
    ? { because: `${named.name} ${String(major)} ${because}`, ...at(named.evidence) }
    : undefined
}

function isOldWebpack(version: string): boolean {
  const [major = 5, minor = 61] = parseTriple(version)
  return major < 5 || (major === 5 && minor < 61)
}
