import { join } from 'node:path/posix'
import { folderOf, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Warning } from '../../plan/types.js'
import { pathIn } from './config.js'
import { fileOf } from './demands.js'
import type { Facts } from './facts.js'
import { siteOf } from './folder-builds.js'
import { decideManager } from './managers.js'
import { readPackageJson } from './package-json.js'
import { program, sourceFile } from './port.js'
import type { Service } from './service.js'
import { endOf, partsOf, standsAt, type Source } from './tokens.js'
import { valueOf, type Range } from './values.js'

interface FrontEnd {
  /** Relative to the app's folder: `client`, `../frontend`. */
  readonly folder: string
  /** What it is built to, relative to the app's folder. */
  readonly site: string
  readonly view: App
  readonly reason: Reasoned<string>['reason']
}

/**
 * A server that serves what the front end in another folder is built to gets that build, unless its own scripts do it: both are one image.
 * The folder is one of the app's, or one beside it where the tree that was opened holds both.
 */
export async function withFrontEnds(facts: Facts, service: Service): Promise<Service> {
  const file = service.start && !facts.workspace ? fileOf(service.start.value) : undefined
  const entry = file === undefined ? undefined : await sourceFile(facts.app, file)
  if (service.static || entry === undefined) return service
  let made = service
  const seen = new Set<string>()
  for (const named of await foldersNamed(facts.app, entry)) {
    const front = await frontEndAt(facts, named)
    if (facts.app.folder === '' && /^\.\.\/[\w-]+\/(?:build|dist|out)(?:\/|$)/.test(named.value))
      made = { ...made, warnings: [...(made.warnings ?? []), outside(named)] }
    if (!front || seen.has(front.folder) || isBuilt(facts, front)) continue
    seen.add(front.folder)
    made = await withFrontEnd(facts, made, front)
  }
  return made
}

async function withFrontEnd(facts: Facts, service: Service, front: FrontEnd): Promise<Service> {
  const { folder, site, view, reason } = front
  const own = await readPackageJson({ view, at: '' })
  if (!own?.scripts.has('build')) return service
  const { manager, frozen } = await decideManager(own, { view, at: '' })
  if (!manager.inImage && manager.id !== facts.manager.manager.id)
    return { ...service, warnings: [...(service.warnings ?? []), otherManager(front, manager.name)] }
  const install = frozen ? manager.frozen : manager.loose
  const command = { value: `(cd ${folder} && ${install} && ${manager.command} run build)`, reason }
  return {
    ...service,
    build: [...(service.build ?? []), command],
    ...(service.outputs && { outputs: [...service.outputs, { value: { path: site, from: 'build' }, reason }] }),
    ...(folder.startsWith('../') && { beside: [...(service.beside ?? []), { value: folder, reason }] })
  }
}

function otherManager({ folder, reason: { because, ...place } }: FrontEnd, name: string): Warning {
  return {
    code: 'front-end-not-built',
    message: `${because}, which ${name} installs: it is not there for the app's own package manager, so ${folder} is not built`,
    ...place,
    fix: 'Use one package manager for both, or build it by a script `build` of the app'
  }
}

/** What lies above the folder that was opened is in no image of it. */
function outside({ reason: { because, ...place } }: Reasoned<string>): Warning {
  return {
    code: 'front-end-outside',
    message: `${because}, which is outside of the context: nothing will be there`,
    ...place,
    fix: 'Take the folder above both as the context, or let the server find the front end inside of its own folder'
  }
}

/** Scripts that run in a build. */
const building = /^(?:pre|post)?(?:build|install|prepare|heroku-postbuild|heroku-prebuild|gcp-build|compile)/

function isBuilt({ own }: Facts, { folder, site }: FrontEnd): boolean {
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  return [...own.scripts].some(
    ([script, { value }]) => building.test(script) && (value.includes(name) || value.includes(site))
  )
}

/** The front end whose site a path is in; only where that is not in the repository itself. */
async function frontEndAt({ app, hints }: Facts, { value, reason }: Reasoned<string>): Promise<FrontEnd | undefined> {
  const steps = value.split('/')
  const from = steps[0] === '..' ? 2 : 1
  for (let count = from; count < steps.length; count++) {
    const folder = steps.slice(0, count).join('/')
    const path = normalise(join(app.folder, folder))
    if (path === undefined || path === '' || path === app.folder) continue
    const view = app.whole().below(path)
    if (!(await view.has('package.json'))) continue
    const root = await siteOf(view, hints)
    if (root === undefined || (await view.hasFolder(root))) continue
    const site = join(folder, root)
    if (value === site || value.startsWith(`${site}/`))
      return {
        folder,
        site,
        view,
        reason: { ...reason, because: `The app serves ${site}, which ${folder} is built to` }
      }
  }
  return undefined
}

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
