import { join } from 'node:path/posix'
import { folderOf, nameOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Finding, Named } from '../contract.js'
import type { Analysis } from './analyse.js'
import { pathIn } from './config.js'
import { fileOf } from './demands.js'
import type { Facts } from './facts.js'
import type { PackageJson } from './package-json.js'
import { program, sourceFile } from './port.js'
import type { Service } from './service.js'
import { endOf, partsOf, standsAt, type Source } from './tokens.js'
import { valueOf, type Range } from './values.js'

/** `names` of the contract: a server wants what it serves when it runs. What its own scripts or its install build, nobody else need build. */
export function namesOf({ data }: Finding<Analysis>, folders: readonly string[]): readonly Named[] {
  const { own, workspace, named = [] } = data ?? {}
  const needed = new Set(workspace?.needed.map(({ folder }) => folder))
  return folders
    .filter((folder) => !needed.has(folder))
    .flatMap((folder) => {
      const inside = named.filter(({ value }) => value.startsWith(`${folder}/`))
      return own && inside.some(({ value }) => isBuilt(own, folder, value)) ? [] : inside
    })
    .map((one) => ({ ...one, onlyRuns: true }))
}

/** Scripts that run in a build. */
const building = /^(?:pre|post)?(?:build|install|prepare|heroku-postbuild|heroku-prebuild|gcp-build|compile)/
/** Tools that build all packages of a workspace. */
const everything =
  /\b(?:turbo|nx|lerna|rush|moon)\b|--workspaces\b|\s-ws\b|--recursive\b|\s-r\b|\bworkspaces (?:run|foreach)\b/

function isBuilt({ scripts }: PackageJson, folder: string, path: string): boolean {
  const name = nameOf(folder)
  return [...scripts].some(
    ([script, { value }]) =>
      building.test(script) && (value.includes(name) || value.includes(path) || everything.test(value))
  )
}

/** What the code of a server names that looks like a site: `client/dist`, `../frontend/build`. */
export async function namedBy({ app }: Facts, { start, static: site }: Service): Promise<readonly Reasoned<string>[]> {
  const file = start && !site ? fileOf(start.value) : undefined
  const entry = file === undefined ? undefined : await sourceFile(app, file)
  return entry === undefined ? [] : foldersNamed(app, entry)
}

/** The service with a warning for what lies above the folder that was opened: it is in no image of it. */
export function withOutside({ app }: Facts, service: Service, named: readonly Reasoned<string>[]): Service {
  const beyond = app.folder === '' ? named.find(({ value }) => outside.test(value)) : undefined
  if (!beyond) return service
  const { because, ...place } = beyond.reason
  const warning = {
    code: 'front-end-outside',
    message: `${because}, which is outside of the context: nothing will be there`,
    ...place,
    fix: 'Take the folder above both as the context, or let the server find the front end inside of its own folder'
  }
  return { ...service, warnings: [...(service.warnings ?? []), warning] }
}

const outside = /^\.\.\/[\w-]+\/(?:build|dist|out)(?:\/|$)/

/** Folders that a program names as paths: `path.join(__dirname, '../client/build')`, `express.static('client/dist')`. */
async function foldersNamed(app: App, entry: string): Promise<readonly Reasoned<string>[]> {
  const found = new Map<string, Reasoned<string>>()
  for await (const source of program(app, entry)) {
    let end = 0
    for (const [at, { kind, text, line }] of source.tokens.entries()) {
      const whole = kind === 'name' ? joined(source, at) : undefined
      if (whole !== undefined) end = source.partner.get(at + 1) ?? at
      // A part of such a path is none by itself.
      const path = kind === 'text' && at >= end ? plainPath(text) : whole
      if (path === undefined || found.has(path)) continue
      const reason = { because: `${source.file} names ${path}`, file: source.file, line }
      found.set(path, { value: path, reason })
    }
  }
  return [...found.values()]
}

/** Folders of sites, by the names that tools give them. */
function plainPath(text: string): string | undefined {
  return /^(?:\.{0,2}\/)?[\w-]+(?:\/[\w.-]+)*\/(?:build|dist|out|public|www|_site|browser)\/?$/.test(text)
    ? clean(text)
    : undefined
}

/** `join(…)` or `resolve(…)`; from the file's own folder where `__dirname` or its like begins it. */
function joined(source: Source, at: number): string | undefined {
  if (!/^(?:join|resolve)$/.test(source.tokens[at]?.text ?? '') || !standsAt(source, at + 1, '(')) return undefined
  const parts = partsOf(source, at + 1)
  const texts = parts.map((part) => (isFileFolder(source, part) ? folderOf(source.file) || '.' : textOf(source, part)))
  return texts.length > 1 && texts.every((text) => text !== undefined) ? clean(texts.join('/')) : undefined
}

function isFileFolder(source: Source, [from, to]: Range): boolean {
  return (
    (to - from === 1 && /^_*dirname$/.test(source.tokens[from]?.text ?? '')) ||
    standsAt(source, from, 'import', '.', 'meta', '.', 'dirname')
  )
}

function textOf(source: Source, range: Range): string | undefined {
  const isHere = standsAt(source, range[0], 'process', '.', 'cwd') && endOf(source, range[0]) >= range[1]
  return isHere ? '.' : pathIn(source, valueOf(source, range))
}

/** Relative to the app's folder, at most one folder above it. */
function clean(path: string): string | undefined {
  const plain = join(path).replace(/^\.\/|\/$/g, '')
  return plain.startsWith('/') || /^\.\.\/\.\.|^\.{0,2}$/.test(plain) ? undefined : plain
}
