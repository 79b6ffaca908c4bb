import type { Provider } from '../contract.js'
import type { Analysis } from './analyse.js'
import { condaFiles, requirementNames, uvWorkspace, versionFiles } from './files.js'
import { pythonRuntime } from './releases.js'
import { pythonTools } from './tools.js'

export const python: Provider<Analysis> = {
  id: 'python',
  name: 'Python',
  files: [
    ...[
      'requirements.txt',
      'pyproject.toml',
      'Pipfile',
      'setup.py',
      'setup.cfg',
      'manage.py',
      'uv.lock',
      'poetry.lock'
    ],
    ...[
      'pdm.lock',
      'pylock.toml',
      'main.py',
      'app.py',
      'bot.py',
      'server.py',
      'run.py',
      'wsgi.py',
      'asgi.py',
      '__main__.py'
    ],
    ...['start.py', 'hello.py', 'api.py', 'worker.py', 'web.py', 'index.py', 'requirements.in', ...condaFiles],
    ...requirementNames.filter((name) => name.includes('/'))
  ],
  settings: [
    'PYTHON_VERSION',
    'PYTHON_PACKAGE_MANAGER',
    'POETRY_VERSION',
    'PDM_VERSION',
    'UV_VERSION',
    'PIPENV_VERSION'
  ],
  runtimes: { python: pythonRuntime },
  tools: pythonTools,
  ignore: [
    ...[
      '**/__pycache__',
      '**/*.py[cod]',
      '**/.venv',
      '**/venv',
      '**/.pytest_cache',
      '**/.mypy_cache',
      '**/.ruff_cache'
    ],
    ...['**/.tox', '**/.nox', '**/.coverage', '**/htmlcov', '**/*.egg-info', '**/.ipynb_checkpoints', '**/.pdm-python'],
    ...['**/.pdm-build', '**/db.sqlite3', '**/db.sqlite3-journal', '**/celerybeat-schedule']
  ],
  installVariables: ['PIP_', 'UV_', 'POETRY_', 'PDM_', 'PIPENV_'],
  errorHints: async () => (await import('./error-hints.js')).errorHints,
  workspaces: [uvWorkspace],
  inherited: versionFiles,
  advice: async (app) => {
    const fix = await (await provider()).notebookAdvice(app)
    return fix === undefined ? undefined : { fix }
  },
  detect: async (app, hints) => (await provider()).detect(app, hints),
  names: async (_, finding, folders) => (await import('./front-ends.js')).namesOf(finding, folders),
  pages: async (_, finding) => (await import('./pages.js')).pagesOf(finding),
  plan: async (app, hints, finding) => (await provider()).plan(app, hints, finding)
}

/** Loaded where there is something to look at, as for every language. */
function provider() {
  return import('./provider.js')
}
