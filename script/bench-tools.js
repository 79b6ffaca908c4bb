// What the measurements share: processes, figures, temporary folders, and how a number is judged.
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
export const cli = join(root, 'dist/cli/index.js')
export const action = join(root, 'dist/index.js')

/**
 * One number: `ratio` is value by goal, so that 1 and less is within it; where the goal is none at all, both count one more.
 * @param {{ id: string, what: string, value: number, goal: number, unit: string, note?: string }} measured
 */
export function judged({ id, what, value, goal, unit, note }) {
  const ratio = goal === 0 ? value + 1 : value / goal
  return { ratio, ok: ratio <= 1, id, what, value, goal, unit, ...(note === undefined ? {} : { note }) }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Runs a program to its end; throws with the end of its output where it fails. `ms` is its wall time. */
export function run(argv, options = {}) {
  const [program, ...args] = argv
  const start = process.hrtime.bigint()
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...options
  })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  if (error) throw error
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}\n${`${stdout}${stderr}`.slice(-3000)}`)
  return { ms, stdout, stderr }
}

export function boxcar(args, options) {
  return run([process.execPath, cli, ...args], options)
}

/** Medians of several commands, run in turns so that a slow moment of the machine meets all of them. */
export function medians(commands, { runs, warmUps }) {
  const times = commands.map(() => [])
  for (let round = -warmUps; round < runs; round += 1) {
    commands.forEach((command, index) => {
      const { ms } = command()
      if (round >= 0) times[index].push(ms)
    })
  }
  return times.map(median)
}

/** Runs `work` with a folder that is gone afterwards. */
export async function inTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'boxcar-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A copy of an example as a repository of its own with one commit. */
export async function exampleRepository(name, folder) {
  await cp(join(root, 'examples', name), folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=One')
}

/** git without the person's own settings. */
export function git(folder, ...args) {
  const who = { name: 'Bench', email: 'bench@example.invalid' }
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_COMMITTER_NAME: who.name,
    GIT_COMMITTER_EMAIL: who.email
  }
  return run(['git', '-C', folder, ...args], { env })
}
