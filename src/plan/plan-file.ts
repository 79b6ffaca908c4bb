import { UserError } from '../errors.js'
import type { Hints, Layer } from '../settings/types.js'
import type { Draft, DraftPhase, Reasoned } from './draft.js'
import { refuseUnknownPhases } from './dependencies.js'
import { escapePointer, finish } from './finish.js'
import { isMarker } from './merge-drafts.js'
import { overlay } from './overlay.js'
import type { PlanFile } from './schema.js'
import { settle } from './settle.js'
import type { Evidence, Plan, Suite, Toolchain, Warning } from './types.js'

/** Nixpacks puts its own default into every plan; it means nothing here. */
const nixpacksImage = /^ghcr\.io\/railwayapp\/nixpacks:/

export interface PlanFileOptions {
  /** As people named it: a path, `-`, or "the input plan". */
  readonly name: string
  readonly toolchain?: Toolchain
  /** Inputs and flags still win. */
  readonly layers: readonly Layer[]
  /** For plans of Nixpacks, which know nothing of secrets and releases. */
  readonly hints: Pick<Hints, 'secrets' | 'release'>
}

/**
 * A plan from a file: no provider runs. A plan of Nixpacks (it has no `version`) is on Nix where it names Nix packages, and gets the
 * secrets and the port that an app gets where nothing says otherwise.
 * Throws a UserError for text that is neither JSON nor TOML, for unknown keys and wrong types (with the path of the key), for phases that
 * wait for one another or for what is not there, and for another toolchain than the plan's.
 */
export function planFromFile(file: PlanFile, options: PlanFileOptions): Plan {
  const { name, toolchain: wanted, layers, hints } = options
  const toolchain = file.toolchain ?? (asksForNix(file) ? 'nix' : 'images')
  if (wanted && wanted !== toolchain) {
    throw new UserError({
      what: `${name} is a plan for the toolchain ${toolchain}, so it cannot be built with ${wanted}`,
      fix: 'Leave the input toolchain out, or plan again from the sources'
    })
  }
  const said = reasonsOf(file, name)
  const laid = layers.reduce(overlay, draftOf(pinned(file), said))
  const draft = file.version === undefined ? settle(laid, hints) : laid
  refuseUnknownPhases(draft.phases ?? {})
  const plan = finish({
    ...draft,
    providers: (file.providers ?? []).map((value, index) => said(value, '/providers', String(index))),
    kind: draft.kind ?? said('web', '/kind'),
    toolchain: said(toolchain, '/toolchain'),
    suite: said<Suite>(file.suite ?? 'trixie', '/suite'),
    phases: draft.phases ?? {},
    start: draft.start ?? {}
  })
  return {
    ...plan,
    warnings: [...imageWarning(file, name), ...((file.warnings ?? []) as Warning[]), ...newWarnings(draft)]
  }
}

/** There is nothing below a whole plan that `"..."` could stand for. */
function pinned({ phases, start, ...file }: PlanFile): PlanFile {
  const plain = <T extends object>(node: T): T =>
    Object.fromEntries(
      Object.entries(node).map(([field, value]: [string, unknown]) => [
        field,
        Array.isArray(value) ? value.filter((item) => !isMarker({ value: item })) : value
      ])
    ) as T
  return {
    ...file,
    ...(phases && { phases: Object.fromEntries(Object.entries(phases).map(([name, phase]) => [name, plain(phase)])) }),
    ...(start && { start: plain(start) })
  }
}

/**
 * Whether a plan says only a part, as with `--json-plan` of Nixpacks: one without `version` and `providers` is laid over what is
 * detected. What Boxcar prints has a version, and what Nixpacks prints has an empty list of providers.
 */
export function isPiece({ version, providers }: PlanFile): boolean {
  return version === undefined && providers === undefined
}

/** What a piece says, to be laid over what is detected: `"..."` stands for what was there. */
export function pieceOf(file: PlanFile, name: string): Draft {
  return draftOf(file, reasonsOf(file, name))
}

function asksForNix({ phases = {} }: PlanFile): boolean {
  return Object.values(phases).some(({ nixPkgs = [], nixLibs = [] }) => nixPkgs.length + nixLibs.length > 0)
}

type Said = <T>(value: T, ...pointer: readonly string[]) => Reasoned<T>

/** Each value with the reason that the file gives for it, or that it is from the file. */
function reasonsOf(file: PlanFile, name: string): Said {
  const given = new Map((file.reasons ?? []).map(({ field, ...evidence }) => [field, evidence as Evidence]))
  return (value, ...steps) => {
    const reason = given.get(steps.join('/'))
    return { value, reason: reason ? reason : { because: `From the plan file ${name}` } }
  }
}

function draftOf(file: PlanFile, said: Said): Draft {
  const { kind, folder, buildImage, variables, secretFiles, staticAssets, phases, start } = file
  return {
    ...(kind && { kind: said(kind, '/kind') }),
    ...(folder !== undefined && { folder: said(folder, '/folder') }),
    ...(buildImage !== undefined && !nixpacksImage.test(buildImage) && { buildImage: said(buildImage, '/buildImage') }),
    variables: treeOf(variables ?? {}, '/variables', said) as NonNullable<Draft['variables']>,
    ...(secretFiles && { secretFiles: secretFiles.map((path, at) => said(path, `/secretFiles/${String(at)}`)) }),
    ...(staticAssets && {
      staticAssets: treeOf(staticAssets, '/staticAssets', said) as NonNullable<Draft['variables']>
    }),
    phases: Object.fromEntries(
      Object.entries(phases ?? {}).map(([name, { name: _, ...phase }]) => [
        name,
        leavesOf(phase, `/phases/${escapePointer(name)}`, said) as DraftPhase
      ])
    ),
    start: leavesOf(start ?? {}, '/start', said)
  }
}

function leavesOf(node: object, pointer: string, said: Said): object {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]: [string, unknown]) => {
        const at = `${pointer}/${field}`
        return [field, field === 'static' ? said(value, at) : treeOf(value, at, said)]
      })
  )
}

function treeOf(value: unknown, pointer: string, said: Said): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => said(item, pointer, String(index)))
  if (typeof value !== 'object' || value === null) return said(value, pointer)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, said(item, pointer, escapePointer(key))])
  )
}

function imageWarning({ buildImage }: PlanFile, name: string): readonly Warning[] {
  if (buildImage === undefined || !nixpacksImage.test(buildImage)) return []
  const message = `${name} names Nixpacks’ own base image, which is not used: the build runs on official images`
  return [{ code: 'build-image', message }]
}

function newWarnings({ warnings = [] }: Draft): readonly Warning[] {
  return warnings
}
