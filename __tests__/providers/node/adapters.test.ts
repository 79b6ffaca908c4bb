import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { lines, manifest } from './essence.js'

/** What it becomes, or why it cannot run. */
async function becomes(files: MemoryFiles): Promise<string | undefined> {
  return (await lines(files))[0]
}

const elsewhere = (what: string, where: string): string =>
  `refused: ${what} makes something for another platform, not a server that runs in a container ${where}`
const preset = (where: string): string =>
  `refused: The preset \`vercel\` makes no server that runs in a container ${where}`

describe('SvelteKit by its adapter', () => {
  const kit = manifest([], { build: 'vite build' }, { devDependencies: { '@sveltejs/kit': '2', vite: '6' } })
  const config = (name: string, options = ''): string =>
    `import adapter from '${name}'\nexport default { kit: { adapter: adapter(${options}) } }`

  it.each([
    ['@sveltejs/adapter-node', '', 'web 3000 | node build'],
    ['@sveltejs/adapter-node', "{ out: 'dist' }", 'web 3000 | node dist'],
    ['@sveltejs/adapter-bun', '', 'web 3000 | bun ./build/index.js'],
    ['svelte-adapter-bun', "{ out: 'dist' }", 'web 3000 | bun ./dist/index.js'],
    ['@sveltejs/adapter-static', '', 'static: build, immutable _app/immutable'],
    ['@sveltejs/adapter-static', "{ pages: 'out' }", 'static: out, immutable _app/immutable'],
    ...[
      ...['@sveltejs/adapter-vercel', '@sveltejs/adapter-netlify', '@sveltejs/adapter-cloudflare'],
      ...['@sveltejs/adapter-cloudflare-workers', 'svelte-adapter-deno', 'svelte-kit-sst']
    ].map((name) => [name, '', elsewhere(`The adapter \`${name}\``, 'svelte.config.js:2')])
  ])('%s(%s)', async (name, options, expected) => {
    expect(await becomes({ 'package.json': kit, 'svelte.config.js': config(name, options) })).toBe(expected)
  })

  it('@sveltejs/adapter-auto before 3.2 knows no container', async () => {
    const old = manifest(
      [],
      { build: 'vite build' },
      { devDependencies: { '@sveltejs/kit': '1', '@sveltejs/adapter-auto': '^2.0.0' } }
    )
    expect(await becomes({ 'package.json': old, 'svelte.config.js': config('@sveltejs/adapter-auto') })).toContain(
      'refused: The adapter `@sveltejs/adapter-auto` of this version knows no platform that is a container'
    )
  })

  it('is read where it stands in the configuration of Vite, as from SvelteKit 3 on', async () => {
    const vite = `import adapter from '@sveltejs/adapter-node'\nexport default defineConfig({ plugins: [sveltekit({ adapter: adapter() })] })`
    expect(await becomes({ 'package.json': kit, 'vite.config.ts': vite })).toBe('web 3000 | node build')
  })

  it('without one, nothing can run', async () => {
    expect(await becomes({ 'package.json': kit, 'svelte.config.js': 'export default {}' })).toBe(
      'refused: SvelteKit has no adapter, so its build makes nothing that can run svelte.config.js:'
    )
  })
})

describe('Qwik by its adapter', () => {
  it.each([
    ['express', 'web 3000 | node server/entry.express.js'],
    ['fastify', 'web 3000 | node server/entry.fastify.js'],
    ['node-server', 'web 3000 | node server/entry.node-server.js'],
    ['bun', 'web 3000 | bun server/entry.bun.js'],
    ['static', 'static: dist, immutable build'],
    ['ssg', 'static: dist, immutable build'],
    ...['deno', 'cloudflare-pages', 'vercel-edge'].map((name) => [
      name,
      elsewhere(`The adapter in adapters/${name}/vite.config.ts`, `adapters/${name}/vite.config.ts:`)
    ])
  ])('%s', async (name, expected) => {
    for (const city of ['@builder.io/qwik-city', '@qwik.dev/router']) {
      const own = manifest([city], { build: 'qwik build', start: 'vite --open --mode ssr' })
      expect(await becomes({ 'package.json': own, [`adapters/${name}/vite.config.ts`]: '' })).toBe(expected)
    }
  })

  it('none, and components without pages', async () => {
    expect(await becomes({ 'package.json': manifest(['@builder.io/qwik-city'], { build: 'qwik build' }) })).toBe(
      'refused: Qwik has no adapter for a server or for files package.json:'
    )
    expect(await becomes({ 'package.json': manifest(['@builder.io/qwik'], { build: 'qwik build' }) })).toContain(
      'nothing says how the app starts'
    )
  })
})

describe('Astro by its adapter', () => {
  const astro = (config: string, start = ''): MemoryFiles => ({
    'package.json': manifest(['astro@5', 'express'], { build: 'astro build', ...(start && { start }) }),
    'astro.config.mjs': `import node from '@astrojs/node'\nexport default defineConfig({ ${config} })`,
    'server.mjs': 'app.listen(8080)'
  })

  it.each([
    ["outDir: './www', build: { assets: 'a' }", '', 'static: www, immutable a'],
    ["output: 'static'", '', 'static: dist, immutable _astro'],
    [
      "output: 'server'",
      '',
      "refused: Astro renders on a server (`output: 'server'`), but no adapter is set astro.config.mjs:2"
    ],
    ["adapter: node({ mode: 'standalone' })", '', 'web 4321 | node ./dist/server/entry.mjs'],
    ["adapter: node({ mode: 'middleware' })", 'node server.mjs', 'web 8080 | node server.mjs'],
    [
      "adapter: node({ mode: 'middleware' })",
      '',
      'refused: The adapter of Astro only makes a middleware, and no start script names a server that uses it astro.config.mjs:2'
    ]
  ])('%s %s', async (config, start, expected) => {
    expect(await becomes(astro(config, start))).toBe(expected)
  })
})

