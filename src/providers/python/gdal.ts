import { reasoned } from '../../plan/draft.js'
import type { Suite } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { compareTriples, parseTriple } from '../../releases/versions.js'
import type { Dependencies } from './facts.js'
import type { ManagerId } from './managers.js'
import { gdalNames, type Gdal } from './rarely.js'

/** GDAL of each Debian suite (packages.debian.org, `libgdal-dev`). */
const library: Readonly<Record<Suite, string>> = { bookworm: '3.6.2', trixie: '3.10.3' }

/**
 * GDAL's bindings are compiled against the library and have to be of its version ("Python API", gdal.org). One that nobody pins is
 * installed at that version first, so that pip does not take the newest; a pinned one of another line is a warning.
 */
export function gdalBindings(dependencies: Dependencies, manager: ManagerId, suite: Suite | undefined): Gdal {
  const bindings = gdalNames.map((name) => dependencies.get(name)).find((found) => found?.direct)
  const there = suite && library[suite]
  if (!bindings || there === undefined) return { first: [], warnings: [] }
  const { name, version, evidence } = bindings
  if (version === undefined) {
    const because = `${name} is not pinned, and its bindings have to be of the library's version`
    // pygdal adds a number of its own to the version.
    const command = `pip install "${name}==$(gdal-config --version)${name === 'pygdal' ? '.*' : ''}"`
    const pip = manager === 'pip' || manager === 'project'
    return { first: pip ? [reasoned(command, because, at(evidence))] : [], warnings: [] }
  }
  const [major, minor] = parseTriple(version)
  const [ownMajor, ownMinor] = parseTriple(there)
  if (major === ownMajor && minor === ownMinor && compareTriples(parseTriple(version), parseTriple(there)) <= 0)
    return { first: [], warnings: [] }
  return {
    first: [],
    warnings: [
      {
        code: 'gdal-version',
        message: `${name} ${version} is compiled against GDAL ${there}, which Debian ${suite ?? ''} has; the two have to be of one version`,
        ...at(evidence),
        fix: `Pin ${name}==${there}${name === 'pygdal' ? '.*' : ''}, or read the data with rasterio, fiona or pyogrio, whose wheels bring a GDAL of their own`
      }
    ]
  }
}
