import type { Draft, DraftPhase } from '../plan/draft.js'
import { mergeDrafts } from '../plan/merge-drafts.js'
import type { Evidence } from '../plan/types.js'
import { addedPackages } from './apt-packages.js'
import { oneCommand } from './command.js'
import { isNixpacks } from './nixpacks-variables.js'
import { layerNames } from './part.js'
import type { Inputs, Layer } from './types.js'

/** Evidence for what an input or flag says; both doors have the same names. */
export function inputEvidence(id: string): Evidence {
  return { because: `input \`${id}\``, setting: id }
}

/** The highest layer: what inputs and flags say about the plan. Commands replace, packages add, variables are set one by one. */
export function layerOfInputs(inputs: Inputs): Layer {
  const leaf = (id: string, value: string) => ({ value, reason: inputEvidence(id) })
  const phase = (id: string, command: string | undefined): DraftPhase | undefined =>
    command === undefined ? undefined : { cmds: [leaf(id, oneCommand(command))] }
  const added = (id: string, names: readonly string[]) =>
    names.length === 0 ? undefined : ['...', ...names].map((name) => leaf(id, name))
  const variables = Object.entries(inputs.env)
    .filter(([name]) => !isNixpacks(name))
    .map(
      ([name, value]) => [name, { value, reason: { because: `\`${name}\` in input \`env\``, setting: 'env' } }] as const
    )
  const install = phase('install-cmd', inputs.installCmd)
  const build = phase('build-cmd', inputs.buildCmd)
  const nixPkgs = added('pkgs', inputs.pkgs)
  const nixLibs = added('libs', inputs.libs)
  const draft: Draft = {
    ...(variables.length > 0 && { variables: Object.fromEntries(variables) }),
    phases: {
      ...((nixPkgs ?? nixLibs) && { setup: { ...(nixPkgs && { nixPkgs }), ...(nixLibs && { nixLibs }) } }),
      ...(install && { install }),
      ...(build && { build })
    },
    ...(inputs.startCmd !== undefined && { start: { cmd: leaf('start-cmd', oneCommand(inputs.startCmd)) } })
  }
  return {
    name: layerNames.inputs,
    draft: mergeDrafts(draft, addedPackages(inputs.apt.map((name) => leaf('apt', name))))
  }
}
