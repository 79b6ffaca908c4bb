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

/**
 * The port that people set; else the one that their variable PORT names, as every program that asks for PORT listens there; else the
 * one that was found. What the start command itself writes counts before PORT: nothing changes it.
 */
function withPort(draft: Draft): Draft {
  if (draft.kind?.value === 'worker') return draft
  const { port: found, cmd } = draft.start ?? {}
  const isFixed = found !== undefined && (found.reason.setting !== undefined || writes(cmd?.value, found.value))
  const port = isFixed ? found : (portOfVariable(draft) ?? found ?? defaulted)
  return port === found ? draft : { ...draft, start: { ...draft.start, port } }
}

const defaulted = reasoned(defaultPort, 'The default of a web app; the PORT variable overrides it')

function portOfVariable({ variables = {} }: Draft): Reasoned<number> | undefined {
  const given = Object.hasOwn(variables, 'PORT') ? variables['PORT'] : undefined
  const number = /^[1-9]\d{0,4}$/.test(given?.value ?? '') ? Number(given?.value) : 0
  return given && number > 0 && number <= 65535 ? { value: number, reason: given.reason } : undefined
}

/** Whether a command has the number in it otherwise than as what a variable falls back to. */
function writes(command: string | undefined, port: number): boolean {
  const fixed = (command ?? '').replace(/\$\{\w+:?-\d+\}/g, '')
  return new RegExp(`(?<![\\w.])${port}(?![\\w.])`).test(fixed)
}
