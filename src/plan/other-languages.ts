import type { App } from '../app/types.js'
import type { Provider } from '../providers/contract.js'

/**
 * Files that only one language has, by their base names. A row counts as long as no provider looks for that file itself, so that
 * nothing has to be taken out here when a language is added.
 */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^go\.mod$/, 'Go'],
  [/^Cargo\.toml$/, 'Rust'],
  [/^Gemfile$|^config\.ru$|\.gemspec$/, 'Ruby'],
  [/^composer\.json$|^index\.php$/, 'PHP'],
  [/^pom\.xml$/, 'Java'],
  [/^build\.gradle(?:\.kts)?$/, 'Java or Kotlin'],
  [/^build\.sbt$/, 'Scala'],
  [/^project\.clj$|^deps\.edn$/, 'Clojure'],
  [/\.csproj$|\.slnx?$/, 'C#'],
  [/\.fsproj$/, 'F#'],
  [/^mix\.exs$/, 'Elixir'],
  [/^rebar\.config$/, 'Erlang'],
  [/^gleam\.toml$/, 'Gleam'],
  [/^Package\.swift$/, 'Swift'],
  [/^pubspec\.yaml$/, 'Dart'],
  [/^stack\.yaml$|\.cabal$/, 'Haskell'],
  [/^shard\.yml$/, 'Crystal'],
  [/^build\.zig$/, 'Zig'],
  [/^dune-project$/, 'OCaml'],
  [/^CMakeLists\.txt$/, 'C or C++']
]

/**
 * By language, files that only a program has: a manifest alone may be there for a tool (CocoaPods, a linter, a generator of pages). Paths
 * are those of the language's own tools and frameworks.
 */
const programs: Readonly<Record<string, RegExp>> = {
  Go: /^(?:[^/]+\.go|cmd\/(?:[^/]+\/){0,2}[^/]+\.go)$/,
  Rust: /^(?!src-tauri\/)(?:(?:crates\/)?[\w-]+\/)?src\/(?:main\.rs|bin\/.+\.rs)$/,
  Ruby: /^(?:config\.ru|config\/application\.rb|bin\/rails|(?:app|main|server)\.rb|_config\.ya?ml)$/,
  PHP: /^(?:artisan|bin\/console|(?:public\/|web\/|htdocs\/)?index\.php)$/,
  Java: /^(?:[\w-]+\/)?src\/main\/(?:java|kotlin|groovy)\//,
  'Java or Kotlin': /^(?:[\w-]+\/)?src\/main\/(?:java|kotlin|groovy)\//,
  Scala: /^(?:src\/main\/scala|app)\//,
  'C#': /(?:^|\/)(?:Program|Startup)\.cs$/,
  'F#': /(?:^|\/)(?:Program|Startup)\.fs$/,
  Elixir: /^(?:apps\/[\w-]+\/)?lib\/.+\.ex$/
}

export interface OtherLanguage {
  readonly language: string
  readonly file: string
}

/**
 * The language of an app that no provider knows, by the file nearest to the top, at most one folder below it: a manifest that
 * lies deeper is mostly a fixture.
 */
export async function otherLanguage(app: App, providers: readonly Provider[]): Promise<OtherLanguage | undefined> {
  const known = new Set(providers.flatMap(({ files }) => files))
  const found = (await app.list()).flatMap((file) => {
    const depth = file.split('/').length
    const base = file.slice(file.lastIndexOf('/') + 1)
    const language = known.has(base) ? undefined : signs.find(([pattern]) => pattern.test(base))?.[1]
    return depth > 2 || language === undefined ? [] : [{ depth, language, file }]
  })
  return found.sort((a, b) => a.depth - b.depth)[0]
}

/**
 * The language that no provider knows and in which the folder itself holds a program, by a manifest at its top and a file that only a
 * program has.
 */
export async function programOfOtherLanguage(
  app: App,
  providers: readonly Provider[]
): Promise<OtherLanguage | undefined> {
  const known = new Set(providers.flatMap(({ files }) => files))
  const files = await app.list()
  for (const file of files) {
    if (file.includes('/') || known.has(file)) continue
    const language = signs.find(([pattern]) => pattern.test(file))?.[1]
    const program = language === undefined ? undefined : programs[language]
    if (language !== undefined && program && files.some((path) => program.test(path))) return { language, file }
  }
  return undefined
}
