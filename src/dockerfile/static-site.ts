import { UserError } from '../errors.js'
import type { StaticSite } from '../plan/types.js'
import { contextPath } from './build-stage.js'
import { asksOthers, caddyfile } from './caddyfile.js'
import { setVariables, variableField } from './environment.js'
import { blank, comment, type Copy, type Instruction } from './instructions.js'
import { copyContext, from, imageOf, namedImage, setupOf, why, type Making } from './making.js'
import { demand } from './quoting.js'

/** Caddy's official image; a plan may name a version of it as the runtime `caddy`. */
const CADDY = 'caddy'
const CADDY_IMAGE = 'caddy:2-alpine'
const ROOT = '/srv'
const CONFIGURATION = '/etc/caddy/Caddyfile'
const PROGRAM = '/usr/bin/caddy'
/** Numbers without an account: Caddy writes nothing. */
const USER = '10001:10001'
const DEFAULT_PORT = 8080

/** Where the last stage finds the program and what it reads, at their places below this folder. */
const SERVER = { stage: 'server', folder: '/server' } as const

/** What serves a static site: the stages up to the beginning of the last one, and the program there. */
export interface SiteServer {
  readonly instructions: readonly Instruction[]
  readonly program: string
}

/** The last stage of a static site. */
export function makeStaticStages(making: Making, site: StaticSite, server: SiteServer): readonly Instruction[] {
  const { plan } = making
  const port = plan.start.port ?? DEFAULT_PORT
  const values = Object.fromEntries(making.variables.late.map((key) => [key, plan.variables[key] ?? '']))
  const listens = demand(
    /^[0-9]{1,5}$/,
    plan.variables['PORT'] ?? String(port),
    'The variable PORT of a static site',
    'Use a number'
  )
  return [
    ...server.instructions,
    ...why(making, ['/start/static']),
    { kind: 'file', path: CONFIGURATION, content: caddyfile(site, ROOT, port), fields: ['/start/static'] },
    ...filesOf(making, site),
    ...setVariables({ ...values, PORT: listens }, (key) =>
      Object.hasOwn(plan.variables, key) ? variableField(key) : '/start/port'
    ),
    { kind: 'user', name: USER },
    { kind: 'expose', port, fields: plan.start.port === undefined ? [] : ['/start/port'] },
    {
      kind: 'cmd',
      words: [server.program, 'run', ...['--config', CONFIGURATION], ...['--adapter', 'caddyfile']],
      fields: ['/start/static']
    }
  ]
}

/** An image that people name is taken as it is: it has a `caddy` of its own. */
export function ownServer(runImage: string, name: string): SiteServer {
  const image = namedImage(runImage, 'image in /start/runImage')
  return { instructions: [from(image, name, ['/start/runImage'])], program: 'caddy' }
}

/**
 * Caddy from its official image.
 *
 * The program of Caddy's image carries a capability for ports below 1024, by which it cannot be started where all of them are taken
 * away (`--cap-drop ALL`, a restricted pod). COPY keeps it, `cp` does not; and a copy in the same image would double its size. So the
 * image is the program, the names of media types, and the site.
 */
export function imageServer(making: Making, site: StaticSite, name: string): SiteServer {
  const { runImage } = making.plan.start
  if (runImage !== undefined) return ownServer(runImage, name)
  const fields = ['/start/static']
  const files = [PROGRAM, '/etc/mime.types', ...(asksOthers(site) ? ['/etc/ssl/certs/ca-certificates.crt'] : [])]
  const folders = files.map((file) => SERVER.folder + file.slice(0, file.lastIndexOf('/')))
  const commands = [
    { text: `mkdir -p ${folders.join(' ')}` },
    ...files.map((file) => ({ text: `cp -p ${file} ${SERVER.folder}${file}` }))
  ]
  const instructions: readonly Instruction[] = [
    from(caddyImage(making), SERVER.stage, fields),
    comment('A copy has none of the capabilities without which a container may not start the program itself'),
    { kind: 'run', mounts: [], before: [], commands },
    blank,
    from('scratch', name, fields),
    { kind: 'copy', link: true, from: SERVER.stage, sources: [`${SERVER.folder}/`], to: '/', fields }
  ]
  return { instructions, program: PROGRAM }
}

function caddyImage(making: Making): string {
  return setupOf(making.plan).runtimes?.[CADDY] === undefined ? CADDY_IMAGE : imageOf(making, CADDY)
}

function filesOf(making: Making, site: StaticSite): readonly Instruction[] {
  const root = making.paths.inImage(site.root)
  const copies = entriesOf(making, site).flatMap(({ path, from, field }): Copy[] => {
    const place = making.paths.inImage(path)
    const source = isWithin(root, place) ? root : isWithin(place, root) ? place : undefined
    if (source === undefined) return []
    const stage = from === undefined ? undefined : making.stages.stageOf(from)
    const to = `${ROOT}${source.slice(root.length)}`
    const common = { link: true, to, fields: [field] }
    if (stage) return [{ kind: 'copy', from: stage.name, sources: [source], ...common }]
    const inContext = contextPath(making, source)
    return [
      inContext === '.'
        ? { ...copyContext(making, [field]), ...common }
        : { kind: 'copy', sources: [inContext], ...common }
    ]
  })
  if (copies.length > 0) return copies
  throw new UserError({
    what: `Nothing in /start/files holds the folder \`${site.root}\` that is to be served`,
    fix: 'Add it to /start/files, with the phase that makes it'
  })
}

/** The plan's list; without one the folder comes from the last build stage, or from the context where nothing is built. */
function entriesOf({ plan, stages }: Making, site: StaticSite) {
  const last = stages.lastPhase
  const named = plan.start.onlyIncludeFiles?.map((path, index) => ({
    path,
    from: last,
    field: `/start/onlyIncludeFiles/${String(index)}`
  }))
  const listed = plan.start.files?.map((file, index) => ({
    ...file,
    from: file.from,
    field: `/start/files/${String(index)}`
  }))
  return named ?? listed ?? [{ path: site.root, from: last, field: '/start/static' }]
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
