import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { nixpacksFlags } from '../../src/inputs/nixpacks-flags.js'
import { hintKeys, phaseKeys, startKeys, topKeys, type ConfigKey } from '../../src/settings/config-keys.js'
import { languageVariables, writtenVariables } from '../../src/settings/nixpacks-names.js'
import { railpackKeys } from '../../src/settings/railpack-keys.js'
import { shapingVariables } from '../../src/settings/shaping-variables.js'

const page = readFileSync(fileURLToPath(new URL('../../docs/from-nixpacks.md', import.meta.url)), 'utf8')
/** What stands in code, alone or behind the name of its section. */
const named = new Set(
  [...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, text = '']) => [text, text.slice(text.lastIndexOf('.') + 1)])
)
const missing = (names: readonly string[]): readonly string[] => names.filter((name) => !named.has(name))

describe('docs/from-nixpacks.md names', () => {
  it('every flag', () => {
    const flags = nixpacksFlags.flatMap(({ name, short }) => [
      `--${name}`,
      ...(short === undefined ? [] : [`-${short}`])
    ])
    expect(missing(flags)).toEqual([])
  })

  it('every key of the config file, in each spelling', () => {
    const keys = [topKeys, hintKeys, phaseKeys, startKeys].flatMap((table) =>
      Object.entries<ConfigKey>(table).flatMap(([key, { aliases = [] }]) => [key, ...aliases])
    )
    expect(missing(keys)).toEqual([])
  })

  it('every variable', () => {
    const variables = [
      ...shapingVariables.map(({ name }) => name),
      ...Object.keys(languageVariables),
      ...writtenVariables
    ]
    expect(missing(variables.map((name) => `NIXPACKS_${name}`))).toEqual([])
  })

  it('every key of railpack.json', () => {
    expect(missing(Object.values(railpackKeys).flatMap((table) => Object.keys(table)))).toEqual([])
  })

  it('no variable, flag or key that there is not', () => {
    const flags = new Set(nixpacksFlags.map(({ name }) => `--${name}`))
    const table = page.slice(page.indexOf('## Commands and flags'), page.indexOf('## The config file'))
    const first = [...table.matchAll(/^\| (`--.*?) \|/gm)].flatMap(([, cell = '']) => cell.match(/--[a-z-]+/g) ?? [])
    expect(first.filter((flag) => !flags.has(flag))).toEqual([])
    expect(first.length).toBe(nixpacksFlags.length)
  })
})
