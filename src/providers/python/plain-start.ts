import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { Facts } from './facts.js'
import { reachedFrom } from './imports.js'
import { notebooksIn } from './notebooks.js'
import { consoleScripts, isLibrary, isPackage } from './packaging.js'
import { compareRanks, entryNames, rankOf } from './modules.js'
import { runCommand } from './scripts.js'
import { atImport, hasMain, importsOf, type CodeLine } from './source.js'

/** How something is started that no framework is known for. */
export interface PlainStart extends Reasoned<string> {
  readonly file: string
  /** The start command is a console script of the app's own package, so that must be installed. */
  readonly installed?: boolean
}

/** Files that are run where no framework says how the app starts, in the order in which people mean them. */
const scriptNames = ['main', 'app', 'bot', 'server', 'run', 'start', 'worker', 'index', 'hello', 'web', 'api']

/**
 * How an app without a known framework is started: a file by its usual name, a console script of its own package, a package with
 * `__main__.py`, a file one folder below (where a manifest says that the folders belong together), the only Python file that can be
 * run. A library's scripts are tools, and a package for others to import is not started by guess.
 */
export async function plainStart(facts: Facts, manifest: boolean): Promise<PlainStart | undefined> {
  const library = (await isLibrary(facts)) && !isToolServer(facts)
  const named = (await consoleScripts(facts)).scripts.length > 0
  return (
    (await namedScript(facts, '')) ??
    (library ? undefined : ((await consoleScript(facts)) ?? (await mainPackage(facts)))) ??
    (await namedScript(facts, 'src/')) ??
    (named || (await isPackage(facts))
      ? undefined
      : ((await launcher(facts)) ?? (manifest ? await scriptBelow(facts) : undefined) ?? (await onlyFile(facts))))
  )
}

/** A server of the Model Context Protocol is what its own command starts, even where it says that it is a library. */
function isToolServer({ dependencies }: Facts): boolean {
  return ['mcp', 'fastmcp'].some((name) => dependencies.get(name)?.direct === true)
}

async function started(facts: Facts, file: string, because: string, line?: number): Promise<PlainStart> {
  const at: Omit<Evidence, 'because'> = { file, ...(line !== undefined && { line }) }
  return { ...reasoned(await runCommand(facts, file), because, at), file }
}

async function namedScript(facts: Facts, folder: string): Promise<PlainStart | undefined> {
  for (const name of scriptNames) {
    const file = `${folder}${name}.py`
    if ((await facts.app.has(file)) && !(await describesCloud(facts, file)))
      return started(facts, file, `${file} is there`)
  }
  return undefined
}

/** A program of AWS CDK, Pulumi or CDK for Terraform: it describes what a cloud holds, and serves nothing. */
async function describesCloud({ code }: Facts, file: string): Promise<boolean> {
  return importsOf(await code.lines(file)).some((name) => /^(?:aws_cdk|pulumi|cdktf)(?:\.|$)/.test(name))
}

/** The only console script, the one that is called like the project, or the one from whose name all others go on: `alert`, `alert-test`. */
async function consoleScript(facts: Facts): Promise<PlainStart | undefined> {
  const { project, scripts } = await consoleScripts(facts)
  const script =
    scripts.length === 1
      ? scripts[0]
      : (scripts.find(({ name }) => name === project || name === 'start' || name === 'serve') ??
        scripts.find(({ name }) => scripts.every((other) => other.name === name || other.name.startsWith(`${name}-`))))
  return script && { value: script.name, reason: script.reason, file: script.file, installed: true }
}

/** `shop/__main__.py` and `src/shop/__main__.py`. */
async function mainPackage(facts: Facts): Promise<PlainStart | undefined> {
  const own = await facts.code.files()
  // Where scripts are named, another package is for developers.
  const named = (await consoleScripts(facts)).scripts.map(({ module }) => module.split('.')[0] ?? '')
  for (const file of await facts.app.find('__main__.py')) {
    if (file === '__main__.py') return started(facts, file, '__main__.py is there')
    const steps = file.split('/').slice(0, -1)
    const near = steps.length === 1 || (steps.length === 2 && steps[0] === 'src')
    if (!near || !own.includes(file) || !steps.every((step) => /^[A-Za-z_]\w*$/.test(step))) continue
    if (named.length > 0 && !named.includes(steps.at(-1) ?? '')) continue
    return started(facts, file, `The package ${steps.join('.')} has a __main__.py`)
  }
  return undefined
}

