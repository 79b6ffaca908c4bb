import { join, relative } from 'node:path/posix'
import { depthOf, folderOf, nameOf, normalise } from '../app/paths.js'
import type { App } from '../app/types.js'
import { UserError } from '../errors.js'
import type { Reasoned } from '../plan/draft.js'
import type { Evidence, Warning } from '../plan/types.js'
import type { Hints } from '../settings/types.js'
import { byCodePoint } from '../text.js'
import { isAside } from './aside.js'
import { candidatesOf, type Candidate } from './compose.js'
import { strength, type Contribution, type Named, type Provider } from './contract.js'
import type { HelperPart } from './merge.js'
import { commonContext, inContext, inOwnFolder, inside, movedTo, type Moved } from './relocate.js'
import { frontEnds } from './workspaces.js'

/** An app in another folder whose output the host uses. */
export interface Neighbour extends Candidate {
  readonly because: Evidence
  /** Its folder as an app. */
  readonly view: App
  /** The host only wants the output when it runs, not when it is built. */
  readonly onlyRuns: boolean
  /** Where what it makes is put, both relative to its folder. */
  readonly moved?: Moved
}

export interface Neighbours {
  readonly helpers: readonly Neighbour[]
  readonly warnings: readonly Warning[]
}

/** How many folders are looked into. */
const most = 8
/** `web/frontend`, and no deeper. */
const deepest = 2

/**
 * Which folders below the host's, or beside it where the tree that was opened holds both, are built for it: the host's code names what one
 * of them makes, or one of them writes into the host's folder. Nothing is built that is in the repository already.
 */
export async function neighboursOf(
  providers: readonly Provider[],
  app: App,
  hints: Hints,
  host: Candidate
): Promise<Neighbours> {
  const folders = await foldersWorthALook(providers, app)
  if (folders.length === 0) return { helpers: [], warnings: [] }
  const names = (await host.provider.names?.(app, host.finding, folders)) ?? []
  const isNamed = (folder: string): boolean => names.some(({ value }) => value.startsWith(`${folder}/`))
  const wanted: readonly Named[] = [...names, ...(host.finding.consumes ?? [])]
  const helpers: Neighbour[] = []
  const warnings: Warning[] = []
  const sites: Omit<Neighbour, 'because' | 'onlyRuns'>[] = []
  for (const folder of [...folders.filter(isNamed), ...folders.filter((one) => !isNamed(one))].slice(0, most)) {
    const view = app.whole().below(fromRoot(app, folder).slice(1))
    const candidates = await candidatesOf(providers, view, asHelper(hints)).catch((error: unknown) => {
      // Nobody asks for what is wrong with a folder that the app has no use for.
      if (error instanceof UserError && !isNamed(folder)) return []
      throw error instanceof UserError ? inOtherFolder(error, folder, names) : error
    })
    const helper = await firstUsed(app, folder, candidates, wanted)
    if (helper) helpers.push({ ...helper, view })
    else {
      warnings.push(...(await unbuilt(app, folder, candidates, names)))
      const site = candidates.find(({ finding }) => finding.strength === strength.site && finding.produces)
      if (site && frontEnds.includes(nameOf(folder))) sites.push({ ...site, view })
    }
  }
  const [only, ...others] = sites
  const sent =
    only && helpers.length + warnings.length + others.length === 0 ? await sentFrom(app, host, only) : undefined
  return { helpers: sent ? [sent] : helpers, warnings }
}

/**
 * The only front end of an app that sends a page which nothing else makes: `public/index.html`. That people put it there by hand is not
 * written down where a plan may look, but there is nothing else that could be meant.
 */
async function sentFrom(
  app: App,
  host: Candidate,
  site: Omit<Neighbour, 'because' | 'onlyRuns'>
): Promise<Neighbour | undefined> {
  const made = site.finding.produces?.[0]?.value
  const folder = relative(`/${app.folder}`, `/${site.view.folder}`)
  const pages = (await host.provider.pages?.(app, host.finding, folder)) ?? []
  const holdsAll = ({ value }: Named): boolean => pages.every((one) => one.value.startsWith(`${folderOf(value)}/`))
  const page = pages.find(holdsAll)
  if (!page || made === undefined || (await app.has(page.value))) return undefined
  const to = relative(`/${site.view.folder}`, join('/', app.folder, folderOf(page.value)))
  const because = `${page.reason.because}, which is not in the repository, and ${folder} is the only front end`
  return { ...site, because: { ...page.reason, because }, onlyRuns: page.onlyRuns ?? false, moved: { made, to } }
}

/** The contributions of a host and of helpers in other folders, seen from one context that holds them all. */
export async function partsOf(
  app: App,
  hints: Hints,
  contribution: Contribution,
  neighbours: readonly (Omit<Neighbour, 'onlyRuns'> & { readonly onlyRuns?: boolean })[]
): Promise<{ readonly host: Contribution; readonly helpers: readonly HelperPart[] }> {
  const planned = []
  for (const { provider, finding, view, because, onlyRuns = false, moved } of neighbours) {
    const made = await provider.plan(view, asHelper(hints), finding)
    planned.push({ id: provider.id, because, onlyRuns, moved, placed: { app: view, contribution: made } })
  }
  const host = { app, contribution }
  const context = commonContext([host, ...planned.map(({ placed }) => placed)])
  const helpers: HelperPart[] = []
  for (const { id, because, onlyRuns, moved, placed } of planned) {
    const place = { host: inside(context, app.folder), helper: inside(context, placed.app.folder) || '.', onlyRuns }
    const own = await inOwnFolder(placed, context, app)
    helpers.push({ id, because, place, contribution: moved ? movedTo(own, moved, because) : own })
  }
  return { host: inContext(host, context, planned[0]?.because ?? { because: '' }), helpers }
}

