import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import type { Framework } from '../frameworks.js'
import { findEntry, type Entry } from './entry.js'
import { dependsDirectly, type Facts } from './facts.js'
import { pythonFrameworks, serving, type PythonFramework } from './framework-table.js'
import { shellWord } from '../../dockerfile/quoting.js'
import { moduleOf, rankOf } from './modules.js'
import { consoleScripts } from './packaging.js'
import { findRunner, findScript, runCommand, type FoundScript } from './scripts.js'
import { reachedFrom } from './imports.js'
import { atImport, type CodeLine } from './source.js'
import { serve } from './servers.js'
import type { Service } from './service.js'

/** All frameworks of Python for the engine; Django's row is a function of its own. */
export const frameworks: readonly Framework<Facts, Service>[] = [
  {
    id: 'django',
    name: 'Django',
    supersedes: pythonFrameworks.filter(({ kind }) => kind === 'web').map(({ id }) => id),
    kind: 'web',
    port: 8000,
    when: [
      async ({ app }) => {
        const [file] = await app.find('manage.py')
        return file === undefined ? undefined : { because: `${file} is there`, file }
      }
    ],
    start: async (facts) => (await import('./django.js')).djangoService(facts)
  },
  ...pythonFrameworks.map((row): Framework<Facts, Service> => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    when: [dependsDirectly(...row.packages)],
    ...(row.supersedes && { supersedes: row.supersedes }),
    start: (facts, why) => serviceOf(row, facts, why)
  }))
]

/** How the framework's app is started; `undefined` where nothing in the tree is one. */
async function serviceOf(row: PythonFramework, facts: Facts, why: Evidence): Promise<Service | undefined> {
  const { how, name } = row
  if (how.by === 'script') {
    const exposed = how.exposes && (await exposedObject(facts, how.mentions, how.exposes, row))
    return exposed ?? runScript(row, facts, how.mentions, how.command, how.main)
  }
  const entry = await findEntry(facts, how.constructors, name)
  if (!entry) {
    return how.by === 'serve' && how.orScript ? runScript(row, facts, serving) : undefined
  }
  const reason = { ...entry.evidence, because: `${entry.evidence.because} (${why.because})` }
  if (how.by === 'worker' || how.command) {
    return service(row, entry.file, { value: how.command?.(entry) ?? '', reason })
  }
  const { start, adds, warnings } = serve(entry, how.interface, facts.dependencies, reason, how.order)
  const own = (adds.length > 0 ? await findRunner(facts, ownServer) : undefined) ?? (await completedBy(facts, entry))
  if (own) return scriptService(row, facts, own)
  return {
    ...service(row, entry.file, start),
    adds,
    warnings: [...warnings, ...tied(entry, row, 'makes an app as well')]
  }
}

/**
 * Servers for production that code starts itself, by the libraries that bring them: gevent, Eventlet, Tornado, CherryPy, Waitress. Such
 * an app is complete only when its own script runs.
 */
const ownServer =
  /\b(?:pywsgi|WSGIContainer|eventlet\.wsgi|cheroot|cherrypy|waitress\.serve|waitress import serve|socketio\.run|uvicorn\.run|hypercorn)\b/

