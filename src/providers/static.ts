import type { App } from '../app/types.js'
import { reasoned, type Reasoned } from '../plan/draft.js'
import type { Hints } from '../settings/types.js'
import { strength, type Contribution, type Finding, type Provider } from './contract.js'

/** Files that are served as they are. Caddy answers; `Staticfile` is the file of Heroku's and Cloud Foundry's buildpacks. */
export const staticFiles: Provider = {
  id: 'staticfile',
  name: 'Static files',
  files: ['index.html', 'Staticfile'],
  settings: ['STATICFILE_ROOT'],
  runtimes: {
    caddy: {
      releases: {
        name: 'Caddy',
        date: '2026-11-22',
        source: 'https://hub.docker.com/_/caddy: only the major line is followed, it has no end of life',
        lines: [
          {
            line: '2',
            latest: '2.10.2',
            released: '2020-05-04',
            endOfLife: '9999-12-31',
            suites: ['trixie', 'bookworm']
          }
        ]
      },
      image: (version) => `caddy:${version}-alpine`
    }
  },
  tools: {},
  ignore: [],
  installVariables: [],
  errorHints: [],
  detect,
  plan
}

const caddyVersion = '2'
const folders = ['public', 'dist', 'site', 'www', 'html', 'index']

async function detect(app: App, hints: Hints): Promise<Finding | undefined> {
  const root = await rootOf(app, hints)
  return root && { strength: strength.files, because: root.reason, consumes: [root] }
}

async function plan(app: App, hints: Hints): Promise<Contribution> {
  const root = (await rootOf(app, hints)) ?? reasoned('.', 'The default: the folder itself')
  const why = root.reason
  return {
    kind: { value: 'static', reason: why },
    phases: {
      setup: { runtimes: { caddy: reasoned(caddyVersion, 'The default: the current major version of Caddy') } }
    },
    start: {
      static: { value: { root: root.value }, reason: why },
      port: reasoned(8080, 'The default of a static site'),
      files: [{ value: { path: root.value }, reason: why }]
    }
  }
}

/** The folder to serve: a setting, `root:` of the Staticfile, the folder itself, a folder by its usual name. */
async function rootOf(app: App, hints: Hints): Promise<Reasoned<string> | undefined> {
  const setting = hints.settings['STATICFILE_ROOT']
  if (setting) return { value: clean(setting.value), reason: setting.source }
  const text = await app.read('Staticfile')
  const line = text?.split('\n').findIndex((row) => /^root:\s*\S/.test(row)) ?? -1
  const named = text
    ?.split('\n')
    [line]?.replace(/^root:\s*/, '')
    .trim()
  if (named) {
    const value = clean(named.replace(/^(["'])(.*)\1$/, '$2'))
    return reasoned(value, `Staticfile: root is ${value}`, { file: 'Staticfile', line: line + 1 })
  }
  if (await app.has('index.html')) return reasoned('.', 'Static files: index.html is there', { file: 'index.html' })
  for (const folder of folders) {
    const file = `${folder}/index.html`
    if (await app.has(file)) return reasoned(folder, `Static files: ${file} is there`, { file })
  }
  return text === undefined ? undefined : reasoned('.', 'Staticfile is there', { file: 'Staticfile' })
}

/** Inside the folder whatever it says: `./site/` and `/site` are `site`, `..` steps do not count. */
function clean(path: string): string {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..')
  return steps.length === 0 ? '.' : steps.join('/')
}
