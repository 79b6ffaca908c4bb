import type { App } from '../../app/types.js'
import type { Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { textOf } from './commands.js'
import type { PackageJson } from './package-json.js'
import { roleOf } from './roles.js'
import { commandsOf } from './runners.js'

/** Scripts by which people run migrations where the app is, the surest first. */
const scripts =
  /^(?:(?:db|database|knex|sequelize|typeorm|drizzle|mikro-orm|orm)[:-])?(?:migrate|migrations?|run-migrations)(?:[:-](?:run|latest|up|deploy|prod|production))?$|^(?:db|database)[:-](?:deploy|push)$/
/** Code by which an app runs its migrations itself when it starts. */
const runsThem =
  /\bmigrate\.(?:latest|up)\(|\brunMigrations\(|\bmigrationsRun\s*:|\bmigrator\.up\(|\bumzug\.up\(|\bmigrateToLatest\(|\bmigrate\(\s*\w*(?:db|client|connection|drizzle)\b|\.sync\(\s*(?:\{|\))|\bsynchronize\s*:\s*(?:true|process|!)/i
const source = /\.[cm]?[jt]s$/
const mostFiles = 200

/** A warning where a script would bring the database up to date, and neither the image nor the code does so before the start. */
export async function migrationsByHand(app: App, own: PackageJson): Promise<readonly Warning[]> {
  for (const [name, { reason }] of own.scripts) {
    if (!scripts.test(name)) continue
    const commands = commandsOf(own, name) ?? []
    const last = commands.at(-1)?.value
    // Prisma says it itself.
    if (!last || last.words[0] === 'prisma' || !commands.every(({ value }) => roleOf(value) === 'release')) continue
    if (await runsThemItself(app)) return []
    return [
      {
        code: 'migrations-by-hand',
        message: `${reason.because} runs \`${textOf(last)}\`, and nothing runs it before the start: a new database has no tables`,
        ...at(reason),
        fix: `Run it before each release, or write \`release: npm run ${name}\` into a Procfile, where its program is one of the dependencies`
      }
    ]
  }
  return []
}

async function runsThemItself(app: App): Promise<boolean> {
  const files = (await app.list()).filter(
    (file) => source.test(file) && !/(?:^|\/)(?:tests?|__tests__|e2e|node_modules)\/|\.(?:test|spec|d)\./.test(file)
  )
  for (const file of files.slice(0, mostFiles)) {
    // What the script runs does it for the script alone.
    if (!/migrat/i.test(file) && runsThem.test((await app.read(file)) ?? '')) return true
  }
  return false
}
