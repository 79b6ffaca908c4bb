import { relative } from 'node:path/posix'
import { folderOf, join } from '../../app/paths.js'
import type { App, Manifest } from '../../app/types.js'
import { shellWord } from '../../dockerfile/quoting.js'
import type { Trouble } from '../../errors.js'
import { lineOf } from './package-json.js'
import { foldersOf, projectAt, rush } from './rush-kind.js'

/** A repository of Rush. */
export interface RushRoot {
  readonly view: App
  readonly manifest: Manifest
  readonly folders: readonly string[]
}

/** The repository of Rush that has a folder among its projects, or is that folder. */
export async function rushRootOf(app: App): Promise<RushRoot | undefined> {
  const tree = app.whole()
  for (let at = app.folder; ; at = folderOf(at)) {
    const view = tree.below(at)
    const manifest = (await view.has(rush.file)) ? await view.manifest(rush.file) : undefined
    if (manifest) return { view, manifest, folders: foldersOf(manifest) }
    if (at === '') return undefined
  }
}

/**
 * Why a project of Rush has no plan, and how to get an image of it: Rush lays out what an app runs with (rushjs.io, "Deploying projects").
 * @param folder the project's, relative to the root
 */
export async function rushTrouble({ view, manifest }: RushRoot, folder: string): Promise<Trouble> {
  const at = projectAt(manifest, folder)
  const name = (at === undefined ? undefined : manifest.text('projects', at, 'packageName')) ?? 'NAME'
  const script = 'common/scripts/install-run-rush.js'
  const run = (await view.has(script)) ? `node ${script}` : 'npx @microsoft/rush'
  const steps = [
    `install --to ${shellWord(name)}`,
    `build --to ${shellWord(name)}`,
    `deploy --project ${shellWord(name)}`
  ]
  const isSetUp = (await view.list()).some((path) => /^common\/config\/rush\/deploy[\w-]*\.json$/.test(path))
  const first = isSetUp ? '' : ` (once before: rush init-deploy --project ${shellWord(name)})`
  const fix =
    `In the workflow let Rush put the app and what it runs with into common/deploy${first}: ` +
    `${steps.map((step) => `${run} ${step}`).join(' && ')}. ` +
    'Then build that folder by a Dockerfile of four lines, which docs/monorepos.md has, with docker/build-push-action'
  return {
    what: 'This is a project of Rush, which installs by a lockfile and a store of its own: Boxcar can list such apps, and not build them',
    where: {
      file: join(relative(folder, ''), rush.file),
      ...lineOf(manifest, 'projects', ...(at === undefined ? [] : [at]))
    },
    fix
  }
}
