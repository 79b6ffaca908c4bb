import type { Provider } from './contract.js'
import { python } from './python/index.js'
import { staticFiles } from './static.js'

/** All providers; their order means nothing. */
export const providers: readonly Provider[] = [python, staticFiles]
