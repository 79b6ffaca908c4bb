import { change, items, mapChanges, sequenceChanges, setChanges, valueChanges } from './diff-pair.js'
import type { About, At, Contents, Pair, Path } from './diff-pair.js'
import type { Change } from './diff-types.js'
import { phaseOrder } from './order.js'
import type { Phase } from './types.js'

/** What people call the commands of the usual phases. */
const commandLabels: Readonly<Record<string, string>> = {
  setup: 'setup command',
  install: 'install command',
  build: 'build command'
}

/** Phases that came or went, with their commands in one text; of the others what is different in them. */
export function phaseChanges(pair: Pair): readonly Change[] {
  const { base, head } = pair
  return phasesOf(base.plan, head.plan).flatMap((phase) => {
    const [before, after] = [phaseAt(base.plan, phase), phaseAt(head.plan, phase)]
    // `setup` is no step of its own where it has no commands: versions and packages are told elsewhere.
    if (phase !== 'setup' && (before === undefined || after === undefined)) {
      const found = change(pair, { topic: 'phase', label: 'phase', name: phase }, before, after)
      return found === undefined ? [] : [found]
    }
    return insideOf(pair, phase)
  })
}

/** In the order in which they run; those of the base that are gone come last. */
function phasesOf(base: Contents, head: Contents): readonly string[] {
  return [...new Set([...phaseOrder(head.phases), ...phaseOrder(base.phases)])]
}

function phaseAt({ phases }: Contents, phase: string): At | undefined {
  if (!Object.hasOwn(phases, phase)) return undefined
  const path = ['phases', phase]
  const cmds = phases[phase]?.cmds ?? []
  return { text: cmds.join('\n'), path, because: cmds.map((_, index) => [...path, 'cmds', index]) }
}

function insideOf(pair: Pair, phase: string): readonly Change[] {
  const get =
    <Field extends keyof Phase>(field: Field) =>
    ({ phases }: Contents): Phase[Field] =>
      Object.hasOwn(phases, phase) ? phases[phase]?.[field] : undefined
  const at = (field: string): Path => ['phases', phase, field]
  const list = (field: ListField) => (plan: Contents) => items(get(field)(plan), ...at(field))
  const detail = (label: string): About => ({ topic: 'detail', label, name: phase })
  const label = Object.hasOwn(commandLabels, phase) ? commandLabels[phase] : undefined
  const command = label === undefined ? { label: 'command of the phase', name: phase } : { label }
  const variable = { topic: 'detail', label: 'variable of the build', secret: true } as const
  return [
    ...mapChanges(pair, { topic: 'tool', label: 'tool' }, at('tools'), get('tools')),
    ...sequenceChanges(pair, { topic: 'command', ...command }, list('cmds')),
    ...valueChanges(pair, { topic: 'image', label: 'Nixpkgs' }, at('nixpkgsArchive'), get('nixpkgsArchive')),
    ...mapChanges(pair, variable, at('variables'), get('variables')),
    ...details.flatMap(([field, words, order]) =>
      (order === 'set' ? setChanges : sequenceChanges)(pair, detail(words), list(field))
    ),
    ...valueChanges(pair, detail('runtime of the phase'), at('runsOn'), get('runsOn')),
    ...valueChanges(pair, detail('folder of the phase'), at('folder'), get('folder'))
  ]
}

type ListField = 'cmds' | 'onlyIncludeFiles' | 'outputs' | 'cacheDirectories' | 'dependsOn' | 'paths'

/** How a phase does its work: nobody's first question. */
const details: readonly (readonly [ListField, string, 'set' | 'sequence'])[] = [
  ['onlyIncludeFiles', 'file that the phase reads', 'set'],
  ['outputs', 'result of the phase', 'set'],
  ['cacheDirectories', 'cache of the phase', 'set'],
  ['dependsOn', 'phase that comes before', 'set'],
  ['paths', 'folder on PATH', 'sequence']
]
