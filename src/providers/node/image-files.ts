import { folderOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { StartFile } from '../../plan/types.js'
import type { Analysis } from './analyse.js'
import type { Besides } from './besides.js'
import { chainOf, unwrap, type Command } from './commands.js'
import type { PackageJson } from './package-json.js'
import type { Service } from './service.js'
import { shipped } from './shipped.js'

export const asItIs = reasoned<StartFile>({ path: '.' }, 'The app as it is: no build command changes it')

/**
 * The files of an app that the image gets from the repository, without those that it has no use for.
 * @param outputs what the build makes
 * @param isManaged packages are found by files of the manager
 */
export async function treeOf(
  app: App,
  { own, service, build, workspace }: Analysis,
  besides: Besides,
  isManaged: boolean,
  outputs: readonly Reasoned<StartFile>[] = []
): Promise<readonly Reasoned<StartFile>[]> {
  const { leftOut } = besides
  const files =
    // Packages of a workspace are found through links into its folders.
    own && !workspace && service && isSimple(service, besides)
      ? await shipped({
          ...{ view: app, at: '', own, leftOut, isManaged },
          context: service.beside ? app.whole().below(folderOf(app.folder)) : app,
          commands: commandsInImage(service, besides),
          parts: partsOfBuild(own, build),
          made: outputs.map(({ value: { path } }) => path),
          bundles: service.bundles ?? []
        })
      : undefined
  return files ?? (leftOut.length === 0 ? [asItIs] : topsOf(await app.list(), leftOut))
}

/** One by one at the top, where something must stay out. */
function topsOf(files: readonly string[], leftOut: readonly string[]): readonly Reasoned<StartFile>[] {
  return [...new Set(files.map((path) => path.split('/')[0] ?? path))]
    .filter((name) => !leftOut.includes(name))
    .map((path) => reasoned<StartFile>({ path }, `The app as it is, without ${leftOut.join(', ')}`))
}

/** Tools for development and Bun read what they like, and an app that writes anywhere has all of its folder. */
export function isSimple(service: Service, { writable }: Besides): boolean {
  const places = [...writable, ...(service.writable ?? [])]
  return (
    service.dependencies !== 'all' &&
    service.runtime?.value !== 'bun' &&
    !places.some(({ value: { path } }) => path === '.')
  )
}

/** All that the app says of what runs in its image. */
export function commandsInImage({ start, release, processes = {} }: Service, besides: Besides): readonly string[] {
  return [start, release ?? besides.release, ...Object.values(processes)].flatMap((command) => command?.value ?? [])
}

/** What the commands of a build come down to; those of a task runner stand for the script `build`. */
export function partsOfBuild(own: PackageJson, build: Analysis['build']): readonly Command[] {
  return build.flatMap(({ value }) => {
    const [, script] = /\brun (\S+)$/.exec(value) ?? []
    const parts = script === undefined ? chainOf(value) : unwrap(own, script)?.map((one) => one.value)
    const isRunner = parts?.every(({ words }) => /^(?:turbo|nx|lerna|moon|wireit)$/.test(words[0] ?? ''))
    return (isRunner ? unwrap(own, 'build')?.map((one) => one.value) : parts) ?? []
  })
}
