import { folderOf, join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Warning } from '../../plan/types.js'
import type { TypescriptMakes } from './typescript-makes.js'

/** `path.join(__dirname, '..', 'views')`, `__dirname + '/views'`. */
const beside = /__dirname(?:((?:\s*,\s*(?:'[\w./-]+'|"[\w./-]+"))+)\s*\)|\s*\+\s*(?:'\/([\w./-]+)'|"\/([\w./-]+)"))/g
const mostSources = 100

/** The first folder that a program looks for beside itself, and that is beside its source only: `tsc` copies nothing. */
export async function notCopied(app: App, { files, sources }: TypescriptMakes): Promise<readonly Warning[]> {
  for (const [at, source] of sources.slice(0, mostSources).entries()) {
    const text = (await app.read(source)) ?? ''
    for (const { 1: steps, 2: one, 3: other, index } of text.matchAll(beside)) {
      const line = text.slice(0, index).split('\n')
      if (/^\s*(?:\/\/|\*)/.test(line.at(-1) ?? '')) continue
      const name = one ?? other ?? [...(steps ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(([, step]) => step).join('/')
      const there = normalise(join(folderOf(source), name))
      const wanted = normalise(join(folderOf(files[at] ?? ''), name))
      if (!there || !wanted || (await app.hasFolder(wanted)) || !(await isOnlyData(app, there))) continue
      return [
        {
          code: 'not-copied',
          message: `${source} looks for ${wanted} when it is compiled, and the build copies nothing: ${there} stays where it is`,
          file: source,
          line: line.length,
          fix: `Copy it after tsc in the script \`build\`: tsc && cp -r ${there} ${wanted}`
        }
      ]
    }
  }
  return []
}

/** A folder of files that no compiler makes anything of; one of hidden files only is there to be written into. */
async function isOnlyData(app: App, folder: string): Promise<boolean> {
  const inside = (await app.list()).filter((path) => path.startsWith(`${folder}/`))
  return inside.some((path) => !/(?:^|\/)\.[^/]*$/.test(path)) && !inside.some((path) => /\.[cm]?[jt]sx?$/.test(path))
}
