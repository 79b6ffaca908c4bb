import type { Draft } from '../plan/draft.js'
import type { Setting } from './types.js'

/** Attributes of Nixpkgs that are one version of a language, and how it reads: `python311`, `nodejs_20`, `nodejs-18_x`. */
const attributes: readonly { readonly setting: string; readonly pattern: RegExp; readonly version: string }[] = [
  { setting: 'PYTHON_VERSION', pattern: /^python3(\d{1,2})(?:Full)?$/, version: '3.$1' },
  { setting: 'NODE_VERSION', pattern: /^nodejs[-_](\d{1,2})(?:_x)?$/, version: '$1' }
]

/** The versions of languages that people name as Nix packages: what they build and run with is what the plan says. */
export function versionsOfNix(draft: Draft | undefined, known: readonly string[]): Readonly<Record<string, Setting>> {
  const named = Object.values(draft?.phases ?? {}).flatMap(({ nixPkgs = [] }) => nixPkgs)
  return Object.fromEntries(
    named.flatMap(({ value, reason }) =>
      attributes
        .filter(({ setting, pattern }) => known.includes(setting) && pattern.test(value))
        .map(({ setting, pattern, version }) => [
          setting,
          { value: value.replace(pattern, version), source: { ...reason, because: `\`${value}\`: ${reason.because}` } }
        ])
    )
  )
}
