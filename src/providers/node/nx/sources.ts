import { folderOf, nameOf } from '../../../app/paths.js'
import { reasoned, type Reasoned } from '../../../plan/draft.js'
import { asFolder } from '../workspace-files.js'
import { nxProjects, type NxProject } from './project.js'

/** Files at the root that the install has got, or that only people read. */
const apart =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-(?:lock|workspace)\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.yarnrc.*|\.nvmrc|\.node-version|\.tool-versions|\.prettier.*|\.eslintignore|CODEOWNERS|LICENSE.*|.*\.md|\.git.*|\.env.*|\.editorconfig|\.dockerignore|Dockerfile.*|docker-compose.*)$/i
/** Sources of an app that are looked through for what they take out of another one. */
const mostSources = 400

/**
 * What the build of a project gets: everything but the folders of other apps, of which nothing in the app, in the libraries' descriptions and
 * in the configuration at the root says a word. `undefined` where that is all there is.
 */
export async function nxSources(project: NxProject): Promise<readonly Reasoned<string>[] | undefined> {
  const { view } = project.root
  const all = await nxProjects(project.root)
  const others = all.filter(({ folder, isApp, manifest, keys }) => {
    const isOne = !isApp || manifest.text(...keys, 'projectType') === 'application'
    return isOne && folder !== project.folder && !isLibrary(folder, all) && !isInside(project.folder, folder)
  })
  if (others.length === 0) return undefined
  const files = await view.list()
  const text = await textsOf(project, all, others, files)
  if (text === undefined) return undefined
  const left = others.filter((other) => !isNamed(other, text)).map(({ folder }) => folder)
  if (left.length === 0) return undefined
  const reason = {
    because: `What \`${project.name}\` is built of: all but the apps that it has nothing to do with`,
    file: 'nx.json'
  }
  return covered(files, '', left).map((value) => reasoned(value, reason.because, { file: reason.file }))
}

function isLibrary(folder: string, all: readonly NxProject[]): boolean {
  const one = all.find((project) => project.folder === folder)
  return one?.manifest.text(...one.keys, 'projectType') === 'library'
}

function isInside(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(`${other}/`)
}

/** Descriptions of all that stays, the root's configuration, the app's own sources; `undefined` where those are too many to read. */
async function textsOf(
  project: NxProject,
  all: readonly NxProject[],
  others: readonly NxProject[],
  files: readonly string[]
): Promise<string | undefined> {
  const { view } = project.root
  const sources = files.filter(
    (file) => file.startsWith(`${project.folder}/`) && /\.(?:[cm]?[jt]sx?|json|html|s?css)$/.test(file)
  )
  if (sources.length > mostSources) return undefined
  const manifests = all.filter((one) => !others.includes(one)).map(({ file }) => file)
  const texts: string[] = []
  for (const file of new Set([...manifests, 'tsconfig.base.json', 'tsconfig.json', ...sources]))
    texts.push((await view.read(file)) ?? '')
  return texts.join('\n')
}

/** By its name where projects name one another, by its folder, or by the way to it from a folder beside it. */
function isNamed({ name, folder }: NxProject, text: string): boolean {
  return [`"${name}"`, `"${name}:`, `${folder}/`, `../${nameOf(folder)}/`].some((one) => text.includes(one))
}

/** Folders and files that together hold all but some folders. */
function covered(files: readonly string[], at: string, left: readonly string[]): readonly string[] {
  const inside = at === '' ? files : files.filter((file) => file.startsWith(`${at}/`))
  const start = at === '' ? 0 : at.length + 1
  const names = [...new Set(inside.map((file) => file.slice(start).split('/')[0] ?? ''))]
  return names.flatMap((name) => {
    const path = at === '' ? name : `${at}/${name}`
    if (left.includes(path)) return []
    const isFolder = !files.includes(path)
    if (!isFolder) return at === '' && apart.test(name) ? [] : [path]
    if (at === '' && name.startsWith('.') && name !== '.config') return []
    return left.some((one) => folderOf(one).startsWith(path) && one.startsWith(`${path}/`))
      ? covered(inside, path, left)
      : [asFolder(path)]
  })
}
