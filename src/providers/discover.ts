import { join } from 'node:path/posix'
import type { App } from '../app/types.js'
import { UserError } from '../errors.js'
import type { Hints } from '../settings/types.js'
import { byCodePoint } from '../text.js'
import { isTemplate, meantFor } from './aside.js'
import { candidatesOf, type Candidate } from './compose.js'
import { strength, type Provider } from './contract.js'

/** An app in a folder below the one that was looked at. */
export interface FoundApp {
  /** Relative to the folder that was looked at. */
  readonly path: string
  readonly candidates: readonly Candidate[]
  /** Why it could not be looked at; there are no candidates then. */
  readonly trouble?: UserError
}

/** All apps that were found below are broken. Says what is wrong with the first one. */
export class BrokenAppsError extends UserError {
  constructor(
    { trouble: { where, ...trouble } }: UserError,
    readonly found: readonly FoundApp[]
  ) {
    const file = where && join(found[0]?.path ?? '', where.file)
    super({ ...trouble, ...(file !== undefined && { where: { ...where, file } }) })
  }
}

/** They belong to a project that is something itself; of one that is nothing else they are the apps. */
const demonstrations = new Set([
  'demos',
  'tutorials',
  'templates',
  '_templates',
  'template',
  'starters',
  'starter',
  'boilerplates',
  'playground',
  'playgrounds',
  'sandbox'
])
/** Pages in folders of these names are parts of an app in another folder. */
const parts =
  /(?:^|\/)(?:templates?|views?|layouts?|partials?|includes?|_includes|_layouts|themes?|e?mails?|email[-_]templates|assets|resources|static)(?:\/|$)/i
const deepest = 4
const most = 500

/**
 * The apps in folders below, found in the same index: a folder with a file that a provider names, that the provider confirms
 * and that serves, can be started or builds a site; beside such apps those, too, that are broken. A folder inside another app's
 * folder belongs to that app. A folder `docs` that is not among apps counts where it serves and is no documentation, below what is
 * no project itself. Throws a BrokenAppsError where all of them are broken.
 */
export async function discover(providers: readonly Provider[], app: App, hints: Hints): Promise<readonly FoundApp[]> {
  const all = await foldersWorthALook(providers, app)
  const isProject = (await candidatesOf(providers, app, hints)).length > 0
  const folders = isProject ? all.filter((path) => !isDemonstration(path) && !isDocumentation(path)) : all
  const looked: FoundApp[] = []
  for (const path of folders) {
    if (looked.some((other) => !other.trouble && path.startsWith(`${other.path}/`))) continue
    // One folder that is broken does not hide the apps beside it.
    const candidates = await candidatesOf(providers, app.below(path), hints).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error
      if (!isDocumentation(path)) looked.push({ path, candidates: [], trouble: error })
      return []
    })
    if (isDocumentation(path) && !candidates.some(serves)) continue
    if (candidates.some(({ finding }) => finding.strength >= strength.site)) looked.push({ path, candidates })
  }
  // Beside apps they show how to make more.
  const meant = looked.filter(({ path }) => !isDemonstration(path))
  const found = meant.some(({ trouble }) => !trouble) ? meant : looked
  if (found.some(({ trouble }) => !trouble)) return withoutHelpers(providers, app, hints, found)
  if (looked[0]?.trouble) throw new BrokenAppsError(looked[0].trouble, looked)
  const plain = folders.filter((path) => !isDocumentation(path))
  const others = (await othersBelow(providers, app, hints, plain)).filter(
    ({ path, candidates }) => !parts.test(path) || candidates.some(({ finding }) => finding.strength !== strength.files)
  )
  const sites = others.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength === strength.files))
  if (others.length === 0) await refuseTemplate(providers, app)
  return sites.length > 0 ? sites : others
}

