import type { ReleaseLine, ReleaseTable } from '../../releases/types.js'
import type { Runtime } from '../contract.js'

const both = ['trixie', 'bookworm'] as const

function line(
  major: string,
  latest: string,
  [released, lts, endOfLife]: readonly [string, string | undefined, string],
  suites: ReleaseLine['suites'] = both,
  since?: ReleaseLine['since']
): ReleaseLine {
  return {
    line: major,
    latest,
    released,
    endOfLife,
    suites,
    ...(lts !== undefined && { lts }),
    ...(since && { since })
  }
}

/** Node.js. The default that follows from it is 24: the newest line that has had long-term support for 90 days. */
export const nodeReleases: ReleaseTable = {
  name: 'Node.js',
  date: '2026-11-22',
  source:
    'Dates: schedule.json of nodejs/Release. Patch releases: the versions of the npm package `node`. Suites: library/node in docker-library/official-images.',
  lines: [
    line('26', '26.13.0', ['2026-04-22', '2026-10-28', '2029-04-30']),
    line('25', '25.9.0', ['2025-10-15', undefined, '2026-06-01']),
    line('24', '24.21.0', ['2025-05-06', '2025-10-28', '2028-04-30'], both, { trixie: '24.6.0' }),
    line('23', '23.11.1', ['2024-10-16', undefined, '2025-06-01'], ['bookworm']),
    line('22', '22.23.3', ['2024-04-24', '2024-10-29', '2027-04-30'], both, { trixie: '22.18.0' }),
    line('21', '21.7.3', ['2023-10-17', undefined, '2024-06-01'], ['bookworm']),
    line('20', '20.20.2', ['2023-04-18', '2023-10-24', '2026-04-30'], both, { trixie: '20.19.4', bookworm: '20.3.0' }),
    line('19', '19.9.0', ['2022-10-18', undefined, '2023-06-01'], ['bookworm']),
    line('18', '18.20.8', ['2022-04-19', '2022-10-25', '2025-04-30'], ['bookworm'], { bookworm: '18.16.1' }),
    line('17', '17.9.1', ['2021-10-19', undefined, '2022-06-01'], []),
    line('16', '16.20.2', ['2021-04-20', '2021-10-26', '2023-09-11'], ['bookworm'], { bookworm: '16.20.1' }),
    line('15', '15.14.0', ['2020-10-20', undefined, '2021-06-01'], []),
    line('14', '14.21.3', ['2020-04-21', '2020-10-27', '2023-04-30'], []),
    line('12', '12.22.12', ['2019-04-23', '2019-10-21', '2022-04-30'], []),
    line('10', '10.24.1', ['2018-04-24', '2018-10-30', '2021-04-30'], []),
    line('8', '8.17.0', ['2017-05-30', '2017-10-31', '2019-12-31'], []),
    line('6', '6.17.1', ['2016-04-26', '2016-10-18', '2019-04-30'], []),
    line('4', '4.9.1', ['2015-09-08', '2015-10-12', '2018-04-30'], [])
  ]
}

/** Names of the long-term lines, for `lts/jod` (schedule.json of nodejs/Release). */
export const nodeCodenames: Readonly<Record<string, string>> = {
  argon: '4', boron: '6', carbon: '8', dubnium: '10', erbium: '12', fermium: '14', gallium: '16', hydrogen: '18', iron: '20', jod: '22', krypton: '24', lithium: '26'
} // prettier-ignore

/** The image brings a user `node` (docker-node, README). */
export const nodeRuntime: Runtime = {
  releases: nodeReleases,
  image: (version, suite) => `node:${version}-${suite}-slim`,
  user: '1000:1000'
}

/** Bun. Only the newest line is maintained. */
export const bunReleases: ReleaseTable = {
  name: 'Bun',
  date: '2026-11-22',
  source:
    'Versions of the npm package `bun`; oven/bun on Docker Hub: `slim` images are on Debian, without the suite in the tag.',
  lines: [
    line('1.4', '1.4.5', ['2026-08-20', undefined, '9999-12-31']),
    line('1.3', '1.3.14', ['2025-10-10', undefined, '9999-12-31']),
    line('1.2', '1.2.23', ['2025-01-22', undefined, '9999-12-31']),
    line('1.1', '1.1.45', ['2024-04-01', undefined, '2025-01-22']),
    line('1.0', '1.0.36', ['2023-09-08', undefined, '2024-04-01'])
  ]
}

export const bunRuntime: Runtime = {
  releases: bunReleases,
  image: (version) => `oven/bun:${version}-slim`,
  user: '1000:1000'
}
