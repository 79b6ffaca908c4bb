import { withoutPasswords } from '../../passwords.js'
import type { Place } from '../../errors.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import type { Need } from '../contract.js'

/** A distribution that something asks for. */
export interface Requirement {
  /** Normalised (PEP 503): lower case, runs of `-_.` are one `-`. */
  readonly name: string
  /** Normalised like the name, sorted. */
  readonly extras: readonly string[]
  /** The only version that will do: `==1.2`, `===1.2`. */
  readonly version?: string
  /** Environment marker (PEP 508). */
  readonly marker?: string
  /** Where it comes from, if that is no index. */
  readonly source?: 'git' | 'hg' | 'svn' | 'bzr' | 'url' | 'path'
  /** As it was written, without passwords. */
  readonly text: string
  readonly evidence: Evidence
}

const longest = 4000
const grammar = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(@\s*\S+|[^;]*)\s*(?:;(.*))?$/s
const specifiers = /^\(?\s*(?:(?:===?|[<>!~]=|[<>])\s*[\w.*+!-]+\s*(?:,\s*)?)*\)?$/

/** Reads a requirement of PEP 508, such as `psycopg[c]>=3 ; os_name == "posix"`; `undefined` where it is none. */
export function parseRequirement(text: string, place: Place): Requirement | undefined {
  const [, name, extras = '', rest = '', marker] = (text.length <= longest && grammar.exec(text.trim())) || []
  if (name === undefined) return undefined
  const url = rest.startsWith('@') ? rest.slice(1).trim() : undefined
  if (url === undefined && !specifiers.test(rest.trim())) return undefined
  return requirement(name, extras, text, place, {
    ...versionIn(rest),
    ...(marker && { marker: marker.trim() }),
    ...(url !== undefined && { source: sourceOf(url) })
  })
}

/**
 * Reads what pip takes besides PEP 508: a URL, a repository or a path. `undefined` where the distribution's name cannot be told,
 * as for a folder; `#egg=`, the name of a wheel or an archive, and the name of the repository tell it.
 */
export function parseLocation(text: string, place: Place): Requirement | undefined {
  const [location = '', marker] = text.length <= longest ? text.split(/\s+;\s*/) : []
  const [path = '', fragment = ''] = location.split('#')
  const source = sourceOf(path)
  const egg = /(?:^|&)egg=([\w.-]+)(?:\[([^\]]*)\])?/.exec(fragment)
  const file = /([A-Za-z0-9][\w.]*(?:-[A-Za-z][\w.]*)*)-(\d[^/-]*?)(?:-[^/]*\.whl|\.tar\.\w+|\.zip|\.tgz)$/.exec(
    path.slice(-300)
  )
  const repository =
    source !== 'path' && source !== 'url'
      ? /\/([\w.-]+?)(?:\.git)?(?:@[^/]*)?\/?$/.exec(path.slice(-300))?.[1]
      : undefined
  const name = egg?.[1] ?? file?.[1] ?? repository
  if (name === undefined) return undefined
  return requirement(name, egg?.[2] ?? '', text, place, { source, ...(marker && { marker }) })
}

/** What has to be there while requirements are installed: the program that fetches a repository. */
export function sourceNeeds(requirements: readonly Requirement[]): readonly Reasoned<Need>[] {
  return requirements.flatMap(({ name, source, text, evidence }) => {
    const need = source && programs[source]
    if (!need) return []
    const ssh = /\+ssh:/i.test(text) ? ['ssh'] : []
    return [need, ...ssh].map((tool) => ({
      value: { name: tool, for: 'build' as const },
      reason: { because: `${name} is installed from a repository`, ...at(evidence) }
    }))
  })
}

const programs: Readonly<Record<string, string>> = { git: 'git', hg: 'mercurial', svn: 'subversion' }

/** The name by which distributions are compared (PEP 503). */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function requirement(
  name: string,
  extras: string,
  text: string,
  { file, line }: Place,
  more: Pick<Requirement, 'version' | 'marker' | 'source'>
): Requirement {
  const normal = normalName(name)
  return {
    name: normal,
    extras: [...new Set(extras.split(',').map((extra) => normalName(extra.trim())))].filter(Boolean).sort(),
    ...more,
    text: withoutPasswords(text.trim()),
    evidence: { because: `${normal} is in ${file}`, file, ...(line !== undefined && { line }) }
  }
}

function versionIn(specifier: string): { version?: string } {
  const version = /^\(?\s*={2,3}\s*([\w.+!-]+)\s*\)?$/.exec(specifier.trim())?.[1]
  return version === undefined ? {} : { version }
}

function sourceOf(url: string): NonNullable<Requirement['source']> {
  const [, vcs] = /^(git|hg|svn|bzr)(?:\+[a-z]+)?:/i.exec(url) ?? []
  if (vcs) return vcs.toLowerCase() as 'git' | 'hg' | 'svn' | 'bzr'
  return /^(?:https?|ftp):/i.test(url) ? 'url' : 'path'
}
