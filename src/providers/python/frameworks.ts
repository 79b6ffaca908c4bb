import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { Framework } from '../frameworks.js'
import { djangoService } from './django.js'
import { findEntry } from './entry.js'
import { dependsDirectly, type Facts } from './facts.js'
import { pythonFrameworks, type PythonFramework } from './framework-table.js'
import { shellWord } from './managers.js'
import { moduleOf } from './modules.js'
import { findScript, runCommand } from './scripts.js'
import { atImport } from './source.js'
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
    start: (facts) => djangoService(facts)
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
  return { ...service(row, entry.file, start), adds, warnings }
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

/** What code says that serves an app itself. */
const serving =
  /\b(?:uvicorn|hypercorn|granian|\w*app|application|server|api|socketio|sio|web)\.(?:run|run_server|serve)\s*\(|\bserve\s*\(|\b(?:run_simple|make_server|run_app|WSGIServer)\s*\(/

async function runScript(
  row: PythonFramework,
  facts: Facts,
  mentions: RegExp,
  command: (file: string, run: string) => string = (_, run) => run,
  main = false
): Promise<Service | undefined> {
  const script = await findScript(facts, mentions, main)
  if (!script) return undefined
  const reason = { ...script.reason, because: `${row.name}: ${script.reason.because}` }
  return service(row, script.value, {
    value: command(shellWord(script.value), await runCommand(facts, script.value)),
    reason
  })
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