describe('what Nitro makes, by its preset', () => {
  const vite = (plugins: string): MemoryFiles => ({ 'vite.config.ts': `export default { plugins: [${plugins}] }` })
  const start = ['@solidjs/start', 'vite']
  const tanstack = ['@tanstack/react-start', 'vite', 'nitro']
  const analog = ['@analogjs/platform', '@angular/core']
  const appConfig = (text: string): MemoryFiles => ({ 'app.config.ts': `export default defineConfig({ ${text} })` })
  const server = 'web 3000 | node .output/server/index.mjs'

  it.each<[string, string[], string, MemoryFiles, string]>([
    ['Nuxt', ['nuxt@4'], 'nuxt build --preset=static', {}, 'static: .output/public, immutable _nuxt'],
    ['Nuxt', ['nuxt@4'], 'NITRO_PRESET=node-cluster nuxt build', {}, server],
    ['Nuxt', ['nuxt@4'], 'NITRO_PRESET=bun nuxt build', {}, 'web 3000 | bun .output/server/index.mjs'],
    ['Nuxt', ['nuxt@4'], 'nuxt build --preset vercel', {}, preset('package.json:5')],
    ['SolidStart 1', [...start, 'vinxi'], 'vinxi build', appConfig("server: { preset: 'node-server' }"), server],
    ['SolidStart 1', [...start, 'vinxi'], 'vinxi build', appConfig('ssr: false'), server],
    [
      'SolidStart 1',
      [...start, 'vinxi'],
      'vinxi build',
      appConfig("server: { preset: 'static' }"),
      'static: .output/public, immutable _build/assets assets'
    ],
    [
      'SolidStart 1',
      [...start, 'vinxi'],
      'vinxi build',
      appConfig("server: { preset: 'vercel' }"),
      preset('app.config.ts:1')
    ],
    ['SolidStart 2', start, 'vite build', vite('solidStart(), nitro()'), server],
    [
      'SolidStart 2',
      start,
      'vite build',
      vite("solidStart(), nitroV2Plugin({ preset: 'vercel' })"),
      preset('vite.config.ts:1')
    ],
    [
      'TanStack Start',
      tanstack,
      'vite build',
      vite("tanstackStart(), nitro({ preset: 'bun' })"),
      'web 3000 | bun .output/server/index.mjs'
    ],
    [
      'TanStack Start',
      tanstack,
      'vite build',
      vite("tanstackStart(), nitro({ preset: 'vercel' })"),
      preset('vite.config.ts:1')
    ],
    [
      'TanStack Start',
      tanstack,
      'vite build',
      vite('tanstackStart({ spa: { enabled: true } })'),
      'static: dist/client, fallback _shell.html, immutable assets'
    ],
    ['TanStack Start', tanstack, 'vite build', vite('tanstackStart({ spa: { enabled: false } })'), server],
    [
      'TanStack Start on Vinxi',
      ['@tanstack/start@1', 'vinxi'],
      'vinxi build',
      appConfig("server: { preset: 'vercel' }"),
      preset('app.config.ts:1')
    ],
    [
      'TanStack Start',
      [...tanstack.slice(0, 2), '@cloudflare/vite-plugin'],
      'vite build',
      vite('cloudflare(), tanstackStart()'),
      elsewhere('`@cloudflare/vite-plugin`', 'vite.config.ts:')
    ],
    [
      'TanStack Router',
      ['@tanstack/react-router', 'vite'],
      'vite build',
      { 'index.html': '' },
      'static: dist, fallback index.html, immutable assets'
    ],
    ['Analog', analog, 'vite build', vite('analog({ ssr: false })'), 'web 3000 | node dist/analog/server/index.mjs'],
    ['Analog', analog, 'vite build', vite('analog({ static: true })'), 'static: dist/analog/public, immutable assets'],
    ['Analog', analog, 'vite build', vite("analog({ nitro: { preset: 'vercel' } })"), preset('vite.config.ts:1')],
    ['Analog', analog, 'BUILD_PRESET=vercel vite build', vite('analog()'), preset('package.json:5')],
    ['Analog', analog, 'BUILD_PRESET=bun vite build', vite('analog()'), 'web 3000 | bun dist/analog/server/index.mjs']
  ])('%s %j: %s %j', async (_, packages, build, files, expected) => {
    expect(await becomes({ 'package.json': manifest(packages, { build }), ...files })).toBe(expected)
  })

  it.each([
    [[...start, 'vinxi'], 'vinxi build'],
    [start, 'vite build']
  ])('SolidStart of %j without a script is built by %s', async (packages, build) => {
    expect(await lines({ 'package.json': manifest(packages) })).toContain(`build: ${build}`)
  })
})
