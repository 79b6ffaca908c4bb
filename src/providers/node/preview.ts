import { normalise } from '../../app/paths.js'
import type { StaticSite } from '../../plan/types.js'
import type { Command } from './commands.js'

interface Server {
  readonly program: RegExp
  /** Options that take a value. */
  readonly valued: RegExp
  /** Options by which unknown paths get the page of a single-page application. */
  readonly single: RegExp
  /** The folder where none is named. */
  readonly usual: string
}

/** Plain servers of files, by their own `--help`. */
const servers: readonly Server[] = [
  {
    program: /^serve$/,
    valued: /^(?:-l|--listen|-p|--port|-c|--config|--ssl-cert|--ssl-key|--ssl-pass)$/,
    single: /^(?:-s|--single|-[a-zA-Z]*s[a-zA-Z]*)$/,
    usual: '.'
  },
  {
    program: /^http-server(?:-spa)?$/,
    valued: /^(?:-p|--port|-a|-c|-e|--ext|-P|--proxy|-t|--username|--password)$/,
    single: /^$/,
    usual: 'public'
  },
  {
    program: /^(?:sirv|sirv-cli)$/,
    valued: /^(?:-p|--port|-H|--host|-m|--maxage)$/,
    single: /^(?:-s|--single)$/,
    usual: '.'
  },
  { program: /^(?:ws|local-web-server)$/, valued: /^(?:-p|--port|-d|--directory)$/, single: /^--spa$/, usual: '.' },
  { program: /^(?:static-server|superstatic)$/, valued: /^(?:-p|--port)$/, single: /^$/, usual: '.' },
  { program: /^angular-http-server$/, valued: /^-p$/, single: /^$/, usual: '.' }
]

/** What a plain server of files serves; `undefined` for other commands and for folders outside of the app's. */
export function previewOf({ words }: Command): StaticSite | undefined {
  const [program = '', ...rest] = words
  const server = servers.find((one) => one.program.test(program))
  if (!server) return undefined
  let folder: string | undefined
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? ''
    if (server.valued.test(word)) {
      if (/^(?:-d|--directory)$/.test(word)) folder = rest[at + 1]
      at++
    } else if (!word.startsWith('-')) folder ??= word
  }
  const root = normalise(folder ?? server.usual)
  if (root === undefined || /[$"'`]/.test(root)) return undefined
  const isSingle = program === 'angular-http-server' || rest.some((word) => server.single.test(word))
  return { root: root === '' ? '.' : root, ...(isSingle && { fallback: 'index.html' }) }
}
