import type { Evidence } from '../../../plan/types.js'
import { flagAt, folderAt, optionOfCalls, readConfig, saying, textAt, withEndings, type Config } from '../config.js'
import { dependsOn, type Facts } from '../facts.js'
import { entryOf, type Value } from '../values.js'
import { buildsBy, bundled, isFrom, refusal, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** Presets of Nitro that give a program for Node.js (nitro.build/deploy/runtimes/node). */
const forNode =
  /^(?:node(?:[-_]server|[-_]cluster)?|heroku|render(?:[-_]com)?|digital[-_]ocean|koyeb|flight[-_]control|zeabur|zerops|platform[-_]sh|clever[-_]cloud|standard)$/
const forFiles = /^(?:static|github[-_]pages|gitlab[-_]pages|.*[-_]static)$/

interface Preset {
  readonly value: string
  readonly evidence: Evidence
}

/** What Nitro makes of an app: a server in `folder` that carries its packages, or files. */
function byNitro(preset: Preset | undefined, immutable: readonly string[], folder = '.output'): Served {
  if (preset && forFiles.test(preset.value)) return site({ root: `${folder}/public`, immutable }, preset.evidence)
  if (preset && /^bun$/.test(preset.value))
    return bundled([folder], `bun ${folder}/server/index.mjs`, { port: 3000, because: preset.evidence })
  if (preset && !forNode.test(preset.value)) {
    return refusal(
      `The preset \`${preset.value}\` makes no server that runs in a container`,
      'Remove the preset, or set it to `node-server`',
      preset.evidence
    )
  }
  return bundled([folder], `node ${folder}/server/index.mjs`, {
    port: 3000,
    variables: { HOST: '0.0.0.0' },
    ...(preset && { because: preset.evidence })
  })
}

/** Where a preset stands, in the files that Nitro, Vinxi and Vite read, or in the build script. */
async function presetOf(facts: Facts): Promise<Preset | undefined> {
  for (const stem of ['nitro.config', 'app.config', 'vite.config']) {
    const config = await readConfig(facts.app, withEndings(stem))
    const stated = config && presetIn(config)
    if (stated) return stated
  }
  return scriptPreset(facts)
}

function presetIn(config: Config): Preset | undefined {
  for (const path of [['preset'], ['server', 'preset'], ['nitro', 'preset']]) {
    const stated = textAt(config, ...path)
    if (stated) return stated
  }
  const inner = optionOfCalls(config, 'analog', 'nitro')
  const values = [
    ...['nitro', 'nitroV2Plugin'].map((name) => optionOfCalls(config, name, 'preset')),
    inner?.kind === 'table' ? entryOf(config.source, inner.at, 'preset') : undefined
  ]
  const value = values.find((one) => one !== undefined)
  return value?.kind === 'text' ? { value: value.text, evidence: saying(config, value, ['preset']) } : undefined
}

function scriptPreset({ own }: Facts): Preset | undefined {
  const script = own.scripts.get('build')
  const value = /(?:(?:NITRO|BUILD)_PRESET=|--preset[ =])["']?([\w-]+)/.exec(script?.value.slice(0, 2000) ?? '')?.[1]
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
    return byNitro(textAt(config, 'nitro', 'preset') ?? scriptPreset(facts), immutable)
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
  const spa = optionOfCalls(vite, 'tanstackStart', 'spa')
  if (vite && spa && spaIsOn(vite, spa)) {
    return site({ root: 'dist/client', fallback: '_shell.html', immutable: ['assets'] }, saying(vite, spa, ['spa']))
  }
  if (nitro !== undefined) return byNitro(await presetOf(facts), ['assets'])
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
  return byNitro(await presetOf(facts), ['_build/assets', 'assets'])
}

/** Analog: `static: true` makes pages and no server (analogjs.org, "Building Static Sites"). */
async function analog(facts: Facts): Promise<Served> {
  const vite = await readConfig(facts.app, withEndings('vite.config'))
  const isStatic = optionOfCalls(vite, 'analog', 'static')
  if (vite && isStatic?.kind === 'flag' && isStatic.flag)
    return site({ root: 'dist/analog/public', immutable: ['assets'] }, saying(vite, isStatic, ['static']))
  return byNitro(await presetOf(facts), ['assets'], 'dist/analog')
}

/** SolidStart: up to version 1 Vinxi builds it, then Vite (docs.solidjs.com/solid-start). */
const solidStart: NodeFramework = {
  id: 'solid-start',
  name: 'SolidStart',
  packages: ['@solidjs/start'],
  supersedes: ['vite', 'nitro', 'storybook'],
  ownStart: /^(?:vinxi|vite)\b|^node (?:\.\/)?\.output\//,
  port: 3000,
  serve: nitro
}

/** Frameworks whose server Nitro makes. */
export const onNitro: readonly NodeFramework[] = [
  nuxtRow,
  { ...solidStart, without: ['vinxi'], build: 'vite build' },
  { ...solidStart, id: 'solid-start-vinxi', when: dependsOn('vinxi'), build: 'vinxi build' },
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
    serve: analog
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
