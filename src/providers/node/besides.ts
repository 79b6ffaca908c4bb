import { readLockfile, type Lockfile } from '../../app/lockfiles.js'
import { join, nameOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned, ReasonedMap } from '../../plan/draft.js'
import type { StartFile, Warning } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import type { Need } from '../contract.js'
import { toBuild } from '../needs.js'
import type { Analysis } from './analyse.js'
import { browsersOf, type Browsers } from './browsers.js'
import { lockWarning } from './lock-check.js'
import { tooNewWarnings } from './newest-node.js'
import { installedOf, nativeNeeds, repositoryNeeds } from './natives.js'
import { oldWebpack } from './old-webpack.js'
import { migrationsByHand } from './migrations.js'
import { migrateWarning, prismaOf, type Prisma } from './prisma.js'
import { registryLogins, type Logins } from './registries.js'
import type { PackageJson } from './package-json.js'
import type { Service } from './service.js'
import type { Member, Workspace } from './workspace.js'
import { writablePlaces } from './writable.js'

/** What an app needs besides what its manager installs. */
export interface Besides {
  readonly needs: readonly Reasoned<Need>[]
  readonly browsers: Browsers
  readonly logins: Logins
  readonly prisma?: Prisma
  readonly release?: Reasoned<string>
  readonly demands: readonly Reasoned<string>[]
  readonly writable: readonly Reasoned<StartFile>[]
  /** Set to nothing in the build, where the manager demands them to do anything. */
  readonly buildVariables: ReasonedMap
  readonly warnings: readonly Warning[]
}

const verifies = 'pnpm_config_verify_deps_before_run'

const noLogins: Logins = { secrets: [], demanded: [] }
const nothing: Besides = {
  needs: [],
  browsers: { cmds: [], variables: {}, needs: [], warnings: [] },
  logins: noLogins,
  demands: [],
  writable: [],
  buildVariables: {},
  warnings: []
}

/** @param node the version in the image's tag: some packages are compiled for it */
export async function besidesOf(app: App, analysis: Analysis, node: string, hints: Hints): Promise<Besides> {
  const { own, manager, service, workspace, place } = analysis
  if (!own || !manager) return nothing
  const root = workspace?.place ?? place
  const lockfile = await lockOf(analysis)
  const installs = !hints.replaced['install']
  const logins = installs ? await registryLogins(root, manager.manager.id, hints.secrets) : noLogins
  const prisma = await prismaOf(app, own)
  const browsers = browsersOf(own)
  const writable = service && !service.static ? await writableOf(app, own, service) : { files: [], warnings: [] }
  const members = workspace?.names ?? new Set<string>()
  const folder = workspace?.folder?.value ?? ''
  const conflict = lockfile && installs ? await conflictIn(root.view, lockfile.path) : undefined
  const outdated = lockfile && installs && !conflict ? lockWarning(manager, own, lockfile, folder, members) : undefined
  const migrate = service && !service.release && !hints.procfile['release'] ? prisma?.migrate : undefined
  const hasProgram = service?.dependencies === 'all' || (prisma?.hasProgram && service?.dependencies === 'production')
  const legacy = hints.variables['NODE_OPTIONS'] ? undefined : await oldWebpack(app, own, analysis.build, hints, node)
  const isByHand = service && !service.static && !service.release && !prisma && !hints.procfile['release']
  const isSaid = service?.warnings?.some(({ code }) => code === 'migrations-by-hand') === true
  const byHand = isByHand && !isSaid ? await migrationsByHand(app, own) : []
  const packaged = service && !service.static ? await packagedPrisma(workspace) : []
  const needs = [...nativeNeeds(installedOf(own, lockfile), node), ...repositoryNeeds(own, lockfile), ...browsers.needs]
  return {
    needs: service?.static ? needs.flatMap((need) => toBuild(need)) : needs,
    browsers,
    logins,
    ...(prisma && { prisma }),
    ...(migrate && hasProgram && !service?.onlyOutputs && { release: migrate }),
    demands: [...(prisma?.demands ?? []), ...packaged.flatMap(({ prisma: { demands } }) => demands)],
    writable: writable.files,
    buildVariables: {
      ...(legacy && { NODE_OPTIONS: legacy }),
      // Else pnpm installs again before a script, where it finds none of what it wrote down about the last install.
      ...(logins.written &&
        !hints.variables[verifies] && { [verifies]: { value: 'false', reason: logins.written.reason } }),
      ...Object.fromEntries(
        logins.demanded
          .filter(({ value }) => !hints.variables[value])
          .map(({ value, reason }) => [
            value,
            {
              value: '',
              reason: { ...reason, because: `${manager.manager.name} does nothing without ${value}, not even a script` }
            }
          ])
      )
    },
    warnings: [
      ...browsers.warnings,
      ...(installs ? tooNewWarnings(own, node) : []),
      ...writable.warnings,
      ...(conflict ? [conflict] : []),
      ...(outdated ? [outdated] : []),
      ...(migrate && !(hasProgram && !service?.onlyOutputs)
        ? [migrateWarning(migrate, own, service?.onlyOutputs === true)]
        : []),
      ...byHand,
      ...(service?.release || hints.procfile['release'] ? [] : packaged.flatMap(packagedWarning))
    ]
  }
}

