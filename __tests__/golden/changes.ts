import type { MemoryFiles } from '../../src/app/memory.js'
import type { Story } from '../../src/report/types.js'

/** What a pull request does to a repository, and what came of its run. */
export interface Change {
  readonly base: MemoryFiles
  readonly head: MemoryFiles
  /** Folder of the app. */
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
  /** What the run knew besides the plan. */
  readonly story?: Partial<Story>
}

const app = 'from flask import Flask\napp = Flask(__name__)\n'
const flask: MemoryFiles = {
  '.python-version': '3.12\n',
  'requirements.txt': 'flask==3.1.2\ngunicorn==23.0.0\n',
  'app.py': app,
  Procfile: 'web: gunicorn app:app\n'
}

const express: MemoryFiles = {
  'package.json': JSON.stringify(
    { name: 'shop', engines: { node: '22' }, scripts: { start: 'node server.js' }, dependencies: { express: '5.1.0' } },
    null,
    2
  ),
  'package-lock.json': JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: {} }),
  'server.js': "const express = require('express')\nexpress().listen(process.env.PORT || 3000)\n"
}

function lock(dependencies: Readonly<Record<string, string>>): string {
  return JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': { name: 'shop', dependencies } } })
}

function vite(scripts: Readonly<Record<string, string>>): MemoryFiles {
  const dependencies = { vite: '7.1.0' }
  return {
    'package.json': JSON.stringify({ name: 'shop', engines: { node: '22' }, scripts, devDependencies: dependencies }, null, 2),
    'package-lock.json': lock(dependencies),
    'index.html': '<script type="module" src="/main.js"></script>\n',
    'main.js': "document.body.textContent = 'Hello'\n"
  }
}

function without(files: MemoryFiles, ...names: readonly string[]): MemoryFiles {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)))
}

function below(folder: string, files: MemoryFiles): MemoryFiles {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))
}

const built: Partial<Story> = {
  image: 'ghcr.io/octo/blog:pr-7',
  tags: ['ghcr.io/octo/blog:pr-7'],
  build: { steps: [], seconds: 41, metadata: {}, digest: `sha256:${'5d1f8a3c'.repeat(8)}` },
  pushed: true,
  size: { bytes: 61_200_000, measure: 'registry' },
  baseSize: { size: { bytes: 52_900_000, measure: 'registry' }, tag: 'main' },
  check: { outcome: 'passed', because: '`/` answered 200 after 1.2 s', lastLines: [] }
}

/** By the name of the golden files. */
export const changes: Readonly<Record<string, Change>> = {
  'version-bump': { base: flask, head: { ...flask, '.python-version': '3.13\n' } },
  'version-from-default': { base: without(flask, '.python-version'), head: { ...flask, '.python-version': '3.12\n' } },
  'new-dependency': {
    base: flask,
    head: { ...flask, 'requirements.txt': `${String(flask['requirements.txt'])}psycopg2==2.9.10\n` }
  },
  'procfile-edit': { base: flask, head: { ...flask, Procfile: 'web: gunicorn --workers 4 app:app\n' } },
  'three-at-once': {
    base: flask,
    head: {
      ...flask,
      '.python-version': '3.13\n',
      'requirements.txt': `${String(flask['requirements.txt'])}psycopg2==2.9.10\n`,
      Procfile: 'web: gunicorn --workers 4 app:app\nworker: python worker.py\n',
      'worker.py': 'import time\nwhile True: time.sleep(1)\n'
    },
    story: built
  },
  'framework-swap': {
    base: without(flask, 'Procfile'),
    head: {
      '.python-version': '3.12\n',
      'requirements.txt': 'fastapi==0.121.0\nuvicorn==0.38.0\n',
      'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n'
    }
  },
  'language-swap': { base: flask, head: express },
  'app-added': { base: { 'README.md': '# Blog\n' }, head: { 'README.md': '# Blog\n', ...flask } },
  'app-removed': { base: { 'README.md': '# Blog\n', ...flask }, head: { 'README.md': '# Blog\n' } },
  'monorepo-app': {
    base: { ...below('apps/api', flask), ...below('apps/shop', express) },
    head: { ...below('apps/api', { ...flask, '.python-version': '3.13\n' }), ...below('apps/shop', express) },
    folder: 'apps/api'
  },
  nothing: { base: flask, head: { ...flask, 'README.md': '# Blog\n' } },
  'base-fails': { base: { ...flask, '.python-version': 'no version\n' }, head: flask },
  'head-fails': { base: flask, head: { ...flask, '.python-version': '2.7\n' } },
  variables: {
    base: flask,
    head: { ...flask, 'nixpacks.toml': '[variables]\nGREETING = "never shown"\nAPI_URL = "never shown either"\n' }
  },
  'debian-package': { base: flask, head: { ...flask, 'nixpacks.toml': '[phases.setup]\naptPkgs = ["...", "ffmpeg"]\n' } },
  'build-command': {
    base: express,
    head: { ...express, 'nixpacks.toml': '[phases.build]\ncmds = ["npm run assets"]\n' }
  },
  release: {
    base: flask,
    head: { ...flask, Procfile: 'release: python migrate.py\nweb: gunicorn app:app\n', 'migrate.py': '\n' }
  },
  'process-removed': {
    base: { ...flask, Procfile: 'web: gunicorn app:app\nworker: python worker.py\n', 'worker.py': '\n' },
    head: flask
  },
  'build-script': { base: vite({}), head: vite({ build: 'vite build' }) },
  'package-manager': {
    base: express,
    head: { ...without(express, 'package-lock.json'), 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" }
  },
  'end-of-life': { base: flask, head: { ...flask, '.python-version': '3.9\n' } },
  'no-boot': {
    base: flask,
    head: { ...flask, Procfile: 'web: gunicorn wsgi:app\n' },
    story: {
      ...built,
      pushed: false,
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
