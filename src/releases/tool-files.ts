import type { App, Data } from '../app/types.js'
import { join, nameOf } from '../app/paths.js'
import type { Evidence } from '../plan/types.js'
import { parseRequest, pin, shortened } from './request.js'
import type { VersionRequest } from './request.js'
import { everyVersion } from './versions.js'

/** Places where mise looks (mise.jdx.dev/configuration), the strongest first. */
export const miseFiles = [
  'mise.toml',
  '.mise.toml',
  'mise/config.toml',
  '.mise/config.toml',
  '.config/mise.toml',
  '.config/mise/config.toml'
] as const

/** What a tool file says about a tool. */
export interface ToolStatement {
  readonly rank: 'tool-versions' | 'mise'
  readonly text: string
  /** Absent where the text is no plain version; the language may have names of its own. */
  readonly request?: VersionRequest
  readonly evidence: Evidence
}

/**
 * What `.tool-versions` (asdf) and mise's files say about a tool, for every language. `names` are the tool's names there, such
 * as `nodejs` and `node`; `folders` are searched in order, and the first that has the file counts.
 */
export async function toolFileStatements(
  app: App,
  folders: readonly string[],
  names: readonly string[]
): Promise<readonly ToolStatement[]> {
  const stated = [await toolVersions(app, folders, names), await mise(app, folders, names)]
  return stated.flatMap((statement) => (statement ? [statement] : []))
}

function statement(
  rank: ToolStatement['rank'],
  text: string,
  name: string,
  file: string,
  line?: number
): ToolStatement {
  const request = toolRequest(text)
  const evidence = { because: `\`${name}\` says ${text}`, file, ...(line ? { line } : {}) }
  return { rank, text, evidence, ...(request ? { request } : {}) }
}

/** The first version on the tool's line that is neither another program's (`system`, `path:`) nor a source revision (`ref:`). */
async function toolVersions(
  app: App,
  folders: readonly string[],
  names: readonly string[]
): Promise<ToolStatement | undefined> {
  for (const folder of folders) {
    const file = join(folder, '.tool-versions')
    const text = await app.read(file)
    if (text === undefined) continue
    const rows = text.split('\n').map((row) => row.replace(/#.*/, '').trim().split(/\s+/))
    const at = rows.findIndex(([name = '']) => names.includes(name))
    const version = rows[at]?.slice(1).find(isRelease)
    if (version === undefined) return undefined
    return statement('tool-versions', shortened(version), '.tool-versions', file, at + 1)
  }
  return undefined
}

async function mise(
  app: App,
  folders: readonly string[],
  names: readonly string[]
): Promise<ToolStatement | undefined> {
  const spellings = names.flatMap((name) => [name, `core:${name}`])
  for (const file of folders.flatMap((folder) => miseFiles.map((name) => join(folder, name)))) {
    const manifest = await app.manifest(file)
    for (const name of spellings) {
      const version = miseVersions(manifest?.get('tools', name)).find(isRelease)
      if (version === undefined) continue
      return statement('mise', shortened(version), nameOf(file), file, manifest?.line('tools', name))
    }
  }
  return undefined
}

/** A string, a list of them, a table with `version`, or a list of such tables. */
function miseVersions(data: Data): readonly string[] {
  if (typeof data === 'string') return [data.trim()]
  if (typeof data === 'number') return [String(data)]
  if (Array.isArray(data)) return data.flatMap(miseVersions)
  if (typeof data === 'object' && data !== null && 'version' in data) return miseVersions(data['version'])
  return []
}

function isRelease(version: string): boolean {
  return version !== '' && version !== 'system' && !/^(ref|path|sub-[\d.]+):/.test(version)
}

/** `latest` leaves the choice open; `latest:3.12` and `prefix:3.12` stand for a line. */
function toolRequest(text: string): VersionRequest | undefined {
  if (text === 'latest') return { text, versions: everyVersion }
  return parseRequest(text.replace(/^(latest|prefix):/, ''), pin)
}
