import type { Reasoned } from '../../plan/draft.js'
import type { App } from '../../app/types.js'
import type { Facts } from './facts.js'
import type { Build, Framework } from './serving.js'
import { isInstalledForProduction } from './package-json.js'
import { listening, program, sourceFile } from './port.js'
import { entryFile, typescriptStart } from './start.js'
import { standsAt } from './tokens.js'

/** Files at the top that are looked into for the one that listens. */
const most = 20
const beside = /(?:\.|^)(?:config|conf|test|spec|setup|stories)\.[cm]?js$|^(?:gulpfile|gruntfile|webpack|rollup|karma)/i

/**
 * The file that starts an app of which no script says so: the usual one, unless it only exports something. Of an app of a server's framework
 * it is then the only file at the top that listens; of anything else it is a library, and there is none.
 */
export async function programFile(
  { app, own }: Facts,
  found: readonly Framework[],
  build: Build
): Promise<Reasoned<string> | undefined> {
  const entry = await entryFile(app, own, build.commands.length > 0)
  const file = entry && (await sourceFile(app, entry.value))
  if (!entry || file === undefined) return entry
  const isTyped = found.length === 0 && isCommand(own, entry.value) && !staysUp(own)
  if (isTyped && !(await listening(app, file)).answers && !(await ticks(app, file))) return undefined
  if (!(await onlyExports(app, file))) return entry
  if (found.length === 0) return undefined
  return (await onlyListener(app)) ?? entry
}

/** Packages that keep a program up: schedulers, queues, bots, connections. */
const lasting =
  /^(?:node-cron|cron|croner|node-schedule|toad-scheduler|bree|agenda|@hokify\/agenda|bull|bullmq|bee-queue|pg-boss|discord\.js|eris|telegraf|node-telegram-bot-api|grammy|whatsapp-web\.js|@whiskeysockets\/baileys|@slack\/bolt|tmi\.js|mqtt|aedes|amqplib|amqp-connection-manager|kafkajs|nats|ws|socket\.io)$/

function staysUp({ dependencies }: Facts['own']): boolean {
  return [...dependencies].some(([name, one]) => lasting.test(name) && isInstalledForProduction(one))
}

/** Whether it does something again and again from its beginning: `setInterval` outside of any function. */
async function ticks(app: App, file: string): Promise<boolean> {
  for await (const { tokens } of program(app, file)) {
    let depth = 0
    for (const [at, { kind, text }] of tokens.entries()) {
      if (kind === 'sign' && text === '{') depth++
      if (kind === 'sign' && text === '}') depth--
      if (depth === 0 && kind === 'name' && text === 'setInterval' && tokens[at + 1]?.text === '(') return true
    }
    return false
  }
  return false
}

/** Whether it is what people type on a command line once the package is installed: nothing that stays up (docs.npmjs.com, package.json, "bin"). */
function isCommand(own: Facts['own'], file: string): boolean {
  const bin = own.manifest.get('bin')
  const named = typeof bin === 'string' ? [bin] : typeof bin === 'object' && bin !== null ? Object.values(bin) : []
  return named.some((value) => typeof value === 'string' && value.replace(/^\.\//, '') === file)
}

/** A TypeScript file by its usual name, unless it only gives something to others: a handler for a platform, a library. */
export async function typescriptFile(
  { app, own }: Facts,
  found: readonly Framework[]
): Promise<Reasoned<string> | undefined> {
  const guess = found.length > 0 ? await typescriptStart(app, own) : undefined
  const file = guess?.reason.file
  if (file === undefined || found.some(({ row }) => row.kind === 'worker')) return guess
  for await (const { tokens } of program(app, file)) {
    const exports = tokens.some(({ kind, text }) => kind === 'name' && text === 'export')
    return exports && !(await listening(app, file)).answers ? undefined : guess
  }
  return guess
}

/** Whether a file gives something to those that load it, and does nothing when it is run. */
async function onlyExports(app: App, file: string): Promise<boolean> {
  for await (const source of program(app, file)) {
    const { tokens } = source
    if (tokens.length === 0) return isLongLibrary((await app.read(file)) ?? '')
    const exports = tokens.some(({ kind, text }) => kind === 'name' && /^exports?$/.test(text))
    const isRun = tokens.some(
      (_, at) =>
        standsAt(source, at, 'require', '.', 'main') || standsAt(source, at, 'import', '.', 'meta', '.', 'main')
    )
    return exports && !isRun && !(await listening(app, file)).answers
  }
  return false
}

/** Of a source that is too long to be taken apart (a bundle): it exports, and nothing in it listens or reads a command line. */
function isLongLibrary(text: string): boolean {
  return /\bexports\b/.test(text) && !/\.listen\s*\(|\bprocess\.(?:argv|exit|stdin)\b|\brequire\.main\b/.test(text)
}

async function onlyListener(app: App): Promise<Reasoned<string> | undefined> {
  const files = (await app.list()).filter((file) => /^[^/]+\.[cm]?js$/.test(file) && !beside.test(file)).slice(0, most)
  const listeners: Reasoned<string>[] = []
  for (const value of files) {
    const { answers } = await listening(app, value)
    if (answers) listeners.push({ value, reason: answers })
  }
  return listeners.length === 1 ? listeners[0] : undefined
}
