import type { Plan } from '../plan/types.js'
import type { Catalog } from '../providers/contract.js'
import type { Mount } from './instructions.js'
import type { Paths } from './paths.js'
import { CONTEXT } from './paths.js'
import { demand } from './quoting.js'

/**
 * Cache mounts for folders of package managers and build tools. The id says whose cache it is (`pip`, `npm`, `app-.next-cache`); builds of
 * other repositories are kept apart by the builder's BUILDKIT_CACHE_MOUNT_NS. Caches that no tool of the catalog claims are
 * locked: whether they bear two writers is not known.
 */
export function cacheMounts(folders: readonly string[], paths: Paths, catalog: Catalog): readonly Mount[] {
  const shared = new Set(Object.values(catalog.tools).flatMap(({ cacheDirectories }) => cacheDirectories))
  return [...new Set(folders)].map((folder) => {
    const home = folder.replace(/^~(?=\/|$)/, '/root')
    const target = demand(
      mountable,
      paths.inImage(home),
      'The cache folder',
      'Use a path of letters, digits and the characters . _ - @ + in cacheDirectories'
    )
    return { type: 'cache', id: cacheId(target), target, locked: !shared.has(folder) }
  })
}

const mountable = /^\/[A-Za-z0-9_./@+-]+$/

/** A file of the repository that holds a login: where it lies in Docker's context, and by which id it is handed over. */
export interface SecretFile {
  readonly id: string
  readonly inContext: string
  /** Its name can be the target of a mount; else it only stays out of the context. */
  readonly isMounted: boolean
}

/** @throws UserError for a file outside of the context */
export function secretFilesOf({ secretFiles = [] }: Plan, paths: Paths): readonly SecretFile[] {
  const fix = 'Name files of the repository'
  const ids = new Set<string>()
  return secretFiles.map((path) => {
    const inContext = demand(
      /^(?!\.\.?$|\.\.\/)[^\p{C}\p{Zl}\p{Zp}]+$/u,
      paths.inContext(path) ?? '..',
      'The file in /secretFiles',
      fix
    )
    // People name secrets of their own, and two paths can come to one name.
    const name = `file-${inContext.replace(/[^A-Za-z0-9_.-]/g, '-').replace(/^[.-]+/, '')}`
    let id = name
    for (let count = 2; ids.has(id); count++) id = `${name}-${String(count)}`
    ids.add(id)
    return { id, inContext, isMounted: mountable.test(`${CONTEXT}/${inContext}`) }
  })
}

export function secretFileMounts(files: readonly SecretFile[]): readonly Mount[] {
  return files
    .filter(({ isMounted }) => isMounted)
    .map(({ id, inContext }) => ({ type: 'secret', id, target: `${CONTEXT}/${inContext}` }))
}

export function secretMounts(names: readonly string[]): readonly Mount[] {
  return names.map((name) => ({
    type: 'secret',
    id: demand(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, name, 'The secret name', 'Use letters, digits, `_`, `-` and `.`')
  }))
}

/** Shell statements that export secrets with their exact values, trailing line feeds included; a secret that was not given stays unset. */
export function secretExports(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    .map((name) => {
      const file = `/run/secrets/${name}`
      return `if [ -f ${file} ]; then ${name}="$(cat ${file}; echo .)"; export ${name}="\${${name}%.}"; fi`
    })
}

/** `/root/.cache/pip` is `pip`, `/root/.npm` is `npm`; folders of the app keep `app` in front. */
function cacheId(target: string): string {
  return target
    .replace(/^\/root\/(?:\.cache\/)?/, '')
    .replace(new RegExp(`^${CONTEXT}/`), 'app-')
    .replace(/^[./]+/, '')
    .replaceAll('/', '-')
}
