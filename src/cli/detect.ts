import type { Shell } from '../cli.js'
import { detect as detectApps } from '../detect.js'
import type { Inputs } from '../settings/types.js'
import { wrongFormat } from './format.js'

/** Lists the apps of a folder: as a table on a terminal, as JSON elsewhere. */
export async function detect(inputs: Inputs, shell: Shell): Promise<void> {
  const format = inputs.format ?? (shell.stdout.isTTY === true ? 'box' : 'json')
  if (format !== 'box' && format !== 'json') {
    throw wrongFormat('detect', format, ['json', 'box'])
  }
  const apps = await detectApps(inputs, shell.env)
  if (format === 'json') {
    shell.stdout.write(`${JSON.stringify({ apps }, null, 2)}\n`)
    return
  }
  const { appsText } = await import('../report/apps.js')
  shell.stdout.write(`${appsText(apps)}\n`)
}
