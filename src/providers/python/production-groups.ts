import type { Manifest } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'

/** A set of dependencies that only some install, and that by its name is meant for where the app runs. */
export interface ProductionGroup {
  readonly name: string
  /** `extra`: `[project.optional-dependencies]` and Poetry's extras; `group`: `[dependency-groups]` and Poetry's groups. */
  readonly kind: 'extra' | 'group'
  /** Keys of its requirements in the manifest. */
  readonly keys: readonly string[]
  readonly evidence: Evidence
}

const names = [
  'prod',
  'production',
  'deploy',
  'deployment',
  'docker',
  'container',
  'server',
  'webserver',
  'run',
  'runtime'
]

const tables: readonly (readonly [ProductionGroup['kind'], readonly string[], readonly string[]])[] = [
  ['extra', ['project', 'optional-dependencies'], []],
  ['extra', ['tool', 'poetry', 'extras'], []],
  ['group', ['dependency-groups'], []],
  ['group', ['tool', 'poetry', 'group'], ['dependencies']]
]

/** The groups and extras that an image needs, by their names. */
export function productionGroups(pyproject: Manifest | undefined): readonly ProductionGroup[] {
  return tables.flatMap(([kind, table, below]) =>
    names.flatMap((name): ProductionGroup[] => {
      const keys = [...table, name, ...below]
      if (!pyproject || pyproject.get(...keys) === undefined || publishes(pyproject, keys)) return []
      const line = pyproject.line(...table, name)
      const because = `[${[...table, name].join('.')}] is meant for where the app runs`
      return [{ kind, name, keys, evidence: { because, file: pyproject.path, ...(line !== undefined && { line }) } }]
    })
  )
}

/** Programs by which developers publish and deploy: a group with one of them is theirs, whatever its name. */
const publishers =
  /^(?:twine|build|wheel|awscli|ansible|fabric|bump2version|bump-my-version|bumpversion|python-semantic-release)\b/

function publishes(pyproject: Manifest, keys: readonly string[]): boolean {
  const listed = pyproject.texts(...keys)
  return [...listed, ...Object.keys(pyproject.table(...keys) ?? {})].some((name) => publishers.test(name))
}

/** `--extra prod --group deploy` in a manager's own words; `''` where there are none. */
export function groupOptions(
  groups: readonly ProductionGroup[],
  words: { readonly extra?: string; readonly group?: string }
): string {
  return groups.map(({ kind, name }) => (words[kind] === undefined ? '' : ` ${words[kind]} ${name}`)).join('')
}
