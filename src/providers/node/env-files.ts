import type { App } from '../../app/types.js'
import { nameOf, normalise } from '../../app/paths.js'
import type { Command } from './commands.js'

const readers = /^(?:node|bun|tsx|ts-node|deno)$/
const option = /^--env-file(?:-if-exists)?$/
/** Files of settings that can be in an image; all others of this name stay out of the context. */
const kept = /^\.env\.(?:production|example|defaults)$/

/** A command without the files of settings (`node --env-file=.env`) that are not in the image: without its file Node.js does not start. */
export async function withoutEnvFiles(app: App, command: Command): Promise<Command> {
  if (!readers.test(command.words[0] ?? '')) return command
  const words: string[] = []
  for (let at = 0; at < command.words.length; at++) {
    const word = command.words[at] ?? ''
    const [name = '', inline] = word.split(/=(.*)/s)
    if (!option.test(name)) words.push(word)
    else {
      const file = inline ?? command.words[++at] ?? ''
      if (await isInImage(app, file))
        words.push(inline === undefined ? name : word, ...(inline === undefined ? [file] : []))
    }
  }
  return words.length === command.words.length ? command : { ...command, words }
}

async function isInImage(app: App, file: string): Promise<boolean> {
  const path = normalise(file)
  if (path === undefined) return false
  const name = nameOf(path)
  return (!/^\.env(?:\.|$)/.test(name) || kept.test(name)) && app.has(path)
}
