import posix, { join, relative } from 'node:path/posix'
import { normalise } from '../app/paths.js'
import type { App } from '../app/types.js'
import { mapValues } from '../maps.js'
import { isReasoned } from '../plan/finish.js'
import type { DraftPhase, Reasoned } from '../plan/draft.js'
import type { Evidence } from '../plan/types.js'
import type { Contribution } from './contract.js'

/** What an app contributes to a plan, and its folder in the tree that was opened. */
export interface Placed {
  readonly app: App
  readonly contribution: Contribution
}

/** Where a helper works, if that is another folder than the host's; both inside Docker's context. */
export interface HelperPlace {
  /** The host's folder, `''` for the context itself. */
  readonly host: string
  readonly helper: string
  /** The host's build can do without what the helper makes. */
  readonly onlyRuns: boolean
}

/** The folder that holds what all of them see: Docker's context of one image for all. */
export function commonContext(all: readonly Placed[]): string {
  const [first = [], ...others] = all.map((one) => contextOf(one).split('/'))
  const end = first.findIndex((step, at) => others.some((steps) => steps[at] !== step))
  return (end === -1 ? first : first.slice(0, end)).join('/')
}

/** Docker's context of a contribution alone. */
function contextOf({ app, contribution: { folder } }: Placed): string {
  const up = (folder?.value ?? '').split('/').filter((step) => step !== '').length
  return up === 0 ? app.folder : app.folder.split('/').slice(0, -up).join('/')
}

/** An output of a helper, and where it is put instead; relative to the helper's folder. */
export interface Moved {
  readonly made: string
  readonly to: string
}

/** A helper whose build puts what it makes where the host sends it from. */
export function movedTo(contribution: Contribution, { made, to }: Moved, reason: Evidence): Contribution {
  const phases = mapValues(contribution.phases ?? {}, (phase) => {
    if (!phase.outputs?.some(({ value }) => value === made)) return phase
    const above = posix.dirname(to)
    const words = /^(?:\.\.\/?)+$/.test(above) ? ['mv', made, to] : ['mkdir', '-p', above, '&&', 'mv', made, to]
    const outputs = phase.outputs.map((one) => (one.value === made ? { value: to, reason } : one))
    return { ...phase, outputs, cmds: [...(phase.cmds ?? []), { value: words.join(' '), reason }] }
  })
  return { ...contribution, phases }
}

/** The host in a context above its own: it goes on seeing what it saw. */
export function inContext(host: Placed, context: string, reason: Evidence): Contribution {
  const own = contextOf(host)
  if (own === context) return host.contribution
  const seen = { value: relative(`/${host.app.folder}`, `/${own}`) || '.', reason: { because: 'The app itself' } }
  return {
    ...host.contribution,
    folder: { value: inside(context, host.app.folder), reason },
    phases: seeing(host.contribution.phases, [seen])
  }
}

/** A helper of another folder: it sees that one and what its configuration names outside of it, and its evidence is there. */
export async function inOwnFolder(helper: Placed, context: string, host: App): Promise<Contribution> {
  const { app, contribution } = helper
  const own = contribution.folder === undefined ? await seenBy(app, context, host) : []
  const at = (file: string): string => relative(`/${host.folder}`, join('/', app.folder, file))
  const moved = withEvidence(contribution, ({ file, ...evidence }) => ({
    ...evidence,
    ...(file !== undefined && { file: at(file) })
  }))
  return {
    ...moved,
    ...(own && { phases: seeing(moved.phases, own) }),
    ...(moved.secretFiles && { secretFiles: moved.secretFiles.map((file) => ({ ...file, value: at(file.value) })) }),
    ...(contribution.warnings && {
      warnings: contribution.warnings.map(({ file, ...warning }) => ({
        ...warning,
        ...(file !== undefined && { file: at(file) })
      }))
    })
  }
}

export function inside(context: string, folder: string): string {
  return relative(`/${context}`, `/${folder}`)
}

/** Phases that would see the whole context see these paths of it. */
function seeing(
  phases: Contribution['phases'],
  paths: readonly Reasoned<string>[]
): Readonly<Record<string, DraftPhase>> {
  return mapValues(phases ?? {}, (phase, name) =>
    name === 'setup' || !phase.cmds || phase.onlyIncludeFiles || paths.length === 0
      ? phase
      : { ...phase, onlyIncludeFiles: paths }
  )
}

const configuration = /^[^/]+\.(?:json|[cm]?[jt]s)$/
const longest = 100_000
/** A text that begins with `../`. */
const above = /["'`]((?:\.\.\/)+[^"'`\s]{0,200})["'`]/g

/** The folder itself and what configuration at its top names outside of it, such as `extends` of a `tsconfig.json`; none where that is everything. */
async function seenBy(app: App, context: string, host: App): Promise<readonly Reasoned<string>[]> {
  const found = new Map<string, Reasoned<string>>([['.', { value: '.', reason: { because: 'The folder itself' } }]])
  const whole = app.whole()
  for (const file of (await app.list()).filter((path) => configuration.test(path) && !/lock/.test(path))) {
    const text = await app.read(file)
    if (text === undefined || text.length > longest) continue
    for (const [, path = ''] of text.matchAll(above)) {
      const place = normalise(join(app.folder, path.replace(/[*{].*$/s, '')))
      if (place === undefined || isIn(place, app.folder) || !isIn(place, context)) continue
      if (isIn(host.folder, place) || isIn(app.folder, place)) return []
      if (!(await whole.has(place)) && !(await whole.hasFolder(place))) continue
      const value = relative(`/${app.folder}`, `/${place}`)
      const cited = relative(`/${host.folder}`, join('/', app.folder, file))
      found.set(value, { value, reason: { because: `${cited} names it`, file: cited } })
    }
  }
  return [...found.values()]
}

function isIn(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** All leaves of a contribution with other evidence. */
function withEvidence<T>(node: T, change: (evidence: Evidence) => Evidence): T {
  if (Array.isArray(node)) return node.map((item: unknown) => withEvidence(item, change)) as T
  if (typeof node !== 'object' || node === null) return node
  if (isReasoned(node)) return { ...node, reason: change(node.reason) }
  return mapValues(node as Readonly<Record<string, unknown>>, (value) => withEvidence(value, change)) as T
}
