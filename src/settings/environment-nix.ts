import type { App } from '../app/types.js'
import { normalise } from '../app/paths.js'
import type { Part } from './part.js'

/** A repository's own `environment.nix` is used as it is, with the files that it reads. */
export async function readEnvironmentNix(app: App): Promise<Part> {
  const name = 'environment.nix'
  const reason = { because: `${name} is there`, file: name }
  const read = await filesBeside(app, (await app.read(name)) ?? '')
  return {
    name,
    draft: {
      phases: {
        setup: {
          nixFiles: [
            { value: name, reason },
            ...read.map((value) => ({ value, reason: { because: `${name} names it`, file: name } }))
          ]
        }
      }
    }
  }
}

/** Files and folders of the app that a Nix file names by their place, as `./nix/overlay.nix`. */
async function filesBeside(app: App, text: string): Promise<readonly string[]> {
  const named = [...text.matchAll(/(?<![\w./])\.\/[\w./+-]*\w/g)].map(([path]) => normalise(path))
  const files = await app.list()
  return [...new Set(named)].filter(
    (path): path is string => path !== undefined && files.some((file) => file === path || file.startsWith(`${path}/`))
  )
}
