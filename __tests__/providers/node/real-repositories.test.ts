import { describe, expect, it } from '@jest/globals'
import { planOf } from '../python/plans.js'
import { lines, manifest, type Case } from './essence.js'

const listens = 'require("express")().listen(3000)'
const page = { 'index.html': '<div id="app"></div>' }

describe('what builds an app', () => {
  it.each<Case>([
    [
      'a script that checks types before it builds',
      {
        'package.json': manifest(['express', 'tsup'], { build: 'tsc --noEmit && tsup', start: 'node dist/main' }),
        'src/main.ts': listens,
        'tsconfig.json': '{}'
      },
      ['web 3000 | node dist/main', 'build: npm run build', 'files: install:node_modules build:dist :package.json']
    ],
    [
      'not one that only checks them',
      {
        'package.json': manifest(['express', 'tsx'], { build: 'tsc --noEmit', start: 'tsx src/main.ts' }),
        'src/main.ts': listens
      },
      ['web 3000 | node --import tsx src/main.ts', 'files: install:node_modules :.']
    ],
    [
      'scripts of its parts, where none builds it all',
      {
        'package.json': manifest(['express', 'vite'], {
          'build:frontend': 'vite build --config ./frontend/vite.config.ts',
          'build:docker': 'docker build .',
          start: 'node server.js'
        }),
        'server.js': listens,
        'frontend/index.html': '<p>',
        'frontend/vite.config.ts': "export default { root: './frontend', build: { outDir: '../frontend-dist' } }"
      },
      [
        'web 3000 | node server.js',
        'build: npm run build:frontend',
        'files: install:node_modules build:frontend-dist :.'
      ]
    ],
    [
      'one that builds it all before those of its parts',
      {
        'package.json': manifest(['express', 'vite'], {
          build: 'vite build',
          'build:client': 'vite build --mode x',
          start: 'node server.js'
        }),
        'server.js': listens,
        ...page
      },
      ['web 3000 | node server.js', 'build: npm run build', 'files: install:node_modules build:dist :.']
    ],
    [
      'pages of webpack, with stories beside them',
      {
        'package.json': manifest(['webpack', 'html-webpack-plugin', '@storybook/react'], {
          build: 'webpack --config config/webpack.prod.js',
          'build-storybook': 'build-storybook'
        }),
        'config/webpack.prod.js': "module.exports = { output: { path: path.join(__dirname, '../public') } }"
      },
      ['static: public', 'build: npm run build', 'files: build:public']
    ],
    [
      'stories of a library',
      {
        'package.json': manifest(['webpack', '@storybook/react'], {
          build: 'webpack',
          'build-storybook': 'build-storybook'
        })
      },
      ['static: storybook-static, immutable assets', 'build: npm run build-storybook', 'files: build:storybook-static']
    ]
  ])('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})

describe('an adapter that is chosen while it builds', () => {
  const kit = (config: string) => ({
    'package.json': manifest(['@sveltejs/kit', 'vite', '@sveltejs/adapter-node'], { build: 'vite build' }),
    'svelte.config.js': config
  })
  const imports = "import node from '@sveltejs/adapter-node'\nimport pages from '@sveltejs/adapter-static'\n"

  it.each<Case>([
    [
      'SvelteKit, by a variable',
      kit(`${imports}export default { kit: { adapter: process.env.PAGES ? pages() : node({ out: 'made' }) } }`),
      [
        'web 3000 | node made',
        'build: npm run build',
        'files: install:node_modules build:made :.',
        'unclear-configuration svelte.config.js:3',
        'origin-needed svelte.config.js:3'
      ]
    ],
    [
      'Astro, in a function',
      {
        'package.json': manifest(['astro'], { build: 'astro build' }),
        'astro.config.mjs': [
          "import vercel from '@astrojs/vercel'",
          "import node from '@astrojs/node'",
          'const chosen = () => {',
          "  if (process.env.OUTPUT === 'vercel') return vercel()",
          "  return node({ mode: 'standalone' })",
          '}',
          "export default defineConfig({ output: 'server', adapter: chosen() })"
        ].join('\n')
      },
      [
        'web 4321 | node ./dist/server/entry.mjs',
        'build: npm run build',
        'files: install:node_modules build:dist :.',
        'HOST=0.0.0.0',
        'unclear-configuration astro.config.mjs:5'
      ]
    ],
    [
      'none of them for a container',
      kit(
        "import vercel from '@sveltejs/adapter-vercel'\nexport default { kit: { adapter: dev ? undefined : vercel() } }"
      ),
      [
        'refused: The adapter of SvelteKit makes something for another platform, not a server that runs in a container svelte.config.js:2'
      ]
    ]
  ])('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})

describe('a desktop app whose pages are on the web, too', () => {
  const scripts = { dev: 'vite', build: 'tsc && vite build', electron: 'electron .' }
  const files = { ...page, 'electron/index.cjs': '' }
  const main = { main: 'electron/index.cjs' }
  const site = ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']
  const desktop = ['refused: This is a desktop app (Electron): there is nothing to run on a server package.json:']

  it.each<Case>([
    [
      'people look at the built pages',
      { ...files, 'package.json': manifest(['vite', 'electron'], { ...scripts, preview: 'vite preview' }, main) },
      site
    ],
    [
      'a host serves them',
      { ...files, 'vercel.json': '{}', 'package.json': manifest(['vite', 'electron'], scripts, main) },
      site
    ],
    ['nobody serves them', { ...files, 'package.json': manifest(['vite', 'electron'], scripts, main) }, desktop],
    [
      'the build makes both',
      {
        ...files,
        'vercel.json': '{}',
        'package.json': manifest(['vite', 'electron'], { ...scripts, build: 'vite build && electron-builder' }, main)
      },
      desktop
    ],
    [
      'a plugin makes both',
      {
        ...files,
        'vercel.json': '{}',
        'package.json': manifest(['vite', 'electron', 'vite-plugin-electron'], scripts, main)
      },
      desktop
    ]
  ])('%s', async (_, tree, expected) => {
    expect(await lines(tree)).toEqual(expected)
  })
})

describe('what comes before the start', () => {
  it('is of the build where it writes documentation', async () => {
    const plan = await planOf({
      'package.json': manifest(['express', 'apidoc'], {
        docs: 'apidoc -i src -o docs',
        prestart: 'yarn docs',
        start: 'node src/index.js'
      }),
      'src/index.js': listens
    })
    expect(plan.start.release).toBeUndefined()
    expect(plan.phases['build']?.cmds?.[0]).toBe('apidoc -i src -o docs')
  })

  it('is before each start where nobody knows it', async () => {
    const plan = await planOf({
      'package.json': manifest(['express'], { prestart: 'node fill.js', start: 'node index.js' }),
      'index.js': listens
    })
    expect(plan.start.release).toBe('node fill.js')
  })
})

describe('a manager of processes that a Procfile names', () => {
  const started = async (procfile: string) => {
    const { start } = await planOf({
      Procfile: `${procfile}\n`,
      'package.json': manifest(['express', 'pm2', 'forever'], {
        start: 'nodemon server.js',
        prod: 'pm2-runtime start ecosystem.config.js --env production'
      }),
      'ecosystem.config.js': "module.exports = { apps: [{ name: 'web', script: 'server.js', instances: 2 }] }",
      'server.js': listens
    })
    return [start.cmd, start.processes]
  }

  it.each([
    ['its program in node_modules', 'web: ./node_modules/.bin/forever -m 5 server.js', ['node server.js', undefined]],
    ['by a script, with a file of programs', 'web: npm run prod', ['node server.js', undefined]],
    [
      'for a process',
      'web: node server.js\nworker: pm2-runtime start ecosystem.config.js',
      ['node server.js', { worker: 'node server.js' }]
    ],
    [
      'with a file that is not there',
      'web: pm2-runtime start other.config.js',
      ['pm2-runtime start other.config.js', undefined]
    ]
  ])('%s', async (_, procfile, expected) => {
    expect(await started(procfile)).toEqual(expected)
  })
})
