import type { PassedOver } from '../app/types.js'
import type { Warning } from '../plan/types.js'

/** What people may expect to count of the files that were passed over. */
export function passedOverWarnings(passedOver: readonly PassedOver[]): readonly Warning[] {
  return [...outsideLinks(passedOver), ...untrackedVariables(passedOver)]
}

/** Of such files only this one is read by builds. */
function untrackedVariables(passedOver: readonly PassedOver[]): readonly Warning[] {
  const file = '.env.production'
  const isUntracked = passedOver.some(({ path, because }) => because === 'untracked' && path === file)
  if (!isUntracked) return []
  return [
    {
      code: 'untracked-dotenv',
      message: `Neither the build nor the image gets ${file}: git does not track it, so that it is on this machine only`,
      file,
      fix: `Commit it if it holds no secrets (git add ${file}), or give its lines as the input env`
    }
  ]
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
