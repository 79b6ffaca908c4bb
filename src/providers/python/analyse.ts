import type { App } from '../../app/types.js'
import type { Reasoned, ReasonedMap } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import { matchFrameworks, type Match } from '../frameworks.js'
import { rankOf, compareRanks } from './modules.js'
import { demandsOf } from './demands.js'
import { codeOf, type Dependencies, type Facts } from './facts.js'
import { pythonFrameworks } from './framework-table.js'
import { frameworks } from './frameworks.js'
import { reachedFrom } from './imports.js'
import { listening } from './listening.js'
import { madeFolders } from './made-folders.js'
import { imageCommandsOf } from './make-recipes.js'
import { readManifests, type Manifests } from './manifests.js'
import { heardIn, linesOfCommand } from './people-commands.js'
import { voilaService } from './notebooks.js'
import { consoleScripts } from './packaging.js'
import { plainServer } from './plain-server.js'
import { plainStartOf, spiderIn } from './rarely.js'
import { startsWord } from './servers.js'
import type { Service } from './service.js'
import { writablePlaces } from './writable.js'

/** All that is known of an app before its phases are written. */
export interface Analysis {
  readonly facts: Facts
  readonly manifests: Manifests
  /** What it is started as; `undefined` where nothing says so. */
  readonly service?: Service
  /** Frameworks besides the one that is served. */
  readonly beside: readonly Match<Facts, Service>[]
  /** A command names a script of the app's own package, so that one is installed. */
  readonly installed: boolean
  /** A framework or a setting says so, not only a file's name. */
  readonly sure: boolean
  /** Where the start command listens, if it or what it reads says so. */
  readonly port?: Reasoned<number>
  /** What the start command wants in its environment. */
  readonly variables?: ReasonedMap
  readonly warnings: readonly Warning[]
}

/** Looks at an app as Python; `undefined` where nothing of Python can be installed or run. */
export async function analyse(app: App, hints: Hints): Promise<Analysis | undefined> {
  const analysis = await analyseApp(app, hints)
  return analysis && withCommand({ ...analysis, installed: await isInstalled(analysis) })
}

async function analyseApp(app: App, hints: Hints): Promise<Omit<Analysis, 'installed'> | undefined> {
  const code = codeOf(app)
  const manifests = await readManifests(app, hints)
  const { dependencies, pyproject } = manifests
  const facts: Facts = { app, hints, dependencies, code, ...(pyproject && { pyproject }) }
  const matches = await matchFrameworks(frameworks, facts)
  const [first, ...beside] = chosenFirst(matches)
  if (first) {
    const isDjango = first.framework.id === 'django'
    const bot = isDjango ? undefined : beside.find(({ framework }) => framework.id === 'bot')
    const whole = bot && (await (await import('./own-web.js')).botThatServes(facts, first.start, bot.start))
    const service = isDjango ? first.start : await withSurroundings(whole ?? first.start, facts)
    const others = whole ? beside.filter((match) => match !== bot) : beside
    return { facts, manifests, service, beside: others, sure: true, warnings: ambiguous(first, others) }
  }
  const found = (await isTemplate(app))
    ? undefined
    : ((await voilaService(facts)) ??
      (await plainServer(facts)) ??
      (await spiderIn(facts)) ??
      (await plainService(facts, manifests.found !== undefined)))
  const plain = found && (await withSurroundings(found, facts))
  if (!plain && !manifests.found) return undefined
  const warnings = plain?.kind.value === 'worker' ? frameworkUnused(dependencies, plain) : []
  return { facts, manifests, ...(plain && { service: plain }), beside: [], sure: false, warnings }
}

/** A web framework is required and no app of it was found: maybe its name is misspelt there, or it is made in another way. */
function frameworkUnused(dependencies: Dependencies, { file, installed }: Service): readonly Warning[] {
  // A command of the app's own is what its author meant.
  if (installed) return []
  for (const { name, packages, kind, how } of pythonFrameworks) {
    const required = packages.map((id) => dependencies.get(id)).find((found) => found?.direct === true)
    if (kind !== 'web' || how.by !== 'serve' || !required) continue
    const { because: _, ...at } = required.evidence
    return [
      {
        code: 'framework-unused',
        message: `${name} is required, but nothing in the code makes an app with ${how.constructors.slice(0, 2).join(' or ')}, so ${file} runs as a worker`,
        ...at,
        fix: 'If it is a web app, say with start-cmd how it is served; else take the requirement out'
      }
    ]
  }
  return []
}

async function isInstalled({ facts, service }: Pick<Analysis, 'facts' | 'service'>): Promise<boolean> {
  if (service?.installed) return true
  const said = [facts.hints.startCmd, ...Object.values(facts.hints.procfile)].flatMap((command) => command?.value ?? [])
  if (said.length === 0) return false
  const { scripts } = await consoleScripts(facts)
  return scripts.some(({ name }) => said.some((command) => startsWord(command.slice(0, 2000), name)))
}

