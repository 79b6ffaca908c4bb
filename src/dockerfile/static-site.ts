import { UserError } from '../errors.js'
import type { StaticSite } from '../plan/types.js'
import { contextPath } from './build-stage.js'
import { setVariables, variableField } from './environment.js'
import { type Copy, type Instruction } from './instructions.js'
import { copyContext, imageOf, setupOf, why, type Making } from './making.js'
import { demand } from './quoting.js'

/** Caddy's official image; a plan may name a version of it as the runtime `caddy`. */
export const CADDY = 'caddy'
const CADDY_IMAGE = 'caddy:2-alpine'
const ROOT = '/srv'
/** Numbers without an account: Caddy writes only to /config and /data, which anyone may in its image. */
const USER = '10001:10001'
const DEFAULT_PORT = 8080

export function caddyImage(making: Making): string {
  if (making.plan.start.runImage !== undefined) return making.plan.start.runImage
  return setupOf(making.plan).runtimes?.[CADDY] === undefined ? CADDY_IMAGE : imageOf(making, CADDY)
}

/** The last stage of a static site without its FROM. */
export function makeStaticStage(making: Making, site: StaticSite): readonly Instruction[] {
  const { plan } = making
  const port = plan.start.port ?? DEFAULT_PORT
  const values = Object.fromEntries(making.variables.late.map((name) => [name, plan.variables[name] ?? '']))
  return [
    ...why(making, ['/start/static']),
    {
      kind: 'file',
      path: '/etc/caddy/Caddyfile',
      content: caddyfile(port, site),
      fields: ['/start/static']
    },
    ...filesOf(making, site),
    ...setVariables({ ...values, PORT: plan.variables['PORT'] ?? String(port) }, (name) =>
      Object.hasOwn(plan.variables, name) ? variableField(name) : '/start/port'
    ),
    { kind: 'user', name: USER },
    { kind: 'expose', port, fields: plan.start.port === undefined ? [] : ['/start/port'] },
    {
      kind: 'cmd',
      words: ['caddy', 'run', '--config', '/etc/caddy/Caddyfile', '--adapter', 'caddyfile'],
      fields: ['/start/static']
    }
  ]
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

/**
 * Unknown paths get the fallback of a single-page application, else `NAME.html` for `NAME` and the site's own 404.html.
 * No administration port, no certificates, nothing written: the container stands behind something that does all that.
 */
function caddyfile(port: number, { fallback }: StaticSite): string {
  const page = demand(
    /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/,
    fallback ?? '404.html',
    'The fallback of a static site',
    'Use the path of a file below its root, like index.html'
  )
  const lines = [
    ['{', '\tadmin off', '\tauto_https off', '\tpersist_config off', '}', ''],
    [`:{$PORT:${String(port)}} {`, `\troot * ${ROOT}`, '\tencode zstd gzip', '\theader -Server'],
    [fallback === undefined ? '\ttry_files {path} {path}.html' : `\ttry_files {path} /${page}`, '\tfile_server'],
    fallback === undefined
      ? ['\thandle_errors {', '\t\trewrite * /{err.status_code}.html', '\t\tfile_server', '\t}']
      : [],
    ['}', '']
  ]
  return lines.flat().join('\n')
}
