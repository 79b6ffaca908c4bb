import type { App, Manifest } from '../../app/types.js'
import type { NamedCommands } from './image-command.js'

/** Where managers keep commands by name, each in its documentation under "scripts". */
const places: readonly { readonly manager: string; readonly file: string; readonly keys: readonly string[] }[] = [
  { manager: 'pipenv', file: 'Pipfile', keys: ['scripts'] },
  { manager: 'pdm', file: 'pyproject.toml', keys: ['tool', 'pdm', 'scripts'] },
  { manager: 'rye', file: 'pyproject.toml', keys: ['tool', 'rye', 'scripts'] },
  { manager: 'hatch', file: 'pyproject.toml', keys: ['tool', 'hatch', 'envs', 'default', 'scripts'] }
]

/** The commands to which a manager's `run` can be told a name; those that are Python calls or lists stay out. */
export async function namedCommandsOf(app: App): Promise<NamedCommands> {
  const found = new Map<string, ReadonlyMap<string, string>>()
  for (const { manager, file, keys } of places) {
    const manifest = await app.manifest(file)
    if (manifest) found.set(manager, commandsIn(manifest, keys))
  }
  return found
}

function commandsIn(manifest: Manifest, keys: readonly string[]): ReadonlyMap<string, string> {
  const names = Object.keys(manifest.table(...keys) ?? {})
  return new Map(
    names.flatMap((name) => {
      const at = [...keys, name]
      const command = manifest.text(...at) ?? manifest.text(...at, 'cmd') ?? manifest.text(...at, 'shell')
      return command === undefined ? [] : [[name, command.trim()] as const]
    })
  )
}
