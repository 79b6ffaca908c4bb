import { UserError } from '../../errors.js'
import type { Evidence, Warning } from '../../plan/types.js'
import type { Facts } from './facts.js'
import { consoleScripts } from './packaging.js'
import { spiders } from './scrapy.js'
import { scriptCommand } from './scripts.js'
import { hasMain } from './source.js'

const most = 6

/** Commands that could be meant: scripts of the app's own package, files near the root that can be run. */
export async function startChoices(facts: Facts): Promise<readonly string[]> {
  const { scripts } = await consoleScripts(facts)
  const files = []
  for (const file of await facts.code.containing(/__main__/))
    if (!file.includes('/') && file !== 'manage.py' && hasMain(await facts.code.lines(file)))
      files.push(scriptCommand(file))
  return [...scripts.map(({ name }) => name), ...files, ...(await ofPrograms(facts))]
}

/** Programs that an app is written for, by the distribution that brings them, and how each one's documentation starts it in a container. */
const programs: readonly (readonly [distribution: string, command: string])[] = [
  ['apache-airflow', 'airflow standalone'],
  ['dagster-webserver', 'dagster-webserver --host 0.0.0.0 --port $PORT'],
  ['dagster', 'dagster dev --host 0.0.0.0 --port $PORT'],
  ['prefect', 'prefect worker start --pool NAME'],
  ['dbt-core', 'dbt build'],
  ['mlflow', 'mlflow server --host 0.0.0.0 --port $PORT'],
  ['rasa', 'rasa run --enable-api'],
  ['jupyterlab', 'jupyter lab --ip 0.0.0.0 --port $PORT --no-browser']
]

async function ofPrograms(facts: Facts): Promise<readonly string[]> {
  const commands = programs.flatMap(([name, command]) => (facts.dependencies.get(name)?.direct ? [command] : []))
  return [...(await spiders(facts)).map(({ name }) => `scrapy crawl ${name}`), ...commands]
}

/** The same error as where nothing could be meant, with what could. */
export function whichStarts({ because, file, line }: Evidence, choices: readonly string[]): UserError {
  const listed = choices.slice(0, most).join(', ')
  const more = choices.length > most ? ` and ${choices.length - most} more` : ''
  return new UserError({
    what: `Python was found (${because}), but nothing says how the app starts`,
    ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
    fix: `Say it with start-cmd (--start-cmd on the command line), or a line "web: …" in a Procfile; it could be one of: ${listed}${more}`
  })
}

/** Requirements that stand where nobody looks, in an app of which nothing is installed. */
export async function unreadRequirements({ app }: Facts): Promise<readonly Warning[]> {
  const aside = /(?:^|\/)(?:\.[^/]*|tests?|docs?|examples?|samples?|vendor|node_modules)\//i
  const file = (await app.find('requirements.txt')).find((path) => !aside.test(path))
  if (file === undefined) return []
  return [
    {
      code: 'requirements-unread',
      message: `Nothing is installed: no manifest is in the app's folder, and ${file} may be meant for something else`,
      file,
      fix: `Say install-cmd: pip install -r ${file}`
    }
  ]
}
