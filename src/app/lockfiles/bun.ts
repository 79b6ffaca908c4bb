import type { LockedPackage, Lockfile, Located } from '../lockfiles.js'
import { byName } from './collect.js'
import { Importers } from './importers.js'
import { sourceOf } from './npm.js'

const locked = /^\s*"((?:[^"\\])+)":\s*\["([^"\\]+)"/
const opened = /^\s*"((?:[^"\\])*)":\s*\{\s*$/
const pair = /^\s*"((?:[^"\\])+)":\s*"((?:[^"\\])*)",?\s*$/
const asks = new Set(['dependencies', 'devDependencies', 'optionalDependencies'])

/** Scans bun.lock as Bun prints it: JSON with a package per line and commas at the ends. */
export async function scanBunLock(lines: AsyncIterable<string>): Promise<Omit<Lockfile, 'path'>> {
  const packages: (LockedPackage & { readonly key: string })[] = []
  const importers = new Importers()
  let formatVersion: Located | undefined
  const path: string[] = []
  let number = 0
  for await (const line of lines) {
    number++
    const [section, folder = '', group = ''] = path
    const entry = section === 'packages' ? locked.exec(line) : undefined
    if (entry) {
      packages.push(packageOf(entry[1] ?? '', entry[2] ?? '', number))
      continue
    }
    const object = opened.exec(line)
    if (object) {
      path.push(object[1] ?? '')
      if (path[0] === 'workspaces' && path.length === 2) importers.open(path[1] ?? '')
      continue
    }
    if (/^\s*\},?\s*$/.test(line)) {
      path.pop()
      continue
    }
    const version = path.length === 0 ? /^\s*"lockfileVersion":\s*(\d+)/.exec(line)?.[1] : undefined
    if (version !== undefined) formatVersion = { value: version, line: number }
    const [, name, value] = section === 'workspaces' && path.length === 3 ? (pair.exec(line) ?? []) : []
    if (name !== undefined && asks.has(group)) importers.add(folder, name, value ?? '', number)
  }
  // The key of what stands deeper is the way there, so the plain name is the one at the top.
  const topFirst = [...packages].sort((a, b) => Number(a.key !== a.name) - Number(b.key !== b.name))
  return {
    packages: byName(
      topFirst.map(({ key: _, ...rest }) => rest),
      (name) => name
    ),
    ...(formatVersion && { formatVersion }),
    importers: importers.all()
  }
}

function packageOf(key: string, text: string, line: number): LockedPackage & { readonly key: string } {
  const at = text.indexOf('@', 1)
  const name = at > 0 ? text.slice(0, at) : text
  const rest = at > 0 ? text.slice(at + 1) : ''
  const isRelease = /^\d/.test(rest)
  return {
    key,
    name,
    ...(isRelease && { version: rest }),
    line,
    source: rest.startsWith('workspace:') ? 'editable' : isRelease ? 'registry' : sourceOf(rest),
    ...(!isRelease && rest !== '' && { location: rest })
  }
}
