import type { App, Manifest } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import type { Condition } from '../frameworks.js'
import { codeLines, type CodeLine } from './source.js'

/** A distribution that the app's manifests or its lockfile name. */
export interface Dependency {
  /** Normalised (PEP 503): lower case, runs of `-_.` are one `-`. */
  readonly name: string
  readonly extras: readonly string[]
  /** The exact version, where a pin or the lockfile says it. */
  readonly version?: string
  /** Wheels must not be used: `--no-binary`, or it comes from a repository. */
  readonly source?: boolean
  /** Named by the app itself, not only by another distribution. */
  readonly direct: boolean
  readonly evidence: Evidence
}

export type Dependencies = ReadonlyMap<string, Dependency>

/** What the Python provider knows of an app. */
export interface Facts {
  readonly app: App
  readonly hints: Hints
  readonly dependencies: Dependencies
  /** `pyproject.toml` beside the other manifests. */
  readonly pyproject?: Manifest
  readonly code: Code
}

/** Python files, each read and split once. */
export interface Code {
  lines(path: string): Promise<readonly CodeLine[]>
  /** Python files that may belong to the app itself, the shallowest first: no tests, migrations, documentation, templates. */
  files(): Promise<readonly string[]>
  /** Those of them whose text matches or has one of the words: a quick look, so that only files that can matter are taken apart. */
  containing(wanted: RegExp | readonly string[]): Promise<readonly string[]>
}

const asideFolders = new RegExp(
  '(^|/)(?:' +
    'tests?|testing|e2e|benchmarks?|migrations|alembic|docs?|examples?|samples?|demos?|tutorials?|notebooks?|' +
    'scripts?|bin|tools|docker|devops|packaging|utils/dev|contrib|ci|hack|stubs|typings|vendor|vendored|third_party|node_modules|site-packages' +
    ')/',
  'i'
)
/** What others plug into a package is no app by itself. */
const plugged = /\/(?:addons|plugins|extensions)\//
/** `env.py` is Alembic's. */
const asideFiles =
  /(^|\/)(test_[^/]*|[^/]*_test|tests|runtests|conftest|noxfile|fabfile|env|gunicorn\.conf|gunicorn_conf(?:ig)?)\.py$/i
const deepest = 5
const most = 400

export function codeOf(app: App): Code {
  const read = new Map<string, Promise<readonly CodeLine[]>>()
  let found: Promise<readonly string[]> | undefined
  const files = () =>
    (found ??= app
      .find('*.py')
      .then((paths) => paths.filter((path) => isOwn(path) && path.split('/').length <= deepest).slice(0, most)))
  // Every row of the framework table asks, so the texts are kept at hand.
  let texts: Promise<readonly (readonly [string, string])[]> | undefined
  return {
    files,
    async containing(wanted) {
      texts ??= files().then((paths) => Promise.all(paths.map(async (path) => [path, (await app.read(path)) ?? ''])))
      const has = (text: string) =>
        wanted instanceof RegExp ? wanted.test(text) : wanted.some((word) => text.includes(word))
      return (await texts).flatMap(([path, text]) => (has(text) ? [path] : []))
    },
    lines(path) {
      const known = read.get(path)
      if (known) return known
      const lines = app.read(path).then((text) => codeLines(text ?? ''))
      read.set(path, lines)
      return lines
    }
  }
}

function isOwn(path: string): boolean {
  return (
    !asideFolders.test(path) &&
    !plugged.test(path) &&
    !asideFiles.test(path) &&
    !/(^|\/)\.|\{[{%]|^setup\.py$/.test(path)
  )
}

/** Holds when one of the distributions is a dependency. */
export function depends(...names: readonly string[]): Condition<Facts> {
  return ({ dependencies }) => {
    const found = names.map((name) => dependencies.get(name)).find((dependency) => dependency !== undefined)
    return Promise.resolve(found?.evidence)
  }
}

/** Holds when a distribution is a dependency that the app itself names. */
export function dependsDirectly(...names: readonly string[]): Condition<Facts> {
  return ({ dependencies }) => {
    const found = names.map((name) => dependencies.get(name)).find((dependency) => dependency?.direct)
    return Promise.resolve(found?.evidence)
  }
}
