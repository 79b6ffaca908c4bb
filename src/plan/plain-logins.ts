import { join } from '../app/paths.js'
import type { App, Manifest } from '../app/types.js'
import { reasoned, type Reasoned } from './draft.js'
import type { Warning } from './types.js'

export interface PlainLogins {
  /** Files that no layer may have, relative to the app's folder. */
  readonly secretFiles: readonly Reasoned<string>[]
  readonly warnings: readonly Warning[]
}

const login =
  /(?:\b_?auth(?:Token|Ident)?|_password|npmAuthToken|npmAuthIdent|\btoken|\bpassword)["']?\s*[=:]\s*["']?([^\s"']{8,})/i
/** `https://user:password@host`. */
const loginInAddress = /:\/\/[^\s/@:"']*:([^\s/@"']+)@/
/** As `.yarnrc` has it. */
const loginBehindBlank = /\b_(?:authToken|password|auth)["']?[ \t]+["']?([^\s"'=:]{8,})/
const privateKey = /-----BEGIN [A-Z ]*PRIVATE (KEY)-----/

/**
 * Logins to package registries that stand in the repository in plain text, wherever that is and whoever reads it. Their files are
 * handed over as secrets: a layer that is exported as a cache is as public as the image.
 * @param view Docker's context  @param at its place as seen from the app's folder  @param paths files that may hold one
 */
export async function plainLogins(view: App, at: string, paths: readonly string[]): Promise<PlainLogins> {
  const secretFiles: Reasoned<string>[] = []
  const warnings: Warning[] = []
  for (const path of paths) {
    const line = await lineOfLogin(view, path)
    if (line === undefined) continue
    const place = { file: join(at, path), line }
    secretFiles.push(reasoned(place.file, 'A login to a package registry stands there in plain text', place))
    warnings.push({
      code: 'token-in-file',
      message: `${place.file} holds a login for a package registry; whoever can read the repository has it. The build gets the file as a secret: it is in no layer`,
      ...place,
      fix: 'Revoke it, write ${NPM_TOKEN} in its place, and give NPM_TOKEN in `secrets`'
    })
  }
  return { secretFiles, warnings }
}

async function lineOfLogin(view: App, path: string): Promise<number | undefined> {
  const text = (await view.read(path)) ?? ''
  const index = text.split('\n').findIndex(hasLogin)
  if (index >= 0) return index + 1
  // Only a parser knows what is on the next line.
  if (!/\.ya?ml$/.test(path) || !/auth|token|password|:\/\//i.test(text)) return undefined
  const manifest = await view.manifest(path).catch(() => undefined)
  return manifest && loginIn(manifest, [])
}

function hasLogin(row: string): boolean {
  if (/^\s*[#;]/.test(row)) return false
  const [, value] =
    loginInAddress.exec(row) ?? login.exec(row) ?? loginBehindBlank.exec(row) ?? privateKey.exec(row) ?? []
  return value !== undefined && !value.includes('$') && !/^(?:true|false|https?:|[>|][+-]?$)/.test(value)
}

/** The line of a value that is a login by its key, or by what it is. */
function loginIn(manifest: Manifest, keys: readonly (string | number)[]): number | undefined {
  const value = manifest.get(...keys)
  if (typeof value === 'string') {
    const isLogin = /auth(?:token|ident)$|password$/i.test(String(keys.at(-1))) && value.trim() !== ''
    const isPlain = isLogin ? !value.includes('$') : hasLogin(value)
    return isPlain ? (manifest.line(...keys) ?? 1) : undefined
  }
  if (typeof value !== 'object' || value === null || keys.length > deepest) return undefined
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const line = loginIn(manifest, [...keys, key])
    if (line !== undefined) return line
  }
  return undefined
}

const deepest = 6
