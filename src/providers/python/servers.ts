import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import type { Setting } from '../../settings/types.js'
import type { Entry } from './entry.js'
import type { Dependencies } from './facts.js'

/** Distributions that bring a server with them, or do so with an extra, where no lockfile lists what they bring. */
const brings: Readonly<Record<string, readonly { readonly name: string; readonly extras?: readonly string[] }[]>> = {
  uvicorn: [
    { name: 'fastapi', extras: ['standard', 'standard-no-fastapi-cloud-cli', 'all'] },
    { name: 'litestar', extras: ['standard', 'full'] },
    { name: 'gunicorn', extras: ['uvicorn'] },
    ...['nicegui', 'gradio', 'python-fasthtml', 'chainlit', 'uvicorn-worker', 'fastapi-cli', 'mcp', 'fastmcp'].map(
      (name) => ({ name })
    )
  ],
  hypercorn: [{ name: 'quart' }],
  daphne: [{ name: 'channels', extras: ['daphne'] }]
}

function isInstalled(id: string, dependencies: Dependencies): boolean {
  if (dependencies.has(id)) return true
  return (brings[id] ?? []).some(({ name, extras }) => {
    const dependency = dependencies.get(name)
    return dependency !== undefined && (!extras || dependency.extras.some((extra) => extras.includes(extra)))
  })
}

type Served = Pick<Entry, 'root' | 'module' | 'object' | 'factory'>

/** The command by which a server serves an entry, which is imported from a folder. */
type Server = (entry: Served, dependencies: Dependencies) => string

const callable = ({ module, object }: Pick<Entry, 'module' | 'object'>) => `${module}:${object}`
const target = ({ module, object }: Pick<Entry, 'module' | 'object'>) => `${module}:${object.replace(/\(\)$/, '')}`
const quoted = (word: string) => (/[()]/.test(word) ? `'${word}'` : word)

/**
 * gunicorn and hypercorn: bind address by option or `PORT`; uvicorn and waitress by options; daphne by `-b` and `-p`.
 * gunicorn binds to `0.0.0.0:$PORT` by itself when `PORT` is set (settings, `bind`).
 */
const servers: Readonly<Record<string, Server>> = {
  gunicorn: (entry, dependencies) => {
    const folder = entry.root ? `--chdir ${entry.root} ` : ''
    const target = entry.object === 'application' ? entry.module : quoted(callable(entry))
    return `gunicorn ${folder}${workers(dependencies)}${target}`
  },
  waitress: (entry) =>
    `${inFolder(entry)}waitress-serve --port=\${PORT:-8000} ${entry.factory ? '--call ' : ''}${target(entry)}`,
  uvicorn: (entry) =>
    `uvicorn ${target(entry)}${entry.factory ? ' --factory' : ''}${entry.root ? ` --app-dir ${entry.root}` : ''}` +
    ` --host 0.0.0.0 --port \${PORT:-8000}`,
  hypercorn: (entry) => `${inFolder(entry)}hypercorn ${quoted(callable(entry))} --bind 0.0.0.0:\${PORT:-8000}`,
  daphne: (entry) => `${inFolder(entry)}daphne -b 0.0.0.0 -p \${PORT:-8000} ${target(entry)}`,
  granian: (entry) =>
    `${inFolder(entry)}granian --interface asgi --host 0.0.0.0 --port \${PORT:-8000} ${entry.factory ? '--factory ' : ''}${target(entry)}`,
  // Without `die-on-term` SIGTERM makes it reload, without `need-app` it serves errors where the app cannot be imported.
  uwsgi: (entry) =>
    `uwsgi --http 0.0.0.0:\${PORT:-8000} --master --enable-threads --need-app --die-on-term` +
    `${entry.root ? ` --chdir ${entry.root}` : ''} --module ${quoted(callable(entry))}`
}

/** WebSockets keep a worker busy as long as they are open, so one worker has to serve many (Flask-SocketIO's documentation, "Deployment"). */
function workers(dependencies: Dependencies): string {
  const sockets = ['flask-socketio', 'python-socketio', 'flask-sock'].some((name) => dependencies.get(name)?.direct)
  if (!sockets) return ''
  return dependencies.has('gevent') ? '--worker-class gevent ' : '--threads 100 '
}

/** For servers that have no option for the folder from which they import. */
function inFolder({ root }: Pick<Entry, 'root'>): string {
  return root ? `PYTHONPATH=${root} ` : ''
}

export type Interface = 'wsgi' | 'asgi'

const preferred: Readonly<Record<Interface, readonly string[]>> = {
  wsgi: ['gunicorn', 'waitress', 'uwsgi'],
  asgi: ['uvicorn', 'hypercorn', 'daphne', 'granian']
}
const fallback: Readonly<Record<Interface, string>> = { wsgi: 'gunicorn', asgi: 'uvicorn' }

export interface Serving {
  readonly start: Reasoned<string>
  readonly adds: readonly Reasoned<string>[]
  readonly warnings: readonly Warning[]
}

/** The command that serves an entry by a server that the app installs, or by one that is added with a warning. */
export function serve(
  entry: Served,
  kind: Interface,
  dependencies: Dependencies,
  why: Evidence,
  order: readonly string[] = preferred[kind]
): Serving {
  const there = order.find((id) => isInstalled(id, dependencies))
  const id = there ?? fallback[kind]
  const start = { value: servers[id]?.(entry, dependencies) ?? '', reason: why }
  if (there) return { start, adds: [], warnings: [] }
  const message = `No dependency serves ${kind.toUpperCase()} applications, so ${id} is installed and started`
  return {
    start,
    adds: [reasoned(id, `Nothing in the manifests installs a ${kind.toUpperCase()} server`)],
    warnings: [
      {
        code: 'server-added',
        message,
        fix: `Add ${id} to the app's own dependencies`,
        ...(why.file && { file: why.file })
      }
    ]
  }
}

/** Servers that a command of people's own starts and that nothing installs: a plan never starts what nothing installs. */
export function missingServers(command: Setting, dependencies: Dependencies): Pick<Serving, 'adds' | 'warnings'> {
  const missing = Object.keys(fallbackNames).filter(
    (id) => startsWord(command.value, id) && !isInstalled(id, dependencies)
  )
  const { because: _, ...at } = command.source
  return {
    adds: missing.map((id) =>
      reasoned(id, `The start command runs ${id}, and nothing in the manifests installs it`, at)
    ),
    warnings: missing.map((id) => ({
      code: 'server-added',
      message: `The start command runs ${id}, which no dependency installs, so it is installed`,
      ...(command.source.file !== undefined && { file: command.source.file }),
      ...(command.source.line !== undefined && { line: command.source.line }),
      fix: `Add ${id} to the app's own dependencies`
    }))
  }
}

/** Servers that can be added, because `tools.ts` pins a version of them. */
const fallbackNames: Readonly<Record<string, true>> = { gunicorn: true, uvicorn: true }

/** Whether one of the commands in a line is this one; it may have arguments, each after one space. */
export function startsWord(command: string, id: string): boolean {
  return new RegExp(
    `(?:^|&&|;|\\|\\||\\bexec|-m|\\w=(?:(?!\\w=)\\S)*)\\s*(?:\\./)?(?:(?:uv|poetry|pipenv|pdm|rye|hatch) run )?${id.replaceAll(' ', '\\s+')}(?:\\s|$)`
  ).test(command)
}
