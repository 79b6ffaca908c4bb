import { reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { Facts } from './facts.js'
import { serving } from './framework-table.js'
import { reachedFrom } from './imports.js'
import type { Service } from './service.js'
import { mainBlockFrom, type CodeLine } from './source.js'

/** Calls that keep a bot running by themselves, so that no server can import the file and go on. */
const polls =
  /\b(?:run_polling|start_polling|infinity_polling|polling|run_until_disconnected|SocketModeHandler|(?:bot|client|\w*[Bb]ot|\w*[Cc]lient)\.(?:run|start))\s*\(/

/**
 * A bot that starts the web app itself: a page in a thread that keeps it awake, an API beside it. Where the web app alone were served,
 * the bot would not run. `undefined` where nothing says that the bot's file starts it.
 */
export async function botThatServes(facts: Facts, web: Service, bot: Service): Promise<Service | undefined> {
  const found = await startedBy(facts, web, bot.file)
  if (!found) return undefined
  const { file, line } = found
  const reason = { because: `${bot.file} runs the bot and serves ${web.file} itself`, file, ...(line && { line }) }
  return {
    ...bot,
    kind: { value: 'web', reason },
    start: reasoned(bot.start.value, reason.because, { file, ...(line && { line }) }),
    ...(web.port && { port: web.port }),
    ...(web.variables && { variables: web.variables })
  }
}

async function startedBy(facts: Facts, web: Service, bot: string): Promise<Evidence | undefined> {
  const { code } = facts
  const reached = (await reachedFrom(facts, bot)).filter((file) => file.endsWith('.py'))
  if (bot === web.file) {
    const lines = await code.lines(bot)
    return lines.some(({ text }) => polls.test(text)) ? lineOf(bot, lines, serving) : undefined
  }
  const object = /(?:^|\s|')([\w.]+:\w+)(?=\s|'|\(|$)/.exec(web.start.value)?.[1]
  const named = object === undefined ? undefined : new RegExp(`["'\\s]${object.replaceAll('.', '\\.')}["'\\s]`)
  for (const file of reached) {
    const lines = await code.lines(file)
    const own = file === bot ? lines : lines.slice(0, mainBlockFrom(lines))
    // Of other files only what they do for who imports them.
    const at = lineOf(file, own, reached.includes(web.file) ? serving : (named ?? /$^/))
    if (at) return at
  }
  return undefined
}

function lineOf(file: string, lines: readonly CodeLine[], pattern: RegExp): Evidence | undefined {
  const found = lines.find(({ text }) => pattern.test(text))
  return found && { because: file, file, line: found.line }
}
