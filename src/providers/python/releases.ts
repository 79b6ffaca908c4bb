import type { ReleaseTable } from '../../releases/types.js'
import type { Runtime } from '../contract.js'

/**
 * CPython. The default that follows from it is 3.14: the newest line that has been out for 90 days. Wheels of pinned
 * dependencies can pull it down (`wheels.ts`), because a project that pins an older NumPy was never run on it.
 */
export const pythonReleases: ReleaseTable = {
  name: 'Python',
  date: '2026-11-22',
  source:
    'Dates: endoflife.date/python, PEP 790 for 3.15. Patch releases: those that uv 0.13.9 offers. Suites: every version of library/python in docker-library/official-images since 2014; the last patch releases that were built on them.',
  lines: [
    { line: '3.15', latest: '3.15.2', released: '2026-10-01', endOfLife: '2031-10-31', suites: ['trixie'] },
    {
      line: '3.14',
      latest: '3.14.10',
      released: '2025-10-07',
      endOfLife: '2030-10-31',
      suites: ['trixie', 'bookworm']
    },
    {
      line: '3.13',
      latest: '3.13.18',
      released: '2024-10-07',
      endOfLife: '2029-10-31',
      suites: ['trixie', 'bookworm'],
      since: { trixie: '3.13.6' }
    },
    {
      line: '3.12',
      latest: '3.12.16',
      released: '2023-10-02',
      endOfLife: '2028-10-31',
      suites: ['trixie', 'bookworm'],
      since: { trixie: '3.12.11' }
    },
    {
      line: '3.11',
      latest: '3.11.18',
      released: '2022-10-24',
      endOfLife: '2027-10-31',
      suites: ['trixie', 'bookworm'],
      since: { trixie: '3.11.13', bookworm: '3.11.4' }
    },
    {
      line: '3.10',
      latest: '3.10.22',
      released: '2021-10-04',
      endOfLife: '2026-10-31',
      suites: ['trixie', 'bookworm'],
      since: { trixie: '3.10.18', bookworm: '3.10.12' }
    },
    {
      line: '3.9',
      latest: '3.9.25',
      released: '2020-10-05',
      endOfLife: '2025-10-31',
      suites: ['trixie', 'bookworm'],
      since: { trixie: '3.9.23', bookworm: '3.9.17' }
    },
    {
      line: '3.8',
      latest: '3.8.20',
      released: '2019-10-14',
      endOfLife: '2024-10-07',
      suites: ['bookworm'],
      since: { bookworm: '3.8.17' }
    },
    {
      line: '3.7',
      latest: '3.7.17',
      released: '2018-06-27',
      endOfLife: '2023-06-27',
      suites: ['bookworm'],
      since: { bookworm: '3.7.17' }
    },
    { line: '3.6', latest: '3.6.15', released: '2016-12-23', endOfLife: '2021-12-23', suites: [] },
    { line: '3.5', latest: '3.5.10', released: '2015-09-13', endOfLife: '2020-09-30', suites: [] },
    { line: '3.4', latest: '3.4.10', released: '2014-03-16', endOfLife: '2019-03-18', suites: [] },
    { line: '2.7', latest: '2.7.18', released: '2010-07-03', endOfLife: '2020-01-01', suites: [] }
  ]
}

export const pythonRuntime: Runtime = {
  releases: pythonReleases,
  image: (version, suite) => `python:${version}-slim-${suite}`
}
