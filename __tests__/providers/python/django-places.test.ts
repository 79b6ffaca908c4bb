import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf, startOf } from './plans.js'

const manage =
  'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\nfrom django.core.management import execute_from_command_line\n'
const whole = 'INSTALLED_APPS = ["shop"]\nWSGI_APPLICATION = "shop.wsgi.application"\nSTATIC_ROOT = "/srv/static"\n'

function shop(settings: string, files: MemoryFiles = {}): MemoryFiles {
  return {
    'requirements.txt': 'django\ngunicorn\ndjango-compressor',
    'manage.py': manage,
    'shop/__init__.py': '',
    'shop/settings.py': whole + settings,
    'shop/wsgi.py': 'application = 1\n',
    ...files
  }
}

const sqlite = (name: string) => `DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ${name}}}\n`
const logs = (name: string) =>
  `LOGGING = {"handlers": {"f": {"class": "logging.FileHandler", "filename": ${name}, "level": "INFO"}}}\n`

async function written(files: MemoryFiles) {
  const { start, phases } = await planOf(files)
  const paths = (start.files ?? []).filter(({ writable }) => writable).map(({ path }) => path)
  return `${paths.join(' ')} | ${(phases['build']?.cmds ?? []).filter((cmd) => cmd.startsWith('mkdir')).join(' ')}`
}

describe('folders that Django writes to', () => {
  it.each<[string, MemoryFiles, string]>([
    ['SQLite in the app’s folder', shop(sqlite('BASE_DIR / "db.sqlite3"')), '. | '],
    [
      'SQLite in a folder below that is not there',
      shop(sqlite('os.path.join(BASE_DIR, "data", "db.sqlite3")')),
      'data | mkdir -p data'
    ],
    [
      'SQLite in a folder that is there',
      shop(sqlite('BASE_DIR / "data" / "db.sqlite3"'), { 'data/.keep': '' }),
      'data | '
    ],
    [
      'SQLite by a name',
      shop(
        `base = {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "var" / "a.db"}\nDATABASES = {"default": base}\n`
      ),
      'var | mkdir -p var'
    ],
    ['SQLite outside', shop(sqlite('"/data/db.sqlite3"')), '/data | '],
    [
      'the default of a variable',
      shop(sqlite('os.environ.get("DB", BASE_DIR / "data" / "x.db")')),
      'data | mkdir -p data'
    ],
    [
      'uploads, by the default of a variable',
      shop('MEDIA_ROOT = os.getenv("MEDIA_ROOT", os.path.join(BASE_DIR, "mediafiles"))\n'),
      'mediafiles | '
    ],
    ['uploads by a variable alone', shop('MEDIA_ROOT = os.getenv("MEDIA_ROOT")\n'), ' | '],
    [
      'a log file',
      shop(`${logs('BASE_DIR / "logs" / "a.log"')}DATABASES = {"default": env.db()}\n`),
      'logs | mkdir -p logs'
    ],
    ['a folder that the settings make', shop('LOGS = Path("logs")\nLOGS.mkdir(exist_ok=True)\n'), 'logs | '],
    ['a log file for the system’s logs', shop(logs('"/dev/stdout"')), ' | '],
    ['nothing', shop('import os\ndef later():\n    os.makedirs("later")\n'), ' | ']
  ])('%s', async (_, files, expected) => {
    expect(await written(files)).toBe(expected)
  })

  const url = (text: string) => `DATABASES = {"default": ${text}}\n`
  it.each<[string, string, string]>([
    [
      'dj-database-url, a sum',
      url('dj_database_url.config(default="sqlite:///" + str(BASE_DIR / "db.sqlite3"))'),
      'the app folder'
    ],
    [
      'dj-database-url, in a folder',
      url(
        "dj_database_url.config(default='sqlite:///' + os.path.join(BASE_DIR, 'data', 'db.sqlite3'), conn_max_age=600)"
      ),
      'data'
    ],
    [
      'django-environ',
      url('env.db("DATABASE_URL", default=f"sqlite:///{BASE_DIR / \'db.sqlite3\'}")'),
      'the app folder'
    ],
    ['a text with a value in it', url('env.db("DATABASE_URL", default=f"sqlite:///{BASE_DIR}/var/x.db")'), 'var'],
    ['a relative one', url('env.db("DATABASE_URL", default="sqlite:///db.sqlite3")'), 'the app folder'],
    [
      'a name of its own',
      `URL = os.environ.get("DATABASE_URL", "sqlite:///" + str(BASE_DIR / "db.sqlite3"))\n${url('dj_database_url.parse(URL)')}`,
      'the app folder'
    ]
  ])('are named where only a default says so: %s', async (_, settings, place) => {
    const { warnings, start } = await planOf(shop(settings))
    expect(warnings.find(({ code }) => code === 'sqlite-in-image')).toMatchObject({
      message: `Without DATABASE_URL in its environment the database is a SQLite file in ${place}: it is lost when the container is replaced, and the folder is made writable for it`,
      file: 'shop/settings.py'
    })
    expect(start.files?.filter(({ writable }) => writable).map(({ path }) => path)).toEqual([
      place === 'the app folder' ? '.' : place
    ])
  })
  it.each([
    'dj_database_url.config()',
    'env.db("DATABASE_URL", default="postgres://localhost/x")',
    'env.db("DATABASE_URL", default="sqlite:///:memory:")',
    'env.db("DATABASE_URL", default="sqlite:////data/db.sqlite3")'
  ])('are not, for %s', async (text) => {
    expect(codesOf(await planOf(shop(url(text))))).not.toContain('sqlite-in-image')
  })

  it('are named where a database in them would be lost', async () => {
    const { warnings } = await planOf(shop(sqlite('BASE_DIR / "data" / "db.sqlite3"')))
    expect(warnings.find(({ code }) => code === 'sqlite-in-image')?.message).toContain('a SQLite file in data:')
  })
})

