import { posix } from 'node:path'
import { UserError } from '../errors.js'
import type { Phase, Plan } from '../plan/types.js'
import type { Catalog } from '../providers/contract.js'
import type { SecretFile } from './mounts.js'
import { comment, type Comment, type Copy, type From } from './instructions.js'
import type { Paths } from './paths.js'
import { demand } from './quoting.js'
import type { Reasons } from './reasons.js'
import type { BuildStages } from './stages.js'
import type { Variables } from './environment.js'

/** What every part of the Dockerfile is made from. */
export interface Making {
  readonly plan: Plan
  readonly catalog: Catalog
  readonly reasons: Reasons
  readonly paths: Paths
  readonly secretFiles: readonly SecretFile[]
  readonly variables: Variables
  readonly stages: BuildStages
  /** Nothing says what the image gets, or people added phases: it continues from the last build stage. */
  readonly singleStage: boolean
}

export function setupOf(plan: Plan): Phase {
  return plan.phases['setup'] ?? {}
}

/** The official image of a runtime of the plan. */
export function imageOf({ plan, catalog }: Making, runtime: string): string {
  const version = setupOf(plan).runtimes?.[runtime]
  const known = Object.hasOwn(catalog.runtimes, runtime) ? catalog.runtimes[runtime] : undefined
  if (known && !known.image) {
    throw new UserError({
      what: `The plan runs on \`${runtime}\`, of which there is no official image`,
      fix: 'Plan it with the toolchain nix'
    })
  }
  if (version === undefined || !known?.image) {
    throw new UserError({
      what: `The plan runs on \`${runtime}\`, ${known ? 'but /phases/setup/runtimes gives no version of it' : 'which Boxcar does not know'}`,
      fix: `Known are: ${Object.keys(catalog.runtimes).sort().join(', ')}`
    })
  }
  demand(
    /^[A-Za-z0-9][A-Za-z0-9._+-]*$/,
    version,
    `The version of ${runtime}`,
    'Write it as in the tag of the official image, like 3.13'
  )
  return known.image(version, plan.suite)
}

/** An image that people named: a reference as Docker reads it, nothing that FROM would expand. */
export function namedImage(image: string, setting: string): string {
  return demand(
    /^[a-z0-9][A-Za-z0-9._:/@-]*$/,
    image,
    `The ${setting}`,
    'Write it as for `docker pull`, like debian:trixie-slim'
  )
}

export function from(image: string, as: string, fields: readonly string[] = []): From {
  return { kind: 'from', image, as, fields }
}

/** The reasons of some fields as a comment, if there are any. */
export function why({ reasons }: Making, fields: readonly string[], otherwise?: string): readonly Comment[] {
  const text = reasons.sentence(fields) ?? otherwise
  return text === undefined ? [] : [comment(text)]
}

/** All of Docker's context, at its place. */
export function copyContext({ paths }: Making, fields: readonly string[]): Copy {
  return { kind: 'copy', sources: ['.'], to: paths.fromHere('/app'), fields }
}

/** A plan does not say what is a folder. The file that a reason cites is a file, and so is what providers name like one. */
export function isFile(
  { plan, paths, reasons }: Making,
  { path, field }: { readonly path: string; readonly field: string }
): boolean {
  if (path.endsWith('/')) return false
  const cited = reasons.of(field)?.file
  if (cited !== undefined && posix.join(plan.folder ?? '', cited) === paths.inContext(path)) return true
  return !reasons.fromPeople(field) && /[^/]\.[A-Za-z0-9]+$/.test(path)
}
