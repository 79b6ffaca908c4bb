import type { App } from '../../app/types.js'
import { reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import type { Setting } from '../../settings/types.js'
import type { ImageCommand } from '../contract.js'
import { imageCommand } from './image-command.js'
import { startsWord } from './servers.js'

/** A line of a start command that people gave, or of a shell script that it runs, at most as long as is looked at. */
export interface CommandLine {
  readonly text: string
  readonly evidence: Evidence
}

const longest = 2000

/** The command itself, then the lines of `start.sh` where it runs one, comments left out. */
export async function linesOfCommand(
  app: App,
  { value, source }: Setting,
  inImage: (command: string) => ImageCommand | undefined
): Promise<readonly CommandLine[]> {
  const command = { text: (inImage(value)?.command ?? value).slice(0, longest), evidence: source }
  const file = value
    .split(/\s+/)
    .find((word) => /\.(?:sh|bash)$/.test(word))
    ?.replace(/^\.\//, '')
  const script = file === undefined ? undefined : await app.read(file)
  if (file === undefined || script === undefined) return [command]
  const rows = script.split('\n').map((row, index): CommandLine => {
    return { text: /^\s*#/.test(row) ? '' : row.slice(0, longest), evidence: { because: file, file, line: index + 1 } }
  })
  return [command, ...rows]
}

/** What a server does that is told nothing, by its own documentation. */
interface Server {
  readonly words: readonly string[]
  readonly port: number
  /** It listens on this machine alone; the option that says otherwise, and the variable that says it instead, if there is one. */
  readonly local?: { readonly option: RegExp; readonly variable?: string; readonly fix: string }
}

const host = /\s--host[\s=]/
const servers: readonly Server[] = [
  {
    words: ['uvicorn'],
    port: 8000,
    local: { option: /\s--(?:host|uds|fd)[\s=]/, variable: 'UVICORN_HOST', fix: '--host 0.0.0.0' }
  },
  {
    words: ['hypercorn'],
    port: 8000,
    local: { option: /\s(?:-b|--bind|-c|--config)[\s=]/, fix: '--bind 0.0.0.0:$PORT' }
  },
  {
    words: ['daphne'],
    port: 8000,
    local: { option: /\s(?:-b|--bind|-e|--endpoint|-u)[\s=]/, fix: '-b 0.0.0.0 -p $PORT' }
  },
  { words: ['granian'], port: 8000, local: { option: host, variable: 'GRANIAN_HOST', fix: '--host 0.0.0.0' } },
  { words: ['sanic'], port: 8000, local: { option: /\s(?:-H|--host)[\s=]/, fix: '--host=0.0.0.0' } },
  {
    words: ['litestar run'],
    port: 8000,
    local: { option: /\s(?:-H|--host)[\s=]/, variable: 'LITESTAR_HOST', fix: '--host 0.0.0.0' }
  },
  { words: ['fastapi dev'], port: 8000, local: { option: host, fix: '--host 0.0.0.0' } },
  { words: ['fastapi run'], port: 8000 },
  { words: ['waitress-serve'], port: 8080 },
  { words: ['streamlit run'], port: 8501 },
  {
    words: ['flask run', 'flask --app \\S+ run', 'flask -A \\S+ run', 'flask --debug run'],
    port: 5000,
    local: { option: /\s(?:-h|--host)[\s=]/, variable: 'FLASK_RUN_HOST', fix: '--host 0.0.0.0' }
  },
  {
    words: ['manage.py runserver', 'django-admin runserver', 'python3? \\S*manage.py runserver'],
    port: 8000,
    local: { option: /\s(?:0|0\.0\.0\.0|\[::\])(?::\S+)?(?:\s|$)/, fix: '0.0.0.0:$PORT' }
  }
]

/** What a command of people's own says that the rest of the plan has to know. */
export interface Heard {
  /** The port of the server that it starts, where nothing tells that one another. */
  readonly port?: { readonly value: number; readonly reason: Evidence }
  /** By which a server listens on all addresses that would listen on this machine alone. */
  readonly variables: ReasonedMap
  readonly warnings: readonly Warning[]
}

export function heardIn(lines: readonly CommandLine[]): Heard {
  const { warnings, ...heard } = serverIn(lines)
  return { ...heard, warnings: [...warnings, ...managerInScript(lines)] }
}

/** A script is the app's own, so what it says stays as it is. */
function managerInScript([, ...script]: readonly CommandLine[]): readonly Warning[] {
  for (const { text, evidence } of script) {
    const made = imageCommand(text)
    if (!made) continue
    const { because: file, line } = evidence
    return [
      {
        code: 'manager-in-script',
        message: `${file} starts with \`${made.left}\`, which is not in the image`,
        file,
        ...(line !== undefined && { line }),
        fix: `Write \`${made.command.trim()}\`: the environment is in PATH`
      }
    ]
  }
  return []
}

function serverIn(lines: readonly CommandLine[]): Heard {
  for (const { text, evidence } of lines) {
    const server = servers.find(({ words }) => words.some((word) => startsWord(text, word)))
    if (!server) continue
    const [word = ''] = server.words
    const port = { value: server.port, reason: { ...evidence, because: `${evidence.because}: the default of ${word}` } }
    // With a variable in the place of the port the default does not count.
    const own = /\$\{?PORT\b/.test(text) ? {} : { port }
    const { local } = server
    if (!local || (local.option.test(text) && !/\s(?:127\.0\.0\.1|localhost)\b/.test(text)))
      return { ...own, variables: {}, warnings: developmentServer(lines) }
    const because = `${evidence.because}: ${word} listens on this machine only, unless told otherwise`
    const told = local.variable !== undefined && !local.option.test(text)
    return {
      ...own,
      variables: told && local.variable ? { [local.variable]: reasoned('0.0.0.0', because, evidence) } : {},
      warnings: [...developmentServer(lines), ...(told ? [] : [listensLocally(word, evidence, local.fix)])]
    }
  }
  return { variables: {}, warnings: developmentServer(lines) }
}

function listensLocally(word: string, { because, ...at }: Evidence, fix: string): Warning {
  const { file, line } = at
  return {
    code: 'listens-locally',
    message: `${because}: ${word} listens on this machine only, so nothing outside of the container reaches it`,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    fix: `Say ${fix} there`
  }
}

/** Servers for development, by the frameworks' own words: not made for production, restarting on changes or for this machine only. */
const forDevelopment: readonly (readonly [RegExp, string])[] = [
  [/\brunserver\b/, 'runserver'],
  [/\bflask\b(?:\s+-\S+(?:\s+[^-\s]\S*)?)*\s+run\b/, 'flask run'],
  [/\bfastapi\s+dev\b/, 'fastapi dev'],
  [/\s--reload(?:\s|$)/, '--reload']
]

function developmentServer(lines: readonly CommandLine[]): readonly Warning[] {
  for (const { text, evidence } of lines) {
    const found = forDevelopment.find(([pattern]) => pattern.test(text))
    if (!found) continue
    const { because, file, line } = evidence
    return [
      {
        code: 'development-server',
        message: `The start command (${because}) has ${found[1]}, which is meant for development`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: 'Start a server such as gunicorn or uvicorn; without a start command of your own Boxcar finds one'
      }
    ]
  }
  return []
}
