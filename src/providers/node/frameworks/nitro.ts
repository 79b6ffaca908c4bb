import type { Evidence } from '../../../plan/types.js'
import { callsOf, flagAt, folderAt, optionOf, readConfig, saying, textAt, withEndings, type Config } from '../config.js'
import type { Facts } from '../facts.js'
import { entryOf, type Value } from '../values.js'
import { buildsBy, bundled, isFrom, refusal, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** Presets of Nitro that give a program for Node.js (nitro.build/deploy/runtimes/node). */
const forNode =
  /^(?:node(?:[-_]server|[-_]cluster)?|heroku|render(?:[-_]com)?|digital[-_]ocean|koyeb|flight[-_]control|zeabur|zerops|platform[-_]sh|clever[-_]cloud|standard)$/
const forFiles = /^(?:static|github[-_]pages|gitlab[-_]pages|.*[-_]static)$/

/** What Nitro makes of an app: a server in `.output` that carries its packages, or files. */
function byNitro(preset: { value: string; evidence: Evidence } | undefined, immutable: readonly string[]): Served {
  if (preset && forFiles.test(preset.value)) return site({ root: '.output/public', immutable }, preset.evidence)
  if (preset && /^bun$/.test(preset.value))
    return bundled(['.output'], 'bun .output/server/index.mjs', { port: 3000, because: preset.evidence })
  if (preset && !forNode.test(preset.value)) {
    return refusal(
      `The preset \`${preset.value}\` makes no server that runs in a container`,
      'Remove the preset, or set it to `node-server`',
      preset.evidence
    )
  }
  return bundled(['.output'], 'node .output/server/index.mjs', {
    port: 3000,
    variables: { HOST: '0.0.0.0' },
    ...(preset && { because: preset.evidence })
  })
}

function presetOf(facts: Facts, config: Config | undefined, ...paths: readonly (readonly string[])[]) {
  for (const path of paths) {
    const stated = textAt(config, ...path)
    if (stated) return stated
  }
  const script = facts.own.scripts.get('build')
  const value = /(?:NITRO_PRESET=|--preset[ =])["']?([\w-]+)/.exec(script?.value.slice(0, 2000) ?? '')?.[1]
  return script && value !== undefined ? { value, evidence: script.reason } : undefined
}

async function nuxt(facts: Facts): Promise<Served> {
  const config = await readConfig(facts.app, withEndings('nuxt.config'))
  // A new project has both scripts: then `build` is the one that builds it, to a server.
  const generates = buildsBy(facts, /^nux[ti] build\b/) ? undefined : buildsBy(facts, /^nux[ti] generate\b/)
  const onlyClient = flagAt(config, 'ssr')?.value === false || textAt(config, 'mode')?.value === 'spa'
  const fallback = onlyClient ? { fallback: '200.html' } : {}
  const immutable = ['_nuxt']
  if (isFrom(facts.own.dependencies.get('nuxt') ?? facts.own.dependencies.get('nuxt3'), 3)) {
    if (generates) return site({ root: '.output/public', ...fallback, immutable }, generates)
    return byNitro(presetOf(facts, config, ['nitro', 'preset']), immutable)
  }
  const target = textAt(config, 'target')
  if (generates || target?.value === 'static') {
    const root = folderAt(config, 'generate', 'dir')?.value ?? 'dist'
    return {
      ...site({ root, ...fallback, immutable }, generates ?? target?.evidence),
      ...(!generates && { afterBuild: ['nuxt generate'] })
    }
  }
  return {
    start: 'nuxt start',
    outputs: [folderAt(config, 'buildDir')?.value ?? '.nuxt'],
    port: 3000,
    variables: { HOST: '0.0.0.0' }
  }
}

/** Nuxt (nuxt.com/docs/getting-started/deployment). */
const nuxtRow: NodeFramework = {
  id: 'nuxt',
  name: 'Nuxt',
  command: /^nux[ti] (?:build|generate)\b/,
  packages: ['nuxt', 'nuxt3', 'nuxt-edge', 'nuxt-ts'],
  supersedes: ['vite', 'nitro', 'vue-cli', 'storybook'],
  otherScripts: ['generate'],
  build: 'nuxt build',
  ownStart: /^(?:nuxt|nuxi|nuxt-ts)(?: (?:start|preview|dev)\b|$)|^node (?:\.\/)?\.output\/server\/index\.mjs/,
  makes: { by: /^nux[ti] build\b/, outputs: async (facts) => (await nuxt(facts)).outputs ?? [] },
  port: 3000,
  serve: nuxt
}

/** TanStack Start: Nitro makes `.output`; without it there is only a handler (tanstack.com/start, "Hosting"). */
async function tanstack(facts: Facts): Promise<Served> {
  const { app, own } = facts
  const vite = await readConfig(app, withEndings('vite.config'))
  const nitro = ['nitro', 'nitropack', 'vinxi', '@tanstack/nitro-v2-vite-plugin'].find((name) =>
    own.dependencies.has(name)
  )
  const platform = ['@cloudflare/vite-plugin', '@netlify/vite-plugin-tanstack-start'].find((name) =>
    own.dependencies.has(name)
  )
  const spa =
    vite &&
    callsOf(vite, 'tanstackStart')
      .map((call) => optionOf(vite, call, 'spa'))
      .find((value) => value !== undefined)
  if (vite && spa && spaIsOn(vite, spa)) {
    return site({ root: 'dist/client', fallback: '_shell.html', immutable: ['assets'] }, saying(vite, spa, ['spa']))
  }
  if (nitro !== undefined) return byNitro(undefined, ['assets'])
  return refusal(
    platform === undefined
      ? 'TanStack Start makes a handler, but nothing that listens'
      : `\`${platform}\` makes something for another platform, not a server that runs in a container`,
    'Add the plugin `nitro()` of nitro to vite.config.ts, or a start script with a server',
    { because: 'The configuration', file: vite?.file ?? own.file }
  )
}

/** `spa: true`, or a table without `enabled: false`. */
function spaIsOn({ source }: Config, spa: Value): boolean {
  if (spa.kind === 'flag') return spa.flag
  const enabled = spa.kind === 'table' ? entryOf(source, spa.at, 'enabled') : spa
  return enabled === undefined || (enabled.kind === 'flag' && enabled.flag)
}

async function nitro(facts: Facts): Promise<Served> {
  const config = await readConfig(facts.app, [
    ...withEndings('nitro.config'),
    ...withEndings('app.config'),
    ...withEndings('vite.config')
  ])
  return byNitro(presetOf(facts, config, ['preset'], ['server', 'preset'], ['nitro', 'preset']), [
    '_build/assets',
    'assets'
  ])
}

/** Frameworks whose server Nitro makes. */
export const onNitro: readonly NodeFramework[] = [
  nuxtRow,
  {
    id: 'solid-start',
    name: 'SolidStart',
    packages: ['@solidjs/start'],
    supersedes: ['vite', 'nitro', 'storybook'],
    build: 'vinxi build',
    ownStart: /^(?:vinxi|vite)\b|^node (?:\.\/)?\.output\//,
    port: 3000,
    serve: nitro
  },
  {
    id: 'tanstack-start',
    name: 'TanStack Start',
    packages: ['@tanstack/react-start', '@tanstack/solid-start', '@tanstack/vue-start', '@tanstack/start'],
    supersedes: ['vite', 'nitro', 'storybook'],
    build: 'vite build',
    makes: { by: /^vite build\b/, outputs: () => Promise.resolve(['dist']) },
    ownStart: /^(?:vinxi|vite)\b|^node (?:\.\/)?\.output\//,
    port: 3000,
    serve: tanstack
  },
  {
    id: 'analog',
    name: 'Analog',
    packages: ['@analogjs/platform'],
    supersedes: ['vite', 'angular', 'nitro', 'storybook'],
    build: 'vite build',
    ownStart: /^(?:vite|ng)\b|^node (?:\.\/)?dist\/analog\//,
    port: 3000,
    serve: () =>
      Promise.resolve(
        bundled(['dist/analog'], 'node dist/analog/server/index.mjs', { port: 3000, variables: { HOST: '0.0.0.0' } })
      )
  },
  {
    id: 'nitro',
    name: 'Nitro',
    packages: ['nitropack', 'nitro'],
    supersedes: ['vite'],
    build: 'nitro build',
    ownStart: /^nitro(?:pack)?\b|^node (?:\.\/)?\.output\//,
    port: 3000,
    serve: nitro
  }
]
