import { items, mapChanges, sequenceChanges, setChanges, valueChanges } from './diff-pair.js'
import type { About, At, Contents, Pair, Path } from './diff-pair.js'
import type { Change, Topic } from './diff-types.js'
import type { HeaderRule, Redirect, StartFile } from './types.js'

/** A field of its own: how it is called and what stands there. */
type Row = readonly [Topic, string, Path, (plan: Contents) => string | undefined]
/** A list: `set` where its order means nothing. */
type ListRow = readonly [Topic, string, 'set' | 'sequence', (plan: Contents) => readonly At[]]
type MapRow = readonly [
  About & { readonly secret?: true },
  Path,
  (plan: Contents) => Readonly<Record<string, string>> | undefined
]

const values: readonly Row[] = [
  ['kind', 'kind of app', ['kind'], ({ kind }) => kind],
  ['toolchain', 'toolchain', ['toolchain'], ({ toolchain }) => toolchain],
  ['suite', 'Debian', ['suite'], ({ suite }) => suite],
  ['image', 'base image to build', ['buildImage'], ({ buildImage }) => buildImage],
  ['image', 'base image to run', ['start', 'runImage'], ({ start }) => start.runImage],
  ['folder', 'folder in the workspace', ['folder'], ({ folder }) => folder],
  ['release', 'release command', ['start', 'release'], ({ start }) => start.release],
  ['start', 'start command', ['start', 'cmd'], ({ start }) => start.cmd],
  ['start', 'user', ['start', 'user'], ({ start }) => start.user],
  ['port', 'port', ['start', 'port'], ({ start }) => start.port?.toString()],
  ['site', 'folder that is served', ['start', 'docroot'], ({ start }) => start.docroot],
  ['site', 'folder that is served', ['start', 'static', 'root'], ({ start }) => start.static?.root],
  ['site', 'file for unknown paths', ['start', 'static', 'fallback'], ({ start }) => start.static?.fallback],
  ['site', 'page for what is not there', ['start', 'static', 'notFound'], ({ start }) => start.static?.notFound],
  ['site', 'HTTPS only', ['start', 'static', 'httpsOnly'], ({ start }) => start.static?.httpsOnly?.toString()]
]

const site = ['start', 'static'] as const

const lists: readonly ListRow[] = [
  ['site', 'redirect', 'sequence', ({ start }) => items(start.static?.redirects?.map(redirect), ...site, 'redirects')],
  ['site', 'header', 'sequence', ({ start }) => items(start.static?.headers?.map(header), ...site, 'headers')],
  ['site', 'folder kept for a year', 'set', ({ start }) => items(start.static?.immutable, ...site, 'immutable')],
  ['detail', 'file that is not served', 'set', ({ start }) => items(start.static?.hidden, ...site, 'hidden')],
  ['demand', 'variable that the start needs', 'set', ({ start }) => items(start.demands, 'start', 'demands')],
  ['detail', 'file in the image', 'set', ({ start }) => items(start.onlyIncludeFiles, 'start', 'onlyIncludeFiles')],
  ['detail', 'file in the image', 'set', (plan) => filesOf(plan, file)],
  [
    'writable',
    'path to write to',
    'set',
    (plan) => filesOf(plan, ({ path, writable }) => (writable ? path : undefined))
  ]
]

const maps: readonly MapRow[] = [
  [{ topic: 'process', label: 'process' }, ['start', 'processes'], ({ start }) => start.processes],
  [{ topic: 'variable', label: 'variable', secret: true }, ['variables'], ({ variables }) => variables],
  [{ topic: 'detail', label: 'file in /assets', secret: true }, ['staticAssets'], ({ staticAssets }) => staticAssets]
]

/** All fields that stand alone: of the app, of its start, of a static site. */
export function fieldChanges(pair: Pair): readonly Change[] {
  return [
    ...values.flatMap(([topic, label, path, get]) => valueChanges(pair, { topic, label }, path, get)),
    ...lists.flatMap(([topic, label, order, get]) =>
      (order === 'set' ? setChanges : sequenceChanges)(pair, { topic, label }, get)
    ),
    ...maps.flatMap(([about, path, get]) => mapChanges(pair, about, path, get))
  ]
}

function redirect({ from, host, to, status, force }: Redirect): string {
  return `${host ?? ''}${from} to ${to} (${status}${force === true ? ', also where a file is' : ''})`
}

function header({ path, name, value }: HeaderRule): string {
  return `${path} ${name}: ${value}`
}

/** What is made is told by its phase; a folder that is only there to be written into is not. */
function file({ path, from, writable }: StartFile): string | undefined {
  if (writable === true && from === undefined && path !== '.') return undefined
  return from === undefined ? path : `${path} from ${from}`
}

function filesOf({ start }: Contents, say: (file: StartFile) => string | undefined): readonly At[] {
  return (start.files ?? []).flatMap((one, index) => {
    const text = say(one)
    return text === undefined ? [] : [{ text, path: ['start', 'files', index] }]
  })
}
