import type { Plan } from '../../src/plan/types.js'
import type { Catalog } from '../../src/providers/contract.js'
import type { ReleaseTable } from '../../src/releases/types.js'

const releases: ReleaseTable = { name: 'Test', date: '2026-11-01', lines: [], source: 'made up' }

/** A tiny catalog: just what the plans of these tests name. */
export const catalog: Catalog = {
  runtimes: {
    python: { releases, image: (version, suite) => `python:${version}-slim-${suite}` },
    node: { releases, user: '1000:1000', image: (version, suite) => `node:${version}-${suite}-slim` },
    caddy: { releases, image: (version) => `caddy:${version}-alpine` }
  },
  tools: {
    uv: {
      runsOn: 'python',
      install: (version) => [`pip install uv==${version}`],
      cacheDirectories: ['/root/.cache/pip', '/root/.cache/uv']
    },
    pnpm: {
      runsOn: 'node',
      install: (version) => [`npm install --global pnpm@${version}`],
      cacheDirectories: ['/root/.npm']
    }
  },
  ignore: { python: ['**/__pycache__', '**/.venv', 'build'] },
  installVariables: ['PIP_', 'UV_', 'NPM_CONFIG_'],
  errorHints: () => Promise.resolve([])
}

/** A Django app installed with pip, as the Python provider plans it. */
export const pip: Plan = {
  version: 1,
  providers: ['python'],
  kind: 'web',
  toolchain: 'images',
  suite: 'trixie',
  variables: { PYTHONUNBUFFERED: '1' },
  phases: {
    setup: {
      runtimes: { python: '3.13' },
      aptPkgs: ['gcc', 'libc6-dev', 'libpq-dev'],
      cmds: ['python -m venv --without-pip /opt/venv'],
      variables: { PIP_PYTHON: '/opt/venv/bin/python', VIRTUAL_ENV: '/opt/venv' }
    },
    install: {
      dependsOn: ['setup'],
      onlyIncludeFiles: ['requirements.txt'],
      secrets: ['PIP_INDEX_URL'],
      cmds: ['pip install -r requirements.txt'],
      cacheDirectories: ['/root/.cache/pip'],
      paths: ['/opt/venv/bin']
    },
    build: {
      dependsOn: ['install'],
      variables: { SECRET_KEY: 'build-only' },
      cmds: ['python manage.py collectstatic --noinput']
    }
  },
  start: {
    cmd: 'gunicorn blog.wsgi',
    release: 'python manage.py migrate',
    port: 8000,
    aptPkgs: ['libpq5'],
    processes: { worker: 'celery -A blog worker' },
    files: [
      { from: 'install', path: '/opt/venv' },
      { from: 'build', path: '.' },
      { path: 'media', writable: true }
    ]
  },
  reasons: [
    { field: '/phases/setup/runtimes/python', because: 'Python 3.13 is asked for', file: '.python-version', line: 1 },
    { field: '/variables/PYTHONUNBUFFERED', because: 'Log lines appear at once' },
    { field: '/phases/setup/aptPkgs/0', because: 'psycopg2 is compiled', file: 'requirements.txt', line: 3 },
    { field: '/phases/setup/aptPkgs/1', because: 'psycopg2 is compiled', file: 'requirements.txt', line: 3 },
    { field: '/phases/setup/aptPkgs/2', because: 'psycopg2 is compiled', file: 'requirements.txt', line: 3 },
    { field: '/phases/setup/cmds/0', because: 'An environment of its own is all that the image needs of the install' },
    { field: '/phases/install/onlyIncludeFiles/0', because: 'pip reads it', file: 'requirements.txt' },
    { field: '/phases/install/cmds/0', because: 'pip: requirements.txt is there', file: 'requirements.txt' },
    { field: '/phases/build/cmds/0', because: 'Django: STATIC_ROOT is set', file: 'blog/settings.py', line: 120 },
    { field: '/start/cmd', because: 'Django: WSGI_APPLICATION names blog.wsgi', file: 'blog/settings.py', line: 71 },
    { field: '/start/release', because: 'Django: migrations run before the start' },
    { field: '/start/port', because: 'The default of Django' },
    { field: '/start/aptPkgs/0', because: 'psycopg2 is linked against libpq', file: 'requirements.txt', line: 3 },
    { field: '/start/files/2', because: 'Django: MEDIA_ROOT is media', file: 'blog/settings.py', line: 125 }
  ],
  warnings: []
}

