import type { Evidence, Warning } from '../../../plan/types.js'
import {
  callsOf,
  find,
  flagAt,
  folderAt,
  optionOf,
  optionOfCalls,
  packageOf,
  pathIn,
  readConfig,
  saying,
  textAt,
  withEndings,
  type Config
} from '../config.js'
import { firstThere, type Facts } from '../facts.js'
import { isInstalledForProduction } from '../package-json.js'
import type { Value } from '../values.js'
import { buildCommands, buildsBy, isFrom, lowest, refusal, site } from './common.js'
import { quasar } from './quasar.js'
import type { NodeFramework, Served } from './types.js'
import { vike } from './vike.js'

async function reactRouter(facts: Facts): Promise<Served> {
  const config = await readConfig(facts.app, withEndings('react-router.config'))
  const folder = folderAt(config, 'buildDirectory')?.value ?? 'build'
  const ssr = flagAt(config, 'ssr')
  if (ssr?.value === false) return singlePage(`${folder}/client`, config, ssr.evidence)
  return served(facts, '@react-router/serve', `react-router-serve ./${folder}/server/index.js`, [folder])
}

const shell = '__spa-fallback.html'

/** Where the first page is made in advance, too, the one for all others has another name (reactrouter.com, "Pre-Rendering"). */
function singlePage(root: string, config: Config | undefined, because: Evidence): Served {
  const pages = config && find(config, 'prerender')
  const immutable = ['assets']
  if (!pages || (pages.kind === 'flag' && !pages.flag))
    return site({ root, fallback: 'index.html', immutable }, because)
  return {
    ...site({ root, fallback: shell, immutable }, because),
    // Whether the first page is among them may only be known then.
    afterBuild: [`if [ ! -f ${root}/${shell} ]; then cp ${root}/index.html ${root}/${shell}; fi`]
  }
}

async function remix(facts: Facts): Promise<Served> {
  const vite = await readConfig(facts.app, withEndings('vite.config'))
  const ssr = optionOfCalls(vite, 'remix', 'ssr')
  if (vite && ssr?.kind === 'flag' && !ssr.flag) {
    return site({ root: 'build/client', fallback: 'index.html', immutable: ['assets'] }, saying(vite, ssr, ['ssr']))
  }
  if (vite) return served(facts, '@remix-run/serve', 'remix-serve ./build/server/index.js', ['build'])
  const isFirst = (lowest(facts.own.dependencies.get('@remix-run/react')) ?? [2])[0] < 2
  return served(facts, '@remix-run/serve', isFirst ? 'remix-serve build' : 'remix-serve build/index.js', [
    'build',
    'public/build'
  ])
}

/** Served by the framework's own server, which has to be a dependency. */
function served({ own }: Facts, server: string, start: string, outputs: readonly string[]): Served {
  if (own.dependencies.has(server)) return { start, outputs, port: 3000, variables: { HOST: '0.0.0.0' } }
  return refusal(
    `Nothing serves the app: \`${server}\` is not a dependency and no start script names a server`,
    `Add ${server}, and the script "start": "${start}"`,
    { because: 'The manifest', file: own.file }
  )
}

const astroRow: NodeFramework = {
  id: 'astro',
  name: 'Astro',
  command: /^astro build\b/,
  packages: ['astro'],
  supersedes: ['vite', 'storybook'],
  build: 'astro build',
  makes: { by: /^astro (?:build|check|sync)\b/, outputs: async (facts) => (await astro(facts)).outputs ?? ['dist'] },
  bundles: ['src', 'public'],
  ownStart: /^astro(?: (?:dev|start|preview)\b|$)|^node (?:\.\/)?dist\/server\/entry\.mjs/,
  port: 4321,
  serve: astro
}

