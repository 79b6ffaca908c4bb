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
  /** Python files that may belong to the app itself, the shallowest first: no tests, migrations, documentation. */
  files(): Promise<readonly string[]>
}

const asideFolders =
  /(^|\/)(tests?|testing|migrations|docs?|examples?|samples?|benchmarks?|alembic|node_modules|site-packages|e2e)\//i
const asideFiles = /(^|\/)(test_[^/]*|[^/]*_test|conftest|setup|noxfile|fabfile|tasks)\.py$/i
const deepest = 5
const most = 400

export function codeOf(app: App): Code {
  const read = new Map<string, Promise<readonly CodeLine[]>>()
  let found: Promise<readonly string[]> | undefined
  return {
    lines(path) {
      const known = read.get(path)
      if (known) return known
      const lines = app.read(path).then((text) => codeLines(text ?? ''))
      read.set(path, lines)
      return lines
    },
    files() {
      found ??= app
        .find('*.py')
        .then((paths) => paths.filter((path) => isOwn(path) && path.split('/').length <= deepest).slice(0, most))
      return found
    }
  }
}

function isOwn(path: string): boolean {
  return !asideFolders.test(path) && !asideFiles.test(path) && !/(^|\/)\./.test(path)
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
