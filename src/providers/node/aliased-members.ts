import { join } from 'node:path/posix'
import { normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'
import { firstThere } from './facts.js'
import { lineOf, type PackageJson } from './package-json.js'

/** A package that an app takes the sources of without depending on it. */
export interface Aliased<Member> {
  readonly member: Member
  readonly evidence: Evidence
}

const configurations = ['ts', 'mts', 'js', 'mjs', 'cjs', 'cts'].map((ending) => `vite.config.${ending}`)
const upwards = /(["'`])((?:\.\.\/){1,20}[\w@][\w./@-]{0,500})/g

/** A row is looked through up to each of its folders. */
const mostOfLine = 100

/** What stands before a folder that is written to, or that has no sources. */
const noSources = /\b(?:outDir|outFile|dir|envDir|publicDir|cacheDir|root)\s{0,16}:/

/**
 * The packages whose folders the app's bundler is told to take sources from: `resolve.alias` of Vite, `paths` of TypeScript. They and
 * what they depend on are needed as if the manifest named them.
 * @param app the app's folder  @param folder its place below the root  @param members those of the workspace, by folders below the root
 */
export async function aliasedMembers<Member extends PackageJson>(
  app: App,
  folder: string,
  members: readonly Member[]
): Promise<readonly Aliased<Member>[]> {
  const found = new Map<string, Aliased<Member>>()
  for (const { path, evidence } of [...(await inVite(app)), ...(await inTypescript(app))]) {
    const place = normalise(join(folder, path)) ?? ''
    const member = members.find((one) => place === one.folder || place.startsWith(`${one.folder}/`))
    if (member && member.folder !== folder && !found.has(member.folder)) found.set(member.folder, { member, evidence })
  }
  return [...found.values()]
}

interface Named {
  readonly path: string
  readonly evidence: Evidence
}

async function inVite(app: App): Promise<readonly Named[]> {
  const file = await firstThere(app, configurations)
  const text = file === undefined ? '' : ((await app.read(file)) ?? '')
  if (file === undefined || !/\balias\b/.test(text)) return []
  return text.split('\n').flatMap((row, at) =>
    [...row.matchAll(upwards)].slice(0, mostOfLine).flatMap(({ 2: path = '', index }) => {
      if (noSources.test(row.slice(0, index))) return []
      return [{ path, evidence: { because: `${file} takes sources from ${path}`, file, line: at + 1 } }]
    })
  )
}

async function inTypescript(app: App): Promise<readonly Named[]> {
  const manifest = await app.manifest('tsconfig.json')
  const paths = manifest?.table('compilerOptions', 'paths') ?? {}
  const base = manifest?.text('compilerOptions', 'baseUrl') ?? '.'
  return Object.keys(paths).flatMap((name) =>
    (manifest?.texts('compilerOptions', 'paths', name) ?? [])
      .filter((path) => path.startsWith('../'))
      .map((path) => ({
        path: join(base, path.replace(/\/?\*.*$/, '')),
        evidence: {
          because: `tsconfig.json takes \`${name}\` from ${path}`,
          file: 'tsconfig.json',
          ...(manifest && lineOf(manifest, 'compilerOptions', 'paths', name))
        }
      }))
  )
}
