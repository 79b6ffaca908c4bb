import type { App } from '../app/types.js'
import type { Draft } from '../plan/draft.js'
import type { StaticSite, Warning } from '../plan/types.js'
import { Collector } from './site-rules/collector.js'
import { readHeaders, readNetlifyToml, readRedirects } from './site-rules/netlify.js'
import { readStaticfile, readStaticJson } from './site-rules/staticfile.js'
import { readVercelJson } from './site-rules/vercel.js'

/** Folders of sources whose files a build copies to the root of its output, and where people put them beside it. */
const copied = ['public', 'static', 'docs/public', 'src', '']
const cloudflare = ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc']

/**
 * Lays what files of static hosts in the sources say (`_redirects`, `_headers`, `netlify.toml`, `vercel.json`, `Staticfile`,
 * `static.json`) over a static site, whatever language builds it. What cannot be served is a warning at file and line.
 * Throws a UserError for a file that cannot be parsed. A draft of anything else is given back as it is.
 */
export async function withSiteRules<T extends Draft>(app: App, draft: T): Promise<T> {
  const site = draft.start?.static
  if (!site) return draft
  const { value, warnings } = await siteRules(app, site.value)
  return {
    ...draft,
    start: { ...draft.start, static: { ...site, value } },
    warnings: [...(draft.warnings ?? []), ...warnings]
  }
}

interface Ruled {
  readonly value: StaticSite
  readonly warnings: readonly Warning[]
}

async function siteRules(app: App, site: StaticSite): Promise<Ruled> {
  const into = new Collector()
  const folders = [...new Set([site.root === '.' ? '' : site.root, ...copied])]
  const status = (await firstFile(app, [''], cloudflare)) === undefined ? 301 : 302
  const redirects = await firstFile(app, folders, ['_redirects'])
  const headers = await firstFile(app, folders, ['_headers'])
  const texts: readonly [string | undefined, (text: string, file: string) => void][] = [
    [redirects, (text, file) => readRedirects(text, file, status, into)],
    [headers, (text, file) => readHeaders(text, file, into)],
    ['Staticfile', (text, file) => readStaticfile(text, file, into)]
  ]
  for (const [file, read] of texts) {
    const text = file === undefined ? undefined : await app.read(file)
    if (file === undefined || text === undefined) continue
    into.used(file)
    read(text, file)
  }
  for (const [file, read] of [
    ['netlify.toml', readNetlifyToml],
    ['vercel.json', readVercelJson],
    ['static.json', readStaticJson]
  ] as const) {
    const manifest = (await app.has(file)) ? await app.manifest(file) : undefined
    if (!manifest || (read === readStaticJson && !isStaticJson(Object.keys(manifest.table() ?? {})))) continue
    into.used(file)
    read(manifest, into)
  }
  for (const file of await passwords(app, site.root)) {
    into.used(file)
    into.warn(
      { file },
      'Staticfile.auth does not protect the site: passwords are not for an image, so everybody can read it',
      'Let the server in front of the container ask for a password'
    )
  }
  return { value: into.apply(site), warnings: into.warnings }
}

/** Whether a `static.json` is the configuration of Heroku's buildpack, by its keys: others have data under that name. */
export function isStaticJson(keys: readonly string[]): boolean {
  return keys.some((key) => /^(?:root|clean_urls|routes|https_only|error_page|proxies)$/.test(key))
}

async function passwords(app: App, root: string): Promise<readonly string[]> {
  const files = [...new Set(['Staticfile.auth', root === '.' ? 'Staticfile.auth' : `${root}/Staticfile.auth`])]
  const there = await Promise.all(files.map((file) => app.has(file)))
  return files.filter((_, index) => there[index])
}

async function firstFile(app: App, folders: readonly string[], names: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    for (const name of names) {
      const file = folder === '' ? name : `${folder}/${name}`
      if (await app.has(file)) return file
    }
  }
  return undefined
}
