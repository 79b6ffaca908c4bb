import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Run } from './run.js'

/** A TCP socket that waits for connections inside a container. */
export interface Listener {
  readonly port: number
  /** Only reachable from inside the container. */
  readonly loopback: boolean
}

/** State of a listening socket in /proc/net/tcp (Linux `include/net/tcp_states.h`). */
const listenState = '0A'
const loopback4 = /^[0-9A-F]{6}7F$/
const loopback6 = /^(?:0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$/

/** 127.0.0.11, where Docker's own resolver listens in every network that people make. */
const resolver = '0B00007F'

/** Listening sockets in the text of /proc/net/tcp or tcp6, each port once; sorted by port. */
export function listeners(text: string): readonly Listener[] {
  const ports = new Map<number, boolean>()
  for (const line of text.split('\n')) {
    const [, address, port, state] =
      /^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} ([0-9A-F]{2}) /.exec(line) ?? []
    if (address === undefined || port === undefined || state !== listenState || address === resolver) continue
    const number = Number.parseInt(port, 16)
    const inside = loopback4.test(address) || loopback6.test(address)
    ports.set(number, inside && (ports.get(number) ?? true))
  }
  return [...ports].map(([port, loopback]) => ({ port, loopback })).sort((a, b) => a.port - b.port)
}

/**
 * What listens in a running container. Read on this machine from the first process, so that the image needs no tool; where
 * that cannot be seen (an engine elsewhere), by `cat` in the container. `undefined` where neither works.
 */
export async function containerListeners(id: string, pid: number, run: Run): Promise<readonly Listener[] | undefined> {
  const [tcp4, tcp6] = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8').catch(() => undefined))
  )
  const here = await inContainer(id, pid)
  if (here && tcp4 !== undefined) return listeners(`${tcp4}\n${tcp6 ?? ''}`)
  const { code, stdout } = await run({ argv: ['docker', 'exec', id, 'cat', '/proc/net/tcp', '/proc/net/tcp6'] })
  return code === 0 || stdout !== '' ? listeners(stdout) : undefined
}

/** A process number means something only on the engine's own machine: there its control group names the container. */
async function inContainer(id: string, pid: number): Promise<boolean> {
  const groups = await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => '')
  return id !== '' && groups.includes(id)
}

/** Milliseconds between two looks, and how many in a row have to show the same. */
const look = { pause: 2000, times: 3 }

/**
 * Whether nothing will ever be answered: for several looks in a row `port` listens on loopback only, or it does not listen and the same
 * other ports do, one of them for everybody. Ends with `false` when `stop` fires, or where listening sockets cannot be seen.
 */
export async function staysElsewhere(
  seen: () => Promise<readonly Listener[] | undefined>,
  port: number,
  stop: AbortSignal,
  { pause, times } = look
): Promise<boolean> {
  let before: string | undefined
  for (let count = 0; count < times;) {
    await sleep(pause, undefined, { signal: stop }).catch(() => undefined)
    const all = stop.aborted ? undefined : await seen()
    if (!all) return false
    const place = elsewhere(all, port)
    count = place === undefined ? 0 : place === before ? count + 1 : 1
    before = place
  }
  return true
}

/** Where an app listens that nobody can reach at its port: a name to compare. A debugger on loopback says nothing of the app. */
function elsewhere(all: readonly Listener[], port: number): string | undefined {
  const own = all.find((one) => one.port === port)
  if (own) return own.loopback ? 'loopback' : undefined
  const others = all.filter(({ loopback }) => !loopback)
  return others.length === 0 ? undefined : others.map((one) => one.port).join(' ')
}
