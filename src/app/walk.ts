import { IgnoreRules } from './git-ignore.js'
import { isUnreadable, join } from './paths.js'
import type { Child, GitView, Tree } from './tree.js'
import type { Entry } from './types.js'

/** Folders (and links) of these names are never looked into: other version control, installed packages, caches of tools. */
const passedBy = new Set([
  '.git', '.hg', '.svn', '.jj', 'node_modules', '.venv', 'venv', '__pypackages__', '.tox', '.nox', '__pycache__', '.direnv'
]) // prettier-ignore

/** Files of variables that count where git tracks them: what is on this machine only may hold its secrets. */
const untrusted = new Set(['.env.production', '.env.example', '.env.defaults'])

/** A folder with one of these is a virtual environment, whatever its name: PEP 405, conda. */
const markers = new Set(['pyvenv.cfg', 'conda-meta'])

/**
 * Every entry of a tree that could matter: without folders that cannot, what git ignores and does not track, submodules.
 * Links are not followed. Works with a stack of its own, so that depth costs nothing, and nearly in order, so that sorting does not.
 */
export async function walk(tree: Tree): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  const git = tree.git === undefined ? undefined : new GitFilter(tree.git)
  const open: (Folder | Entry)[] = [{ path: '', rules: await git?.outer(), onlyTracked: false }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('kind' in next) {
      entries.push(next)
      continue
    }
    const children = tree.children(next.path)
    const because = whyNotOpened(next.path, children, git)
    if (because === 'pointless') continue
    if (children === undefined || because !== undefined) {
      entries.push({ path: next.path, kind: because ?? 'unreadable' })
      continue
    }
    const folder = git !== undefined && children.some(isRules) ? await git.enter(next) : next
    const start = next.path === '' ? '' : `${next.path}/`
    for (const { name, kind, path = start + name } of inReverse(children)) {
      if (name === '.git' || (kind !== 'file' && passedBy.has(name))) continue
      if (name === '' || name === '.' || name === '..' || isUnreadable(name)) {
        open.push({ path, kind: 'name' })
        continue
      }
      const left = git?.leavesOut(folder, path, name, kind)
      if (left === 'all' || kind === 'other') continue
      if (untrusted.has(name) && git?.isUntracked(path)) {
        open.push({ path, kind: git.hasRepository() ? 'untracked' : 'unversioned' })
        continue
      }
      if (kind === 'folder') open.push({ path, rules: folder.rules, onlyTracked: left === 'untracked' })
      else open.push(kind === 'link' ? { path, kind, target: tree.target(path) } : { path, kind })
    }
  }
  return entries
}

interface Folder {
  readonly path: string
  readonly rules: IgnoreRules | undefined
  /** An ignored folder that holds tracked files: only these are there. */
  readonly onlyTracked: boolean
}

function whyNotOpened(
  path: string,
  children: Child[] | undefined,
  git: GitFilter | undefined
): 'unreadable' | 'submodule' | 'pointless' | undefined {
  if (children === undefined) return 'unreadable'
  if (path === '') return undefined
  if (children.some(({ name }) => markers.has(name))) return 'pointless'
  const isSubmodule = children.some(({ name }) => name === '.git') || (children.length === 0 && git?.isSubmodule(path))
  return isSubmodule ? 'submodule' : undefined
}

/** Last first. */
function inReverse(children: Child[]): readonly Child[] {
  return children.sort((a, b) => (a.name < b.name ? 1 : -1))
}

function isRules({ name, kind }: Child): boolean {
  return name === '.gitignore' && kind === 'file'
}

/** Git's say in a working tree. */
class GitFilter {
  readonly #git: GitView

  constructor(git: GitView) {
    this.#git = git
  }

  async outer(): Promise<IgnoreRules | undefined> {
    if (this.#git.outerRules.length === 0) return undefined
    const { prefix, outerRules } = this.#git
    let rules = await noRules()
    for (const { folder, text } of outerRules) rules = rules.with(folder, text)
    // Somebody asked for just this folder: rules that would leave it out as a whole do not count.
    return prefix !== '' && rules.ignores(prefix, true) ? undefined : rules
  }

  async enter(folder: Folder): Promise<Folder> {
    const text = this.#git.text(join(folder.path, '.gitignore'))
    if (text === undefined || folder.onlyTracked) return folder
    return { ...folder, rules: (folder.rules ?? (await noRules())).with(this.#inRepository(folder.path), text) }
  }

  /** Whether git leaves out a path: `all` of it, or what is `untracked` below it. */
  leavesOut(folder: Folder, path: string, name: string, kind: Child['kind']): 'all' | 'untracked' | undefined {
    const isFolder = kind === 'folder'
    if (!folder.onlyTracked && !folder.rules?.ignores(this.#inRepository(path), isFolder, name)) return undefined
    const tracked = this.#git.tracked()
    if (isFolder) return tracked?.folder(path) ? 'untracked' : 'all'
    return tracked?.file(path) ? undefined : 'all'
  }

  isUntracked(path: string): boolean {
    return !this.#git.isTracked(path)
  }

  hasRepository(): boolean {
    return this.#git.tracked() !== undefined
  }

  isSubmodule(path: string): boolean {
    return this.#git.submodules().has(path)
  }

  #inRepository(path: string): string {
    return path === '' ? this.#git.prefix : join(this.#git.prefix, path)
  }
}

async function noRules(): Promise<IgnoreRules> {
  const { default: make } = await import('ignore')
  return new IgnoreRules(make)
}
