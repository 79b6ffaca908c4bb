import type { App } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'
import { scriptOf } from './commands.js'
import { firstThere } from './facts.js'
import { lineOf, type PackageJson } from './package-json.js'
import { managedBelow } from './process-managers.js'
import { scriptStart } from './start.js'

/** Programs that another language brings: a script that starts one of them says whose app it is. */
const others =
  /^(?:deno|python[\d.]*|uvicorn|gunicorn|hypercorn|flask|uv|poetry|pipenv|php|composer|ruby|rails|rackup|puma|bundle|bin\/rails|go|cargo|java|mvn|\.\/mvnw|gradle|\.\/gradlew|dotnet|mix|iex|docker|docker-compose)$/

/** Tools that start a script in packages of a workspace, or in a folder: what they start is no program of the root. */
const ofPackages =
  /^(?:(?:turbo|lerna|moon|nx run-many)\b|(?:npm|pnpm|yarn|bun)\s.*?(?:\s(?:-r|--recursive|-w|--workspaces?|-F|--filter|--prefix|-C|--dir|--cwd|--stream|--parallel)\b|\bworkspaces?\s|\brun\s(?:.*\s)?["']?\/))/

/** An action of GitHub's, which takes its files from the repository and starts them itself (docs.github.com, "Metadata syntax", `runs.using`). */
export async function actionOf(app: App): Promise<Evidence | undefined> {
  const file = await firstThere(app, ['action.yml', 'action.yaml'])
  const manifest = file === undefined ? undefined : await app.manifest(file)
  if (!manifest || file === undefined || !/^node\d+$/.test(manifest.text('runs', 'using') ?? '')) return undefined
  return { because: `${file} makes it an action of GitHub's`, file, ...lineOf(manifest, 'runs', 'using') }
}

/**
 * What starts the app where that is not Node.js: a start script of another language's program, or a task of `deno.json`, which takes
 * `package.json` for a second manifest (docs.deno.com, "deno.json and package.json").
 */
export async function startedElsewhere(app: App, own: PackageJson): Promise<Evidence | undefined> {
  const script = scriptStart(own)
  if (script) {
    const { value, reason } = script.command
    const text = value.words.join(' ').slice(0, 500)
    if ((await managedBelow(app, value)).length > 0) return reason
    // One of its own would stand there as what it says, were it not behind `cd`.
    const isMoved = scriptOf(value, own) !== undefined
    return isMoved || others.test(value.words[0] ?? '') || ofPackages.test(text) ? reason : undefined
  }
  const action = await actionOf(app)
  if (action) return action
  const tasks = ['dev', 'build'].flatMap((name) => own.scripts.get(name) ?? [])
  if (tasks.length > 0 && tasks.every(({ value }) => ofPackages.test(value.slice(0, 500)))) return tasks[0]?.reason
  const file = await firstThere(app, ['deno.json', 'deno.jsonc'])
  const manifest = file === undefined ? undefined : await app.manifest(file)
  const task = ['start', 'serve', 'prod', 'preview'].find((name) => manifest?.get('tasks', name) !== undefined)
  if (!manifest || file === undefined || task === undefined) return undefined
  return { because: `The task \`${task}\` starts it`, file, ...lineOf(manifest, 'tasks', task) }
}
