import type { Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { npm as npmRanges, parseRequest, type VersionRequest } from '../../releases/request.js'
import type { VersionSource } from '../../releases/sources.js'
import { admits, parseTriple } from '../../releases/versions.js'
import { lowest } from './frameworks/common.js'
import type { Dependency, PackageJson } from './package-json.js'

interface Limit {
  /** Up to this major version of the package; the first row that holds counts. */
  readonly upTo: number
  /** The Node.js that it is compiled or runs on (npm's range). */
  readonly node: string
}

interface Limited {
  readonly limits: readonly Limit[]
  readonly instead: string
  /** A word of the scripts that use it, where it is only in the way when it runs. */
  readonly runs?: RegExp
  /** A package whose newer release, forced by `overrides` or `resolutions`, lifts the limit. */
  readonly lifted?: string
}

/** Packages that stop working with a later Node.js, by their own tables of versions; what they need is compiled, or changed under them. */
const limited: Readonly<Record<string, Limited>> = {
  // github.com/sass/node-sass, README "Node version support policy"
  'node-sass': {
    limits: [
      { upTo: 4, node: '<15' },
      { upTo: 5, node: '<16' },
      { upTo: 6, node: '<17' },
      { upTo: 7, node: '<18' },
      { upTo: 8, node: '<20' },
      { upTo: 9, node: '<21' }
    ],
    instead: 'Use sass in place of it: npm uninstall node-sass, npm install --save-dev sass'
  },
  // gulpjs/gulp#2324: its graceful-fs takes parts of Node.js that are gone
  gulp: {
    limits: [{ upTo: 3, node: '<12' }],
    instead: 'Move to gulp 4, or force graceful-fs 4.2.11 by `overrides` in package.json',
    runs: /\bgulp\b/,
    lifted: 'graceful-fs'
  },
  fibers: { limits: [{ upTo: 5, node: '<16' }], instead: 'Leave it out: nothing needs it any more' },
  // npmjs.com/package/grpc: replaced by @grpc/grpc-js
  grpc: { limits: [{ upTo: 1, node: '<15' }], instead: 'Use @grpc/grpc-js in place of it' }
}

interface Found {
  readonly dependency: Dependency
  readonly request: VersionRequest
  readonly instead: string
}

function found(own: PackageJson): readonly Found[] {
  return Object.entries(limited).flatMap(([name, { limits, instead, runs, lifted }]) => {
    const dependency = own.dependencies.get(name)
    const [major] = lowest(dependency) ?? []
    const row = limits.find(({ upTo }) => major !== undefined && major <= upTo)
    const request = row && parseRequest(row.node, npmRanges)
    if (!dependency || !request || dependency.kind === 'peer') return []
    if (runs && ![...own.scripts.values()].some(({ value }) => runs.test(value))) return []
    if (lifted !== undefined && ['overrides', 'resolutions'].some((key) => own.manifest.get(key, lifted) !== undefined))
      return []
    return [{ dependency, request, instead }]
  })
}

/** What packages ask of Node.js, as advice for the choice of its version. */
export function nodeLimits(own: PackageJson | undefined): readonly VersionSource[] {
  return (own ? found(own) : []).map(({ dependency, request }) => ({
    rank: 'advice',
    request,
    evidence: {
      because: `${dependency.name} ${dependency.range} works with Node.js ${request.text}`,
      ...at(dependency.evidence)
    }
  }))
}

/** Warnings about packages that do not work with the Node.js that was chosen; `node` is a whole version. */
export function limitWarnings(own: PackageJson | undefined, node: string): readonly Warning[] {
  return (own ? found(own) : [])
    .filter(({ request }) => !admits(request.versions, parseTriple(node)))
    .map(({ dependency, request, instead }) => ({
      code: 'package-too-old',
      message: `${dependency.name} ${dependency.range} only works with Node.js ${request.text}, and the image has ${node}: the build will fail where it is used`,
      ...at(dependency.evidence),
      fix: instead
    }))
}
