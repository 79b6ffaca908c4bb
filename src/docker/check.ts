import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorHint } from '../providers/contract.js'
import type { Kind } from '../plan/types.js'
import { clip } from '../report/clean.js'
import { redact } from '../report/redact.js'
import { mayBeSecret } from '../secret-values.js'
import { type Address, type Answer } from './ask.js'
import { bootCauses } from './boot-causes.js'
import { causeOf, infrastructure } from './causes.js'
import { missingVariables, publishes, runArguments } from './check-arguments.js'
import { containerLog, logOf } from './check-log.js'
import { ownerOf, sweepLeftovers } from './leftovers.js'
import { containerListeners, staysElsewhere, type Listener } from './listening.js'
import { isNotReady, poll } from './poll.js'
import type { Run } from './run.js'
import { withPrivateFolder, writePrivateFile } from './secrets.js'
import { asTyped } from './typed.js'
import type { CheckResult } from './types.js'

export interface CheckRequest {
  /** A reference that the engine has. */
  readonly image: string
  readonly kind: Kind
  /** Where the app listens; absent: it only has to stay up. */
  readonly port?: number
  readonly path: string
  /** Seconds. */
  readonly timeout: number
  readonly env: Readonly<Record<string, string>>
  /** Other values that must not be shown. */
  readonly secrets?: readonly string[]
  /** Extra arguments of `docker run`. */
  readonly options: readonly string[]
  /** Names of variables that the app demands when it starts. */
  readonly demands: readonly string[]
  /** Names of variables that the image brings. */
  readonly variables: readonly string[]
  readonly hints: readonly ErrorHint[]
  /** Whether people say it in a workflow, or on the command line. */
  readonly onGithub: boolean
  /** Folder for temporary files. */
  readonly temporary: string
  /** The engine's address if it is not on this machine: DOCKER_HOST. */
  readonly dockerHost?: string
}

/** Seconds that a worker has to stay up. */
const workerSeconds = 5
/** Of a longer line only the beginning is shown. */
const longestShown = 1000
const slowStop = 1

interface Container {
  readonly id: string
  readonly pid: number
  readonly addresses: readonly Address[]
  /** Fires when the container ends by itself. */
  readonly ended: AbortSignal
  readonly exitCode: () => number | undefined
  readonly gone: Promise<void>
}

/**
 * Boots the image and asks it over HTTP: right is a status below 500 on `path` in time; a worker has to stay up.
 * The container is removed in the end, also after an interruption, and so are those of checks that were killed before.
 * Throws only Interrupted.
 */
export async function check(request: CheckRequest, run: Run): Promise<CheckResult> {
  const result = await booted(request, run)
  return request.onGithub ? result : mapped(result, asTyped)
}

/** A result with its sentences changed. */
function mapped(result: CheckResult, change: (text: string) => string): CheckResult {
  const { because, cause, fix } = result
  return {
    ...result,
    because: change(because),
    ...(cause !== undefined && { cause: change(cause) }),
    ...(fix !== undefined && { fix: change(fix) })
  }
}

async function booted(request: CheckRequest, run: Run): Promise<CheckResult> {
  const missing = missingVariables(request)
  if (missing.length > 0) return skipped(missing, request)
  return withPrivateFolder(request.temporary, async (folder) => {
    const name = `boxcar-check-${randomUUID().slice(0, 8)}`
    const cidFile = join(folder, 'container')
    const envFile = join(folder, 'env')
    const swept = sweepLeftovers(run).catch(() => undefined)
    try {
      const owner = await ownerOf()
      const { fileLines, argv, env } = runArguments(request, { name, owner, cidFile, envFile })
      await writePrivateFile(envFile, fileLines.map((line) => `${line}\n`).join(''))
      const started = performance.now()
      const result = await run({ argv: ['docker', ...argv], env })
      if (result.code !== 0) return notStarted(result.stderr, request)
      const container = await inspect(result.stdout.trim(), request, run)
      return await judged(container, request, run, started)
    } finally {
      const id = (await readFile(cidFile, 'utf8').catch(() => '')).trim()
      await run({ argv: ['docker', 'rm', '--force', '--volumes', id || name], cleanup: true })
      await swept
    }
  })
}

/** A check that was asked for and cannot be made, with the lines that make it possible. */
function skipped(missing: readonly string[], { onGithub }: CheckRequest): CheckResult {
  return {
    outcome: 'skipped',
    because: `the app demands ${missing.map((name) => `\`${name}\``).join(', ')} when it starts, and \`check-env\` does not give ${missing.length === 1 ? 'it' : 'them'}`,
    fix: onGithub
      ? ['check-env: |', ...missing.map((name) => `  ${name}=…`)].join('\n')
      : `Add ${missing.map((name) => `--check-env ${name}=…`).join(' ')}`,
    lastLines: []
  }
}

function notStarted(stderr: string, request: CheckRequest): CheckResult {
  const log = logOf(stderr.split('\n').filter((line) => !line.startsWith("See 'docker run --help'")))
  const cause = causeOf(log.lines, bootCauses)
  return {
    outcome: 'failed',
    because: 'Docker could not start the container',
    lastLines: log.shown.map((line) => hide(line, request)),
    ...(cause === undefined ? {} : { cause: hide(cause.text, request) })
  }
}

