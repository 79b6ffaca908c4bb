import type { Provider } from './contract.js'
import { deno } from './deno/index.js'
import { node } from './node/index.js'
import { python } from './python/index.js'
import { staticFiles } from './static.js'

/** All providers; their order means nothing. */
export const providers: readonly Provider[] = [deno, node, python, staticFiles]
