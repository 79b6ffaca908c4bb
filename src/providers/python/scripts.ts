import { reasoned, type Reasoned } from '../../plan/draft.js'
import { compareRanks, moduleOf, rankOf } from './entry.js'
import type { Facts } from './facts.js'

/**
 * The file nearest to the root, with the most usual name, that says what matches; the reason cites the line.
 * With `onlyMain` only a file near the root that is meant to be run counts.
 */
export async function findScript(
  facts: Facts,
  mentions: RegExp,
  onlyMain = false
): Promise<Reasoned<string> | undefined> {
  const found: { readonly rank: readonly number[]; readonly script: Reasoned<string> }[] = []
  for (const file of await facts.code.files()) {
    const lines = await facts.code.lines(file)
    const at = lines.find(({ text }) => mentions.test(text))
    if (!at) continue
    const main = lines.some(({ text }) => /^if\s+__name__\s*==/.test(text))
    if (onlyMain && (!main || file.split('/').length > 2)) continue
    const rank = [...rankOf(file).slice(0, 1), main ? 0 : 1, ...rankOf(file).slice(1)]
    found.push({ rank, script: reasoned(file, `${file} is the file that starts it`, { file, line: at.line }) })
  }
  return found.sort((a, b) => compareRanks(a.rank, b.rank))[0]?.script
}

/** `python main.py`; a file inside a package that imports its neighbours is run as a module. */
export function scriptCommand(file: string): string {
  return `python ${/^[\w./-]+$/.test(file) && !file.startsWith('-') ? file : `'${file.replaceAll("'", `'\\''`)}'`}`
}

/** Files that are run where no framework says how the app starts, in the order in which people mean them. */
const scriptNames = ['main', 'app', 'bot', 'server', 'run', 'start', 'worker', 'index', 'hello', 'web', 'api', 'wsgi']

/**
 * How an app without a known framework is started: a console script of its own package, a package with `__main__.py`,
 * a file by its usual name, the only Python file there is.
 */
export async function plainStart(
  facts: Facts
): Promise<(Reasoned<string> & { readonly file: string; readonly installed?: boolean }) | undefined> {
  return (
    (await namedScript(facts, '')) ??
    (await consoleScript(facts)) ??
    (await mainPackage(facts)) ??
    (await namedScript(facts, 'src/')) ??
    (await onlyFile(facts))
  )
}

async function namedScript({ app }: Facts, folder: string) {
  for (const name of scriptNames) {
    const file = `${folder}${name}.py`
    if (await app.has(file)) return { ...reasoned(scriptCommand(file), `${file} is there`, { file }), file }
  }
  return undefined
}

/** `[project.scripts]` and `[tool.poetry.scripts]`: the only one, or the one that is called like the project. */
async function consoleScript({ pyproject }: Facts) {
  for (const table of [
    ['project', 'scripts'],
    ['tool', 'poetry', 'scripts']
  ]) {
    const scripts = Object.keys(pyproject?.table(...table) ?? {})
    const project = pyproject?.text('project', 'name') ?? pyproject?.text('tool', 'poetry', 'name')
    const script =
      scripts.length === 1
        ? scripts[0]
        : scripts.find((name) => name === project || name === 'start' || name === 'serve')
    if (pyproject && script !== undefined && /^[\w.-]+$/.test(script)) {
      const at = { file: pyproject.path, line: pyproject.line(...table, script) }
      return Promise.resolve({
        ...reasoned(script, `[${table.join('.')}] has the console script ${script}`, at),
        file: pyproject.path,
        installed: true
      })
    }
  }
  return undefined
}

async function mainPackage({ app, code }: Facts) {
  for (const file of await app.find('__main__.py')) {
    if (file === '__main__.py') return { ...reasoned('python .', '__main__.py is there', { file }), file }
    if (!(await code.files()).includes(file)) continue
    const { root, module } = await moduleOf(app, code, file)
    const name = module.replace(/\.?__main__$/, '')
    const command = root === '' ? `python -m ${name}` : `PYTHONPATH=${root} python -m ${name}`
    if (name !== '') return { ...reasoned(command, `The package ${name} has a __main__.py`, { file }), file }
  }
  return undefined
}

async function onlyFile({ code }: Facts) {
  const files = (await code.files()).filter((file) => !file.includes('/'))
  const [file] = files
  if (file === undefined) return undefined
  const runnable = []
  for (const path of files) {
    if ((await code.lines(path)).some(({ text }) => /^if\s+__name__\s*==/.test(text))) runnable.push(path)
  }
  const chosen = files.length === 1 ? file : runnable.length === 1 ? runnable[0] : undefined
  return chosen === undefined
    ? undefined
    : {
        ...reasoned(scriptCommand(chosen), `${chosen} is the only file that can be run`, { file: chosen }),
        file: chosen
      }
}
