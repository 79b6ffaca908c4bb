import type { Builder, BuildRequest } from '../../src/docker/types.js'
import type { Command, Finished, Run } from '../../src/docker/run.js'

/** The engine's own builder with the classic image store, as on a machine with Engine 26. */
export const classic: Builder = {
  name: 'default',
  driver: 'docker',
  platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/386'],
  exportsCache: false,
  attests: false,
  buildx: 'v0.30.1',
  native: 'linux/amd64'
}

/** A BuildKit of its own, as docker/setup-buildx-action makes it, with an emulator for arm64. */
export const container: Builder = {
  ...classic,
  name: 'builder-1',
  driver: 'docker-container',
  platforms: ['linux/amd64', 'linux/arm64*', 'linux/arm/v7'],
  exportsCache: true,
  attests: true
}

export const request: BuildRequest = {
  dockerfile: '/tmp/out/Dockerfile',
  context: '/src/blog',
  tags: [],
  labels: {},
  buildArgs: {},
  secretFiles: {},
  platforms: [],
  output: 'load',
  cacheFrom: [],
  cacheTo: [],
  noCache: false,
  pull: false,
  metadataFile: '/tmp/out/metadata.json'
}

export const silent: Finished = { code: 0, stdout: '', stderr: '' }

/** A Run that answers from a table: the first key that the command's words begin with. Remembers what it was asked. */
export function tableRun(
  answers: Readonly<Record<string, Partial<Finished> | ((command: Command) => Partial<Finished>)>>
): {
  run: Run
  calls: string[]
  commands: Command[]
} {
  const calls: string[] = []
  const commands: Command[] = []
  const run: Run = (command) => {
    const words = command.argv.join(' ')
    calls.push(words)
    commands.push(command)
    const key = Object.keys(answers).find((start) => words.startsWith(start))
    if (key === undefined) return Promise.reject(new Error(`no answer for: ${words}`))
    const answer = answers[key]
    const finished = { ...silent, ...(typeof answer === 'function' ? answer(command) : answer) }
    if (command.onLine === undefined) return Promise.resolve(finished)
    for (const line of finished.stdout.split('\n').filter(Boolean)) command.onLine(line, 'stdout')
    for (const line of finished.stderr.split('\n').filter(Boolean)) command.onLine(line, 'stderr')
    return Promise.resolve({ ...finished, stdout: '', stderr: '' })
  }
  return { run, calls, commands }
}

/** The trouble that a function throws, so that a test can read all of its parts. */
export function thrown(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return (error as { trouble?: unknown }).trouble ?? error
  }
  throw new Error('nothing was thrown')
}
