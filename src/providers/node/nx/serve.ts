import { folderOf, join, nameOf, normalise } from '../../../app/paths.js'
import type { Data } from '../../../app/types.js'
import { shellWord } from '../../../dockerfile/quoting.js'
import type { Evidence } from '../../../plan/types.js'
import { find, pathIn, readConfig, textAt, type Config } from '../config.js'
import { firstThere } from '../facts.js'
import { site } from '../frameworks/common.js'
import type { Served } from '../frameworks/types.js'
import { bundlerOf, configsOf, type Bundler } from './bundlers.js'
import { targetOf, type NxProject, type NxTarget } from './project.js'

/** How a project is built, and what that comes to. Paths are relative to the root of the workspace. */
export interface NxServed {
  readonly build: string
  readonly served: Served
  readonly why: Evidence
  /** The source of the program that is started. */
  readonly main?: string
}

interface Making extends Built {
  readonly bundler: Bundler
  readonly config?: Config
}

interface Built {
  readonly project: NxProject
  readonly target: NxTarget
}

/** What the build of a project makes, by its executor; `undefined` where it makes nothing that can be started or served, or nobody knows. */
export async function nxServed(project: NxProject): Promise<NxServed | undefined> {
  const target = project.isApp ? await targetOf(project, 'build') : undefined
  const bundler = target && (await bundlerOf(project, target))
  if (!target || !bundler) return undefined
  const config = await readConfig(project.root.view, [...named(target), ...configsOf(bundler, project)])
  const making = { project, target, bundler, ...(config && { config }) }
  const out = outputOf(making)
  const served = await makes[bundler](making, out)
  if (!served) return undefined
  const why: Evidence = {
    because: `${project.file} says how \`${project.name}\` is built`,
    file: project.file,
    ...(target.line !== undefined && { line: target.line })
  }
  const main = served.start === undefined ? undefined : await mainOf(making)
  return { build: buildCommand(project, target), served, why, ...(main !== undefined && { main }) }
}

/** What is made for production is a configuration of its own, which a target may have for its default. */
function buildCommand({ name }: NxProject, { configurations, defaultConfiguration }: NxTarget): string {
  const isSaid = configurations.includes('production') && defaultConfiguration !== 'production'
  return `nx build ${shellWord(name)}${isSaid ? ' --configuration=production' : ''}`
}

function named(target: NxTarget): readonly string[] {
  return ['webpackConfig', 'rspackConfig', 'configFile', 'config'].flatMap((key) => target.text(key) ?? [])
}

