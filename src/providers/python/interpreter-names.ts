import type { Evidence, Warning } from '../../plan/types.js'
import { at, unusable } from '../../releases/explain.js'
import { parseRequest, pin, shortened } from '../../releases/request.js'
import type { VersionRequest } from '../../releases/request.js'
import { pythonReleases } from './releases.js'

export interface NameReading {
  /** Absent where the name says nothing about a version. */
  readonly request?: VersionRequest
  readonly warnings: readonly Warning[]
}

/** Versions as pyenv, uv and Heroku spell them: `3.12`, `v3.12.4`, `python-3.12.x`, `cpython@3.13`, `3.12.4/envs/blog`. */
const cpython =
  /^(?:c?python\s*[-@=]{0,2}\s*|v)?(\d[\w.*+-]*?)(t|\+freethreaded)?(?:-(?:linux|macos|windows|darwin)[\w-]*|\/envs\/.*)?$/i

/** A range, which uv reads in `.python-version` too. */
const range = /^[<>=!~^]/

/** Interpreters for which there are other images or none (the list of pyenv's `python-build`). */
const others: Readonly<Record<string, RegExp>> = {
  PyPy: /^pypy/i,
  GraalPy: /^graalpy/i,
  Conda: /^(?:ana|mini)(?:conda|forge)|^mambaforge|^micromamba/i,
  'another implementation of Python': /^(?:jython|ironpython|stackless|micropython|pyston|cinder|activepython|nogil)/i
}

/**
 * Reads one name of an interpreter. A virtual environment's name (pyenv-virtualenv writes those) and `system` say nothing: no
 * request, the former with a warning. Throws a UserError for other implementations and for what begins like a version and is none.
 */
export function readName(text: string, evidence: Evidence): NameReading {
  if (text === 'system') return { warnings: [] }
  const other = Object.entries(others).find(([, pattern]) => pattern.test(text))
  if (other)
    throw unusable(pythonReleases, evidence, `${evidence.because}, which is ${other[0]}; Boxcar runs CPython only`)
  const [, version, freeThreaded] = cpython.exec(text) ?? []
  const request = parseRequest(range.test(text) ? text : (version ?? ''), pin)
  if (request)
    return {
      request: { ...request, text: version ?? text },
      warnings: freeThreaded ? [gilWarning(request, evidence)] : []
    }
  if (/^\W*\d/.test(text))
    throw unusable(pythonReleases, evidence, `${evidence.because}, which is no version of Python`)
  return {
    warnings: [
      {
        code: 'version-unreadable',
        message: `${evidence.because}: that is the name of an environment, not a version of Python, so it is passed over`,
        ...at(evidence),
        fix: 'Write a version such as 3.13 there'
      }
    ]
  }
}

/**
 * Reads a file of names (`.python-version`, `runtime.txt`): one or more per line, `#` starts a comment. The first CPython
 * counts; another implementation only where it stands alone. `said` makes the clause: "`.python-version` says 3.12".
 */
export function readNames(
  text: string,
  said: (name: string) => string,
  file: string
): readonly (NameReading & { readonly evidence: Evidence })[] {
  const names = text.split('\n').flatMap((row, index) => {
    const content = row.replace(/#.*/, '').trim()
    const words = range.test(content) || /^c?python\s/i.test(content) ? [content] : content.split(/\s+/)
    return words
      .filter((word) => word !== '')
      .map(shortened)
      .map((name) => ({ name, evidence: { because: said(name), file, line: index + 1 } }))
  })
  const ours = names.filter(({ name }) => !Object.values(others).some((pattern) => pattern.test(name)))
  const readings: (NameReading & { readonly evidence: Evidence })[] = []
  for (const { name, evidence } of ours.length > 0 ? ours : names) {
    const reading = readName(name, evidence)
    readings.push({ ...reading, evidence })
    if (reading.request) break
  }
  return readings
}

function gilWarning(request: VersionRequest, evidence: Evidence): Warning {
  return {
    code: 'runtime-variant',
    message: `${evidence.because}: there is no official image of the free-threaded build, so Python ${request.text} with the global interpreter lock is used`,
    ...at(evidence)
  }
}
