import { readFile } from 'node:fs/promises'
import type { Inputs } from './settings/types.js'

/** Values of every day: hiding them hides nothing and makes a log unreadable. */
const everyday =
  /^(?:true|false|none|null|yes|no|on|off|localhost|development|production|testing|test|debug|info|warning|error|[\d.]{1,5}|\/(?:app|data|tmp|srv|var|opt|mnt)(?:\/[a-z]{1,12}){0,2})$/i

/** Values of `check-env` that may be secret. */
export function mayBeSecret(checkEnv: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(checkEnv).filter((value) => !everyday.test(value))
}

/**
 * Values that may appear in nothing that is shown: of the inputs `secrets`, `secret-files`, `check-env`, `github-token`. A file
 * that cannot be read has no value here; the build says what is wrong with it.
 */
export async function secretValues({
  secrets,
  secretFiles,
  checkEnv,
  githubToken
}: Inputs): Promise<readonly string[]> {
  const files = await Promise.all(Object.values(secretFiles).map((path) => readFile(path, 'utf8').catch(() => '')))
  return [
    ...Object.values(secrets),
    ...files,
    ...mayBeSecret(checkEnv),
    ...(githubToken === undefined ? [] : [githubToken])
  ]
}
