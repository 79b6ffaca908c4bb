import { folderOf, join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { PackageJson } from './package-json.js'

/** Names of Prisma's configuration (prisma.io, "Prisma Config reference"). */
const configs = ['prisma.config.ts', 'prisma.config.mts', 'prisma.config.js', 'prisma.config.mjs', '.config/prisma.ts']
/** Where the schema is where nothing says so: a file, or a folder of files. */
const usual = ['prisma/schema.prisma', 'schema.prisma', 'prisma/schema']

export interface PrismaFiles {
  /** The schema, a file or a folder; absent where there is none. */
  readonly schema?: string
  readonly config?: string
}

/** Where an app's Prisma schema and configuration are. `named` is what `--schema` says. */
export async function prismaFiles(app: App, own: PackageJson, named?: string): Promise<PrismaFiles> {
  let config: string | undefined
  for (const name of configs) if (config === undefined && (await app.has(name))) config = name
  const text = config === undefined ? undefined : await app.read(config)
  const inConfig = /\bschema\s*:\s*(?:path\.(?:join|resolve)\(\s*)?(['"])([^'"]+)\1(?:\s*,\s*(['"])([^'"]+)\3)?/.exec(
    text ?? ''
  )
  const configured = inConfig?.[2] === undefined ? undefined : join2(inConfig[2], inConfig[4])
  for (const path of [named, own.manifest.text('prisma', 'schema'), configured, ...usual]) {
    const schema = path === undefined ? undefined : normalise(path)
    if (schema === undefined || schema === '') continue
    if ((await app.has(schema)) || (await app.hasFolder(schema)))
      return { schema, ...(config !== undefined && { config }) }
  }
  return config === undefined ? {} : { config }
}

function join2(folder: string, name: string | undefined): string {
  return name === undefined ? folder : `${folder}/${name}`
}

/** What `prisma generate` reads. */
export async function schemaFiles(app: App, own: PackageJson, named?: string): Promise<readonly string[]> {
  const { schema, config } = await prismaFiles(app, own, named)
  return [schema, config].filter((path) => path !== undefined)
}

/** The text of the schema, of all files where it is a folder. */
export async function schemaTexts(app: App, schema: string): Promise<readonly { file: string; text: string }[]> {
  const files = (await app.has(schema))
    ? [schema]
    : (await app.list()).filter((path) => path.startsWith(`${schema}/`) && path.endsWith('.prisma'))
  const texts = []
  for (const file of files) texts.push({ file, text: (await app.read(file)) ?? '' })
  return texts
}

/** The folder of the migrations, if there is one with at least a migration in it. */
export async function migrationsOf(app: App, schema: string): Promise<string | undefined> {
  const base = (await app.has(schema)) ? folderOf(schema) : schema
  for (const folder of [join(base, 'migrations'), 'prisma/migrations']) {
    const some = (await app.find('migration.sql')).find((path) => path.startsWith(`${folder}/`))
    if (some !== undefined) return folder
  }
  return undefined
}
