import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Facts } from './facts.js'
import { reachedFrom } from './imports.js'
import { shellWord } from '../../dockerfile/quoting.js'
import { compareRanks, entryNames, moduleOf, rankOf } from './modules.js'
import { atImport, hasMain, importsOf, type CodeLine } from './source.js'

/**
 * The file to run so that what matches runs: a file that says it and is run as a whole, else one that is run and imports it.
 * The one nearest to the root counts, then one with `if __name__ == '__main__'`, then the most usual name; the reason cites the line.
 * With `onlyMain` only a file near the root that is meant to be run counts.
 */
export async function findScript(facts: Facts, mentions: RegExp, onlyMain = false): Promise<FoundScript | undefined> {
  const mentioning: string[] = []
  const found: Runnable[] = []
  for (const file of await facts.code.containing(mentions)) {
    if (file.endsWith('manage.py')) continue
    const lines = await facts.code.lines(file)
    const at = lines.find(({ text }) => mentions.test(text))
    if (!at) continue
    mentioning.push(file)
    const main = hasMain(lines)
    if (onlyMain ? main && file.split('/').length <= 2 : main || runsAtImport(lines, mentions)) {
      found.push({ rank: rankOfScript(file, main), file, line: at.line })
    }
  }
  const best = await leader(facts, found)
  const above = best && !onlyMain && rankOf(best.file)[0] > 1 ? await runnerOf(facts, mentioning) : undefined
  if (above && rankOf(above.value)[0] === 1 && rankOf(above.value)[1] < entryNames.length) return above
  if (best) {
    const equal = await equalTo(facts, best, found)
    const reason = reasoned(best.file, `${best.file} is the file that starts it`, { file: best.file, line: best.line })
    return { ...reason, ...(equal && { equal }) }
  }
  return onlyMain ? undefined : runnerOf(facts, mentioning)
}

/** The file with `if __name__ == '__main__'` that says what matches, or imports what says it. */
export async function findRunner(facts: Facts, mentions: RegExp): Promise<Reasoned<string> | undefined> {
  const mentioning = await facts.code.containing(mentions)
  const found: Runnable[] = []
  for (const file of mentioning) {
    const lines = await facts.code.lines(file)
    const at = lines.find(({ text }) => mentions.test(text))
    if (at && hasMain(lines)) found.push({ rank: rankOfScript(file, true), file, line: at.line })
  }
  const best = await leader(facts, found)
  if (best) return reasoned(best.file, `${best.file} starts a server of its own`, { file: best.file, line: best.line })
  return runnerOf(facts, mentioning)
}

export interface FoundScript extends Reasoned<string> {
  /** A file that is as near and as usual, and was passed over for its name's place in the alphabet alone. */
  readonly equal?: { readonly file: string; readonly line: number }
}

async function equalTo(facts: Facts, best: Runnable, found: readonly Runnable[]): Promise<FoundScript['equal']> {
  const others = found.filter(({ file, rank }) => file !== best.file && compareRanks(rank, best.rank) === 0)
  const reached = others.length === 0 ? [] : await reachedFrom(facts, best.file)
  return others.find(({ file }) => !reached.includes(file))
}

interface Runnable {
  readonly rank: readonly number[]
  readonly file: string
  readonly line: number
}

function rankOfScript(file: string, main: boolean): readonly number[] {
  const [depth, name] = rankOf(file)
  return [depth, main ? 0 : 1, name]
}

/** What matches stands in no function, or a function of the file's own is called at its end: `main()`, `asyncio.run(main())`. */
function runsAtImport(lines: readonly CodeLine[], mentions: RegExp): boolean {
  const own = new Set(lines.flatMap(({ text }) => /^(?:async\s+)?def\s+(\w+)/.exec(text)?.[1] ?? []))
  return atImport(lines).some(({ text }) => {
    if (mentions.test(text)) return true
    const called = /^(?:[\w.]*\brun\s*\(\s*)?(\w+)\s*\(/.exec(text)?.[1]
    return called !== undefined && own.has(called)
  })
}

/** The best of them, less those that another one of them imports. */
async function leader(facts: Facts, found: readonly Runnable[]): Promise<Runnable | undefined> {
  const sorted = [...found].sort((a, b) => compareRanks(a.rank, b.rank))
  for (const candidate of sorted.slice(0, 5)) {
    const others = sorted.filter(({ file }) => file !== candidate.file && !candidate.file.endsWith('__main__.py'))
    const imported = await Promise.all(
      others.slice(0, 20).map(async ({ file }) => (await reachedFrom(facts, file)).includes(candidate.file))
    )
    if (!imported.includes(true)) return candidate
  }
  return sorted[0]
}

/** A file that is run and imports one of these. */
async function runnerOf(facts: Facts, imported: readonly string[]): Promise<Reasoned<string> | undefined> {
  if (imported.length === 0) return undefined
  const found: Runnable[] = []
  for (const file of await facts.code.containing(/__main__/)) {
    if (file.split('/').length > 3) continue
    const main = (await facts.code.lines(file)).find(({ text }) => hasMain([{ line: 0, indent: 0, text }]))
    if (main || file.endsWith('__main__.py'))
      found.push({ rank: rankOfScript(file, true), file, line: main?.line ?? 1 })
  }
  for (const file of (await facts.code.files()).filter((path) => path.endsWith('__main__.py'))) {
    if (!found.some((other) => other.file === file)) found.push({ rank: rankOfScript(file, true), file, line: 1 })
  }
  for (const { file, line } of found.sort((a, b) => compareRanks(a.rank, b.rank))) {
    const reached = await reachedFrom(facts, file)
    const target = imported.find((path) => reached.includes(path))
    if (target !== undefined) return reasoned(file, `${file} is run and imports ${target}`, { file, line })
  }
  return undefined
}

/**
 * `python main.py`; as a module (`python -m shop.main`) where the file imports from the folder above its own, since the interpreter
 * searches the folder of the file that it runs (Python documentation, "Command line and environment").
 */
export async function runCommand({ app, code }: Pick<Facts, 'app' | 'code'>, file: string): Promise<string> {
  if (file === '__main__.py') return 'python .'
  const { root, module } = await moduleOf(app, code, file)
  const isMain = module.endsWith('.__main__')
  const asModule = isMain || (module.includes('.') && (await needsParent({ app, code }, file, root)))
  if (!asModule) return scriptCommand(file)
  const command = `python -m ${isMain ? module.replace(/\.__main__$/, '') : module}`
  return root === '' ? command : `PYTHONPATH=${shellWord(root)} ${command}`
}

async function needsParent({ app, code }: Pick<Facts, 'app' | 'code'>, file: string, root: string): Promise<boolean> {
  const folder = file.slice(0, file.lastIndexOf('/'))
  const there = async (path: string) => (await app.has(`${path}.py`)) || (await app.hasFolder(path))
  for (const name of importsOf(await code.lines(file))) {
    if (name.startsWith('.')) return true
    const first = name.split('.')[0] ?? ''
    if (!(await there(`${folder}/${first}`)) && (await there(root === '' ? first : `${root}/${first}`))) return true
  }
  return false
}

export function scriptCommand(file: string): string {
  return `python ${file.startsWith('-') ? `./${shellWord(file)}` : shellWord(file)}`
}
