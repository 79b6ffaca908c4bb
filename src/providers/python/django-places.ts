import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { StartFile } from '../../plan/types.js'
import { shellWord } from '../../dockerfile/quoting.js'
import { join, type DjangoSettings } from './django-settings.js'
import type { Facts } from './facts.js'
import { stringLiteral } from './source.js'

/** What is longer says nothing that is looked for; it only takes time. */
const longest = 20_000

/** Uploads go to `MEDIA_ROOT`; a last step that is a plain name is taken to lie in the project's folder. */
export function writableFolder(
  settings: DjangoSettings,
  folder: string,
  setting: 'MEDIA_ROOT' | 'STATIC_ROOT'
): readonly Reasoned<StartFile>[] {
  const said = settings.value(setting)
  const name = said && pathBelowBase(said.text)
  if (!said || name === undefined) return []
  const path = name.startsWith('/') ? name : join(folder, name)
  return [reasoned({ path, writable: true }, `Django: ${setting}`, { file: said.file, line: said.line })]
}

/** `BASE_DIR / "media"`, `os.path.join(BASE_DIR, "a", "b")`, `"/data/media"`; `undefined` for what cannot be told. */
function pathBelowBase(text: string): string | undefined {
  const strings = [...text.matchAll(/(["'])([^"']*)\1/g)].map((match) => match[2] ?? '')
  const plain = stringLiteral(text)
  if (plain?.startsWith('/')) return plain.replace(/\/+$/, '') || undefined
  if (/environ|getenv|\benv\b|config\(/.test(text) || strings.length === 0) return undefined
  if (strings.some((part) => /^[A-Z][A-Z0-9_]+$/.test(part))) return undefined
  const path = strings.flatMap((part) => part.split('/')).filter((step) => step !== '' && step !== '.')
  return path.length === 0 || path.includes('..') || path.some((step) => !/^[\w.-]+$/.test(step))
    ? undefined
    : path.join('/')
}

/** Folders whose files `collectstatic` gathers. */
export function staticSources(settings: DjangoSettings, folder: string): readonly Reasoned<string>[] {
  return [...ofApps(settings, folder), ...ofProject(settings, folder)]
}

/** Each app has a folder `static` of its own (Django documentation, `AppDirectoriesFinder`). */
function ofApps(settings: DjangoSettings, folder: string): readonly Reasoned<string>[] {
  const apps = settings.value('INSTALLED_APPS')
  if (!apps) return []
  return [...apps.text.matchAll(/(["'])([a-z_][\w.]*)\1/g)].flatMap(([, , name = '']) => {
    if (name.startsWith('django.')) return []
    const path = join(folder, `${name.replace(/\.apps\.\w+$/, '').replaceAll('.', '/')}/static`)
    return reasoned(path, `Django: INSTALLED_APPS has ${name}`, { file: apps.file, line: apps.line })
  })
}

function ofProject(settings: DjangoSettings, folder: string): readonly Reasoned<string>[] {
  const folders = settings.value('STATICFILES_DIRS')
  if (!folders) return []
  const named = [...folders.text.matchAll(/\b([A-Z][A-Z0-9_]{2,})\b/g)].flatMap(([, name = '']) => {
    const path = pathBelowBase(defaultIn(settings.value(name)?.text ?? ''))
    return path === undefined || path.startsWith('/') ? [] : path
  })
  const written = [...folders.text.matchAll(/(["'])([^"']+)\1/g)].map(([, , path = '']) =>
    path.replace(/^\/+|\/+$/g, '')
  )
  return [...written, ...named].map((path) =>
    reasoned(join(folder, path), 'Django: STATICFILES_DIRS', { file: folders.file, line: folders.line })
  )
}

/** `BASE_DIR / "dist"` of `Path(os.environ.get("ASSETS", default=BASE_DIR / "dist"))`. */
function defaultIn(text: string): string {
  return (
    /\b(?:environ\.get|getenv|env|config)\(\s*["']\w+["']\s*,\s*(?:default\s*=\s*)?([^()]*(?:\([^()]*\))?[^()]*)\)/.exec(
      text
    )?.[1] ?? text
  )
}

/**
 * The folder of a file that settings name: `data` of `BASE_DIR / "data" / "db.sqlite3"`, `.` of one in the app's own folder or in the
 * project's. `undefined` for what cannot be told.
 */
export function folderOf(expression: string, project: string): string | undefined {
  const path = pathBelowBase(defaultIn(expression))
  if (path === undefined) return undefined
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  if (path.startsWith('/'))
    return folder.split('/').length > 2 || folder === '/data' || folder === '/config' ? folder : undefined
  return folder === '' ? '.' : join(project, folder)
}

/** Folders of log files: without them, or without the right to write there, Django does not start (Python documentation, "logging.config"). */
export function logFolders(settings: DjangoSettings, project: string): readonly Reasoned<StartFile>[] {
  const logging = settings.value('LOGGING')
  const names =
    logging?.text.slice(0, longest).matchAll(/["']filename["']\s*:\s*((?:[^,{}()]|\((?:[^()]|\([^()]*\))*\))*)/g) ?? []
  return [...names].flatMap(([, expression = '']) => {
    const path = folderOf(expression, project)
    if (path === undefined || logging === undefined) return []
    return [
      reasoned({ path, writable: true }, 'Django: LOGGING writes a file there', {
        file: logging.file,
        line: logging.line
      })
    ]
  })
}

/** Git keeps no empty folders: those that the settings write to are made before Django is run in the build. */
export async function missingFolders(
  { app }: Facts,
  writable: readonly Reasoned<StartFile>[]
): Promise<readonly Reasoned<string>[]> {
  const found: Reasoned<string>[] = []
  for (const { value, reason } of writable) {
    const { path } = value
    if (path === '.' || path.startsWith('/') || !/SQLite|LOGGING/.test(reason.because) || (await app.hasFolder(path)))
      continue
    found.push({
      value: `mkdir -p ${shellWord(path)}`,
      reason: { ...reason, because: `${reason.because}, a folder that is not in the repository` }
    })
  }
  return found
}
