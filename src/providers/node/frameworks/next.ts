import type { Evidence, Warning } from '../../../plan/types.js'
import { join } from '../../../app/paths.js'
import { find, flagAt, folderAt, pathIn, readConfig, saying, withEndings, type Config } from '../config.js'
import type { Facts } from '../facts.js'
import { buildsBy, bundled, folderOption, isFrom, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

const immutable = ['_next/static']
const variables = { NEXT_TELEMETRY_DISABLED: '1' }

/** Next.js (nextjs.org/docs, "Deploying", `output`). */
export const next: NodeFramework = {
  id: 'next',
  name: 'Next.js',
  command: /^next build\b/,
  packages: ['next'],
  when: hasPages,
  supersedes: ['vite', 'payload', 'storybook'],
  build: 'next build',
  makes: { by: /^next build\b/, outputs: async (facts) => [await distFolder(facts)] },
  ownStart: /^(?:next(?: start| dev| -|$)|node (?:\.\/)?[\w./-]*\/standalone\/\S*server\.js)/,
  cacheDirectories: ['.next/cache'],
  port: 3000,
  writable: async (facts) => writtenIn(facts, await distFolder(facts)),
  serve
}

/** Where its pages are (nextjs.org/docs, "Project structure"). */
const ofPages = ['app', 'pages', 'src/app', 'src/pages']

/** A package that only uses Next.js (components, helpers, another framework's server) has no pages, no configuration and no script of it. */
async function hasPages({ app, own }: Facts): Promise<Evidence | undefined> {
  const evidence = own.dependencies.get('next')?.evidence ?? { because: 'Next.js builds it', file: own.file }
  if (
    [...own.scripts.values()].some(({ value }) => /(?:^|\s)next (?:build|dev|start|export)\b|(?:^|\s)next$/.test(value))
  )
    return evidence
  for (const folder of ofPages) if (await app.hasFolder(folder)) return evidence
  return (await configOf({ app })) && evidence
}

async function configOf({ app }: Pick<Facts, 'app'>): Promise<Config | undefined> {
  return readConfig(app, withEndings('next.config'))
}

async function distFolder(facts: Facts): Promise<string> {
  return folderAt(await configOf(facts), 'distDir')?.value ?? '.next'
}

async function serve(facts: Facts): Promise<Served> {
  const config = await configOf(facts)
  const output = config && find(config, 'output')
  const dist = await distFolder(facts)
  const because = config && output && saying(config, output, ['output'])
  const exported = buildsBy(facts, /^next export\b/)
  if (output?.kind === 'text' && output.text === 'export')
    return site({ root: dist === '.next' ? 'out' : dist, immutable }, because)
  if (exported)
    return site({ root: folderOption(facts, /^next export\b/, '-o', '--outdir') ?? 'out', immutable }, exported)
  const warnings = because && output?.kind === 'unknown' && output.texts.includes('export') ? [undecided(because)] : []
  // Next.js reads the variable since 12.1, and has what it stands for as a stable feature since 12.2 (next/dist/server/config-shared.js).
  const stated = output?.kind === 'text' && output.text === 'standalone'
  if (stated || isFrom(facts.own.dependencies.get('next'), 12, 2)) {
    return standalone(facts, config, dist, warnings, stated ? because : undefined)
  }
  return {
    start: 'next start',
    outputs: [dist],
    port: 3000,
    variables,
    writable: await writtenIn(facts, dist),
    warnings
  }
}

function undecided({ file, line }: Evidence): Warning {
  return {
    code: 'unclear-configuration',
    message: `Whether Next.js exports files depends on something that is not known before the build; the plan is for a server`,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    fix: "Write `output: 'export'` without a condition if it is a static site"
  }
}

/** A server with all that it needs in `.next/standalone`, once the files for browsers are put beside it. */
async function standalone(
  facts: Facts,
  config: Config | undefined,
  dist: string,
  warnings: readonly Warning[],
  because: Evidence | undefined
): Promise<Served> {
  const { app, own, workspace } = facts
  const inner = innerFolder(config, workspace?.folder?.value ?? '')
  const root = `${dist}/standalone`
  const server = join(root, inner).replace(/\/$/, '')
  const generates = ['next-sitemap', 'next-pwa', '@ducanh2912/next-pwa', '@serwist/next'].some((name) =>
    own.dependencies.has(name)
  )
  const hasPublic = await app.hasFolder('public')
  // Up to 15 the root of a workspace is only found by some of the lockfiles (next/dist/lib/find-root.js).
  const up =
    inner === '' || isFrom(own.dependencies.get('next'), 16)
      ? undefined
      : inner
          .split('/')
          .map(() => '..')
          .join('/')
  return bundled([root], `node ${server}/server.js`, {
    ...(because && { because }),
    port: 3000,
    // The server takes the name of the container for the address to listen on unless told otherwise.
    variables: { ...variables, HOSTNAME: '0.0.0.0' },
    buildVariables: {
      ...(!because && { NEXT_PRIVATE_STANDALONE: 'true' }),
      ...(up !== undefined && { NEXT_PRIVATE_OUTPUT_TRACE_ROOT: up })
    },
    afterBuild: [
      `cp -r ${dist}/static ${server}/${dist}/static`,
      ...(hasPublic
        ? [`cp -r public ${server}/public`]
        : generates
          ? [`if [ -d public ]; then cp -r public ${server}/; fi`]
          : [])
    ],
    writable: await writtenIn(facts, `${server}/${dist}`),
    ...(own.dependencies.has('payload') && { demands: ['PAYLOAD_SECRET'] }),
    warnings
  })
}

/** Where below `standalone` the server is: the app's folder below the root from which files are traced. */
function innerFolder(config: Config | undefined, folder: string): string {
  const set = config && (find(config, 'outputFileTracingRoot') ?? find(config, 'experimental', 'outputFileTracingRoot'))
  const path = config && set && pathIn(config.source, set)
  if (path === undefined) return folder
  const ups = path.split('/').filter((step) => step === '..').length
  return folder
    .split('/')
    .slice(ups === 0 ? folder.length : -ups)
    .join('/')
}

/** Images that were made smaller; pages that are made anew go beside those of the build. */
async function writtenIn(facts: Facts, dist: string): Promise<readonly string[]> {
  return [`${dist}/cache`, ...((await regenerates(facts)) ? [`${dist}/server`] : [])]
}

const pages = /^(?:src\/)?(?:app|pages)\/.*\.[jt]sx?$/
const mostPages = 300

/** Whether pages are made at run time and kept: "Incremental Static Regeneration" (nextjs.org, guides). */
async function regenerates({ app }: Facts): Promise<boolean> {
  if (flagAt(await configOf({ app }), 'cacheComponents')?.value) return true
  for (const file of (await app.list()).filter((name) => pages.test(name)).slice(0, mostPages)) {
    const text = (await app.read(file)) ?? ''
    if (/\b(?:revalidate\w*|generateStaticParams|getStaticProps|unstable_cache)\b|['"]use cache\b/.test(text))
      return true
  }
  return false
}