const makes: Readonly<Record<Bundler, (making: Making, out: string) => Promise<Served | undefined>>> = {
  webpack: programOrSite,
  rspack: programOrSite,
  rsbuild: (_, root) => Promise.resolve(site({ root, fallback: 'index.html' })),
  vite,
  angular,
  next: async ({ project, target, config }, out) =>
    (await import('./next.js')).nextOfNx(project, /:build$/.test(target.executor ?? ''), out, config),
  esbuild: async (making, out) => {
    if (making.target.text('platform') === 'browser') return undefined
    const name = making.target.text('outputFileName') ?? nameOf((await mainOf(making)) ?? 'main.ts')
    return program(making, out, name.replace(/\.[cm]?[jt]s$/, endingOf(making.target)))
  },
  tsc: async (making, out) => {
    const main = await mainOf(making)
    if (main === undefined) return undefined
    const { folder } = making.project
    const isFlat = making.target.option('stripLeadingPaths') === true
    const inner = making.target.text('rootDir') === '.' ? main : main.slice(folder.length + 1)
    return program(making, out, (isFlat ? inner.replace(/^src\//, '') : inner).replace(/\.([cm]?)ts$/, '.$1js'))
  }
}

/** esbuild names modules of CommonJS `.cjs` unless it is told otherwise (nx.dev, "@nx/esbuild:esbuild"). */
function endingOf(target: NxTarget): string {
  const said = target.option('esbuildOptions', 'outExtension', '.js')
  if (typeof said === 'string') return said
  const format: Data = target.option('format')
  return Array.isArray(format) && format[0] === 'cjs' && target.text('esbuildConfig') === undefined ? '.cjs' : '.js'
}

async function programOrSite(making: Making, out: string): Promise<Served | undefined> {
  const isServer = (await isProgram(making)) ?? false
  return isServer
    ? program(making, out, making.target.text('outputFileName') ?? 'main.js')
    : site({ root: out, fallback: 'index.html' })
}

/** webpack and Rspack build for browsers and for Node.js: by their option, their configuration, or what serves the project. */
async function isProgram({ project, target, config }: Making): Promise<boolean | undefined> {
  const said = target.text('target')
  if (said !== undefined) return said === 'node'
  if (/node:(?:webpack|build)$/.test(target.executor ?? '')) return true
  const text = config && (await project.root.view.read(config.file))
  if (text !== undefined && /\btarget\s*:\s*['"]node/.test(text)) return true
  return (await targetOf(project, 'serve'))?.executor?.endsWith(':node')
}

/** What is started needs the nearest manifest above, which says what kind of modules there are. */
function program({ project }: Making, out: string, name: string): Served {
  const isInside = `${out}/`.startsWith(`${project.folder}/`)
  const manifests = [
    'package.json',
    ...(isInside && !project.keys.includes('nx') ? [] : isInside ? [project.file] : [])
  ]
  return {
    start: `node ${shellWord(`${out}/${name}`)}`,
    outputs: [out, ...manifests],
    onlyOutputs: true,
    dependencies: 'production'
  }
}

async function vite({ project, config }: Making, root: string): Promise<Served | undefined> {
  if (!(await project.root.view.has(join(project.folder, 'index.html')))) return undefined
  const assets = textAt(config, 'build', 'assetsDir')?.value ?? 'assets'
  return site({ root, fallback: 'index.html', immutable: [assets] })
}

/** From Angular 17 on the builder `application` puts pages and server apart (angular.dev, "Output path"). */
async function angular({ target }: Making, out: string): Promise<Served> {
  if (!/:application$/.test(target.executor ?? '')) return site({ root: out, fallback: 'index.html' })
  const inner = target.option('outputPath', 'browser')
  const browser = typeof inner === 'string' ? inner : 'browser'
  const ssr = target.option('ssr')
  if (ssr === undefined || ssr === false || target.text('outputMode') === 'static')
    return site({ root: browser === '' ? out : `${out}/${browser}`, fallback: 'index.html' })
  const server = target.text('outputPath', 'server') ?? 'server'
  return Promise.resolve({
    start: `node ${shellWord(`${out}/${server}/server.mjs`)}`,
    outputs: [out],
    onlyOutputs: true,
    dependencies: 'none',
    port: 4000
  })
}

const mains = [
  'src/main.ts',
  'src/index.ts',
  'src/server.ts',
  'src/main.js',
  'src/index.js',
  'src/main.cts',
  'src/main.mts'
]

/** The first file of the program, relative to the root. */
async function mainOf({ project, target, config }: Making): Promise<string | undefined> {
  const { folder, root } = project
  const said = target.text('main')
  const text = config && (await root.view.read(config.file))
  const inConfig = /\bmain\s*:\s*['"](?:\.\/)?([^'"]+)['"]/.exec(text ?? '')?.[1]
  return firstThere(root.view, [
    ...(said === undefined ? [] : [said.replace(/^\.\//, '')]),
    ...(inConfig === undefined ? [] : [join(folder, inConfig)]),
    ...mains.map((name) => join(folder, name))
  ])
}

/** By the option, by the bundler's own configuration, by what Nx keeps of the target, else where generators put it. */
function outputOf({ project, target, config, bundler }: Making): string {
  const option = target.text('outputPath') ?? target.text('outputPath', 'base')
  const kept = target.outputs
    .filter((one) => !one.includes('{options'))
    .map((one) => one.replace(/^\{workspaceRoot\}\//, ''))
  const found = [option, configured(config, bundler), ...kept.map((one) => inProject(one, project))]
  for (const one of found) {
    const folder = one === undefined ? undefined : normalise(one)
    if (folder) return folder
  }
  return join('dist', project.folder)
}

function inProject(text: string, { name, folder }: NxProject): string {
  const path = text.replaceAll('{projectRoot}', folder).replaceAll('{projectName}', name)
  const glob = path.indexOf('/*')
  return glob < 0 ? path : path.slice(0, glob)
}

const outKeys: Readonly<Partial<Record<Bundler, readonly string[]>>> = {
  webpack: ['output', 'path'],
  rspack: ['output', 'path'],
  rsbuild: ['output', 'distPath', 'root'],
  vite: ['build', 'outDir']
}

function configured(config: Config | undefined, bundler: Bundler): string | undefined {
  const keys = outKeys[bundler]
  const value = config && keys && find(config, ...keys)
  const path = value && pathIn(config.source, value)
  return path === undefined || !config ? undefined : normalise(join(folderOf(config.file), path))
}
