import { outward } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Command } from './commands.js'
import { folderAt, readConfig, withEndings } from './config.js'

/** What a build command makes: folders and files relative to the app's folder; `undefined` where nobody can tell. */
type Makes = (command: Command, app: App) => Promise<readonly string[] | undefined>

const rows: readonly { readonly pattern: RegExp; readonly makes: Makes }[] = [
  {
    pattern:
      /^(?:rimraf|lb-clean|rm|mkdirp|mkdir|shx (?:rm|mkdir)|del-cli|del|eslint|prettier|echo|prisma generate|tsc-alias|tscpaths|resolve-tspaths|chmod|cross-env|npm-run-all|svelte-kit sync|nuxt prepare|vue-tsc|tsc --noEmit|tsc -noEmit|jest|vitest|copyfiles|cpx|cpy|cp|ncp|copy|shx cp)\b/,
    makes: nothing
  },
  { pattern: /^(?:tsc|tspc|ttsc)\b/, makes: typescript },
  // loopback.io, "@loopback/build": `dist` where the configuration names no folder.
  { pattern: /^lb-tsc\b/, makes: async (command, app) => (await typescript(command, app)) ?? ['dist'] },
  { pattern: /^nest build\b/, makes: () => Promise.resolve(['dist']) },
  { pattern: /^(?:tsup|tsdown|unbuild|pkgroll|microbundle)\b/, makes: byOption('dist') },
  {
    pattern: /^(?:swc|babel|esbuild|ncc build|bun build|postcss|tailwindcss|browserify)\b/,
    makes: byOption(undefined)
  },
  { pattern: /^rollup\b/, makes: rollup },
  { pattern: /^webpack(?:-cli)?\b(?! serve)/, makes: webpack },
  { pattern: /^parcel build\b/, makes: byOption('dist') },
  { pattern: /^(?:sass|lessc)\b/, makes: stylesheets }
]

/** All that a build's commands make, with what others are known to make; `undefined` where one of them is not known, or nothing is made. */
export async function outputsOf(
  commands: readonly Command[],
  app: App,
  others: readonly string[] = []
): Promise<readonly string[] | undefined> {
  const made = await madeByAll(commands, app, others)
  return made?.length === 0 ? undefined : made
}

/** The same of a hook, which may make nothing. Copies go where the compilers write. */
export async function madeByAll(
  commands: readonly Command[],
  app: App,
  others: readonly string[] = []
): Promise<readonly string[] | undefined> {
  const made = new Set(others)
  for (const command of commands) {
    const text = command.words.join(' ')
    const row = rows.find(({ pattern }) => pattern.test(text))
    const outputs = await row?.makes(command, app)
    if (!outputs) return undefined
    outputs.forEach((output) => made.add(output))
  }
  return [...made].sort()
}

function nothing(): Promise<readonly string[]> {
  return Promise.resolve([])
}

/** A folder of the app, or one beside it; nothing else of the machine that builds. */
function placed(path: string): readonly string[] | undefined {
  const place = outward(path)
  return place === undefined ? undefined : [place]
}

/** `outDir` of the project's configuration; without one TypeScript writes beside the sources (typescriptlang.org/tsconfig#outDir). */
async function typescript({ words }: Command, app: App): Promise<readonly string[] | undefined> {
  const option = optionOf(words, ['--outDir'])
  if (option !== undefined) return placed(option)
  const project = optionOf(words, ['-p', '--project', '-b', '--build']) ?? 'tsconfig.json'
  const folder = await outDir(app, project.endsWith('.json') ? project : `${project}/tsconfig.json`)
  return folder === undefined ? undefined : [folder]
}

async function outDir(app: App, path: string, depth = 0): Promise<string | undefined> {
  const file = clean(path)
  const manifest = file === undefined || depth > 4 ? undefined : await app.manifest(file)
  if (!manifest || file === undefined) return undefined
  const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : ''
  const own = manifest.text('compilerOptions', 'outDir')
  if (own !== undefined) return clean(folder + own)
  const base = manifest.text('extends')
  return base?.startsWith('.')
    ? outDir(app, folder + base + (base.endsWith('.json') ? '' : '.json'), depth + 1)
    : undefined
}

