import { angular } from './angular.js'
import { cms } from './cms.js'
import { fullStack } from './full-stack.js'
import { next } from './next.js'
import { onNitro } from './nitro.js'
import { rsbuild } from './rsbuild.js'
import { servers } from './servers.js'
import { sites } from './sites.js'
import type { NodeFramework } from './types.js'
import { vite } from './vite.js'
import { webpack } from './webpack.js'

/** All frameworks of JavaScript: of two that hold and say how the app is served, the first counts. */
export const nodeFrameworks: readonly NodeFramework[] = [
  ...cms,
  next,
  ...onNitro,
  ...fullStack,
  angular,
  ...sites,
  vite,
  rsbuild,
  webpack,
  ...servers
]
