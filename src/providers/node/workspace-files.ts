import { join as joinPath } from 'node:path/posix'
import { join, normalise } from '../../app/paths.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { lineOf, type PackageJson, type Place } from './package-json.js'

/** Files at the root that builds of packages read. */
const configuration = /^(?:[\w.-]+\.(?:json|jsonc|json5|[cm]?js|[cm]?ts|ya?ml|toml)|\.[\w-]*rc|\.browserslistrc)$/
/** Those among them that only people, editors, tests and other services read, and what the install has got. */
const elsewhere =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-(?:lock|workspace)\.yaml|\.pnpmfile\.[cm]js|bun\.lock|bunfig\.toml|\.yarnrc\.yml|\.npmrc|\.yarnrc|(?:docker-)?compose.*|renovate\.json.*|\.renovaterc.*|vercel\.json|netlify\.toml|fly\.toml|render\.yaml|railway\.(?:json|toml)|app\.json|codecov\.ya?ml|\.codecov\.yml|\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines.*|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|skaffold\.ya?ml|\.pre-commit-config\.yaml|lefthook\.yml|commitlint\.config.*|\.commitlintrc.*|\.?lint-?staged.*|\.?prettier.*|\.markdownlint.*|\.?cspell.*|\.?stylelint.*|\.?jest.*|vitest\..*|playwright.*|cypress.*|\.?release.*|\.changeset.*|\.?knip.*|\.?nycrc.*|\.?editorconfig|mise\.toml|\.tool-versions|lerna\.json|nixpacks\.(?:toml|json)|boxcar\..*|\.all-contributorsrc|\.huskyrc.*|\.czrc|\.versionrc.*|typedoc.*|crowdin\.yml|sonar.*|taskfile\.ya?ml)$/i

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
 * What packages name beyond their own folders, relative to the app's folder: files that a `tsconfig.json` extends, and paths in scripts
 * that lead up. `below` is the app's folder relative to the root. What lies at the root itself is configuration; what is not there is left out.
 */
export async function namedBeyond(
  root: Place,
  below: string,
  packages: readonly Packaged[]
): Promise<readonly Reasoned<string>[]> {
  const inTree = (folder: string, path = ''): string | undefined => normalise(joinPath(below, folder, path))
  const found: Reasoned<string>[] = []
  for (const { manifest, place } of packages) {
    for (const { path, reason } of [...(await extended(place)), ...inScripts(manifest)]) {
      const inRoot = inTree(manifest.folder, path)
      if (inRoot === undefined || inRoot === '' || !inRoot.includes('/')) continue
      if (packages.some((one) => isInside(inRoot, inTree(one.manifest.folder)))) continue
      if ((await root.view.has(inRoot)) || (await root.view.hasFolder(inRoot)))
        found.push({ value: join(root.at, inRoot), reason })
    }
  }
  return found
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
