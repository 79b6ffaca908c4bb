import type { Data } from '../../app/types.js'
import { loaders } from './not-at-run-time.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'

/** How a text is read for the paths that it names. */
export interface Reading {
  /** Modules that it loads count, too: it runs as it is. What is compiled loads what was compiled with it. */
  readonly modules: boolean
  /** It is a program; else data, in which a path may stand without quotes. */
  readonly code: boolean
}

const quoted = /(['"`])((?:\\.|(?!\1)[^\\\n]){1,300})\1/g
const word = /[^\s'"`,;]{1,300}/g
/** What stands in front of a module's name. */
const loads = /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\(|\bmodule)\s*$/
/** What is done with paths, in a line in which a plain word is one. */
const handlesPaths =
  /\b(?:join|resolve|cwd|__dirname|dirname|static|sendFile|views|readdir\w*|readFile\w*|exists\w*|glob\w*|new URL)\b/
/** Words that are hardly ever anything but the name of a folder. */
const isFolderName = /^(?:src|sources?)$/
/** All files of TypeScript, wherever they are. */
const everywhere = /(?:^|['"`\s])(?:\.\/)?\*\*?\/[^'"`\n]{0,200}\bts\b/
const glob = /[*?{}()[\]!|]/

/**
 * The paths that a text names, of those that begin with one of `names`: `src/routes` of `'./src/routes/*.ts'`. `''` stands for every path.
 * It is meant to find too much: a route `/src` counts, too.
 */
export function namedPaths(text: string, names: readonly string[], reading: Reading): readonly string[] {
  const all = /\*\//.test(text) && text.split('\n').some((line) => everywhere.test(line) && !/dirname/.test(line))
  const found = new Set<string>(all ? [''] : [])
  if (!names.some((name) => text.includes(name))) return [...found]
  const known = new Set(names)
  for (const line of text.split('\n')) {
    if (!names.some((name) => line.includes(name))) continue
    let handles: boolean | undefined
    for (const { index, written } of writtenIn(line, reading.code)) {
      if (reading.code && !reading.modules && loads.test(line.slice(Math.max(0, index - 40), index))) continue
      const steps = stepsOf(written)
      const [first = ''] = steps
      const name = (glob.test(first) ? first.split(/[^\w.-]+/) : [first]).find((one) => known.has(one))
      if (name === undefined) continue
      const isAlone = steps.length === 1 && first === name && !isSpelledAsPath(written)
      if (isAlone && !(handles ??= handlesPaths.test(line))) continue
      found.add(glob.test(first) ? name : plainSteps(steps).join('/'))
    }
  }
  return [...found]
}

function* writtenIn(line: string, code: boolean): Iterable<{ readonly index: number; readonly written: string }> {
  for (const match of line.matchAll(code ? quoted : word)) yield { index: match.index, written: match[2] ?? match[0] }
}

/** The steps of a path from the app's folder, wherever in it the text stands: without what leads up, and `/app` of the image. */
function stepsOf(written: string): readonly string[] {
  const steps: string[] = []
  const path = written
    .replace(/\$\{[^}]*\}/g, '')
    .replaceAll('\\\\', '/')
    .replace(/^\/app\//, '/')
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps
}

function plainSteps(steps: readonly string[]): readonly string[] {
  const end = steps.findIndex((step) => glob.test(step))
  return end < 0 ? steps : steps.slice(0, end)
}

/** Any other name alone is a word like another, unless it stands in a line where paths are made. */
function isSpelledAsPath(written: string): boolean {
  return /[./]/.test(written) || isFolderName.test(written)
}

/** What a manifest says to managers, to tools of the build and to people. */
const forOthers =
  /^(?:name|version|private|type|description|keywords|homepage|bugs|license|author|contributors|repository|funding|engines|os|cpu|packageManager|volta|workspaces|scripts|\w*ependencies|\w*ependenciesMeta|resolutions|overrides|pnpm|files|directories|publishConfig|types|typings|typesVersions|source|sideEffects|browserslist|babel|jest|vitest|ava|mocha|tap|nyc|c8|tsd|tsup|nodemonConfig|eslintConfig|eslintIgnore|prettier|stylelint|xo|standard|commitlint|commitizen|release|release-it|standard-version|lint-staged|husky|simple-git-hooks|pre-commit|size-limit|ts-node|nx|turbo|wireit|knip|man)$/
/** What is only read where nothing else says which file is meant. */
const ofEntry = /^(?:main|module)$/

/** The same of what a manifest says to programs: `prisma`, `imports`, `mikro-orm`, `_moduleAliases`. */
export function namedByManifest(
  { manifest, dependencies }: PackageJson,
  names: readonly string[],
  commands: readonly string[]
): readonly string[] {
  const isEntry = commands.length === 0 || commands.some((text) => /\s\.\/?(?:\s|$)/.test(text))
  const texts = Object.entries(manifest.table() ?? {}).flatMap(([key, value]) =>
    forOthers.test(key) || (ofEntry.test(key) && !isEntry) ? [] : textsIn(value)
  )
  // What seeds a database from sources cannot run where only what runs is installed.
  const isCommand = (text: string): boolean => {
    const [loader = ''] = loaders.exec(text) ?? []
    const dependency = dependencies.get(loader)
    return loader !== '' && !(dependency && isInstalledForProduction(dependency))
  }
  return texts
    .filter((text) => !isCommand(text))
    .flatMap((text) => namedPaths(text, names, { modules: true, code: false }))
}

function textsIn(value: Data): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
