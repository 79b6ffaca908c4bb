import type { App } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { StartFile } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
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
  { apart = [] }: Hints,
  outputs: readonly Reasoned<StartFile>[] = []
): Promise<readonly Reasoned<StartFile>[]> {
  // Packages of a workspace are found through links into its folders.
  if (!own || workspace || !service || !isSimple(service, besides)) return [asItIs]
  const files = await shipped({
    ...{ view: app, context: app, at: '', own, isManaged },
    commands: commandsInImage(service, besides),
    parts: partsOfBuild(own, build),
    made: outputs.map(({ value: { path } }) => path),
    bundles: service.bundles ?? [],
    isAlone: service.isBundled === true && service.runImage !== undefined,
    apart
  })
  return files ?? [asItIs]
}

/**
 * Whether the app is a program of Node.js that reads no more of its folder than it says. Tools for development, commands of frameworks
 * and Bun, unless it runs a bundle, read what they like, and an app that writes anywhere has all of its folder.
 */
export function isSimple(service: Service, { writable }: Besides): boolean {
  const { isBundled = false } = service
  const program = chainOf(service.start?.value ?? '')?.at(-1)?.words[0]
  const places = [...writable, ...(service.writable ?? [])]
  return (
    (program === 'node' || service.bundles !== undefined || isBundled) &&
    service.dependencies !== 'all' &&
    (service.runtime?.value !== 'bun' || isBundled) &&
    !places.some(({ value: { path } }) => path === '.')
  )
}

/** All that the app says of what runs in its image. */
export function commandsInImage(
  { start, release, processes = {}, isBundled }: Service,
  besides: Besides
): readonly string[] {
  // A bundle is started as one of Node.js would be: Bun reads no sources for it.
  const program = isBundled ? start?.value.replace(/\bbun (?:run )?/, 'node ') : start?.value
  const others = [release ?? besides.release, ...Object.values(processes)].flatMap((command) => command?.value ?? [])
  return [...(program === undefined ? [] : [program]), ...others]
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
