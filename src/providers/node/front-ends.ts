import { nameOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Finding, Named } from '../contract.js'
import type { Analysis } from './analyse.js'
import { fileOf } from './demands.js'
import type { Facts } from './facts.js'
import type { PackageJson } from './package-json.js'
import { program, sourceFile } from './port.js'
import type { Service } from './service.js'
import { sitePaths } from './site-paths.js'

/** `names` of the contract: a server wants what it serves when it runs. What its own scripts or its install build, nobody else need build. */
export function namesOf({ data }: Finding<Analysis>, folders: readonly string[]): readonly Named[] {
  const { own, workspace, named = [] } = data ?? {}
  const needed = new Set(workspace?.needed.map(({ folder }) => folder))
  return folders
    .filter((folder) => !needed.has(folder))
    .flatMap((folder) => {
      const inside = named.filter(({ value }) => value.startsWith(`${folder}/`))
      return own && inside.some(({ value }) => isBuilt(own, folder, value)) ? [] : inside
    })
    .map((one) => ({ ...one, onlyRuns: true }))
}

/** What makes pages of an app's own sources. */
const bundlers =
  /^(?:vite|webpack|parcel|parcel-bundler|react-scripts|rollup|esbuild|gulp|grunt|@angular\/cli|@vue\/cli-service|next|nuxt|astro|snowpack|rspack|@rspack\/core)$/

/** `pages` of the contract. An app with a bundler of its own, or whose scripts build the folder, makes its pages itself. */
export function pagesOf({ data, produces = [] }: Finding<Analysis>, folder: string): readonly Named[] {
  const { own, named = [] } = data ?? {}
  if (!own || [...own.dependencies.keys()].some((name) => bundlers.test(name)) || isBuilt(own, folder, folder))
    return []
  return named
    .filter(({ value }) => value.endsWith('/index.html') && !value.startsWith('../'))
    .filter(({ value }) => !produces.some((made) => value.startsWith(`${made.value}/`)))
    .map((one) => ({ ...one, onlyRuns: true }))
}

/** Scripts that run in a build. */
const building = /^(?:pre|post)?(?:build|install|prepare|heroku-postbuild|heroku-prebuild|gcp-build|compile)(?:$|:)/
/** Tools that build all packages of a workspace. */
const everything =
  /\b(?:turbo|nx|lerna|rush|moon)\b|--workspaces\b|\s-ws\b|--recursive\b|\s-r\b|\bworkspaces (?:run|foreach)\b/

function isBuilt({ scripts }: PackageJson, folder: string, path: string): boolean {
  const name = nameOf(folder)
  return [...scripts].some(
    ([script, { value }]) =>
      building.test(script) && (value.includes(name) || value.includes(path) || everything.test(value))
  )
}

/** What the code of a server names that looks like a site: `client/dist`, `../frontend/build`. */
export async function namedBy({ app }: Facts, { start, static: site }: Service): Promise<readonly Reasoned<string>[]> {
  const file = start && !site ? fileOf(start.value) : undefined
  const entry = file === undefined ? undefined : await sourceFile(app, file)
  return entry === undefined ? [] : foldersNamed(app, entry)
}

/** The service with a warning for what lies above the folder that was opened: it is in no image of it. */
export function withOutside({ app }: Facts, service: Service, named: readonly Reasoned<string>[]): Service {
  const beyond = app.folder === '' ? named.find(({ value }) => outside.test(value)) : undefined
  if (!beyond) return service
  const { because, ...place } = beyond.reason
  const warning = {
    code: 'front-end-outside',
    message: `${because}, which is outside of the context: nothing will be there`,
    ...place,
    fix: 'Take the folder above both as the context (or run git init in it: without a repository it is not known to belong to the app), or let the server find the front end inside of its own folder'
  }
  return { ...service, warnings: [...(service.warnings ?? []), warning] }
}

const outside = /^\.\.\/[\w-]+\/(?:build|dist|out)(?:\/|$)/

/** Places of sites that a program names: `path.join(__dirname, '../client/build')`, `express.static('client/dist')`. */
export async function foldersNamed(app: App, entry: string): Promise<readonly Reasoned<string>[]> {
  const found = new Map<string, Reasoned<string>>()
  for await (const source of program(app, entry)) {
    for (const { path, line } of sitePaths(source)) {
      if (found.has(path)) continue
      const reason = { because: `${source.file} names ${path}`, file: source.file, line }
      found.set(path, { value: path, reason })
    }
  }
  return [...found.values()]
}
