import type { App } from '../../app/types.js'
import { chainOf, type Command } from './commands.js'
import { configOf, find, withEndings } from './config.js'
import { firstThere } from './facts.js'

const deepest = 4

/** The command that `nps start` stands for: `scripts.start`, or its `script`, in package-scripts.js (github.com/sezna/nps). `undefined` where it is more. */
export async function commandOfNps(app: App, name = 'default', depth = 0): Promise<Command | undefined> {
  const file = await firstThere(app, withEndings('package-scripts'))
  const text = file === undefined ? undefined : await app.read(file)
  if (file === undefined || text === undefined || depth > deepest) return undefined
  const path = ['scripts', ...name.split('.')]
  const config = configOf(file, text)
  const value = find(config, ...path)
  const script = value?.kind === 'table' ? find(config, ...path, 'script') : value
  const [command, ...others] = (script?.kind === 'text' && chainOf(script.text)) || []
  if (!command || others.length > 0) return undefined
  const [program, inner] = command.words
  return program === 'nps' ? commandOfNps(app, inner, depth + 1) : command
}
