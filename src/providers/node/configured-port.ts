import { depthOf, nameOf } from '../../app/paths.js'
import type { App, Manifest } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import { lineOf, type PackageJson } from './package-json.js'
import { isPort, program } from './port.js'
import { entryOf } from './serving.js'
import { standsAt, type Source } from './tokens.js'

/** Where a server's port stands in such a file, the surest first. */
const keys: readonly (readonly string[])[] = [
  ['port'],
  ...['server', 'http', 'web', 'app', 'api', 'listen', 'express', 'www'].map((table) => [table, 'port']),
  ['PORT']
]

/** What `config` reads in every environment (github.com/node-config/node-config, "Configuration Files"). */
const defaults = ['json', 'json5', 'yaml', 'yml', 'toml'].map((ending) => `config/default.${ending}`)
const file = /^[\w./-]*?([\w-]+)\.(ya?ml|toml|json5?)$/
const notConfiguration = /^(?:package|package-lock|tsconfig[\w.-]*|docker-compose|compose|swagger|openapi[\w-]*)\./
const most = 12

/**
 * The port that stands only in a file of configuration which the program reads, or in the sample of one that git does not have.
 * @param start the command that starts the program
 */
export async function configuredPort(app: App, own: PackageJson, start: string): Promise<Reasoned<number> | undefined> {
  const entry = await entryOf(app, start)
  if (entry === undefined) return undefined
  const asked: string[][] = []
  const names: string[] = []
  for await (const source of program(app, entry)) {
    asked.push(...portsAskedFor(source))
    names.push(...filesNamed(source))
  }
  const wanted = [...asked, ...keys]
  const isConfig = own.dependencies.has('config') || own.dependencies.has('wild-config')
  const paths = isConfig ? [...defaults] : []
  for (const name of [...new Set(names)].slice(0, most)) paths.push(...(await placesOf(app, name)))
  for (const path of new Set(paths)) {
    const manifest = await app.manifest(path).catch(() => undefined)
    const found = manifest && portIn(manifest, wanted)
    if (found) return { value: found.port, reason: { because: `${path} says the port`, file: path, ...found.at } }
  }
  return undefined
}

function portIn(manifest: Manifest, wanted: readonly (readonly string[])[]) {
  for (const key of wanted) {
    const value = manifest.get(...key)
    const port = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : undefined
    if (port !== undefined && isPort(port)) return { port, at: lineOf(manifest, ...key) }
  }
  return undefined
}

/** `config.get('server.port')`, `nconf.get('http:port')`. */
function portsAskedFor(source: Source): readonly string[][] {
  return source.tokens.flatMap(({ kind, text }, at) =>
    kind === 'text' &&
    /^[\w.:]{1,60}$/.test(text) &&
    /(?:^|[.:])port$/i.test(text) &&
    standsAt(source, at - 2, 'get', '(')
      ? [text.split(/[.:]/)]
      : []
  )
}

/** Texts that are names of such files, as they are given to what reads them or to a path. */
function filesNamed({ tokens }: Source): readonly string[] {
  return tokens.flatMap(({ kind, text }) => {
    const name = kind === 'text' && text.length < 200 && file.test(text) ? nameOf(text) : ''
    return name === '' || notConfiguration.test(name) ? [] : [name]
  })
}

/** Files of that name near the top of the app, then samples of it. */
async function placesOf(app: App, name: string): Promise<readonly string[]> {
  const [, stem = '', ending = ''] = file.exec(name) ?? []
  const samples = ['sample', 'example', 'default', 'dist'].flatMap((word) => [
    `${stem}.${word}.${ending}`,
    `${stem}-${word}.${ending}`
  ])
  const places: string[] = []
  for (const one of [name, ...samples]) {
    const found = (await app.find(one)).filter((path) => depthOf(path) < 2)
    places.push(...found.sort((a, b) => depthOf(a) - depthOf(b)))
  }
  return places
}
