import type { Reasoned } from '../../plan/draft.js'
import type { Finding, Named } from '../contract.js'
import type { Analysis } from './analyse.js'
import type { Code } from './facts.js'

/** What front ends are built to, by the names that their tools give it. */
const outputs = 'dist|build|out|public|www|_site'
/** Statements that leave a path out, copy it away, remove it or speak of it. */
const idle =
  /exclu|ignor|\bskip|omit|\blint|coverage|\bcopy(?:tree|file|2)?\b|\brmtree\b|\bremove\b|\bunlink\b|upload|deploy|\bsubprocess\b|\brun\(|\bsystem\(|\bprint\(|\blog(?:ger|ging)?\.|\bwatch|\braise\b/i
/** What serves a file, or reads it. */
const serves =
  /static|serve|send_|template|whitenoise|mount|FileResponse|HTMLResponse|directory|folder|index|html|assets|manifest|\bopen\(|read_|webpack|vite|\breturn\b|\bSPA/i
/** `DIST = …`, `self.dist: Path = …`: what is used by its name. */
const assigned = /^(?:self\.|cls\.)?([A-Za-z_]\w*)\s*(?::[^=]{1,60})?=(?!=)/
const texts = /(["'])(?:\\.|(?!\1).)*\1/g
/** As many names of a path as are followed. */
const mostNames = 8

/**
 * Outputs in these folders that the code serves or reads. Paths may be written whole (`"../web/dist"`), step by step (`"web", "dist"`,
 * `/ "web" / "dist"`), or from a name of the folder (`WEB / "dist"`). A path by another name counts where that is used.
 */
export async function namesOf({ data }: Finding<Analysis>, folders: readonly string[]): Promise<readonly Named[]> {
  const code = data?.facts.code
  const found: Reasoned<string>[] = []
  for (const folder of code ? folders : []) {
    for (const { file, line, output } of code ? await placesIn(code, folder) : []) {
      const value = `${folder}/${output}`
      found.push({ value, reason: { because: `${file} names ${value}`, file, line } })
    }
  }
  return found
}

interface Place {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly output: string
}

async function placesIn(code: Code, folder: string): Promise<readonly Place[]> {
  const beginning = beginningOf(folder)
  const found: Place[] = []
  for (const place of await matching(code, new RegExp(`${beginning}${between}(${outputs})(?=["'/])`))) {
    if (await isServed(code, place)) found.push(place)
  }
  const alone = await matching(code, new RegExp(`${beginning}()/?["']\\)*$`))
  for (const { text } of alone.slice(0, mostNames)) {
    const name = assigned.exec(text)?.[1]
    if (name === undefined) continue
    const step = `\\b${name}\\b\\)?\\s*(?:[/,]|\\.joinpath\\()\\s*["']/?(${outputs})(?=["'/])|\\{${name}\\}/(${outputs})(?=["'/])`
    for (const place of await matching(code, new RegExp(step))) if (await isServed(code, place)) found.push(place)
  }
  return found
}

async function matching(code: Code, wanted: RegExp): Promise<readonly Place[]> {
  const found: Place[] = []
  for (const file of await code.containing(new RegExp(wanted.source, 'm'))) {
    for (const { line, text } of await code.lines(file)) {
      const [match, ...outputs] = wanted.exec(text) ?? []
      if (match !== undefined) found.push({ file, line, text, output: outputs.find((one) => one !== undefined) ?? '' })
    }
  }
  return found
}

/** Whether the statement that has a path, or one that uses what the path is called, does something with it when the app runs. */
async function isServed(code: Code, { file, line, text }: Place, depth = 0): Promise<boolean> {
  if (idle.test(text)) return false
  const name = assigned.exec(text)?.[1]
  if (name === undefined || serves.test(text.replace(texts, ''))) return true
  const word = new RegExp(`(?<![\\w"'])${name}\\b`)
  let followed = 0
  for (const other of await code.containing(word)) {
    for (const use of await code.lines(other)) {
      if ((other === file && use.line === line) || !word.test(use.text) || /^(?:from|import)\b/.test(use.text)) continue
      if (idle.test(use.text)) continue
      const next = { file: other, line: use.line, text: use.text, output: '' }
      if (serves.test(use.text)) return true
      if (depth === 2 || followed === mostNames || !assigned.test(use.text)) continue
      followed++
      if (await isServed(code, next, depth + 1)) return true
    }
  }
  return false
}

const between = `(?:/|["']\\s*[,/]\\s*["'])`

function beginningOf(folder: string): string {
  const steps = folder.split('/').filter((step) => step !== '..')
  return `["'](?:[^"':\\n]*/)?${steps.map(escaped).join(between)}`
}

function escaped(step: string): string {
  return step.replace(/[^\w]/g, '\\$&')
}
