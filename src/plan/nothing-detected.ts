import { showable } from '../app/paths.js'
import type { App } from '../app/types.js'
import { NoAppError } from '../errors.js'
import { candidatesOf, type Candidate } from '../providers/compose.js'
import type { Advice, Provider } from '../providers/contract.js'
import type { Hints } from '../settings/types.js'
import { otherLanguage, programOfOtherLanguage } from './other-languages.js'

/** What to say where no language recognises a folder: what was looked for, what is there, and the nearest miss. */
export async function nothingDetected(app: App, providers: readonly Provider[], hints: Hints): Promise<NoAppError> {
  const files = await app.list()
  const top = [...new Set(files.map((path) => (path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path)))]
  const wanted = providers.map(({ name, files: names }) => `  ${name}: ${names.slice(0, 10).join(', ')}`).join('\n')
  if (files.length === 0) {
    return new NoAppError({
      what: 'The folder is empty: there is nothing to build',
      fix: 'Give the folder of the app; in a workflow, run actions/checkout before this step'
    })
  }
  const submodule = await missingSubmodule(app)
  const near = submodule === undefined ? await nearestMiss(app, providers, hints) : { fix: submodule }
  if (near?.what !== undefined) return new NoAppError({ ...near, what: near.what })
  const other = near === undefined ? await otherLanguage(app, providers) : undefined
  return new NoAppError({
    what:
      other === undefined
        ? 'No app was found: no language recognises this folder'
        : `This looks like ${other.language}, which Boxcar cannot build yet`,
    where: other && { file: other.file },
    detail: `Looked for\n${wanted}\nFound ${top.slice(0, 12).join(', ')}${top.length > 12 ? `, and ${top.length - 12} more` : ''}`,
    fix: near?.fix ?? withoutLanguage(other !== undefined, await app.has('Dockerfile'))
  })
}

/**
 * Throws where the folder holds a program in a language that no provider knows: what was found in it then builds the program's assets or
 * its documentation, and is no app.
 */
export async function refuseOtherLanguage(
  app: App,
  providers: readonly Provider[],
  found: Candidate | undefined,
  hints: Hints
): Promise<void> {
  const other = await programOfOtherLanguage(app, providers)
  if (!other) return
  const { provider, finding } = found ?? {}
  const otherwise =
    provider &&
    finding &&
    `If ${provider.name} is what serves it (${finding.because.because}), say so with the provider setting: ${provider.id}`
  const { startedBelow } = await import('../providers/discover.js')
  const below = (await startedBelow(providers, app, hints)).map(({ path }) => path)
  const named = below.length === 0 ? undefined : `What Boxcar can build is below: context: ${below.join(', ')}`
  throw new NoAppError({
    what: `This looks like ${other.language}, which Boxcar cannot build yet`,
    where: { file: other.file },
    fix: [withoutLanguage(true, await app.has('Dockerfile')), named, otherwise]
      .filter((one) => one !== undefined)
      .join('. ')
  })
}

/** A folder that `.gitmodules` names and that holds nothing: the app may be there (git's documentation, "gitmodules"). */
async function missingSubmodule(app: App): Promise<string | undefined> {
  const text = (await app.read('.gitmodules')) ?? ''
  for (const [, value = ''] of text.matchAll(/^[ \t]*path[ \t]*=(.*)$/gm)) {
    const path = value.trim().replace(/^"|"$/g, '')
    if (path === '' || (await app.hasFolder(path))) continue
    return `${showable(path)} is a submodule that is not checked out: say submodules: true to actions/checkout, or run git submodule update --init`
  }
  return undefined
}

/** What is left where no language can be detected. */
function withoutLanguage(isOther: boolean, hasDockerfile: boolean): string {
  if (hasDockerfile) {
    return 'Build the Dockerfile that is there with docker/build-push-action, or docker build on the command line'
  }
  if (isOther) {
    return 'Write a Dockerfile, and build it with docker/build-push-action; if the app is in another folder, name that one'
  }
  return 'Name the folder of the app: context in a workflow, boxcar build FOLDER on the command line'
}

/** What a language has to say, a file that only differs in its case, or that lies too deep, from one that would have been enough. */
async function nearestMiss(app: App, providers: readonly Provider[], hints: Hints): Promise<Advice | undefined> {
  for (const { advice } of providers) {
    const found = await advice?.(app)
    if (found !== undefined) return found
  }
  const wanted = new Map(
    providers.flatMap(({ files, name }) =>
      files.map((file): [string, { file: string; name: string }] => [file.toLowerCase(), { file, name }])
    )
  )
  for (const path of await app.list()) {
    const base = path.slice(path.lastIndexOf('/') + 1)
    const near = wanted.get(base.toLowerCase())
    if (near && near.file !== base)
      return { fix: `${path} would be taken for ${near.name} if it were called ${near.file}` }
  }
  for (const provider of providers) {
    for (const name of provider.files) {
      const [path] = await app.find(name)
      const folder = path?.includes('/') ? path.slice(0, path.lastIndexOf('/')) : undefined
      if (
        path !== undefined &&
        folder !== undefined &&
        (await candidatesOf([provider], app.below(folder), hints)).length > 0
      ) {
        return { fix: `${path} is there: set context to ${folder} if that is the app` }
      }
    }
  }
  return undefined
}
