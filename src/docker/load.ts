import { bootable } from './platforms.js'
import type { Builder, BuildRequest } from './types.js'

export interface Wish {
  readonly push: boolean
  /** As people said; absent: loaded unless pushed. */
  readonly load?: boolean
  /** Whether the image is to be booted. */
  readonly check: boolean
}

/** Which builds a run needs, in their order. The check comes after `first`, and before anything is pushed. */
export interface Stages {
  readonly first: BuildRequest
  readonly second?: BuildRequest
  /** Why nothing can be booted, although it was wished for. */
  readonly notBooted?: string
  /** Platforms that are built, but not booted here. */
  readonly unbooted: readonly string[]
}

/**
 * `first` brings the image of this machine's platform into the engine where it is booted or wanted; `second` is the same
 * build again from the builder's cache: pushed, or for all platforms. One build where one does it all.
 *
 * The cache is written by the build that has all platforms; an inline cache is a part of the image itself, so that both
 * builds must have it to be the same image.
 */
export function stages(request: Omit<BuildRequest, 'output'>, wish: Wish, builder: Builder): Stages {
  const { booted, others } = bootable(request.platforms, builder)
  const alone = others.length + (booted === undefined ? 0 : 1) === 1
  const wanted = wish.load ?? !wish.push
  const notBooted = wish.check ? unbootable(booted, others, wish, builder) : undefined
  const common = { unbooted: others, ...(notBooted === undefined ? {} : { notBooted }) }
  const whole: BuildRequest = { ...request, output: wish.push ? 'push' : 'none' }
  const boots = wish.check && notBooted === undefined
  if ((!wanted && !boots) || (booted === undefined && !alone)) return { first: whole, ...common }

  const loaded: BuildRequest = { ...request, output: 'load' }
  if (alone && !wish.push) return { first: loaded, ...common }
  const inline = request.cacheTo.filter((entry) => /(?:^|,)type=inline(?:,|$)/.test(entry))
  // What the first build has made anew must not be made again: it would be another image.
  const again: BuildRequest = { ...whole, noCache: false }
  if (alone) return { first: loaded, second: { ...again, cacheFrom: [], cacheTo: inline }, ...common }
  const native = booted === undefined ? [] : [booted]
  return { first: { ...loaded, platforms: native, cacheTo: inline }, second: again, ...common }
}

function unbootable(
  booted: string | undefined,
  others: readonly string[],
  wish: Wish,
  builder: Builder
): string | undefined {
  if (booted === undefined) return `the image is for ${others.join(', ')}, and this machine is ${builder.native}`
  return wish.load === false && !wish.push ? 'the image is not loaded into the engine (`load: false`)' : undefined
}