/** Django with assets that Node builds beside it. */
export const withHelper: Plan = {
  ...pip,
  providers: ['python', 'node'],
  variables: { PYTHONUNBUFFERED: '1', NPM_CONFIG_REGISTRY: 'https://npm.example', VITE_API: '/api' },
  phases: {
    setup: { ...pip.phases['setup'], runtimes: { python: '3.13', node: '24' }, tools: { pnpm: '10.1.0', uv: '0.9.2' } },
    'node:install': {
      runsOn: 'node',
      onlyIncludeFiles: ['package.json', 'pnpm-lock.yaml', 'patches/'],
      cmds: ['pnpm install --frozen-lockfile'],
      cacheDirectories: ['/pnpm/store']
    },
    'node:build': {
      runsOn: 'node',
      dependsOn: ['node:install'],
      cmds: ['pnpm run build', 'pnpm run check'],
      cacheDirectories: ['node_modules/.vite'],
      paths: ['node_modules/.bin'],
      outputs: ['static/dist']
    },
    install: { ...pip.phases['install'] },
    build: { ...pip.phases['build'], dependsOn: ['install', 'node:build'] }
  },
  start: { ...pip.start, release: undefined, processes: undefined, files: pip.start.files?.slice(0, 2) },
  reasons: [
    ...pip.reasons,
    { field: '/phases/setup/runtimes/node', because: 'The default: the newest long-term release of Node' },
    { field: '/phases/setup/tools/pnpm', because: 'packageManager asks for it', file: 'package.json', line: 4 },
    { field: '/phases/node:install/onlyIncludeFiles/0', because: 'pnpm reads it', file: 'package.json' },
    { field: '/phases/node:install/onlyIncludeFiles/1', because: 'pnpm reads it', file: 'pnpm-lock.yaml' },
    { field: '/phases/node:install/onlyIncludeFiles/2', because: 'pnpm reads it', file: 'package.json', line: 9 },
    { field: '/variables/NPM_CONFIG_REGISTRY', because: 'input `env`', setting: 'env' },
    { field: '/variables/VITE_API', because: 'input `env`', setting: 'env' }
  ]
} as Plan

/** A plan that Nixpacks could have made: no reasons, nothing that says what the image gets. */
export const bare: Plan = {
  version: 1,
  providers: [],
  kind: 'web',
  toolchain: 'images',
  suite: 'trixie',
  variables: { GREETING: 'hello' },
  phases: {
    setup: { runtimes: { python: '3.13' }, aptPkgs: ['curl'] },
    install: {
      dependsOn: ['setup'],
      onlyIncludeFiles: ['requirements.txt'],
      cmds: ['pip install -r requirements.txt'],
      variables: { SECRET_KEY: 'x', MODE: 'build' }
    },
    lint: { cmds: ['python -m compileall .'] }
  },
  start: { cmd: 'python app.py', aptPkgs: ['curl'] },
  reasons: [],
  warnings: []
}

/** A folder that Caddy serves. */
export const site: Plan = {
  version: 1,
  providers: ['staticfile'],
  kind: 'static',
  toolchain: 'images',
  suite: 'trixie',
  variables: {},
  phases: { setup: { runtimes: { caddy: '2' } } },
  start: { static: { root: 'public' }, port: 8080, files: [{ path: 'public' }] },
  reasons: [{ field: '/start/static', because: 'Static files: public/index.html is there', file: 'public/index.html' }],
  warnings: []
}

/** A single-page application that Node builds. */
export const spa: Plan = {
  ...site,
  providers: ['node'],
  variables: { VITE_API: '/api' },
  phases: {
    setup: { runtimes: { node: '24' } },
    install: {
      dependsOn: ['setup'],
      onlyIncludeFiles: ['package.json'],
      cmds: ['npm install'],
      cacheDirectories: ['/root/.npm']
    },
    build: { dependsOn: ['install'], cmds: ['npm run build'] }
  },
  start: { static: { root: 'dist', fallback: 'index.html' }, port: 8080, files: [{ from: 'build', path: 'dist' }] },
  reasons: [{ field: '/variables/VITE_API', because: 'input `env`', setting: 'env' }]
}

/** Production dependencies are installed beside the build, and the app lies in a folder of a workspace. */
export const workspace: Plan = {
  version: 1,
  providers: ['node'],
  kind: 'web',
  toolchain: 'images',
  suite: 'trixie',
  folder: 'apps/web',
  variables: { NODE_ENV: 'production' },
  phases: {
    setup: { runtimes: { node: '24' } },
    install: {
      dependsOn: ['setup'],
      onlyIncludeFiles: ['../../package-lock.json', '../../package.json', 'package.json'],
      cmds: ['npm ci'],
      cacheDirectories: ['/root/.npm']
    },
    'install:production': {
      dependsOn: ['setup'],
      onlyIncludeFiles: ['../../package-lock.json', '../../package.json', 'package.json'],
      cmds: ['npm ci --omit=dev'],
      cacheDirectories: ['/root/.npm']
    },
    build: { dependsOn: ['install'], cmds: ['npm run build'], cacheDirectories: ['.next/cache'] }
  },
  start: {
    cmd: 'node server.js',
    port: 3000,
    files: [
      { from: 'install:production', path: '/app/node_modules' },
      { from: 'build', path: 'dist' }
    ]
  },
  reasons: [
    { field: '/variables/NODE_ENV', because: 'Node: packages leave out what only developers need' },
    ...['install', 'install:production'].flatMap((phase) =>
      ['../../package-lock.json', '../../package.json', 'package.json'].map((file, index) => ({
        field: `/phases/${phase}/onlyIncludeFiles/${String(index)}`,
        because: 'npm reads it',
        file
      }))
    )
  ],
  warnings: []
}
