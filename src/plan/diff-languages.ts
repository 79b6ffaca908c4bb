import { change, namesOf, present, type At, type Pair, type Path, type Side } from './diff-pair.js'
import type { Change } from './diff-types.js'
import { byCodePoint } from '../text.js'

/** The language that serves the app, those that help it, and the versions of runtimes. */
export function languageChanges(pair: Pair): readonly Change[] {
  const { base, head } = pair
  const [hostBefore, ...helpersBefore] = base.plan.providers
  const [hostAfter, ...helpersAfter] = head.plan.providers
  const helpers = [...new Set([...helpersBefore, ...helpersAfter])]
    .filter((id) => helpersBefore.includes(id) !== helpersAfter.includes(id))
    .sort(byCodePoint)
  const hosts = hostBefore === hostAfter ? [] : [hostBefore, hostAfter]
  const helper = { topic: 'language', label: 'helper language' } as const
  return [
    ...present([
      hosts.length === 0
        ? undefined
        : change(
            pair,
            { topic: 'language', label: 'language' },
            language(base, hostBefore, pair),
            language(head, hostAfter, pair)
          ),
      ...helpers.map((id) =>
        change(
          pair,
          helper,
          helpersBefore.includes(id) ? language(base, id, pair) : undefined,
          helpersAfter.includes(id) ? language(head, id, pair) : undefined
        )
      )
    ]),
    ...versionChanges(pair, new Set([...hosts, ...helpers]))
  ]
}

/** `Python 3.13`: a provider with the version of the runtime of that name, and why both. */
function language({ plan }: Side, id: string | undefined, { nameOf }: Pair): At | undefined {
  if (id === undefined) return undefined
  const path: Path = ['providers', plan.providers.indexOf(id)]
  const runtime = version(plan, id)
  const name = nameOf(id) ?? id
  return runtime === undefined
    ? { text: name, path }
    : { text: `${name} ${runtime.text}`, path, because: [path, runtime.path] }
}

/** @param told ids that a change of languages names: a version that came or went with it needs no line of its own */
function versionChanges(pair: Pair, told: ReadonlySet<string | undefined>): readonly Change[] {
  const { base, head, nameOf } = pair
  return present(
    namesOf(runtimesOf(base.plan), runtimesOf(head.plan)).map((id) => {
      const [before, after] = [version(base.plan, id), version(head.plan, id)]
      if (told.has(id) && (before === undefined || after === undefined)) return undefined
      const name = nameOf(id)
      const about = name === undefined ? { label: 'runtime', name: id } : { label: name }
      return change(pair, { topic: 'version', ...about }, before, after)
    })
  )
}

function version(plan: Side['plan'], id: string): At | undefined {
  const versions = runtimesOf(plan)
  const text = Object.hasOwn(versions, id) ? versions[id] : undefined
  return text === undefined ? undefined : { text, path: ['phases', 'setup', 'runtimes', id] }
}

function runtimesOf(plan: Side['plan']): Readonly<Record<string, string>> {
  return plan.phases['setup']?.runtimes ?? {}
}
