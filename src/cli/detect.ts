import type { Shell } from '../cli.js'
import { brokenApps, detect as detectApps } from '../detect.js'
import type { Inputs } from '../settings/types.js'
import { wrongFormat } from './format.js'

/** Lists the apps of a folder: as a table on a terminal, as JSON elsewhere. Where all are broken, rejects after that with the first one's error. */
export async function detect(inputs: Inputs, shell: Shell): Promise<void> {
  const format = inputs.format ?? (shell.stdout.isTTY === true ? 'box' : 'json')
  if (format !== 'box' && format !== 'json') {
    throw wrongFormat('detect', format, ['json', 'box'])
  }
  let failure: Error | undefined
  const apps = await detectApps(inputs, shell.env).catch((error: unknown) => {
    const broken = brokenApps(error)
    if (!broken || !(error instanceof Error)) throw error
    failure = error
    return broken
  })
  if (format === 'json') shell.stdout.write(`${JSON.stringify({ apps }, null, 2)}\n`)
  else shell.stdout.write(`${(await import('../report/apps.js')).appsText(apps)}\n`)
  if (failure !== undefined) throw failure
}
