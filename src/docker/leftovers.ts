import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import type { Run } from './run.js'

/** By this label the containers of checks are found, should one ever be left behind; its value is the container's name. */
export const checkLabel = 'boxcar.check'
/** Which process started it. */
export const ownerLabel = 'boxcar.check.owner'

const namePattern = /^boxcar-check-[0-9a-f]{8}$/
/** Hours: `check-timeout` is one at most. */
const oldest = 2

/** This process, in a way that no process of another machine or container can be called. */
export async function ownerOf(pid = process.pid): Promise<string> {
  return `${await here()}/${pid}`
}

/** Where numbers of processes mean the same: a kernel that runs, and a namespace of it. */
async function here(): Promise<string> {
  const read = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    readlink('/proc/self/ns/pid')
  ]).catch(() => [process.platform, hostname()])
  return read.map((part) => part.replace(/[^\w.-]/g, '')).join('/')
}

/**
 * Removes containers of checks whose process was killed: those that this module's labels and their own name call one, and whose
 * process is gone from this machine or that are older than any check takes. Nothing else is touched, and no failure counts.
 */
export async function sweepLeftovers(run: Run, now = Date.now(), isAlive = lives): Promise<void> {
  const { code, stdout } = await run({
    argv: ['docker', 'ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${checkLabel}`]
  })
  const ids = stdout.split('\n').filter((line) => /^[0-9a-f]{64}$/.test(line))
  if (code !== 0 || ids.length === 0) return
  const [{ stdout: facts }, place] = await Promise.all([
    run({ argv: ['docker', 'inspect', '--type', 'container', '--format', factsFormat, ...ids] }),
    here()
  ])
  const left = facts.split('\n').flatMap((line) => {
    const { id, name, created, label, owner } = factsIn(line)
    // An image can bring labels of its own; only a check calls its container by the label, too.
    if (!ids.includes(id) || name !== `/${label}` || !namePattern.test(label)) return []
    const isGone = owner.startsWith(`${place}/`) && !isAlive(Number(owner.slice(place.length + 1)))
    return isGone || now - timeOf(created) > oldest * 3_600_000 ? [id] : []
  })
  if (left.length > 0) await run({ argv: ['docker', 'rm', '--force', '--volumes', ...left], cleanup: true })
}

/** As JSON: a label's text cannot pass for a line or a field of its own. */
const factsFormat = `[${[
  '.Id',
  '.Name',
  '.Created',
  `index .Config.Labels "${checkLabel}"`,
  `index .Config.Labels "${ownerLabel}"`
]
  .map((field) => `{{json (${field})}}`)
  .join(',')}]`

interface Facts {
  readonly id: string
  readonly name: string
  readonly created: string
  readonly label: string
  readonly owner: string
}

/** A line that cannot be read is of no container. */
function factsIn(line: string): Facts {
  const [id = '', name = '', created = '', label = '', owner = ''] = textsIn(line)
  return { id, name, created, label, owner }
}

function textsIn(line: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(line)
    return Array.isArray(read) ? read.map(String) : []
  } catch {
    return []
  }
}

/** What cannot be read is as young as can be. */
function timeOf(created: string): number {
  const parsed = Date.parse(created)
  return Number.isNaN(parsed) ? Infinity : parsed
}

/** A process of somebody else is alive, too: the signal is refused then, and not without an addressee. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
