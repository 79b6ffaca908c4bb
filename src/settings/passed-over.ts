import type { PassedOver } from '../app/types.js'
import type { Warning } from '../plan/types.js'

/** What people may expect to count of the files that were passed over. */
export function passedOverWarnings(passedOver: readonly PassedOver[]): readonly Warning[] {
  return [...outsideLinks(passedOver), ...untrackedVariables(passedOver)]
}

/** Why a file of variables does not count, and what makes it count. */
const unknown = {
  untracked: {
    why: 'git does not track it, so that it is on this machine only',
    fix: 'Commit it if it holds no secrets (git add .env.production), or give its lines as the input env'
  },
  unversioned: {
    why: 'only one that git tracks does, and this is no git repository',
    fix: 'Give its lines as the input env'
  }
} as const

/** Of such files only this one is read by builds. */
function untrackedVariables(passedOver: readonly PassedOver[]): readonly Warning[] {
  const file = '.env.production'
  return passedOver.flatMap(({ path, because }) => {
    if (path !== file || (because !== 'untracked' && because !== 'unversioned')) return []
    const { why, fix } = unknown[because]
    return [{ code: 'untracked-dotenv', message: `Neither the build nor the image gets ${file}: ${why}`, file, fix }]
  })
}

/** Files that say how the app is built, and that nobody passes over without a word. */
const settingsFiles =
  /^(?:nixpacks\.(?:toml|json)|railpack\.json|Procfile|Aptfile|app\.json|environment\.nix|\.dockerignore|package\.json|pyproject\.toml|requirements\.txt|deno\.jsonc?)$/

function outsideLinks(passedOver: readonly PassedOver[]): readonly Warning[] {
  const links = passedOver.filter(({ path, because }) => because.startsWith('link-') && settingsFiles.test(path))
  return links.map(({ path, because }) => ({
    code: 'settings-not-found',
    message: `${path} is a link ${because === 'link-outside' ? 'that leads out of the repository' : 'to nothing'}, so it is not read`,
    file: path,
    fix: `Put the file itself there, or give another one with config`
  }))
}