/** The part of `docker inspect` that counts here. */
interface Inspected {
  readonly State?: { readonly Pid?: number }
  readonly HostConfig?: { readonly NetworkMode?: string }
  readonly NetworkSettings?: {
    readonly Ports?: Readonly<Record<string, readonly { readonly HostPort?: string }[] | null>> | null
    readonly Networks?: Readonly<Record<string, { readonly IPAddress?: string }>> | null
  }
}

async function inspect(id: string, request: CheckRequest, run: Run): Promise<Container> {
  const ended = new AbortController()
  let exitCode: number | undefined
  const gone = run({ argv: ['docker', 'wait', id] }).then(
    ({ code, stdout }) => {
      if (code !== 0) return
      exitCode = Number(stdout.trim())
      ended.abort()
    },
    () => ended.abort()
  )
  const data = await inspected(id, run)
  return {
    id,
    pid: data.State?.Pid ?? 0,
    addresses: addressesOf(data, request),
    ended: ended.signal,
    exitCode: () => exitCode,
    gone
  }
}

/** A container in another one's network has that one's addresses. */
async function inspected(id: string, run: Run): Promise<Inspected> {
  const data = await inspectedAlone(id, run)
  const other = /^container:(.+)$/.exec(data.HostConfig?.NetworkMode ?? '')?.[1]
  if (other === undefined) return data
  const { NetworkSettings } = await inspectedAlone(other, run)
  return { ...data, NetworkSettings: { Networks: NetworkSettings?.Networks ?? {} } }
}

async function inspectedAlone(id: string, run: Run): Promise<Inspected> {
  const { stdout } = await run({ argv: ['docker', 'inspect', '--format', '{{json .}}', id] })
  try {
    return JSON.parse(stdout) as Inspected
  } catch {
    return {}
  }
}

/**
 * Where the app can be asked: the published port, and the container's own addresses, which are the only way where this
 * process runs in a container itself, or where `check-options` bring a network that publishes nothing.
 */
function addressesOf(data: Inspected, { port, dockerHost, options }: CheckRequest): readonly Address[] {
  if (port === undefined) return []
  const remote = /^(?:tcp|https?):\/\/(\[[^\]]+\]|[^:/]+)/.exec(dockerHost ?? '')?.[1]
  const engine = remote ?? '127.0.0.1'
  const published = data.NetworkSettings?.Ports?.[`${port}/tcp`] ?? []
  const own = remote === undefined ? Object.values(data.NetworkSettings?.Networks ?? {}) : []
  const shared = !publishes(options) || data.HostConfig?.NetworkMode === 'host'
  return [
    ...published.slice(0, 1).map(({ HostPort }) => ({ host: engine, port: Number(HostPort) })),
    ...(shared ? [{ host: engine, port }] : []),
    ...own.filter(({ IPAddress }) => IPAddress).map(({ IPAddress }) => ({ host: IPAddress ?? '', port }))
  ]
}

async function judged(container: Container, request: CheckRequest, run: Run, started: number): Promise<CheckResult> {
  const worker = request.kind === 'worker' || request.port === undefined
  const milliseconds = (worker ? workerSeconds : request.timeout) * 1000
  const answer = worker
    ? await stayed(milliseconds, container.ended)
    : await asked(container, request, milliseconds, run)
  const seconds = (performance.now() - started) / 1000
  const exited = container.ended.aborted
  const verdict = exited ? ended(container, seconds, worker) : answered(answer, request, seconds, worker)
  if (verdict.outcome === 'passed') return { ...verdict, ...(await stopped(container, run)) }
  const log = await containerLog(container.id, run)
  const listening = exited || worker ? undefined : await containerListeners(container.id, container.pid, run)
  const cause = whyNot(log.lines, listening, request, exited ? undefined : answer)
  const stop = exited ? {} : await stopped(container, run)
  const lastLines = log.shown.map((line) => hide(line, request))
  return { ...verdict, ...stop, lastLines, ...(cause === undefined ? { fix: nextStep(request) } : { cause }) }
}

/** What to do where nothing is known of the cause. */
function nextStep({ image }: CheckRequest): string {
  return `Mend what its last lines say, or look into the image: \`docker run --rm -it --entrypoint sh ${image}\`. A variable or a service that it only lacks here comes by \`check-env\` and \`check-options\``
}

/** Asks until the time is over, or it is seen that waiting is in vain. */
async function asked(
  container: Container,
  { path, port, options }: CheckRequest,
  milliseconds: number,
  run: Run
): Promise<Answer | undefined> {
  const done = new AbortController()
  const vain = new AbortController()
  const watched = async (): Promise<void> => {
    // In the network of the machine, or of another container, other programs listen, too.
    if (port === undefined || !publishes(options)) return
    const stop = AbortSignal.any([container.ended, done.signal])
    if (await staysElsewhere(() => containerListeners(container.id, container.pid, run), port, stop)) vain.abort()
  }
  const stop = AbortSignal.any([container.ended, vain.signal])
  const [answer] = await Promise.all([
    poll(container.addresses, path, milliseconds, stop).finally(() => done.abort()),
    watched()
  ])
  return answer
}

