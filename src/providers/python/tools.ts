import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { Tool } from '../contract.js'
import { shellWord } from '../../dockerfile/quoting.js'

/** A version of a distribution, and the oldest Python that it still runs on (`Requires-Python` of the release). */
interface Pin {
  readonly python: string
  readonly version: string
}

/**
 * What Boxcar installs where nobody says which version: the newest on PyPI on 2026-11-22, and for interpreters that it
 * no longer supports the newest that does. The newest comes first.
 */
const pins: Readonly<Record<string, readonly [Pin, ...Pin[]]>> = {
  gunicorn: [
    { python: '3.10', version: '27.0.1' },
    { python: '3.7', version: '23.0.0' }
  ],
  uvicorn: [
    { python: '3.10', version: '0.54.0' },
    { python: '3.8', version: '0.33.0' }
  ],
  pdm: [
    { python: '3.10', version: '2.29.3' },
    { python: '3.9', version: '2.26.9' },
    { python: '3.8', version: '2.20.1' }
  ],
  pipenv: [
    { python: '3.10', version: '2026.10.3' },
    { python: '3.9', version: '2025.0.4' },
    { python: '3.8', version: '2024.4.1' }
  ],
  poetry: [
    { python: '3.10', version: '2.5.1' },
    { python: '3.9', version: '2.2.1' },
    { python: '3.8', version: '1.8.5' }
  ],
  uv: [{ python: '3.8', version: '0.13.9' }]
}

/** The version that Boxcar installs for an interpreter (`3.13`, `3.13.1`). */
export function pinnedVersion(id: string, python: string): string | undefined {
  const rows = pins[id]
  return (rows?.find((row) => minor(python) >= minor(row.python)) ?? rows?.at(-1))?.version
}

/** `gunicorn==27.0.1` */
export function pinnedRequirement(id: string, python: string): string {
  const version = pinnedVersion(id, python)
  return version ? `${id}==${version}` : id
}

function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0)
}

/** A tool at the version that people or the lockfile name, else at the pinned one. */
export function toolVersion(
  id: string,
  python: string,
  named: Reasoned<string> | undefined,
  why: Evidence
): Reasoned<string> {
  if (named) return named
  return reasoned(
    pinnedVersion(id, python) ?? '',
    `${why.because}; no file names a version of ${id}, so the default is taken`
  )
}

const pipCache = ['/root/.cache/pip']

function pypi(distribution: string): Tool {
  return {
    runsOn: 'python',
    install: (version) => [`pip install ${shellWord(`${distribution}==${version}`)}`],
    cacheDirectories: pipCache
  }
}

/** Package managers come from PyPI at a pinned version, into the Python of the build stage; none of them reaches the image. */
export const pythonTools: Readonly<Record<string, Tool>> = {
  // PDM breaks with newer releases of its own dependencies; the extra pins them (PDM's documentation, "Installation").
  pdm: pypi('pdm[locked]'),
  pipenv: pypi('pipenv'),
  poetry: pypi('poetry'),
  uv: pypi('uv')
}
