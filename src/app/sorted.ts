import { comparePaths } from './paths.js'

/** Sorted paths in one spelling, without doubles, which a tree made by hand may hold. */
export function sorted(paths: string[]): readonly string[] {
  // Without surrogates JavaScript's own order is that of code points, and ten times as fast.
  if (paths.some((path) => surrogate.test(path))) paths.sort(comparePaths)
  else paths.sort()
  return paths.filter((path, at) => at === 0 || path !== paths[at - 1])
}

const surrogate = /[\ud800-\udfff]/

export function has(paths: readonly string[], path: string): boolean {
  return paths[firstFrom(paths, path)] === path
}

export function hasBelow(paths: readonly string[], folder: string): boolean {
  return folder === '' ? paths.length > 0 : (paths[firstFrom(paths, `${folder}/`)] ?? '').startsWith(`${folder}/`)
}

/** The part of a sorted list that is below a folder, `''` for all. */
export function below(paths: readonly string[], folder: string): readonly string[] {
  // `0` is the character after `/`.
  return folder === '' ? paths : paths.slice(firstFrom(paths, `${folder}/`), firstFrom(paths, `${folder}0`))
}

/** The position of the first path that is not before `path`. */
function firstFrom(paths: readonly string[], path: string): number {
  let from = 0
  let to = paths.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (comparePaths(paths[middle] ?? '', path) < 0) from = middle + 1
    else to = middle
  }
  return from
}
