import { folderOf, join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { unwrap } from './commands.js'
import { isInstalledForProduction, type Dependency, type PackageJson } from './package-json.js'
import type { Prisma } from './prisma.js'
import { migrationsOf, prismaFiles, schemaTexts } from './prisma-schema.js'

/** Which client `prisma generate` makes, whether something runs it, and what the database needs (prisma.io, "Generating Prisma Client"). */
export async function clientOf(app: App, own: PackageJson, client: Dependency): Promise<Prisma> {
  const { schema, config } = await prismaFiles(app, own)
  const program = isInstalledForProduction(own.dependencies.get('prisma'))
  if (schema === undefined) return { hasProgram: program, demands: [] }
  const texts = await schemaTexts(app, schema)
  const files = config === undefined ? [schema] : [schema, config]
  const because: Evidence = {
    because: `${client.name} works with a client that \`prisma generate\` makes`,
    ...at(client.evidence)
  }
  const command = { value: `${await placeholders(app, config)}prisma generate`, reason: because }
  const output = outputOf(texts, schema)
  const migrations = await migrationsOf(app, schema)
  const common = {
    hasProgram: program,
    demands: await demandsOf(app, texts, config),
    ...(migrations !== undefined && {
      migrate: {
        value: 'prisma migrate deploy',
        reason: { because: `Migrations are in ${migrations}`, file: `${migrations}/migration_lock.toml` }
      }
    })
  }
  if (output !== undefined)
    return { ...common, inSources: { folder: output, because, ...(!runsInBuild(own) && { command }) } }
  return runsInHook(own) ? common : { ...common, inModules: { command, files } }
}

/** The folder that a generator names, relative to the app's; `undefined` for `node_modules`. */
function outputOf(texts: readonly { file: string; text: string }[], schema: string): string | undefined {
  for (const { file, text } of texts) {
    for (const [block] of text.matchAll(/^\s*generator\s+\w+\s*\{[^}]*\}/gm)) {
      if (!/provider\s*=\s*"prisma-client(?:-js)?"/.test(block)) continue
      const named = /^\s*output\s*=\s*"([^"]+)"/m.exec(block)?.[1]
      const path = named === undefined ? undefined : normalise(join(folderOf(file) || folderOf(schema), named))
      if (path !== undefined && path !== '' && !path.startsWith('node_modules')) return path
    }
  }
  return undefined
}

const generates = /\bprisma(?:@\S+)? generate\b/

function runsInHook(own: PackageJson): boolean {
  return ['install', 'postinstall', 'prepare'].some((name) => textsOf(own, name).some((text) => generates.test(text)))
}

function runsInBuild(own: PackageJson): boolean {
  return (
    runsInHook(own) ||
    ['prebuild', 'build', 'build:prod'].some((name) => textsOf(own, name).some((text) => generates.test(text)))
  )
}

function textsOf(own: PackageJson, name: string): readonly string[] {
  const script = own.scripts.get(name)
  return [...(script ? [script.value] : []), ...(unwrap(own, name)?.map(({ value }) => value.words.join(' ')) ?? [])]
}

const variable = /\b(?:env\(\s*(['"])(\w+)\1\s*\)|process\.env(?:\.(\w+)|\[['"](\w+)['"]\]))/g

/** A configuration that asks for a variable stops without it, though nothing connects while a client is made. */
async function placeholders(app: App, config: string | undefined): Promise<string> {
  const text = config === undefined ? undefined : await app.read(config)
  const names = [...(text ?? '').matchAll(/\benv\(\s*(['"])(\w+)\1\s*\)/g)].map(([, , name]) => name)
  return [...new Set(names)].map((name) => `${name ?? ''}="\${${name ?? ''}:-postgresql://localhost/build}" `).join('')
}

async function demandsOf(
  app: App,
  texts: readonly { file: string; text: string }[],
  config: string | undefined
): Promise<readonly Reasoned<string>[]> {
  const all = config === undefined ? texts : [...texts, { file: config, text: (await app.read(config)) ?? '' }]
  for (const { file, text } of all) {
    for (const [index, row] of text.split('\n').entries()) {
      if (!/\burl\b/.test(row) || /^\s*\/\//.test(row)) continue
      const [match] = [...row.matchAll(variable)]
      const name = match?.[2] ?? match?.[3] ?? match?.[4]
      if (name !== undefined)
        return [{ value: name, reason: { because: `Prisma takes the database from ${name}`, file, line: index + 1 } }]
    }
  }
  return []
}
