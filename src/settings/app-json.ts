import type { App, Manifest } from '../app/types.js'
import { UserError } from '../errors.js'
import type { Reasoned } from '../plan/draft.js'
import type { Warning } from '../plan/types.js'
import { layerNames, type Part } from './part.js'

const file = 'app.json'

/** Buildpacks whose work Boxcar does itself, by Heroku's names. */
const covered =
  /^(?:https:\/\/github\.com\/)?heroku\/(?:heroku-)?(?:buildpack-)?(?:apt|python|nodejs|ruby|go|php|java|jvm|gradle|scala|clojure|static|procfile)(?:\.git)?$/

/**
 * What Heroku's `app.json` asks for: variables without a value that are required become `start.demands`; what is not done here is a
 * warning. Other tools (Expo, mini-programs) have a file of that name: what is not in Heroku's shape is passed over.
 */
export async function readAppJson(app: App, given: readonly string[], hasRelease: boolean): Promise<Part> {
  const name = layerNames.appJson
  if (!(await app.has(file))) return { name }
  const manifest = await readOr(app)
  if ('code' in manifest) return { name, warnings: [manifest] }
  const demands = demandsOf(manifest).filter(({ value }) => !given.includes(value))
  const [first] = demands
  return {
    name,
    ...(first && { draft: { start: { demands: [{ value: '...', reason: first.reason }, ...demands] } } }),
    warnings: [...postdeploy(manifest, hasRelease), ...buildpacks(manifest)]
  }
}

/** Broken text in another tool's file is no reason to stop. */
async function readOr(app: App): Promise<Manifest | Warning> {
  try {
    const manifest = await app.manifest(file)
    if (manifest) return manifest
    return { code: 'app-json', message: 'app.json cannot be read, so it has no effect', file }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { what, where } = error.trouble
    return { code: 'app-json', message: `${what}; it has no effect`, ...where, file }
  }
}

/** https://devcenter.heroku.com/articles/app-json-schema#env: `required` is true unless said otherwise. */
function demandsOf(manifest: Manifest): readonly Reasoned<string>[] {
  return Object.entries(manifest.table('env') ?? {}).flatMap(([name, value]) => {
    const entry = manifest.table('env', name)
    const needed = entry !== undefined && entry['required'] !== false && !hasValue(entry['value'])
    if (!needed || value === null || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return []
    const line = manifest.line('env', name)
    const because = `app.json requires \`${name}\` and gives it no value`
    return [{ value: name, reason: { because, file, ...(line !== undefined && { line }), setting: `env.${name}` } }]
  })
}

function hasValue(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean'
}

function postdeploy(manifest: Manifest, hasRelease: boolean): readonly Warning[] {
  if (manifest.text('scripts', 'postdeploy') === undefined) return []
  const line = manifest.line('scripts', 'postdeploy')
  return [
    {
      code: 'app-json-postdeploy',
      message:
        'The script `postdeploy` of app.json is not run: an image does not know when it is deployed for the first time',
      file,
      ...(line !== undefined && { line }),
      fix: hasRelease
        ? 'Run it once by hand: docker run IMAGE sh -c "…"'
        : 'If it may run before every start, write it into the Procfile as release: …'
    }
  ]
}

function buildpacks(manifest: Manifest): readonly Warning[] {
  const list = manifest.get('buildpacks')
  if (!Array.isArray(list)) return []
  return list.flatMap((_, index) => {
    const url = manifest.text('buildpacks', index, 'url')
    if (url === undefined || covered.test(url)) return []
    const line = manifest.line('buildpacks', index, 'url') ?? manifest.line('buildpacks')
    return [
      {
        code: 'app-json-buildpack',
        message: 'Boxcar runs no buildpacks; what this one of app.json adds is missing from the image',
        file,
        ...(line !== undefined && { line }),
        fix: 'Name Debian packages in an Aptfile or with apt, and commands with install-cmd or build-cmd'
      }
    ]
  })
}
