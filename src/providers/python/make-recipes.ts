import type { App } from '../../app/types.js'
import type { Hints } from '../../settings/types.js'
import type { ImageCommand } from '../contract.js'
import { imageCommand } from './image-command.js'
import { namedCommandsOf } from './named-commands.js'

const call = /^\s*(?:exec\s+)?make\s+([\w.-]+)\s*$/

/**
 * How people's own commands read in the image, where neither make nor a package manager is: `make run` is the one command of that
 * target's recipe (GNU make, "Rule Syntax"). What has prerequisites, several lines or make's variables stays as it is.
 */
export async function imageCommandsOf(
  app: App,
  { startCmd, procfile }: Hints
): Promise<(command: string) => ImageCommand | undefined> {
  const commands = [startCmd, ...Object.values(procfile)].map((command) => command?.value ?? '')
  const recipes = commands.some((command) => call.test(command)) ? await recipesOf(app) : undefined
  const named = commands.some((command) => /\b(?:pipenv|pdm|rye|hatch)\s+run\s/.test(command))
    ? await namedCommandsOf(app)
    : undefined
  const inImage = (command: string) => imageCommand(command, named)
  return (command) => {
    const target = call.exec(command)?.[1]
    const recipe = target === undefined ? undefined : recipes?.get(target)
    if (recipe === undefined) return inImage(command)
    return { command: inImage(recipe)?.command ?? recipe, left: `make ${target ?? ''}` }
  }
}

/** Whether a command needs make itself, by what it reads as in the image. */
export function runsMake(command: string): boolean {
  return /(?:^|&&|;|\bexec)\s*make\s/.test(command)
}

async function recipesOf(app: App): Promise<ReadonlyMap<string, string>> {
  for (const file of ['GNUmakefile', 'makefile', 'Makefile']) {
    const text = await app.read(file)
    if (text !== undefined) return recipesIn(text)
  }
  return new Map()
}

/** Targets without prerequisites and with one command that make would hand to the shell as it is. */
function recipesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const rows = text.split(/\r?\n/)
  for (const [index, row] of rows.entries()) {
    const target = /^([\w.-]+)\s*:\s*(?:#.*)?$/.exec(row)?.[1]
    const recipe =
      rows[index + 1]?.startsWith('\t') === true ? rows[index + 1]?.trim().replace(/^[@-]+\s*/, '') : undefined
    const isWhole = rows[index + 2]?.startsWith('\t') !== true
    if (target !== undefined && recipe && isWhole && !/[$\\]/.test(recipe)) found.set(target, recipe)
  }
  return found
}
