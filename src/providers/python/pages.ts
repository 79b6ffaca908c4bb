import { join, normalise } from '../../app/paths.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Finding, Named } from '../contract.js'
import type { Analysis } from './analyse.js'
import { stringLiteral, type CodeLine } from './source.js'

const deepest = 16
/** `StaticFiles(directory=…, html=True)` sends the folder's page (Starlette's documentation, "Static Files"). */
const folderOfPages =
  /\bStaticFiles\(\s*(?:directory\s*=\s*)?((?:[^(),]|\((?:[^()]|\([^()]*\))*\))+),[^#]*\bhtml\s*=\s*True/
/** `send_from_directory(DIST, "index.html")`, `FileResponse(DIST / "index.html")`, `os.path.join(DIST, "index.html")`. */
const pageIn =
  /([A-Za-z_][\w.]*(?:\((?:[^()]|\([^()]*\))*\)(?:\.\w+)*)?(?:\s*\/\s*["'][^"']+["'])*)\s*[/,]\s*["']index\.html["']/
const joined = /\b(?:os\.path\.)?(?:join|safe_join)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))+),\s*["']index\.html["']\s*\)/

/** `pages` of the contract: pages in a folder of the app's that its code sends. */
export async function pagesOf({ data }: Finding<Analysis>): Promise<readonly Named[]> {
  const code = data?.facts.code
  const found = new Map<string, Reasoned<string>>()
  for (const file of (await code?.containing(/\bhtml\s*=\s*True|["']index\.html["']/)) ?? []) {
    const lines = (await code?.lines(file)) ?? []
    for (const { text, line } of lines) {
      const steps = joined.exec(text)?.[1]
      const expression =
        folderOfPages.exec(text)?.[1] ?? (steps === undefined ? pageIn.exec(text)?.[1] : `join(${steps})`)
      const place = expression === undefined ? undefined : placeOf(expression, { file, lines }, 0)
      const folder = place === undefined ? undefined : normalise(place)
      if (folder === undefined || folder === '') continue
      const value = join(folder, 'index.html')
      found.set(value, { value, reason: { because: `${file} sends ${value}`, file, line } })
    }
  }
  return [...found.values()].map((one) => ({ ...one, onlyRuns: true }))
}

interface Where {
  readonly file: string
  readonly lines: readonly CodeLine[]
}

/** A path relative to the app's folder, before `..` is worked out; `undefined` for what cannot be told. */
function placeOf(expression: string, where: Where, depth: number): string | undefined {
  const text = expression.trim()
  if (depth > deepest || text === '') return undefined
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
  const assigned = new RegExp(`^${text.replace(/\W/g, '\\$&')}\\s*(?::[^=]{1,60})?=(?!=)\\s*(.+)$`, 's')
  const value = /^[A-Za-z_]\w*$/.test(text) ? where.lines.find((line) => assigned.test(line.text)) : undefined
  return value && inner(assigned.exec(value.text)?.[1] ?? '')
}

function below(path: string | undefined, step: string | undefined): string | undefined {
  return path === undefined || step === undefined || step.startsWith('/') ? undefined : join(path, step)
}
