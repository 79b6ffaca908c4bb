import type { Catalog } from '../providers/contract.js'
import type { Plan } from '../plan/types.js'
import { escapePointer } from '../plan/finish.js'
import type { Arg, Env, EnvEntry } from './instructions.js'
import type { Reasons } from './reasons.js'
import { UserError } from '../errors.js'
import { demand, misleads, oneLine, shellWord } from './quoting.js'

/** When each of the plan's variables is set. */
export interface Variables {
  /** Known before the dependencies: what providers say (but what changes an install), what package managers read, and PATH. */
  readonly early: readonly string[]
  /** What people say for their app: a new value must not install the dependencies again. */
  readonly late: readonly string[]
  /** Names of build arguments; they come with `late` ones. */
  readonly buildArgs: readonly string[]
}

/** Names that hadolint (DL3064) and BuildKit (SecretsUsedInArgOrEnv) take for secrets. */
const SECRET_NAME =
  /(?:^|_)(?:api_?keys?|auth|credentials?|keys?|pass(?:word|wd|phrase)?|pword|secrets?|tokens?)(?:$|_)/i

export function variablesOf(plan: Plan, catalog: Catalog, reasons: Reasons, buildArgs: readonly string[]): Variables {
  const names = Object.keys(plan.variables).map(variableName)
  const read = (name: string): boolean => catalog.installVariables.some((prefix) => name.startsWith(prefix))
  const isLate = (name: string): boolean =>
    catalog.lateVariables?.includes(name) === true || (reasons.fromPeople(variableField(name)) && !read(name))
  const isEarly = (name: string): boolean => name === 'PATH' || !isLate(name)
  return {
    early: names.filter(isEarly),
    late: names.filter((name) => !isEarly(name)),
    buildArgs: buildArgs.map((name) => variableName(name)).filter((name) => !Object.hasOwn(plan.variables, name))
  }
}

export function variableField(name: string): string {
  return `/variables/${escapePointer(name)}`
}

/** `ENV` for some of the plan's variables; a value that ENV cannot spell, such as one with a line break, comes in as a build argument. */
export function setVariables(
  variables: Readonly<Record<string, string>>,
  fieldOf: (name: string) => string = variableField
): readonly (Arg | Env)[] {
  const names = Object.keys(variables)
  if (names.length === 0) return []
  const entries = names.map((name): EnvEntry => {
    const value = variables[name] ?? ''
    return { name: variableName(name), value: [needsBuildArg(value) ? { variable: name } : value] }
  })
  return [
    ...names
      .filter((name) => needsBuildArg(variables[name] ?? ''))
      .map((name): Arg => ({ kind: 'arg', name, fields: [fieldOf(name)] })),
    { kind: 'env', entries, fields: names.map(fieldOf) }
  ]
}

/**
 * Arguments that steer the build itself: a repository must not choose its frontend (`BUILDKIT_SYNTAX`), proxy or cache namespace
 * (docs.docker.com, "Dockerfile reference": BuildKit built-in build args, predefined ARGs, automatic platform ARGs).
 */
const steersBuild =
  /^(?:BUILDKIT_.*|(?:HTTPS?|FTP|NO|ALL)_PROXY|SOURCE_DATE_EPOCH|(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT|STAGE|OSVERSION))$/i

/** The variables whose values come in as build arguments. Throws a UserError for a name that the build would obey. */
export function valueArguments(variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(variables).filter(([, value]) => needsBuildArg(value))
  const bad = entries.find(([name]) => steersBuild.test(name))
  if (bad === undefined) return Object.fromEntries(entries)
  throw new UserError({
    what: `The value of the variable ${oneLine(bad[0])} has several lines or characters that cannot be seen, and Docker takes a build argument of that name for itself`,
    fix: 'Write the value on one line of plain text, or give the variable another name'
  })
}

/**
 * Tried with Docker 26.1: nothing in a Dockerfile makes a line feed in ENV; a build argument keeps every byte. What would make the
 * line read otherwise than it is goes the same way.
 */
export function needsBuildArg(value: string): boolean {
  return misleads(value)
}

/**
 * Whether a variable of a phase must not become ENV of a stage: placeholders of secrets (`SECRET_KEY=build-only`) would alarm linters
 * and, in a stage that the image continues from, be the app's secret when it runs.
 */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}

/** Shell statements that set variables for one RUN only. */
export function exportStatements(values: Readonly<Record<string, string>>): readonly string[] {
  return assignments(values).map((assignment) => `export ${assignment}`)
}

/** The same in front of a single program. */
export function withAssignments(values: Readonly<Record<string, string>>, command: string): string {
  return [...assignments(values), command].join(' ')
}

function assignments(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${variableName(name)}=${shellWord(value)}`)
}

function variableName(name: string): string {
  return demand(
    /^[A-Za-z_][A-Za-z0-9_]*$/,
    name,
    'The variable name',
    'Names have letters, digits and underscores and do not start with a digit'
  )
}
