import { dirname, join as joinPath } from 'node:path/posix'
import { join, normalise } from '../../app/paths.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { lineOf, type PackageJson, type Place } from './package-json.js'

/** Files at the root that builds of packages read. */
const configuration =
  /^(?:\w[\w.-]*\.(?:json|jsonc|json5|[cm]?js|[cm]?ts|ya?ml|toml)|\.(?:babel|swc|browserslist|postcss|eslint|graphql|lingui|parcel|terser|svgr)rc(?:\.[\w.]+)?)$/
/** Those among them that only people, editors, tests and other services read, and what the install has got. */
const elsewhere =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-(?:lock|workspace)\.yaml|\.pnpmfile\.[cm]js|bun\.lock|bunfig\.toml|\.yarnrc\.yml|\.npmrc|\.yarnrc|(?:docker-)?compose.*|renovate\.json.*|\.renovaterc.*|vercel\.json|netlify\.toml|fly\.toml|render\.yaml|railway\.(?:json|toml)|app\.json|codecov\.ya?ml|\.codecov\.yml|\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines.*|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|skaffold\.ya?ml|\.pre-commit-config\.yaml|lefthook\.yml|commitlint\.config.*|\.commitlintrc.*|\.?lint-?staged.*|\.?prettier.*|\.markdownlint.*|\.?cspell.*|\.?stylelint.*|\.?jest.*|vitest\..*|playwright.*|cypress.*|\.?release.*|\.changeset.*|\.?knip.*|\.?nycrc.*|\.?editorconfig|mise\.toml|\.tool-versions|lerna\.json|nixpacks\.(?:toml|json)|boxcar\..*|\.all-contributorsrc|\.huskyrc.*|\.czrc|\.versionrc.*|typedoc.*|crowdin\.yml|sonar.*|taskfile\.ya?ml|devenv\..*|devbox\..*|(?:process-compose|prometheus|otel|grafana|artillery|k6|coolify|dagger|depot|firebase|firestore|database\.rules|storage\.rules|skills-lock|conductor|oxlint|oxfmt|i18n\.lock|tilt).*|[\w-]*(?:deployment|load-?test)[\w-]*\.ya?ml)$/i

/** Configuration at the root of a workspace, relative to the app's folder. */
export async function rootConfiguration({ view, at }: Place): Promise<readonly Reasoned<string>[]> {
  const files = await view.list()
  return files
    .filter((path) => !path.includes('/') && configuration.test(path) && !elsewhere.test(path))
    .map((path) => reasoned(join(at, path), 'Configuration at the root of the workspace', { file: join(at, path) }))
}

interface Packaged {
  readonly manifest: PackageJson
  readonly place: Place
}

/**
 * What packages name beyond their own folders, relative to the app's folder: files that a `tsconfig.json` extends, folders of sources
 * that those name in `paths` and that are in no package, and paths in scripts that lead up. `below` is the app's folder relative to the
 * root. What lies at the root itself is configuration; what is not there is left out.
 * @param members the packages of the workspace; asked for where there are such paths
 */
export async function namedBeyond(
  root: Place,
  below: string,
  packages: readonly Packaged[],
  members: () => readonly PackageJson[]
): Promise<readonly Reasoned<string>[]> {
  const inTree = (folder: string, path = ''): string | undefined => normalise(joinPath(below, folder, path))
  const found: Reasoned<string>[] = []
  for (const { manifest, place } of packages) {
    const bases = await extended(place)
    for (const { path, reason } of bases) {
      const base = inTree(manifest.folder, path)
      const sources = base === undefined ? [] : await sourcesInPaths(root, base)
      const others = sources.length === 0 ? [] : members().flatMap((one) => inTree(one.folder) ?? [])
      for (const value of sources) {
        if ([...others, below].some((folder) => isInside(value, folder)) || !(await root.view.hasFolder(value)))
          continue
        const because = `${reason.because}, and it names the sources in ${value}`
        found.push({ value: join(root.at, value), reason: { ...reason, because } })
      }
    }
    for (const { path, reason } of [...bases, ...inScripts(manifest)]) {
      const inRoot = inTree(manifest.folder, path)
      if (inRoot === undefined || inRoot === '' || !inRoot.includes('/')) continue
      if (packages.some((one) => isInside(inRoot, inTree(one.manifest.folder)))) continue
      if ((await root.view.has(inRoot)) || (await root.view.hasFolder(inRoot)))
        found.push({ value: join(root.at, inRoot), reason })
    }
  }
  return found
}

/** The folders of `paths` in a configuration and in those that it extends, relative to the root (typescriptlang.org/tsconfig#paths). */
async function sourcesInPaths(root: Place, path: string, depth = 0): Promise<readonly string[]> {
  const manifest = depth > 3 ? undefined : await root.view.manifest(path)
  if (!manifest) return []
  const folder = dirname(path)
  const base = manifest.text('extends')
  const above = base?.startsWith('.') ? await sourcesInPaths(root, joinPath(folder, base), depth + 1) : []
  const baseUrl = manifest.text('compilerOptions', 'baseUrl') ?? '.'
  const named = Object.keys(manifest.table('compilerOptions', 'paths') ?? {}).flatMap((name) =>
    manifest.texts('compilerOptions', 'paths', name)
  )
  const folders = named.flatMap((one) => {
    const place = normalise(joinPath(folder, baseUrl, one.replace(/\*.*$/, '')))
    if (!place || /(?:^|\/)node_modules(?:\/|$)/.test(place)) return []
    const inner = /\.[cm]?[jt]sx?$/.test(place) ? dirname(place) : place
    return inner === '.' ? [] : [inner]
  })
  return [...new Set([...above, ...folders])]
}

function isInside(path: string, folder: string | undefined): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

interface Named {
  readonly path: string
  readonly reason: Evidence
}

async function extended({ view, at }: Place): Promise<readonly Named[]> {
  const tsconfig = await view.manifest('tsconfig.json')
  if (!tsconfig) return []
  const bases = [tsconfig.text('extends') ?? [], tsconfig.texts('extends')].flat()
  const reason: Evidence = {
    because: 'tsconfig.json extends it',
    file: join(at, 'tsconfig.json'),
    ...lineOf(tsconfig, 'extends')
  }
  return bases
    .filter((base) => base.startsWith('..'))
    .flatMap((base) => [base, `${base}.json`].map((path) => ({ path, reason })))
}

function inScripts({ scripts }: PackageJson): readonly Named[] {
  return [...scripts.values()].flatMap(({ value, reason }) =>
    [...value.matchAll(/(?<![\w./-])(?:\.\.\/)+[\w@][\w./@-]*/g)].map(([path]) => ({
      path,
      reason: { ...reason, because: `${reason.because} reads it` }
    }))
  )
}

/** The Dockerfile takes a name with a dot in it for a file. */
export function asFolder(path: string): string {
  return /\.[A-Za-z0-9]+$/.test(path) ? `${path}/` : path
}
