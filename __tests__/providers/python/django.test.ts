import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { djangoService } from '../../../src/providers/python/django.js'
import type { Hints } from '../../../src/settings/types.js'
import { factsOf } from './facts.js'

const manage = (module: string) => `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "${module}")\n`
const blog = (settings: string, more: MemoryFiles = {}): MemoryFiles => ({
  'manage.py': manage('blog.settings'),
  'blog/__init__.py': '',
  'blog/settings.py': settings,
  'blog/wsgi.py': manage('blog.settings'),
  'blog/asgi.py': manage('blog.settings'),
  ...more
})
const service = (files: MemoryFiles, dependencies = ['django', 'gunicorn'], hints: Partial<Hints> = {}) =>
  djangoService(factsOf(files, dependencies, hints))

describe('how a Django project starts', () => {
  it('serves what WSGI_APPLICATION names, with its line', async () => {
    const found = await service(blog('A = 1\nWSGI_APPLICATION = "blog.wsgi.application"'))
    expect(found?.start).toEqual({
      value: 'gunicorn blog.wsgi',
      reason: { because: 'Django: WSGI_APPLICATION names blog.wsgi', file: 'blog/settings.py', line: 2 }
    })
    expect(found?.release?.value).toBe('python manage.py migrate')
    expect(found?.adds).toEqual([])
  })

  it('has nothing to migrate without a database', async () => {
    expect((await service(blog('DATABASES = {}')))?.release).toBeUndefined()
    expect((await service(blog('DATABASES = {"default": env.db()}')))?.release).toBeDefined()
  })

  it('finds wsgi.py where no setting names it', async () => {
    expect((await service(blog('')))?.start.value).toBe('gunicorn blog.wsgi')
  })

  it('adds gunicorn, with a warning, where nothing installs a server', async () => {
    const found = await service(blog(''), ['django'])
    expect(found?.adds?.map(({ value }) => value)).toEqual(['gunicorn'])
    expect(found?.warnings?.map(({ code }) => code)).toContain('server-added')
  })

  it.each([
    [['django', 'daphne'], 'daphne -b 0.0.0.0 -p ${PORT:-8000} blog.asgi:application'],
    [['django', 'channels', 'uvicorn'], 'uvicorn blog.asgi:application --host 0.0.0.0 --port ${PORT:-8000}'],
    [['django', 'uvicorn'], 'uvicorn blog.asgi:application --host 0.0.0.0 --port ${PORT:-8000}'],
    [['django', 'uvicorn', 'gunicorn'], 'gunicorn blog.wsgi'],
    [['django', 'waitress'], 'waitress-serve --port=${PORT:-8000} blog.wsgi:application']
  ])('with %j', async (dependencies, start) => {
    const settings = 'WSGI_APPLICATION = "blog.wsgi.application"\nASGI_APPLICATION = "blog.asgi.application"'
    expect((await service(blog(settings), dependencies))?.start.value).toBe(start)
  })

  it('works from a subfolder', async () => {
    const files = Object.fromEntries(Object.entries(blog('')).map(([path, text]) => [`backend/${path}`, text]))
    const found = await service(files)
    expect(found?.start.value).toBe('gunicorn --chdir backend blog.wsgi')
    expect(found?.release?.value).toBe('python backend/manage.py migrate')
  })

  it('is no Django project without the settings variable in manage.py', async () => {
    expect(await service({ 'manage.py': 'from flask_script import Manager' })).toBeUndefined()
  })
})

