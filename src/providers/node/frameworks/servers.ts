import { nameOf, normalise } from '../../../app/paths.js'
import type { App } from '../../../app/types.js'
import type { Evidence } from '../../../plan/types.js'
import { commandOf } from '../commands.js'
import { readConfig, withEndings } from '../config.js'
import { firstThere, type Facts } from '../facts.js'
import { lineOf, type PackageJson } from '../package-json.js'
import { roleOf } from '../roles.js'
import { adonis } from './adonis.js'
import { refusal } from './common.js'
import { hosted } from './hosted.js'
import { moleculer } from './moleculer.js'
import type { NodeFramework, Served } from './types.js'

/** NestJS: nest-cli.json says where an app of several is (docs.nestjs.com/cli/monorepo). */
async function nest({ app, own }: Facts): Promise<Served> {
  const cli = await app.manifest('nest-cli.json')
  const entry = cli?.text('entryFile') ?? 'main'
  const isSeveral = cli?.get('monorepo') === true
  const root = cli?.text('root')
  const file = isSeveral && root !== undefined ? `dist/${root}/${entry}.js` : `dist/${entry}.js`
  const line = cli?.line('root')
  return {
    start: `node ${file}`,
    outputs: ['dist'],
    because: isSeveral
      ? { because: 'nest-cli.json names the app', file: 'nest-cli.json', ...(line !== undefined && { line }) }
      : (own.dependencies.get('@nestjs/core')?.evidence ?? { because: 'package.json is there', file: own.file })
  }
}

/** Nx: a project of the root says where its program is built (nx.dev/reference/project-configuration). */
async function nx({ app, workspace }: Facts): Promise<Served | undefined> {
  const project = workspace?.folder ? undefined : await app.manifest('project.json')
  const options = ['targets', 'build', 'options']
  const executor = project?.text('targets', 'build', 'executor') ?? ''
  const folder = normalise(project?.text(...options, 'outputPath') ?? '')
  const main = project?.text(...options, 'main')
  if (!project || !folder || main === undefined || !/:(?:webpack|esbuild|tsc|swc|rspack)$/.test(executor))
    return undefined
  const name = nameOf(main).replace(/\.[cm]?[jt]s$/, '.js')
  return {
    because: {
      because: 'project.json says where it is built',
      file: 'project.json',
      ...lineOf(project, ...options, 'outputPath')
    },
    start: `node ${/:(?:tsc|swc)$/.test(executor) ? `${folder}/${main.replace(/\.[cm]?[jt]s$/, '.js')}` : `${folder}/${name}`}`,
    outputs: [folder]
  }
}

