import { UserError } from '../errors.js'
import { realiseInNix } from '../packages/needs-in-nix.js'
import {
  archives,
  certificates,
  isAttributePath,
  isCommit,
  nixRuntimes,
  siteServer,
  type ArchiveId,
  type NixLine,
  type NixRuntime
} from '../packages/nixpkgs.js'
import type { Need } from '../providers/contract.js'
import { at } from '../releases/explain.js'
import { byCodePoint, sentenceList } from '../text.js'
import type { Draft, DraftPhase, DraftStart, Reasoned, ReasonedList, ReasonedMap } from './draft.js'
import { reasoned } from './draft.js'
import type { Warning } from './types.js'

/** A draft whose runtimes and needs are attributes of Nixpkgs. */
export interface RealisedDraft {
  readonly setup: DraftPhase
  readonly start: DraftStart
  readonly variables: ReasonedMap
  readonly warnings: readonly Warning[]
}

/**
 * Runtimes, needs and the packages that people name as attributes of one archive of Nixpkgs: `setup` has what the build gets,
 * `start` what the image gets. What people name is there for both.
 * A repository's own `environment.nix` says all of that itself.
 * Throws a UserError for a version that no archive has (with the nearest), a name that is no attribute path and an archive that is no commit.
 */
export function realiseNix(draft: Draft, needs: readonly Reasoned<Need>[]): RealisedDraft {
  const { setup = {}, ...others } = draft.phases ?? {}
  const phases = [setup, ...Object.values(others)]
  const packages = phases.flatMap(({ nixPkgs = [] }) => nixPkgs)
  const libraries = phases.flatMap(({ nixLibs = [] }) => nixLibs)
  for (const name of [...packages, ...libraries]) checkName(name)
  const commits = phases.flatMap(({ nixpkgsArchive }) => nixpkgsArchive ?? [])
  commits.forEach(checkCommit)
  const [file] = setup.nixFiles ?? []
  if (file) return ownFile(draft, file, [...packages, ...libraries])
  const runtimes = runtimesOf(draft, packages)
  const [chosen = archiveFor(runtimes), ...further] = commits
  const needed = realiseInNix(needs)
  const all = runtimes.map(attributesOf)
  const own = (part: keyof Attributes): ReasonedList => all.flatMap((attributes) => attributes[part])
  const authorities = reasoned(certificates, 'The default: certificate authorities, which Debian’s slim image has not')
  return {
    setup: {
      ...setup,
      nixpkgsArchive: chosen,
      nixPkgs: [...own('build'), ...needed.build, ...(setup.nixPkgs ?? []), authorities],
      nixLibs: [...own('libraries'), ...needed.libraries, ...(setup.nixLibs ?? [])]
    },
    start: {
      ...draft.start,
      nixPkgs: [...own('run'), ...needed.run, ...packages, authorities],
      nixLibs: [...own('libraries'), ...needed.libraries, ...libraries]
    },
    variables: { ...imageVariables(setup), ...draft.variables },
    warnings: [...runtimes.flatMap(inexact), ...further.flatMap((commit) => unused(commit, chosen))]
  }
}

/** One Nixpkgs serves all phases, so that the image holds one of each library. */
function unused({ value, reason }: Reasoned<string>, chosen: Reasoned<string>): readonly Warning[] {
  if (value === chosen.value) return []
  return [
    {
      code: 'nixpkgs-several',
      message: `${reason.because} is another commit of Nixpkgs than ${chosen.reason.because}: one serves all phases, and that is ${chosen.value.slice(0, 12)}`,
      ...at(reason),
      fix: 'Name one commit, in [phases.setup]'
    }
  ]
}

/** The repository's file is used as it is, so what is named besides would have no effect. */
function ownFile(
  { phases = {}, start = {}, variables = {} }: Draft,
  file: Reasoned<string>,
  named: ReasonedList
): RealisedDraft {
  const [first] = named
  if (first) {
    throw new UserError({
      what: `${first.reason.because} names the Nix package ${first.value}, but ${file.value} is used as it is and says alone what there is`,
      where: at(first.reason) ?? { file: file.value },
      fix: `Add ${first.value} to ${file.value}, or delete that file`
    })
  }
  const setup = phases['setup'] ?? {}
  return {
    setup: { ...setup, nixpkgsArchive: setup.nixpkgsArchive ?? archiveFor([]) },
    start,
    variables: { ...imageVariables(setup), ...variables },
    warnings: []
  }
}

/** What providers take for granted, because their runtime's official image says it. */
function imageVariables({ runtimes = {} }: DraftPhase): ReasonedMap {
  return Object.fromEntries(
    Object.keys(runtimes).flatMap((id) => {
      const { name = id, variables = {} } = nixRuntime(id) ?? {}
      const because = `The official image of ${name} sets it`
      return Object.entries(variables).map(([variable, value]) => [variable, reasoned(value, because)])
    })
  )
}

function nixRuntime(id: string): NixRuntime | undefined {
  return Object.hasOwn(nixRuntimes, id) ? nixRuntimes[id] : undefined
}

/** A runtime that the environment must bring. */
interface Wanted {
  readonly id: string
  readonly version: Reasoned<string>
  readonly runtime: NixRuntime
  /** What people name in its place. */
  readonly named?: Reasoned<string>
  readonly line?: NixLine
  readonly builds: boolean
  readonly runs: boolean
}