/** `sonar.py` or `Sonar.py` beside the folder `sonar`, meant to be run: the command that people know the app by. */
async function launcher(facts: Facts): Promise<PlainStart | undefined> {
  for (const file of await facts.code.files()) {
    const folder = /^(\w+)\.py$/.exec(file)?.[1]
    if (folder === undefined || !hasMain(await facts.code.lines(file))) continue
    const beside = (await facts.app.hasFolder(folder)) || (await facts.app.hasFolder(folder.toLowerCase()))
    if (!beside || (await passesOn(facts, file))) continue
    return started(facts, file, `${file} is meant to be run, and named like the folder beside it`)
  }
  return undefined
}

/** It imports another file beside it that is meant to be run: an older name of that. */
async function passesOn(facts: Facts, file: string): Promise<boolean> {
  for (const other of await reachedFrom(facts, file))
    if (other !== file && !other.includes('/') && hasMain(await facts.code.lines(other))) return true
  return false
}

/** `bot/main.py`: a usual name one folder below, meant to be run. */
async function scriptBelow(facts: Facts): Promise<PlainStart | undefined> {
  const found = []
  for (const file of await facts.code.containing(/__main__/)) {
    const [depth, name] = rankOf(file)
    if (depth === 2 && name < entryNames.length && !file.endsWith('manage.py') && hasMain(await facts.code.lines(file)))
      found.push(file)
  }
  const best = found.sort((a, b) => compareRanks(rankOf(a), rankOf(b)))[0]
  return best === undefined ? undefined : started(facts, best, `${best} is there and meant to be run`)
}

/** Scripts that by their name serve the people who work on an app. */
const chores = /^(?:setup|install(?:er)?|deploy(?:ment)?|release|build|publish|tasks|clean(?:up)?|update|upgrade)\.py$/

/** Among several that can be run one whose name ends like a usual one counts: `email_server.py`. */
async function onlyFile(facts: Facts): Promise<PlainStart | undefined> {
  const files = (await facts.code.files()).filter(
    (file) => !file.includes('/') && file !== 'manage.py' && !chores.test(file)
  )
  const [file] = files
  if (file === undefined) return undefined
  // Beside notebooks a file that only defines things is there to be imported by them.
  const isHelper = (await notebooksIn(facts.app)).length > 0 && !hasMain(await facts.code.lines(file))
  if (files.length === 1 && (isHelper || (await describesCloud(facts, file)) || !does(await facts.code.lines(file))))
    return undefined
  if (files.length === 1) return started(facts, file, `${file} is the only Python file`)
  const runnable = []
  for (const path of files) if (hasMain(await facts.code.lines(path))) runnable.push(path)
  const telling = runnable.filter((path) => scriptNames.some((name) => path.toLowerCase().endsWith(`_${name}.py`)))
  const shared = await importedByAll(facts, runnable)
  const [chosen, ...others] = runnable.length === 1 ? runnable : shared ? [shared] : telling
  return chosen === undefined || others.length > 0
    ? undefined
    : started(
        facts,
        chosen,
        `${chosen} is the only file that can be run${runnable.length > 1 ? ' and is called so' : ''}`
      )
}

/** Whether a file does something when it is run, and is not only there to be imported: `tasks.py` of Invoke. */
function does(lines: readonly CodeLine[]): boolean {
  const calls = /^(?:await\s+)?[\w.]+\s*\(|^(?:for|while|with|async)\b|^(?:\w+\s*=\s*)?input\(/
  return lines.length === 0 || hasMain(lines) || atImport(lines).some(({ text }) => calls.test(text))
}

/** The one that all others only pass on to. */
async function importedByAll(facts: Facts, files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const others = await Promise.all(files.filter((other) => other !== file).map((other) => reachedFrom(facts, other)))
    if (others.length > 0 && others.every((reached) => reached.includes(file))) return file
  }
  return undefined
}
