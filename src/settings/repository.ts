import type { App } from '../app/types.js'
import type { Warning } from '../plan/types.js'

/** Names under which Docker and Podman look for a Dockerfile. */
const dockerfiles = ['Dockerfile', 'Containerfile'] as const

/** Files of the repository that people may expect to count, and why they do not. */
export async function repositoryWarnings(app: App): Promise<readonly Warning[]> {
  const warnings: Warning[] = []
  for (const file of dockerfiles) {
    if (await app.has(file)) {
      warnings.push({
        code: 'dockerfile-ignored',
        message: `The ${file} in the repository is not used: Boxcar writes its own`,
        file,
        fix: 'To build yours, use docker/build-push-action in a workflow and docker build on the command line'
      })
    }
  }
  warnings.push(...(await outsideLinks(app)))
  if (await app.has('.env')) warnings.push(await (await import('./tracked-dotenv.js')).trackedDotenv(app))
  return [...warnings, ...(await untrackedVariables(app))]
}

/** Of such files only this one is read by builds. */
async function untrackedVariables(app: App): Promise<readonly Warning[]> {
  const file = '.env.production'
  const isUntracked = (await app.passedOver()).some(({ path, because }) => because === 'untracked' && path === file)
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

async function outsideLinks(app: App): Promise<readonly Warning[]> {
  const links = (await app.passedOver()).filter(
    ({ path, because }) => because.startsWith('link-') && settingsFiles.test(path)
  )
  return links.map(({ path, because }) => ({
    code: 'settings-not-found',
    message: `${path} is a link ${because === 'link-outside' ? 'that leads out of the repository' : 'to nothing'}, so it is not read`,
    file: path,
    fix: `Put the file itself there, or give another one with config`
  }))
}
