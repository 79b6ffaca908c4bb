import { runGit } from './git-command.js'

/**
 * Arguments with which git, looking at the files of a working tree, runs no program that the configuration of the repository itself
 * names: `.gitattributes` choose a filter, and `.git/config` says what it is (gitattributes(5)). Git LFS as it installs itself
 * stays, like everything that the user or the machine configured. `undefined` where git cannot be told so, or does not say.
 */
export async function withoutOwnFilters(gitRoot: string): Promise<readonly string[] | undefined> {
  const asked = ['config', '-z', '--show-scope', '--get-regexp', '^filter\\..*\\.(clean|process)$']
  const { code, stdout } = await runGit(['-C', gitRoot, ...asked])
  // 1 is git's answer where nothing matches.
  if (code === 1) return []
  if (code !== 0) return undefined
  const fields = stdout.toString('utf8').split('\0')
  const keys = new Set<string>()
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope = '', entry = ''] = fields.slice(at, at + 2)
    if (!ownScopes.has(scope) || ownLfs.has(entry)) continue
    keys.add(entry.split('\n', 1)[0] ?? '')
  }
  const settings = [...keys].flatMap((key) => [`${key}=`, `${key.replace(/\.[a-z]+$/, '.required')}=false`])
  // Git takes everything up to the first `=` for the name.
  if ([...keys].some((key) => key.includes('='))) return undefined
  return settings.flatMap((setting) => ['-c', setting])
}

/** Where git's configuration comes from the repository; what `include.path` brings in there counts as the same. */
const ownScopes: ReadonlySet<string> = new Set(['local', 'worktree'])

/** What `git lfs install --local` writes, as actions/checkout does for `lfs: true`. */
const ownLfs: ReadonlySet<string> = new Set([
  'filter.lfs.clean\ngit-lfs clean -- %f',
  'filter.lfs.process\ngit-lfs filter-process'
])
