import { reasoned, type Reasoned } from '../../plan/draft.js'
import { dynaconfDemands } from './dynaconf.js'
import { environUses } from './environ.js'
import type { Facts } from './facts.js'
import { reachedFrom } from './imports.js'
import { placed } from './conditions.js'
import { atImport, importsOf, type CodeLine } from './source.js'

/** Variables without which the file that is started, or what it imports, raises before it serves. */
export async function demandsOf(facts: Facts, file: string): Promise<readonly Reasoned<string>[]> {
  const found = new Map<string, Reasoned<string>>()
  const reached = file.endsWith('.py') ? await reachedFrom(facts, file) : []
  const given = await assigned(facts, reached)
  for (const path of reached) {
    if (
      !/\benviron\[|BaseSettings\b|\b(?:starlette\.config|decouple|environs?)\b/.test(
        (await facts.app.read(path)) ?? ''
      )
    )
      continue
    const lines = await facts.code.lines(path)
    for (const demand of [...readAtImport(path, lines), ...settingsFields(path, lines)]) {
      const known =
        [found, given, always].some((names) => names.has(demand.value)) ||
        Object.hasOwn(facts.hints.variables, demand.value)
      if (!known) found.set(demand.value, demand)
    }
  }
  for (const demand of await dynaconfDemands(facts, reached))
    if (!found.has(demand.value) && !Object.hasOwn(facts.hints.variables, demand.value)) found.set(demand.value, demand)
  return [...found.values()]
}

/** Variables that the code itself sets. */
async function assigned({ app }: Facts, files: readonly string[]): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for (const file of files) {
    const text = (await app.read(file)) ?? ''
    for (const [, name = ''] of text.matchAll(/\benviron(?:\[\s*|\.setdefault\(\s*)["'](\w+)["']\s*(?:\]\s*=(?!=)|,)/g))
      names.add(name)
  }
  return names
}

/** Every container has them. */
const always = new Set(['HOME', 'HOSTNAME', 'LANG', 'PATH', 'PORT', 'PWD'])

/** `TOKEN = os.environ["TOKEN"]` in no function, under no switch and not caught. */
function readAtImport(file: string, lines: readonly CodeLine[]): readonly Reasoned<string>[] {
  const own = new Set(atImport(lines).map(({ line }) => line))
  const sure = placed(lines).filter(({ line, sure, caught }) => sure && !caught && own.has(line))
  // Functions called `config` and `env` are these libraries' only where one of them is imported.
  const reader = importsOf(lines).some((name) => /^(?:starlette\.config|decouple|environs?)(?:\.|$)/.test(name))
    ? /./
    : /\benviron\[/
  return sure.flatMap((row) =>
    environUses(file, [row])
      .filter(({ demanded, text }) => demanded && reader.test(text))
      .map(({ name, line }) => reasoned(name, `${file} cannot be imported without it`, { file, line }))
  )
}

/**
 * Fields without a default in classes of pydantic-settings, by the class's own `env_prefix` (docs.pydantic.dev, "Settings Management").
 * Only classes that are instantiated where a module is imported or by a function of the same file count.
 */
function settingsFields(file: string, lines: readonly CodeLine[]): readonly Reasoned<string>[] {
  const made = new Set(
    lines.flatMap(({ text }) =>
      // What is handed over as `**given` is not read from the environment alone.
      text.includes('**') ? [] : [...text.matchAll(instance)].map(([, name]) => name)
    )
  )
  return settingsClasses(lines).flatMap(({ name, body }) => {
    if (!made.has(name)) return []
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

/** `Settings()`, `Settings(_env_file=".env")` */
const instance = /\b(\w+)\(\s*(?:_env_file\b|\))/g

function settingsClasses(lines: readonly CodeLine[]) {
  const classes: { name: string; body: CodeLine[]; inner: number }[] = []
  const bases = new Set(['BaseSettings'])
  let current: (typeof classes)[number] | undefined
  for (const row of lines) {
    const [, own, parents = ''] = /^class\s+(\w+)\s*\((.*)\)\s*:/.exec(row.text) ?? []
    const name = parents.split(',').some((parent) => bases.has(parent.replace(/^.*\./, '').trim())) ? own : undefined
    if (name !== undefined) bases.add(name)
    if (row.indent === 0) {
      // The prefix may stand in the class's own line: `class Bot(Base, env_prefix="bot_")`.
      current = name === undefined ? undefined : { name, body: /\benv_prefix\b/.test(row.text) ? [row] : [], inner: -1 }
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
  const [, name, type = '', assigned] =
    // `Annotated[str, Field("x")]` has its default inside.
    /^([A-Za-z]\w*)\s*:\s*Annotated\[\s*([^,]*),\s*(Field\(.*\))\s*,?\s*\]$/.exec(text) ??
    /^([A-Za-z]\w*)\s*:([^=]+)(?:=([^]*))?$/.exec(text) ??
    []
  const value = assigned?.trim()
  if (name === undefined || /\b(?:ClassVar|Optional|None)\b/.test(type) || name === 'model_config') return undefined
  if (value === undefined) return { name }
  const [, inside] = /^Field\((.*)\)$/.exec(value) ?? []
  if (inside === undefined || /\bdefault(?:_factory)?\s*=/.test(inside)) return undefined
  const first = inside.trim()
  const required = first === '' || first.startsWith('...') || /^\w+\s*=/.test(first)
  const alias = /\b(?:validation_alias|alias|env)\s*=\s*["'](\w+)["']/.exec(inside)?.[1]
  return required ? { name, ...(alias !== undefined && { alias }) } : undefined
}
