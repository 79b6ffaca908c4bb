import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** What a program left: exit code and everything that it printed. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  /** Laid over the environment of the tests; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Standard input. */
  readonly input?: string
}

/** The bundled command line, as `boxcar` runs it. */
export function boxcar(words: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return program([process.execPath, join(repository, 'dist/cli/index.js'), ...words], surroundings)
}

/** What a step of a workflow left besides. */
export interface Step extends Ended {
  readonly outputs: string
  readonly summary: string
}

/** The bundled action, as the runner runs it: inputs and files by the environment. `folder` holds these files. */
export async function action(
  inputs: Readonly<Record<string, string>>,
  folder: string,
  { env = {}, ...surroundings }: Surroundings = {}
): Promise<Step> {
  const runner = join(folder, 'runner')
  mkdirSync(join(runner, 'temp'), { recursive: true })
  const file = (name: string): string => join(runner, name)
  for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(file(name), '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const ended = await program([process.execPath, join(repository, 'dist/index.js')], {
    ...surroundings,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REPOSITORY: 'octo/blog',
      GITHUB_ACTOR: 'octo',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_RUN_ID: '1',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: file('temp'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_STATE: file('state'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
      ...Object.fromEntries(given),
      ...env
    }
  })
  return { ...ended, outputs: readFileSync(file('output'), 'utf8'), summary: readFileSync(file('summary'), 'utf8') }
}

/** Runs a program to its end; a signal that ended it counts as a code above 128. */
export function program(argv: readonly string[], { cwd, env = {}, input = '' }: Surroundings = {}): Promise<Ended> {
  const [name = '', ...words] = argv
  const merged = Object.entries({ ...withoutRunner(process.env), ...env }).filter(([, value]) => value !== undefined)
  return new Promise((resolve, reject) => {
    const child = spawn(name, words, { cwd: cwd ?? repository, env: Object.fromEntries(merged) as NodeJS.ProcessEnv })
    const chunks: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] }
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      const [stdout, stderr] = [chunks.stdout, chunks.stderr].map((parts) => Buffer.concat(parts).toString('utf8'))
      resolve({ code: code ?? (signal === 'SIGKILL' ? 137 : 143), stdout: stdout ?? '', stderr: stderr ?? '' })
    })
    // A program that does not read its input may be gone before it is written.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** These tests may themselves run in a workflow, whose event and inputs are not those of the step under test. */
function withoutRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:GITHUB_|INPUT_|ACTIONS_|RUNNER_)/.test(name)))
}

/** The program docker, its output; throws where it fails. */
export async function docker(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await program(['docker', ...words])
  if (code !== 0) throw new Error(`docker ${words.join(' ')} ended with ${code}\n${stderr}`)
  return stdout.trim()
}

/** The Nixpkgs of the tests' own, in the stand-in for the Nix image. */
const ownNixpkgs = '/nixpkgs.tar.gz'
const nixImage = 'nixos/nix:2.35.2'

/** Flags for a build on Nix: none where the real image is used, which can reach the real Nixpkgs. */
export async function nixFlags(): Promise<readonly string[]> {
  const { code } = await program(['docker', 'run', '--rm', '--entrypoint', 'test', nixImage, '-e', ownNixpkgs])
  return code === 0 ? ['--nixpkgs-url', `file://${ownNixpkgs}`] : []
}

/** Makes a folder a repository of git in which everything is tracked, also what an ignore file names; no commit. */
export async function trackAll(folder: string): Promise<void> {
  for (const words of [
    ['init', '--quiet'],
    ['add', '--all', '--force']
  ]) {
    const { code, stderr } = await program(['git', ...words], { cwd: folder })
    if (code !== 0) throw new Error(stderr)
  }
}

/** One question over HTTP, on a connection of its own; an answer that takes longer than five seconds counts as none. */
export function get(address: string | URL): Promise<Response> {
  return fetch(address, { signal: AbortSignal.timeout(5000), headers: { connection: 'close' } })
}

/** The first answer within a minute: until the app listens, the engine's own proxy refuses or swallows what is asked. */
export async function firstAnswer(address: string): Promise<Response | undefined> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const answer = await get(address).catch(() => undefined)
    if (answer) return answer
    await sleep(100)
  }
  return undefined
}

/** Where a port of a container is reached from here: `http://127.0.0.1:49153`. */
export async function addressOf(container: string, port: string): Promise<string> {
  const [published = ''] = (await docker('port', container, port)).split('\n')
  return `http://127.0.0.1:${published.split(':').at(-1) ?? ''}`
}

if (!existsSync(join(repository, 'dist/cli/index.js'))) throw new Error('dist/ is missing: run npm run bundle first')
