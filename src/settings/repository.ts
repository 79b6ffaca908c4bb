import type { App } from '../app/types.js'
import type { Warning } from '../plan/types.js'
import { looksSecret } from './secret-names.js'

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
  if (await app.has('.env')) warnings.push(await trackedDotenv(app))
  return warnings
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

/** Prefixes of variables that builds of front ends read, and write into what every visitor gets. */
const intoPages = /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|PUBLIC|REACT_APP|VUE_APP|GATSBY|EXPO_PUBLIC|STORYBOOK|NG_APP)_/

async function trackedDotenv(app: App): Promise<Warning> {
  const manifest = await app.manifest('.env')
  const names = Object.keys(manifest?.table() ?? {}).filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
  const built = names.filter((name) => intoPages.test(name))
  const others = names.filter((name) => !built.includes(name))
  const lines = others.filter((name) => !looksSecret(name)).map((name) => `  ${name}=…`)
  const secret = others.filter(looksSecret)
  const fix = [
    ...(built.length > 0
      ? [
          `What the build puts into pages is public: move these lines to .env.production, which it gets, or give them as the input env: |\n${built.map((name) => `  ${name}=…`).join('\n')}`
        ]
      : []),
    ...(lines.length > 0 ? [`Give what the app needs as the input env: |\n${lines.join('\n')}`] : []),
    ...(secret.length > 0 ? [`Give ${secret.join(', ')} when the app starts: docker run -e ${secret[0] ?? ''}`] : []),
    'Take .env out of git: git rm --cached .env'
  ]
  return {
    code: 'tracked-dotenv',
    message:
      'The file .env is in the repository, but never gets into the image, because such files mostly hold secrets',
    file: '.env',
    fix: fix.join('\n')
  }
}
