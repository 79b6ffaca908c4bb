import { normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import { chainOf } from './commands.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'
import type { Hints } from '../../settings/types.js'
import { program } from './port.js'
import type { Service } from './service.js'
import { standsAt, type Source } from './tokens.js'

/**
 * Packages that are all code, so that a bundle has all of them. Others may read files of their own when they run, load what a setting
 * names, or bring libraries: they are installed beside it.
 */
const allCode =
  /^(?:hono|@hono\/[\w-]+|elysia|@elysiajs\/[\w-]+|@sinclair\/typebox|typebox|express|koa|@koa\/router|itty-router|cors|@koa\/cors|helmet|compression|cookie|cookie-parser|body-parser|koa-bodyparser|morgan|@trpc\/server|graphql|graphql-yoga|zod|valibot|arktype|yup|joi|ajv|dotenv|envalid|@t3-oss\/env-core|drizzle-orm|kysely|postgres|pg|mysql2|ioredis|redis|@upstash\/[\w-]+|mongodb|jose|jsonwebtoken|nanoid|uuid|ulid|dayjs|date-fns|luxon|lodash|lodash-es|ramda|remeda|es-toolkit|axios|ky|ofetch|undici|openai|@anthropic-ai\/sdk|ai|@ai-sdk\/[\w-]+|stripe|resend|nodemailer|@aws-sdk\/[\w-]+|croner|p-[\w-]+|eventemitter3|ms|chalk|picocolors|kleur|consola|uqr|marked|react|react-dom|preact|preact-render-to-string|grammy|telegraf|ts-pattern|neverthrow|effect)$/

/** What `bun build` leaves to be found when the program runs (bun.com/docs/bundler, "external", "packages"). */
const leavesOut = /(?:^|\s)(?:--external|-e|--packages[= ]external)(?=[\s=]|$)/

/**
 * The service where a script bundles its program with `bun build`: a program for Bun (`bun dist/index.js`), or one that brings Bun along
 * (`./server`), which then runs on Debian alone. Else as it is.
 */
export async function bundledByBun(
  app: App,
  service: Service,
  own: PackageJson,
  { startCmd, procfile }: Hints
): Promise<Service> {
  const { start } = service
  const rest = (start?.value ?? '').replace(/^(?:\w+=\S*\s+)*/, '')
  const isExecutable = rest.startsWith('./')
  const named = isExecutable
    ? rest.split(/\s/)[0]
    : /^bun (?:run )?(?:--\w[\w=-]* )*(\S+\.[cm]?js)(?=\s|$)/.exec(rest)?.[1]
  const file = normalise(named ?? '')
  const made = file ? bundleOf(own, file, isExecutable) : undefined
  if (!made || file === undefined) return service
  const { value: text, reason } = made
  const loads = await loadsWhenItRuns(app, text)
  // Workers, programs and modules that a bundle does not have are the app's own files as much as packages.
  if (loads && !isExecutable) return service
  const needsPackages = leavesOut.test(text) || (!isExecutable && !isAllCode(own))
  const { release, processes = {} } = service
  const others = [
    ...(release ? [release] : []),
    ...(startCmd ? [startCmd] : []),
    ...Object.values({ ...processes, ...procfile })
  ]
  const isOnly = !needsPackages && others.every(({ value }) => value === start?.value)
  const bundled: Service = {
    ...service,
    isBundled: true,
    dependencies: isOnly ? 'none' : service.dependencies
  }
  if (!isExecutable) return bundled
  const outputs = service.outputs ?? [{ value: { path: file, from: 'build' }, reason }]
  return {
    ...bundled,
    dependencies: loads || leavesOut.test(text) ? 'production' : 'none',
    runtime: { value: 'bun', reason },
    runImage: {
      value: 'debian:trixie-slim',
      reason: { ...reason, because: `${reason.because} makes a program that brings its own runtime` }
    },
    outputs
  }
}

/** Whether a program that is bundled loads a module by what is no text, or starts a worker or a process of Bun or Node.js. */
async function loadsWhenItRuns(app: App, build: string): Promise<boolean> {
  const words = chainOf(build)?.at(-1)?.words ?? []
  for (const word of words.filter((one) => /\.[cm]?[jt]sx?$/.test(one))) {
    const entry = normalise(word)
    if (entry === undefined) continue
    for await (const source of program(app, entry)) {
      if (source.tokens.some((_, at) => loadsAt(source, at))) return true
    }
  }
  return false
}

function loadsAt(source: Source, at: number): boolean {
  const { tokens } = source
  const { kind, text } = tokens[at] ?? {}
  if (kind === 'text') return /^(?:bun|node)(?:\s|$)/.test(text ?? '') && /^[[(]$/.test(tokens[at - 1]?.text ?? '')
  if (kind !== 'name') return false
  if (text === 'Worker') return standsAt(source, at - 1, 'new')
  if (text === 'execPath' || text === 'fork') return tokens[at - 1]?.text === '.' || standsAt(source, at + 1, '(')
  if (text !== 'import' && text !== 'require') return false
  const isCall = standsAt(source, at + 1, '(') && tokens[at - 1]?.text !== '.'
  return isCall && !(tokens[at + 2]?.kind === 'text' && /^[,)]$/.test(tokens[at + 3]?.text ?? ''))
}

function isAllCode({ dependencies }: PackageJson): boolean {
  return [...dependencies.values()].filter(isInstalledForProduction).every(({ name }) => allCode.test(name))
}

/** The command `bun build` of a script that makes a file: the whole of it, or into its folder. */
function bundleOf(own: PackageJson, file: string, isExecutable: boolean): Reasoned<string> | undefined {
  for (const { value, reason } of own.scripts.values()) {
    for (const text of value.split(/&&|\|\||[;|&]/)) {
      if (!/\bbun build\b/.test(text) || /\s--compile\b/.test(text) !== isExecutable) continue
      const words = chainOf(text)?.at(-1)?.words ?? []
      const outfile = normalise(option(words, '--outfile') ?? '')
      const outdir = normalise(option(words, '--outdir') ?? '')
      const target = option(words, '--target')
      const isForServer = isExecutable || target === 'bun' || target === 'node'
      if (!isForServer) continue
      if (outfile === file || (!isExecutable && outdir && file.startsWith(`${outdir}/`))) return { value: text, reason }
    }
  }
  return undefined
}

/** `--name value` or `--name=value`. */
function option(words: readonly string[], name: string): string | undefined {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`))
  return words[at] === name ? words[at + 1] : words[at]?.slice(name.length + 1)
}