/** What is said of the host's commands is not said of another folder's. */
function asHelper(hints: Hints): Hints {
  const { provider: _, startCmd: __, ...others } = hints
  return { ...others, helpers: [], procfile: {}, replaced: {} }
}

/** What is wrong with a folder that the app names, with the place as the app's folder sees it. */
function inOtherFolder({ trouble }: UserError, folder: string, names: readonly Named[]): UserError {
  const because = names.find(({ value }) => value.startsWith(`${folder}/`))?.reason.because ?? ''
  return new UserError({
    ...trouble,
    what: `${trouble.what}. ${because}, so ${folder} is built with it`,
    ...(trouble.where && { where: { ...trouble.where, file: join(folder, trouble.where.file) } })
  })
}

/** Relative to the app's folder: `frontend`, `../frontend`; the shallowest first. */
async function foldersWorthALook(providers: readonly Provider[], app: App): Promise<readonly string[]> {
  const above = app.folder === '' ? undefined : folderOf(app.folder)
  const found = new Set<string>()
  for (const name of new Set(providers.flatMap(({ manifests }) => manifests ?? []))) {
    for (const path of await app.find(name)) if (depthOf(path) <= deepest) found.add(folderOf(path))
    if (above === undefined) continue
    for (const path of await app.whole().below(above).find(name)) {
      if (depthOf(path) > 1) break
      const folder = relative(`/${app.folder}`, join('/', above, folderOf(path)))
      if (folder.startsWith('../') && folder !== '..') found.add(folder)
    }
  }
  return [...found]
    .filter((folder) => folder !== '' && !folder.split('/').some((step) => step !== '..' && isAside(step)))
    .sort((a, b) => depthOf(a) - depthOf(b) || byCodePoint(a, b))
}

/** Of the tree that was opened, with a slash before it. */
function fromRoot(app: App, path: string): string {
  return join('/', app.folder, path)
}

async function firstUsed(
  app: App,
  folder: string,
  candidates: readonly Candidate[],
  wanted: readonly Named[]
): Promise<Omit<Neighbour, 'view'> | undefined> {
  for (const candidate of candidates) {
    for (const made of candidate.finding.produces ?? []) {
      const place = normalise(join(app.folder, folder, made.value))
      if (place === undefined) continue
      const path = relative(`/${app.folder}`, `/${place}`)
      const use = usedAs(path, folder, made, wanted)
      if (use && !(await isThere(app, path, folder))) return { ...candidate, ...use }
    }
  }
  return undefined
}

/** In a folder of the app's own other files may lie beside what is built. */
async function isThere(app: App, path: string, folder: string): Promise<boolean> {
  return path.startsWith(`${folder}/`) ? app.hasFolder(path) : app.has(`${path}/index.html`)
}

/** Hosts of pages take a site from there. */
const forPeople = /^(?:docs?|gh-pages|examples?|tests?)(?:\/|$)/

function usedAs(path: string, folder: string, made: Reasoned<string>, wanted: readonly Named[]) {
  const use = wanted.find(({ value }) => value === path || value.startsWith(`${path}/`) || path.startsWith(`${value}/`))
  if (use) {
    const because = `${use.reason.because}, which ${folder} is built to`
    return { because: { ...use.reason, because }, onlyRuns: use.onlyRuns ?? false }
  }
  const isHosts = path !== '' && !path.startsWith('../') && !path.startsWith(`${folder}/`) && !forPeople.test(path)
  if (!isHosts) return undefined
  const because = `${made.reason.because}: the build of ${folder} writes to ${path}, in the app's folder`
  return { because: inFolder(made.reason, folder, because), onlyRuns: false }
}

/** Evidence of another folder as the host's: paths are relative to the app's folder. */
export function inFolder({ file, line }: Evidence, folder: string, because: string): Evidence {
  return { because, ...(file !== undefined && { file: join(folder, file) }), ...(line !== undefined && { line }) }
}

/** The host names something in a folder that is built, but not to that. */
async function unbuilt(
  app: App,
  folder: string,
  candidates: readonly Candidate[],
  names: readonly Named[]
): Promise<readonly Warning[]> {
  const builds = candidates.find(
    ({ finding }) => finding.strength <= strength.site && finding.strength > strength.guess
  )
  for (const { value, reason } of builds ? names : []) {
    if (!value.startsWith(`${folder}/`) || (await app.hasFolder(value))) continue
    const made = builds?.finding.produces?.map((one) => `${folder}/${one.value}`) ?? []
    const { because, ...place } = reason
    return [
      {
        code: 'front-end-not-built',
        message: `${because}, which is not in the repository, and ${folder} ${made.length > 0 ? `is built to ${made.join(', ')}` : 'has no build that is known to make it'}`,
        ...place,
        fix: `Let the build of ${folder} write to ${value}, commit that folder, or serve it from an image of its own (context: ${folder})`
      }
    ]
  }
  return []
}
