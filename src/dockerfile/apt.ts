import type { Run } from './instructions.js'
import { demand } from './quoting.js'

/** Names as apt-get reads them, with version or architecture where people give them (Debian policy 5.6.1, apt-get(8)). */
const PACKAGE = /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?(?:=[A-Za-z0-9.+:~-]+|\/[a-z0-9-]+)?$/

/** Update, install and clean up in one layer; the last part is spelled as hadolint's DL3009 knows it. */
export function installPackages(names: readonly string[], field: string): Run {
  const packages = [...new Set(names)]
    .map((name) => demand(PACKAGE, name, 'The Debian package', 'Use names as on packages.debian.org, one each'))
    .sort()
  return {
    kind: 'run',
    mounts: [],
    before: [],
    commands: [
      { text: 'apt-get update', field },
      { text: `apt-get install -y --no-install-recommends ${packages.join(' ')}`, field },
      { text: 'rm -rf /var/lib/apt/lists/*', field }
    ]
  }
}

/** Where a Debian package is installed. */
export interface AptPlaces {
  /** Shared by build and run. Libraries that the app loads when it starts are needed as soon as the build imports it. */
  readonly base: readonly string[]
  readonly build: readonly string[]
  /** Programs that only run: they must not hold up the build. */
  readonly last: readonly string[]
}

export function aptPlaces(build: readonly string[], run: readonly string[]): AptPlaces {
  const isShared = (name: string): boolean => build.includes(name) || name.startsWith('lib')
  return {
    base: run.filter(isShared),
    build: build.filter((name) => !run.includes(name)),
    last: run.filter((name) => !isShared(name))
  }
}
