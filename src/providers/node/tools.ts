import type { Tool } from '../contract.js'

const npmCache = ['/root/.npm']

function fromNpm(name: string, options = ''): Tool {
  return {
    runsOn: 'node',
    install: (version) => [`npm install -g ${options}${name}@${version}`],
    cacheDirectories: npmCache
  }
}

/**
 * Package managers come from npm at a pinned version, never by Corepack, which Node.js no longer brings from 25 on
 * (nodejs/corepack, README). None of them reaches the image. Images of Node.js up to 24 have a `yarn` that is in the way.
 */
export const nodeTools: Readonly<Record<string, Tool>> = {
  npm: fromNpm('npm'),
  pnpm: fromNpm('pnpm'),
  yarn: fromNpm('yarn', '--force '),
  'yarn-berry': fromNpm('@yarnpkg/cli-dist', '--force '),
  bun: fromNpm('bun')
}

/** On npm on 2026-11-22, newest first: the newest release of each major version, and the newest that writes each lockfile format. */
export const toolReleases: Readonly<Record<string, readonly string[]>> = {
  npm: ['12.2.0', '11.21.2', '10.9.9', '9.9.4', '8.19.4', '7.24.2', '6.14.18'],
  pnpm: ['12.21.0', '11.28.11', '10.34.9', '9.15.9', '8.15.9', '7.33.7', '6.35.1'],
  yarn: ['1.22.22'],
  'yarn-berry': ['4.18.1', '4.14.1', '4.13.0', '3.8.7', '3.1.1', '2.4.2'],
  bun: ['1.4.5', '1.3.14', '1.2.23', '1.1.45', '1.0.36']
}
