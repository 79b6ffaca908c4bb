import type { App } from '../../app/types.js'
import { UserError } from '../../errors.js'

/** What is installed into a program that others run, by the file that tells and a line in it. */
const guests: readonly {
  readonly file: string
  readonly path: RegExp
  readonly line: RegExp
  readonly host: string
  readonly fix: string
  /** Counts even where a framework is found in the code. */
  readonly always?: boolean
}[] = [
  {
    file: 'hooks.py',
    path: /^\w+\/hooks\.py$/,
    line: /^app_publisher\s*=/,
    host: 'Frappe',
    fix: 'Install it into a bench, whose image frappe_docker makes'
  },
  {
    file: '__manifest__.py',
    path: /^(?:[\w-]+\/)?__manifest__\.py$/,
    line: /["']name["']\s*:/,
    host: 'Odoo',
    fix: "Put it into the addons folder of Odoo's own image"
  },
  {
    file: 'manifest.json',
    path: /^custom_components\/\w+\/manifest\.json$/,
    line: /["']domain["']\s*:/,
    host: 'Home Assistant',
    fix: 'Put it into the folder custom_components of Home Assistant'
  },
  {
    file: 'rxconfig.py',
    path: /^rxconfig\.py$/,
    line: /\b(?:rx|reflex|pc)\.Config\b/,
    host: 'Reflex',
    fix: "Export it with `reflex export`, serve its frontend as static files and its backend with `reflex run --backend-only`, as Reflex's documentation on self-hosting says",
    always: true
  }
]

/** The error for what does not start alone; `undefined` where nothing says that. Where a framework is sure, only some count. */
export async function guestTrouble(app: App, sure: boolean): Promise<UserError | undefined> {
  for (const { file, path: place, line, host, fix, always } of guests) {
    if (sure && always !== true) continue
    for (const path of (await app.find(file)).filter((found) => place.test(found))) {
      const at = ((await app.read(path)) ?? '').split('\n').findIndex((row) => line.test(row.trim()))
      if (at === -1) continue
      return new UserError({
        what: `This is an app for ${host}, which installs and serves it; it does not start alone`,
        where: { file: path, line: at + 1 },
        fix: `${fix}, or say with start-cmd how it starts`
      })
    }
  }
  return undefined
}
