import { escapePointer } from '../plan/finish.js'
import type { Instruction } from './instructions.js'
import type { Toolchain } from './layout.js'
import { from, imageOf, namedImage, why, type Making } from './making.js'
import { imageServer } from './static-site.js'

/** The toolchain `images`: runtimes are official images. */
export function images(making: Making): Toolchain {
  const { plan, stages } = making
  return {
    before: [],
    host: (as) => {
      const { hostRuntime } = stages
      if (plan.buildImage !== undefined) {
        const fields = ['/buildImage']
        return [...why(making, fields), from(namedImage(plan.buildImage, 'image in /buildImage'), as, fields)]
      }
      if (hostRuntime === undefined) return [from(`debian:${plan.suite}-slim`, as, ['/suite'])]
      return fromRuntime(making, hostRuntime, as)
    },
    helper: (runtime) => fromRuntime(making, runtime, runtime),
    paths: [],
    build: [],
    install: (_id, _runsOn, commands) => commands,
    last: [],
    server: (site, as) => imageServer(making, site, as)
  }
}

function fromRuntime(making: Making, runtime: string, as: string): readonly Instruction[] {
  const fields = [`/phases/setup/runtimes/${escapePointer(runtime)}`]
  return [...why(making, fields), from(imageOf(making, runtime), as, fields)]
}
