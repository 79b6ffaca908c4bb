import type { Catalog, Provider } from './contract.js'

/** What the providers bring together; later ones add to earlier ones, ids are unique (tested). */
export function catalogOf(providers: readonly Provider[]): Catalog {
  return {
    runtimes: Object.assign({}, ...providers.map((p) => p.runtimes)) as Catalog['runtimes'],
    tools: Object.assign({}, ...providers.map((p) => p.tools)) as Catalog['tools'],
    ignore: Object.fromEntries(providers.map((p) => [p.id, p.ignore])),
    installVariables: [...new Set(providers.flatMap((p) => p.installVariables))],
    lateVariables: [...new Set(providers.flatMap((p) => p.lateVariables ?? []))],
    errorHints: async () => (await Promise.all(providers.map(async (p) => (await p.errorHints?.()) ?? []))).flat()
  }
}
