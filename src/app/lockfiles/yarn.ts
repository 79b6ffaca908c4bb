import type { LockedPackage, Lockfile, Located } from '../lockfiles.js'
import { byName } from './collect.js'
import { Importers } from './importers.js'
import { sourceOf } from './npm.js'

interface Open {
  readonly requests: readonly string[]
  readonly line: number
  readonly fields: Map<string, string>
  /** Lines of `dependencies`, only for packages of the tree. */
  readonly asks: Located[]
}

const pair = /^ {2}"?([\w-]+)"?:? +"?([^"]*)"?$/
const ask = /^ {4}"?((?:@[^/"]+\/)?[^@":]+)"?: +"?([^"]*)"?$/

/** Scans yarn.lock of Yarn 1 (its own format) and of Yarn 2 and later (YAML with `__metadata`). */
export async function scanYarnLock(lines: AsyncIterable<string>): Promise<Omit<Lockfile, 'path'>> {
  const open: Open[] = []
  let formatVersion: Located | undefined
  let current: Open | undefined
  let isMetadata = false
  let asks = false
  let number = 0
  for await (const line of lines) {
    number++
    const first = line.charCodeAt(0)
    // Neither empty nor a comment nor further in: a key.
    if (first !== 32 && line !== '' && first !== 35) {
      isMetadata = line.startsWith('__metadata:')
      current = isMetadata ? undefined : { requests: requestsOf(line), line: number, fields: new Map(), asks: [] }
      if (current) open.push(current)
      asks = false
    } else if (line.startsWith('# yarn lockfile v')) {
      formatVersion = { value: line.slice('# yarn lockfile v'.length).trim(), line: number }
    } else if (line.startsWith('  ') && line.charCodeAt(2) !== 32) {
      asks = isWorkspace(current) && /^ {2}(?:d|devD|optionalD)ependencies:/.test(line)
      const [, key = '', value = ''] = pair.exec(line) ?? []
      if (isMetadata && key === 'version') formatVersion = { value, line: number }
      else if (key !== '') current?.fields.set(key, value)
    } else if (asks) {
      const [, name, value = ''] = ask.exec(line) ?? []
      if (name !== undefined) current?.asks.push({ value: `${name} ${value}`, line: number })
    }
  }
  const importers = new Importers()
  for (const one of open.filter(isWorkspace)) {
    const folder = /@workspace:(.*)$/.exec(one.fields.get('resolution') ?? one.requests[0] ?? '')?.[1] ?? '.'
    importers.open(folder)
    for (const { value, line } of one.asks) {
      const [name = '', text = ''] = value.split(/ (.*)/s)
      importers.add(folder, name, text, line)
    }
  }
  const packages = open.filter((one) => !isWorkspace(one)).map(packageOf)
  return {
    packages: byName(packages, (name) => name),
    ...(formatVersion && { formatVersion }),
    ...(importers.all().size > 0 && { importers: importers.all() })
  }
}

function requestsOf(line: string): readonly string[] {
  return line
    .replace(/:\s*$/, '')
    .split(/,\s*/)
    .map((part) => part.replace(/"/g, '').trim())
    .filter((part) => part !== '')
}

function isWorkspace(one: Open | undefined): boolean {
  return one?.requests.some((request) => request.includes('@workspace:')) ?? false
}

function packageOf({ requests, line, fields }: Open): LockedPackage {
  const [first = ''] = requests
  const at = first.indexOf('@', 1)
  const location = fields.get('resolved') ?? fields.get('resolution')?.replace(/^@?[^@]+@(?:npm:)?/, '') ?? ''
  const version = fields.get('version')
  return {
    name: at > 0 ? first.slice(0, at) : first,
    ...(version !== undefined && { version }),
    line,
    source: sourceOf(location),
    ...(/[:/]/.test(location) && { location }),
    requests
  }
}
