import type { Warning } from '../../plan/types.js'
import type { Facts } from './facts.js'

const outputs = 'dist|build|out'
const most = 10

/**
 * A folder with a `package.json` of its own whose output the code serves, where that is not in the tree: nothing builds it, since only the
 * folder of the app itself is built. Paths may be written whole (`"../web/dist"`) or step by step (`"web", "dist"`, `/ "web" / "dist"`).
 */
export async function unbuiltFrontends({ app, code }: Facts): Promise<readonly Warning[]> {
  if (await app.has('package.json')) return []
  const folders = (await app.find('package.json'))
    .map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    .filter((folder) => /^[\w.-]+(?:\/[\w.-]+)?$/.test(folder) && !folder.startsWith('.'))
  for (const folder of folders.slice(0, most)) {
    const steps = folder.split('/').map((step) => step.replace(/[.-]/g, '\\$&'))
    const between = `(?:/|["']\\s*[,/]\\s*["'])`
    const names = new RegExp(`["'/]${steps.join(between)}${between}(${outputs})(?=["'/])`)
    for (const file of await code.containing(names)) {
      for (const { line, text } of await code.lines(file)) {
        const output = names.exec(text)?.[1]
        if (output === undefined || (await app.hasFolder(`${folder}/${output}`))) continue
        return [
          {
            code: 'frontend-unbuilt',
            message: `${file} serves ${folder}/${output}, which is not in the repository, and ${folder} is an app of its own that is not built with this one`,
            file,
            line,
            fix: `Commit ${folder}/${output}, or serve it from an image of its own (context: ${folder})`
          }
        ]
      }
    }
  }
  return []
}
