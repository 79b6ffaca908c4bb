import { join, normalise } from '../../app/paths.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Finding, Named } from '../contract.js'
import type { Analysis } from './analyse.js'
import { stringLiteral, type CodeLine } from './source.js'

const deepest = 16
/** No path is spelled in more, and no pattern sees more. */
const longest = 300
/** `StaticFiles(directory=…, html=True)` sends the folder's page (Starlette's documentation, "Static Files"). */
const folderOfPages =
  /\bStaticFiles\(\s*(?:directory\s*=\s*)?((?:[^(),]|\((?:[^()]|\([^()]*\))*\)){1,300}),[^#]{0,300}\bhtml\s*=\s*True/
/** `send_from_directory(DIST, "index.html")`, `FileResponse(DIST / "index.html")`, `os.path.join(DIST, "index.html")`. */
const pageIn =
  /(?<![\w.])([A-Za-z_][\w.]*(?:\((?:[^()]|\([^()]*\))*\)(?:\.\w+)*)?(?:\s*\/\s*["'][^"']+["'])*)\s*[/,]\s*["']index\.html["']/
const joined = /\b(?:os\.path\.)?(?:join|safe_join)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))+),\s*["']index\.html["']\s*\)/

const argument = /((?:[^(),]|\((?:[^()]|\([^()]*\))*\)){1,200})/.source
const writes = /\.(?:(?:mkdir|write_text|write_bytes)\(|open\(\s*(?:mode\s*=\s*)?["'][wax])/.source
/** `os.makedirs(OUT)`, `OUT.mkdir()`, `open(PAGE, "w")`, `(OUT / "index.html").write_text(…)`. */
const writing = [
  new RegExp(`\\bos\\.(?:makedirs|mkdir)\\(\\s*(?:name\\s*=\\s*)?${argument}`),
  new RegExp(`\\bopen\\(\\s*${argument},\\s*(?:mode\\s*=\\s*)?["'][rbt]*[wax]`),
  new RegExp(`((?<![\\w.])[A-Za-z_]\\w*(?:\\.\\w+)*?(?:\\((?:[^()]|\\([^()]*\\)){0,200}\\))?)${writes}`),
  new RegExp(`\\(([^()]{1,200})\\)${writes}`)
]

/** `pages` of the contract: pages in a folder of the app's that its code sends. */
export async function pagesOf({ data }: Finding<Analysis>): Promise<readonly Named[]> {
  const code = data?.facts.code
  const found = new Map<string, Reasoned<string>>()
  for (const file of (await code?.containing(/\bhtml\s*=\s*True|["']index\.html["']/)) ?? []) {
    const lines = (await code?.lines(file)) ?? []
    const where = { file, values: valuesOf(lines) }
    const written = writtenIn(lines, where)
    for (const { text, line } of lines) {
      const expression = folderOfPages.exec(text)?.[1] ?? beforePage(text)
      const place = expression === undefined ? undefined : placeOf(expression, where, 0)
      const folder = place === undefined ? undefined : normalise(place)
      if (folder === undefined || folder === '') continue
      const value = join(folder, 'index.html')
      if (written.some((one) => value === one || value.startsWith(`${one}/`))) continue
      found.set(value, { value, reason: { because: `${file} sends ${value}`, file, line } })
    }
  }
  return [...found.values()].map((one) => ({ ...one, onlyRuns: true }))
}

/** What the code writes to, and folders that it makes: no page of theirs is in the repository or comes from a build. */
function writtenIn(lines: readonly CodeLine[], where: Where): readonly string[] {
  return lines.flatMap(({ text }) => {
    const near = text.slice(0, longest)
    const expression = writing.map((pattern) => pattern.exec(near)?.[1]).find((one) => one !== undefined)
    const place = expression === undefined ? undefined : placeOf(expression, where, 0)
    return place === undefined ? [] : (normalise(place) ?? [])
  })
}

/** What stands in front of the page's name. */
function beforePage(text: string): string | undefined {
  const at = /["']index\.html["']/.exec(text)?.index
  if (at === undefined) return undefined
  const near = text.slice(Math.max(0, at - longest), at + 40)
  const steps = joined.exec(near)?.[1]
  return steps === undefined ? pageIn.exec(near)?.[1] : `join(${steps})`
}

interface Where {
  readonly file: string
  /** What names are first assigned at the top of the file. */
  readonly values: ReadonlyMap<string, string>
}

function valuesOf(lines: readonly CodeLine[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const { text } of lines) {
    const [, name, value] = /^([A-Za-z_]\w*)\s*(?::[^=]{1,60})?=(?!=)\s*(.+)$/s.exec(text) ?? []
    if (name !== undefined && value !== undefined && !values.has(name)) values.set(name, value)
  }
  return values
}

/** A path relative to the app's folder, before `..` is worked out; `undefined` for what cannot be told. */
function placeOf(expression: string, where: Where, depth: number): string | undefined {
  const text = expression.trim()
  if (depth > deepest || text === '' || text.length > longest) return undefined
  const inner = (one: string): string | undefined => placeOf(one, where, depth + 1)
  const [, base, step] = /^(.+)\/\s*(["'][^"']*["'])$/.exec(text) ?? []
  if (base !== undefined && step !== undefined) return below(inner(base), stringLiteral(step))
  const plain = stringLiteral(text)
  if (plain !== undefined) return plain.startsWith('/') ? undefined : plain
  if (text === '__file__') return where.file
  const [, up] = /^(.+)\.parent$/.exec(text) ?? []
  if (up !== undefined) return below(inner(up), '..')
  const [, same] = /^(.+)\.(?:resolve|absolute)\(\)$/.exec(text) ?? []
  if (same !== undefined) return inner(same)
  const [, callee = '', argument = ''] = /^([\w.]+)\((.*)\)$/s.exec(text) ?? []
  if (/^(?:str|(?:\w+\.)*(?:Path|abspath|realpath|normpath))$/.test(callee)) return inner(argument)
  if (/(?:^|\.)dirname$/.test(callee)) return below(inner(argument), '..')
  const [first, ...steps] = /(?:^|\.)(?:join|safe_join)$/.test(callee) ? argument.split(/,(?![^()]*\))/) : []
  if (first !== undefined) return steps.reduce((path, one) => below(path, stringLiteral(one.trim())), inner(first))
  return inner(where.values.get(text) ?? '')
}

function below(path: string | undefined, step: string | undefined): string | undefined {
  return path === undefined || step === undefined || step.startsWith('/') ? undefined : join(path, step)
}