describe('migrations', () => {
  const database = 'DATABASES["default"] = dj_database_url.config(default="postgres://db")\n'
  it.each<[string, string, boolean]>([
    ['none without a database', '', false],
    ['none with an empty setting', 'DATABASES = {}\n', false],
    ['where the setting is filled later', `DATABASES = {}\n${database}`, true],
    ['where settings come from elsewhere', 'DATABASES = {}\nfrom .local import *\n', true],
    ['where Dynaconf brings them', 'import dynaconf\nsettings = dynaconf.DjangoDynaconf(__name__)\n', true]
  ])('%s', async (_, settings, migrates) => {
    expect((await planOf(shop(settings))).start.release).toBe(migrates ? 'python manage.py migrate' : undefined)
  })
})

describe('compressed files', () => {
  const build = async (settings: string, requirements = 'django\ngunicorn\ndjango-compressor') =>
    (await planOf(shop(settings, { 'requirements.txt': requirements }))).phases['build']?.cmds

  it('are made offline, after the static files', async () => {
    expect(await build('COMPRESS_OFFLINE = True\n')).toEqual([
      'python manage.py collectstatic --noinput',
      'python manage.py compress --force'
    ])
  })

  it('are made when asked for otherwise', async () => {
    const only = ['python manage.py collectstatic --noinput']
    expect(await build('COMPRESS_OFFLINE = False\n')).toEqual(only)
    expect(await build('COMPRESS_OFFLINE = True\n', 'django\ngunicorn')).toEqual(only)
  })
})

describe('uWSGI', () => {
  it('serves where it is the server that is installed', async () => {
    const plan = await planOf(shop(sqlite('":memory:"'), { 'requirements.txt': 'django\nuwsgi' }))
    expect(startOf(plan)).toContain(
      'uwsgi --http 0.0.0.0:${PORT:-8000} --master --enable-threads --need-app --die-on-term --module shop.wsgi:application'
    )
    expect(codesOf(plan)).not.toContain('server-added')
  })

  it('stands back behind gunicorn', async () => {
    const plan = await planOf(shop('', { 'requirements.txt': 'django\nuwsgi\ngunicorn' }))
    expect(plan.start.cmd).toBe('gunicorn shop.wsgi')
  })

  it('serves a factory', async () => {
    const app = 'from flask import Flask\ndef create_app():\n    app = Flask(__name__)\n    return app\n'
    const plan = await planOf({ 'requirements.txt': 'flask\nuwsgi', 'shop/__init__.py': app })
    expect(plan.start.cmd).toMatch(/--module 'shop:create_app\(\)'$/)
  })
})

describe('assets for static files', () => {
  const node: MemoryFiles = {
    'package.json': '{"scripts":{"build":"vite build"},"devDependencies":{"vite":"7"}}',
    'package-lock.json': '{"lockfileVersion":3,"packages":{"":{}}}',
    'vite.config.js': 'export default { build: { outDir: "assets/dist" } }'
  }
  const built = 'BUILT = Path(os.environ.get("BUILT", default=BASE_DIR / "assets" / "dist"))\n'

  it('are built where a name in STATICFILES_DIRS stands for their folder', async () => {
    expect((await planOf(shop(`${built}STATICFILES_DIRS = [BUILT]\n`, node))).providers).toEqual(['python', 'node'])
    expect((await planOf(shop(`${built}STATICFILES_DIRS = [OTHER]\n`, node))).providers).toEqual(['python'])
  })
})
