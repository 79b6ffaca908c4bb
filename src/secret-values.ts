import { readFile } from 'node:fs/promises'
import type { Inputs } from './settings/types.js'

/** Values of every day: hiding them hides nothing and makes a log unreadable. */
const everyday =
  /^(?:true|false|none|null|yes|no|on|off|localhost|development|production|testing|test|debug|info|warning|error|[\d.]{1,5}|\/(?:app|data|tmp|srv|var|opt|mnt)(?:\/[a-z]{1,12}){0,2})$/i

/** Names that say where or what something is, so that a plain word as their value is often the app's own name. */
const placeName = /(?:^|^PG|_)(?:HOST|HOSTNAME|PORT|DATABASE|DB|DB_NAME|CLIENT|ENGINE|DIALECT|DRIVER|ENV|MODE)$/i
const plainWord = /^[a-z]{1,20}(?:[-_][a-z]{1,20}){0,2}$/i

/** Values of `check-env` that may be secret. */
export function mayBeSecret(checkEnv: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(checkEnv)
    .filter(([name, value]) => !everyday.test(value) && !(placeName.test(name) && plainWord.test(value)))
    .map(([, value]) => value)
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
