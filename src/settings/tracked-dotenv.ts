import type { App } from '../app/types.js'
import type { Warning } from '../plan/types.js'
import { looksSecret } from './secret-names.js'

/** Prefixes of variables that builds of front ends read, and write into what every visitor gets. */
const intoPages = /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|PUBLIC|REACT_APP|VUE_APP|GATSBY|EXPO_PUBLIC|STORYBOOK|NG_APP)_/

/** That `.env` is there, unignored, and not in the image, with its names as lines to give them by. */
export async function trackedDotenv(app: App): Promise<Warning> {
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
    'Keep .env out of git: name it in .gitignore, and run git rm --cached .env if git tracks it already'
  ]
  return {
    code: 'tracked-dotenv',
    message:
      'The file .env, which git does not ignore, never gets into the image, because such files mostly hold secrets',
    file: '.env',
    fix: fix.join('\n')
  }
}
