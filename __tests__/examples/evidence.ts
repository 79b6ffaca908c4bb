import { stringify } from 'smol-toml'
import { memoryApp } from '../../src/app/memory.js'
import type { Data, Manifest } from '../../src/app/types.js'

/** A tree from which one piece of evidence was taken. */
export interface Without {
  readonly files: Readonly<Record<string, string>>
  /** What stands in other lines is still in the same ones. */
  readonly linesKept: boolean
}

/** Takes the file away, or what stands in the line: the key, by the parser; a statement or a requirement with all its lines. */
export async function without(
  files: Readonly<Record<string, string>>,
  file: string,
  line: number | undefined
): Promise<Without> {
  const text = files[file]
  if (text === undefined) throw new Error(`A reason cites ${file}, which is not there`)
  if (line === undefined) {
    return { files: Object.fromEntries(Object.entries(files).filter(([path]) => path !== file)), linesKept: true }
  }
  if (isTable(file)) {
    const manifest = await memoryApp(files).manifest(file)
    if (!manifest) throw new Error(`${file} cannot be parsed`)
    return { files: { ...files, [file]: withoutKey(manifest, line) }, linesKept: false }
  }
  return { files: { ...files, [file]: withoutStatement(text, line) }, linesKept: true }
}

function isTable(file: string): boolean {
  return /\.toml$|(?:^|\/)Pipfile$/.test(file)
}

/** The same manifest without the key, or the item of a list, that stands in this line. */
function withoutKey(manifest: Manifest, line: number): string {
  const path = pathsOf(manifest.data, []).find((keys) => manifest.line(...keys) === line)
  if (!path) throw new Error(`No key stands in line ${line} of ${manifest.path}`)
  return stringify(removed(manifest.data, path) as Record<string, unknown>)
}

type Keys = readonly (string | number)[]

/** All paths of keys, a table or list before what is in it. */
function pathsOf(data: Data, above: Keys): readonly Keys[] {
  if (typeof data !== 'object' || data === null || data instanceof Date) return [above]
  const entries: readonly (readonly [string | number, Data])[] = Array.isArray(data)
    ? data.map((item: Data, index): readonly [number, Data] => [index, item])
    : Object.entries(data)
  return [...(above.length > 0 ? [above] : []), ...entries.flatMap(([key, inner]) => pathsOf(inner, [...above, key]))]
}

function removed(data: Data, [key, ...rest]: Keys): Data {
  if (Array.isArray(data)) {
    const items: readonly Data[] = data
    if (rest.length === 0) return items.filter((_, index) => index !== key)
    return items.map((item, index) => (index === key ? removed(item, rest) : item))
  }
  const table = data as Readonly<Record<string, Data>>
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, value]) =>
      name !== key ? [[name, value]] : rest.length === 0 ? [] : [[name, removed(value, rest)]]
    )
  )
}

/** Empties the line and those that continue it, by a backslash or an open bracket. */
function withoutStatement(text: string, line: number): string {
  const lines = text.split('\n')
  let depth = 0
  for (let index = line - 1; index < lines.length; index += 1) {
    const content = lines[index] ?? ''
    depth += (content.match(/[([{]/g)?.length ?? 0) - (content.match(/[)\]}]/g)?.length ?? 0)
    lines[index] = ''
    if (depth <= 0 && !content.endsWith('\\')) break
  }
  return lines.join('\n')
}