/** Astro (docs.astro.build/en/guides/on-demand-rendering, and of @astrojs/node). */
async function astro(facts: Facts): Promise<Served> {
  const config = await readConfig(facts.app, withEndings('astro.config'))
  const root = folderAt(config, 'outDir')?.value ?? 'dist'
  const output = textAt(config, 'output')
  const stated = config && find(config, 'adapter')
  const chosen = config && chosenAdapter(config, stated, ['@astrojs/node'])
  const { adapter = stated, name } = chosen ?? {}
  const because = config && adapter && saying(config, adapter, ['adapter'])
  if (!config || !adapter || !because) {
    if (output && output.value !== 'static') {
      return refusal(
        `Astro renders on a server (\`output: '${output.value}'\`), but no adapter is set`,
        "Run `npx astro add node`, which adds `adapter: node({ mode: 'standalone' })`",
        output.evidence
      )
    }
    return site({ root, immutable: [textAt(config, 'build', 'assets')?.value ?? '_astro'] }, output?.evidence)
  }
  if (name === '@astrojs/node') {
    const mode = optionOf(config, adapter, 'mode')
    if (mode?.kind === 'text' && mode.text === 'middleware') {
      return {
        ...refusal(
          'The adapter of Astro only makes a middleware, and no start script names a server that uses it',
          "Use `mode: 'standalone'`, or add a start script with your server",
          because
        ),
        outputs: [root]
      }
    }
    return {
      because,
      start: `node ./${root}/server/entry.mjs`,
      outputs: [root],
      port: 4321,
      variables: { HOST: '0.0.0.0' },
      ...(chosen?.isOneOfSeveral && { warnings: [at(severalAdapters('Astro', name), because)] })
    }
  }
  return refusal(
    `The adapter ${name === undefined ? 'of Astro' : `\`${name}\``} makes something for another platform, not a server that runs in a container`,
    'Run `npx astro add node` for a server, or remove the adapter for a static site',
    because
  )
}

interface Adapter {
  readonly adapter: Value
  readonly name: string
  /** Which one is taken is decided while it builds. */
  readonly isOneOfSeveral?: boolean
}

/**
 * The adapter that a configuration names. Of those that it chooses from, by a variable or in a function, the first of `ours` that it calls:
 * the ones for a platform are meant for that.
 */
function chosenAdapter(config: Config, value: Value | undefined, ours: readonly string[]): Adapter | undefined {
  const name = packageOf(config, value)
  if (!value || name !== undefined) return value && name !== undefined ? { adapter: value, name } : undefined
  for (const one of ours) {
    const local = [...config.imports].find(([, from]) => from === one)?.[0]
    const [adapter] = local === undefined ? [] : callsOf(config, local)
    if (adapter) return { adapter, name: one, isOneOfSeveral: true }
  }
  return undefined
}

function severalAdapters(framework: string, name: string): Warning {
  return {
    code: 'unclear-configuration',
    message: `Which adapter ${framework} builds with depends on something that is not known before the build; the plan is for ${name}`,
    fix: `Name ${name} without a condition, or set by env what chooses it`
  }
}

const origin: Warning = {
  code: 'origin-needed',
  message: 'Behind a proxy SvelteKit refuses forms unless it knows the address of the site',
  fix: 'Set ORIGIN=https://your-address when the container runs'
}

const kitAdapters = [
  ...['@sveltejs/adapter-node', 'svelte-adapter-bun', '@sveltejs/adapter-bun'],
  '@sveltejs/adapter-static'
]

/** SvelteKit: its configuration is in svelte.config.js, from version 3 on in Vite's (svelte.dev/docs/kit/adapters). */
async function svelteKit(facts: Facts): Promise<Served> {
  const config = await readConfig(facts.app, withEndings('svelte.config'))
  const vite = await readConfig(facts.app, withEndings('vite.config'))
  const inVite = optionOfCalls(vite, 'sveltekit', 'adapter')
  const inOwn = config && find(config, 'kit', 'adapter')
  const [file, stated] = config && inOwn ? [config, inOwn] : [vite, inVite]
  const because = file && stated && saying(file, stated, ['adapter'])
  const chosen = file && chosenAdapter(file, stated, kitAdapters)
  const { adapter = stated, name } = chosen ?? {}
  if (!file || !adapter || !because) {
    return refusal(
      'SvelteKit has no adapter, so its build makes nothing that can run',
      'Add @sveltejs/adapter-node to svelte.config.js',
      {
        because: 'The configuration',
        file: config?.file ?? facts.own.file
      }
    )
  }
  const unclear = chosen?.isOneOfSeveral ? [at(severalAdapters('SvelteKit', chosen.name), because)] : []
  const warnings = [...unclear, at(origin, because)]
  switch (name) {
    case '@sveltejs/adapter-node': {
      const out = outOf(file, adapter, 'out') ?? 'build'
      return { because, start: `node ${out}`, outputs: [out], port: 3000, warnings }
    }
    case '@sveltejs/adapter-bun':
    case 'svelte-adapter-bun': {
      const out = outOf(file, adapter, 'out') ?? 'build'
      return { because, start: `bun ./${out}/index.js`, outputs: [out], port: 3000, warnings }
    }
    case '@sveltejs/adapter-static': {
      const fallback = optionOf(file, adapter, 'fallback')
      const root = outOf(file, adapter, 'pages') ?? 'build'
      const files = {
        root,
        ...(fallback?.kind === 'text' && { fallback: fallback.text }),
        immutable: ['_app/immutable']
      }
      return { ...site(files, because), ...(unclear.length > 0 && { warnings: unclear }) }
    }
    case '@sveltejs/adapter-auto':
      return automatic(facts, because)
    default:
      return refusal(
        `The adapter ${name === undefined ? 'of SvelteKit' : `\`${name}\``} makes something for another platform, not a server that runs in a container`,
        'Use @sveltejs/adapter-node in place of it (or @sveltejs/adapter-static, if all pages can be made in advance)',
        because
      )
  }
}

function outOf(config: Config, adapter: Value, key: string): string | undefined {
  const value = optionOf(config, adapter, key)
  return value && pathIn(config.source, value)?.replace(/^\.\//, '')
}

/** From 3.2 on it takes @sveltejs/adapter-node where this variable is set (@sveltejs/adapter-auto, adapters.js). */
function automatic({ own }: Facts, because: Evidence): Served {
  if (!isFrom(own.dependencies.get('@sveltejs/adapter-auto'), 3)) {
    return refusal(
      'The adapter `@sveltejs/adapter-auto` of this version knows no platform that is a container',
      'Use @sveltejs/adapter-node in place of it',
      because
    )
  }
  const unpinned: Warning = {
    code: 'adapter-auto',
    message:
      '@sveltejs/adapter-auto has no adapter of its own for containers: the build installs @sveltejs/adapter-node, in no pinned version',
    fix: 'Use @sveltejs/adapter-node in place of it'
  }
  return {
    because,
    start: 'node build',
    outputs: ['build'],
    port: 3000,
    buildVariables: { GCP_BUILDPACKS: 'true' },
    warnings: [at(unpinned, because), at(origin, because)]
  }
}

function at(warning: Warning, { file, line }: Evidence): Warning {
  return { ...warning, ...(file !== undefined && { file }), ...(line !== undefined && { line }) }
}

/** Qwik: what is deployed is made by an adapter of its own in `adapters/` (qwik.dev/docs/deployments). */
async function qwik(facts: Facts): Promise<Served> {
  const { app, own } = facts
  const file = await firstThere(app, withEndings('adapters/static/vite.config', 'adapters/ssg/vite.config'))
  if (file !== undefined) return site({ root: 'dist', immutable: ['build'] }, { because: `${file} is there`, file })
  for (const name of ['express', 'fastify', 'node-server', 'bun']) {
    const adapter = await firstThere(app, withEndings(`adapters/${name}/vite.config`))
    if (adapter === undefined) continue
    const program = name === 'bun' ? 'bun' : 'node'
    const isForTools = await runsOnTools(facts, `src/entry.${name}`)
    return {
      because: { because: `${adapter} is there`, file: adapter },
      start: `${program} server/entry.${name}.js`,
      outputs: ['dist', 'server'],
      ...(isForTools && { dependencies: 'all' }),
      port: 3000
    }
  }
  const fix = 'Run `npm run qwik add` and choose Express or Node.js'
  const [other] = (await app.find('vite.config.ts')).filter((path) => /^adapters\/[^/]+\/vite\.config\.ts$/.test(path))
  if (other !== undefined) {
    const what = `The adapter in ${other} makes something for another platform, not a server that runs in a container`
    return refusal(what, fix, { because: `${other} is there`, file: other })
  }
  return refusal('Qwik has no adapter for a server or for files', fix, { because: 'The manifest', file: own.file })
}

/** Its adapters put what the server loads among the development dependencies; the build takes nothing but Qwik's own into the server. */
async function runsOnTools({ app, own }: Facts, stem: string): Promise<boolean> {
  const file = await firstThere(app, [`${stem}.tsx`, `${stem}.ts`])
  const text = file === undefined ? '' : ((await app.read(file)) ?? '')
  return [...own.dependencies.values()].some(
    (one) =>
      !isInstalledForProduction(one) &&
      !/^@(?:builder\.io|qwik\.dev)\//.test(one.name) &&
      // What renders for Node.js in it brings `fetch` from there.
      (one.name === 'undici' || [`"${one.name}`, `'${one.name}`].some((name) => /^["'/]/.test(after(text, name))))
  )
}

