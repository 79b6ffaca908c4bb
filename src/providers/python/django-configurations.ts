import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { Facts } from './facts.js'
import type { CodeLine } from './source.js'

/** The class of settings that production runs with (django-configurations). */
export interface Configuration {
  readonly value: string
  /** Set where `manage.py` or the server on its own would take another one, or none. */
  readonly variable?: Reasoned<string>
}

const production = /^(?:prod|production|live|deploy|heroku|public)$/i
const development = /^(?:local|dev|devel|development|debug|base|common|defaults?|tests?|testing|ci)$/i

/**
 * By what people say, else by `DJANGO_CONFIGURATION` in `wsgi.py`, `asgi.py` or `manage.py`; where that is a class for development, or
 * none is named, the one that is called after production. `undefined` where the project does without such classes.
 */
export async function findConfiguration(
  facts: Facts,
  folder: string,
  manage: string,
  module: string
): Promise<Configuration | undefined> {
  if (!facts.dependencies.has('django-configurations')) return undefined
  const given = facts.hints.variables['DJANGO_CONFIGURATION']
  if (given) return { value: given.value }
  const served = await namedIn(facts, folder, module)
  const managed = await classIn(facts, manage)
  const said = served ?? managed
  const [better] = said && !development.test(said.value) ? [] : await productionClasses(facts, folder, module)
  const chosen = better ?? said
  if (!chosen) return undefined
  const asIs = managed?.value === chosen.value && (served ?? managed).value === chosen.value
  return { value: chosen.value, ...(!asIs && { variable: chosen }) }
}

/** The first that `wsgi.py` or `asgi.py` of the project names. */
async function namedIn(facts: Facts, folder: string, module: string): Promise<Reasoned<string> | undefined> {
  const top = `${folder === '' ? '' : `${folder}/`}${module.split('.')[0] ?? ''}`
  for (const name of ['wsgi.py', 'asgi.py'])
    for (const file of await facts.app.find(name)) {
      const found = file.startsWith(top) ? await classIn(facts, file) : undefined
      if (found) return found
    }
  return undefined
}

/** `os.environ.setdefault("DJANGO_CONFIGURATION", "Production")`, and the same by assignment. */
async function classIn({ code }: Facts, file: string): Promise<Reasoned<string> | undefined> {
  for (const { line, text } of await code.lines(file)) {
    const name = /["']DJANGO_CONFIGURATION["']\s*(?:,|\]\s*=)\s*["'](\w+)["']/.exec(text)?.[1]
    if (name !== undefined) return reasoned(name, `Django: ${file} names the configuration ${name}`, { file, line })
  }
  return undefined
}

/** Classes of the settings whose name says that they are meant for production. */
async function productionClasses({ app, code }: Facts, folder: string, module: string): Promise<Reasoned<string>[]> {
  const path = `${folder === '' ? '' : `${folder}/`}${module.replaceAll('.', '/')}`
  const inside = [`${path}.py`, ...(await app.find('*.py')).filter((file) => file.startsWith(`${path}/`))]
  const found: Reasoned<string>[] = []
  for (const file of inside)
    for (const { indent, line, text } of (await app.has(file)) ? await code.lines(file) : []) {
      const name = indent === 0 ? /^class\s+(\w+)\s*\(/.exec(text)?.[1] : undefined
      const at: Omit<Evidence, 'because'> = { file, line }
      if (name !== undefined && production.test(name))
        found.push(reasoned(name, `Django: the configuration ${name} is the one for production`, at))
    }
  return found
}

interface Lines {
  readonly file: string
  readonly lines: readonly CodeLine[]
}

interface SettingsClass extends Lines {
  readonly bases: readonly string[]
}

/**
 * What holds for one class: the lines outside of all classes, then those of the classes that it is derived from, then its own, as if
 * they stood in a plain settings module.
 */
export function linesOfClass(files: readonly Lines[], name: string): readonly Lines[] {
  const classes = new Map<string, SettingsClass>()
  const plain = files.map(({ file, lines }): Lines => {
    let current: { bases: string[]; lines: CodeLine[] } | undefined
    let margin = 0
    const outside: CodeLine[] = []
    for (const line of lines) {
      const [, named, bases = ''] = (line.indent === 0 && /^class\s+(\w+)\s*\((.*)\)\s*:/.exec(line.text)) || []
      if (named !== undefined) {
        current = { bases: bases.split(',').map((base) => base.trim().replace(/^.*\./, '')), lines: [] }
        classes.set(named, { file, ...current })
        margin = 0
      } else if (line.indent === 0) {
        current = undefined
        outside.push(line)
      } else if (current) {
        margin ||= line.indent
        current.lines.push({ ...line, indent: line.indent - margin })
      } else outside.push(line)
    }
    return { file, lines: outside }
  })
  const seen = new Set<string>()
  const inherited = (of: string): readonly Lines[] => {
    const found = classes.get(of)
    if (!found || seen.has(of)) return []
    seen.add(of)
    return [...found.bases.toReversed().flatMap(inherited), found]
  }
  return [...plain, ...inherited(name)]
}
