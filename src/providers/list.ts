import type { Provider } from './contract.js'
import { node } from './node/index.js'
import { python } from './python/index.js'
import { staticFiles } from './static.js'

/** All providers; their order means nothing. */
export const providers: readonly Provider[] = [node, python, staticFiles]