function runtimesOf({ phases = {}, start = {} }: Draft, packages: ReasonedList): readonly Wanted[] {
  const runtimes: ReasonedMap = phases['setup']?.runtimes ?? {}
  const helpers = new Set(Object.values(phases).map(({ runsOn }) => runsOn?.value))
  const site = start.static
  const server: ReasonedMap =
    site && !Object.hasOwn(runtimes, siteServer.id)
      ? { [siteServer.id]: { value: siteServer.version, reason: site.reason } }
      : {}
  return Object.entries({ ...runtimes, ...server })
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([id, version]) => {
      const runtime = nixRuntime(id)
      if (!runtime) throw unknownRuntime(id, version)
      const named = packages.find(({ value }) => runtime.named.test(value))
      const line = runtime.lines.find(
        (candidate) => version.value === candidate.line || version.value.startsWith(`${candidate.line}.`)
      )
      const serves = site !== undefined && id === siteServer.id
      return {
        id,
        version,
        runtime,
        ...(named && { named }),
        ...(line && { line }),
        builds: !serves,
        runs: site ? serves : !helpers.has(id)
      }
    })
}

interface Attributes {
  readonly build: ReasonedList
  readonly run: ReasonedList
  readonly libraries: ReasonedList
}

/** What people name in place of a runtime is in their own list already. */
function attributesOf({ version, runtime, named, line, builds, runs }: Wanted): Attributes {
  const { reason } = named ?? version
  const attribute = named?.value ?? runtime.attribute(line?.line ?? version.value.split('.').slice(0, 2).join('.'))
  const leaves = (values: readonly string[]): ReasonedList => values.map((value) => ({ value, reason }))
  const itself = named ? [] : [attribute]
  return {
    build: builds ? leaves([...itself, ...(runtime.build?.(attribute) ?? [])]) : [],
    run: runs ? leaves([...itself, ...(runtime.run ?? [])]) : [],
    libraries: runs ? leaves(runtime.libraries ?? []) : []
  }
}

/** The newest archive that has every runtime at its version. */
function archiveFor(runtimes: readonly Wanted[]): Reasoned<string> {
  const asked = runtimes.filter(({ named }) => named === undefined)
  for (const wanted of asked) if (!wanted.line) throw noArchive(wanted)
  const ordered = (Object.keys(archives) as ArchiveId[]).sort((a, b) => byCodePoint(archives[b].date, archives[a].date))
  const id = ordered.find((candidate) => asked.every(({ line }) => line?.archives.includes(candidate)))
  if (id === undefined) {
    throw new UserError({
      what: `No archive of Nixpkgs that Boxcar knows has all of ${sentenceList(asked.map(({ runtime, version }) => `${runtime.name} ${version.value}`))}`,
      fix: 'Choose a newer version of the older one'
    })
  }
  const [newest] = ordered
  const { branch, date } = archives[id]
  const old = asked.find(({ line }) => line?.archives[0] !== newest)
  const because = old
    ? `${branch} of ${date} is the newest archive of Nixpkgs that has ${old.runtime.name} ${old.version.value}`
    : `The default: Nixpkgs as of ${date}, ${branch}`
  return { value: archives[id].commit, reason: { ...old?.version.reason, because } }
}

/** Nixpkgs has one release of each line. */
function inexact({ version, runtime, named, line }: Wanted): readonly Warning[] {
  if (named || !line || version.value === line.line) return []
  return [
    {
      code: 'nix-version',
      message: `Nixpkgs has one release of ${runtime.name} ${line.line}, which need not be ${version.value} (${version.reason.because})`,
      ...at(version.reason),
      fix: `Leave the toolchain nix out for exactly ${version.value}, or name a commit of Nixpkgs that has it in nixpkgsArchive`
    }
  ]
}

function noArchive({ runtime, version }: Wanted): UserError {
  const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
  const parts = runtime.lines[0]?.line.split('.').length ?? 1
  const asked = number(version.value.split('.').slice(0, parts).join('.'))
  const nearest = runtime.lines.toSorted(
    (a, b) => Math.abs(number(a.line) - asked) - Math.abs(number(b.line) - asked)
  )[0]?.line
  return new UserError({
    what: `No archive of Nixpkgs that Boxcar knows has ${runtime.name} ${version.value} (${version.reason.because})`,
    ...(at(version.reason) && { where: at(version.reason) }),
    fix: `The nearest is ${runtime.name} ${nearest ?? ''}; or name a commit of Nixpkgs that has it in nixpkgsArchive of [phases.setup] in nixpacks.toml`
  })
}

function unknownRuntime(id: string, { reason }: Reasoned<string>): UserError {
  return new UserError({
    what: `Boxcar does not know which package of Nixpkgs is ${id} (${reason.because})`,
    ...(at(reason) && { where: at(reason) }),
    fix: `Leave the toolchain nix out, or say it in a file environment.nix; known are ${sentenceList(Object.keys(nixRuntimes))}`
  })
}

function checkName({ value, reason }: Reasoned<string>): void {
  if (isAttributePath(value)) return
  throw new UserError({
    what: `${reason.because} names "${value.slice(0, 80)}", which is no attribute path of Nixpkgs`,
    ...(at(reason) && { where: at(reason) }),
    fix: 'Write names like ffmpeg or python313Packages.numpy; Nix expressions belong into a file environment.nix'
  })
}

function checkCommit({ value, reason }: Reasoned<string>): void {
  if (isCommit(value)) return
  throw new UserError({
    what: `${reason.because} is "${value.slice(0, 80)}", which is no commit of Nixpkgs`,
    ...(at(reason) && { where: at(reason) }),
    fix: 'Write all 40 characters of the commit’s hash; a branch or an address would be another tomorrow'
  })
}
