import { FormatError, Positions, tableOf, type Parsed } from './format.js'
import type { Data } from '../types.js'

/**
 * INI as Python's configparser reads it without interpolation (docs.python.org/3/library/configparser.html), because that is what
 * reads setup.cfg and tox.ini: `=` or `:`, names in lower case, values that go on in deeper lines, comments on lines of their own.
 * No library has its continuation lines. More lenient in three ways, so that .npmrc and .editorconfig can be read too:
 * options before the first section, names without a value, and options that stand twice, of which the last counts. Empty lines in
 * a value are left out.
 */
export function parseIni(text: string): Parsed {
  const positions = new Positions()
  const top: Section = new Map()
  const sections = new Map<string, Section>()
  let section = top
  let path: string[] = []
  let option: { name: string; depth: number } | undefined
  for (const [at, raw] of text.split('\n').entries()) {
    const content = raw.trim()
    const depth = raw.length - raw.trimStart().length
    if (content === '' || /^[#;]/.test(content)) continue
    if (option !== undefined && depth > option.depth) {
      section.get(option.name)?.push(content)
      continue
    }
    const header = /^\[(.+)\]/.exec(content)?.[1]
    if (header !== undefined) {
      section = sections.get(header) ?? new Map<string, string[]>()
      sections.set(header, section)
      path = [header]
      option = undefined
      positions.put(path, positions.get(path) ?? at + 1)
      continue
    }
    const mark = content.search(/[=:]/)
    const name = mark === -1 ? content : content.slice(0, mark).trimEnd()
    const value = mark === -1 ? '' : content.slice(mark + 1).trimStart()
    if (name === '' || name.startsWith('['))
      throw new FormatError('neither a section nor `name = value`', at + 1, depth + 1)
    option = { name: name.toLowerCase(), depth }
    section.set(option.name, [value])
    positions.put([...path, option.name], at + 1)
  }
  const tables = [...sections].map(([name, options]) => [name, valuesOf(options)] as const)
  return { data: tableOf([...Object.entries(valuesOf(top)), ...tables]), line: (keys) => positions.get(keys) }
}

type Section = Map<string, string[]>

function valuesOf(section: Section): { readonly [key: string]: Data } {
  return tableOf([...section].map(([name, lines]) => [name, lines.join('\n').trim()] as const))
}
