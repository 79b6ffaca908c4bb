import type { Provider } from './contract.js'
import { staticFiles } from './static.js'

/** All providers; their order means nothing. */
export const providers: readonly Provider[] = [staticFiles]
