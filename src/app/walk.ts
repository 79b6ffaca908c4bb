import { IgnoreRules } from './git-ignore.js'
import { isUnreadable, join } from './paths.js'
import type { Child, GitView, Tree } from './tree.js'
import type { Entry } from './types.js'

/** Folders (and links) of these names are never looked into: other version control, installed packages, caches of tools. */
const passedBy = new Set([
  '.git', '.hg', '.svn', '.jj', 'node_modules', '.venv', 'venv', '__pypackages__', '.tox', '.nox', '__pycache__', '.direnv'
]) // prettier-ignore

/** A folder with one of these is a virtual environment, whatever its name: PEP 405, conda. */
const markers = new Set(['pyvenv.cfg', 'conda-meta'])

/**
 * Every entry of a tree that could matter: without folders that cannot, what git ignores and does not track, submodules.
 * Links are not followed. Works level by level without recursion, so that depth costs nothing.
 */
export async function walk(tree: Tree): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  const git = tree.git === undefined ? undefined : new Sieve(tree.git)
  const open: Folder[] = [{ path: '', rules: await git?.outer(), onlyTracked: false }]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const children = tree.children(folder.path)
    if (children === undefined) {
      entries.push({ path: folder.path, kind: 'unreadable' })
      continue
    }
    if (folder.path !== '') {
      if (children.some(({ name }) => markers.has(name))) continue
      if (children.some(({ name }) => name === '.git') || (children.length === 0 && git?.isSubmodule(folder.path))) {
        entries.push({ path: folder.path, kind: 'submodule' })
        continue
      }
    }
    const here = git !== undefined && children.some(isRules) ? await git.enter(folder) : folder
    for (const child of children) {
      const { name, kind } = child
      const path = join(folder.path, name)
      if (name === '.git' || (kind !== 'file' && passedBy.has(name))) continue
      if (name === '' || name === '.' || name === '..' || isUnreadable(name)) {
        entries.push({ path, kind: 'name' })
        continue
      }
      const onlyTracked = git?.leavesOut(here, path, kind)
      if (onlyTracked === 'all' || kind === 'other') continue
      if (kind === 'folder') open.push({ path, rules: here.rules, onlyTracked: onlyTracked === 'untracked' })
      else entries.push(kind === 'link' ? { path, kind, target: tree.target(path) } : { path, kind })
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

function isRules({ name, kind }: Child): boolean {
  return name === '.gitignore' && kind === 'file'
}

/** Git's say in a working tree. */
class Sieve {
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
  leavesOut(folder: Folder, path: string, kind: Child['kind']): 'all' | 'untracked' | undefined {
    const isFolder = kind === 'folder'
    if (!folder.onlyTracked && !folder.rules?.ignores(this.#inRepository(path), isFolder)) return undefined
    const tracked = this.#git.tracked()
    if (isFolder) return tracked?.folder(path) ? 'untracked' : 'all'
    return tracked?.file(path) ? undefined : 'all'
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
