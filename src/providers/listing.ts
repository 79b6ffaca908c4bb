/** The first step of a path. */
export function topOf(path: string): string {
  return path.split('/', 1)[0] ?? path
}

/** Whether a path is the folder, or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** The Dockerfile takes a name with a dot in it for a file. */
export function asFolder(path: string): string {
  return /\.[A-Za-z0-9]+$/.test(path) ? `${path}/` : path
}

/** Files, and all folders above them. */
export function placesOf(files: readonly string[]): ReadonlySet<string> {
  const places = new Set(files)
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at)
      if (places.has(folder)) break
      places.add(folder)
    }
  }
  return places
}

/** The fewest files and folders below a folder (`''`, or with a slash at its end) that hold what is kept and nothing else. */
export function within(files: readonly string[], isKept: (path: string) => boolean, folder: string): readonly string[] {
  return [...groups(files, folder)].flatMap(([path, inside]) => {
    if (inside.every(isKept)) return [path]
    return inside.some(isKept) ? within(inside, isKept, `${path}/`) : []
  })
}

/** Files by the step that follows a folder. */
export function groups(files: readonly string[], folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const file of files) {
    const path = folder + topOf(file.slice(folder.length))
    const group = found.get(path)
    if (group) group.push(file)
    else found.set(path, [file])
  }
  return found
}

/** Names that Docker takes for something else in a list: an inline document, an exception, blanks around a name. */
const unlisted = /^(?:<<|!|\s)|\s$/

/**
 * Those of the paths that Docker's context has: what the Dockerfile names is taken back from the ignore file. `undefined` where that
 * would take back more than the repository does.
 */
export function seen(
  files: readonly string[],
  paths: readonly string[],
  isHidden: (path: string) => boolean
): readonly string[] | undefined {
  if (paths.some((path) => unlisted.test(path))) return undefined
  const shown = placesOf(files.filter((file) => !isHidden(file)))
  const hasPart = (path: string): boolean => shown.has(path)
  const there = paths.filter((path) => !isHidden(path) && hasPart(path))
  return paths.some((path) => !there.includes(path) && hasPart(path)) ? undefined : there
}
