import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence, StaticSite, Warning } from '../../plan/types.js'
import type { Need } from '../contract.js'
import type { Facts } from './facts.js'

/** What a framework's app comes to once it is built. `undefined` fields mean: nothing special. */
export interface Served {
  /** The evidence that decided between its modes (`output: 'export'` in next.config.js), where there was one. */
  readonly because?: Evidence
  /** The command that starts the server; with `node_modules/.bin` in PATH. */
  readonly start?: string
  /** Served as files instead. */
  readonly static?: StaticSite
  /** All that the build makes and the start needs, relative to the app's folder; absent: nobody knows. */
  readonly outputs?: readonly string[]
  /** An output that lands somewhere else in the image than where it was made. */
  readonly dependencies?: 'none' | 'production' | 'all'
  /** Neither sources nor manifests are needed at run time. */
  readonly onlyOutputs?: boolean
  /** Commands after the build script. */
  readonly afterBuild?: readonly string[]
  readonly port?: Reasoned<number> | number
  readonly variables?: Readonly<Record<string, string>>
  readonly buildVariables?: Readonly<Record<string, string>>
  readonly warnings?: readonly Warning[]
  readonly kind?: 'web' | 'worker' | 'static'
}

/** A framework of JavaScript: one row, evaluated by the engine of all languages. */
export interface NodeFramework {
  readonly id: string
  /** As people call it. */
  readonly name: string
  /** Packages of which one is a direct dependency. */
  readonly packages: readonly string[]
  /** Files of which one is there; where that is asked for besides the package, or instead of it. */
  readonly files?: readonly string[]
  /** Packages none of which may be a direct dependency. */
  readonly without?: readonly string[]
  /** Frameworks that this one is built on. */
  readonly supersedes?: readonly string[]
  /** What builds it where no script `build` does. */
  readonly build?: string
  /** Start scripts that do what `serve` does as well or better: these give way to it. */
  readonly ownStart?: RegExp
  /** Folders that speed up the next build. */
  readonly cacheDirectories?: readonly string[]
  readonly needs?: readonly Need[]
  /** How it is served; `undefined` where the app's own start script or file decides. */
  readonly serve: (facts: Facts) => Promise<Served | undefined>
}

const hashed = ['assets']

/** The folder that Vite builds into: `build.outDir` in its configuration, else `dist` (vite.dev/config/build-options). */
async function viteOutput(app: App): Promise<string> {
  for (const ending of ['ts', 'js', 'mts', 'mjs', 'cts', 'cjs']) {
    const text = await app.read(`vite.config.${ending}`)
    const folder = /\boutDir\s*:\s*['"`]([^'"`$]+)['"`]/.exec(text ?? '')?.[1]
    if (folder !== undefined) return folder.replace(/^\.\//, '').replace(/\/+$/, '')
  }
  return 'dist'
}

/** All frameworks of JavaScript. */
export const nodeFrameworks: readonly NodeFramework[] = [
  {
    id: 'next',
    name: 'Next.js',
    packages: ['next'],
    supersedes: ['vite'],
    build: 'next build',
    ownStart: /^next (?:start|dev)\b/,
    cacheDirectories: ['.next/cache'],
    serve: () =>
      Promise.resolve({
        start: 'next start',
        outputs: ['.next', 'public'],
        port: 3000,
        variables: { NEXT_TELEMETRY_DISABLED: '1' }
      })
  },
  {
    id: 'vite',
    name: 'Vite',
    packages: ['vite'],
    build: 'vite build',
    ownStart: /^vite\b/,
    serve: async ({ app }) => {
      const root = await viteOutput(app)
      return {
        static: { root, fallback: 'index.html', immutable: hashed },
        outputs: [root],
        dependencies: 'none',
        onlyOutputs: true
      }
    }
  }
]
