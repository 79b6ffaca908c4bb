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
/** One that nothing ends goes to the end, so that no place is read twice. */
const texts = /"(?:\\.|[^"\\])*(?:"|\\?$)|'(?:\\.|[^'\\])*(?:'|\\?$)/gs
/** As many names of a path as are followed. */
const mostNames = 8
/** As many lines that name an output, or that use a name, are looked at. */
const mostPlaces = 100

/**
 * Outputs in these folders that the code serves or reads. Paths may be written whole (`"../web/dist"`), step by step (`"web", "dist"`,
 * `/ "web" / "dist"`), or from a name of the folder (`WEB / "dist"`). A path by another name counts where that is used.
 */
export async function namesOf({ data }: Finding<Analysis>, folders: readonly string[]): Promise<readonly Named[]> {
  const code = data?.facts.code
  if (!code) return []
  const uses = usesIn(code)
  const found: Reasoned<string>[] = []
  for (const folder of folders) {
    for (const { file, line, output } of await placesIn(code, folder, uses)) {
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

async function placesIn(code: Code, folder: string, uses: Uses): Promise<readonly Place[]> {
  const beginning = beginningOf(folder)
  const found: Place[] = []
  const add = async (places: readonly Place[]): Promise<void> => {
    for (const place of places.slice(0, mostPlaces)) if (await isServed(place, uses)) found.push(place)
  }
  await add(await matching(code, new RegExp(`${beginning}${between}(${outputs})(?=["'/])`)))
  const alone = await matching(code, new RegExp(`${beginning}()/?["']\\)*$`))
  for (const { text } of alone.slice(0, mostNames)) {
    const name = assigned.exec(text)?.[1]
    if (name === undefined) continue
    const step = `\\b${name}\\b\\)?\\s*(?:[/,]|\\.joinpath\\()\\s*["']/?(${outputs})(?=["'/])|\\{${name}\\}/(${outputs})(?=["'/])`
    await add(await matching(code, new RegExp(step)))
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

/** A line that uses a name, and what its words say. */
interface Use extends Omit<Place, 'output'> {
  readonly says: 'idle' | 'serves' | 'nothing'
}

/** The first lines with a name, but for those that import it. */
type Uses = (name: string) => Promise<readonly Use[]>

/** All names are looked for at once, when the first is asked for. */
function usesIn(code: Code): Uses {
  let index: Promise<ReadonlyMap<string, readonly Use[]>> | undefined
  return async (name) => (await (index ??= indexOf(code))).get(name) ?? []
}

async function indexOf(code: Code): Promise<ReadonlyMap<string, readonly Use[]>> {
  const index = new Map<string, Use[]>()
  for (const file of await code.containing(/\S/)) {
    for (const { line, text } of await code.lines(file)) {
      if (/^(?:from|import)\b/.test(text)) continue
      const says = idle.test(text) ? 'idle' : serves.test(text) ? 'serves' : 'nothing'
      const use: Use = { file, line, text, says }
      for (const [name] of text.matchAll(/(?<![\w"'])[A-Za-z_]\w*/g)) {
        const known = index.get(name)
        if (!known) index.set(name, [use])
        else if (known.length < mostPlaces && known.at(-1) !== use) known.push(use)
      }
    }
  }
  return index
}

/** Whether the statement that has a path, or one that uses what the path is called, does something with it when the app runs. */
async function isServed({ file, line, text }: Omit<Place, 'output'>, uses: Uses, depth = 0): Promise<boolean> {
  if (idle.test(text)) return false
  const name = assigned.exec(text)?.[1]
  if (name === undefined || serves.test(text.replace(texts, ''))) return true
  const others = (await uses(name)).filter((use) => (use.file !== file || use.line !== line) && use.says !== 'idle')
  if (others.some(({ says }) => says === 'serves')) return true
  const next = depth === 2 ? [] : others.filter((use) => assigned.test(use.text))
  for (const use of next.slice(0, mostNames)) if (await isServed(use, uses, depth + 1)) return true
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