/** A worker of Cloudflare answers calls of their runtime, and listens nowhere (developers.cloudflare.com/workers, "Configuration"). */
async function workerd({ app }: Facts): Promise<Served | undefined> {
  const file = await firstThere(app, ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'])
  const config = file === undefined ? undefined : await app.manifest(file)
  if (!config || file === undefined || config.text('main') === undefined) return undefined
  return refusal(
    `${file} makes a worker for Cloudflare of it, and nothing in it listens in a container`,
    'Add a program that listens (Hono: `serve` of @hono/node-server) and a script `start` that runs it',
    { because: 'The configuration', file, ...lineOf(config, 'main') }
  )
}

/** Feathers takes its port from config/default.json (feathersjs.com, "Configuration"). */
async function feathers({ app }: Facts): Promise<Served | undefined> {
  const config = await app.manifest('config/default.json')
  const port = config?.get('port')
  const number = typeof port === 'number' ? port : Number(config?.text('port'))
  const line = config?.line('port')
  const compiles = await app.has('src/index.ts')
  const entry = compiles ? 'lib/index.js' : await firstThere(app, ['src/index.js', 'lib/index.js'])
  if (entry === undefined) return undefined
  return {
    start: `node ${entry}`,
    outputs: compiles ? ['lib'] : [],
    ...(number > 0 && {
      port: {
        value: number,
        reason: {
          because: 'config/default.json says the port',
          file: 'config/default.json',
          ...(line !== undefined && { line })
        }
      }
    })
  }
}

async function meteor({ own }: Facts): Promise<Served> {
  return Promise.resolve(
    refusal(
      'Meteor is not supported: its build needs the tool `meteor`, which no package manager of Node.js brings',
      "Run `meteor build --directory` in your workflow and name the folder `bundle` with `context`, or use Meteor's own image with a Dockerfile",
      { because: 'Meteor', file: own.file }
    )
  )
}

function client(what: string): (facts: Facts) => Promise<Served> {
  return ({ own }) =>
    Promise.resolve({
      ...refusal(
        `This is ${what}: there is nothing to run on a server`,
        'Name the folder of a server or a web app with `context`',
        { because: 'The manifest', file: own.file }
      ),
      isClient: true
    })
}

function plain(id: string, name: string, packages: readonly string[], port = 3000): NodeFramework {
  return { id, name, packages, port }
}

function scriptWith(own: PackageJson, pattern: RegExp): Evidence | undefined {
  return [...own.scripts.values()].find(({ value }) => pattern.test(value))?.reason
}

/** Its tasks and its own database write there when it is lifted (sailsjs.com/documentation/concepts/assets). */
const sails: NodeFramework = {
  ...plain('sails', 'Sails', ['sails'], 1337),
  writable: ({ own }) => Promise.resolve(['.tmp', ...(own.dependencies.has('sails-hook-grunt') ? ['views'] : [])])
}

const electronConfig = withEndings('electron.vite.config', 'forge.config')

/** Whether its pages are also put on the web: its own build makes nothing but them, and something says where they are served. */
async function isAlsoSite(app: App, own: Facts['own']): Promise<boolean> {
  const makesBoth = ['vite-plugin-electron', 'electron-vite', 'vue-cli-plugin-electron-builder', '@electron-forge/cli']
  const build = own.scripts.get('build')?.value ?? 'electron'
  if (/electron/.test(build) || makesBoth.some((name) => own.dependencies.has(name))) return false
  const served = ['preview', 'serve'].some(
    (name) => roleOf(commandOf(own.scripts.get(name)?.value ?? '')) === 'preview'
  )
  return served || (await isPublished(app))
}

/** What says where a site is put on the web: a platform's file, or one of Compose that builds an image of it. */
async function isPublished(app: App): Promise<boolean> {
  if (await firstThere(app, ['vercel.json', 'netlify.toml'])) return true
  const file = await firstThere(app, ['docker-compose.yml', 'docker-compose.yaml', 'compose.yaml', 'compose.yml'])
  return file !== undefined && /^\s+build:/m.test((await app.read(file)) ?? '')
}

/** Servers and programs that the app's own script or file starts. */
export const servers: readonly NodeFramework[] = [
  {
    id: 'electron',
    name: 'Electron',
    packages: ['electron', 'electron-prebuilt', 'electron-nightly'],
    supersedes: ['vite', 'react-scripts', 'vue-cli', 'parcel', 'angular', 'express', 'storybook'],
    when: async ({ app, own }) => {
      const config = await readConfig(app, electronConfig)
      const main = own.manifest.text('main')
      const starts = own.scripts.get('start')?.value ?? ''
      if (config) return { because: `${config.file} is there`, file: config.file }
      const isDesktop = /\belectron(?:-forge|-vite)?\b/.test(starts) || main !== undefined
      return isDesktop && !(await isAlsoSite(app, own)) ? own.dependencies.get('electron')?.evidence : undefined
    },
    ownStart: /\belectron/,
    serve: client('a desktop app (Electron)')
  },
  {
    // Its pages call the program around them, which no browser has (tauri.app, "Calling Rust from the Frontend").
    id: 'tauri',
    name: 'Tauri',
    packages: ['@tauri-apps/api'],
    files: ['src-tauri/tauri.conf.json', 'src-tauri/tauri.conf.json5', 'src-tauri/Tauri.toml'],
    supersedes: ['vite', 'react-scripts', 'vue-cli', 'parcel', 'angular', 'sveltekit', 'next', 'nuxt', 'storybook'],
    when: async ({ app, own }) =>
      (await isPublished(app)) ? undefined : own.dependencies.get('@tauri-apps/api')?.evidence,
    ownStart: /^tauri\b/,
    serve: client('a desktop app (Tauri)')
  },
  {
    id: 'react-native',
    name: 'React Native',
    packages: ['react-native'],
    without: ['expo', 'react-native-web', 'next', 'vite', 'react-scripts'],
    ownStart: /^(?:react-native|metro)\b/,
    serve: client('an app for phones (React Native)')
  },
  {
    id: 'meteor',
    name: 'Meteor',
    packages: [],
    files: ['.meteor/release', '.meteor/packages'],
    supersedes: ['express', 'vite', 'storybook'],
    ownStart: /^meteor\b/,
    serve: meteor
  },
  {
    // docs.redwoodjs.com, "CLI": `serve`.
    id: 'redwood',
    name: 'Redwood',
    packages: ['@redwoodjs/core'],
    files: ['redwood.toml'],
    build: 'rw build',
    ownStart: /^(?:rw|redwood)\b/,
    port: 8910,
    serve: () => Promise.resolve({ start: 'rw serve', dependencies: 'all' })
  },
  {
    id: 'nest',
    name: 'NestJS',
    packages: ['@nestjs/core'],
    supersedes: ['express', 'fastify', 'vite', 'storybook'],
    build: 'nest build',
    makes: { by: /^nest build\b/, outputs: () => Promise.resolve(['dist']) },
    ownStart: /^nest\b/,
    port: 3000,
    serve: nest
  },
  {
    id: 'nx',
    name: 'Nx',
    packages: ['nx', '@nrwl/cli', '@nrwl/workspace'],
    files: ['project.json'],
    supersedes: ['express', 'fastify', 'koa', 'hono'],
    build: 'nx build',
    makes: { by: /^nx (?:run \S+:)?build\b/, outputs: async (facts) => (await nx(facts))?.outputs ?? ['dist'] },
    ownStart: /^nx (?:serve|run)\b/,
    port: 3000,
    serve: nx
  },
  adonis,
  {
    id: 'feathers',
    name: 'Feathers',
    packages: ['@feathersjs/feathers'],
    supersedes: ['express', 'koa'],
    port: 3030,
    serve: feathers
  },
  plain('express', 'Express', ['express']),
  // It takes all addresses by itself where it sees that it is in Docker, which other containers do not show (fastify-cli, "Options").
  {
    ...plain('fastify-cli', 'Fastify', ['fastify-cli']),
    when: ({ own }) => Promise.resolve(scriptWith(own, /\bfastify start\b/)),
    supersedes: ['fastify'],
    variables: { FASTIFY_ADDRESS: '0.0.0.0' }
  },
  plain('fastify', 'Fastify', ['fastify', 'fastify-cli']),
  plain('koa', 'Koa', ['koa']),
  plain('hono', 'Hono', ['hono']),
  plain('elysia', 'Elysia', ['elysia']),
  plain('hapi', 'hapi', ['@hapi/hapi', 'hapi']),
  plain('apollo', 'Apollo Server', ['@apollo/server', 'apollo-server'], 4000),
  moleculer,
  // Its starter listens on 127.0.0.1 unless told otherwise.
  { ...plain('loopback', 'LoopBack', ['@loopback/rest']), supersedes: ['express'], variables: { HOST: '0.0.0.0' } },
  sails,
  plain('apostrophe', 'ApostropheCMS', ['apostrophe']),
  plain('socket.io', 'Socket.IO', ['socket.io']),
  plain('slack-bolt', 'Slack Bolt', ['@slack/bolt']),
  hosted,
  {
    id: 'cloudflare-worker',
    name: 'Cloudflare Workers',
    packages: [],
    without: ['@hono/node-server'],
    files: ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'],
    serve: workerd
  },
  {
    id: 'bot',
    name: 'Bot',
    packages: [
      ...['discord.js', '@discordjs/core', 'eris', 'oceanic.js', '@sapphire/framework', 'discord-akairo'],
      ...['telegraf', 'grammy', 'node-telegram-bot-api', '@slack/rtm-api', '@slack/socket-mode'],
      ...['whatsapp-web.js', '@whiskeysockets/baileys', 'tmi.js', 'matrix-bot-sdk', 'twit', 'mineflayer']
    ],
    kind: 'worker'
  }
]
