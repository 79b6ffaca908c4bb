import { UserError } from '../errors.js'
import { FormatError, type Keys, type Parsed } from './formats/format.js'
import { nameOf, showable } from './paths.js'
import { noText } from './text.js'
import type { Data, Manifest, ManifestFormat } from './types.js'

/** Deeper than any manifest that a person wrote; what is deeper would only serve to break something. */
const deepest = 200

/** Which format a file has, by its whole name first. */
const formatOfName: Readonly<Record<string, ManifestFormat>> = {
  Pipfile: 'toml',
  Procfile: 'procfile',
  'Pipfile.lock': 'json',
  'composer.lock': 'json',
  'deno.lock': 'json',
  '.babelrc': 'json',
  '.eslintrc': 'json',
  '.prettierrc': 'json',
  '.swcrc': 'json',
  '.npmrc': 'ini',
  '.editorconfig': 'ini',
  '.env': 'dotenv'
}

/** Then by how it ends. */
const formatOfEnd: Readonly<Record<string, ManifestFormat>> = {
  '.json': 'json',
  '.jsonc': 'json',
  '.webmanifest': 'json',
  '.toml': 'toml',
  '.yml': 'yaml',
  '.yaml': 'yaml',
  '.xml': 'xml',
  '.csproj': 'xml',
  '.fsproj': 'xml',
  '.vbproj': 'xml',
  '.props': 'xml',
  '.targets': 'xml',
  '.config': 'xml',
  '.slnx': 'xml',
  '.cfg': 'ini',
  '.ini': 'ini',
  '.conf': 'ini',
  '.env': 'dotenv'
}

/** Then by how it begins. */
const formatOfStart: Readonly<Record<string, ManifestFormat>> = { 'Procfile.': 'procfile', '.env.': 'dotenv' }

/** The format of a file by its name; `undefined` where there is none that Boxcar parses. */
export function formatOf(path: string): ManifestFormat | undefined {
  const name = nameOf(path)
  if (Object.hasOwn(formatOfName, name)) return formatOfName[name]
  const end = name.includes('.') ? name.slice(name.lastIndexOf('.')) : ''
  if (Object.hasOwn(formatOfEnd, end)) return formatOfEnd[end]
  return Object.entries(formatOfStart).find(([start]) => name.startsWith(start))?.[1]
}

/** Files whose own tools refuse comments and commas before a closing bracket. */
const strictJson = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'composer.json',
  'composer.lock'
])

/** How people call the formats, and the parser of each, loaded when the first file of its format is read. */
const formats: Readonly<
  Record<ManifestFormat, { label: string; parse: (text: string, name: string) => Promise<Parsed> }>
> = {
  json: {
    label: 'JSON',
    parse: async (text, name) => (await import('./formats/json.js')).parseJson(text, !strictJson.has(name))
  },
  toml: { label: 'TOML', parse: async (text) => (await import('./formats/toml.js')).parseToml(text) },
  yaml: { label: 'YAML', parse: async (text) => (await import('./formats/yaml.js')).parseYaml(text) },
  xml: { label: 'XML', parse: async (text) => (await import('./formats/xml.js')).parseXml(text) },
  ini: { label: 'INI', parse: async (text) => (await import('./formats/ini.js')).parseIni(text) },
  procfile: { label: 'Procfile', parse: async (text) => (await import('./formats/procfile.js')).parseProcfile(text) },
  dotenv: { label: 'dotenv', parse: async (text) => (await import('./formats/dotenv.js')).parseDotenv(text) }
}

/** A parsed text, or why it could not be parsed, apart from the name under which a view knows the file. */
export type ParsedManifest =
  | { readonly format: ManifestFormat; readonly parsed: Parsed }
  | { readonly format: ManifestFormat; readonly error: FormatError }

/**
 * Parses a text by its file's name; `undefined` is a file that is there and no text, which must not be taken for one that is not
 * there. Throws a plain error for a name that has no format: only code can ask that.
 */
export async function parseManifest(path: string, text: string | undefined): Promise<ParsedManifest> {
  const format = formatOf(path)
  if (format === undefined) throw new Error(`no manifest format is known for ${showable(path)}`)
  if (text === undefined) return { format, error: new FormatError(noText) }
  try {
    const parsed = await formats[format].parse(text, nameOf(path))
    if (isTooDeep(parsed.data)) throw new FormatError(`values are nested deeper than ${deepest} levels`)
    return { format, parsed }
  } catch (error) {
    if (error instanceof FormatError) return { format, error }
    // The parsers are recursive: a text that is deep enough exhausts the stack.
    if (error instanceof RangeError) return { format, error: new FormatError('values are nested too deeply') }
    throw error
  }
}

/**
 * The manifest under the path by which it was asked for.
 * Throws a UserError with file, line and column where the text could not be parsed.
 */
export function manifestAt(path: string, manifest: ParsedManifest): Manifest {
  if ('parsed' in manifest) return new ManifestView(path, manifest.format, manifest.parsed)
  const { message, line, column } = manifest.error
  const place = line === undefined ? '' : ` (line ${line}${column === undefined ? '' : `, column ${column}`})`
  throw new UserError({
    what: `${showable(path)} is not valid ${formats[manifest.format].label}${place}: ${message}`,
    where: { file: path, ...(line !== undefined && { line }) },
    fix: `Correct ${showable(path)}${line === undefined ? '' : ` at line ${line}`}.`
  })
}

/** Also of what contains itself, as aliases in YAML can make it. `walked` holds the level from which a value was walked last. */
function isTooDeep(value: Data, level = 0, walked = new Map<Data, number>()): boolean {
  if (typeof value !== 'object' || value === null || level <= (walked.get(value) ?? -1)) return false
  if (level > deepest) return true
  walked.set(value, level)
  return Object.values(value).some((inner: Data) => isTooDeep(inner, level + 1, walked))
}

class ManifestView implements Manifest {
  readonly path: string
  readonly format: ManifestFormat
  readonly data: Data
  readonly #line: Parsed['line']

  constructor(path: string, format: ManifestFormat, parsed: Parsed) {
    this.path = path
    this.format = format
    this.data = parsed.data
    this.#line = parsed.line
  }

  get(...keys: Keys): Data {
    let value: Data = this.data
    for (const key of keys) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
      value = (value as Readonly<Record<string | number, Data>>)[key]
    }
    return value
  }

  text(...keys: Keys): string | undefined {
    const value = this.get(...keys)
    return typeof value === 'string' ? value.trim() || undefined : undefined
  }

  table(...keys: Keys): Readonly<Record<string, Data>> | undefined {
    const value = this.get(...keys)
    return isTable(value) ? value : undefined
  }

  texts(...keys: Keys): readonly string[] {
    const value = this.get(...keys)
    return isList(value) ? value.filter((item) => typeof item === 'string') : []
  }

  line(...keys: Keys): number | undefined {
    return keys.length === 0 || this.get(...keys) === undefined ? undefined : this.#line(keys)
  }
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value)
}

function isTable(value: Data): value is Readonly<Record<string, Data>> {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Date)
}
