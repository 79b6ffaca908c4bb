import type { ReasonedMap } from '../plan/draft.js'
import type { Warning } from '../plan/types.js'

/** Prefixes of variables that front-end tools put into what every visitor downloads: no secret by their own rules. */
const publicPrefixes =
  /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|STORYBOOK|SNOWPACK_PUBLIC|NG_APP|NIXPACKS)_/

/** What the name of a secret ends with; a number, an encoding or a stage may follow. */
const secretEnd =
  /(?:PASSWORD|PASSWD|PASSPHRASE|APIKEY|(?:^|_)(?:TOKENS?|SECRETS?|PASS|PWD|CREDENTIALS?|(?:API|PRIVATE|ACCESS|SECRET|ENCRYPTION|SIGNING|AUTH|SERVICE|MASTER|ACCOUNT|DEPLOY|SSH|JWT|SERVICE_ROLE)_?KEY|SECRET_?KEY_?BASE|PAT))(?:_?\d+|_(?:BASE64|B64|JSON|PEM|PROD|PRODUCTION|STAGING))?$/

/** Whether a variable of that name probably holds a secret: `NPM_TOKEN`, `DJANGO_SECRET_KEY`; not `TOKEN_TTL`, `PUBLIC_KEY`, `PWD`. */
export function looksSecret(name: string): boolean {
  const upper = name.toUpperCase()
  return upper !== 'PWD' && upper !== 'OLDPWD' && !publicPrefixes.test(upper) && secretEnd.test(upper)
}

/** Whether a value is an address with a password in it: `postgres://shop:hunter2@db/shop`. */
export function holdsPassword(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i.test(value)
}

/** A warning for every variable that is stored in the image and probably holds a secret. Names only, never values. */
export function secretWarnings(variables: ReasonedMap): readonly Warning[] {
  return Object.entries(variables).flatMap(([name, { value, reason }]) => {
    if (value === '' || !(looksSecret(name) || holdsPassword(value))) return []
    const { because, file, line } = reason
    return [
      {
        code: 'secret-in-env',
        message: `${name} looks like a secret, and ${because} stores it in the image for everybody who can pull it`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: `If the build needs it, move it to secrets; if the app needs it, give it at the start: docker run -e ${name}`
      }
    ]
  })
}
