import { miseFiles } from '../../releases/tool-files.js'
import type { WorkspaceKind } from '../contract.js'
import { folderPatterns } from '../folder-pattern.js'

export const condaFiles = ['environment.yml', 'environment.yaml']

/** Requirements files by the names that people use, the one meant for production first. */
export const requirementNames: readonly string[] = [
  'requirements.txt',
  ...['requirements/production.txt', 'requirements/prod.txt', 'requirements/deploy.txt', 'requirements/main.txt'],
  ...['requirements-prod.txt', 'requirements-production.txt', 'requirements_prod.txt', 'requirements.prod.txt'],
  ...[
    'requirements/requirements.txt',
    'requirements/base.txt',
    'requirements/common.txt',
    'reqs.txt',
    'requirement.txt'
  ]
]

/** Files of versions alone, which count for the folders below theirs, too: so do pyenv, asdf and mise read them. */
export const versionFiles: readonly string[] = ['.python-version', 'runtime.txt', '.tool-versions', ...miseFiles]

/** Members are globs of folders in `[tool.uv.workspace]`, less those in `exclude` (uv's documentation, "Using workspaces"). */
export const uvWorkspace: WorkspaceKind = {
  file: 'pyproject.toml',
  key: 'workspace',
  holds(pyproject, folder) {
    const member = (key: string) => folderPatterns(pyproject.texts('tool', 'uv', 'workspace', key)).holds(folder)
    return member('members') && !member('exclude')
  }
}
