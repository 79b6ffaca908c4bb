import type { Files, Pair } from '../diff/changes.js'
import type { CommentContent } from '../../src/report/comment.js'

/** A pull request, and what came of its run. */
export interface Case extends Pair {
  readonly found?: Partial<CommentContent>
}

const app = 'from flask import Flask\napp = Flask(__name__)\n'
const flask: Files = {
  '.python-version': '3.12\n',
  'requirements.txt': 'flask==3.1.2\ngunicorn==23.0.0\n',
  'app.py': app,
  Procfile: 'web: gunicorn app:app\n'
}

const built: Partial<CommentContent> = {
  tags: ['ghcr.io/octo/blog:pr-7'],
  build: { steps: [], seconds: 41, metadata: {}, digest: `sha256:${'5d1f8a3c'.repeat(8)}` },
  size: { bytes: 61_200_000, measure: 'registry' },
  baseSize: { size: { bytes: 52_900_000, measure: 'registry' }, tag: 'main' },
  check: { outcome: 'passed', because: '`/` answered 200 after 1.2 s', lastLines: [] }
}

/** By the name of the golden file. */
export const cases: Readonly<Record<string, Case>> = {
  'three-at-once': {
    base: flask,
    head: {
      ...flask,
      '.python-version': '3.13\n',
      'requirements.txt': `${flask['requirements.txt']}psycopg2==2.9.10\n`,
      Procfile: 'web: gunicorn --workers 4 app:app\n'
    },
    found: built
  },
  'framework-swap': {
    base: flask,
    head: {
      '.python-version': '3.12\n',
      'requirements.txt': 'fastapi==0.121.0\nuvicorn==0.38.0\n',
      'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n'
    }
  },
  'app-removed': {
    base: { 'README.md': '# Blog\n', ...flask },
    head: { 'README.md': '# Blog\n' },
    found: { trouble: { what: 'No app was found', fix: 'Say which language it is with `provider`' } }
  },
  'cannot-be-planned': {
    base: flask,
    head: { ...flask, 'pyproject.toml': '[project\n' },
    found: {
      trouble: { what: 'pyproject.toml is not TOML', where: { file: 'pyproject.toml', line: 1 }, fix: 'Mend that line' }
    }
  },
  nothing: { base: flask, head: { ...flask, 'README.md': '# Blog\n' } },
  'one-of-several': {
    base: Object.fromEntries(Object.entries(flask).map(([name, text]) => [`apps/api/${name}`, text])),
    head: Object.fromEntries(
      Object.entries({ ...flask, '.python-version': '3.13\n' }).map(([name, text]) => [`apps/api/${name}`, text])
    ),
    folder: 'apps/api'
  },
  'given-variables': {
    base: flask,
    head: { ...flask, 'nixpacks.toml': '[variables]\nGREETING = "never shown"\n' },
    inputs: { env: 'API_URL=never shown either' }
  },
  'build-fails': {
    base: flask,
    head: { ...flask, 'requirements.txt': 'flask==0.0.99\ngunicorn==23.0.0\n' },
    found: {
      failure: {
        step: '[install 4/4] RUN pip install',
        exitCode: 1,
        lastLines: ['ERROR: No matching distribution'],
        cause: 'pip found no `flask==0.0.99`'
      }
    }
  },
  'does-not-boot': {
    base: flask,
    head: { ...flask, Procfile: 'web: gunicorn wsgi:app\n' },
    found: {
      ...built,
      size: { bytes: 140_000_000, measure: 'engine' },
      build: { steps: [], seconds: 41, metadata: {} },
      check: {
        outcome: 'failed',
        because: 'The container ended with exit code 3 after 0.9 s',
        cause: 'Python did not find the module `wsgi`',
        lastLines: ["ModuleNotFoundError: No module named 'wsgi'", '[ERROR] Worker failed to boot.']
      }
    }
  },
  hostile: {
    base: flask,
    head: {
      ...flask,
      Procfile: 'web: gunicorn app:app # @octocat closes #1 ![x](https://example.org/x.png) `</details>` | x\n'
    }
  }
}
