import type { Suite } from '../../plan/types.js'
import type { ReleaseLine, ReleaseTable } from '../../releases/types.js'
import type { Runtime } from '../contract.js'

/** A minor version gets fixes until the next one is out, one with long-term support for longer. */
function line(
  minor: string,
  latest: string,
  [released, endOfLife]: readonly [string, string],
  suites: readonly Suite[] = ['trixie'],
  borders: Pick<ReleaseLine, 'since' | 'until'> = {}
): ReleaseLine {
  return { line: minor, latest, released, endOfLife, suites, ...borders }
}

const bookworm = ['bookworm'] as const

/**
 * Deno. Images are built on Debian's stable release of their day: trixie since 2.4.4, bookworm since 1.34.2, and older ones on
 * a Debian that gets no packages any more.
 */
export const denoReleases: ReleaseTable = {
  name: 'Deno',
  date: '2026-11-22',
  source:
    'Tags of denoland/deno_docker (there are none for a minor version) and the npm package `deno`; Debian of an image: `debian:stable-slim` of its day. Ends: docs.deno.com, "Stability and releases".',
  exactTags: true,
  lines: [
    line('2.9', '2.9.6', ['2026-06-25', '9999-12-31']),
    line('2.8', '2.8.3', ['2026-05-22', '2026-06-25']),
    line('2.7', '2.7.14', ['2026-02-25', '2026-05-22']),
    line('2.6', '2.6.10', ['2025-12-10', '2026-02-25']),
    line('2.5', '2.5.7', ['2025-09-10', '2026-04-30']),
    line('2.4', '2.4.5', ['2025-07-01', '2025-09-10'], ['trixie', 'bookworm'], {
      since: { trixie: '2.4.4' },
      until: { bookworm: '2.4.3' }
    }),
    line('2.3', '2.3.7', ['2025-04-30', '2025-07-01'], bookworm),
    line('2.2', '2.2.15', ['2025-02-19', '2025-10-31'], ['trixie', 'bookworm'], {
      since: { trixie: '2.2.15' },
      until: { bookworm: '2.2.14' }
    }),
    line('2.1', '2.1.13', ['2024-11-20', '2025-04-30'], bookworm),
    line('2.0', '2.0.6', ['2024-10-09', '2024-11-20'], bookworm),
    ...(
      [
        ['1.46', '1.46.3', '2024-08-21', '2024-10-09'],
        ['1.45', '1.45.5', '2024-07-11', '2024-08-21'],
        ['1.44', '1.44.4', '2024-05-30', '2024-07-11'],
        ['1.43', '1.43.6', '2024-05-02', '2024-05-30'],
        ['1.42', '1.42.4', '2024-03-28', '2024-05-02'],
        ['1.41', '1.41.3', '2024-02-22', '2024-03-28'],
        ['1.40', '1.40.5', '2024-01-25', '2024-02-22'],
        ['1.39', '1.39.4', '2023-12-13', '2024-01-25'],
        ['1.38', '1.38.5', '2023-11-01', '2023-12-13'],
        ['1.37', '1.37.2', '2023-09-19', '2023-11-01'],
        ['1.36', '1.36.4', '2023-08-03', '2023-09-19'],
        ['1.35', '1.35.3', '2023-07-04', '2023-08-03']
      ] as const
    ).map(([minor, latest, ...dates]) => line(minor, latest, dates, bookworm)),
    line('1.34', '1.34.3', ['2023-05-25', '2023-07-04'], bookworm, { since: { bookworm: '1.34.2' } })
  ]
}

/** The image's user is `deno`; its cache, DENO_DIR, is /deno-dir (denoland/deno_docker, debian.dockerfile). */
export const denoRuntime: Runtime = {
  releases: denoReleases,
  image: (version) => `denoland/deno:debian-${version}`,
  user: '1993:1993'
}
