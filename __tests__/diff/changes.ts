import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Files = Readonly<Record<string, string>>

/** What somebody does to a repository. */
export interface Pair {
  readonly base: Files
  readonly head: Files
  /** The app's folder. */
  readonly folder?: string
  /** Inputs of the workflow, the same for both. */
  readonly inputs?: Readonly<Record<string, string>>
}

const examples = fileURLToPath(new URL('../../examples', import.meta.url))

function example(name: string): Files {
  const folder = join(examples, name)
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])
  )
}

function edited(files: Files, path: string, from: string | RegExp, to: string): Files {
  const text = files[path] ?? ''
  const after = text.replace(from, to)
  if (after === text) throw new Error(`${path} is the same after the edit`)
  return { ...files, [path]: after }
}

function without(files: Files, ...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
}

const django = example('django')
const fastapi = example('fastapi')
const express = example('express')
const worker = example('worker')
const site: Files = { 'public/index.html': '<h1>Hello</h1>\n' }
const flask: Files = {
  'requirements.txt': 'flask==3.1.2\ngunicorn==23.0.0\n',
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n'
}

/** One change of each kind, by the name of its golden file. */
export const pairs: Readonly<Record<string, Pair>> = {
  'version-by-file': { base: flask, head: { ...flask, '.python-version': '3.13\n' } },
  'system-package': {
    base: edited(django, 'requirements.txt', /^psycopg2.*\n/m, ''),
    head: django
  },
  procfile: {
    base: { ...flask, Procfile: 'web: gunicorn app:app\n' },
    head: { ...flask, Procfile: 'web: gunicorn app:app --workers 3\nworker: celery -A app worker\n' }
  },
  'framework-swap': { base: flask, head: fastapi },
  'app-added': { base: { 'README.md': '# Shop\n' }, head: { 'README.md': '# Shop\n', ...flask } },
  'app-removed': { base: flask, head: { 'README.md': '# Shop\n' } },
  'monorepo-app': {
    folder: 'services/api',
    base: { ...inFolder('services/api', flask), ...inFolder('services/shop', express) },
    head: { ...inFolder('services/api', flask), '.python-version': '3.12\n', ...inFolder('services/shop', worker) }
  },
  nothing: { base: flask, head: edited(flask, 'app.py', 'app =', '\n\napp =') },
  toolchain: { base: flask, head: { ...flask, 'nixpacks.toml': '[phases.setup]\nnixPkgs = ["...", "ffmpeg"]\n' } },
  port: { base: express, head: edited(express, 'src/server.ts', /\?\? 3000|\|\| 3000|3000/, '4100') },
  'helper-added': { base: django, head: example('django-vite') },
  warnings: { base: { ...flask, '.python-version': '3.10\n' }, head: { ...flask, '.python-version': '3.9\n' } },
  suite: { base: { ...flask, '.python-version': '3.13\n' }, head: { ...flask, '.python-version': '3.7\n' } },
  release: { base: flask, head: { ...flask, Procfile: 'release: flask db upgrade\nweb: gunicorn app:app\n' } },
  process: {
    base: { ...flask, Procfile: 'web: gunicorn app:app\nworker: rq worker\n' },
    head: { ...flask, Procfile: 'web: gunicorn app:app\nworker: rq worker high low\nclock: python clock.py\n' }
  },
  secret: {
    base: express,
    head: { ...express, '.npmrc': '//npm.example.org/:_authToken=${NPM_TOKEN}\n' }
  },
  variable: {
    base: { ...flask, 'nixpacks.toml': '[variables]\nMODE = "slow"\nOLD = "hush-1"\n' },
    head: { ...flask, 'nixpacks.toml': '[variables]\nMODE = "hush-2"\nNEW = "hush-3"\n' }
  },
  'static-to-server': { base: site, head: { ...site, ...express } },
  'command-by-people': {
    base: express,
    head: { ...express, 'nixpacks.toml': '[phases.build]\ncmds = ["npm run build", "npm run assets"]\n' }
  },
  'broken-base': { base: { ...flask, '.python-version': '2.6\n' }, head: { ...flask, '.python-version': '3.13\n' } },
  'broken-head': { base: flask, head: { ...flask, '.python-version': '2.6\n' } },
  'site-rules': {
    base: { ...site, 'public/_redirects': '/old /new 301\n/a /b\n' },
    head: {
      ...site,
      'public/_redirects': '/old /newer 302\n/a /b\n/c /d\n',
      'public/_headers': '/*\n  X-Frame-Options: DENY\n'
    }
  },
  'phase-removed': {
    base: without(example('vite-spa'), 'nothing'),
    head: { ...example('vite-spa'), 'nixpacks.toml': '[phases.audit]\ncmds = ["npm audit"]\ndependsOn = ["install"]\n' }
  }
}
