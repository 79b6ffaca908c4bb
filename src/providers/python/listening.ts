import { join } from '../../app/paths.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import type { Facts } from './facts.js'
import { fileOfModule } from './django-settings.js'
import { reachedFrom } from './imports.js'
import { consoleScripts } from './packaging.js'
import type { CommandLine } from './people-commands.js'
import { importsOf, type CodeLine } from './source.js'

/** Where a start command listens, as far as the command or what it reads says so. */
export interface Listening {
  readonly port?: Reasoned<number>
  /** The port is written out in gunicorn's configuration, so `PORT` changes nothing unless the command says otherwise. */
  readonly fixedByConfig?: boolean
  readonly warnings: readonly Warning[]
}

/** What is longer says nothing that is looked for; it only takes time. */
const longest = 2000

type Seen = Pick<Facts, 'app' | 'code' | 'pyproject'>

/**
 * The port of a start command: written out in it or in a script that it runs (not looked for in commands of our own), in the
 * configuration of gunicorn or Hypercorn, or in the Python file that it runs. `${PORT:-8000}` counts as 8000. gunicorn reads
 * `gunicorn.conf.py` of the folder where it starts by itself (its documentation, "Configuration Overview").
 */
export async function listening(facts: Seen, lines: readonly CommandLine[], own: boolean): Promise<Listening> {
  for (const { text, evidence } of own ? [] : lines) {
    const port = portInCommand(text)
    if (port !== undefined) return { port: { value: port, reason: saying(evidence, port) }, warnings: [] }
  }
  const all = lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, longest)
  return (await gunicornConfig(facts, all, own)) ?? (await hypercornConfig(facts, all)) ?? (await ownServer(facts, all))
}

