import type { Hints } from '../settings/types.js'
import { reasoned, type Draft, type DraftPhase, type Reasoned } from './draft.js'

/** Port of a web app where nothing says another one. */
const defaultPort = 8080

type SettleHints = Pick<Hints, 'secrets' | 'release'>

/** What follows from people's settings once all layers are laid: where secrets go, when the release runs, which port. */
export function settle(draft: Draft, hints: SettleHints): Draft {
  return withPort(withRelease(withSecrets(draft, hints), hints))
}

/** A secret that no phase asks for by name goes to `install` and `build` (design, section 5). */
function withSecrets(draft: Draft, { secrets }: SettleHints): Draft {
  const claimed = new Set(
    Object.values(draft.phases ?? {}).flatMap((phase) => phase.secrets?.map(({ value }) => value) ?? [])
  )
  const free = secrets.filter((name) => !claimed.has(name))
  if (free.length === 0) return draft
  const given = free.map((name) =>
    reasoned(name, `No phase asks for ${name} by name, so install and build get it`, { setting: 'secrets' })
  )
  const add = (name: string, phase: DraftPhase): DraftPhase =>
    name === 'install' || name === 'build' ? { ...phase, secrets: [...(phase.secrets ?? []), ...given] } : phase
  return {
    ...draft,
    phases: Object.fromEntries(Object.entries(draft.phases ?? {}).map(([name, phase]) => [name, add(name, phase)]))
  }
}

/** With `release: manual` the release is a process like others, and runs when somebody runs it. */
function withRelease(draft: Draft, { release }: SettleHints): Draft {
  const command = draft.start?.release
  if (!command || release === 'start') return draft
  const { release: _, ...start } = draft.start
  const process: Reasoned<string> = {
    value: command.value,
    reason: { ...command.reason, because: `${command.reason.because}; runs by hand, as the input release says` }
  }
  return { ...draft, start: { ...start, processes: { ...start.processes, release: process } } }
}

function withPort(draft: Draft): Draft {
  const needs = (draft.kind?.value ?? 'web') !== 'worker' && draft.start?.port === undefined
  const port = reasoned(defaultPort, 'The default of a web app; the PORT variable overrides it')
  return needs ? { ...draft, start: { ...draft.start, port } } : draft
}