/** `output` of the configuration, or what the command says (rollupjs.org/command-line-interface). */
async function rollup(command: Command, app: App): Promise<readonly string[] | undefined> {
  const said = await byOption(undefined)(command, app)
  if (said) return said
  const named = optionOf(command.words, ['-c', '--config'])
  const config = await readConfig(
    app,
    named === undefined || named.startsWith('-') ? withEndings('rollup.config') : [named]
  )
  const found = config && (folderAt(config, 'output', 'file') ?? folderAt(config, 'output', 'dir'))
  return found && [found.value]
}

async function webpack({ words }: Command, app: App): Promise<readonly string[] | undefined> {
  const { webpackOutputs } = await import('./webpack-config.js')
  const said = optionOf(words, ['--output-path', '-o'])
  return said === undefined ? webpackOutputs(app, optionOf(words, ['--config', '-c'])) : placed(said)
}

/** `sass scss:static/css` (sass-lang.com/documentation/cli), `lessc main.less main.css`. */
function stylesheets({ words }: Command): Promise<readonly string[] | undefined> {
  const paths = words.slice(1).filter((word) => !word.startsWith('-'))
  const pairs = paths.flatMap((path) => /^[^:]+:(.+)$/.exec(path)?.[1] ?? [])
  const made = (pairs.length > 0 ? pairs : paths.slice(1, 2)).map(clean)
  return Promise.resolve(made.length > 0 && made.every((path) => path !== undefined) ? made : undefined)
}

function byOption(byDefault: string | undefined): Makes {
  return ({ words }) => {
    const option = optionOf(words, [
      '--outdir',
      '--out-dir',
      '--outDir',
      '-d',
      '-o',
      '--out',
      '--outfile',
      '--out-file',
      '--dist-dir'
    ])
    const folder = option === undefined ? byDefault : clean(option)
    return Promise.resolve(folder === undefined ? undefined : [folder])
  }
}

/** `--name value` or `--name=value`. */
function optionOf(words: readonly string[], names: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const [name = '', value] = word.split(/=(.*)/s)
    if (names.includes(name)) return value ?? words[at + 1]
  }
  return undefined
}

/** Inside the app's folder, without `./` and a slash at the end; `undefined` for what leads out of it or is the folder itself. */
function clean(path: string): string | undefined {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..') {
      if (steps.pop() === undefined) return undefined
    } else steps.push(step)
  }
  return path.startsWith('/') || steps.length === 0 ? undefined : steps.join('/')
}

/** Compilers of a program's own sources; those that bundle name what they bundle. */
const cleaning = /^(?:rimraf|rm|shx rm|del-cli|echo|mkdir|mkdirp|eslint|prettier|tsc-alias)\b/
const compiling = /^(?:tsc|tspc|ttsc|vue-tsc|swc|tsup|tsdown)\b/
const bundling = /^(?:bun build|esbuild|ncc build)\b/
/** What is bundled is a program, nothing for a browser. */
const forServers = /--(?:target|platform)[= ](?:bun|node)\b/

/** Whether a build only compiles the TypeScript file that the start command runs as it is (`bun src/index.ts`, `tsx server.ts`). */
export function isNeedless(parts: readonly Command[] | undefined, start: string): boolean {
  const entry = start.split(/\s+/).find((word) => /\.[cm]?tsx?$/.test(word))
  if (entry === undefined || !parts || parts.length === 0) return false
  const plain = (path: string): string => path.replace(/^\.\//, '')
  return parts.every(({ words }) => {
    const text = words.join(' ')
    if (cleaning.test(text) || compiling.test(text)) return true
    return bundling.test(text) && (forServers.test(text) || words.some((word) => plain(word) === plain(entry)))
  })
}
