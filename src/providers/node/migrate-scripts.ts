import type { Hints } from '../../settings/types.js'
import { at } from '../../releases/explain.js'
import { textOf, unwrap } from './commands.js'
import type { PackageJson } from './package-json.js'
import { roleOf } from './roles.js'
import type { Service } from './service.js'

/** Names of scripts by which people bring a database up to date: `migrate`, `db:migrate`, `migration:run`. */
const migrates =
  /^(?:(?:db|database|typeorm|knex|drizzle)[:\-_])?migrat(?:e|ions?)(?:[:\-_](?:run|up|deploy|latest|prod|production))?$/

/** The service with a warning where a script of the app migrates its database and nothing runs it; Prisma's are looked after elsewhere. */
export function withMigrateWarning(own: PackageJson, service: Service, hints: Hints): Service {
  if (service.release || service.static || service.trouble || hints.procfile['release']) return service
  for (const [name, script] of own.scripts) {
    const command = migrates.test(name) ? unwrap(own, name)?.at(-1)?.value : undefined
    if (!command || roleOf(command) !== 'release' || /^(?:prisma|node|tsx|ts-node|bun)$/.test(command.words[0] ?? ''))
      continue
    const warning = {
      code: 'migrations-by-hand',
      message: `${script.reason.because} brings the database up to date (\`${textOf(command)}\`), and nothing runs it before the start`,
      ...at(script.reason),
      fix: `Run it before each release, or, where the image has its program (one of \`dependencies\`), write it as \`release: …\` in a Procfile`
    }
    return { ...service, warnings: [...(service.warnings ?? []), warning] }
  }
  return service
}
