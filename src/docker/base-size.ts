import type { PullRequest } from '../github/types.js'
import { cleanTag } from './reference.js'
import { remoteImage } from './registry.js'
import type { Run } from './run.js'
import { commitTag } from './tags.js'
import type { Builder, Size } from './types.js'

/** An image that the base branch has in the registry. */
export interface BaseSize {
  readonly size: Size
  readonly tag: string
}

/**
 * Size of the image of the commit that a pull request starts from, or else of its base branch, under the tags that Boxcar gives
 * by itself; `undefined` where the registry has neither, or does not say.
 * @param name image name without tag
 */
export async function baseSize(
  name: string,
  { baseSha, baseRef }: PullRequest,
  builder: Builder,
  run: Run
): Promise<BaseSize | undefined> {
  const tags = [...(baseSha === '' ? [] : [commitTag(baseSha)]), cleanTag(baseRef)].filter((tag) => tag !== '')
  for (const tag of tags) {
    const image = await remoteImage(name, `:${tag}`, builder.native, builder, run).catch(() => undefined)
    if (image !== undefined) return { size: { bytes: image.bytes, measure: 'registry' }, tag }
  }
  return undefined
}
