import type { App, Manifest } from '../app/types.js'
import type { Draft, Reasoned } from '../plan/draft.js'
import type { Kind, Warning } from '../plan/types.js'
import { sentenceList } from '../text.js'
import { oneCommand } from './command.js'
import { layerNames, type Part } from './part.js'
import { processNameOf } from './process-names.js'

const file = 'Procfile'

/**
 * The layer of the Procfile, and its processes as hints. The start command is `web`, else `worker`, else the only process that is
 * there; of several others none is chosen, with a warning. `release` is the release command and never a process.
 * Throws a UserError for a Procfile of which no line can be read.
 */
export async function readProcfile(app: App): Promise<Part> {
  const manifest = await app.manifest(file)
  if (!manifest) return { name: layerNames.procfile }
  const { processes, warnings } = processesOf(manifest)
  const release = processes.get('release')
  const others = [...processes].filter(([name]) => name !== 'release')
  const chosen = startOf(others)
  return {
    name: layerNames.procfile,
    draft: draftOf(chosen, release, others),
    procfile: Object.fromEntries([...processes].map(([name, { value, reason }]) => [name, { value, source: reason }])),
    warnings: [
      ...warnings,
      ...(await unusedLines(app, manifest)),
      ...(others.length > 1 && !chosen ? [undecided(others.map(([name]) => name))] : [])
    ]
  }
}

type NamedProcess = readonly [string, Reasoned<string>]

function processesOf(manifest: Manifest): { processes: ReadonlyMap<string, Reasoned<string>>; warnings: Warning[] } {
  const processes = new Map<string, Reasoned<string>>()
  const warnings: Warning[] = []
  for (const [written, command] of Object.entries(manifest.table() ?? {})) {
    const line = manifest.line(written)
    const place = { file, ...(line !== undefined && { line }) }
    const name = processNameOf(written)
    if (typeof command !== 'string' || name === undefined || processes.has(name)) {
      warnings.push({ ...unused(written), ...place })
      continue
    }
    const value = oneCommand(command)
    if (value === '') {
      warnings.push({ ...onlyComment(written), ...place })
      continue
    }
    if (name !== written) warnings.push({ ...renamed(written, name), ...place })
    processes.set(name, {
      value,
      reason: { because: `Procfile: \`${written}\``, ...place, setting: written }
    })
  }
  return { processes, warnings }
}

function startOf(processes: readonly NamedProcess[]): NamedProcess | undefined {
  const named = (wanted: string) => processes.find(([name]) => name === wanted)
  return named('web') ?? named('worker') ?? (processes.length === 1 ? processes[0] : undefined)
}

function draftOf(
  chosen: NamedProcess | undefined,
  release: Reasoned<string> | undefined,
  others: readonly NamedProcess[]
): Draft {
  const processes = Object.fromEntries(others.filter(([name]) => name !== chosen?.[0]))
  const kind: Kind = chosen?.[0] === 'web' ? 'web' : 'worker'
  return {
    ...(chosen && { kind: { value: kind, reason: chosen[1].reason } }),
    start: {
      ...(chosen && { cmd: chosen[1] }),
      ...(release && { release }),
      ...(Object.keys(processes).length > 0 && { processes })
    }
  }
}

/** Lines that are neither empty nor comments and of which nothing was taken: no `name: command`, or a name that comes again. */
async function unusedLines(app: App, manifest: Manifest): Promise<readonly Warning[]> {
  const used = new Set(Object.keys(manifest.table() ?? {}).map((name) => manifest.line(name)))
  const lines = ((await app.read(file)) ?? '').split('\n')
  return lines.flatMap((content, index) => {
    const says = content.trim() !== '' && !content.trimStart().startsWith('#')
    return says && !used.has(index + 1) ? [{ ...lineUnused, file, line: index + 1 }] : []
  })
}

const lineUnused: Warning = {
  code: 'procfile-line',
  message: 'This line of the Procfile has no effect: it is not `name: command`, or a later line has the same name',
  fix: 'Write a line as `web: gunicorn app:app`'
}

function renamed(written: string, name: string): Warning {
  return {
    code: 'process-name',
    message: `The process ${written} of the Procfile is called ${name} in the image: names there are lower case`,
    fix: `Run it with docker run IMAGE ${name}`
  }
}

function unused(written: string): Warning {
  return {
    code: 'process-name',
    message: `The process ${written} of the Procfile has no effect: its name cannot be one in the image, or another process has it`,
    fix: 'Give it a name of lower-case letters, digits, _ and -'
  }
}

function onlyComment(written: string): Warning {
  return {
    code: 'procfile-line',
    message: `The process ${written} of the Procfile is nothing but a comment, so it counts as not there`,
    fix: 'Write a line as `web: gunicorn app:app`, or take it out'
  }
}

function undecided(names: readonly string[]): Warning {
  return {
    code: 'procfile-start',
    message: `The Procfile has neither web nor worker but ${sentenceList(names)}, so it does not say which one starts`,
    file,
    fix: 'Call one of them web or worker, or say it with start-cmd'
  }
}
