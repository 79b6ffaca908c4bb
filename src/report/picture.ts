import { phaseOrder } from '../plan/order.js'
import type { Phase } from '../plan/types.js'
import { clip, oneLine } from './clean.js'
import { withoutDigest } from './figures.js'
import type { Story } from './types.js'

/** The road of this run as a Mermaid flowchart: phases with what they wait for, the image, and what became of it. */
export function picture({ plan, image, check, pushed }: Story): string {
  const order = phaseOrder(plan.phases)
  const ids = new Map(order.map((name, index) => [name, `p${index}`]))
  const waitedFor = new Set(order.flatMap((name) => plan.phases[name]?.dependsOn ?? []))
  const nodes = order.map((name) => `${ids.get(name) ?? ''}["${label(phaseLabel(name, plan.phases[name] ?? {}))}"]`)
  const edges = order.flatMap((name) =>
    (plan.phases[name]?.dependsOn ?? []).flatMap((on) => {
      const id = ids.get(on)
      return id === undefined ? [] : [`${id} --> ${ids.get(name) ?? ''}`]
    })
  )
  const last = order.filter((name) => !waitedFor.has(name)).map((name) => `${ids.get(name) ?? ''} --> image`)
  return [
    'flowchart LR',
    ...[
      ...nodes,
      `image[["${label(withoutDigest(image ?? 'image'))}"]]`,
      ...edges,
      ...last,
      ...(check === undefined || check.outcome === 'skipped'
        ? []
        : [`image --> check{{"boot check ${check.outcome}"}}`]),
      ...(pushed === true ? [`${check?.outcome === 'passed' ? 'check' : 'image'} --> registry[("registry")]`] : [])
    ].map((line) => `  ${line}`)
  ].join('\n')
}

function phaseLabel(name: string, { runtimes = {}, tools = {}, cmds = [] }: Phase): string {
  const versions = Object.entries({ ...runtimes, ...tools }).map(([id, version]) => `${id} ${version}`)
  const [first] = cmds
  return [name, versions.join(', ') || first].filter((part) => part !== undefined && part !== '').join(': ')
}

/** Mermaid's entity codes for everything that could mean something to it; one line, so that no fence can be closed. */
function label(text: string): string {
  return clip(oneLine(text), 60).replace(
    /[^\p{L}\p{N} .,:/=+_-]/gu,
    (character) => `#${character.codePointAt(0) ?? 0};`
  )
}
