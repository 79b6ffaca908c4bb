import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { MemoryFiles } from '../../src/app/memory.js'
import type { App } from '../../src/app/types.js'

/** A new folder below the machine's temporary one; the second function removes all of them. */
export function temporaryFolders(): { make: () => string; removeAll: () => void } {
  const made: string[] = []
  return {
    make() {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'boxcar-app-')))
      made.push(folder)
      return folder
    },
    removeAll() {
      for (const folder of made) rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Writes the files of a tree in memory into a folder. */
export function writeTree(folder: string, files: MemoryFiles): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path)
    mkdirSync(dirname(full), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(full, content)
    else symlinkSync(content.link, full)
  }
}

/** Runs git in a folder without the configuration of whoever runs the tests, and gives what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  return gitWith(folder, '', ...args)
}

export function gitWith(folder: string, input: string | Buffer, ...args: readonly string[]): string {
  const who = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org'
  }
  const env = { ...process.env, ...who, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  return execFileSync('git', ['-C', folder, '-c', 'protocol.file.allow=always', ...args], {
    env,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe']
  }).trim()
}

/** Makes a repository of a folder, with one commit of everything that is not ignored and of `alsoIgnored`. */
export function commitAll(folder: string, ...alsoIgnored: readonly string[]): void {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  if (alsoIgnored.length > 0) git(folder, 'add', '--force', ...alsoIgnored)
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=one')
}

export async function linesOf(app: App, path: string): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of app.lines(path)) lines.push(line)
  return lines
}