async function stayed(milliseconds: number, ended: AbortSignal): Promise<undefined> {
  const { setTimeout: sleep } = await import('node:timers/promises')
  await sleep(milliseconds, undefined, { signal: ended }).catch(() => undefined)
}

function ended(container: Container, seconds: number, worker: boolean): CheckResult {
  const code = container.exitCode()
  const should = worker ? `should stay up (it was watched for ${workerSeconds} s)` : 'should answer'
  return {
    outcome: 'failed',
    because: `The container ended after ${seconds.toFixed(1)} s${code === undefined ? '' : ` with exit code ${code}`}, and ${should}`,
    seconds,
    lastLines: []
  }
}

function answered(
  answer: Answer | undefined,
  { path, timeout }: CheckRequest,
  seconds: number,
  worker: boolean
): CheckResult {
  if (worker)
    return { outcome: 'passed', because: `The container stayed up for ${workerSeconds} s`, seconds, lastLines: [] }
  const waited = seconds < timeout ? seconds.toFixed(0) : timeout
  if (answer === undefined || !('status' in answer)) {
    const what = answer?.problem === 'not-http' ? 'no answer that is HTTP' : 'no answer'
    return { outcome: 'failed', because: `GET ${path} had ${what} within ${waited} s`, seconds, lastLines: [] }
  }
  const { status } = answer
  if (status < 500)
    return {
      outcome: 'passed',
      because: `GET ${path} answered ${status} after ${seconds.toFixed(1)} s${isNoPage(status) ? '; set `check-path` to a page that is there' : ''}`,
      seconds,
      status,
      lastLines: []
    }
  return {
    outcome: 'failed',
    because: `GET ${path} still answered ${status} after ${waited} s`,
    seconds,
    status,
    lastLines: []
  }
}

/** An app that answers is up; only a page of its own says more. A login page is one (401, 403). */
function isNoPage(status: number): boolean {
  return [400, 404, 405, 410].includes(status)
}

async function stopped(container: Container, run: Run): Promise<Pick<CheckResult, 'stopSeconds' | 'warning'>> {
  const began = performance.now()
  await run({ argv: ['docker', 'stop', container.id] })
  const stopSeconds = (performance.now() - began) / 1000
  await container.gone
  if (stopSeconds <= slowStop) return { stopSeconds }
  const killed = container.exitCode() === 137
  return {
    stopSeconds,
    warning: killed
      ? `The app does not end on SIGTERM: Docker killed it after ${stopSeconds.toFixed(0)} s. Every restart takes that long and cuts off running requests. Let it handle the signal, or start the container with \`--init\`, which ends a program that does not`
      : `The app took ${stopSeconds.toFixed(1)} s to end after SIGTERM`
  }
}

function whyNot(
  lines: readonly string[],
  listening: readonly Listener[] | undefined,
  request: CheckRequest,
  answer: Answer | undefined
): string | undefined {
  const { port, hints } = request
  const silent = answer === undefined || !('status' in answer)
  const socket = silent && port !== undefined && listening !== undefined ? socketCause(listening, port) : undefined
  const printed = causeOf([...lines].reverse(), [...hints, ...bootCauses, ...infrastructure])?.text
  return (
    socket ??
    (printed === undefined ? undefined : hide(printed, request)) ??
    (silent && listening?.length === 0
      ? 'The app listens on no port. If it is no web app, a start command without a port makes it a worker.'
      : undefined) ??
    (silent ? undefined : statusCause(answer.status, request))
  )
}

/** What to do about an app that is up and answers with an error of its own, of which its log says nothing that is known. */
function statusCause(status: number, { path }: CheckRequest): string {
  const needs = 'Give it what it needs (a variable, a database) with `check-env` and `check-options`'
  return isNotReady(status)
    ? `The app is up and says that it is not ready. ${needs}, or more time with \`check-timeout\`.`
    : `The app is up, and \`${path}\` fails in its own code: the lines that it printed say where. ${needs}, or ask for another page with \`check-path\`.`
}

function socketCause(listening: readonly Listener[], port: number): string | undefined {
  const own = listening.find((listener) => listener.port === port)
  if (own?.loopback === true) {
    return `The app listens on 127.0.0.1:${port}, where nobody outside its container can reach it. Let it listen on 0.0.0.0.`
  }
  if (own !== undefined) return undefined
  const [other] = [...listening].sort((a, b) => Number(a.loopback) - Number(b.loopback))
  if (other === undefined) return undefined
  const where = other.loopback ? `127.0.0.1:${other.port}` : `port ${other.port}`
  return `The app listens on ${where}, not on port ${port}. Let it listen on 0.0.0.0 and on the port in the variable \`PORT\`, or set \`PORT=${other.port}\` in \`env\`.`
}

/** Causes are looked for in what the app printed; what is shown of it holds no value of `check-env` and no secret. */
function hide(text: string, { env, secrets = [] }: CheckRequest): string {
  return clip(redact(text, [...mayBeSecret(env), ...secrets]), longestShown)
}
