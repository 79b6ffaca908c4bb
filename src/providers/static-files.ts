import type { App } from '../app/types.js'
import { reasoned, type Reasoned } from '../plan/draft.js'
import type { Warning } from '../plan/types.js'
import type { Hints } from '../settings/types.js'
import { strength, type Contribution, type Finding } from './contract.js'

const caddyVersion = '2'
/** Folders in which people keep a finished site, the surest first. */
const folders = [
  ...['public', 'dist', 'site', 'www', 'html', 'index', 'docs', 'htdocs', 'public_html', 'wwwroot', 'web', 'webroot'],
  ...['_site', 'build', 'out', 'static', 'src', 'app']
]
/** Of these the page belongs to a program where one is at the top: it is about it, or its template. */
const besidePrograms = new Set(['docs', 'static', 'src', 'app', 'web', 'index'])
/** A file by which a folder holds a program or a library, whatever its language. */
const program =
  /\.(?:[cm]?tsx?|[cm]?jsx?|py|rb|go|rs|php|java|kts?|cs|exs?|swift|c|cc|cpp|lua|pl)$|^(?:package\.json|deno\.jsonc?|jsr\.json|pyproject\.toml|setup\.cfg|requirements\.txt|go\.mod|Cargo\.toml|Gemfile|composer\.json|pom\.xml|build\.gradle|Makefile|CMakeLists\.txt|mix\.exs)$/
/** What a template engine replaces: the lines in front of a page, `<% … %>`, `{% … %}`, `<?php`. */
const template = /^\uFEFF?---\r?\n|<%|\{%|<\?php/

/** The folder that is served, as what is found. */
export async function detect(app: App, hints: Hints): Promise<Finding | undefined> {
  const root = await rootOf(app, hints)
  return root && { strength: strength.files, because: root.reason, consumes: [root] }
}

/** A site without a build: Caddy and that folder. */
export async function plan(app: App, hints: Hints): Promise<Contribution> {
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
    },
    ...((await app.hasFolder(root.value)) ? {} : { warnings: [rootMissing(root)] })
  }
}

function rootMissing({ value, reason: { because, file, line } }: Reasoned<string>): Warning {
  return {
    code: 'root-missing',
    message: `${because}, but there is no such folder in the repository: the build will fail`,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    fix: `Name the folder that holds the site, or commit ${value}`
  }
}

/**
 * The folder to serve: a setting, `root` of the Staticfile or static.json, the folder that netlify.toml or vercel.json publishes where it
 * is there, the folder itself, a folder by its usual name.
 */
async function rootOf(app: App, hints: Hints): Promise<Reasoned<string> | undefined> {
  const setting = hints.settings['STATICFILE_ROOT']
  if (setting) return { value: clean(setting.value), reason: setting.source }
  const named = (await staticfileRoot(app)) ?? (await manifestRoot(app))
  if (named) return named
  if (await isPage(app, 'index.html')) return reasoned('.', 'Static files: index.html is there', { file: 'index.html' })
  let hasProgram: boolean | undefined
  for (const folder of folders) {
    const file = `${folder}/index.html`
    if (!(await isPage(app, file))) continue
    hasProgram ??= (await app.list()).some((path) => program.test(path) && !path.includes('/'))
    if (!hasProgram || !besidePrograms.has(folder)) return reasoned(folder, `Static files: ${file} is there`, { file })
  }
  return (await app.has('Staticfile')) ? reasoned('.', 'Staticfile is there', { file: 'Staticfile' }) : undefined
}

/** A page that a browser can take as it is. */
async function isPage(app: App, file: string): Promise<boolean> {
  const text = await app.read(file)
  return text !== undefined && !template.test(withoutScripts(text))
}

/** Scripts of a page may hold templates of their own. Without an expression from one tag to the next: that would look for an end again at each start. */
function withoutScripts(text: string): string {
  return text
    .split(/<script\b/i)
    .map((part, at) => (at === 0 ? part : (part.split(/<\/script>(.*)/is)[1] ?? '')))
    .join('')
}

async function staticfileRoot(app: App): Promise<Reasoned<string> | undefined> {
  const rows = (await app.read('Staticfile'))?.split('\n') ?? []
  const line = rows.findIndex((row) => /^root:\s*\S/.test(row))
  const named = rows[line]?.replace(/^root:\s*/, '').trim()
  if (named === undefined) return undefined
  const value = clean(named.replace(/^(["'])(.*)\1$/, '$2'))
  return reasoned(value, `Staticfile: root is ${value}`, { file: 'Staticfile', line: line + 1 })
}

/** Where files of hosts name the folder of the site. */
const published = [
  { file: 'static.json', keys: ['root'] },
  { file: 'netlify.toml', keys: ['build', 'publish'] },
  { file: 'vercel.json', keys: ['outputDirectory'] }
] as const

async function manifestRoot(app: App): Promise<Reasoned<string> | undefined> {
  for (const { file, keys } of published) {
    const manifest = (await app.has(file)) ? await app.manifest(file) : undefined
    const text = manifest?.text(...keys)
    const value = text === undefined ? undefined : clean(text)
    if (!manifest || value === undefined) continue
    if (!(await app.has(value === '.' ? 'index.html' : `${value}/index.html`))) continue
    const line = manifest.line(...keys)
    return reasoned(value, `${file}: ${keys.join('.')} is ${value}`, { file, ...(line !== undefined && { line }) })
  }
  return undefined
}

/** Inside the folder whatever it says: `./site/` and `/site` are `site`, `..` steps do not count. */
function clean(path: string): string {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..')
  return steps.length === 0 ? '.' : steps.join('/')
}
