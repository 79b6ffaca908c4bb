import { join } from 'node:path/posix'
import { normalise } from '../../app/paths.js'
import type { Reasoned } from '../../plan/draft.js'
import { textOf, unwrap, type Command } from './commands.js'
import type { Facts } from './facts.js'
import { outputsOf } from './outputs.js'
import { listening, sourceFile } from './port.js'
import { roleOf } from './roles.js'
import { runBy } from './runners.js'
import type { Build } from './serving.js'
import { rootStartScripts } from './start.js'
import { withoutWatching } from './watching.js'

const programs = /^(?:node|bun|tsx|ts-node)$/

/** How an app is started of which no script and no file of a usual name of its own says so. */
export async function startSaidElsewhere(
  facts: Facts,
  build: Build
): Promise<{ readonly command: Reasoned<string>; readonly isGuess: boolean } | undefined> {
  const byRoot = startedByRoot(facts)
  if (byRoot) return { command: byRoot, isGuess: false }
  const program = await startedForDevelopment(facts, build)
  return program && { command: program, isGuess: true }
}

/** What the root's start script starts in the app's folder: `cd server && node dist/main.js`. */
function startedByRoot({ own, workspace }: Facts): Reasoned<string> | undefined {
  const { root, folder } = workspace ?? {}
  if (!root || !folder) return undefined
  for (const name of rootStartScripts) {
    const commands = unwrap(root, name) ?? []
    const last = commands.at(-1)
    const moved = commands.findLast(({ value }) => value.words[0] === 'cd')
    if (!last || normalise(moved?.value.words[1] ?? '') !== folder.value) continue
    const command = runBy(own, last).commands.at(-1)
    if (command && programs.test(command.value.words[0] ?? '') && roleOf(command.value) === 'start')
      return { value: textOf(withoutNodeEnv(command.value)), reason: command.reason }
  }
  return undefined
}

function withoutNodeEnv(command: Command): Command {
  return { ...command, assignments: command.assignments.filter((one) => one !== 'NODE_ENV=production') }
}

const developmentScripts = ['start:dev', 'dev', 'develop', 'dev:server', 'server:dev']

/** The program that people start while they work on the app, where it answers requests: what the build makes of it, else as they start it. */
async function startedForDevelopment({ app, own }: Facts, build: Build): Promise<Reasoned<string> | undefined> {
  for (const name of developmentScripts) {
    const last = unwrap(own, name)?.at(-1)
    const command = last && runBy(own, last).commands.at(-1)
    if (!command) continue
    const run = withoutWatching(command) ?? plain(command)
    const file = run?.value
      .split(/\s+/)
      .slice(1)
      .find((word) => /\.[cm]?[jt]sx?$/.test(word))
    const source = file === undefined ? undefined : await sourceFile(app, file)
    if (!run || source === undefined || !(await listening(app, source)).answers) continue
    const made = await compiledOf({ app, own }, source, build)
    const reason = { ...run.reason, because: `${command.reason.because} names the program; no script starts it` }
    return { value: made === undefined ? withoutNodeOptions(run.value) : `node ${made}`, reason }
  }
  return undefined
}

function plain({ value, reason }: Reasoned<Command>): Reasoned<string> | undefined {
  return programs.test(value.words[0] ?? '') ? { value: textOf(value), reason } : undefined
}

/** What is for people who look for mistakes, and files that the image does not have. */
function withoutNodeOptions(command: string): string {
  return command
    .replace(/ --(?:inspect(?:-brk)?|env-file(?:-if-exists)?)(?:=\S+)?(?= )/g, '')
    .replace(/^((?:\w+=\S* )*)/, (words) => words.replace(/\bNODE_ENV=\S* /, ''))
}

/** The program that plain `tsc` makes of a source, where the configuration says which sources there are. */
async function compiledOf({ app }: Pick<Facts, 'app' | 'own'>, source: string, { parts }: Build) {
  const compilers = (parts ?? []).filter(({ words }) => words[0] === 'tsc')
  const [compiler] = compilers
  if (!compiler || compilers.length > 1) return undefined
  const [folder] = (await outputsOf(compilers, app)) ?? []
  const { words } = compiler
  const project = words.find((_, at) => /^(?:-p|--project|-b|--build)$/.test(words[at - 1] ?? '')) ?? 'tsconfig.json'
  const manifest = await app.manifest(project.endsWith('.json') ? project : join(project, 'tsconfig.json'))
  if (folder === undefined || !manifest) return undefined
  const said = manifest.text('compilerOptions', 'rootDir')
  const included = [...manifest.texts('include'), ...manifest.texts('files')].map((one) =>
    normalise(one.replace(/\*.*$/, ''))
  )
  if (said === undefined && (included.length === 0 || included.includes(undefined))) return undefined
  const rootDir = said === undefined ? commonFolder(included.flatMap((one) => one ?? [])) : normalise(said)
  if (rootDir === undefined || !(rootDir === '' || source.startsWith(`${rootDir}/`))) return undefined
  return join(folder, source.slice(rootDir === '' ? 0 : rootDir.length + 1)).replace(/\.([cm]?)tsx?$/, '.$1js')
}

function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((path) => path.replace(/\/?[^/]*\.[cm]?tsx?$/, '').replace(/\/$/, ''))
  let common = first
  while (common !== '' && !others.every((path) => path === common || path.startsWith(`${common}/`)))
    common = common.includes('/') ? common.slice(0, common.lastIndexOf('/')) : ''
  return common
}
