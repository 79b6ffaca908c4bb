import { comparePaths, depthOf, folderOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Place } from '../../errors.js'
import type { StartFile, Warning } from '../../plan/types.js'
import { keptVolumes } from './kept-volumes.js'
import type { PackageJson } from './package-json.js'
import { pathAt, type NamedPath } from './path-expressions.js'
import { payloadUploads } from './payload-uploads.js'
import { writtenPaths } from './written-paths.js'

interface Writes {
  /** Packages that make it worth to look. */
  readonly packages: readonly string[]
  /** What stands in a line right before the path. */
  readonly before: RegExp
  readonly because: string
  /** The path is a file of data, whose folder is written to: a database makes files beside its own. */
  readonly database?: boolean
  /** It is written at every start, whatever else the app has. */
  readonly isAlways?: boolean
  /** What else must hold of the path, in the line and what is around it. */
  readonly only?: (named: NamedPath, around: { readonly line: string; readonly before: string }) => boolean
}

/** Where a path may begin. */
const begins = String.raw`(?=['"\`]|(?<![\w.])(?:path\.)?(?:join|resolve)\(|(?:\b_{0,2}dirname|\bprocess\.cwd\(\))\s{0,9}\+)`
const databaseFile = /\.(?:sqlite3?|db3?)$/
/** A name alone, or a step of a path from elsewhere. */
const stepOfOther = /\b(?:join|resolve)\((?:[^()\n]|\([^()\n]{0,60}\)){0,120}$/
const inCall =
  /\b(?:open|knex|Database|createConnection)\(\s{0,40}\{[^}]{0,200}$|\bconnection\s{0,9}:\s{0,9}\{[^}]{0,200}$/i
const sqlite = 'a SQLite file is there'

/** What code says when it writes into the app's folder, which belongs to root otherwise. */
const table: readonly Writes[] = [
  { packages: ['multer'], before: /\bdest\s{0,9}:\s{0,9}/g, because: 'multer puts uploads there' },
  {
    packages: ['multer'],
    before: new RegExp(String.raw`\bdestination\s{0,9}[:=(][^'"\`\n]{0,120}?${begins}`, 'g'),
    because: 'multer puts uploads there'
  },
  {
    packages: ['multer'],
    before: /\b(?:cb|callback|done)\(\s{0,9}null\s{0,9},\s{0,9}/g,
    because: 'multer puts uploads there'
  },
  {
    packages: ['formidable'],
    before: /\buploadDir\s{0,9}[:=]\s{0,9}/g,
    because: 'formidable puts uploads there'
  },
  {
    packages: ['express-fileupload'],
    before: /\btempFileDir\s{0,9}:\s{0,9}/g,
    because: 'express-fileupload puts uploads there'
  },
  {
    packages: ['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
    before: /(?:\bDatabase\(\s{0,9}|\bcreateClient\([^)]{0,200}?\burl\s{0,9}:\s{0,9})/g,
    because: sqlite,
    database: true
  },
  {
    packages: ['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
    before: /\bfilename\s{0,9}:\s{0,9}/g,
    because: sqlite,
    database: true,
    only: ({ path }, { before }) => databaseFile.test(path) || (!/\.\w{1,9}$/.test(path) && inCall.test(before))
  },
  {
    packages: ['better-sqlite3', 'sqlite3', '@libsql/client', 'libsql'],
    before: new RegExp(String.raw`${begins}(?=[^\n]{0,300}\.(?:sqlite3?|db3?)['"\`])`, 'g'),
    because: sqlite,
    database: true,
    only: ({ path, isJoined }, { line, before }) =>
      databaseFile.test(path) &&
      (isJoined || path.includes('/')) &&
      !/\b(?:import|require|from)\b/.test(line) &&
      !stepOfOther.test(before)
  },
  {
    packages: ['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
    before:
      /\b(?:db|database|sqlite)_?(?:file(?:_?name)?|path)\s{0,9}:\s{0,9}[\w.]{1,40}\([^'"`\n]{0,40}?\bdefault\s{0,9}[:(]\s{0,9}/gi,
    because: sqlite,
    database: true
  },
  {
    packages: ['sequelize', 'sequelize-typescript', 'typeorm', 'knex', 'drizzle-orm'],
    before: /\b(?:storage|database|filename|location)\s{0,9}:\s{0,9}/g,
    because: sqlite,
    database: true,
    only: ({ path }) => databaseFile.test(path)
  },
  {
    packages: [
      '@prisma/adapter-better-sqlite3',
      '@prisma/adapter-libsql',
      '@keystone-6/core',
      '@libsql/client',
      'libsql'
    ],
    before: /\burl\s{0,9}:\s{0,9}(?=[^,\n]{0,200}['"`]file:)/g,
    because: sqlite,
    database: true
  },
  {
    packages: ['lowdb', 'nedb', '@seald-io/nedb', 'nedb-promises'],
    before: new RegExp(
      String.raw`\b(?:JSONFile\w{0,20}|FileSync|FileAsync|filename\s{0,9}:|Datastore\.create)\s{0,9}\(?[^'"\`\n]{0,20}?${begins}`,
      'g'
    ),
    because: 'a file of data is there',
    database: true
  },
  {
    packages: ['@nestjs/graphql', 'type-graphql'],
    before: /\b(?:autoSchemaFile|emitSchemaFile)\s{0,9}:\s{0,9}(?:\{\s{0,40}path\s{0,9}:\s{0,9})?/g,
    because: 'the schema of GraphQL is written there at each start',
    database: true,
    isAlways: true
  },
  {
    packages: ['winston', 'winston-daily-rotate-file'],
    before: /\bfilename\s{0,9}:\s{0,9}/g,
    because: 'winston writes logs there',
    database: true,
    only: ({ path }, { line, before }) => path.endsWith('.log') && !/\bdirname\s{0,9}:/.test(before.slice(-150) + line)
  },
  {
    packages: ['winston', 'winston-daily-rotate-file'],
    before: /\bdirname\s{0,9}:\s{0,9}/g,
    because: 'winston writes logs there',
    only: ({ path }) => /logs?$/.test(path)
  }
]

/** The databases that Node.js (`node:sqlite`) and Bun (`bun:sqlite`) bring; in files that name one of them. */
const builtIn: Writes = {
  packages: [],
  before: /\bnew\s{1,9}(?:DatabaseSync|Database)\(\s{0,9}/g,
  because: sqlite,
  database: true
}
const namesBuiltIn = /['"](?:node|bun):sqlite['"]/

/** A folder of data with a default, as apps that keep their own data have it: `dataDir = process.env.DATA_DIR || './data/'`. */
const keeps: Writes = {
  packages: [],
  before:
    /(?:data|storage|uploads?)_?(?:dir|path|folder|directory)\s{0,9}(?::\s{0,9}string\s{0,9}=|[:=])(?![=>])\s{0,9}/gi,
  because: 'the code keeps its data there',
  only: ({ isDefault }) => isDefault
}

/** Calls that make a folder, whatever packages there are. */
const makes: Writes = {
  packages: [],
  before: /\b(?:mkdirSync|mkdir|ensureDirSync|ensureDir|mkdirpSync|mkdirp)\(\s{0,9}/g,
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

function notWritable(file: string, line: number): Warning {
  return {
    code: 'not-writable',
    message: `${file} writes a file into the app's own folder, which belongs to root in the image`,
    file,
    line,
    fix: 'Write it to /tmp or into a folder such as data, or say `writable = ["."]` below [start] in nixpacks.toml'
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
  /(?:^|\/)(?:node_modules|dist|build|out|coverage|public|static|tests?|__tests__|__mocks__|scripts?|e2e|cypress|\.[^/]+)\/|\.(?:test|spec|config|d)\.[cm]?[jt]sx?$|\.min\.js$|(?:^|\/)(?:[Gg]ulpfile|[Gg]runtfile|post-?[Ii]nstall)[\w.]*$/
/** What is longer was made by a program. */
const longest = 200_000
const mostExpressions = 400
const mostFiles = 200
/** Where no package says that there is something to look for: each file is time that every plan takes. */
const fewFiles = 50

/**
 * Places in the app's folder that its code writes to; a database there is worth a warning. Only servers are looked at. `start` is the
 * command that starts the app: it tells where compiled sources are when they run.
 */
export async function writablePlaces(
  app: App,
  own: PackageJson,
  start: string | undefined
): Promise<{ readonly files: readonly Reasoned<StartFile>[]; readonly warnings: readonly Warning[] }> {
  const rows = table.filter(({ packages }) => packages.some((name) => own.dependencies.has(name)))
  const others = rows.length > 0 || own.dependencies.has('fs-extra') ? [...rows, makes, keeps] : []
  const files = new Map<string, Reasoned<StartFile>>()
  const warnings: Warning[] = []
  const names = [...own.dependencies.keys()]
  // Its plugins for storage elsewhere keep nothing here.
  const keepsUploads = names.includes('payload') && !names.some((name) => name.startsWith('@payloadcms/storage-'))
  const sources = (await sourcesOf(app, start)).slice(0, others.length > 0 ? mostFiles : fewFiles)
  for (const file of sources) {
    const runs = compiledTo(file, start)
    const whole = ((await app.read(file)) ?? '').slice(0, longest)
    for (const { folder, line } of [...writtenPaths(runs, whole), ...(keepsUploads ? payloadUploads(whole) : [])]) {
      if (folder === '.' && usesServer(own)) {
        if (!warnings.some(({ code }) => code === 'not-writable')) warnings.push(notWritable(file, line))
        continue
      }
      const reason = `The app may write there: ${file} does`
      if (!files.has(folder)) files.set(folder, reasoned({ path: folder, writable: true }, reason, { file, line }))
    }
    const wanted = namesBuiltIn.test(whole) ? [...others, builtIn] : others
    for (const { named, row, line } of wanted.length > 0 ? pathsIn(runs, whole, wanted) : []) {
      const folder = row.database && named.isWhole ? folderOf(named.path) || '.' : named.path
      // The whole folder only where there is no other database that it could use.
      if (folder === '.' && usesServer(own) && !row.isAlways) continue
      const at = { file, line }
      if (!files.has(folder))
        files.set(folder, reasoned({ path: folder, writable: true }, `The app may write there: ${row.because}`, at))
      if (row.because === sqlite && !warnings.some(({ code }) => code === 'sqlite-in-image'))
        warnings.push(sqliteInImage(named.isWhole ? `The database ${named.path}` : `A database in ${folder}`, at))
    }
  }
  for (const kept of await keptVolumes(app)) if (!files.has(kept.value.path)) files.set(kept.value.path, kept)
  const isInside = ({ value: { path } }: Reasoned<StartFile>) =>
    [...files.keys()].some((one) => path.startsWith(`${one}/`))
  return { files: [...files.values()].filter((one) => isOfApp(one.value) && !isInside(one)), warnings }
}

/** Nothing else of the image becomes the app's, whatever a source says. */
function isOfApp({ path }: StartFile): boolean {
  return !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(path)
}

/** Where a source is when it runs: `dist/a.ts` of `src/a.ts` where `node dist/main.js` starts the app, `dist/src/a.ts` for `dist/src/main.js`. */
function compiledTo(file: string, start = ''): string {
  const [, out, isWhole] = /(?:^|\s)(?:\.\/)?(dist|build|out|lib)\/(src\/)?[\w./-]*$/.exec(start) ?? []
  if (out === undefined || !file.startsWith('src/')) return file
  return `${out}/${isWhole === undefined ? file.slice('src/'.length) : file}`
}

/** What a file says by the rows of a table, line by line; the first path that a row finds in a line counts. */
function* pathsIn(
  file: string,
  whole: string,
  rows: readonly Writes[]
): Generator<{ readonly named: NamedPath; readonly row: Writes; readonly line: number }> {
  let start = 0
  let left = mostExpressions
  for (const [index, line] of whole.split('\n').entries()) {
    const isCode = !/^\s*(?:\/\/|\*|\/\*|import\b)/.test(line)
    for (const row of isCode ? rows : []) {
      for (const match of line.matchAll(row.before)) {
        if (left-- <= 0) return
        const at = start + match.index + match[0].length
        const named = pathAt(file, whole, at) ?? (row.database ? pathOfName(file, whole, at) : undefined)
        if (named === undefined || named.path === '' || /^(?:src|tmp)$/.test(named.path)) continue
        if (
          row.only &&
          !row.only(named, { line, before: whole.slice(Math.max(0, start + match.index - 300), start + match.index) })
        )
          continue
        yield { named, row, line: index + 1 }
        break
      }
    }
    start += line.length + 1
  }
}

/** The path that a constant of the same file stands for: `new Database(file)`. */
function pathOfName(file: string, whole: string, at: number): NamedPath | undefined {
  const name = /^[A-Za-z_]\w{0,60}(?=\s{0,9}[,)}\n])/.exec(whole.slice(at, at + 80))?.[0]
  if (name === undefined) return undefined
  const set = new RegExp(String.raw`\b(?:const|let|var)\s{1,9}${name}\s{0,9}(?::\s{0,9}string\s{0,9})?=\s{0,9}`).exec(
    whole
  )
  return set === null ? undefined : pathAt(file, whole, set.index + set[0].length)
}

/** The app's own sources, those beside the program that starts it first, then those nearest to its folder; what stands below another manifest is another app's. */
async function sourcesOf(app: App, start = ''): Promise<readonly string[]> {
  const others = (await app.find('package.json')).filter((path) => path.includes('/')).map(folderOf)
  const folder = /(?:^|\s)(?:\.\/)?([\w-]+\/)[\w./-]+\.[cm]?[jt]s(?:\s|$)/.exec(start.slice(0, 2000))?.[1]
  const isFar = (name: string): number => (folder !== undefined && name.startsWith(folder) ? 0 : 1)
  return (await app.list())
    .filter((name) => source.test(name) && !beside.test(name) && !others.some((one) => name.startsWith(`${one}/`)))
    .sort((a, b) => isFar(a) - isFar(b) || depthOf(a) - depthOf(b) || comparePaths(a, b))
}
