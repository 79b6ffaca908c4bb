import { hostsWithPasswords, withoutPasswords } from '../../passwords.js'
import { folderOf, join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { UserError, type Place } from '../../errors.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Warning } from '../../plan/types.js'
import { markerHolds } from './markers.js'
import { normalName, parseLocation, parseRequirement, type Requirement } from './requirement.js'

export { parseRequirement, type Requirement } from './requirement.js'

/** What a requirements file and those that it includes say. */
export interface Requirements {
  /** What is installed on Linux; versions may come from constraints. */
  readonly requirements: readonly Requirement[]
  /** The file itself, what `-r` and `-c` include, and archives that are named: to copy before the install. */
  readonly files: readonly string[]
  /** Folders and archives of the tree that are installed or searched. */
  readonly paths: readonly LocalPath[]
  /** Names of the variables that pip puts in: `${PIP_TOKEN}`. */
  readonly secrets: readonly Reasoned<string>[]
  readonly indexes: readonly PackageIndex[]
  /** Hashes are given, so pip refuses whatever has none. */
  readonly hashes: boolean
  /** Names of which no wheel may be used; `:all:` stands for all. */
  readonly noBinary: readonly string[]
  readonly warnings: readonly Warning[]
}

export interface LocalPath extends Place {
  readonly path: string
  readonly editable: boolean
}

export interface PackageIndex extends Place {
  readonly option: '--index-url' | '--extra-index-url' | '--find-links'
  /** Without passwords. */
  readonly url: string
}

/**
 * Reads a requirements file as pip does (pip.pypa.io, "Requirements File Format"): continued lines, comments, options, `-r` and
 * `-c` relative to the file that names them, local paths relative to the app. What no Linux image can use is left out.
 *
 * Throws a UserError where a file that is included is missing or outside of the app.
 */
export async function readRequirements(app: App, path: string): Promise<Requirements> {
  const reader = new Reader(app)
  await reader.file(path, false)
  return reader.result()
}

/** Options with a value, by all their spellings. */
const spellings: Readonly<Record<string, string>> = {
  '-r': 'requirement',
  '--requirement': 'requirement',
  '-c': 'constraint',
  '--constraint': 'constraint',
  '-e': 'editable',
  '--editable': 'editable',
  '-i': '--index-url',
  '--index-url': '--index-url',
  '--pypi-url': '--index-url',
  '--extra-index-url': '--extra-index-url',
  '-f': '--find-links',
  '--find-links': '--find-links',
  '--no-binary': '--no-binary',
  '--only-binary': 'other',
  '--trusted-host': 'other',
  '--use-feature': 'other',
  '--hash': '--hash',
  '--config-settings': 'other',
  '--global-option': 'other',
  '--install-option': 'other'
}

class Reader {
  readonly #app: App
  readonly #seen = new Set<string>()
  readonly #requirements: Requirement[] = []
  readonly #constraints = new Map<string, Requirement>()
  readonly #files = new Set<string>()
  readonly #paths: LocalPath[] = []
  readonly #secrets = new Map<string, Reasoned<string>>()
  readonly #indexes: PackageIndex[] = []
  readonly #noBinary: string[] = []
  readonly #warnings: Warning[] = []
  #hashes = false

  constructor(app: App) {
    this.#app = app
  }

  result(): Requirements {
    const requirements = this.#requirements.map((requirement) => {
      const version =
        requirement.version ?? (requirement.source ? undefined : this.#constraints.get(requirement.name)?.version)
      return version === undefined ? requirement : { ...requirement, version }
    })
    return {
      requirements,
      files: [...this.#files],
      paths: this.#paths,
      secrets: [...this.#secrets.values()],
      indexes: this.#indexes,
      hashes: this.#hashes,
      noBinary: this.#noBinary,
      warnings: this.#warnings
    }
  }

  /** Each file counts once as requirements and once as constraints, so that a circle ends. */
  async file(path: string, constraint: boolean): Promise<void> {
    const key = `${constraint ? 'c' : 'r'} ${path}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#files.add(path)
    const text = await this.#app.read(path)
    if (text === undefined)
      return this.#warn(
        'requirements-unreadable',
        { file: path },
        `${path} is not UTF-8 text, so nothing in it is known`,
        'Save it as UTF-8'
      )
    for (const { content, line } of logicalLines(text)) await this.#line(content, { file: path, line }, constraint)
  }

  async #line(content: string, at: Place, constraint: boolean): Promise<void> {
    this.#variables(content, at)
    this.#passwords(content, at)
    const words = content.split(/\s+/)
    const first = words.findIndex((word) => word.startsWith('-'))
    const text = (first === -1 ? words : words.slice(0, first)).join(' ')
    if (text !== '') await this.#requirement(text, at, constraint)
    for (const [option, value] of options(first === -1 ? [] : words.slice(first)))
      await this.#option(option, value, at, constraint)
  }

  async #option(option: string, value: string, at: Place, constraint: boolean): Promise<void> {
    if (option === 'requirement' || option === 'constraint') {
      return this.#include(value, at, constraint || option === 'constraint')
    }
    if (option === 'editable') return this.#requirement(value, at, constraint, true)
    if (option === '--hash') this.#hashes = true
    if (option === '--require-hashes') this.#hashes = true
    if (option === '--no-binary')
      this.#noBinary.push(...value.split(',').map((name) => (name.startsWith(':') ? name : normalName(name))))
    if (option === '--index-url' || option === '--extra-index-url' || option === '--find-links') {
      this.#indexes.push({ option, url: withoutPasswords(value), ...at })
      if (option === '--find-links' && !isUrl(value)) await this.#findLinks(value, at)
    }
  }

  async #include(value: string, at: Place, constraint: boolean): Promise<void> {
    if (isUrl(value)) {
      const what = `${at.file} includes ${withoutPasswords(value)}, which is fetched in the build; nothing in it is known here`
      return this.#warn('requirements-unreadable', at, what, 'Keep a copy of it in the repository')
    }
    const path = normalise(join(folderOf(at.file), value))
    if (path === undefined) {
      throw new UserError({
        what: `${at.file} includes ${value}, which is outside of the app's folder`,
        where: at,
        fix: 'Let `context` be the folder that holds both, or move the file into the app'
      })
    }
    if (!(await this.#app.has(path))) {
      throw new UserError({
        what: `${at.file} includes ${value}, but there is no ${path}`,
        where: at,
        fix: `Add ${path} to the repository, or take this line out`
      })
    }
    await this.file(path, constraint)
  }

  /** pip looks beside the requirements file first, then in the folder where it runs. */
  async #findLinks(value: string, at: Place): Promise<void> {
    const beside = normalise(join(folderOf(at.file), value))
    const found = beside !== undefined && (await this.#app.hasFolder(beside)) ? beside : normalise(value)
    if (found !== undefined) this.#paths.push({ path: found || '.', editable: false, ...at })
  }

  async #requirement(text: string, at: Place, constraint: boolean, editable = false): Promise<void> {
    const local = isUrl(text) ? undefined : await this.#localPath(text, at)
    const parsed = parseAny(text, at, local !== undefined)
    if (local !== undefined && !constraint) this.#paths.push({ path: local, editable, ...at })
    if (!parsed) {
      if (local === undefined && !isUrl(text)) this.#unreadable(text, at)
      return
    }
    if (parsed.source === 'path' && local === undefined) this.#elsewhere(parsed, at)
    if (parsed.marker !== undefined && !markerHolds(parsed.marker)) return
    if (!constraint) this.#requirements.push(parsed)
    else if (!this.#constraints.has(parsed.name)) this.#constraints.set(parsed.name, parsed)
  }

  /** `.`, `./lib[dev]`, `wheels/x-1.0-py3-none-any.whl`, `name @ file:./lib`: a path of the app; `undefined` where it is none. */
  async #localPath(text: string, at: Place): Promise<string | undefined> {
    const named = /^[\w.-]+(?:\[[^\]]*\])?\s*@\s*/.exec(text)?.[0]
    const location = text.slice(named?.length ?? 0)
    if (named !== undefined && !location.startsWith('file:')) return undefined
    const [, written = ''] = /^(?:file:(?:\/\/)?)?([^\s;#[]*)/.exec(location) ?? []
    if (written.includes(':') || !/^\.{1,2}$|\/|\.(?:whl|zip|tar\.\w+|tgz)$/.test(written)) return undefined
    const path = normalise(written)
    if (path === undefined) return undefined
    if (!(await this.#app.has(path)) && !(await this.#app.hasFolder(path))) {
      this.#warn(
        'requirement-missing',
        at,
        `${at.file} installs ${written}, which is not there`,
        'Add it to the repository; if it is a submodule, check it out (actions/checkout: `submodules: true`)'
      )
    }
    return path || '.'
  }

  #variables(content: string, at: Place): void {
    for (const [, name = ''] of content.matchAll(/\$\{([A-Z0-9_]+)\}/g)) {
      if (!this.#secrets.has(name)) this.#secrets.set(name, reasoned(name, `pip puts $\{${name}} into ${at.file}`, at))
    }
  }

  #passwords(content: string, at: Place): void {
    for (const host of hostsWithPasswords(content)) {
      const message = `${at.file} holds a password for ${host}; whoever can read the repository has it`
      this.#warn(
        'password-in-file',
        at,
        message,
        'Change it, write `${PIP_TOKEN}` in its place, and give PIP_TOKEN in `secrets`'
      )
    }
  }

  #unreadable(text: string, at: Place): void {
    const conda = /^([\w.-]+)=([\w.]+)(?:=\w+)?$/.exec(text)
    const fix = conda
      ? `Write ${conda[1] ?? ''}==${conda[2] ?? ''}: a single = is Conda's spelling`
      : 'Write it as pip reads it, or take it out'
    this.#warn('requirement-unreadable', at, `pip will not understand \`${withoutPasswords(text)}\` in ${at.file}`, fix)
  }

  #elsewhere({ name }: Requirement, at: Place): void {
    const what = `${at.file} takes ${name} from a path of the machine where the file was made`
    this.#warn(
      'requirement-elsewhere',
      at,
      what,
      `Write ${name} with its version (\`pip list --format=freeze\` prints that)`
    )
  }

  #warn(code: string, at: Place, message: string, fix: string): void {
    this.#warnings.push({ code, message, ...at, fix })
  }
}

