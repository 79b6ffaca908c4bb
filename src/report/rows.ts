import { escapePointer } from '../plan/finish.js'
import { phaseOrder } from '../plan/order.js'
import type { Evidence, Phase, Plan, Reason } from '../plan/types.js'

/** What the box and the summary say of a plan: a row per phase and per thing that people ask about. */
export interface Row {
  readonly name: string
  readonly items: readonly Item[]
}

export interface Item {
  /** A command, a version, a list of packages; raw, as in the plan. */
  readonly text: string
  /** Each once, in the order of the plan. */
  readonly reasons: readonly Reason[]
}

/** The plan in the order in which things happen, in blocks: what was detected, each phase, start, what a running image needs. */
export function blocks(plan: Plan): readonly (readonly Row[])[] {
  const why = reasonFinder(plan)
  const { processes, port, demands = [] } = plan.start
  const secrets = Object.entries(plan.phases).flatMap(([phase, { secrets: names = [] }]) =>
    names.map((text, index) => ({ text, reasons: why('phases', phase, 'secrets', index) }))
  )
  const files = (plan.secretFiles ?? []).map((text, index) => ({ text, reasons: why('secretFiles', index) }))
  const all: readonly (readonly Row[])[] = [
    [
      { name: 'detected', items: plan.providers.map((id, index) => one(id, why('providers', index))) },
      { name: 'toolchain', items: plan.toolchain === 'nix' ? nixItems(plan, why) : [] }
    ],
    ...phaseOrder(plan.phases).map((name) => [{ name, items: phaseItems(name, plan.phases[name] ?? {}, why) }]),
    [{ name: 'start', items: startItems(plan, why) }],
    [
      { name: 'processes', items: entries(processes, ': ', why, 'start', 'processes') },
      { name: 'port', items: port === undefined ? [] : [one(`${port}`, why('start', 'port'))] },
      { name: 'variables', items: grouped('', Object.keys(plan.variables), (name) => why('variables', name)) },
      { name: 'secrets', items: joined([...secrets, ...files]) },
      { name: 'needs', items: grouped('', demands, (_, index) => why('start', 'demands', index)) }
    ]
  ]
  return all.map((rows) => rows.filter(({ items }) => items.length > 0)).filter((rows) => rows.length > 0)
}

/** The start command as people know it: what Boxcar runs first and what then stays. */
export function startLine({ start }: Plan): string | undefined {
  if (start.cmd === undefined) return undefined
  return start.release === undefined ? start.cmd : `${start.release} && ${start.cmd}`
}

/** Where something stands: a file and perhaps its line, or a setting. */
export type At = Pick<Partial<Evidence>, 'file' | 'line' | 'setting'>

/** `blog/settings.py:71`, a setting's name, or nothing for a default. */
export function place({ file, line, setting }: At): string | undefined {
  if (file === undefined) return setting
  return line === undefined ? file : `${file}:${line}`
}

/** A reason in one line; its place is not said twice. */
export function spoken(reason: Reason): string {
  const where = place(reason)
  return where === undefined || reason.because.includes(where) ? reason.because : `${reason.because} (${where})`
}

type Why = (...path: readonly (string | number)[]) => readonly Reason[]

function reasonFinder(plan: Plan): Why {
  const byField = new Map(plan.reasons.map((reason) => [reason.field, reason]))
  return (...path) => {
    const reason = byField.get(path.map((step) => `/${escapePointer(String(step))}`).join(''))
    return reason === undefined ? [] : [reason]
  }
}

function phaseItems(name: string, phase: Phase, why: Why): readonly Item[] {
  const list = (key: 'phpExtensions' | 'nixPkgs' | 'nixLibs' | 'aptPkgs', label: string) =>
    grouped(label, phase[key] ?? [], (_, index) => why('phases', name, key, index))
  return [
    ...entries(phase.runtimes, ' ', why, 'phases', name, 'runtimes'),
    ...entries(phase.tools, ' ', why, 'phases', name, 'tools'),
    ...list('phpExtensions', 'php: '),
    ...list('nixPkgs', 'nix: '),
    ...list('nixLibs', 'nix libraries: '),
    ...list('aptPkgs', 'apt: '),
    ...(phase.cmds ?? []).map((text, index) => one(text, why('phases', name, 'cmds', index)))
  ]
}

/** Why Nix, and from where; official images go without saying. */
function nixItems({ phases }: Plan, why: Why): readonly Item[] {
  const { nixpkgsArchive, nixFiles = [] } = phases['setup'] ?? {}
  return [
    one('nix', why('toolchain')),
    ...(nixpkgsArchive === undefined
      ? []
      : [one(`Nixpkgs ${nixpkgsArchive.slice(0, 12)}`, why('phases', 'setup', 'nixpkgsArchive'))]),
    ...grouped('', nixFiles, (_, index) => why('phases', 'setup', 'nixFiles', index))
  ]
}

function startItems(plan: Plan, why: Why): readonly Item[] {
  const { start } = plan
  const line = startLine(plan)
  return [
    ...(line === undefined ? [] : [one(line, [...why('start', 'release'), ...why('start', 'cmd')])]),
    ...(start.static === undefined ? [] : [one(siteLine(start.static), why('start', 'static'))]),
    ...(start.docroot === undefined ? [] : [one(`serves ${start.docroot}`, why('start', 'docroot'))]),
    ...grouped('apt: ', start.aptPkgs ?? [], (_, index) => why('start', 'aptPkgs', index))
  ]
}

function siteLine({ root, fallback }: { readonly root: string; readonly fallback?: string }): string {
  return fallback === undefined ? `serves ${root}` : `serves ${root}, unknown paths get ${fallback}`
}

function entries(
  map: Readonly<Record<string, string>> | undefined,
  between: string,
  why: Why,
  ...path: readonly string[]
): readonly Item[] {
  return Object.entries(map ?? {}).map(([name, value]) => one(`${name}${between}${value}`, why(...path, name)))
}

function one(text: string, reasons: readonly Reason[]): Item {
  return { text, reasons: distinct(reasons) }
}

/** Names that have the same reason stand in one item: `apt: gcc, libc6-dev`. */
function grouped(
  label: string,
  names: readonly string[],
  reasonsOf: (name: string, index: number) => readonly Reason[]
): readonly Item[] {
  return joined(names.map((text, index) => ({ text, reasons: reasonsOf(text, index) }))).map(({ text, reasons }) => ({
    text: `${label}${text}`,
    reasons
  }))
}

function joined(items: readonly Item[]): readonly Item[] {
  const groups = new Map<string, { readonly names: Set<string>; readonly reasons: readonly Reason[] }>()
  for (const { text, reasons } of items) {
    const key = reasons.map(sayingOf).join('\n')
    const group = groups.get(key) ?? { names: new Set(), reasons }
    group.names.add(text)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ names, reasons }) => one([...names].join(', '), reasons))
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [sayingOf(reason), reason])).values()]
}

/** What makes two reasons the same to a reader. */
export function sayingOf(reason: Reason): string {
  return `${reason.because}\0${place(reason) ?? ''}`
}
