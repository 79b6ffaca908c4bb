import { join } from 'node:path'
import { shellWord } from '../dockerfile/quoting.js'
import type { Rendered } from '../dockerfile/types.js'
import { visible } from '../report/clean.js'
import type { Inputs } from '../settings/types.js'

/** What was written, and where the app is. */
export interface Written {
  readonly dockerfile: string
  readonly context: string
  /** Full references of the image. */
  readonly tags: readonly string[]
}

/**
 * The line for bash that builds what `out` wrote: the very image that `boxcar build` makes, but for labels that are worked out. Values of
 * secrets are not in it: they come from the environment or from their files.
 */
export function outLine({ dockerfile, context, tags }: Written, rendered: Rendered, inputs: Inputs): string {
  const { secrets, secretFiles, platforms, labels, builder, noCache, pull } = inputs
  const ofContext = Object.fromEntries(
    Object.entries(rendered.secretFiles).map(([id, path]) => [id, join(context, path)])
  )
  const pairs = (table: Readonly<Record<string, string>>): string[] =>
    Object.entries(table).map(([name, value]) => `${name}=${value}`)
  const words = [
    ...option('--builder', builder === undefined ? [] : [builder]),
    ...option('--file', [dockerfile]),
    ...option('--tag', tags),
    ...option('--platform', platforms.length > 0 ? [platforms.join(',')] : []),
    ...option('--label', pairs(labels)),
    ...option('--build-arg', pairs({ ...inputs.buildArgs, ...rendered.buildArgs })),
    ...option(
      '--secret',
      Object.keys(secrets).map((name) => `id=${name},env=${name}`)
    ),
    ...option(
      '--secret',
      Object.entries({ ...ofContext, ...secretFiles }).map(([id, path]) => `id=${id},src=${path}`)
    ),
    ...(noCache ? ['--no-cache'] : []),
    ...(pull ? ['--pull'] : []),
    // An image of several platforms can be loaded by some engines only.
    ...(platforms.length > 1 ? [] : ['--load']),
    context
  ]
  return ['docker buildx build', ...words.map(bashWord)].join(' ')
}

function option(name: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [name, value])
}

/** What cannot be seen is spelled out, so that the line stays one and hides nothing. */
function bashWord(text: string): string {
  if (visible(text) === text) return shellWord(text)
  const spelled = Array.from(text, (character) => {
    if (/[\\']/.test(character)) return `\\${character}`
    return visible(character) === character ? character : Array.from(Buffer.from(character), octal).join('')
  })
  return `$'${spelled.join('')}'`
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`
}
