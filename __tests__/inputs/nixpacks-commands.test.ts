import { describe, expect, it } from '@jest/globals'
import { UsageError } from '../../src/errors.js'
import { inputsFromArguments } from '../../src/inputs.js'
import { nixpacksFlags } from '../../src/inputs/nixpacks-flags.js'
import { inputSpecs } from '../../src/inputs/table.js'
import { splitWords } from '../../src/inputs/words.js'

const environment = { DATABASE_HOST: 'db' }
const read = (line: string) => inputsFromArguments(splitWords(line, 'the line'), environment)

function troubleOf(line: string): unknown {
  try {
    return read(line)
  } catch (error) {
    if (error instanceof UsageError) return error.trouble
    throw error
  }
}

describe('the commands of Nixpacks’ documentation and tutorials, with boxcar in the place of nixpacks', () => {
  it.each([
    ['build ./path/to/app', { command: 'build', context: './path/to/app' }],
    ['build ./path/to/app --name my-app', { context: './path/to/app', name: 'my-app' }],
    ['build . -n my-app', { name: 'my-app' }],
    ['build . --name my-app:1.2', { name: 'my-app', tags: ['1.2'] }],
    ['build --name ghcr.io/acme/my-app:v1 .', { name: 'ghcr.io/acme/my-app', tags: ['v1'] }],
    ['build . --name my-app --tag latest --tag 1.2', { name: 'my-app', tags: ['latest', '1.2'] }],
    ['build . -t ghcr.io/acme/my-app:1.2 -l team=web --label a=b', { labels: { team: 'web', a: 'b' } }],
    ['build . -o ../out', { out: '../out' }],
    ['build ./app --out ./built', { out: './built' }],
    ['build . --env NODE_ENV=production --env DATABASE_HOST', { env: { NODE_ENV: 'production', DATABASE_HOST: 'db' } }],
    ['build . -e A=1 -e "B=two words"', { env: { A: '1', B: 'two words' } }],
    ['build . --env NIXPACKS_NODE_VERSION=22', { env: { NIXPACKS_NODE_VERSION: '22' } }],
    ['build . --env NIXPACKS_NO_CACHE=1', { noCache: true }],
    ['build . --pkgs cowsay', { pkgs: ['cowsay'] }],
    ['build . -p cowsay -p jq', { pkgs: ['cowsay', 'jq'] }],
    ['build . --libs libGL --libs zlib', { libs: ['libGL', 'zlib'] }],
    ['build . --apt ffmpeg --apt "imagemagick libmagic1"', { apt: ['ffmpeg', 'imagemagick', 'libmagic1'] }],
    ['build . -a ffmpeg', { apt: ['ffmpeg'] }],
    ['build . --install-cmd "npm ci --legacy-peer-deps"', { installCmd: 'npm ci --legacy-peer-deps' }],
    [
      'build . -i "npm i" -b "npm run build" -s "npm start"',
      { installCmd: 'npm i', buildCmd: 'npm run build', startCmd: 'npm start' }
    ],
    ['build . --build-cmd "npm run build" --start-cmd "node server.js"', { buildCmd: 'npm run build' }],
    ['build . --platform linux/amd64', { platforms: ['linux/amd64'] }],
    ['build . --platform linux/amd64 --platform=linux/arm64', { platforms: ['linux/amd64', 'linux/arm64'] }],
    ['build . --config nixpacks.prod.toml', { config: 'nixpacks.prod.toml' }],
    ['build . -c nixpacks.json', { config: 'nixpacks.json' }],
    [`build . --json-plan '{"providers":[],"start":{"cmd":"x"}}'`, { plan: '{"providers":[],"start":{"cmd":"x"}}' }],
    ['build . --no-cache', { noCache: true }],
    ['build . --cache-from ghcr.io/acme/my-app:cache', { cacheFrom: ['ghcr.io/acme/my-app:cache'] }],
    ['plan .', { command: 'plan' }],
    ['plan examples/node --install-cmd "npm i" --env A=1', { command: 'plan', context: 'examples/node' }],
    ['plan . --format toml', { format: 'toml' }],
    ['plan . -f json', { format: 'json' }],
    ['--env A=1 plan .', { command: 'plan', env: { A: '1' } }],
    ['detect .', { command: 'detect' }],
    ['--help', { help: true }],
    ['-V', { version: true }]
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected)
  })

  it.each(nixpacksFlags)('--$name is there, or there is something instead', ({ name, short, instead }) => {
    const spec = inputSpecs.find(({ id, aliases = [] }) => id === name || aliases.includes(name))
    const isThere = spec !== undefined || ['help', 'version'].includes(name)
    expect([name, isThere]).toEqual([name, instead === undefined])
    expect(short === undefined || !spec ? short : spec.short).toBe(short)
  })

  const missing = nixpacksFlags.filter(({ instead }) => instead !== undefined)
  const spellings = missing.flatMap(({ name, short, instead }) =>
    [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].map((spelling) => ({ spelling, instead }))
  )
  it.each(spellings)('$spelling: $instead', ({ spelling, instead }) => {
    expect(troubleOf(`build . ${spelling} 7`)).toEqual({ what: `There is no flag ${spelling}`, fix: instead })
  })
})
