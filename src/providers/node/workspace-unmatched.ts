import type { App, Manifest } from '../../app/types.js'
import { folderOf } from '../../app/paths.js'
import type { Warning } from '../../plan/types.js'
import { nearest } from '../../text.js'
import { folderPatterns } from '../folder-pattern.js'
import { lineOf } from './package-json.js'
import { globsIn, type Declaration } from './workspace-kinds.js'

/**
 * Warnings for what the list of a workspace names and is not there: a folder, and a glob in a folder that is called nearly as one with
 * packages that no other line names. A glob for packages to come is none.
 * @param packages all folders with a manifest
 */
export async function unmatched(
  view: App,
  manifest: Manifest,
  declaration: Declaration,
  packages: readonly string[]
): Promise<readonly Warning[]> {
  const globs = globsIn(manifest, declaration)
  const patterns = folderPatterns(globs)
  const free = packages.filter((folder) => folder !== '' && !patterns.holds(folder))
  const warnings: Warning[] = []
  for (const [at, glob] of globs.entries()) {
    const steps = glob.replace(/^\.\/|\/$/g, '').split('/')
    const end = steps.findIndex((step) => /[*?{}[\]!]/.test(step))
    const fixed = steps.slice(0, end < 0 ? steps.length : end).join('/')
    const rest = glob.replace(/^\.\//, '').slice(fixed.length)
    if (fixed === '' || fixed.startsWith('.') || (await view.hasFolder(fixed))) continue
    const near = nearest(fixed, end < 0 ? free : free.map(folderOf).filter((folder) => folder !== ''))
    if (near === undefined && end >= 0) continue
    warnings.push({
      code: 'workspace-unmatched',
      message: `The workspace names ${glob}, and there is no folder ${fixed}`,
      file: declaration.file,
      ...lineOf(manifest, ...declaration.keys, at),
      fix: near === undefined ? 'Add the package, or take the line out' : `Did you mean ${near}${rest}?`
    })
  }
  return warnings
}
