import type { Making } from './making.js'
import { demand } from './quoting.js'

/** Who runs the app. */
export interface AppUser {
  /** For USER and COPY --chown. */
  readonly id: string
  /** The command that makes the account where the image has none: an entry in passwd gives the number a name and a home, which many tools write to. */
  readonly create?: string
}

const DEFAULT_UID = '10001'

/** The app's user: what people say, the one of the official image, or one that is made. */
export function appUser({ plan, catalog, stages }: Making): AppUser {
  const official = plan.buildImage === undefined && plan.toolchain === 'images'
  const ownImage = plan.start.runImage !== undefined
  if (plan.start.user !== undefined) return saidUser(plan.start.user, ownImage)
  const brought = official ? catalog.runtimes[stages.hostRuntime ?? '']?.user : undefined
  if (brought !== undefined && !ownImage) return { id: brought }
  const id = `${DEFAULT_UID}:${DEFAULT_UID}`
  return ownImage ? { id } : { id, create: account('app', DEFAULT_UID) }
}

function saidUser(said: string, ownImage: boolean): AppUser {
  demand(
    /^(?:[a-z_][a-z0-9_-]{0,30}|[0-9]{1,9}(?::[0-9]{1,9})?)$/,
    said,
    'The user',
    'Use a name like `app`, or numbers like `1001` or `1001:1001`'
  )
  if (said === 'root' || /^0(?::|$)/.test(said)) return { id: '0:0' }
  const [who = '', group = who] = said.split(':')
  const isNumber = /^\d/.test(who)
  const id = isNumber ? `${who}:${group}` : who
  const create = isNumber ? account('app', who, group) : account(who, DEFAULT_UID)
  // The image may have it already, like `node` or `www-data`.
  return ownImage ? { id } : { id, create: `getent passwd ${who} >/dev/null || ${create}` }
}

function account(name: string, uid: string, gid = uid): string {
  const user = `useradd --no-log-init --create-home --uid ${uid}`
  if (gid === uid) return `${user} --user-group ${name}`
  return `{ groupadd --system --gid ${gid} ${name} && ${user} --gid ${gid} ${name}; }`
}
