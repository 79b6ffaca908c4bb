import type { App } from '../../app/types.js'
import type { PackageJson } from './package-json.js'
import type { Service } from './service.js'
import { servers } from './serving.js'
import { scriptStart } from './start.js'
import type { Workspace } from './workspace.js'

/** Sites that show or explain something else. */
const showcases = new Set(['Storybook', 'VitePress', 'VuePress', 'Docusaurus'])

/** What documentation is made with, beside the framework that serves it. */
const generators =
  /^(?:@docusaurus\/core|vitepress|vuepress|@vuepress\/.*|nextra|fumadocs-.*|@astrojs\/starlight|docus|@nuxt-themes\/docus|rspress|@rspress\/core|dumi|docsify.*|honkit|mintlify|mint|typedoc)$/

export function isDocumentation({ dependencies }: PackageJson): boolean {
  return [...dependencies.keys()].some((name) => generators.test(name))
}

/**
 * What is no app among those of a workspace, though it can be started or served: at the root a tool for those who work on it and the
 * documentation; below it a library, its stories, a front end that another package brings along, a desktop app, a command-line tool.
 */
export async function isBesideApps(
  app: App,
  own: PackageJson,
  workspace: Workspace,
  { name, kind, static: site, trouble, build = [] }: Service
): Promise<boolean> {
  const { folder, isShared } = workspace
  if (!folder) {
    if (workspace.members.length === 0) return false
    if (site) return showcases.has(name) || build.some(({ value }) => ofDocumentation.test(value))
    return name === 'Node.js' && kind.value === 'worker'
  }
  // Other packages take types from a server, too.
  const answers = kind.value === 'web' && kind.reason.file !== undefined && !isReleased(own)
  if (!answers && isLibrary(own, isShared, folder.value)) return true
  if (name === 'Storybook') return isForOthers(own, workspace)
  if (trouble) return isPublished(own) || ofLibraries.test(folder.value)
  if (site) return (isShared && ofLibraries.test(folder.value)) || (await isDesktop(app, own))
  return kind.value === 'worker' ? isForTerminals(own) : isTool(own)
}

const asksPeople = /^(?:prompts|inquirer|@inquirer\/prompts|enquirer|@clack\/prompts|ink)$/

/** A program that people type: its manifest names it, or it asks them. */
function isForTerminals({ manifest, dependencies }: PackageJson): boolean {
  return manifest.get('bin') !== undefined || [...dependencies.keys()].some((name) => asksPeople.test(name))
}

/** A program that people install to type it, which may listen for a moment: nothing starts it but for its own tests, or it uses no server. */
function isTool(own: PackageJson): boolean {
  if (own.manifest.get('bin') === undefined || !isPublished(own)) return false
  return scriptStart(own)?.role !== 'start' || ![...own.dependencies.keys()].some((name) => servers.test(name))
}

/** Documentation that the root of a workspace builds is about the apps in it. */
const ofDocumentation = /\b(?:docs:build|build:docs|storybook:build|build-storybook)\b/

/** A package of a workspace with an entry for others and no script that starts it: a framework among its dependencies is what it is made for. */
function isLibrary(own: PackageJson, isShared: boolean, folder: string): boolean {
  const says = (...keys: readonly string[]): boolean => keys.some((key) => own.manifest.get(key) !== undefined)
  if (scriptStart(own)?.role === 'start') return false
  if (isShared && says('exports', 'types', 'main', 'module', 'svelte')) return true
  return (
    ofLibraries.test(`${folder}/`) &&
    (says('exports', 'types') || (says('main', 'module') && !own.scripts.has('build')))
  )
}

async function isDesktop(app: App, { dependencies }: PackageJson): Promise<boolean> {
  const uses = [...dependencies.keys()].some((name) => name.startsWith('@tauri-apps/'))
  return uses && (await app.hasFolder('src-tauri'))
}

/** What other packages use, or what is published, has an entry too. */
export function isForOthers(own: PackageJson, { folder, isShared }: Workspace): boolean {
  return folder !== undefined && (isShared || isPublished(own) || ofLibraries.test(folder.value))
}

/** Where the packages of a workspace are that are no apps. */
const ofLibraries = /^(?:packages|libs|libraries|modules|shared|common|tools|tooling|configs?)\//

/** It says how it is published, not only what others may take of it. */
function isReleased({ manifest }: PackageJson): boolean {
  return manifest.get('private') !== true && ['files', 'publishConfig'].some((key) => manifest.get(key) !== undefined)
}

function isPublished({ manifest }: PackageJson): boolean {
  return (
    manifest.get('private') !== true && ['exports', 'types', 'files'].some((key) => manifest.get(key) !== undefined)
  )
}
