import { join } from '../../../app/paths.js'
import { withEndings } from '../config.js'
import { firstThere } from '../facts.js'
import type { NxProject, NxTarget } from './project.js'

/** What a build is made with. */
export type Bundler = 'webpack' | 'rspack' | 'rsbuild' | 'esbuild' | 'tsc' | 'vite' | 'next' | 'angular'

interface Row {
  readonly id: Bundler
  /** The package of the plugin that makes targets of the configuration (nx.dev, "Inferred tasks"). */
  readonly plugin?: string
  readonly configs?: readonly string[]
  /** Executors without the package that brings them. */
  readonly executor: RegExp
  /** Commands of `nx:run-commands`. */
  readonly command: RegExp
}

const rows: readonly Row[] = [
  {
    id: 'webpack',
    plugin: '@nx/webpack',
    configs: withEndings('webpack.config'),
    executor: /^@(?:nx|nrwl)\/(?:webpack:webpack|node:(?:webpack|build)|web:(?:webpack|build))$/,
    command: /^webpack(?:-cli)?\b/
  },
  {
    id: 'rspack',
    plugin: '@nx/rspack',
    configs: withEndings('rspack.config'),
    executor: /^@(?:nx|nrwl)\/rspack:rspack$/,
    command: /^rspack\b/
  },
  {
    id: 'rsbuild',
    plugin: '@nx/rsbuild',
    configs: withEndings('rsbuild.config'),
    executor: /^@nx\/rsbuild:/,
    command: /^rsbuild\b/
  },
  { id: 'esbuild', executor: /^@(?:nx|nrwl)\/esbuild:esbuild$/, command: /^esbuild\b/ },
  { id: 'tsc', executor: /^@(?:nx|nrwl)\/js:(?:tsc|swc)$/, command: /^tsc\b/ },
  {
    id: 'next',
    plugin: '@nx/next',
    configs: withEndings('next.config'),
    executor: /^@(?:nx|nrwl)\/next:build$/,
    command: /^next build\b/
  },
  {
    id: 'vite',
    plugin: '@nx/vite',
    configs: withEndings('vite.config'),
    executor: /^@(?:nx|nrwl)\/vite:build$/,
    command: /^vite build\b/
  },
  {
    id: 'angular',
    executor:
      /^@(?:angular-devkit\/build-angular|angular\/build|nx\/angular|nrwl\/angular):(?:browser|browser-esbuild|application|webpack-browser)$/,
    command: /^ng build\b/
  }
]

/** What builds a target, by its executor, its command, or the configuration beside it. */
export async function bundlerOf(project: NxProject, target: NxTarget): Promise<Bundler | undefined> {
  const { executor } = target
  const command = (target.text('command') ?? '').replace(/^npx /, '')
  if (executor === undefined) return bundlerOfFiles(project)
  return rows.find(
    (row) => row.executor.test(executor) || (executor === 'nx:run-commands' && row.command.test(command))
  )?.id
}

/** Where a plugin of the workspace makes a target `build` of a file in the project's folder. */
export async function bundlerOfFiles({ root, folder }: NxProject): Promise<Bundler | undefined> {
  const plugins = root.nx.get('plugins')
  const names = Array.isArray(plugins)
    ? plugins.map((_, at) => root.nx.text('plugins', at) ?? root.nx.text('plugins', at, 'plugin') ?? '')
    : []
  for (const { id, plugin, configs = [] } of rows) {
    if (!names.some((name) => plugin !== undefined && (name === plugin || name.startsWith(`${plugin}/`)))) continue
    if (
      (await firstThere(
        root.view,
        configs.map((name) => join(folder, name))
      )) !== undefined
    )
      return id
  }
  return undefined
}

/** The configuration of a bundler in the project's folder. */
export function configsOf(id: Bundler, { folder }: Pick<NxProject, 'folder'>): readonly string[] {
  return (rows.find((row) => row.id === id)?.configs ?? []).map((name) => join(folder, name))
}
