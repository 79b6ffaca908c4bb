import type { App } from '../../../app/types.js'
import type { Evidence } from '../../../plan/types.js'
import type { Facts } from '../facts.js'
import { lineOf } from '../package-json.js'
import { refusal } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** What another program loads, and how its manifest says so: by a package of that program's, or by keys that it asks for. */
interface Hosted {
  readonly what: string
  readonly packages?: readonly string[]
  readonly keys?: readonly (readonly string[])[]
}

const table: readonly Hosted[] = [
  {
    what: 'a browser extension',
    packages: ['wxt', 'plasmo', '@crxjs/vite-plugin', 'vite-plugin-web-extension', '@samrum/vite-plugin-web-extension']
  },
  { what: 'an extension for VS Code', keys: [['engines', 'vscode']] },
  {
    what: 'a theme for Ghost',
    keys: [
      ['engines', 'ghost'],
      ['engines', 'ghost-api'],
      ['config', 'posts_per_page']
    ]
  },
  { what: 'an extension for Directus', keys: [['directus:extension']] },
  { what: 'a plugin for Homebridge', keys: [['engines', 'homebridge']] },
  { what: 'a set of nodes for Node-RED', keys: [['node-red', 'nodes']] },
  { what: 'a plugin for Obsidian', packages: ['obsidian'] },
  { what: 'a plugin for Figma', packages: ['@figma/plugin-typings'] },
  { what: 'an extension for Raycast', packages: ['@raycast/api'] }
]

/** Folders in which the sources of a browser extension have their manifest. */
const places = ['', 'src/', 'source/', 'app/', 'public/', 'static/', 'src/app/', 'extension/src/']

/** A manifest of a browser extension, which a page's own (a "web app manifest") is not (developer.chrome.com, "Manifest file format"). */
async function ofBrowser(app: App): Promise<Evidence | undefined> {
  for (const path of await app.find('manifest.json')) {
    if (!places.some((folder) => path === `${folder}manifest.json`)) continue
    const manifest = await app.manifest(path).catch(() => undefined)
    const version = manifest?.get('manifest_version')
    if (manifest && (version === 2 || version === 3))
      return { because: `${path} makes a browser extension of it`, file: path, ...lineOf(manifest, 'manifest_version') }
  }
  return undefined
}

interface Found {
  readonly what: string
  readonly why: Evidence
}

async function hostedBy({ app, own }: Facts): Promise<Found | undefined> {
  for (const { what, packages = [], keys = [] } of table) {
    const dependency = packages.map((name) => own.dependencies.get(name)).find((one) => one !== undefined)
    if (dependency) return { what, why: dependency.evidence }
    const key = keys.find((path) => own.manifest.get(...path) !== undefined)
    if (key)
      return {
        what,
        why: { because: `\`${key.join('.')}\` is there`, file: own.file, ...lineOf(own.manifest, ...key) }
      }
  }
  const why = await ofBrowser(app)
  return why && { what: 'a browser extension', why }
}

async function refused(facts: Facts): Promise<Served | undefined> {
  const found = await hostedBy(facts)
  if (!found) return undefined
  return {
    ...refusal(
      `This is ${found.what}: another program loads it, and there is nothing to run on a server`,
      'Name the folder of a server or a web app with `context`, or say how it is started with start-cmd',
      found.why
    ),
    isClient: true
  }
}

/** What only another program loads: an extension, a plugin, a theme. */
export const hosted: NodeFramework = {
  id: 'hosted',
  name: 'Extension',
  packages: [],
  when: async (facts) => (await hostedBy(facts))?.why,
  supersedes: ['vite', 'webpack', 'react-scripts', 'vue-cli', 'parcel', 'rsbuild', 'storybook', 'express'],
  serve: refused
}
