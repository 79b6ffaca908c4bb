import { headerProblem, isSiteFile, redirectProblem } from '../../plan/site-rules.js'
import type { HeaderRule, Redirect, StaticSite, Warning } from '../../plan/types.js'
import { unique } from '../../text.js'

/** Where a rule stands. */
export interface At {
  readonly file: string
  readonly line?: number
}

/** After so many, one more only says how many there are. */
const mostWarnings = 10
const mostRules = 1000

/** Gathers what files of hosts say about a site: rules that can be served, and a warning for each that cannot. */
export class Collector {
  readonly #redirects: Redirect[] = []
  readonly #headers: HeaderRule[] = []
  readonly #files = new Set<string>()
  readonly #warnings: { readonly at: At; readonly message: string; readonly fix?: string }[] = []
  readonly #site: { fallback?: string; notFound?: string; httpsOnly?: boolean } = {}

  /** `written` is the rule as it stands there. */
  redirect(redirect: Redirect, at: At, written: string): void {
    const { from, to, status, host } = redirect
    const page = to === '/' ? 'index.html' : to.slice(1)
    if (from === '/*' && host === undefined && to.startsWith('/') && isSiteFile(page)) {
      if (status === 200 && /\.html?$/.test(page)) return this.fallback(page)
      if (status === 404) return this.notFound(to, at)
    }
    const problem =
      redirectProblem(redirect) ?? (this.#redirects.length < mostRules ? undefined : `only ${mostRules} are read`)
    if (problem === undefined) this.#redirects.push(redirect)
    else this.warn(at, `The rule \`${shown(written)}\` is not served: ${problem}`)
  }

  header(rule: HeaderRule, at: At): void {
    const problem =
      rule.name.toLowerCase() === 'basic-auth'
        ? 'passwords are not for an image, so the path is open to everybody'
        : (headerProblem(rule) ?? (this.#headers.length < mostRules ? undefined : `only ${mostRules} are read`))
    if (problem === undefined) this.#headers.push(rule)
    else this.warn(at, `The header \`${shown(rule.name)}\` for \`${shown(rule.path)}\` is not sent: ${problem}`)
  }

  fallback(page: string): void {
    this.#site.fallback ??= page
  }

  /** A page below the root, with or without a slash in front. */
  notFound(page: string, at: At): void {
    const path = page.replace(/^\.?\/+/, '')
    if (isSiteFile(path)) this.#site.notFound ??= path
    else this.warn(at, `The page \`${shown(page)}\` for what is not found is no plain path below the root`)
  }

  httpsOnly(): void {
    this.#site.httpsOnly = true
  }

  /** A file that was read and is not for visitors, relative to the app's folder. */
  used(file: string): void {
    this.#files.add(file)
  }

  warn(at: At, message: string, fix?: string): void {
    this.#warnings.push({ at, message, ...(fix !== undefined && { fix }) })
  }

  /** The site with all that was found; what its framework said itself stays. */
  apply(site: StaticSite): StaticSite {
    const fallback = site.fallback ?? this.#site.fallback
    const notFound = site.notFound ?? this.#site.notFound
    const hidden = [
      ...new Set([...(site.hidden ?? []), ...[...this.#files].flatMap((file) => inRoot(file, site.root))])
    ]
    // A repository can say the same to several platforms.
    const redirects = unique([...(site.redirects ?? []), ...this.#redirects])
    const headers = unique([...(site.headers ?? []), ...this.#headers])
    return {
      root: site.root,
      ...(fallback !== undefined && { fallback }),
      ...(site.immutable && { immutable: site.immutable }),
      ...(notFound !== undefined && { notFound }),
      ...(redirects.length > 0 && { redirects }),
      ...(headers.length > 0 && { headers }),
      ...(hidden.length > 0 && { hidden: hidden.sort() }),
      ...((site.httpsOnly ?? this.#site.httpsOnly) && { httpsOnly: true })
    }
  }

  get warnings(): readonly Warning[] {
    const left = this.#warnings.length - mostWarnings
    const shownOnes = this.#warnings.slice(0, mostWarnings).map(({ at, message, fix }): Warning => ({
      code: 'site-rule',
      message,
      file: at.file,
      ...(at.line !== undefined && { line: at.line }),
      fix: fix ?? 'Let the server in front of the container do it, or take the line out'
    }))
    if (left <= 0) return shownOnes
    return [
      ...shownOnes,
      { code: 'site-rule', message: `${left} more rules for the site cannot be served`, fix: 'Take them out' }
    ]
  }
}

/** The file as it is asked for, where it is served at all. `_redirects` of a `public` folder ends at the site's root. */
function inRoot(file: string, root: string): readonly string[] {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (/^_(?:redirects|headers)$/.test(name)) return [name]
  if (root === '.') return isSiteFile(file) ? [file] : []
  return file.startsWith(`${root}/`) && isSiteFile(file.slice(root.length + 1)) ? [file.slice(root.length + 1)] : []
}

function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}`\s]+/gu, ' ').slice(0, 100)
}
