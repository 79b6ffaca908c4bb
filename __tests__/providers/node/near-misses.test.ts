import { describe, expect, it } from '@jest/globals'
import { nodeFrameworks } from '../../../src/providers/node/frameworks/index.js'
import { lines, manifest, type Case } from './essence.js'

const server = { 'server.js': 'app.listen(5000)' }

describe('frameworks that are not meant', () => {
  // Linters, types and plugins of a framework have its name in theirs.
  it.each(
    nodeFrameworks.filter(({ packages }) => packages.length > 0).map(({ name, packages }) => [name, packages] as const)
  )('%s: only beside the app', async (name, packages) => {
    const others = packages.flatMap((one) => [
      `eslint-config-${one.replace(/^@|\//g, '')}`,
      `@types/${one.replace(/^@.*\//, '')}`
    ])
    const [first, ...rest] = await lines({
      'package.json': manifest([...others, 'x'], { start: 'node server.js' }),
      ...server
    })
    expect(first).toBe('web 5000 | node server.js')
    expect(rest.join()).not.toContain(name)
  })

  const cases: readonly Case[] = [
    [
      'Storybook beside an app',
      { 'package.json': manifest(['storybook'], { start: 'node server.js', storybook: 'storybook dev' }), ...server },
      ['web 5000 | node server.js', 'files: install:node_modules :.']
    ],
    [
      'a handler for a platform, which nothing starts',
      {
        'package.json': manifest(['hono']),
        'src/index.ts': 'const app = new Hono()\nexport const handler = handle(app)'
      },
      ['refused: No app was found: no language recognises this folder :']
    ],
    [
      'a program that exports something and listens',
      { 'package.json': manifest(['express']), 'src/index.ts': 'export const app = express()\napp.listen(5000)' },
      ['web 5000 | node src/index.ts', 'files: install:node_modules :.']
    ],
    [
      'VitePress beside an app',
      {
        'package.json': manifest(['vitepress', 'vite'], { build: 'vite build', 'docs:build': 'vitepress build docs' }),
        'index.html': '',
        'docs/.vitepress/config.ts': ''
      },
      ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']
    ],
    [
      'a library of Svelte components',
      { 'package.json': manifest(['@sveltejs/kit', 'svelte'], { build: 'svelte-package' }) },
      ['refused: Node.js was found (package.json is there), but nothing says how the app starts package.json:']
    ],
    [
      'Electron only for its types',
      {
        'package.json': manifest(['electron', 'express'], { start: 'node server.js' }, { main: 'server.js' }),
        ...server
      },
      ['web 5000 | node server.js', 'files: install:node_modules :.']
    ],
    [
      'Ember without its build file',
      { 'package.json': manifest(['ember-cli'], { start: 'node server.js' }), ...server },
      ['web 5000 | node server.js', 'files: install:node_modules :.']
    ],
    [
      'React Router as a library',
      { 'package.json': manifest(['react-router@7.0.0', 'vite'], { build: 'vite build' }), 'index.html': '' },
      ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']
    ],
    [
      'Parcel for a library',
      { 'package.json': manifest(['parcel'], { build: 'parcel build', start: 'node server.js' }), ...server },
      ['web 5000 | node server.js', 'build: npm run build', 'files: install:node_modules build:dist :.']
    ]
  ]
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})
