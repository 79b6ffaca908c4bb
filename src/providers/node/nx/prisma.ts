import { folderOf } from '../../../app/paths.js'
import type { App } from '../../../app/types.js'
import { shellWord } from '../../../dockerfile/quoting.js'
import type { Reasoned } from '../../../plan/draft.js'
import type { StartFile } from '../../../plan/types.js'
import { isInstalledForProduction, type PackageJson } from '../package-json.js'
import { migrationsOf, prismaFiles } from '../prisma-schema.js'

/** What an app of Nx that migrates a database with Prisma gets besides: the command, and the files that it reads. */
export interface NxMigrations {
  readonly release: Reasoned<string>
  readonly files: readonly Reasoned<StartFile>[]
}

/**
 * Migrations of an app that is planned from the root of its workspace, where the schema may be in any folder. `undefined` where there are
 * none, where it is not clear which are the app's, and where their program is not among what runs.
 * @param folder the app's own
 */
export async function nxMigrations(view: App, own: PackageJson, folder: string): Promise<NxMigrations | undefined> {
  const program = own.dependencies.get('prisma')
  if (!isInstalledForProduction(program)) return undefined
  const usual = await prismaFiles(view, own)
  const all = usual.schema === undefined ? await view.find('schema.prisma') : []
  const inApp = all.filter((path) => path.startsWith(`${folder}/`))
  const [other, ...more] = inApp.length > 0 ? inApp : all
  const schema = usual.schema ?? (more.length === 0 ? other : undefined)
  const migrations = schema === undefined ? undefined : await migrationsOf(view, schema)
  if (schema === undefined || migrations === undefined) return undefined
  const reason = { because: `Migrations are in ${migrations}`, file: `${migrations}/migration_lock.toml` }
  const named = usual.schema === undefined ? ` --schema ${shellWord(schema)}` : ''
  const paths = new Set([folderOf(schema) || schema, migrations, ...(usual.config === undefined ? [] : [usual.config])])
  const files = [...paths].filter((path) => ![...paths].some((one) => path.startsWith(`${one}/`)))
  return {
    release: { value: `prisma migrate deploy${named}`, reason },
    files: files.map((path) => ({ value: { path }, reason }))
  }
}
