import { describe, expect, it } from '@jest/globals'
import { lines, manifest, type Case } from './essence.js'

const cases: readonly Case[] = [
  [
    'Next.js: a server of its own',
    {
      'package.json': manifest(['next@15.0.0', 'react'], { build: 'next build', start: 'next start', dev: 'next dev' }),
      'public/a.txt': ''
    },
    [
      'web 3000 | node .next/standalone/server.js',
      'build: npm run build && cp -r .next/static .next/standalone/.next/static && cp -r public .next/standalone/public',
      'files: build:.next/standalone :.next/standalone/.next/cache (writable)',
      'NEXT_PRIVATE_STANDALONE=true HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1'
    ]
  ],
  [
    'Next.js: pages that are made anew',
    {
      'package.json': manifest(['next@15.0.0', 'react'], { build: 'next build', start: 'next start' }),
      'app/page.tsx': 'export const revalidate = 60'
    },
    [
      'web 3000 | node .next/standalone/server.js',
      'build: npm run build && cp -r .next/static .next/standalone/.next/static',
      'files: build:.next/standalone :.next/standalone/.next/cache (writable) :.next/standalone/.next/server (writable)',
      'NEXT_PRIVATE_STANDALONE=true HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1'
    ]
  ],
  [
    'Next.js: as its configuration says, on the port of the start script',
    {
      'package.json': manifest(['next@^14'], { build: 'next build', start: 'next start -p 4000' }),
      'next.config.js': "module.exports = { output: 'standalone' }"
    },
    [
      'web 4000 | node .next/standalone/server.js',
      'build: npm run build && cp -r .next/static .next/standalone/.next/static',
      'files: build:.next/standalone :.next/standalone/.next/cache (writable)',
      'HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1'
    ]
  ],
  [
    'Next.js: files',
    {
      'package.json': manifest(['next@15'], { build: 'next build' }),
      'next.config.mjs': "export default { output: 'export' }"
    },
    ['static: out, immutable _next/static', 'build: npm run build', 'files: build:out']
  ],
  [
    'Next.js before 13: files by `next export`',
    { 'package.json': manifest(['next@12.0.0'], { build: 'next build && next export' }) },
    ['static: out, immutable _next/static', 'build: npm run build', 'files: build:out']
  ],
  [
    'Next.js before 12.2: its packages stay',
    { 'package.json': manifest(['next@11.0.0'], { build: 'next build', start: 'next start' }) },
    [
      'web 3000 | next start',
      'build: npm run build',
      'files: install:node_modules build:.next :. :.next/cache (writable)',
      'NODE_OPTIONS=--openssl-legacy-provider NEXT_TELEMETRY_DISABLED=1'
    ]
  ],
  [
    'Next.js with a server in front',
    {
      'package.json': manifest(['next@14.0.0', 'express'], {
        build: 'next build',
        start: 'NODE_ENV=production node server.js'
      }),
      'server.js': 'app.listen(process.env.PORT || 4001)'
    },
    [
      'web 4001 | node server.js',
      'build: npm run build',
      'files: install:node_modules build:.next :. :.next/cache (writable)'
    ]
  ],
  [
    'Next.js in a workspace',
    {
      'package.json': JSON.stringify({ private: true, workspaces: ['apps/*'] }),
      'apps/web/package.json': manifest(['next@14'], { build: 'next build', start: 'next start' })
    },
    [
      'web 3000 | node .next/standalone/apps/web/server.js',
      'build: npm run build && cp -r .next/static .next/standalone/apps/web/.next/static',
      'files: build:.next/standalone :.next/standalone/apps/web/.next/cache (writable)',
      'NEXT_PRIVATE_OUTPUT_TRACE_ROOT=../.. NEXT_PRIVATE_STANDALONE=true HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1'
    ]
  ],
  [
    'Payload on Next.js',
    { 'package.json': manifest(['payload@3', 'next@15.0.0'], { build: 'next build', start: 'next start' }) },
    [
      'web 3000 | node .next/standalone/server.js',
      'build: npm run build && cp -r .next/static .next/standalone/.next/static',
      'files: build:.next/standalone :.next/standalone/.next/cache (writable)',
      'NEXT_PRIVATE_STANDALONE=true HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1',
      'demands: PAYLOAD_SECRET'
    ]
  ],
  [
    'Payload with uploads',
    {
      'package.json': manifest(['payload@3', 'next@15.0.0'], { build: 'next build', start: 'next start' }),
      'src/collections/Media.ts': "export const Media = {\n  slug: 'media',\n  fields: [],\n  upload: true,\n}",
      'src/collections/Elsewhere.ts':
        "export const Other = {\n  slug: 'other',\n  upload: { disableLocalStorage: true },\n}",
      'src/collections/Users.ts':
        "export const Users = {\n  slug: 'users',\n  fields: [{ name: 'face', type: 'upload' }],\n}"
    },
    [
      'web 3000 | node .next/standalone/server.js',
      'build: npm run build && cp -r .next/static .next/standalone/.next/static',
      'files: build:.next/standalone :.next/standalone/.next/cache (writable) :.next/standalone/media (writable)',
      'NEXT_PRIVATE_STANDALONE=true HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1',
      'demands: PAYLOAD_SECRET'
    ]
  ],
  [
    'Payload that keeps uploads elsewhere',
    {
      'package.json': manifest(['payload@3', 'next@15.0.0', '@payloadcms/storage-s3'], {
        build: 'next build',
        start: 'next start'
      }),
      'src/collections/Media.ts': "export const Media = {\n  slug: 'media',\n  upload: true,\n}"
    },
    [
      'web 3000 | node .next/standalone/server.js',
      'build: npm run build && cp -r .next/static .next/standalone/.next/static',
      'files: build:.next/standalone :.next/standalone/.next/cache (writable)',
      'NEXT_PRIVATE_STANDALONE=true HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1',
      'demands: PAYLOAD_SECRET'
    ]
  ],
  [
    'Nuxt',
    {
      'package.json': manifest(['nuxt@^4.0.0'], { build: 'nuxt build' }),
      'nuxt.config.ts': 'export default defineNuxtConfig({})'
    },
    ['web 3000 | node .output/server/index.mjs', 'build: npm run build', 'files: build:.output', 'HOST=0.0.0.0']
  ],
  [
    'Nuxt with the scripts of a new project',
    { 'package.json': manifest(['nuxt@^4.0.0'], { build: 'nuxt build', generate: 'nuxt generate', dev: 'nuxt dev' }) },
    ['web 3000 | node .output/server/index.mjs', 'build: npm run build', 'files: build:.output', 'HOST=0.0.0.0']
  ],
  [
    'Nuxt with a script `generate` alone',
    { 'package.json': manifest(['nuxt@^4.0.0'], { generate: 'nuxt generate', dev: 'nuxt dev' }) },
    ['static: .output/public, immutable _nuxt', 'build: npm run generate', 'files: build:.output/public']
  ],
  [
    'Remix whose tools are for development',
    {
      'package.json': manifest(
        ['@remix-run/react', '@remix-run/serve'],
        { build: 'remix build', start: 'remix-serve ./build/index.js' },
        { devDependencies: { '@remix-run/dev': '^2.0.0' } }
      )
    },
    [
      'web 3000 | remix-serve build/index.js',
      'build: npm run build',
      'files: production:node_modules build:build build:public/build :.',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'Nuxt: files',
    { 'package.json': manifest(['nuxt@^3.0.0'], { build: 'nuxt generate' }) },
    ['static: .output/public, immutable _nuxt', 'build: npm run build', 'files: build:.output/public']
  ],
  [
    'Nuxt for another platform',
    {
      'package.json': manifest(['nuxt@^3.0.0'], { build: 'nuxt build' }),
      'nuxt.config.ts': "export default defineNuxtConfig({\n nitro: { preset: 'vercel' } })"
    },
    ['refused: The preset `vercel` makes no server that runs in a container nuxt.config.ts:2']
  ],
  [
    'Nuxt 2',
    { 'package.json': manifest(['nuxt@^2.15.0'], { build: 'nuxt build', start: 'nuxt start' }) },
    [
      'web 3000 | nuxt start',
      'build: npm run build',
      'files: install:node_modules build:.nuxt :.',
      'NODE_OPTIONS=--openssl-legacy-provider HOST=0.0.0.0'
    ]
  ],
  [
    'React Router',
    {
      'package.json': manifest(['@react-router/dev@7.1.0', '@react-router/serve', 'react-router'], {
        build: 'react-router build',
        start: 'react-router-serve ./build/server/index.js'
      })
    },
    [
      'web 3000 | react-router-serve ./build/server/index.js',
      'build: npm run build',
      'files: install:node_modules build:build :.',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'React Router whose tools are for development: its server is not',
    {
      'package.json': manifest(
        ['@react-router/serve', 'react-router'],
        { build: 'react-router build', start: 'react-router-serve ./build/server/index.js' },
        { devDependencies: { '@react-router/dev': '7.1.0' } }
      )
    },
    [
      'web 3000 | react-router-serve ./build/server/index.js',
      'build: npm run build',
      'files: production:node_modules build:build :.',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'Remix whose server is for development, too: its packages are all there',
    {
      'package.json': manifest(
        ['@remix-run/react@2'],
        { build: 'remix build', start: 'remix-serve build/index.js' },
        { devDependencies: { '@remix-run/dev': '2', '@remix-run/serve': '2' } }
      )
    },
    [
      'web 3000 | remix-serve build/index.js',
      'build: npm run build',
      'files: install:node_modules build:build build:public/build :.',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'React Router without a server',
    {
      'package.json': manifest(['@react-router/dev@7.1.0'], { build: 'react-router build' }),
      'react-router.config.ts': 'export default { ssr: false } satisfies Config'
    },
    ['static: build/client, fallback index.html, immutable assets', 'build: npm run build', 'files: build:build/client']
  ],
  [
    'React Router without a server that serves it',
    { 'package.json': manifest(['@react-router/dev@7.1.0'], { build: 'react-router build' }) },
    [
      'refused: Nothing serves the app: `@react-router/serve` is not a dependency and no start script names a server package.json:'
    ]
  ],
  [
    'Remix 2 with Vite',
    {
      'package.json': manifest(['@remix-run/react@2.9', '@remix-run/serve'], {
        build: 'remix vite:build',
        start: 'remix-serve ./build/server/index.js'
      }),
      'vite.config.ts': 'export default {plugins:[remix()]}'
    },
    [
      'web 3000 | remix-serve ./build/server/index.js',
      'build: npm run build',
      'files: install:node_modules build:build :.',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'Remix 1',
    {
      'package.json': manifest(['@remix-run/react@1.9', '@remix-run/serve@1'], {
        build: 'remix build',
        start: 'remix-serve build'
      })
    },
    [
      'web 3000 | remix-serve build',
      'build: npm run build',
      'files: install:node_modules build:build build:public/build :.',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'Astro: files, though `start` develops',
    { 'package.json': manifest(['astro@5'], { build: 'astro build', start: 'astro dev' }) },
    ['static: dist, immutable _astro', 'build: npm run build', 'files: build:dist']
  ],
  [
    'Astro on Node.js',
    {
      'package.json': manifest(['astro@5', '@astrojs/node'], { build: 'astro check && astro build' }),
      'astro.config.mjs':
        "import node from '@astrojs/node'\nexport default defineConfig({ output: 'server', adapter: node({ mode: 'standalone' }) })"
    },
    [
      'web 4321 | node ./dist/server/entry.mjs',
      'build: npm run build',
      'files: install:node_modules build:dist :.',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'Astro for another platform',
    {
      'package.json': manifest(['astro@5', '@astrojs/vercel'], { build: 'astro build' }),
      'astro.config.mjs': "import vercel from '@astrojs/vercel'\nexport default defineConfig({ adapter: vercel() })"
    },
    [
      'refused: The adapter `@astrojs/vercel` makes something for another platform, not a server that runs in a container astro.config.mjs:2'
    ]
  ],
  [
    'SvelteKit on Node.js',
    {
      'package.json': manifest(
        [],
        { build: 'vite build' },
        { devDependencies: { '@sveltejs/kit': '2', '@sveltejs/adapter-node': '5', vite: '6' } }
      ),
      'svelte.config.js': "import adapter from '@sveltejs/adapter-node'\nexport default { kit: { adapter: adapter() } }"
    },
    ['web 3000 | node build', 'build: npm run build', 'files: build:build :.', 'origin-needed svelte.config.js:2']
  ],
  [
    'SvelteKit as sv makes it: its hook makes nothing that runs',
    {
      'package.json': manifest(
        [],
        { build: 'vite build', prepare: "svelte-kit sync || echo ''" },
        { devDependencies: { '@sveltejs/kit': '2', '@sveltejs/adapter-node': '5', vite: '6' } }
      ),
      'svelte.config.js': "import adapter from '@sveltejs/adapter-node'\nexport default { kit: { adapter: adapter() } }"
    },
    [
      'web 3000 | node build',
      'build: npm run prepare && npm run build',
      'files: build:build :.',
      'origin-needed svelte.config.js:2'
    ]
  ],
  [
    'SvelteKit: files',
    {
      'package.json': manifest([], { build: 'vite build' }, { devDependencies: { '@sveltejs/kit': '2', vite: '6' } }),
      'svelte.config.js':
        "import adapter from '@sveltejs/adapter-static'\nconst config = { kit: { adapter: adapter({ fallback: '200.html' }) } }\nexport default config"
    },
    ['static: build, fallback 200.html, immutable _app/immutable', 'build: npm run build', 'files: build:build']
  ],
  [
    'SvelteKit with adapter-auto',
    {
      'package.json': manifest(
        [],
        { build: 'vite build' },
        { devDependencies: { '@sveltejs/kit': '2', '@sveltejs/adapter-auto': '^6.0.0', vite: '6' } }
      ),
      'svelte.config.js': "import adapter from '@sveltejs/adapter-auto'\nexport default { kit: { adapter: adapter() } }"
    },
    [
      'web 3000 | node build',
      'build: npm run build',
      'files: build:build :.',
      'GCP_BUILDPACKS=true',
      'adapter-auto svelte.config.js:2',
      'origin-needed svelte.config.js:2'
    ]
  ],
  [
    'SvelteKit for another platform',
    {
      'package.json': manifest([], { build: 'vite build' }, { devDependencies: { '@sveltejs/kit': '2', vite: '6' } }),
      'svelte.config.js':
        "import adapter from '@sveltejs/adapter-cloudflare'\nexport default { kit: { adapter: adapter() } }"
    },
    [
      'refused: The adapter `@sveltejs/adapter-cloudflare` makes something for another platform, not a server that runs in a container svelte.config.js:2'
    ]
  ],
  [
    'Qwik with Express',
    {
      'package.json': manifest(['@builder.io/qwik-city'], {
        build: 'qwik build',
        serve: 'node server/entry.express',
        start: 'vite --open --mode ssr'
      }),
      'adapters/express/vite.config.ts': ''
    },
    [
      'web 3000 | node server/entry.express.js',
      'build: npm run build',
      'files: install:node_modules build:dist build:server :package.json'
    ]
  ],
  [
    'Qwik whose adapter loads what is there for development',
    {
      'package.json': manifest(
        ['fastify'],
        { build: 'qwik build', serve: 'node server/entry.fastify' },
        {
          devDependencies: { '@builder.io/qwik-city': '1', dotenv: '16' }
        }
      ),
      'adapters/fastify/vite.config.ts': '',
      'src/entry.fastify.tsx': "import '@builder.io/qwik-city'\nimport 'dotenv/config'\nimport Fastify from 'fastify'"
    },
    [
      'web 3000 | node server/entry.fastify.js',
      'build: npm run build',
      'files: install:node_modules build:dist build:server :.'
    ]
  ],
  [
    'SolidStart',
    { 'package.json': manifest(['@solidjs/start', 'vinxi'], { build: 'vinxi build', start: 'vinxi start' }) },
    ['web 3000 | node .output/server/index.mjs', 'build: npm run build', 'files: build:.output', 'HOST=0.0.0.0']
  ],
  [
    'TanStack Start with Nitro',
    {
      'package.json': manifest(['@tanstack/react-start', 'nitro', 'vite'], {
        build: 'vite build',
        start: 'node .output/server/index.mjs'
      }),
      'vite.config.ts': 'export default { plugins: [tanstackStart(), nitro()] }'
    },
    ['web 3000 | node .output/server/index.mjs', 'build: npm run build', 'files: build:.output', 'HOST=0.0.0.0']
  ],
  [
    'TanStack Start without a server',
    {
      'package.json': manifest(['@tanstack/react-start', 'vite'], { build: 'vite build' }),
      'vite.config.ts': 'export default { plugins: [tanstackStart()] }'
    },
    ['refused: TanStack Start makes a handler, but nothing that listens vite.config.ts:']
  ],
  [
    'Analog',
    { 'package.json': manifest(['@analogjs/platform', '@angular/core'], { build: 'vite build' }) },
    ['web 3000 | node dist/analog/server/index.mjs', 'build: npm run build', 'files: build:dist/analog', 'HOST=0.0.0.0']
  ]
]

describe('frameworks that render on a server', () => {
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})
