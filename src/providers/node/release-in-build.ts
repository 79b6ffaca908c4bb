import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { textOf, type Command } from './commands.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'
import { roleOf } from './roles.js'
import type { Build } from './serving.js'
import type { Service } from './service.js'

/**
 * A build script less what it does to a database (`prisma migrate deploy && next build`), which platforms that build beside their database
 * allow. `undefined` where it does nothing of the kind.
 */
export function withoutDatabase(
  own: PackageJson,
  name: string,
  commands: readonly Reasoned<Command>[]
): Build | undefined {
  const release = commands.filter(({ value }) => roleOf(value) === 'release')
  const kept = commands.filter(({ value }) => roleOf(value) !== 'release')
  const [first] = release
  const after = own.scripts.get(`post${name}`)
  if (!first || kept.length === 0 || after) return undefined
  const because = `${first.reason.because} builds the app, less \`${textOf(first.value)}\`: there is no database in a build`
  const reason = { ...first.reason, because }
  const texts = kept.map(({ value }) => textOf(value))
  const isMoving = kept.some(({ value }) => value.words[0] === 'cd')
  return {
    commands: (isMoving ? [texts.join(' && ')] : texts).map((value) => ({ value, reason })),
    parts: kept.map(({ value }) => value),
    release
  }
}

/** Runs before the start what was taken out of the build, where the image has the program; otherwise a warning says that nothing does. */
export async function releaseInBuild(
  app: App,
  own: PackageJson,
  service: Service,
  release: Build['release']
): Promise<Service> {
  const [first] = release ?? []
  if (!release || !first || service.release || service.static || service.trouble) return service
  const value = release.map((command) => textOf(command.value)).join(' && ')
  if (release.every((command) => isInImage(own, service, command.value))) {
    const reason = { ...first.reason, because: `${first.reason.because} prepares the database, before the start` }
    return { ...service, release: { value, reason } }
  }
  // Of those Prisma's own warning says it.
  if (first.value.words[0] === 'prisma' && (await app.hasFolder('prisma/migrations'))) return service
  return { ...service, warnings: [...(service.warnings ?? []), byHand(first, value)] }
}

function isInImage(own: PackageJson, { dependencies, onlyOutputs }: Service, { words }: Command): boolean {
  const [program = ''] = words
  if (onlyOutputs || dependencies === 'none') return false
  const dependency = own.dependencies.get(program)
  if (!dependency) return program === 'node'
  return dependencies === 'all' || isInstalledForProduction(dependency)
}

function byHand({ reason }: Reasoned<Command>, commands: string): Warning {
  return {
    code: 'migrations-by-hand',
    message: `${reason.because} runs \`${commands}\`, which needs a database: the build leaves it out, and the program is not in the image`,
    ...at(reason),
    fix: `Run \`${commands}\` before each release`
  }
}