/** Options by which servers are told where to listen: `-b :8000`, `--bind=0.0.0.0:8000`, `--port 8000`, `runserver 0:8000`. */
const options = [
  /(?:^|\s)(?:-b|--bind|--listen|--http|--http-socket)[\s=]*["']?(?:[\w.*[\]:-]*:)?(?:\$\{PORT:-)?(\d{2,5})\b/,
  /(?:^|\s)(?:--(?:server[.-])?port)[\s=]+["']?(?:\$\{PORT:-)?(\d{2,5})\b/,
  /\b(?:uvicorn|hypercorn|daphne|waitress-serve|flask|sanic|litestar|fastapi|panel|granian|http\.server)\b.*\s-p[\s=]*(?:\$\{PORT:-)?(\d{2,5})\b/,
  /\b(?:runserver|http\.server)\s+(?:[\w.[\]]*:)?(?:\$\{PORT:-)?(\d{2,5})\b/
]

function portInCommand(text: string): number | undefined {
  for (const pattern of options) {
    const found = portOf(pattern.exec(text)?.[1])
    if (found !== undefined) return found
  }
  return undefined
}

function portOf(digits: string | undefined): number | undefined {
  const port = Number(digits)
  return digits !== undefined && port > 0 && port < 65536 ? port : undefined
}

function saying(evidence: Evidence, port: number): Evidence {
  return { ...evidence, because: `${evidence.because} listens on ${port}` }
}

/** The configuration that a command names with `-c` or `--config`, relative to where it starts. */
function configNamed(command: string, server: string): string | undefined {
  const rest = new RegExp(`\\b${server}\\b(.*)`).exec(command)?.[1]
  return /(?:^|\s)(?:-c|--config)[\s=]*(?:file:)?["']?([\w./-]+)/.exec(rest ?? '')?.[1]?.replace(/^\.\//, '')
}

async function gunicornConfig({ app, code }: Seen, command: string, own: boolean): Promise<Listening | undefined> {
  if (!/\bgunicorn\b/.test(command) || /\s(?:-b|--bind)[\s=]/.test(command)) return undefined
  const named = configNamed(command, 'gunicorn')
  const file = named === undefined ? 'gunicorn.conf.py' : (await app.has(named)) ? named : undefined
  if (file === undefined || !(await app.has(file))) return undefined
  const lines = await code.lines(file)
  const bind = lines.findLast(({ text }) => /^bind\s*=/.test(text))
  if (!bind) return undefined
  const said = addressIn(lines, bind.text.replace(/^bind\s*=\s*/, ''))
  const reason = { because: `gunicorn: ${file} binds there`, file, line: bind.line }
  const socket = !own && /["']unix:/.test(bind.text)
  return {
    ...(said.port !== undefined && { port: { value: said.port, reason } }),
    fixedByConfig: !said.readsPort,
    warnings: socket
      ? [
          {
            code: 'listens-locally',
            message: `gunicorn listens on a socket file by ${file}, so nothing outside of the container reaches it`,
            file,
            line: bind.line,
            fix: 'Add --bind 0.0.0.0:$PORT to the start command, which counts before the file'
          }
        ]
      : []
  }
}

/** `bind = "0.0.0.0:8001"`, or a list of such, in the TOML file that the command names. */
async function hypercornConfig({ app }: Seen, command: string): Promise<Listening | undefined> {
  const file = /\bhypercorn\b/.test(command) ? configNamed(command, 'hypercorn') : undefined
  if (file === undefined || !file.endsWith('.toml')) return undefined
  const config = await app.manifest(file)
  const bind = config?.text('bind') ?? config?.texts('bind')[0]
  const port = portOf(/:(\d{2,5})$/.exec(bind ?? '')?.[1])
  const line = config?.line('bind')
  if (port === undefined) return undefined
  const at = { file, ...(line !== undefined && { line }) }
  return { port: reasoned(port, `Hypercorn: ${file} binds there`, at), warnings: [] }
}

/** Calls by which a Python file serves on its own; group 1 is the whole name, group 2 the rest of the line. */
const serves =
  /\b((?:\w+\.)*(?:run|run_app|run_server|run_simple|serve|listen|start_server|HTTPServer|TCPServer|make_server|WSGIServer))\s*\((.*)$/
/** Those that take the port as an argument without a name, alone or after the address. */
const positional = /(?:listen|start_server|HTTPServer|TCPServer|make_server|WSGIServer|run_simple)$/

/** What serves by `run`: its own port, and whether it listens on this machine alone unless told otherwise, by each one's documentation. */
const runners: readonly {
  readonly call: RegExp
  readonly imports: RegExp
  readonly port: number
  readonly local: boolean
}[] = [
  { call: /^uvicorn\.run$/, imports: /^uvicorn$/, port: 8000, local: true },
  { call: /\brun_app$/, imports: /^aiohttp$/, port: 8080, local: false },
  { call: /^(?:bottle\.)?run$/, imports: /^bottle$/, port: 8080, local: true },
  { call: /^\w+\.run$/, imports: /^(?:flask|flask_socketio|quart|apiflask)$/, port: 5000, local: true },
  { call: /^\w+\.run$/, imports: /^sanic$/, port: 8000, local: true }
]

async function ownServer(facts: Seen, command: string): Promise<Listening> {
  const file = await pythonFile(facts, command)
  if (file === undefined) return { warnings: [] }
  const own = await facts.code.lines(file)
  const found = servedIn(file, own)
  if (found) return found
  const named = portNamed(file, own)
  if (named) return { port: named, warnings: localByOption(file, own) }
  // What the file imports may serve, with a port that stands there.
  for (const path of (await reachedFrom(facts, file)).slice(1, most)) {
    const lines = await facts.code.lines(path)
    const served = servedIn(path, lines)?.port
    const port = served ?? portNamed(path, lines)
    if (port) return { port, warnings: served ? [] : localByOption(path, lines) }
  }
  return { warnings: [] }
}

/** Ports below it are for root on many machines, and an image has no root. */
const unprivileged = 1024
/** How many files are looked through for a port. */
const most = 40

function servedIn(file: string, lines: readonly CodeLine[]): Listening | undefined {
  const imported = importsOf(lines).map((name) => name.split('.')[0] ?? '')
  for (const row of lines) {
    const [, call, rest] = serves.exec(row.text.slice(0, longest)) ?? []
    if (call === undefined || rest === undefined) continue
    const runner = runners.find((known) => known.call.test(call) && imported.some((name) => known.imports.test(name)))
    const argument =
      /\bport\s*=\s*(.*)$/.exec(rest)?.[1] ??
      (positional.test(call) ? /^\s*\(?\s*(?:["'][^"']*["']\s*,\s*)?(\w[^,)]*)/.exec(rest)?.[1] : undefined)
    const unnamed = /\*\*|\bConfig\b/.test(rest) ? undefined : runner?.port
    const said = argument === undefined ? { port: unnamed, readsPort: false } : addressIn(lines, argument)
    const port = said.readsPort && (said.port ?? 0) < unprivileged ? undefined : said.port
    const reason = { because: `${file} listens there`, file, line: row.line }
    const warnings = isLocal(rest, runner?.local ?? false) ? [local(file, row.line)] : []
    if (port !== undefined || warnings.length > 0)
      return { ...(port !== undefined && { port: { value: port, reason } }), warnings }
  }
  return undefined
}

const spelled = [
  /^(?:(?:DEFAULT|HTTP|SERVER|WEB|LISTEN|APP)_)?PORT\s*=\s*(.*)$/i,
  /["']PORT["']\s*:\s*(["']?\d{2,5}["']?)/,
  /\b(?:add_argument|add_option|option|Option)\(.*["']--port["'].*\bdefault\s*=\s*(\d{2,5}\b)/,
  /\bdefine\(\s*["']port["'].*\bdefault\s*=\s*(\d{2,5}\b)/
]

/** `DEFAULT_PORT = 8083`, `{"PORT": "8081"}`, `add_argument("--port", default=6666)`, Click's `option` and Tornado's `define` likewise, `port = int(os.environ.get("PORT", 5000))`. */
function portNamed(file: string, lines: readonly CodeLine[]): Reasoned<number> | undefined {
  for (const { line, text } of lines) {
    const said = spelled
      .map((pattern) => pattern.exec(text.slice(0, longest))?.[1])
      .find((found) => found !== undefined)
    const port = said === undefined ? undefined : addressIn(lines, said).port
    // Below that are the ports of services that the code talks to.
    if (port !== undefined && port >= unprivileged) return reasoned(port, `${file} names the port`, { file, line })
  }
  return undefined
}

/** `python main.py`, `python -m shop.main`, a console script of the app's own. */
async function pythonFile(facts: Seen, command: string): Promise<string | undefined> {
  const { app } = facts
  const [, folder = '', module, script] =
    /(?:\bPYTHONPATH=(\S+)\s+)?\bpython3?\s+(?:-[uOB]+\s+)*(?:-m\s+([\w.]+)|([\w./-]+\.py)\b)/.exec(command) ?? []
  if (script !== undefined) return script.replace(/^\.\//, '')
  if (module === undefined) return fileOfScript(facts, command)
  const path = join(folder, module.replaceAll('.', '/'))
  for (const file of [`${path}.py`, `${path}/__main__.py`]) if (await app.has(file)) return file
  return undefined
}

async function fileOfScript(facts: Seen, command: string): Promise<string | undefined> {
  const word = /^\s*(?:exec\s+)?([\w.-]+)(?:\s|$)/.exec(command)?.[1]
  const { scripts } = await consoleScripts(facts)
  const module = scripts.find(({ name }) => name === word)?.module
  if (module === undefined) return undefined
  return (await fileOfModule(facts, '', module)) ?? (await fileOfModule(facts, 'src', module))
}

/** Told so, or not told otherwise by what can be read. */
function isLocal(rest: string, byDefault: boolean): boolean {
  const host = /\bhost\s*=\s*(.*)$/.exec(rest)?.[1]
  if (host !== undefined) return /^["'](?:127\.0\.0\.1|localhost)["']/.test(host)
  return byDefault && !/\*\*|["']\d+\.\d+\.\d+\.\d+["']/.test(rest) && rest.includes(')')
}

/** `option("--host", default="127.0.0.1")`: the app's own command listens on this machine only unless told otherwise. */
function localByOption(file: string, lines: readonly CodeLine[]): readonly Warning[] {
  const option =
    /\b(?:add_argument|add_option|option|Option)\(.*["']--host["'].*\bdefault\s*=\s*["'](?:127\.0\.0\.1|localhost)["']/
  const row = lines.find(({ text }) => option.test(text.slice(0, longest)))
  return row === undefined ? [] : [{ ...local(file, row.line), fix: 'Say start-cmd with --host 0.0.0.0' }]
}

function local(file: string, line: number): Warning {
  return {
    code: 'listens-locally',
    message: `${file} listens on this machine only, so nothing outside of the container reaches it`,
    file,
    line,
    fix: 'Say host="0.0.0.0" there'
  }
}

/** The port in an expression: written out, the default of a variable, or what a name in it was given. */
function addressIn(lines: readonly CodeLine[], whole: string, deep = true): { port?: number; readsPort: boolean } {
  const text = whole.slice(0, longest)
  const readsPort = /(?:environ|getenv|\benv\b|config).*["']PORT["']/.test(text)
  const direct =
    /["']PORT["']\s*(?:,|\)\s*or)\s*(?:default\s*=\s*)?["']?(\d{2,5})\b/.exec(text) ??
    /^(?:int\(\s*)?["']?(?:[\w.*[\]]*:)?(\d{2,5})["']?\s*(?:[,)\]]|$)/.exec(text) ??
    /["'][^"']*:(\d{2,5})["']/.exec(text)
  const port = portOf(direct?.[1])
  if (port !== undefined || !deep) return { ...(port !== undefined && { port }), readsPort }
  for (const [, name = ''] of text.slice(0, 200).matchAll(/\b([A-Za-z_]\w*)\b/g)) {
    const given = lines.find((row) => new RegExp(`^${name}\\s*(?::\\s*\\w+\\s*)?=(?!=)`).test(row.text))
    const inner = given && addressIn(lines, given.text.replace(/^[^=]*=\s*/, ''), false)
    if (inner && (inner.port !== undefined || inner.readsPort))
      return { ...inner, readsPort: readsPort || inner.readsPort }
  }
  return { readsPort }
}
