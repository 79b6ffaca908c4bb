import { reasoned, type Reasoned } from '../../plan/draft.js'
import { environUses } from './environ.js'
import type { Facts } from './facts.js'
import { reachedFrom } from './imports.js'
import { placed } from './conditions.js'
import { atImport, type CodeLine } from './source.js'

/** Variables without which the file that is started, or what it imports, raises before it serves. */
export async function demandsOf(facts: Facts, file: string): Promise<readonly Reasoned<string>[]> {
  const found = new Map<string, Reasoned<string>>()
  for (const path of file.endsWith('.py') ? await reachedFrom(facts, file) : []) {
    if (!/\benviron\[|\bBaseSettings\b/.test((await facts.app.read(path)) ?? '')) continue
    const lines = await facts.code.lines(path)
    for (const demand of [...readAtImport(path, lines), ...settingsFields(path, lines)]) {
      const known = found.has(demand.value) || demand.value in facts.hints.variables || always.has(demand.value)
      if (!known) found.set(demand.value, demand)
    }
  }
  return [...found.values()]
}

/** Every container has them. */
const always = new Set(['HOME', 'HOSTNAME', 'LANG', 'PATH', 'PORT', 'PWD'])

/** `TOKEN = os.environ["TOKEN"]` in no function, under no switch and not caught. */
function readAtImport(file: string, lines: readonly CodeLine[]): readonly Reasoned<string>[] {
  const own = new Set(atImport(lines).map(({ line }) => line))
  const sure = placed(lines).filter(({ line, sure, caught }) => sure && !caught && own.has(line))
  return sure.flatMap((row) =>
    environUses(file, [row])
      .filter(({ demanded, text }) => demanded && /\benviron\[/.test(text))
      .map(({ name, line }) => reasoned(name, `${file} cannot be imported without it`, { file, line }))
  )
}

/**
 * Fields without a default in classes of pydantic-settings, by the class's own `env_prefix` (docs.pydantic.dev, "Settings Management").
 * Only classes that are instantiated where a module is imported or by a function of the same file count.
 */
function settingsFields(file: string, lines: readonly CodeLine[]): readonly Reasoned<string>[] {
  return settingsClasses(lines).flatMap(({ name, body }) => {
    const used = lines.some(({ text }) => new RegExp(`\\b${name}\\(\\s*(?:_env_file.*)?\\)`).test(text))
    if (!used) return []
    const prefix = body
      .map(({ text }) => /\benv_prefix\s*=\s*["'](\w*)["']/.exec(text)?.[1])
      .find((text) => text !== undefined)
    return body.flatMap(({ line, text }) => {
      const field = requiredField(text)
      if (field === undefined) return []
      const variable = field.alias ?? `${prefix ?? ''}${field.name}`.toUpperCase()
      return [reasoned(variable, `${file}: the settings ${name} demand ${field.name}`, { file, line })]
    })
  })
}

function settingsClasses(lines: readonly CodeLine[]) {
  const classes: { name: string; body: CodeLine[]; inner: number }[] = []
  let current: (typeof classes)[number] | undefined
  for (const row of lines) {
    const name = /^class\s+(\w+)\s*\(.*\bBaseSettings\b.*\)\s*:/.exec(row.text)?.[1]
    if (row.indent === 0) {
      current = name === undefined ? undefined : { name, body: [], inner: -1 }
      if (current) classes.push(current)
    } else if (current) {
      if (current.inner < 0) current.inner = row.indent
      // `class Config:` is one step further in, and holds the prefix.
      if (row.indent === current.inner || /\benv_prefix\b/.test(row.text)) current.body.push(row)
    }
  }
  return classes
}

/** `name: Type` and `name: Type = Field(...)`; what may be None has a default in Pydantic 1 and is passed over. */
function requiredField(text: string): { readonly name: string; readonly alias?: string } | undefined {
  const [, name, type = '', value] = /^([A-Za-z]\w*)\s*:\s*([^=]+?)\s*(?:=\s*(.*))?$/.exec(text) ?? []
  if (name === undefined || /\b(?:ClassVar|Optional|None)\b/.test(type) || name === 'model_config') return undefined
  if (value === undefined) return { name }
  const [, inside] = /^Field\((.*)\)$/.exec(value) ?? []
  if (inside === undefined || /\bdefault(?:_factory)?\s*=/.test(inside)) return undefined
  const first = inside.trim()
  const required = first === '' || first.startsWith('...') || /^\w+\s*=/.test(first)
  const alias = /\b(?:validation_alias|alias|env)\s*=\s*["'](\w+)["']/.exec(inside)?.[1]
  return required ? { name, ...(alias !== undefined && { alias }) } : undefined
}
