import { reasoned } from '../../plan/draft.js'
import type { Facts } from './facts.js'
import { moduleOf } from './modules.js'
import { serve, type Interface } from './servers.js'
import type { Service } from './service.js'
import { atImport } from './source.js'

/** Files that by their name hold an object for a server, whatever framework made it (PEP 3333, ASGI specification). */
const files: readonly (readonly [string, Interface])[] = [
  ['wsgi.py', 'wsgi'],
  ['asgi.py', 'asgi']
]
const objects = ['application', 'app']

/** Serves `application` or `app` of a `wsgi.py` or `asgi.py` near the root where no framework is known. */
export async function plainServer({ app, code, dependencies }: Facts): Promise<Service | undefined> {
  for (const [name, kind] of files) {
    const file = (await app.find(name)).find((path) => path.split('/').length <= 2)
    if (file === undefined) continue
    const lines = atImport(await code.lines(file))
    for (const object of objects) {
      const makes = new RegExp(
        `^${object}\\s*(?::[^=]+)?=[^=]|^from\\b.*\\bimport\\b.*\\b${object}\\b(?!\\s+as\\b)|\\bas\\s+${object}\\b`
      )
      const made =
        lines.find(({ text }) => makes.test(text)) ??
        lines.find(({ text }) => new RegExp(`^def ${object}\\(`).test(text))
      if (!made) continue
      const why = {
        because: `${file} has an object for a ${kind.toUpperCase()} server, ${object}`,
        file,
        line: made.line
      }
      const entry = { ...(await moduleOf(app, code, file)), object, factory: false }
      const serving = serve(entry, kind, dependencies, why)
      return {
        name: kind.toUpperCase(),
        file,
        kind: { value: 'web', reason: why },
        ...serving,
        port: reasoned(8000, `The default of ${kind.toUpperCase()} servers; the PORT variable overrides it`)
      }
    }
  }
  return undefined
}
