import type { LockedPackage, Lockfile, Located } from '../lockfiles.js'
import { byName } from './collect.js'
import { Importers } from './importers.js'
import { sourceOf } from './npm.js'

interface Open {
  readonly key: string
  readonly line: number
  location: string
  scripts?: boolean
  /** Where the key is the place of a folder or an archive. */
  name?: string
  version?: string
}

const keyed = /^( *)(?:'([^']*)'|"([^"]*)"|([^\s'":#-][^:]*(?::[^ :][^:]*)*)):(?: +(.*))?$/
const asks = /^(?:dependencies|devDependencies|optionalDependencies|specifiers)$/

/**
 * A package as nearly all are written, from its key to the next: from the registry, and with nothing (`requiresBuild`)
 * that is looked for in the lines behind. As many of those as the expression's stack surely holds; further ones are read one by one.
 */
const plainPackage =
  /^ {2}(?:'([^'\n]+)'|([^\s'"#][^\n]*)):\n {4}resolution: \{integrity: sha512-[^\n},]+\}\n((?: {4}(?!re)[^\n]*\n){0,500}\n?)/my

/**
 * Scans pnpm-lock.yaml as pnpm prints it: versions 5 and 6 (`/name/1.0.0`, `/name@1.0.0`, a list of all `specifiers` or a `specifier`
 * each, `requiresBuild`), 9 (`name@1.0.0`). A file of several documents has the packages of the tree in the last.
 * Goes through the text by expressions that take many lines at once: most of a large lockfile says nothing that is looked for.
 */
export function scanPnpmLock(text: string): Omit<Lockfile, 'path'> {
  const packages: Open[] = []
  const overrides: string[] = []
  let importers = new Importers()
  let formatVersion: Located | undefined
  /** Keys that lead to the line. */
  const path: string[] = []
  let number = 0
  for (let from = 0, to: number; from < text.length; from = to + 1) {
    if (path[0] === 'packages') {
      plainPackage.lastIndex = from
      const [all, quoted, plain, others = ''] = plainPackage.exec(text) ?? []
      if (all !== undefined) {
        path.length = 1
        packages.push({ key: quoted ?? plain ?? '', line: number + 1, location: '' })
        number += 2 + linesIn(others)
        to = from + all.length - 1
        continue
      }
    } else if (path[0] === 'snapshots') {
      const next = nextSection(text, from)
      if (next < 0) break
      number += linesIn(text.slice(from, next))
      from = next
    }
    const end = text.indexOf('\n', from)
    to = end < 0 ? text.length : end
    number++
    if (from === to) continue
    const line = text.slice(from, to)
    if (line.startsWith('---')) {
      importers = new Importers()
      packages.length = 0
      overrides.length = 0
    }
    const match = keyed.exec(line)
    if (!match) {
      if (path[0] === 'packages' && line.includes('requiresBuild: true')) markScripts(packages.at(-1))
      continue
    }
    const depth = (match[1] ?? '').length / 2
    const key = match[2] ?? match[3] ?? match[4] ?? ''
    const value = unquoted(match[5] ?? '')
    path.length = depth
    path[depth] = key
    if (depth === 0 && key === 'lockfileVersion') formatVersion = { value, line: number }
    else if (path[0] === 'overrides' && depth === 1) overrides.push(key)
    else if (path[0] === 'packages') put(packages, key, value, depth, number)
    else ofImporter(importers, path, value, number)
  }
  return {
    packages: byName(packages.map(packageOf), (name) => name),
    ...(formatVersion && { formatVersion }),
    importers: importers.all(),
    ...(overrides.length > 0 && { overrides })
  }
}

function linesIn(text: string): number {
  return text === '' ? 0 : text.split('\n').length - 1
}

/** Where the first line at or behind an offset starts that stands in no section; -1 where there is none. */
function nextSection(text: string, from: number): number {
  const topLevel = /^[^\s]/gm
  topLevel.lastIndex = from
  return topLevel.exec(text)?.index ?? -1
}

function put(packages: Open[], key: string, value: string, depth: number, line: number): void {
  if (depth === 1) packages.push({ key, line, location: '' })
  const last = packages.at(-1)
  if (depth === 2 && key === 'requiresBuild') markScripts(last)
  if (depth !== 2 || !last) return
  if (key === 'name' || key === 'version') last[key] = value
  if (key === 'resolution') {
    const [, repo, tarball, folder] = /\brepo: ([^,}]+)|\btarball: ([^,}]+)|\bdirectory: ([^,}]+)/.exec(value) ?? []
    last.location = repo === undefined ? (tarball ?? (folder === undefined ? '' : `file:${folder}`)) : `git+${repo}`
  }
}

function markScripts(last: Open | undefined): void {
  if (last) last.scripts = true
}

/** What a package of the tree asks for: below `importers`, or at the top where the tree is one package. */
function ofImporter(importers: Importers, path: readonly string[], value: string, line: number): void {
  const inside = path[0] === 'importers'
  const [group = '', name = '', field] = inside ? path.slice(2) : path
  const folder = inside ? (path[1] ?? '.') : '.'
  if (inside && path.length === 2) importers.open(folder)
  if (!asks.test(group) || name === '') return
  if (field === 'specifier' || (field === undefined && group === 'specifiers')) importers.add(folder, name, value, line)
}

function packageOf({ key, line, location, scripts, ...said }: Open): LockedPackage {
  const plain = withoutPeers(key)
  const parts = apart(plain)
  if (parts && location === '' && scripts === undefined && said.name === undefined && isDigit(parts[2].charCodeAt(0))) {
    return { name: parts[1], version: parts[2], line, source: 'registry' }
  }
  const [, name = plain, written] =
    parts ?? /^((?:@[^/]+\/)?[^/@]+)[@/]([^_]+)/.exec(plain) ?? /^((?:@[^/]+\/)?[^/@]+)()$/.exec(plain) ?? []
  const version = said.name === undefined ? written : said.version
  const isRelease = version !== undefined && isDigit(version.charCodeAt(0))
  const from = location === '' && !isRelease ? (version ?? '') : location
  return {
    name: said.name ?? name,
    ...(isRelease && { version }),
    line,
    source: /codeload\.github\.com|^https:\/\/git(?:hub|lab)\.com\//.test(from) ? 'git' : sourceOf(from),
    ...(from !== '' && { location: from }),
    ...(scripts !== undefined && { scripts })
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function withoutPeers(key: string): string {
  const end = key.indexOf('(')
  return key.slice(key.startsWith('/') ? 1 : 0, end < 0 ? undefined : end)
}

/** `name@1.0.0` and `@scope/name@1.0.0`, which nearly all are. */
function apart(plain: string): readonly [all: string, name: string, version: string] | undefined {
  const at = plain.indexOf('@', 1)
  if (at < 0 || plain.includes('_', at)) return undefined
  const slash = plain.lastIndexOf('/')
  const isName = slash < 0 || (plain.startsWith('@') && slash < at && slash === plain.indexOf('/'))
  return isName ? [plain, plain.slice(0, at), plain.slice(at + 1)] : undefined
}

function unquoted(text: string): string {
  return /^'([^']*)'$/.exec(text)?.[1] ?? /^"([^"]*)"$/.exec(text)?.[1] ?? text.trim()
}
