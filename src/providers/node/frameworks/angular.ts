import type { Manifest } from '../../../app/types.js'
import type { Evidence } from '../../../plan/types.js'
import { outward } from '../../../app/paths.js'
import { lineOf } from '../package-json.js'
import type { Facts } from '../facts.js'
import { buildCommands, isFrom, optionOf, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** Angular: angular.json says what is built and where to (angular.dev/reference/configs/workspace-config). */
export const angular: NodeFramework = {
  id: 'angular',
  name: 'Angular',
  command: /^ng build\b/,
  packages: ['@angular/core'],
  files: ['angular.json', '.angular.json'],
  supersedes: ['vite', 'express', 'storybook'],
  build: 'ng build',
  makes: { by: /^ng (?:build|run)\b/, outputs: async (facts) => (await serve(facts))?.outputs ?? ['dist'] },
  ownStart: /^ng\b|^node (?:\.\/)?dist\/\S+\/server\/(?:server\.mjs|main\.js)/,
  cacheDirectories: ['.angular/cache'],
  port: 4000,
  serve
}

interface Target {
  readonly project: string
  readonly keys: readonly string[]
  readonly builder: string
}

async function serve(facts: Facts): Promise<Served | undefined> {
  const { app, own } = facts
  const file = (await app.has('angular.json')) ? 'angular.json' : '.angular.json'
  const workspace = await app.manifest(file)
  const target = workspace && targetOf(facts, workspace)
  if (!workspace || !target) return undefined
  const { project, keys, builder } = target
  const options = optionsOf(facts, workspace, keys)
  const because: Evidence = {
    because: `${file} says where \`${project}\` is built`,
    file,
    ...lineOf(workspace, ...options, 'outputPath')
  }
  const base = folderOf(workspace, options) ?? `dist/${project}`
  // From 17 on the builder `application` puts pages and server apart.
  if (!/:application$/.test(builder)) return older(workspace, project, base, because)
  const inner = workspace.get(...options, 'outputPath', 'browser')
  const browser = typeof inner === 'string' ? inner : 'browser'
  const server = workspace.text(...options, 'outputPath', 'server') ?? 'server'
  const ssr = workspace.get(...keys, 'options', 'ssr')
  const isStatic = workspace.text(...keys, 'options', 'outputMode') === 'static'
  const rendersOnServer = ssr !== undefined && ssr !== false && !isStatic
  if (!rendersOnServer) {
    const root = browser === '' ? base : `${base}/${browser}`
    return site({ root, ...(!isStatic && { fallback: 'index.html' }) }, because)
  }
  return {
    because: { ...because, ...lineOf(workspace, ...keys, 'options', 'ssr') },
    start: `node ${base}/${server}/server.mjs`,
    outputs: [base],
    port: 4000,
    ...packagesOf(own, workspace, keys),
    ...hostsOf(own, workspace, keys, { file, ...lineOf(workspace, ...keys, 'options', 'ssr') })
  }
}

/** From 19.2 on a server that is not told its hosts renders no page: github.com/angular/angular-cli, AngularNodeAppEngine. */
function hostsOf(
  own: Facts['own'],
  workspace: Manifest,
  keys: readonly string[],
  where: Pick<Evidence, 'file' | 'line'>
): Pick<Served, 'warnings'> {
  const known = workspace.texts(...keys, 'options', 'security', 'allowedHosts')
  if (known.length > 0 || !isFrom(own.dependencies.get('@angular/core'), 19)) return {}
  return {
    warnings: [
      {
        code: 'hosts-needed',
        message: 'Angular renders pages on the server only for the hosts that it is told, and none is said',
        ...where,
        fix: 'Set NG_ALLOWED_HOSTS=your-host when the container runs, or security.allowedHosts in angular.json'
      }
    ]
  }
}

/** The builder `application` bundles all packages into the server but those that people name (angular.dev, "externalDependencies"). */
function packagesOf(
  own: Facts['own'],
  workspace: Manifest,
  keys: readonly string[]
): Pick<Served, 'dependencies' | 'onlyOutputs'> {
  if (!isFrom(own.dependencies.get('@angular/core'), 17)) return { dependencies: 'all' }
  const configurations = Object.keys(workspace.table(...keys, 'configurations') ?? {})
  const places = [['options'], ...configurations.map((name) => ['configurations', name])]
  const hasExternal = places.some((place) => workspace.texts(...keys, ...place, 'externalDependencies').length > 0)
  return hasExternal ? { dependencies: 'production' } : { dependencies: 'none', onlyOutputs: true }
}

function folderOf(workspace: Manifest, options: readonly string[]): string | undefined {
  const text = workspace.text(...options, 'outputPath') ?? workspace.text(...options, 'outputPath', 'base')
  return text === undefined ? undefined : outward(text)
}

/** Where `outputPath` stands that counts: in the configuration that is built, else among all options. */
function optionsOf(facts: Facts, workspace: Manifest, keys: readonly string[]): readonly string[] {
  const named = optionOf(facts, /^ng (?:build|run)\b/, '--configuration', '-c')
  const names = named ?? workspace.text(...keys, 'defaultConfiguration') ?? ''
  return (
    names
      .split(',')
      .map((name) => [...keys, 'configurations', name])
      .findLast((place) => workspace.get(...place, 'outputPath') !== undefined) ?? [...keys, 'options']
  )
}

function older(workspace: Manifest, project: string, base: string, because: Evidence): Served {
  const server = ['architect', 'targets']
    .map((key) => ['projects', project, key, 'server', 'options'])
    .find((keys) => workspace.table(...keys))
  const folder = server && folderOf(workspace, server)
  if (folder === undefined) return site({ root: base, fallback: 'index.html' }, because)
  return { because, start: `node ${folder}/main.js`, outputs: [base, folder], port: 4000 }
}

/** The project that a build command names, the default one, else the only application. */
function targetOf(facts: Facts, workspace: Manifest): Target | undefined {
  const names = Object.keys(workspace.table('projects') ?? {})
  const targets = names.flatMap((project) =>
    ['architect', 'targets'].flatMap((key): Target[] => {
      const keys = ['projects', project, key, 'build']
      const builder = workspace.text(...keys, 'builder') ?? workspace.text(...keys, 'executor')
      const isLibrary = workspace.text('projects', project, 'projectType') === 'library'
      return builder === undefined || isLibrary ? [] : [{ project, keys, builder }]
    })
  )
  const words = buildCommands(facts)
    .filter((command) => /^ng build\b/.test(command))
    .flatMap((command) => command.split(/\s+/))
  return (
    targets.find(({ project }) => words.includes(project)) ??
    targets.find(({ project }) => project === workspace.text('defaultProject')) ??
    targets[0]
  )
}
