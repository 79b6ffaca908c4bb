import type { CodeLine } from './source.js'

/** A variable that Python code reads from its environment. */
export interface EnvironUse {
  readonly name: string
  readonly file: string
  readonly line: number
  /** Without it the code raises: `os.environ['X']`, `env('X')`, `config('X')` without a default. */
  readonly demanded: boolean
  /** What kind of value the code makes of it. */
  readonly cast: Cast
  /** The whole logical line, for what stands around it. */
  readonly text: string
}

export type Cast = 'text' | 'boolean' | 'number' | 'list' | 'json' | 'database' | 'engine' | 'cache' | 'url' | 'level'

interface Reader {
  readonly pattern: RegExp
  /** Group 1 is the method or cast, where there is one; group 2 the quote, group 3 the name. */
  readonly always?: boolean
  readonly never?: boolean
}

/**
 * `os.environ['X']` and `os.environ.get` (standard library); `env('X')`, `env.db()` (django-environ, environs);
 * `config('X', default=…)` (python-decouple, starlette.config).
 */
const readers: readonly Reader[] = [
  { pattern: /\benviron()\[\s*(["'])(\w+)\2\s*\](?!\s*=[^=])/g, always: true },
  { pattern: /\b(?:environ\.get|getenv|environ\.setdefault|environ\.pop)()\(\s*(["'])(\w+)\2/g, never: true },
  { pattern: /\b(?:env|ENV|environ_env)(?:\.(\w+))?\(\s*(["'])(\w+)\2/g },
  { pattern: /\b(?:config|decouple\.config|_config)()\(\s*(["'])(\w+)\2/g },
  {
    pattern:
      /\b(?:get_env_variable|get_env_value|get_env|require_env|get_secret|getenv_or_raise|env_var)()\(\s*(["'])(\w+)\2/g
  }
]

const castByMethod: Readonly<Record<string, Cast>> = {
  bool: 'boolean',
  int: 'number',
  float: 'number',
  decimal: 'number',
  list: 'list',
  tuple: 'list',
  json: 'json',
  dict: 'list',
  db: 'database',
  db_url: 'database',
  dj_db_url: 'database',
  cache: 'cache',
  cache_url: 'cache',
  url: 'url'
}
const castByArgument: readonly (readonly [RegExp, Cast])[] = [
  [/\bcast\s*=\s*(?:bool|strtobool)\b/, 'boolean'],
  [/\bcast\s*=\s*(?:int|float|Decimal)\b/, 'number'],
  [/\bcast\s*=\s*(?:Csv|list|tuple|lambda)\b/, 'list'],
  [/\bcast\s*=\s*(?:db_url|dburl|parse_db_url)\b/, 'database']
]

/** `env.db()`: django-environ and environs read a name of their own where none is given. */
const unnamed = /\benv\.(db|db_url|dj_db_url|cache|cache_url|email_url|search_url)\(\s*(?!\s*["'])/g
const namesOfUnnamed: Readonly<Record<string, string>> = {
  db: 'DATABASE_URL',
  db_url: 'DATABASE_URL',
  dj_db_url: 'DATABASE_URL',
  cache: 'CACHE_URL',
  cache_url: 'CACHE_URL',
  email_url: 'EMAIL_URL',
  search_url: 'SEARCH_URL'
}

/** Every read of the environment in these lines. */
export function environUses(file: string, lines: readonly CodeLine[]): readonly EnvironUse[] {
  return lines.flatMap(({ line, text }) => [
    ...[...text.matchAll(unnamed)].map((match): EnvironUse => {
      const method = match[1] ?? ''
      const rest = argumentsAfter(text, match.index + match[0].length)
      const name = namesOfUnnamed[method] ?? ''
      return { name, file, line, text, demanded: !hasDefault(rest), cast: castByMethod[method] ?? 'url' }
    }),
    ...namedUses(file, line, text),
    ...valueUses(file, line, text)
  ])
}

/**
 * `SECRET_KEY = values.SecretValue()` (django-configurations, "Values"): the variable has the setting's name with `DJANGO_` in front
 * unless the call says otherwise. Only what raises without one counts.
 */
function valueUses(file: string, line: number, text: string): readonly EnvironUse[] {
  const [, setting = '', secret, rest = ''] =
    /^([A-Z]\w*)\s*=\s*(?:values\.)?(?:(SecretValue)|\w*Value)\((.*)$/.exec(text) ?? []
  if (setting === '' || !(secret !== undefined || /\benviron_required\s*=\s*True\b/.test(rest))) return []
  const own = /\benviron_name\s*=\s*["'](\w+)["']/.exec(rest)?.[1]
  const prefix = /\benviron_prefix\s*=\s*(?:["'](\w*)["']|None)/.exec(rest)
  const before = prefix ? (prefix[1] ?? '') : 'DJANGO'
  const name = `${before === '' ? '' : `${before}_`}${own ?? setting}`
  return [
    { name, file, line, text, demanded: true, cast: castByName.find(([pattern]) => pattern.test(name))?.[1] ?? 'text' }
  ]
}

function namedUses(file: string, line: number, text: string): readonly EnvironUse[] {
  return readers.flatMap(({ pattern, always, never }) =>
    [...text.matchAll(pattern)].flatMap((match): EnvironUse[] => {
      const name = match[3]
      if (!name) return []
      const rest = argumentsAfter(text, match.index + match[0].length)
      return [
        {
          name,
          file,
          line,
          text,
          demanded:
            !guarded(text, match.index) &&
            !askedFirst(text, match.index, name) &&
            (always ?? (never ? false : !hasDefault(rest))),
          cast: castOf(name, match[1] ?? '', rest, text, match.index)
        }
      ]
    })
  )
}

/** `env = environ.Env(DEBUG=(bool, False))`: names with a default that is declared in one place. */
export function declaredDefaults(lines: readonly CodeLine[]): ReadonlySet<string> {
  const names = lines
    .filter(({ text }) => /\bEnv\(/.test(text))
    .flatMap(({ text }) => [...text.matchAll(/\b(\w+)\s*=\s*\(/g)].map((match) => match[1] ?? ''))
  return new Set(names)
}

/** The rest of the call up to its closing bracket. */
function argumentsAfter(text: string, from: number): string {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at)
    if ('([{'.includes(char)) depth += 1
    if (')]}'.includes(char)) depth -= 1
    if (depth === 0) return text.slice(from, at)
  }
  return text.slice(from)
}

/** `json.loads(os.environ["X"]) if "X" in os.environ else None` */
function guarded(text: string, from: number): boolean {
  const condition = /\bif\b[^]*/.exec(text.slice(from))?.[0] ?? ''
  return /\b(?:environ|getenv)\b/.test(condition)
}

/** `"X" in os.environ and os.environ["X"]` */
function askedFirst(text: string, from: number, name: string): boolean {
  return new RegExp(`["']${name}["'] in (?:os\\.)?environ`).test(text.slice(0, from))
}

/** A second positional argument or `default=`: `env("X", "y")`, `config("X", default=None)`. */
function hasDefault(rest: string): boolean {
  return /\bdefault\s*=/.test(rest) || /^\s*,\s*(?!\w+\s*=[^=])[^\s,]/.test(rest)
}

function castOf(name: string, method: string, rest: string, text: string, at: number): Cast {
  const byMethod = castByMethod[method]
  if (byMethod) return byMethod
  const byArgument = castByArgument.find(([pattern]) => pattern.test(rest))
  if (byArgument) return byArgument[1]
  const before = text.slice(Math.max(0, at - 24), at)
  if (/\b(?:int|float)\(\s*(?:os\.)?$/.test(before)) return 'number'
  if (/\bloads\(\s*(?:os\.)?$/.test(before)) return 'json'
  return castByName.find(([pattern]) => pattern.test(name))?.[1] ?? 'text'
}

const castByName: readonly (readonly [RegExp, Cast])[] = [
  [/DATABASE_UR[LI]$|^DB_URL$/, 'database'],
  [/(?:DB|DATABASE)_ENGINE$/, 'engine'],
  [/^(?:REDIS|CACHE|BROKER|CELERY)\w*_URL$/, 'cache'],
  [/_UR[LI]$/, 'url'],
  [/(?:^|_)PORT$/, 'number'],
  [/LOG\w*_LEVEL$|^LOGLEVEL$/, 'level']
]

/** A value that lets code of that cast be imported at build time; it connects to nothing and is no secret. */
export function buildOnlyValue(cast: Cast): string {
  return buildOnly[cast]
}

const buildOnly: Readonly<Record<Cast, string>> = {
  text: 'build-only',
  boolean: 'False',
  number: '1',
  list: 'build-only',
  json: '{}',
  database: 'sqlite:////tmp/build-only.sqlite3',
  engine: 'django.db.backends.sqlite3',
  level: 'INFO',
  cache: 'redis://localhost:6379/0',
  url: 'http://localhost'
}
