import { join, outward } from '../../../app/paths.js'
import { find, folderAt, placeAt, readConfig, saying, textAt, withEndings, type Config } from '../config.js'
import type { Facts } from '../facts.js'
import { entryRange, valueOf } from '../values.js'
import { folderArgument, folderOption, optionOf, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

const builds = /^vite build\b/

/** Vite (vite.dev/config): pages of HTML are its entries; without one it builds assets or a library for something else. */
export const vite: NodeFramework = {
  id: 'vite',
  name: 'Vite',
  command: /^vite build\b/,
  packages: ['vite', 'rolldown-vite'],
  build: 'vite build',
  makes: { by: builds, outputs: async (facts) => [(await foldersOf(facts)).out] },
  ownStart: /^vite\b/,
  serve
}

async function foldersOf(facts: Facts): Promise<{ config?: Config; root: string; out: string }> {
  const named = folderOption(facts, builds, '--config', '-c')
  const config = await readConfig(facts.app, [...(named === undefined ? [] : [named]), ...withEndings('vite.config')])
  const root = folderAt(config, 'root')?.value ?? folderArgument(facts, builds)
  const option = optionOf(facts, builds, '--outDir')
  const text = option ?? textAt(config, 'build', 'outDir')?.value
  // A relative folder is below Vite's root; one made by `path.resolve` is not.
  const said = text === undefined ? config && placeAt(config, 'build', 'outDir') : outward(join(root, text))
  return { ...(config && { config }), root, out: said ?? join(root, 'dist') }
}

async function serve(facts: Facts): Promise<Served | undefined> {
  const { config, root, out } = await foldersOf(facts)
  if (config && find(config, 'build', 'lib')) return undefined
  const input =
    config && (find(config, 'build', 'rollupOptions', 'input') ?? find(config, 'build', 'rolldownOptions', 'input'))
  if (!(await facts.app.has(join(root, 'index.html')))) return undefined
  const assets = textAt(config, 'build', 'assetsDir')?.value ?? 'assets'
  const because = config && input && saying(config, input, ['build.rollupOptions.input'])
  const several = config && input ? entriesOf(config, input) > 1 : false
  const appType = textAt(config, 'appType')?.value
  const one = !several && appType !== 'mpa'
  const shown = { root: out, ...(one && { fallback: 'index.html' }), ...(hashes(config) && { immutable: [assets] }) }
  return site(shown, several ? because : undefined)
}

/** Whether the names of what is built carry a hash, as they do unless the configuration says otherwise. */
function hashes(config: Config | undefined): boolean {
  const names = ['entryFileNames', 'chunkFileNames', 'assetFileNames'].flatMap((name) =>
    ['rollupOptions', 'rolldownOptions'].map((bundler) => config && find(config, 'build', bundler, 'output', name))
  )
  return names.every((value) => value === undefined || (value.kind === 'text' && /\[hash\b/.test(value.text)))
}

function entriesOf({ source }: Config, input: NonNullable<ReturnType<typeof find>>): number {
  if (input.kind === 'list') return input.items.length
  if (input.kind !== 'table') return 1
  const end = source.partner.get(input.at) ?? input.at
  const keys = source.tokens.slice(input.at + 1, end).filter((_, at) => source.tokens[input.at + 2 + at]?.text === ':')
  return keys.filter(({ text }) => {
    const entry = entryRange(source, input.at, text)
    return entry && valueOf(source, entry.range).kind !== 'flag'
  }).length
}
