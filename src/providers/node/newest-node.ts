import type { Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { npm, parseRequest } from '../../releases/request.js'
import type { VersionSource } from '../../releases/sources.js'
import { lowest } from './frameworks/common.js'
import type { Dependency, PackageJson } from './package-json.js'

/** The newest major version of Node.js that a package works on, by its own major version. */
const newest: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  // README, "Node version support policy"; the project has ended.
  'node-sass': { 4: 14, 5: 15, 6: 16, 7: 17, 8: 19, 9: 20 },
  // gulpjs/gulp#2324: its graceful-fs takes parts of Node.js that are gone.
  gulp: { 3: 11 },
  // README, "Status": it ends with Node.js 15.
  fibers: { 3: 13, 4: 15, 5: 15 },
  // npmjs.com/package/grpc: it has ended.
  grpc: { 1: 14 },
  // laverdet/isolated-vm: what it is compiled against changed in Node.js 24, which version 6 is for.
  'isolated-vm': { 5: 22 },
  // directus/directus#26299: it brings isolated-vm 5.
  directus: { 10: 18, 11: 22, 12: 22 }
}
const instead: Readonly<Record<string, string>> = {
  'node-sass': 'Replace it by `sass`, which takes its place',
  gulp: 'Move to gulp 4, force `graceful-fs` 4.2.11 by `overrides` in package.json',
  fibers: 'Leave it out, since `sass` needs it no more',
  grpc: 'Replace it by `@grpc/grpc-js`, which takes its place',
  'isolated-vm': 'Move to isolated-vm 6',
  directus: 'Move to a version of Directus that works on it, once there is one'
}

/** What only fails when it runs is in nobody's way where no script runs it, and is mended by a newer part of it that people force. */
function isInTheWay(own: Pick<PackageJson, 'scripts' | 'manifest'>, name: string): boolean {
  if (name !== 'gulp') return true
  const isMended = ['overrides', 'resolutions'].some((key) => own.manifest.get(key, 'graceful-fs') !== undefined)
  return !isMended && [...own.scripts.values()].some(({ value }) => /\bgulp\b/.test(value))
}

type Own = Pick<PackageJson, 'dependencies' | 'scripts' | 'manifest'>

interface Ceiling {
  readonly dependency: Dependency
  readonly major: number
  readonly node: number
}

function ceilings(own: Own): readonly Ceiling[] {
  return Object.entries(newest).flatMap(([name, byMajor]) => {
    const dependency = own.dependencies.get(name)
    const [major = 0] = lowest(dependency) ?? []
    const node = byMajor[major]
    return dependency && node !== undefined && isInTheWay(own, name) ? [{ dependency, major, node }] : []
  })
}

/** What the dependencies say of the version of Node.js, where nothing else says one that is older. */
export function newestNode(own: Own): readonly VersionSource[] {
  return ceilings(own).flatMap(({ dependency: { name, evidence }, major, node }) => {
    const request = parseRequest(`<=${String(node)}`, npm)
    const because = `\`${name}\` ${String(major)} works on Node.js up to ${String(node)}`
    return request ? [{ rank: 'advice', request, evidence: { ...evidence, because } }] : []
  })
}

/** @param node the version in the image's tag */
export function tooNewWarnings(own: PackageJson, node: string): readonly Warning[] {
  return ceilings(own)
    .filter(({ node: last }) => Number(/^\d+/.exec(node)?.[0] ?? 0) > last)
    .map(({ dependency: { name, evidence }, major, node: last }) => ({
      code: 'node-too-new',
      message: `\`${name}\` ${String(major)} works on Node.js up to ${String(last)}, and the image has ${node}: the build will fail`,
      ...at(evidence),
      fix: `${instead[name] ?? `Replace ${name}`}, or name a Node.js that it supports in engines.node`
    }))
}
