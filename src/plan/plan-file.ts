import { UserError } from '../errors.js'
import type { Layer } from '../settings/types.js'
import { nearest } from '../text.js'
import type { Draft, DraftPhase, Reasoned } from './draft.js'
import { escapePointer, finish } from './finish.js'
import { overlay } from './overlay.js'
import type { PlanFile } from './schema.js'
import type { Evidence, Plan, Suite, Toolchain, Warning } from './types.js'

/** Nixpacks puts its own default into every plan; it means nothing here. */
const nixpacksImage = /^ghcr\.io\/railwayapp\/nixpacks:/

export interface PlanFileOptions {
  /** As people named it: a path, `-`, or "the input plan". */
  readonly name: string
  readonly toolchain?: Toolchain
  /** Inputs and flags still win. */
  readonly layers: readonly Layer[]
}

/**
 * A plan from a file: no provider runs. Throws a UserError for text that is no JSON, for unknown keys and wrong types (with
 * the path of the key), and for another toolchain than the plan's.
 */
export async function planFromFile(text: string, { name, toolchain, layers }: PlanFileOptions): Promise<Plan> {
  const file = await parse(text, name)
  if (toolchain && toolchain !== (file.toolchain ?? 'images')) {
    throw new UserError({
      what: `${name} is a plan for the toolchain ${file.toolchain ?? 'images'}, so it cannot be built with ${toolchain}`,
      fix: 'Leave the input toolchain out, or plan again from the sources'
    })
  }
  const said = reasonsOf(file, name)
  const draft = layers.reduce(overlay, draftOf(file, said))
  const plan = finish({
    ...draft,
    providers: (file.providers ?? []).map((value, index) => said(value, '/providers', String(index))),
    kind: draft.kind ?? said('web', '/kind'),
    toolchain: said(file.toolchain ?? 'images', '/toolchain'),
    suite: said<Suite>(file.suite ?? 'trixie', '/suite'),
    phases: draft.phases ?? {},
    start: draft.start ?? {}
  })
  return {
    ...plan,
    warnings: [...imageWarning(file, name), ...((file.warnings ?? []) as Warning[]), ...newWarnings(draft)]
  }
}

async function parse(text: string, name: string): Promise<PlanFile> {
  const { planSchema, safeParse, getDotPath } = await import('./schema.js')
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UserError({
      what: `${name} is not JSON: ${(error as Error).message}`,
      fix: 'Make one with boxcar plan --format json'
    })
  }
  const result = safeParse(planSchema, data)
  if (result.success) return result.output
  const [issue] = result.issues
  const path = getDotPath(issue)
  const key = path?.split('.').at(-1) ?? ''
  const near = issue.expected === 'never' ? nearest(key, planKeys) : undefined
  throw new UserError({
    what:
      issue.expected === 'never'
        ? `${name} has the unknown key ${path ?? ''}`
        : `${name} is no plan: ${path ?? 'it'} is ${issue.received}, not ${issue.expected ?? ''}`,
    fix: near ? `Did you mean ${near}?` : 'The fields of a plan are listed in docs/plan.md'
  })
}

const planKeys = [
  ...[
    'version',
    'providers',
    'kind',
    'toolchain',
    'suite',
    'folder',
    'buildImage',
    'variables',
    'staticAssets',
    'phases'
  ],
  ...[
    'start',
    'reasons',
    'warnings',
    'runtimes',
    'tools',
    'aptPkgs',
    'nixPkgs',
    'dependsOn',
    'runsOn',
    'onlyIncludeFiles'
  ],
  ...[
    'secrets',
    'cmds',
    'cacheDirectories',
    'paths',
    'outputs',
    'cmd',
    'release',
    'port',
    'runImage',
    'user',
    'processes',
    'files'
  ]
]

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
  const { kind, folder, buildImage, variables, staticAssets, phases, start } = file
  return {
    ...(kind && { kind: said(kind, '/kind') }),
    ...(folder !== undefined && { folder: said(folder, '/folder') }),
    ...(buildImage !== undefined && !nixpacksImage.test(buildImage) && { buildImage: said(buildImage, '/buildImage') }),
    variables: treeOf(variables ?? {}, '/variables', said) as NonNullable<Draft['variables']>,
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
