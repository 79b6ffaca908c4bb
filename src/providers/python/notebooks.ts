import { depthOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned } from '../../plan/draft.js'
import type { Facts } from './facts.js'
import { shellWord } from '../../dockerfile/quoting.js'
import type { Service } from './service.js'

const deepest = 3
const aside = /(?:^|\/)(?:\.[^/]*|docs?|examples?|tests?|tutorials?|samples?)\//i

/** Notebooks near the root, the shallowest first. */
export async function notebooksIn(app: App): Promise<readonly string[]> {
  return (await app.find('*.ipynb')).filter((path) => depthOf(path) < deepest && !aside.test(path))
}

/** Voilà serves notebooks as apps (its documentation, "Using Voilà"): the only one, else a list of all. */
export async function voilaService({ app, dependencies }: Facts): Promise<Service | undefined> {
  const voila = dependencies.get('voila')
  const [file, ...others] = await notebooksIn(app)
  if (!voila?.direct || file === undefined) return undefined
  const what = others.length === 0 ? `${shellWord(file)} ` : ''
  const reason = { ...voila.evidence, because: `Voilà: ${voila.evidence.because}, and ${file} is a notebook` }
  return {
    name: 'Voilà',
    file,
    kind: { value: 'web', reason },
    start: { value: `voila ${what}--no-browser --Voila.ip=0.0.0.0 --port=\${PORT:-8866}`, reason },
    port: reasoned(8866, 'The default of Voilà; the PORT variable overrides it')
  }
}

/** What to do where notebooks are all that is there. */
export async function notebookAdvice(app: App): Promise<string | undefined> {
  const [file] = await notebooksIn(app)
  if (file === undefined) return undefined
  return (
    `${file} is a notebook, which is no app by itself: to serve it, require voila and say start-cmd: ` +
    `voila ${shellWord(file)} --no-browser --Voila.ip=0.0.0.0 --port=$PORT; to run its code, make a script of it with jupyter nbconvert --to script`
  )
}
