import type { App } from '../../app/types.js'
import { normalise } from '../../app/paths.js'
import type { Evidence, StaticSite } from '../../plan/types.js'
import { matchFrameworks, type Condition, type Framework } from '../frameworks.js'
import { firstThere } from '../node/facts.js'
import type { Config } from './config.js'

export interface Facts {
  readonly app: App
  readonly config: Config
}

/** How an app of a framework is built and served; what is absent is the same as for any program. */
export interface Served {
  /** Builds where no task `build` does. */
  readonly build?: string
  /** What the build makes and the start needs; absent: nobody knows. */
  readonly outputs?: readonly string[]
  /** Program that serves in production, where no task names one. */
  readonly entry?: string
  /** Files that only serve while one develops. */
  readonly development?: readonly string[]
  readonly static?: StaticSite
}

export interface FoundFramework {
  readonly name: string
  readonly why: Evidence
  readonly served: Served
}

/** Holds where something in `imports` leads to one of these: `jsr:@fresh/core`, `https://deno.land/x/lume@v2`. */
function importsFrom(pattern: RegExp): Condition<Facts> {
  return ({ config: { imports } }) =>
    Promise.resolve([...imports.values()].find(({ value }) => pattern.test(value))?.reason)
}

function hasFile(...files: readonly string[]): Condition<Facts> {
  return async ({ app }) => {
    const file = await firstThere(app, files)
    return file === undefined ? undefined : { because: `${file} is there`, file }
  }
}

const fresh = /^jsr:@fresh\/core\b|^https:\/\/deno\.land\/x\/fresh@|^npm:@fresh\/|^jsr:@fresh\/plugin-vite\b/

/** By the documentation of Fresh 1 and 2, Lume 2 and 3, Vite 8, Astro 6. */
const table: readonly Framework<Facts, Served>[] = [
  {
    id: 'fresh',
    name: 'Fresh',
    kind: 'web',
    when: [importsFrom(fresh)],
    supersedes: ['vite'],
    // Fresh 1 builds from 1.4 on, where a task says so; Fresh 2 starts what its build has made.
    start: async ({ app, config }) => {
      const builds = config.tasks.has('build')
      const own = await firstThere(app, ['main.ts', 'main.tsx', 'main.js'])
      const second = [...config.imports.values()].some(({ value }) => /@fresh\//.test(value))
      const entry = second && builds ? '_fresh/server.js' : own
      return {
        ...(builds && { outputs: ['_fresh'] }),
        ...(entry !== undefined && { entry }),
        development: ['dev.ts', 'dev.tsx']
      }
    }
  },
  {
    id: 'lume',
    name: 'Lume',
    kind: 'static',
    when: [
      importsFrom(/^https:\/\/(?:deno\.land\/x\/lume@|cdn\.jsdelivr\.net\/gh\/lumeland\/)|^jsr:@lume\//),
      hasFile('_config.ts', '_config.js')
    ],
    start: async ({ app }) => {
      const root = await settingIn(app, ['_config.ts', '_config.js'], 'dest')
      return { static: { root: root ?? '_site' }, outputs: [root ?? '_site'] }
    }
  },
  {
    id: 'astro',
    name: 'Astro',
    kind: 'static',
    when: [importsFrom(/^npm:astro@|^npm:astro$/)],
    supersedes: ['vite'],
    start: async ({ app }) => {
      const files = ['astro.config.mjs', 'astro.config.ts', 'astro.config.js']
      if (await mentions(app, files, /\badapter\s*:/)) return { outputs: ['dist'], entry: 'dist/server/entry.mjs' }
      const root = (await settingIn(app, files, 'outDir')) ?? 'dist'
      return { build: 'deno run -A npm:astro build', static: { root, immutable: ['_astro'] }, outputs: [root] }
    }
  },
  {
    id: 'vite',
    name: 'Vite',
    kind: 'static',
    when: [importsFrom(/^npm:vite@|^npm:vite$/)],
    start: async ({ app }) => {
      if (!(await app.has('index.html'))) return undefined
      const files = ['ts', 'mts', 'js', 'mjs'].map((ending) => `vite.config.${ending}`)
      const root = (await settingIn(app, files, 'outDir')) ?? 'dist'
      return {
        build: 'deno run -A npm:vite build',
        static: { root, fallback: 'index.html', immutable: ['assets'] },
        outputs: [root]
      }
    }
  }
]

/** The framework that the app is made with. */
export async function frameworkOf(facts: Facts): Promise<FoundFramework | undefined> {
  const [match] = await matchFrameworks(table, facts)
  return match && { name: match.framework.name, why: match.why, served: match.start }
}

/** A path in a configuration, where it is written out. */
async function settingIn(app: App, files: readonly string[], name: string): Promise<string | undefined> {
  for (const file of files) {
    const value = new RegExp(`\\b${name}\\s*:\\s*["'\`]([^"'\`$]+)["'\`]`).exec((await app.read(file)) ?? '')?.[1]
    const path = value === undefined ? undefined : normalise(value)
    if (path !== undefined && path !== '') return path
  }
  return undefined
}

async function mentions(app: App, files: readonly string[], pattern: RegExp): Promise<boolean> {
  for (const file of files) if (pattern.test((await app.read(file)) ?? '')) return true
  return false
}
