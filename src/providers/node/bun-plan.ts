import { parseRequest, pin } from '../../releases/request.js'
import type { VersionSource } from '../../releases/sources.js'
import type { DraftPhase, Reasoned } from '../../plan/draft.js'
import type { Hints } from '../../settings/types.js'
import type { Contribution } from '../contract.js'
import type { Analysis } from './analyse.js'
import { lineOf, type PackageJson, type Place } from './package-json.js'
import { bunVersion } from './versions.js'

/**
 * The same contribution for an app that runs on Bun. Where Bun installs as well, Node.js is not there at all; another package
 * manager installs and builds on Node.js, beside Bun's image.
 */
export async function onBun(
  contribution: Contribution,
  { service, manager, own, workspace }: Analysis,
  hints: Hints,
  folders: readonly Place[]
): Promise<Contribution> {
  const because = service?.runtime?.reason
  if (service?.runtime?.value !== 'bun' || !because) return contribution
  const version = await bunVersion(
    hints,
    folders,
    [own, workspace?.root].flatMap((one) => (one ? statedBy(one) : []))
  )
  const isOnly = !manager || manager.manager.id === 'bun'
  const { setup = {}, ...phases } = contribution.phases ?? {}
  const { node, ...runtimes } = setup.runtimes ?? {}
  const { bun: _, ...tools } = setup.tools ?? {}
  const bunTool = { bun: { value: version.latest, reason: version.version.reason } }
  return {
    ...contribution,
    phases: {
      setup: {
        ...setup,
        runtimes: { ...runtimes, bun: version.version, ...(!isOnly && node && { node }) },
        tools: { ...tools, ...(!isOnly && phases['build'] && bunTool) }
      },
      ...Object.fromEntries(
        Object.entries(phases).map(([name, phase]) => [name, isOnly ? byBun(phase) : onNode(phase, because)])
      )
    },
    start: { ...contribution.start, ...(service.runImage && { runImage: service.runImage }) },
    warnings: [
      ...version.warnings,
      ...(contribution.warnings ?? []).filter(({ code }) => (isOnly ? !ofNode.test(code) : true))
    ]
  }
}

/** What is said of a version of Node.js that is not there. */
const ofNode = /^(?:runtime-\w+|version-conflict)$/

/** Bun's image has no npm. */
function byBun(phase: DraftPhase): DraftPhase {
  const { cmds } = phase
  return cmds
    ? {
        ...phase,
        cmds: cmds.map(({ value, reason }) => ({
          value: value.replace(/^npm pkg delete\b/, 'bun pm pkg delete'),
          reason
        }))
      }
    : phase
}

/** Phases on another runtime give what the image takes from them. */
function onNode(phase: DraftPhase, because: Reasoned<string>['reason']): DraftPhase {
  return { ...phase, runsOn: { value: 'node', reason: because } }
}

/** `packageManager` pins the Bun that people work with. */
function statedBy({ manifest, file }: PackageJson): readonly VersionSource[] {
  const [, text] = /^bun@([^+\s]+)/.exec(manifest.text('packageManager') ?? '') ?? []
  const request = text === undefined ? undefined : parseRequest(text, pin)
  if (!request) return []
  const evidence = { because: `\`packageManager\` is bun@${request.text}`, file, ...lineOf(manifest, 'packageManager') }
  return [{ rank: 'manifest', request, evidence }]
}