interface LogicalLine {
  readonly content: string
  /** Where it begins, from 1. */
  readonly line: number
}

/** Joins continued lines and takes comments out, in pip's order: a line that is only a comment ends a continuation. */
function* logicalLines(text: string): Iterable<LogicalLine> {
  let pending = ''
  let start = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const row = raw.replace(/^\ufeff/, '')
    if (pending === '') start = index + 1
    const comment = /^\s*#/.test(row)
    if (row.endsWith('\\') && !comment) {
      pending += row.slice(0, -1)
      continue
    }
    const content = uncommented(comment ? pending : pending + row)
    pending = ''
    if (content !== '') yield { content, line: start }
  }
  if (uncommented(pending) !== '') yield { content: uncommented(pending), line: start }
}

function uncommented(text: string): string {
  return text.replace(/(?:^|\s)#[^]*$/, '').trim()
}

/** Options with their values: `-rfile`, `-r file`, `--option=value`, `--option value`, and those without one. */
function* options(words: readonly string[]): Iterable<[name: string, value: string]> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [, written = '', glued = ''] =
      (word.startsWith('--') ? /^(--[\w-]+)(?:=(.*))?$/ : /^(-\w)(.*)$/).exec(word) ?? []
    const name = spellings[written]
    if (name === undefined) yield [written, '']
    else yield [name, unquoted(glued === '' ? (words[++at] ?? '') : glued)]
  }
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}

function isUrl(text: string): boolean {
  return /^(?:(?:git|hg|svn|bzr)\+)?[a-z]+:\/\//i.test(text) && !/^file:/i.test(text)
}

/** A path or a URL, unless a name stands in front of it. */
function parseAny(text: string, at: Place, local: boolean): Requirement | undefined {
  const location = local || isUrl(text) || /^(?:git|hg|svn|bzr)\+/i.test(text)
  return (location && parseLocation(text, at)) || parseRequirement(text, at)
}
