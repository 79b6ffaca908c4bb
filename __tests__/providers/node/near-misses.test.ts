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

  // A package of each framework's family that has nothing to serve by itself, in an app that something else starts.
  it.each([
    ['Next.js', ['next-auth', 'next-i18next', '@next/env']],
    ['Nuxt', ['@nuxt/kit', '@nuxt/schema', 'nuxt-link-checker']],
    ['Remix', ['@remix-run/router', '@remix-run/node']],
    ['React Router', ['react-router', 'react-router-dom', '@react-router/node']],
    ['Astro', ['@astrojs/rss', 'astro-icon', '@astrojs/compiler']],
    ['SvelteKit', ['svelte', '@sveltejs/vite-plugin-svelte', 'svelte-routing']],
    ['Angular', ['@angular-devkit/core', '@angular/cli', 'angular']],
    ['Vite', ['vite-node', 'vitest', '@vitejs/plugin-react']],
    ['Create React App', ['react', 'react-dom', 'react-dev-utils']],
    ['Vue CLI', ['vue', '@vue/cli-shared-utils', '@vue/server-renderer']],
    ['Gatsby', ['gatsby-plugin-sharp', 'gatsby-cli']],
    ['Docusaurus', ['@docusaurus/types', '@docusaurus/utils']],
    ['VitePress', ['vitepress-plugin-mermaid', 'vitepress-sidebar']],
    ['Eleventy', ['@11ty/eleventy-img', '@11ty/eleventy-fetch']],
    ['Hexo', ['hexo-util', 'hexo-fs', 'hexo-front-matter']],
    ['Qwik', ['@builder.io/partytown', '@builder.io/sdk']],
    ['SolidStart', ['solid-js', '@solidjs/router']],
    ['TanStack Start', ['@tanstack/react-router', '@tanstack/react-query']],
    ['Analog', ['@analogjs/vite-plugin-angular', '@analogjs/vitest-angular']],
    ['NestJS', ['@nestjs/common', '@nestjs/jwt', 'nestjs-pino']],
    ['AdonisJS', ['@adonisjs/ace', '@adonisjs/hash']],
    ['Feathers', ['@feathersjs/errors', '@feathersjs/client']],
    ['Strapi', ['@strapi/client', 'strapi-sdk-js']],
    ['Keystone', ['@keystone-ui/core', 'keystone-keys']],
    ['Payload', ['@payloadcms/richtext-lexical', 'payload-exporter']],
    ['Medusa', ['@medusajs/js-sdk', '@medusajs/types']],
    ['Ghost', ['@tryghost/content-api', '@tryghost/admin-api']],
    ['Directus', ['@directus/sdk', '@directus/extensions-sdk']],
    ['Meteor', ['meteor-node-stubs', 'meteor-promise']],
    ['Elysia', ['@elysiajs/eden', '@elysiajs/cors']],
    ['Express', ['express-validator', 'express-rate-limit']],
    ['Fastify', ['fastify-plugin', '@fastify/error']],
    ['Koa', ['koa-compose', '@koa/router']],
    ['Hono', ['@hono/zod-validator', 'hono-rate-limiter']],
    ['hapi', ['@hapi/joi', '@hapi/boom']]
  ] as const)('%s: not by %j', async (name, packages) => {
    const [first, ...rest] = await lines({
      'package.json': manifest([...packages, 'x'], { start: 'node server.js' }),
      ...server
    })
    expect([first, ...rest]).toEqual(['web 5000 | node server.js', 'files: install:node_modules :.'])
    const named = nodeFrameworks.filter((row) => row.name === name)
    expect(named.length).toBeGreaterThan(0)
    expect(named.flatMap((row) => row.packages.filter((one) => (packages as readonly string[]).includes(one)))).toEqual(
      []
    )
  })

  const cases: readonly Case[] = [
    [
      'a theme of Ghost, which is no app',
      { 'package.json': manifest([], { build: 'gulp build' }, { devDependencies: { gscan: '4', gulp: '4' } }) },
      ['refused: Node.js was found (package.json is there), but nothing says how the app starts package.json:']
    ],
    [
      'an extension of Directus, which is no app',
      {
        'package.json': manifest(
          [],
          { build: 'directus-extension build' },
          { devDependencies: { '@directus/extensions-sdk': '12' } }
        )
      },
      ['refused: Node.js was found (package.json is there), but nothing says how the app starts package.json:']
    ],
    [
      'Hono on Node.js, beside a configuration of Cloudflare',
      {
        'package.json': manifest(['hono', '@hono/node-server'], { start: 'node server.js' }),
        'wrangler.toml': 'main = "x.ts"',
        ...server
      },
      ['web 5000 | node server.js', 'files: install:node_modules :.']
    ],
    [
      'Meteor’s packages without its folder',
      { 'package.json': manifest(['meteor-node-stubs'], { start: 'node server.js' }), 'meteor/release': '', ...server },
      ['web 5000 | node server.js', 'files: install:node_modules :.']
    ],
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
