import type { ErrorHint } from '../providers/contract.js'

const addVariable =
  'The app needs the variable `$1` when it starts. For the check add a line `$1=…` to `check-env`; where the image runs, set it there.'
const addDatabase =
  'The app cannot reach its database (or another service). Start one for the check (`services:` of the job) and tell the app where it is: `check-env` for the address, `check-options: --network …` for the way to it.'

const placeToWrite =
  "Files of the image belong to root. Name the folder (as seen from the app's) in `start.writable` of `nixpacks.toml`; a volume can then be mounted there, too. What need not last goes to `/tmp`."
const placeForReadOnly =
  'Give the app a place to write: a volume or `--tmpfs` in `check-options`, as where it runs, or take `--read-only` out.'

/** Likely causes for what an app prints when it does not start, after the hints of the languages. Patterns see one line. */
export const bootCauses: readonly ErrorHint[] = [
  { pattern: /KeyError: ['"]([A-Z][A-Z0-9_]+)['"]/, cause: addVariable },
  { pattern: /key not found: "([A-Z][A-Z0-9_]+)"/, cause: addVariable },
  {
    pattern:
      /(?:UndefinedValueError|ImproperlyConfigured|EnvError)\W.*?\b([A-Z][A-Z0-9_]{2,})\b.*\b(?:not found|not set|environment)/,
    cause: addVariable
  },
  { pattern: /environment variable:? ["'`]?([A-Z][A-Z0-9_]{2,})\b/i, cause: addVariable },
  {
    pattern:
      /\b([A-Z][A-Z0-9_]{3,})\b["'`]? (?:environment variable )?(?:(?:is|was) (?:required|missing|undefined|unset|empty|not (?:set|defined|provided))|must be (?:set|defined|provided)|must not be empty|not (?:set|defined|provided))/,
    cause: addVariable
  },
  {
    // Without "is", only what looks like a variable and like nothing else is one.
    pattern: /\b(?!ERR_)([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b["'`]?:? (?:[Rr]equired|[Mm]issing|undefined)\b/,
    cause: addVariable
  },
  {
    pattern: /\b(?:[Mm]issing|MISSING|[Rr]equired)\b.{0,60}?(?<![\w[])(?!ERR_)([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b/,
    cause: addVariable
  },
  {
    pattern: /ModuleNotFoundError: No module named '([^']+)'/,
    cause:
      "The module `$1` is not in the image. Add the package that brings it to the app's dependencies (not only to those for development)."
  },
  {
    pattern: /Cannot find (?:module|package) '([^']+)'/,
    cause:
      "The module `$1` is not in the image. Add it to the app's dependencies (not only to those for development), or let the build make it."
  },
  {
    pattern:
      /(?:error while loading shared libraries|cannot open shared object file).*?|ImportError: (lib\S+\.so\S*): cannot open/,
    cause: 'A system library is missing in the image. Name the Debian package that brings it in `apt`.'
  },
  {
    pattern: /(?:password authentication failed|Access denied for user|no pg_hba\.conf entry)/,
    cause: 'The database refuses the user or the password that the check gives the app: look at `check-env`.'
  },
  {
    pattern:
      /(?:connection refused|ECONNREFUSED|could not connect|can't connect to|Connection error).{0,200}(?:5432|3306|6379|27017|5672|postgres|mysql|redis|mongo|amqp)/i,
    cause: addDatabase
  },
  {
    pattern:
      /(?:5432|3306|6379|27017|5672|postgres|mysql|redis|mongo|amqp).{0,200}(?:connection refused|ECONNREFUSED|could not connect|can't connect)/i,
    cause: addDatabase
  },
  {
    pattern:
      /could not translate host name|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|Name or service not known|Temporary failure in name resolution/,
    cause: addDatabase
  },
  {
    // `pg`, then libpq. Before what such an app fails at afterwards.
    pattern: /server does not support SSL/,
    cause:
      "The app asks its database for TLS, and that of the check has none. Turn it off in the address in `check-env` (`?sslmode=disable`; Medusa: `?ssl_mode=disable`), or by the app's own setting."
  },
  {
    pattern: /no such table|relation "[^"]+" does not exist/,
    cause:
      'The database has no tables yet: let `start.release` (`release: …` in a Procfile) make them before the app starts.'
  },
  {
    pattern: /(?:Read-only file system|EROFS: read-only file system)[^'"]*['"]([^'"]+)['"]/i,
    cause: `The container's files are read-only, \`$1\` among them. ${placeForReadOnly}`
  },
  { pattern: /Read-only file system|\bEROFS\b/i, cause: `The container's files are read-only. ${placeForReadOnly}` },
  {
    pattern:
      /(?:Permission denied|EACCES: permission denied,|EPERM: operation not permitted,|PermissionDenied: )[^'"‘’]*['"‘]([^'"‘’]+)['"’]/i,
    cause: `The app may not write to \`$1\`. ${placeToWrite}`
  },
  {
    pattern: /\b(?:open|mkdir|create|unlink|rename|remove) (\/[^\s:]+): permission denied/,
    cause: `The app may not write to \`$1\`. ${placeToWrite}`
  },
  {
    pattern: /cannot (?:create|touch|open|remove)(?: directory)? ['"‘]?([^\s'"‘’:]+)['"’]?: Permission denied/,
    cause: `The app may not write to \`$1\`. ${placeToWrite}`
  },
  {
    pattern: /unable to open database file|SQLITE_CANTOPEN|attempt to write a readonly database|SQLITE_READONLY/,
    cause: `SQLite cannot make its file, or the files that it keeps beside it. ${placeToWrite}`
  },
  {
    pattern: /exec format error/i,
    cause: "The image is made for another processor than this machine's, or the start script lacks its first line `#!`."
  },
  {
    pattern: /Address already in use|EADDRINUSE/i,
    cause:
      'The port is taken: two processes of the app listen on it, or (with `--network host`) another program of this machine.'
  },
  {
    pattern: /executable file not found in \$PATH|no such file or directory: unknown/,
    cause: 'The start command names a program that is not in the image. Look at `start-cmd`.'
  },
  {
    pattern: /^(?:\S*sh|\/bin\/sh): (?:line )?(?:\d+: )?([^\s:]+): (?:command )?not found/,
    cause: 'The start command calls `$1`, which is not in the image.'
  }
]
