import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import { program, sourceFile } from './port.js'
import type { Service } from './service.js'
import { listedDemands } from './listed-demands.js'
import { standsAt, type Source } from './tokens.js'

/** Programs that run a file of JavaScript or TypeScript. */
const runner = /^(?:\w+=\S*\s+)*(?:node|bun|tsx|ts-node|babel-node)\s/

/** The file that a start command runs. */
export function fileOf(command: string): string | undefined {
  if (!runner.test(command)) return undefined
  const words = command.split(/\s+/)
  return words.find((word) => /\.[cm]?[jt]sx?$/.test(word)) ?? words.findLast((word) => /^[\w./-]+$/.test(word))
}

/** Modules by which a program says what its environment has to be. */
const telling = /^(?:dotenv-safe|zod(?:\/[\w./-]{1,40})?|(?:@hapi\/)?joi|envalid)$/

/** Tools that change a database before the start, and the variable by which each finds it unless it is configured otherwise. */
const migrating =
  /\b(?:node-pg-migrate|db-migrate|dbmate|graphile-migrate|prisma (?:migrate|db)|drizzle-kit (?:migrate|push))\b/

/** What every image sets. */
const inImage = /^(?:NODE_ENV|PORT)$/

/**
 * The service with the variables that it demands when it starts: those without which its source throws or exits, and
 * `DATABASE_URL` where a release changes the database that it names.
 */
export async function withDemands(app: App, service: Service): Promise<Service> {
  const { release, start, demands = [] } = service
  const named = start && fileOf(start.value)
  const file = named === undefined ? undefined : await sourceFile(app, named)
  const found: Reasoned<string>[] = [...demands]
  if (file !== undefined) {
    for await (const source of program(app, file)) {
      found.push(...demandedIn(source), ...listedDemands(source, endsTheProgram))
      const texts = source.tokens.flatMap(({ kind, text }) => (kind === 'text' && telling.test(text) ? [text] : []))
      if (texts.includes('dotenv-safe')) found.push(...(await demandedByExample(app)))
      if (texts.some((text) => text !== 'dotenv-safe'))
        found.push(...(await import('./environment-schemas.js')).demandedBySchema(source))
    }
  }
  if (release && migrating.test(release.value))
    found.push({
      value: 'DATABASE_URL',
      reason: { ...release.reason, because: `${release.reason.because}, which is the one that DATABASE_URL names` }
    })
  const open = found.filter(({ value }) => !inImage.test(value))
  const all = [...new Map(open.toReversed().map((demand) => [demand.value, demand])).values()]
  return all.length === 0 ? service : { ...service, demands: all }
}

/** dotenv-safe ends the program where a variable of `.env.example` is not set (its README); these are in every image. */
async function demandedByExample(app: App): Promise<readonly Reasoned<string>[]> {
  const example = await app.manifest('.env.example')
  return Object.keys(example?.table() ?? {}).flatMap((value) => {
    if (!example || /^(?:NODE_ENV|PORT|HOST)$/.test(value)) return []
    const line = example.line(value)
    const because = `dotenv-safe ends the program where ${value}, which .env.example names, is not set`
    return [{ value, reason: { because, file: example.path, ...(line !== undefined && { line }) } }]
  })
}

/** `if (!process.env.X) throw …`, also by a name that was given its value, and with several joined by `||`. */
function demandedIn(source: Source): readonly Reasoned<string>[] {
  const { tokens, partner } = source
  const names = namesOfVariables(source)
  const found: Reasoned<string>[] = []
  for (const [at, token] of tokens.entries()) {
    const end = token.text === 'if' && standsAt(source, at + 1, '(') ? partner.get(at + 1) : undefined
    if (end === undefined || !endsTheProgram(source, end + 1)) continue
    for (let step = at + 2; step < end; step++) {
      if (!standsAt(source, step, '!') || !isAlternative(source, step, at + 2)) continue
      const variable = variableAt(source, step + 1) ?? names.get(tokens[step + 1]?.text ?? '')
      if (variable === undefined) continue
      const reason = {
        because: `${source.file} ends where ${variable} is not set`,
        file: source.file,
        line: token.line
      }
      found.push({ value: variable, reason })
    }
  }
  return found
}

function isAlternative(source: Source, at: number, first: number): boolean {
  return at === first || standsAt(source, at - 1, '||')
}

/** `throw` or `process.exit` comes within the statement, after at most some words for the log. */
function endsTheProgram(source: Source, from: number): boolean {
  const { tokens, partner } = source
  const end = standsAt(source, from, '{') ? (partner.get(from) ?? from) : Math.min(from + 3, tokens.length)
  for (let at = from; at < end; at++) {
    if (tokens[at]?.text === 'throw') return true
    if (tokens[at]?.text === 'exit' && tokens[at - 2]?.text === 'process') return true
  }
  return false
}

/** `process.env.X`, `Bun.env.X`, `process.env['X']`. */
function variableAt(source: Source, at: number): string | undefined {
  const { tokens } = source
  const isEnvironment = /^(?:process|Bun)$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === 'env'
  if (!isEnvironment) return undefined
  const name = tokens[at + 4]
  const isNamed = standsAt(source, at + 3, '.')
    ? name?.kind === 'name'
    : standsAt(source, at + 3, '[') && name?.kind === 'text'
  return isNamed && /^[A-Z_][A-Z0-9_]*$/.test(name?.text ?? '') ? name?.text : undefined
}

/** Names that hold a variable as it is: `const url = process.env.X`, `const { X } = process.env`. */
function namesOfVariables(source: Source): ReadonlyMap<string, string> {
  const { tokens, partner } = source
  const names = new Map<string, string>()
  for (const [at, token] of tokens.entries()) {
    if (!/^(?:const|let|var)$/.test(token.text)) continue
    const end = standsAt(source, at + 1, '{') ? partner.get(at + 1) : undefined
    if (end !== undefined && tokens[end + 2]?.text === 'process' && tokens[end + 4]?.text === 'env') {
      for (let step = at + 2; step < end; step++) {
        const name = tokens[step]
        const isWhole = standsAt(source, step + 1, ',') || step + 1 === end
        if (name?.kind === 'name' && isWhole && /^[A-Z_]/.test(name.text)) names.set(name.text, name.text)
      }
    }
    const name = tokens[at + 1]
    const given = standsAt(source, at + 2, '=') ? variableAt(source, at + 3) : undefined
    if (name?.kind === 'name' && given !== undefined && !/^(?:\?\?|\|\|)$/.test(tokens[at + 8]?.text ?? ''))
      names.set(name.text, given)
  }
  return names
}
