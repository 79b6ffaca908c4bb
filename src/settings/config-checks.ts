import { UserError } from '../errors.js'
import { shown } from '../inputs/messages.js'
import { isReference } from '../inputs/image-name.js'
import { isAptPackage } from '../inputs/words.js'
import type { Draft, DraftPhase, Reasoned, ReasonedList, ReasonedMap } from '../plan/draft.js'
import { isMarker } from '../plan/merge-drafts.js'
import type { Evidence, Warning } from '../plan/types.js'
import { badAptName } from './apt-packages.js'
import { isProcessName } from './process-names.js'

/** What a value must look like before it may stand in a Dockerfile, an image or a file name. */
interface Rule {
  readonly allows: (value: string) => boolean
  readonly says: string
}

const reference: Rule = { allows: isReference, says: 'a name of an image, such as debian:trixie-slim' }
const variableName: Rule = {
  allows: (name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name),
  says: 'a name of letters, digits and _ that begins with no digit'
}
/** Names of secrets and ids of secret files, as the inputs take them. */
const secretName: Rule = {
  allows: (name) => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name),
  says: 'a name of letters, digits, _ . and -'
}
/** Phase names become names of stages, cache mounts and files. */
const phaseName: Rule = {
  allows: (name) => /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/.test(name),
  says: 'a name of letters, digits, _ . : and -'
}
const processName: Rule = {
  allows: isProcessName,
  says: 'a name of lower-case letters, digits, _ and - that begins with a letter'
}
/** User names as useradd(8) takes them, or numbers. */
const user: Rule = {
  allows: (name) => /^(?:[a-z_][a-z0-9_-]{0,31}|\d+(?::\d+)?)$/.test(name),
  says: 'a user name or uid:gid'
}
const commit: Rule = { allows: (text) => /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(text), says: 'a commit of Nixpkgs' }
const overlay: Rule = {
  allows: (text) => text === '...' || text === '@auto' || /^https:\/\/\S+$/.test(text),
  says: 'an address that begins with https://'
}
const assetPath: Rule = {
  allows: (path) => !path.split('/').some((step) => step === '..') && /^[^\p{Cc}]+$/u.test(path) && !path.endsWith('/'),
  says: 'a path of a file below /assets'
}
/** Docker's own words need nothing that cannot be seen, and all of the image's files are too many. */
const folder: Rule = {
  allows: (path) => /^(?!\/+$)[^\p{C}\p{Zl}\p{Zp}]+$/u.test(path) && !path.split('/').includes('..'),
  says: "a folder in the app's own, such as data, or an absolute one, such as /data"
}

export function isPhaseName(name: string): boolean {
  return phaseName.allows(name)
}

export function isVariableName(name: string): boolean {
  return variableName.allows(name)
}

/**
 * Checks the values of a config file that end in places where not every text may stand. Throws a UserError with file and line.
 */
export function checkDraft(draft: Draft): void {
  keys(draft.variables, variableName)
  keys(draft.staticAssets, assetPath)
  for (const [name, phase] of Object.entries(draft.phases ?? {})) checkPhase(name, phase)
  const { start = {} } = draft
  one(start.runImage, reference)
  one(start.user, user)
  keys(start.processes, processName)
  all(start.demands, variableName)
  all(
    start.writable?.filter((item) => !isMarker(item)),
    folder
  )
  packages(start.aptPkgs)
}

function checkPhase(name: string, phase: DraftPhase): void {
  const first = Object.values(phase).flatMap((field: unknown) => reasonsIn(field))[0]
  if (!phaseName.allows(name)) throw refused(name, phaseName, first ?? { because: 'a phase in the config file' })
  keys(phase.variables, variableName)
  all(phase.secrets, secretName)
  all(phase.nixOverlays, overlay)
  one(phase.nixpkgsArchive, commit)
  packages(phase.aptPkgs)
}

function reasonsIn(field: unknown): readonly Evidence[] {
  const leaves = Array.isArray(field) ? field : [field]
  return leaves.flatMap((leaf: Partial<Reasoned<unknown>>) => (leaf.reason ? [leaf.reason] : []))
}

/**
 * The image that people want to build on. Nixpacks' own is in every plan that it prints and is no choice: it goes, with a warning.
 */
export function checkBuildImage(image: Reasoned<string> | undefined): {
  readonly buildImage?: Reasoned<string>
  readonly warnings: readonly Warning[]
} {
  if (!image) return { warnings: [] }
  one(image, reference)
  if (!image.value.startsWith('ghcr.io/railwayapp/nixpacks')) return { buildImage: image, warnings: [] }
  const { because, file, line } = image.reason
  return {
    warnings: [
      {
        code: 'build-image-dropped',
        message: `${because} is the image of Nixpacks, which Boxcar does not need: official images take its place`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: 'Take the line out'
      }
    ]
  }
}

function one(leaf: Reasoned<string> | undefined, rule: Rule): void {
  if (leaf && !rule.allows(leaf.value)) throw refused(leaf.value, rule, leaf.reason)
}

function all(list: ReasonedList | undefined, rule: Rule): void {
  list?.forEach((leaf) => one(leaf, rule))
}

function keys(map: ReasonedMap | undefined, rule: Rule): void {
  for (const [key, { reason }] of Object.entries(map ?? {})) if (!rule.allows(key)) throw refused(key, rule, reason)
}

function packages(list: ReasonedList | undefined): void {
  const bad = list?.find(({ value }) => value !== '...' && value !== '@auto' && !isAptPackage(value))
  if (bad) throw badAptName(bad.value, bad.reason)
}

function refused(value: string, { says }: Rule, { because, file, line }: Evidence): UserError {
  return new UserError({
    what: `"${shown(value)}" (${because}) is not ${says}`,
    ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
    fix: `Write ${says}`
  })
}
