import type { Plan } from '../../src/plan/types.js'
import type { Story } from '../../src/report/types.js'

/** A blog as the Django provider would plan it, small enough to read. */
export function blog(changes: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    providers: ['python'],
    kind: 'web',
    toolchain: 'images',
    suite: 'trixie',
    variables: { DJANGO_SETTINGS_MODULE: 'blog.settings', PYTHONUNBUFFERED: '1' },
    phases: {
      setup: { runtimes: { python: '3.13' }, aptPkgs: ['gcc', 'libc6-dev', 'libpq-dev'] },
      install: {
        dependsOn: ['setup'],
        onlyIncludeFiles: ['requirements.txt'],
        secrets: ['PIP_INDEX_URL'],
        cmds: ['python -m venv /opt/venv', 'pip install -r requirements.txt']
      },
      build: { dependsOn: ['install'], cmds: ['python manage.py collectstatic --noinput'] }
    },
    start: {
      cmd: 'gunicorn blog.wsgi',
      release: 'python manage.py migrate',
      port: 8000,
      aptPkgs: ['libpq5'],
      processes: { worker: 'celery -A blog worker' },
      demands: ['DATABASE_URL']
    },
    reasons: [
      { field: '/providers/0', because: 'requirements.txt lists Django', file: 'requirements.txt', line: 1 },
      { field: '/phases/setup/runtimes/python', because: 'the version file says so', file: '.python-version', line: 1 },
      { field: '/phases/setup/aptPkgs/0', because: 'psycopg2 is compiled', file: 'requirements.txt', line: 2 },
      { field: '/phases/setup/aptPkgs/1', because: 'psycopg2 is compiled', file: 'requirements.txt', line: 2 },
      { field: '/phases/setup/aptPkgs/2', because: 'psycopg2 needs libpq', file: 'requirements.txt', line: 2 },
      { field: '/phases/install/cmds/1', because: 'requirements.txt is there', file: 'requirements.txt' },
      { field: '/start/cmd', because: 'Django: WSGI_APPLICATION names blog.wsgi', file: 'blog/settings.py', line: 71 },
      { field: '/start/port', because: 'default of `PORT`' },
      { field: '/variables/DJANGO_SETTINGS_MODULE', because: 'input `env`', setting: 'env' },
      { field: '/variables/PYTHONUNBUFFERED', because: 'Python writes its log at once' }
    ],
    warnings: [],
    ...changes
  }
}

export function story(changes: Partial<Story> = {}): Story {
  return { plan: blog(), dockerfile: 'FROM python:3.13-slim-trixie\n', hidden: [], ...changes }
}

/** What a stranger may write into file names, commands, versions and messages. */
export const hostile: readonly string[] = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</summary></details><h1>gone</h1>',
  '| a | b |\n| --- | --- |',
  'back\\| slash \\',
  '`code` ``two`` ```\nfence\n```',
  '````markdown\n# head',
  '@octocat #1 octo/blog#2 GH-3 https://github.com/octo/blog/issues/4 www.example.org',
  '-->\n<!-- marker -->',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  '\u202edrowssap\u2066 \u200bzero\u{e0041}',
  '::set-output name=digest::sha256:1',
  '##[set-output name=digest]sha256:1',
  '![x](https://example.org/x.png) [y](javascript:alert(1))',
  '**bold** _it_ ~~gone~~ $x^2$ # head',
  '# head\n- item\n1. one\n===',
  'line\rreturn\u2028separator\u0085next',
  '\ud800lone',
  'say "hi"] --> x["',
  "'; DROP TABLE x; --",
  '%0A::error::x'
]