function after(text: string, name: string): string {
  const at = text.indexOf(name)
  return at < 0 ? '' : text.slice(at + name.length)
}

/** Frameworks that render on a server and build for browsers, too. */
export const fullStack: readonly NodeFramework[] = [
  {
    id: 'react-router',
    name: 'React Router',
    command: /^react-router build\b/,
    packages: ['@react-router/dev'],
    supersedes: ['vite', 'express', 'hono', 'storybook'],
    build: 'react-router build',
    makes: {
      by: /^react-router (?:build|typegen)\b/,
      outputs: async (facts) => (await reactRouter(facts)).outputs ?? ['build']
    },
    bundles: ['app', 'public'],
    ownStart: /^react-router(?:-serve\b| dev\b)/,
    port: 3000,
    serve: reactRouter
  },
  {
    id: 'remix',
    name: 'Remix',
    packages: ['@remix-run/react', '@remix-run/dev'],
    supersedes: ['vite', 'express', 'hono', 'storybook'],
    build: 'remix vite:build',
    makes: { by: /^remix (?:vite:)?build\b/, outputs: async (facts) => (await remix(facts)).outputs ?? ['build'] },
    bundles: ['app'],
    ownStart: /^remix(?:-serve\b| (?:vite:)?dev\b)/,
    port: 3000,
    serve: remix
  },
  astroRow,
  {
    id: 'sveltekit',
    name: 'SvelteKit',
    packages: ['@sveltejs/kit'],
    // A library of components has SvelteKit only for its demonstration.
    when: (facts) =>
      Promise.resolve(
        buildCommands(facts).every((command) => !/^svelte-package\b/.test(command)) || buildsBy(facts, /^vite build\b/)
          ? { because: 'It is an app' }
          : undefined
      ),
    supersedes: ['vite', 'storybook'],
    build: 'vite build',
    makes: {
      by: /^(?:vite build|svelte-kit (?:build|sync))\b/,
      outputs: async (facts) => (await svelteKit(facts)).outputs ?? ['build']
    },
    bundles: ['src', 'static'],
    ownStart: /^(?:vite\b|svelte-kit\b|node (?:\.\/)?build(?:\/index\.js|\/)?$)/,
    port: 3000,
    serve: svelteKit
  },
  {
    id: 'qwik',
    name: 'Qwik',
    packages: ['@builder.io/qwik-city', '@qwik.dev/router'],
    supersedes: ['vite', 'express', 'fastify', 'storybook'],
    build: 'qwik build',
    makes: { by: /^(?:qwik|vite) build\b/, outputs: () => Promise.resolve(['dist', 'server']) },
    ownStart: /^(?:vite\b|(?:node|bun) server\/entry\.)/,
    port: 3000,
    serve: qwik
  },
  quasar,
  vike
]
