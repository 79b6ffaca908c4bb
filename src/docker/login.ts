import { readFile, symlink } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { UserError } from '../errors.js'
import { sentenceList } from '../text.js'
import { dockerHub, parseReference } from './reference.js'
import { withPrivateFolder, writePrivateFile } from './secrets.js'

export interface LoginRequest {
  /** Full references that are pushed, or read as a cache. */
  readonly references: readonly string[]
  readonly push: boolean
  /** GitHub's own registry, which the token opens: `ghcr.io`. */
  readonly tokenRegistry?: string
  readonly token?: string
  /** User name that goes with the token. */
  readonly actor?: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly onGithub: boolean
  /** Folder for temporary files. */
  readonly temporary: string
  /** Whether a registry takes requests without credentials; asked only where there are none. */
  readonly isOpen?: (registry: string) => Promise<boolean>
}

/** The part of Docker's config.json that says who is logged in (docker/cli `cli/config/configfile`). */
interface DockerConfig {
  readonly auths?: Readonly<
    Record<string, { readonly auth?: string; readonly identitytoken?: string; readonly registrytoken?: string }>
  >
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

/** Stores in which `docker login` leaves an entry in `auths` for every registry; others bring credentials of their own. */
const loginStores = new Set(['desktop', 'osxkeychain', 'wincred', 'secretservice', 'pass'])
const hubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io']

/**
 * Runs `work` with the environment in which Docker can reach all registries: empty where the stored credentials do, else
 * a private configuration folder that holds the token besides everything that the person's own configuration has. Nothing
 * of the person's is changed, and the folder is gone afterwards.
 * Throws a UserError before anything is built where a push to a registry would find no credentials.
 */
export async function withLogin<T>(
  request: LoginRequest,
  work: (env: Readonly<Record<string, string>>) => Promise<T>
): Promise<T> {
  const folder = dockerFolder(request.env) ?? join(request.temporary, 'docker')
  const config = await readConfig(join(folder, 'config.json'))
  const stored = withEnvironmentAuth(config, request.env)
  const without = registriesOf(request.references).filter((registry) => !hasCredentials(stored, registry))
  const { token, tokenRegistry } = request
  const byToken = tokenRegistry !== undefined && token && without.includes(tokenRegistry)
  if (request.push)
    await refuseUnknown(byToken ? without.filter((registry) => registry !== tokenRegistry) : without, request)
  if (!byToken) return work({})
  return withPrivateFolder(request.temporary, async (privateFolder) => {
    await writePrivateFile(
      join(privateFolder, 'config.json'),
      JSON.stringify(withToken(config, tokenRegistry, request))
    )
    // Contexts and plugins stay where they are; Buildx finds its builders by BUILDX_CONFIG.
    for (const name of ['contexts', 'cli-plugins']) await symlink(join(folder, name), join(privateFolder, name))
    return work({ DOCKER_CONFIG: privateFolder, BUILDX_CONFIG: request.env['BUILDX_CONFIG'] || join(folder, 'buildx') })
  })
}

/**
 * Where Docker keeps its configuration; `undefined` where this user has no home. Never below the current folder, as an empty `HOME`
 * would have it: that is the repository.
 */
export function dockerFolder(
  env: LoginRequest['env'],
  homes: readonly (() => string)[] = [homedir, () => userInfo().homedir]
): string | undefined {
  if (env['DOCKER_CONFIG']) return env['DOCKER_CONFIG']
  const home = homes.map(orNone).find(isAbsolute)
  return home === undefined ? undefined : join(home, '.docker')
}

/** A user without an entry in the machine's list of users has no home, and Node throws. */
function orNone(find: () => string): string {
  try {
    return find()
  } catch {
    return ''
  }
}

/** The registries of references, each once. */
function registriesOf(references: readonly string[]): readonly string[] {
  const registries = references.flatMap((reference) => {
    const parsed = parseReference(reference)
    return 'problem' in parsed ? [] : [parsed.registry]
  })
  return [...new Set(registries)]
}

async function readConfig(path: string): Promise<DockerConfig> {
  return parseConfig(await readFile(path, 'utf8').catch(() => ''))
}

function parseConfig(text: string): DockerConfig {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null ? data : {}
  } catch {
    return {}
  }
}