/** Those below a folder that is itself refused; a folder that cannot be looked at has none. */
export async function startedBelow(
  providers: readonly Provider[],
  app: App,
  hints: Hints
): Promise<readonly FoundApp[]> {
  const found = await discover(providers, app, hints).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error
    return []
  })
  return found.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength >= strength.site))
}

/** What another of them uses is in that one's image. */
async function withoutHelpers(
  providers: readonly Provider[],
  app: App,
  hints: Hints,
  found: readonly FoundApp[]
): Promise<readonly FoundApp[]> {
  const isSite = ({ candidates }: FoundApp) => candidates.some(({ finding }) => finding.strength === strength.site)
  if (found.length < 2 || !found.some(isSite)) return found
  const { neighboursOf } = await import('./other-folders.js')
  const used = new Set<string>()
  for (const { path, candidates } of found) {
    for (const host of candidates.filter(({ finding }) => finding.strength >= strength.starts)) {
      // What is wrong with one of them is said when its host is planned.
      const { helpers } = await neighboursOf(providers, app.below(path), hints, host).catch((error: unknown) => {
        if (error instanceof UserError) return { helpers: [] }
        throw error
      })
      helpers.forEach(({ view }) => used.add(view.folder))
    }
  }
  return found.filter((one) => !isSite(one) || !used.has(app.below(one.path).folder))
}

/** A template is no app before somebody makes one of it. */
async function refuseTemplate(providers: readonly Provider[], app: App): Promise<void> {
  for (const name of new Set(providers.flatMap(({ files }) => files))) {
    const path = (await app.find(name)).find((found) => isTemplate(found))
    if (path === undefined) continue
    throw new UserError({
      what: 'This repository is a template: the app in it gets its names when a project is made of it',
      where: { file: path },
      fix: 'Make a project with the tool that the template is for (cookiecutter, copier), and build that'
    })
  }
}

/** Only where nothing below can be started do folders of plain files count. */
async function othersBelow(
  providers: readonly Provider[],
  app: App,
  hints: Hints,
  folders: readonly string[]
): Promise<readonly FoundApp[]> {
  const found: FoundApp[] = []
  for (const path of folders) {
    if (found.some((other) => path.startsWith(`${other.path}/`))) continue
    const all = await candidatesOf(providers, app.below(path), hints)
    const candidates: Candidate[] = []
    for (const one of all) if (!(await isPart(app, one))) candidates.push(one)
    if (candidates.length > 0) found.push({ path, candidates })
  }
  return found
}

/** A file that could be run below the manifest of its language is a part of what that describes: a library, a command-line tool. */
async function isPart(app: App, { provider, finding }: Candidate): Promise<boolean> {
  if (finding.strength !== strength.guess) return false
  for (const name of provider.manifests ?? []) if (await app.has(name)) return true
  return false
}

async function foldersWorthALook(providers: readonly Provider[], app: App): Promise<readonly string[]> {
  const names = [...new Set(providers.flatMap(({ files }) => files))]
  const folders = new Set<string>()
  for (const name of names) {
    for (const path of await app.find(name.slice(name.lastIndexOf('/') + 1))) {
      if (!path.endsWith(`/${name}`) && name.includes('/')) continue
      const end = name.includes('/') ? path.length - name.length - 1 : path.lastIndexOf('/')
      const folder = path.slice(0, Math.max(0, end))
      if (folder === '' || depth(folder) > deepest || meantFor(folder) === 'nothing') continue
      folders.add(folder)
    }
  }
  return [...folders].sort((a, b) => depth(a) - depth(b) || byCodePoint(a, b)).slice(0, most)
}

function isDemonstration(path: string): boolean {
  return path.split('/').some((step) => demonstrations.has(step))
}

function isDocumentation(path: string): boolean {
  return meantFor(path) === 'documentation'
}

/** A program that answers requests, and not with documentation. */
function serves({ finding }: Candidate): boolean {
  return finding.strength >= strength.starts && !finding.isDocumentation
}

function depth(path: string): number {
  return path.split('/').length
}