describe('which settings', () => {
  const split: MemoryFiles = {
    'manage.py': manage('config.settings.local'),
    'config/__init__.py': '',
    'config/wsgi.py': manage('config.settings.production'),
    'config/settings/__init__.py': '',
    'config/settings/base.py': 'STATIC_ROOT = "static"\nSECRET_KEY = os.environ["SECRET_KEY"]',
    'config/settings/local.py': 'from .base import *',
    'config/settings/production.py': 'from .base import *\nX = env("REDIS_URL")'
  }

  it('are those that the server imports, said to manage.py as well', async () => {
    const found = await service(split)
    expect(found?.variables?.['DJANGO_SETTINGS_MODULE']).toMatchObject({
      value: 'config.settings.production',
      reason: { file: 'config/wsgi.py', line: 2 }
    })
    expect(found?.build?.[0]?.value).toBe(
      'REDIS_URL=redis://localhost:6379/0 SECRET_KEY=build-only python manage.py collectstatic --noinput'
    )
    expect(found?.demands?.map(({ value }) => value).sort()).toEqual(['REDIS_URL', 'SECRET_KEY'])
  })

  it('are the production sibling where everything names the development ones', async () => {
    const found = await service({ ...split, 'config/wsgi.py': manage('config.settings.local') })
    expect(found?.variables?.['DJANGO_SETTINGS_MODULE']?.value).toBe('config.settings.production')
  })

  it('are what people say', async () => {
    const given = { value: 'config.settings.local', source: { because: 'input env', setting: 'env' } }
    const found = await service(split, ['django', 'gunicorn'], { variables: { DJANGO_SETTINGS_MODULE: given } })
    expect(found?.variables).toBeUndefined()
    expect(found?.build?.[0]?.value).toBe('SECRET_KEY=build-only python manage.py collectstatic --noinput')
  })

  it('may be missing, with a warning', async () => {
    const found = await service({ 'manage.py': manage('gone.settings'), 'blog/wsgi.py': '' })
    expect(found?.warnings).toMatchObject([{ code: 'settings-not-found', file: 'manage.py', line: 2 }])
  })
})

describe('collectstatic', () => {
  it.each([
    ['', undefined],
    ['STATIC_ROOT = None', undefined],
    ['STATIC_ROOT = BASE_DIR / "staticfiles"', 'python manage.py collectstatic --noinput'],
    ['STATIC_ROOT = "x"\nD = env.bool("DEBUG")', 'DEBUG=False python manage.py collectstatic --noinput'],
    ['STATIC_ROOT = "x"\nD = env.bool("DEBUG", default=False)', 'python manage.py collectstatic --noinput'],
    [
      'STATIC_ROOT = "x"\nenv = environ.Env(DEBUG=(bool, False))\nD = env("DEBUG")',
      'python manage.py collectstatic --noinput'
    ],
    ['STATIC_ROOT = "x"\nP = config("PORT", cast=int)', 'PORT=1 python manage.py collectstatic --noinput'],
    ['STATIC_ROOT = "x"\nK = os.environ.get("K", "k")', 'python manage.py collectstatic --noinput'],
    ['STATIC_ROOT = "x"\nK = os.getenv("K")', 'python manage.py collectstatic --noinput'],
    ['STATIC_ROOT = "x"\n# K = os.environ["K"]', 'python manage.py collectstatic --noinput']
  ])('%j', async (settings, command) => {
    expect((await service(blog(settings)))?.build?.[0]?.value).toBe(command)
  })

  it('takes the values that people give', async () => {
    const given = { value: 'x', source: { because: 'input env', setting: 'env' } }
    const found = await service(blog('STATIC_ROOT = "x"\nK = os.environ["K"]\nL = os.environ["L"]'), undefined, {
      variables: { K: given },
      secrets: ['L']
    })
    expect(found?.build?.[0]?.value).toBe('python manage.py collectstatic --noinput')
  })
})

describe('what the database asks for', () => {
  const url = 'DATABASES = {"default": dj_database_url.config()}'
  const sqlite = 'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}'
  const host = `DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "x",
        "HOST": os.environ.get("DB_HOST", "localhost"),
    }
}`
  it.each([
    [url, ['DATABASE_URL']],
    ['DATABASES = {"default": dj_database_url.config(default="sqlite:///x")}', []],
    ['DATABASES = {"default": env.db()}', ['DATABASE_URL']],
    [host, ['DB_HOST']],
    [sqlite, []]
  ])('%s demands %j', async (settings, names) => {
    expect((await service(blog(settings)))?.demands?.map(({ value }) => value)).toEqual(names)
  })

  it('a SQLite file in the app folder makes it writable, with a warning', async () => {
    const found = await service(blog(sqlite))
    expect(found?.writable?.map(({ value }) => value)).toEqual([{ path: '.', writable: true }])
    expect(found?.warnings?.map(({ code }) => code)).toEqual(['sqlite-in-image'])
  })

  it('MEDIA_ROOT is writable', async () => {
    const found = await service(blog('MEDIA_ROOT = os.path.join(BASE_DIR, "media")'))
    expect(found?.writable?.map(({ value }) => value)).toEqual([{ path: 'media', writable: true }])
  })
})
