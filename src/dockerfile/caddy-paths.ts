import { placeholder } from '../plan/site-rules.js'

/** A path with placeholders for Caddy's `path_regexp` (Go's RE2). */
export interface PathRegexp {
  readonly pattern: string
  /** `to` with Caddy's names for what the placeholders stood for; `name` is the matcher's. */
  fill(to: string, name: string): string
}

/** A backslash would be read as `/` by browsers: a path that begins with two of them leads to another host. */
const STEP = String.raw`[^/\\[:cntrl:]]+`
const REST = String.raw`[^\\[:cntrl:]]*`

/** The words of Caddy's `path` for a path that needs no regular expression: with and without a slash at its end, or all below it. */
export function exactPath(path: string): string | undefined {
  const [, plain = '', below] = /^((?:\/[\w.~-]+)*)(\/\*|\/)?$/.exec(path) ?? []
  if (!/^(?:\/[\w.~-]+)*(?:\/\*|\/)?$/.test(path)) return undefined
  if (plain === '') return below === '/*' ? '*' : '/'
  return below === '/*' ? `${plain} ${plain}/*` : `${plain} ${plain}/`
}

/** `:name` is one step, `*` is everything, also nothing; `/*` at the end also matches the folder itself. */
export function pathRegexp(path: string): PathRegexp {
  const names: string[] = []
  const end = path.endsWith('/*') ? '/*' : ''
  const body = path
    .slice(0, path.length - end.length)
    .replace(end === '' ? /\/$/ : /$^/, '')
    .split(/(:[A-Za-z_]\w*|\*)/)
    .map((part) => {
      if (part !== '*' && !/^:[A-Za-z_]/.test(part)) return literal(part)
      names.push(part === '*' ? 'splat' : part.slice(1))
      return part === '*' ? `(${REST})` : `(${STEP})`
    })
    .join('')
  if (end !== '') names.push('splat')
  const tail = end === '' ? (path.endsWith('*') ? '' : '/?') : `(?:/(${REST}))?`
  return {
    pattern: `^${body}${tail}$`,
    fill: (to, name) =>
      to.replace(placeholder, (written, key: string) => {
        const index = names.indexOf(key)
        return index < 0 ? written : `{re.${name}.${String(index + 1)}}`
      })
  }
}

/** Nothing in it is special to a regular expression, a quote or a placeholder of Caddy's. Paths are matched decoded. */
function literal(text: string): string {
  return decoded(text).replace(/[^\w/~\x80-\uFFFF-]/g, (character) =>
    character === '.' ? '\\.' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replace(/[\s\u0080-\u009F]/g, (character) =>
      character === ' ' ? character : encodeURIComponent(character)
    )
  } catch {
    return text
  }
}