/** A server that carries all that it needs goes to its own folder first, as Next.js's does: what is named by where it runs is there. */
async function writableOf(
  app: App,
  own: PackageJson,
  { start, onlyOutputs }: Service
): ReturnType<typeof writablePlaces> {
  const places = await writablePlaces(app, own, start?.value)
  const folder = onlyOutputs
    ? /^node (\S*\/standalone(?:\/\S+)?)\/server\.js$/.exec(start?.value ?? '')?.[1]
    : undefined
  if (folder === undefined) return places
  const files = places.files.map(({ value, reason }) => ({
    value: { ...value, path: join(folder, value.path) },
    reason
  }))
  return { ...places, files }
}

interface PackagedPrisma {
  readonly member: Member
  readonly prisma: Prisma
}

/** Prisma in packages of the workspace that the app runs with. */
async function packagedPrisma(workspace: Workspace | undefined): Promise<readonly PackagedPrisma[]> {
  const found: PackagedPrisma[] = []
  for (const member of workspace?.folder ? workspace.running : []) {
    const prisma = await prismaOf(member.place.view, member)
    if (prisma) found.push({ member, prisma: within(member.folder, prisma) })
  }
  return found
}

/** What is cited lies in the package's folder. */
function within(folder: string, prisma: Prisma): Prisma {
  const moved = <T>({ value, reason }: Reasoned<T>): Reasoned<T> => ({
    value,
    reason: { ...reason, ...(reason.file !== undefined && { file: join(folder, reason.file) }) }
  })
  return { ...prisma, demands: prisma.demands.map(moved), ...(prisma.migrate && { migrate: moved(prisma.migrate) }) }
}

function packagedWarning({ member, prisma: { migrate } }: PackagedPrisma): readonly Warning[] {
  if (!migrate) return []
  const { because, ...place } = migrate.reason
  return [
    {
      code: 'migrations-by-hand',
      message: `${because} of ${member.name ?? member.folder}, a package of the workspace: nothing runs them before the start`,
      ...place,
      fix: `Run \`npx prisma migrate deploy\` in ${member.folder} before each release, or say it as \`release: …\` in a Procfile`
    }
  ]
}

/** A merge that was not finished. */
async function conflictIn(view: App, file: string): Promise<Warning | undefined> {
  const text = await view.long(nameOf(file))
  // Much faster than an expression, in a megabyte.
  const at = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1
  if (at === 0 && !text.startsWith('<')) return undefined
  return {
    code: 'lockfile-conflict',
    message: `${file} holds a conflict of a merge that nobody resolved: the install will fail`,
    file,
    line: text.slice(0, at).split('\n').length,
    fix: 'Take one side of it, run the install of your package manager, and commit the file'
  }
}

/** The lockfile with its path relative to the app's folder; nothing where it is no text. */
async function lockOf({ manager, workspace, place }: Analysis): Promise<Lockfile | undefined> {
  const file = manager?.lockfile
  if (file === undefined || file.endsWith('.lockb')) return undefined
  const root = workspace?.place ?? place
  const lockfile = await readLockfile(root.view, nameOf(file))
  return lockfile && { ...lockfile, path: join(root.at, lockfile.path) }
}