/** A script near the root that takes the object, calls more of the app's own, and hands the object to a server. */
async function completedBy(facts: Facts, { object, file, factory }: Entry): Promise<Reasoned<string> | undefined> {
  if (factory) return undefined
  const handed = new RegExp(`\\b(?:uvicorn\\.run|serve)\\s*\\(\\s*(?:\\w+\\.)?${object}\\s*[,)]`)
  for (const script of await facts.code.containing(handed)) {
    if (script === file || rankOf(script)[0] > 2) continue
    const lines = await facts.code.lines(script)
    const at = lines.find(({ text }) => handed.test(text))
    const functions = ownFunctions(lines, await reachedFrom(facts, script))
    const configures = lines.find(({ text }) => functions.has(/^(\w+)\s*\(/.exec(text)?.[1] ?? ''))
    if (!at || !configures) continue
    return reasoned(script, `${script} completes ${object} before it serves it`, {
      file: script,
      line: configures.line
    })
  }
  return undefined
}

/** Functions that a file imports from files of the tree. */
function ownFunctions(lines: readonly CodeLine[], reached: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => {
      const [, module = '', names = ''] = /^from\s+\.*([\w.]*)\s+import\s+(.+)$/.exec(text) ?? []
      const path = module.replaceAll('.', '/')
      const isOwn =
        path !== '' && reached.some((file) => file.endsWith(`${path}.py`) || file.endsWith(`${path}/__init__.py`))
      return isOwn ? [...names.matchAll(/\b([a-z_]\w*)\b/g)].map((match) => match[1] ?? '') : []
    })
  )
}

/** Another file that could be meant just as well. */
function tied(
  { file, equal }: Pick<Entry, 'file' | 'equal'>,
  { name }: PythonFramework,
  says: string
): readonly Warning[] {
  if (equal === undefined) return []
  return [
    {
      code: 'several-entries',
      message: `${name}: ${file} is served; ${equal.file} ${says}, and nothing says which one is meant`,
      file: equal.file,
      line: equal.line,
      fix: 'Say it with start-cmd, and start the other one as a container of its own'
    }
  ]
}

/** `server = app.server`: what a script makes for a server is served, since the script's own server is for development. */
async function exposedObject(
  facts: Facts,
  mentions: RegExp,
  exposes: RegExp,
  row: PythonFramework
): Promise<Service | undefined> {
  for (const file of await facts.code.containing(mentions)) {
    for (const { line, text } of atImport(await facts.code.lines(file))) {
      const object = exposes.exec(text)?.[1]
      if (object === undefined) continue
      const why = { because: `${row.name}: ${object} is made here for a server`, file, line }
      const entry = { ...(await moduleOf(facts.app, facts.code, file)), object, factory: false }
      const { start, adds, warnings } = serve(entry, 'wsgi', facts.dependencies, why)
      return { ...service(row, file, start), adds, warnings }
    }
  }
  return undefined
}

async function runScript(
  row: PythonFramework,
  facts: Facts,
  mentions: RegExp,
  command: (file: string, run: string) => string = (_, run) => run,
  main = false
): Promise<Service | undefined> {
  const script = await findScript(facts, mentions, main)
  if (!script || (await isBuried(facts, script.value))) return undefined
  return scriptService(row, facts, script, command)
}

async function scriptService(
  row: PythonFramework,
  facts: Facts,
  script: FoundScript,
  command: (file: string, run: string) => string = (_, run) => run
): Promise<Service> {
  const reason = { ...script.reason, because: `${row.name}: ${script.reason.because}` }
  const value = command(shellWord(script.value), await runCommand(facts, script.value))
  return {
    ...service(row, script.value, { value, reason }),
    ...(row.kind === 'web' && { warnings: tied({ file: script.value, ...script }, row, 'could be started as well') })
  }
}

/** Deep inside of a package that people start by a script of its own name: a part of that, no app by itself. */
async function isBuried(facts: Facts, file: string): Promise<boolean> {
  if (rankOf(file)[0] < 3 || file.endsWith('__main__.py')) return false
  const { project, scripts } = await consoleScripts(facts)
  return scripts.some(({ name }) => name === project)
}

function service(row: PythonFramework, file: string, start: Reasoned<string>): Service {
  const because = `The default of ${row.name}`
  return {
    name: row.name,
    file,
    kind: { value: row.kind, reason: start.reason },
    start,
    ...(row.port !== undefined && { port: reasoned(row.port, `${because}; the PORT variable overrides it`) }),
    ...(row.variables && {
      variables: Object.fromEntries(
        Object.entries(row.variables).map(([key, value]) => [
          key,
          reasoned(value, `${row.name} listens on all addresses only when told to`)
        ])
      )
    })
  }
}
