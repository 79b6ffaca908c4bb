import { folderOf, join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'

const required = /(?:\brequire\s*\(\s*|\bfrom\s+|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"\n]+)\1/g
/** A text that could be a path. */
const quoted = /(['"`])((?:\.{1,2}\/)?[\w@.-]+(?:\/[\w@.-]+)*\/?)\1/g
const most = 30

/**
 * The file of a program and those that it loads, if that is all that it needs of the app: `undefined` where it is not there, and where its
 * text names a folder of the app, which it may read or write.
 */
export async function filesOfProgram(app: App, path: string): Promise<readonly string[] | undefined> {
  const first = await fileAt(app, normalise(path))
  const waiting = first === undefined ? [] : [first]
  const found = new Set<string>()
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    if (found.size >= most) return undefined
    found.add(file)
    const text = (await app.read(file)) ?? ''
    for (const [, , name = ''] of text.matchAll(required)) {
      const next = await fileAt(app, normalise(join(folderOf(file), name)))
      if (next !== undefined) waiting.push(next)
    }
    for (const [, , name = ''] of text.matchAll(quoted)) {
      const named = normalise(name)
      if (named === undefined || named === '' || named === 'node_modules') continue
      if (await app.hasFolder(named)) return undefined
      if (/\./.test(named) && named !== 'package.json' && (await app.has(named))) found.add(named)
    }
  }
  return found.size === 0 ? undefined : [...found].sort()
}

async function fileAt(app: App, path: string | undefined): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined
  for (const ending of ['', '.js', '.cjs', '.mjs', '.json', '/index.js'])
    if (await app.has(path + ending)) return path + ending
  return undefined
}
