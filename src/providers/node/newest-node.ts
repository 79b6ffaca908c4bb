import type { Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { npm, parseRequest } from '../../releases/request.js'
import type { VersionSource } from '../../releases/sources.js'
import { lowest } from './frameworks/common.js'
import type { Dependency, PackageJson } from './package-json.js'

/** The newest major version of Node.js that a package compiles on, by its own major version. */
const newest: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  // README, "Node version support policy"; the project has ended.
  'node-sass': { 4: 14, 5: 15, 6: 16, 7: 17, 8: 19, 9: 20 }
}
const instead: Readonly<Record<string, string>> = { 'node-sass': 'sass' }

interface Ceiling {
  readonly dependency: Dependency
  readonly major: number
  readonly node: number
}

function ceilings(own: Pick<PackageJson, 'dependencies'>): readonly Ceiling[] {
  return Object.entries(newest).flatMap(([name, byMajor]) => {
    const dependency = own.dependencies.get(name)
    const [major = 0] = lowest(dependency) ?? []
    const node = byMajor[major]
    return dependency && node !== undefined ? [{ dependency, major, node }] : []
  })
}

/** What the dependencies say of the version of Node.js, where nothing else says one that is older. */
export function newestNode(own: Pick<PackageJson, 'dependencies'>): readonly VersionSource[] {
  return ceilings(own).flatMap(({ dependency: { name, evidence }, major, node }) => {
    const request = parseRequest(`<=${String(node)}`, npm)
    const because = `\`${name}\` ${String(major)} compiles on Node.js up to ${String(node)}`
    return request ? [{ rank: 'advice', request, evidence: { ...evidence, because } }] : []
  })
}

/** @param node the version in the image's tag */
export function tooNewWarnings(own: PackageJson, node: string): readonly Warning[] {
  return ceilings(own)
    .filter(({ node: last }) => Number(/^\d+/.exec(node)?.[0] ?? 0) > last)
    .map(({ dependency: { name, evidence }, major, node: last }) => ({
      code: 'node-too-new',
      message: `\`${name}\` ${String(major)} compiles on Node.js up to ${String(last)}, and the image has ${node}: the install will fail`,
      ...at(evidence),
      fix: `Replace it by \`${instead[name] ?? name}\`, which takes its place, or name a Node.js that it supports in engines.node`
    }))
}
