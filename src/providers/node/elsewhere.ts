import type { App } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'
import { firstThere } from './facts.js'
import { lineOf, type PackageJson } from './package-json.js'
import { scriptStart } from './start.js'

/** Programs that another language brings: a script that starts one of them says whose app it is. */
const others =
  /^(?:deno|python[\d.]*|uvicorn|gunicorn|hypercorn|flask|uv|poetry|pipenv|php|composer|ruby|rails|rackup|puma|bundle|bin\/rails|go|cargo|java|mvn|\.\/mvnw|gradle|\.\/gradlew|dotnet|mix|iex|docker|docker-compose)$/

/**
 * What starts the app where that is not Node.js: a start script of another language's program, or a task of `deno.json`, which takes
 * `package.json` for a second manifest (docs.deno.com, "deno.json and package.json").
 */
export async function startedElsewhere(app: App, own: PackageJson): Promise<Evidence | undefined> {
  const script = scriptStart(own)
  if (script) {
    const { value, reason } = script.command
    return others.test(value.words[0] ?? '') ? reason : undefined
  }
  const file = await firstThere(app, ['deno.json', 'deno.jsonc'])
  const manifest = file === undefined ? undefined : await app.manifest(file)
  const task = ['start', 'serve', 'prod', 'preview'].find((name) => manifest?.get('tasks', name) !== undefined)
  if (!manifest || file === undefined || task === undefined) return undefined
  return { because: `The task \`${task}\` starts it`, file, ...lineOf(manifest, 'tasks', task) }
}
