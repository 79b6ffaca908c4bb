import { existsSync, statSync, type Stats } from 'node:fs'
import { dirname, join as joinHost, relative, resolve, sep } from 'node:path'
import { readRegularFile } from './host-file.js'
import { readGitIndex } from './git-index.js'
import { join } from './paths.js'
import { below, has, hasBelow, sorted } from './sorted.js'
import type { GitView, Tracked } from './tree.js'

/** What people write: rules, pointers, configuration. */
const textLimit = 1024 * 1024
/** About two million files. */
const indexLimit = 256 * 1024 * 1024

/** A working tree of git, found from a folder in it, without running git or reading anybody's configuration but its own. */
export interface GitFolder {
  /** The working tree. */
  readonly root: string
  /** Where its `index` is. */
  readonly gitDir: string
  /** Where `info/exclude` and `config` are; another place than `gitDir` in a linked working tree. */
  readonly commonDir: string
}

/** The working tree that holds a folder (absolute, without links), or `undefined`. */
export function findGitFolder(folder: string): GitFolder | undefined {
  for (let root = folder; ; root = dirname(root)) {
    const gitDir = gitDirOf(root)
    if (gitDir !== undefined) {
      const common = textAt(joinHost(gitDir, 'commondir'))?.trim()
      return { root, gitDir, commonDir: common === undefined ? gitDir : resolve(gitDir, common) }
    }
    if (dirname(root) === root) return undefined
  }
}

/**
 * How git is told about the repository that a folder (absolute, without links) is in: the working tree's root, found here, or a bare
 * repository, named outright because git must not find one by itself. One whose files the working tree around it tracks is
 * content of that repository, with a configuration that nobody here wrote.
 */
export function repositoryAt(folder: string): {
  readonly args: readonly string[]
  readonly root: string
  /** The folder inside the working tree, `''` for all of it. */
  readonly prefix: string
} {
  const git = findGitFolder(folder)
  const isBare = ['HEAD', 'objects', 'refs'].every((name) => existsSync(joinHost(folder, name)))
  const isContent = git !== undefined && isBare && gitView(folder, git).tracked()?.file('HEAD') === true
  if (isBare && !isContent) return { args: ['--git-dir', folder], root: folder, prefix: '' }
  if (git === undefined) return { args: ['-C', folder], root: folder, prefix: '' }
  return { args: ['-C', git.root], root: git.root, prefix: relative(git.root, folder).split(sep).join('/') }
}

/** `.git` is the folder itself, or a file that names it: in linked working trees and submodules (gitrepository-layout(5)). */
function gitDirOf(root: string): string | undefined {
  const dotGit = joinHost(root, '.git')
  const what = statOf(dotGit)
  if (what === undefined) return undefined
  const pointer = what.isFile() ? /^gitdir: (.+)$/m.exec(textAt(dotGit) ?? '')?.[1] : undefined
  const gitDir = pointer === undefined ? dotGit : resolve(root, pointer.trim())
  return existsSync(joinHost(gitDir, 'HEAD')) ? gitDir : undefined
}

/** `undefined` also for what cannot be looked at: a circle of links, no right to. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** What git knows about `folder`, in it or below (`git` is `undefined`: only its `.gitignore` files count). */
export function gitView(folder: string, git: GitFolder | undefined): GitView {
  const prefix = git === undefined ? '' : relative(git.root, folder).split(sep).join('/')
  let tracked: Tracked | undefined
  let submodules: ReadonlySet<string> | undefined
  const trackedHere = (): Tracked | undefined => (tracked ??= git === undefined ? undefined : trackedBelow(git, prefix))
  return {
    prefix,
    outerRules: git === undefined ? [] : outerRules(git, prefix),
    text: (path) => textAt(joinHost(folder, path)),
    tracked: trackedHere,
    isTracked: (path) => trackedHere()?.file(path) ?? false,
    submodules: () => (submodules ??= submodulesBelow(git?.root ?? folder, prefix))
  }
}

/** Rules that stand above a folder, weakest first: `info/exclude`, then `.gitignore` from the root down. */
function outerRules({ root, commonDir }: GitFolder, prefix: string): GitView['outerRules'] {
  const steps = prefix === '' ? [] : prefix.split('/')
  const above = steps.map((_, at) => steps.slice(0, at).join('/'))
  return [
    { folder: '', text: textAt(joinHost(commonDir, 'info', 'exclude')) },
    ...above.map((folder) => ({ folder, text: textAt(joinHost(root, folder, '.gitignore')) }))
  ].flatMap(({ folder, text }) => (text !== undefined && hasRules(text) ? [{ folder, text }] : []))
}

/** Git puts a file of comments into every repository: no reason to load a matcher. */
function hasRules(text: string): boolean {
  return text.split('\n').some((line) => line.trim() !== '' && !line.startsWith('#'))
}

function trackedBelow(git: GitFolder, prefix: string): Tracked | undefined {
  const config = textAt(joinHost(git.commonDir, 'config')) ?? ''
  const hashLength = /^[ \t]*objectformat[ \t]*=[ \t]*sha256\b/im.test(config) ? 32 : 20
  const index = readGitIndex(readRegularFile(joinHost(git.gitDir, 'index'), indexLimit) ?? Buffer.alloc(0), hashLength)
  if (index === undefined) return undefined
  // Paths that a split index takes away from its shared one stay in: they only matter where a file is there.
  const shared =
    index.base === undefined
      ? undefined
      : readRegularFile(joinHost(git.gitDir, `sharedindex.${index.base}`), indexLimit)
  const more = shared === undefined ? [] : (readGitIndex(shared, hashLength)?.paths ?? [])
  const paths = below(sorted([...index.paths, ...more]), prefix)
  return {
    file: (path) => has(paths, join(prefix, path)),
    folder: (path) => hasBelow(paths, join(prefix, path))
  }
}

/** Folders that `.gitmodules` names, relative to the tree. */
function submodulesBelow(root: string, prefix: string): ReadonlySet<string> {
  const text = textAt(joinHost(root, '.gitmodules')) ?? ''
  const paths = text
    .split('\n')
    .flatMap((line) => /^\s*path\s*=([^]*)/.exec(line)?.[1] ?? [])
    .map(unquoted)
  const start = prefix === '' ? '' : `${prefix}/`
  return new Set(paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length)))
}

function unquoted(value: string): string {
  return value.trim().replace(/^"|"$/g, '')
}

/** Like git, not through links. */
function textAt(path: string): string | undefined {
  return readRegularFile(path, textLimit)?.toString('utf8')
}
