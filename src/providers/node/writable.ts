import { normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Place } from '../../errors.js'
import type { StartFile, Warning } from '../../plan/types.js'
import type { PackageJson } from './package-json.js'

interface Writes {
  /** Packages that make it worth to look. */
  readonly packages: readonly string[]
  /** The first group is a path in the app's folder. */
  readonly pattern: RegExp
  readonly because: string
  /** The path is a file of data, whose folder is written to: a database makes files beside its own. */
  readonly database?: boolean
}

const path = String.raw`(?:path\.(?:join|resolve)\(\s*(?:__dirname|process\.cwd\(\)|import\.meta\.dirname)\s*,\s*)?(['"\`])(?:\.\/|(?<=(?:dirname|\))\s*,\s*.)\/)?([\w@.-][\w@./-]*)\1`

/** What code says when it writes into the app's folder, which belongs to root otherwise. */
const table: readonly Writes[] = [
  { packages: ['multer'], pattern: new RegExp(String.raw`\bdest\s*:\s*${path}`), because: 'multer puts uploads there' },
  {
    packages: ['multer'],
    pattern: new RegExp(String.raw`\bdestination\b[^'"\`\n]*${path}`),
    because: 'multer puts uploads there'
  },
  {
    packages: ['multer'],
    pattern: new RegExp(String.raw`\bcb\(\s*null\s*,\s*${path}\s*\)`),
    because: 'multer puts uploads there'
  },
  {
    packages: ['formidable'],
    pattern: new RegExp(String.raw`\buploadDir\s*[:=]\s*${path}`),
    because: 'formidable puts uploads there'
  },
  {
    packages: ['express-fileupload'],
    pattern: new RegExp(String.raw`\btempFileDir\s*:\s*${path}`),
    because: 'express-fileupload puts uploads there'
  },
  {
    packages: ['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
    pattern: new RegExp(
      String.raw`(?:\bDatabase\(\s*|\bfilename\s*:\s*|\bcreateClient\([^)]*url\s*:\s*)(?:process\.env\.\w+\s*(?:\|\||\?\?)\s*)?${path}`
    ),
    because: 'a SQLite file is there',
    database: true
  },
  {
    packages: ['sequelize', 'typeorm', 'knex', 'drizzle-orm'],
    pattern: new RegExp(
      String.raw`\b(?:storage|database|filename)\s*:\s*(?:[^\n,;]{0,200}?(?:\|\||\?\?|:)\s*)?${path}(?<=\.(?:sqlite3?|db)\1)`
    ),
    because: 'a SQLite file is there',
    database: true
  },
  {
    packages: [
      '@prisma/adapter-better-sqlite3',
      '@prisma/adapter-libsql',
      '@keystone-6/core',
      '@libsql/client',
      'libsql'
    ],
    pattern: new RegExp(
      String.raw`\burl\s*:\s*(?:process\.env\.\w+\s*(?:\|\||\?\?)\s*)?(['"\`])file:(?:\.\/)?([\w@.-][\w@./-]*)\1`
    ),
    because: 'a SQLite file is there',
    database: true
  },
  {
    packages: ['lowdb', 'nedb', '@seald-io/nedb', 'nedb-promises'],
    pattern: new RegExp(
      String.raw`\b(?:JSONFile\w*|FileSync|FileAsync|JSONFilePreset|filename\s*:|Datastore\.create)\s*\(?[^'"\`\n]{0,20}${path}`
    ),
    because: 'a file of data is there',
    database: true
  },
  {
    packages: ['winston', 'winston-daily-rotate-file'],
    pattern: new RegExp(String.raw`\b(?:filename|dirname)\s*:\s*${path}(?<=(?:\.log|logs?)\1)`),
    because: 'winston writes logs there',
    database: true
  }
]

/** The databases that Node.js (`node:sqlite`) and Bun (`bun:sqlite`) bring; in files that name one of them. */
const builtIn: Writes = {
  packages: [],
  pattern: new RegExp(
    String.raw`\bnew\s+(?:DatabaseSync|Database)\(\s*(?:(?:process|Bun)\.env\.\w+\s*(?:\|\||\?\?)\s*)?${path}`
  ),
  because: 'a SQLite file is there',
  database: true
}
const namesBuiltIn = /['"](?:node|bun):sqlite['"]/

/** A folder of data with a default, as apps that keep their own data have it: `dataDir = process.env.DATA_DIR || './data/'`. */
const keeps: Writes = {
  packages: [],
  pattern: new RegExp(
    String.raw`(?:data|storage|uploads?)_?(?:dir|path|folder|directory)\s*[:=](?!=)[^\n]{0,120}?(?:\|\||\?\?)\s*${path}`,
    'i'
  ),
  because: 'the code keeps its data there'
}

/** Calls that make a folder, whatever packages there are. */
const makes: Writes = {
  packages: [],
  pattern: new RegExp(String.raw`\b(?:mkdirSync|mkdir|ensureDirSync|ensureDir|mkdirpSync|mkdirp)\(\s*${path}`),
  because: 'the code makes that folder'
}
/** A database in the container is lost with it. */
export function sqliteInImage(what: string, at: Place | undefined): Warning {
  return {
    code: 'sqlite-in-image',
    message: `${what} is a SQLite file in the app folder: it is lost when the container is replaced, and the folder is made writable for it`,
    ...at,
    fix: 'Mount a volume there, or use a database server'
  }
}

/** Packages of databases that are servers. */
const otherDatabases = ['pg', 'mysql', 'mysql2', 'mariadb', 'mssql', 'tedious', 'mongodb', 'mongoose', 'oracledb']
/** Whether the app could use a database that is a server. */
export function usesServer(own: PackageJson): boolean {
  return otherDatabases.some((name) => own.dependencies.has(name))
}
const source = /\.[cm]?[jt]sx?$/
const beside =
  /(?:^|\/)(?:node_modules|dist|build|out|coverage|public|static|tests?|__tests__|__mocks__|scripts?|e2e|cypress|\.[^/]+)\/|\.(?:test|spec|config|d)\.[cm]?[jt]sx?$|\.min\.js$/
const mostFiles = 200
/** Where no package says that there is something to look for: each file is time that every plan takes. */
const fewFiles = 50

/** Places in the app's folder that its code writes to; a database there is worth a warning. Only servers are looked at. */
export async function writablePlaces(
  app: App,
  own: PackageJson
): Promise<{ readonly files: readonly Reasoned<StartFile>[]; readonly warnings: readonly Warning[] }> {
  const rows = table.filter(({ packages }) => packages.some((name) => own.dependencies.has(name)))
  const others = rows.length > 0 || own.dependencies.has('fs-extra') ? [...rows, makes, keeps] : []
  const files = new Map<string, Reasoned<StartFile>>()
  const warnings: Warning[] = []
  const sources = (await app.list())
    .filter((name) => source.test(name) && !beside.test(name))
    .slice(0, others.length > 0 ? mostFiles : fewFiles)
  for (const file of sources) {
    const whole = (await app.read(file)) ?? ''
    const wanted = namesBuiltIn.test(whole) ? [...others, builtIn] : others
    const lines = wanted.length > 0 ? whole.split('\n') : []
    for (const [index, text] of lines.entries()) {
      if (/^\s*(?:\/\/|\*|\/\*)/.test(text)) continue
      for (const row of wanted) {
        const named = normalise(row.pattern.exec(text)?.[2] ?? '/')
        if (named === undefined || named === '' || /^(?::memory:|src|tmp)$/.test(named)) continue
        const folder = row.database ? folderOrApp(named) : named
        // The whole folder only where there is no other database that it could use.
        if (folder === '.' && usesServer(own)) continue
        const at = { file, line: index + 1 }
        if (!files.has(folder))
          files.set(folder, reasoned({ path: folder, writable: true }, `The app may write there: ${row.because}`, at))
        if (row.because.includes('SQLite') && !warnings.some(({ code }) => code === 'sqlite-in-image'))
          warnings.push(sqliteInImage(`The database ${named}`, at))
      }
    }
  }
  return { files: [...files.values()], warnings }
}

function folderOrApp(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
}
