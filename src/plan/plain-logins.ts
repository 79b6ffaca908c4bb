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
  /(?:(?<![\w@/-])(?:_?auth(?:Token|Ident)?|token|password)|_password|npmAuthToken|npmAuthIdent)["']?(?:\[\])?\s{0,16}[=:]\s{0,16}["']{0,3}([^\s"']{8,1000})/i
/** As `.yarnrc` has it. */
const loginBehindBlank = /\b_(?:authToken|password|auth)["']?[ \t]{1,16}["']?([^\s"'=:]{8,1000})/
const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE (KEY)-----/

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
    const isInAddress = loginInAddress(((await view.read(path)) ?? '').split('\n')[line - 1] ?? '') !== undefined
    warnings.push({
      code: 'token-in-file',
      message: `${place.file} holds a login for a package registry; whoever can read the repository has it. The build gets the file as a secret: no layer has it${isInAddress ? ', unless a command of your own installs with pnpm, which writes addresses of registries down' : ''}`,
      ...place,
      fix: `Revoke it, write \${NPM_TOKEN} in its place, and give NPM_TOKEN in \`secrets\`${isInAddress ? '; use _authToken, not an address' : ''}`
    })
  }
  return { secretFiles, warnings }
}

/** The first line of a file in which a login stands in plain text; 1 where the file cannot be read, as it may hold one. */
export async function lineOfLogin(view: App, path: string): Promise<number | undefined> {
  const text = await view.read(path)
  if (text === undefined) return 1
  const index = text.split('\n').findIndex(hasLogin)
  if (index >= 0) return index + 1
  // Only a parser knows what is on the next line.
  if (!/\.ya?ml$/.test(path) || !/auth|token|password|:\/\//i.test(text)) return undefined
  const manifest = await view.manifest(path).catch(() => undefined)
  return manifest && loginIn(manifest, [])
}

function hasLogin(row: string): boolean {
  if (/^\s*[#;]/.test(row)) return false
  const value =
    loginInAddress(row) ?? login.exec(row)?.[1] ?? loginBehindBlank.exec(row)?.[1] ?? privateKey.exec(row)?.[1]
  return (
    value !== undefined &&
    !isReference(value) &&
    !version.test(value) &&
    !/^(?:true|false|https?:|[>|][+-]?$)/.test(value)
  )
}

/**
 * `https://user:password@host`, `https://token@host`. A password may hold a slash or a quote: whoever reads the row does not mind. The
 * 8443 of `https://host:8443/@scope/` is none.
 */
function loginInAddress(row: string): string | undefined {
  for (const behind of row.split('://').slice(1)) {
    const end = behind.indexOf('@')
    const user = end < 0 ? '' : behind.slice(0, end)
    if (/[\s"]/.test(user)) continue
    const colon = user.indexOf(':')
    const name = colon < 0 ? user : user.slice(0, colon)
    if (name.includes('/')) continue
    const password = colon < 0 ? undefined : user.slice(colon + 1)
    if (password && !/^\d{1,5}\//.test(password)) return password
    if (password === undefined && name.length >= 8) return name
  }
  return undefined
}

/** Lists of versions (pnpm's catalogs, `overrides`) have names of packages for keys: `next-auth: 5.0.0-beta.31`. */
const version = /^(?:npm:|workspace:|catalog:|link:|file:|[\^~<>=v*]*\d+\.\d|[\^~<>=]+\d)/

/** What managers replace: `${NPM_TOKEN}`, Yarn's `${TOKEN-default}`, Bun's `$TOKEN`. */
function isReference(value: string): boolean {
  return /\$\{|^\$\w+$/.test(value)
}

/** The line of a value that is a login by its key, or by what it is. */
function loginIn(manifest: Manifest, keys: readonly (string | number)[]): number | undefined {
  const value = manifest.get(...keys)
  if (typeof value === 'string') {
    const isLogin =
      /auth(?:token|ident)$|password$/i.test(String(keys.at(-1))) && value.trim() !== '' && !version.test(value)
    const isPlain = isLogin ? !isReference(value) : hasLogin(value)
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
