import type { Evidence } from '../../plan/types.js'
import { placed, type PlacedLine } from './conditions.js'
import { declaredDefaults, environUses, type EnvironUse } from './environ.js'
import type { Facts } from './facts.js'
import { linesOfClass } from './django-configurations.js'
import { stringLiteral, type CodeLine } from './source.js'

/** What a settings module says, together with the modules that it takes everything from. */
export interface DjangoSettings {
  /** Dotted name, as in `DJANGO_SETTINGS_MODULE`. */
  readonly module: string
  /** Files in the order in which they are read: what comes later wins. */
  readonly files: readonly string[]
  /** Everything that is taken over from elsewhere lies in these files. */
  readonly complete: boolean
  /** The last assignment of a name that counts in production, as source text; else the last there is. */
  value(name: string): Assignment | undefined
  readonly environ: readonly EnvironUse[]
  /** A line, in any of the files, that matches. */
  mention(pattern: RegExp): Evidence | undefined
}

interface SettingsFile {
  readonly file: string
  readonly lines: readonly PlacedLine[]
}

export interface Assignment {
  readonly text: string
  /** The value, where it is a plain string. */
  readonly string?: string
  readonly file: string
  readonly line: number
}

const deepestImports = 8

/**
 * Reads a settings module and, first, what it imports with `from … import *` or includes (django-split-settings). With a class of
 * django-configurations only that one and those that it is derived from count.
 */
export async function readSettings(
  facts: Facts,
  folder: string,
  module: string,
  configuration?: string
): Promise<DjangoSettings | undefined> {
  const imports = configuration === undefined ? starImport : classImport
  const missing: string[] = []
  const files = await chain(facts, folder, module, { imports, missing }, deepestImports)
  if (files.length === 0) return undefined
  const all: { readonly file: string; readonly lines: readonly CodeLine[] }[] = []
  for (const file of files) all.push({ file, lines: await facts.code.lines(file) })
  return settingsOf(
    module,
    files,
    (configuration === undefined ? all : linesOfClass(all, configuration)).map(({ file, lines }): SettingsFile => ({
      file,
      lines: placed(lines)
    })),
    missing.length === 0
  )
}

function settingsOf(
  module: string,
  files: readonly string[],
  all: readonly SettingsFile[],
  complete: boolean
): DjangoSettings {
  const declared = new Set(all.flatMap(({ lines }) => [...declaredDefaults(lines)]))
  const environ = all.flatMap(({ file, lines }) =>
    lines.flatMap((line) =>
      environUses(file, [line]).map((use) => ({
        ...use,
        demanded: use.demanded && line.sure && !line.caught && !declared.has(use.name)
      }))
    )
  )
  return {
    module,
    files,
    complete,
    environ,
    value: (name) => lastAssignment(all, name),
    mention(pattern) {
      for (const { file, lines } of all) {
        const found = lines.find(({ text }) => pattern.test(text))
        if (found) return { because: found.text.slice(0, 80), file, line: found.line }
      }
      return undefined
    }
  }
}

/** The file of a dotted module below a folder: `a/b.py` or `a/b/__init__.py`. */
export async function fileOfModule(
  { app }: Pick<Facts, 'app'>,
  folder: string,
  module: string
): Promise<string | undefined> {
  const path = join(folder, module.replaceAll('.', '/'))
  for (const file of [`${path}.py`, `${path}/__init__.py`]) if (await app.has(file)) return file
  return undefined
}

export function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** `from .base import *`; with classes as settings also `from .base import Base`. */
const starImport = /^from\s+(\.*)([\w.]*)\s+import\s+\*/
const classImport = /^from\s+(\.*)([\w.]*)\s+import\s+(?:\*|\(?\s*[A-Z])/

/** Each module once, behind what it imports: modules may import one another in circles. Puts aside the names of those that are not there. */
async function chain(
  facts: Facts,
  folder: string,
  module: string,
  how: { readonly imports: RegExp; readonly missing: string[] },
  left: number,
  seen = new Set<string>()
): Promise<readonly string[]> {
  const file = await fileOfModule(facts, folder, module)
  if (file === undefined) how.missing.push(module)
  if (file === undefined || left === 0 || seen.has(file)) return []
  seen.add(file)
  const files: string[] = []
  const isPackage = file.endsWith('/__init__.py')
  for (const { text } of await facts.code.lines(file)) {
    for (const next of importedModules(text, module, isPackage, how.imports)) {
      files.push(...(await chain(facts, folder, next, how, left - 1, seen)))
    }
  }
  return [...files, file]
}

function importedModules(text: string, module: string, isPackage: boolean, imports: RegExp): readonly string[] {
  const star = imports.exec(text)
  if (star) return [resolveImport(module, isPackage, star[1] ?? '', star[2] ?? '')]
  const include = /^include\((.*)\)$/.exec(text)
  if (!include?.[1]) return []
  const base = isPackage ? module : module.split('.').slice(0, -1).join('.')
  return [...include[1].matchAll(/["']([\w/]+)\.py["']/g)].map(
    (match) => `${base}.${(match[1] ?? '').replaceAll('/', '.')}`
  )
}

function resolveImport(module: string, isPackage: boolean, dots: string, name: string): string {
  if (dots === '') return name
  const up = dots.length - (isPackage ? 1 : 0)
  const steps = module.split('.')
  const base = steps.slice(0, steps.length - up)
  return [...base, ...(name === '' ? [] : [name])].join('.')
}

function lastAssignment(all: readonly SettingsFile[], name: string): Assignment | undefined {
  const start = new RegExp(`^${name}\\s*(?::[^=]+)?=(?!=)\\s*(.*)$`)
  let last: (Assignment & { readonly sure: boolean }) | undefined
  for (const { file, lines } of all) {
    for (const { line, text, sure } of lines) {
      const match = start.exec(text)
      if (!match || (last?.sure && !sure)) continue
      const value = match[1] ?? ''
      const string = stringLiteral(value)
      last = { text: value, file, line, sure, ...(string !== undefined && { string }) }
    }
  }
  return last
}
