import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { dependencyOf, type PackageJson } from './package-json.js'

/** What an app that uses Prisma gets besides its dependencies. */
export interface Prisma {
  /** Makes the client inside of `node_modules`, wherever these are installed; with the files that it reads. */
  readonly inModules?: { readonly command: Reasoned<string>; readonly files: readonly string[] }
  /** Makes the client among the sources, before the build; `folder` is there afterwards. */
  readonly inSources?: { readonly command?: Reasoned<string>; readonly folder: string; readonly because: Evidence }
  /** The command line is among what runs. */
  readonly hasProgram: boolean
  /** Brings the database up to date. */
  readonly migrate?: Reasoned<string>
  readonly demands: readonly Reasoned<string>[]
}

/** What Prisma needs; `undefined` where the app does not depend on it. */
export async function prismaOf(app: App, own: PackageJson): Promise<Prisma | undefined> {
  const client = dependencyOf(own, '@prisma/client', 'prisma')
  return client && (await import('./prisma-client.js')).clientOf(app, own, client)
}

/**
 * Where the migrations cannot run because their program is not in the image.
 * @param isBundled the image has what the build makes and no packages, whatever the manifest says
 */
export function migrateWarning(migrate: Reasoned<string>, own: PackageJson, isBundled: boolean): Warning {
  const program = own.dependencies.get('prisma')
  const byHand = 'run `npx prisma migrate deploy` before each release'
  return {
    code: 'migrations-by-hand',
    message: `${migrate.reason.because}, but the program \`prisma\` is not in the image, so nothing runs them`,
    ...at(program?.evidence ?? migrate.reason),
    fix: isBundled
      ? `The image has only what the build makes: ${byHand}, in a checkout of the repository`
      : `Move \`prisma\` from devDependencies to dependencies, or ${byHand}`
  }
}