/** Docker 28.3 and newer also take credentials from a variable. */
function withEnvironmentAuth(config: DockerConfig, env: LoginRequest['env']): DockerConfig {
  return { ...config, auths: { ...config.auths, ...parseConfig(env['DOCKER_AUTH_CONFIG'] ?? '').auths } }
}

function hasCredentials(config: DockerConfig, registry: string): boolean {
  const names =
    registry === dockerHub
      ? hubKeys
      : [registry, `https://${registry}`, `https://${registry}/`, `https://${registry}/v1/`, `https://${registry}/v2/`]
  const helper = names.map((name) => config.credHelpers?.[name]).find((found) => found !== undefined)
  if (helper !== undefined && helper !== '') return true
  const entry = names.map((name) => config.auths?.[name]).find((found) => found !== undefined)
  const store = config.credsStore ?? ''
  if (store !== '' && helper === undefined) return entry !== undefined || !loginStores.has(store)
  return Boolean(entry?.auth || entry?.identitytoken || entry?.registrytoken)
}

async function refuseUnknown(registries: readonly string[], request: LoginRequest): Promise<void> {
  const isOpen = request.isOpen ?? takesAnybody
  const answers = await Promise.all(registries.map(async (registry) => isLocal(registry) || (await isOpen(registry))))
  const closed = registries.filter((_, index) => answers[index] !== true)
  if (closed.length === 0) return
  throw new UserError({
    what: `Nobody is logged in to ${sentenceList(closed)}, and the image is to be pushed there`,
    fix: request.onGithub
      ? `Add this before the step:\n\n${closed.map((registry) => loginStep(registry, request)).join('\n')}`
      : `Log in first: ${closed.map((registry) => `\`docker login${registry === dockerHub ? '' : ` ${registry}`}\``).join(', ')}.`
  })
}

/** Registries on this machine often want no password; one that does says so when it is asked. */
function isLocal(registry: string): boolean {
  return /^(?:localhost|[a-z0-9-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(registry)
}

/** A registry that answers 200 to `/v2/` wants no credentials (distribution specification, "Endpoints", end-1). */
async function takesAnybody(registry: string): Promise<boolean> {
  const status = (await statusOf(`https://${registry}/v2/`)) ?? (await statusOf(`http://${registry}/v2/`))
  return status === 200
}

/**
 * The status of a GET, redirects not followed; `undefined` where nobody answers: Docker would not reach it either. Not by
 * `fetch`: that of Node 20 waits for ever where a connection is closed at once.
 */
async function statusOf(address: string): Promise<number | undefined> {
  if (!URL.canParse(address)) return undefined
  const { get } = await (address.startsWith('https:') ? import('node:https') : import('node:http'))
  return new Promise((resolve) => {
    const request = get(address, { agent: false, signal: AbortSignal.timeout(5000) }, (response) => {
      resolve(response.statusCode)
      response.destroy()
    })
    request.on('error', () => resolve(undefined))
  })
}

function loginStep(registry: string, { tokenRegistry }: LoginRequest): string {
  const own = registry === tokenRegistry
  const [user, password] = own
    ? ['github.actor', 'github.token']
    : ['vars.REGISTRY_USERNAME', 'secrets.REGISTRY_PASSWORD']
  return [
    '- uses: docker/login-action@v4',
    '  with:',
    ...(registry === dockerHub ? [] : [`    registry: ${registry}`]),
    `    username: \${{ ${user} }}`,
    `    password: \${{ ${password} }}`
  ].join('\n')
}

/** An empty helper for this registry makes Docker read the file, whatever store the person has for the others. */
function withToken(config: DockerConfig, registry: string, { token, actor }: LoginRequest): DockerConfig {
  const auth = Buffer.from(`${actor || 'x-access-token'}:${token ?? ''}`).toString('base64')
  return {
    ...config,
    auths: { ...config.auths, [registry]: { auth } },
    credHelpers: { ...config.credHelpers, [registry]: '' }
  }
}