/** What the start command says of itself. Where a configuration fixes the port, our own command still follows `PORT`. */
async function withCommand(analysis: Analysis): Promise<Analysis> {
  const { facts, service } = analysis
  const said = facts.hints.startCmd
  const isWeb = service?.kind.value === 'web'
  if (!said && !isWeb) return analysis
  const lines = said
    ? await linesOfCommand(facts.app, said, await imageCommandsOf(facts.app, facts.hints))
    : [{ text: service?.start.value ?? '', evidence: service?.start.reason ?? { because: '' } }]
  const { fixedByConfig, ...listens } = await listening(facts, lines, !said)
  const heard = said ? heardIn(lines) : undefined
  const port = listens.port ?? heard?.port
  const bound = !said && fixedByConfig ? service && boundTo(service, (port ?? service.port)?.value ?? 8000) : undefined
  return {
    ...analysis,
    ...(bound && { service: bound }),
    ...(port && (isWeb || !service) && { port }),
    ...(heard && { variables: heard.variables }),
    warnings: [...analysis.warnings, ...(isWeb ? listens.warnings : []), ...(heard?.warnings ?? [])]
  }
}

/** gunicorn with an address of its own, which counts before the one in its configuration. */
function boundTo(service: Service, port: number): Service {
  const value = service.start.value.replace(/^gunicorn /, `gunicorn --bind 0.0.0.0:\${PORT:-${port}} `)
  return { ...service, start: { ...service.start, value } }
}

/** A template's own scripts make projects; they are no app. */
async function isTemplate(app: App): Promise<boolean> {
  for (const file of ['cookiecutter.json', 'copier.yml', 'copier.yaml']) if (await app.has(file)) return true
  return false
}

async function withSurroundings(service: Service, facts: Facts): Promise<Service> {
  const { files, warnings } = await writablePlaces(facts)
  const made = service.file.endsWith('.py') ? await madeFolders(facts, await reachedFrom(facts, service.file)) : []
  const demands = await demandsOf(facts, service.file)
  return {
    ...service,
    writable: [...files, ...made.filter(({ value }) => !files.some((file) => file.value.path === value.path))],
    demands,
    warnings: [...(service.warnings ?? []), ...warnings]
  }
}

/** Web before worker; among web frameworks the one whose file is nearest to the root, with the more usual name. */
function chosenFirst(matches: readonly Match<Facts, Service>[]): readonly Match<Facts, Service>[] {
  return [...matches].sort(
    (a, b) =>
      Number(a.framework.kind === 'worker') - Number(b.framework.kind === 'worker') ||
      Number(a.framework.id !== 'django') - Number(b.framework.id !== 'django') ||
      compareRanks(rankOf(a.start.file), rankOf(b.start.file))
  )
}

function ambiguous(first: Match<Facts, Service>, beside: readonly Match<Facts, Service>[]): Warning[] {
  const others = beside.filter(
    ({ framework, start }) =>
      framework.kind === 'web' && first.framework.kind === 'web' && start.start.value !== first.start.start.value
  )
  return others.map(({ framework, start }) => ({
    code: 'several-frameworks',
    message: `${first.framework.name} (${first.start.file}) is started; ${framework.name} is here too (${start.file})`,
    file: start.file,
    fix: `If ${framework.name} is meant, say start-cmd: ${start.start.value}`
  }))
}

/** Words by which a script shows that it answers requests. */
const answers =
  /\b(?:HTTPServer|ThreadingHTTPServer|TCPServer|WSGIServer|make_server|run_app|start_server|create_server|uvicorn\.run|serve_forever|serve\s*\(|app\.run\s*\(|hypercorn|grpc\.server|cherrypy\.quickstart|cherrypy\.engine\.start)\b/

async function plainService(facts: Facts, manifest: boolean): Promise<Service | undefined> {
  const start = await plainStartOf(facts, manifest)
  if (!start) return undefined
  const { file, installed, value, reason } = start
  const web = await answersRequests(facts, file)
  return {
    name: 'Python',
    file,
    start: { value, reason },
    kind: web
      ? { value: 'web', reason: web }
      : {
          value: 'worker',
          reason: { ...reason, because: 'Nothing in the code answers requests, so it runs as a worker' }
        },
    ...(web && { port: { value: 8000, reason: { because: 'The default; the PORT variable overrides it' } } }),
    ...(installed && { installed })
  }
}

async function answersRequests({ code }: Facts, start: string): Promise<Evidence | undefined> {
  const files = [...new Set([start, ...(await code.files())])].filter((file) => file.endsWith('.py')).slice(0, 60)
  for (const file of files) {
    const found = (await code.lines(file)).find(({ text }) => answers.test(text) || /environ.*["']PORT["']/.test(text))
    if (found) return { because: `${file} answers requests`, file, line: found.line }
  }
  return undefined
}
