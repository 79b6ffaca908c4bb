import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planned, planOf, startOf } from './plans.js'

const names = (module: string) => `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "${module}")\n`
const site = (folder = '', settings = ''): MemoryFiles =>
  below(folder, {
    'manage.py': names('shop.settings'),
    'shop/__init__.py': '',
    'shop/settings.py': settings,
    'shop/wsgi.py': names('shop.settings')
  })
const below = (folder: string, files: MemoryFiles): MemoryFiles =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [folder === '' ? path : `${folder}/${path}`, text]))
const without = (files: MemoryFiles, path: string) =>
  Object.fromEntries(Object.entries(files).filter(([key]) => key !== path))
const requirements = { 'requirements.txt': 'django\ngunicorn' }
const asgi = { 'requirements.txt': 'django\nuvicorn' }
const port = '${PORT:-8000}'

describe('where a project lies', () => {
  it.each<[string, MemoryFiles, string]>([
    ['at the root', { ...requirements, ...site() }, 'web 8000 | python manage.py migrate && gunicorn shop.wsgi'],
    [
      'in src, requirements above',
      { ...requirements, ...site('src') },
      'web 8000 | python src/manage.py migrate && gunicorn --chdir src shop.wsgi'
    ],
    [
      'wsgi as a package',
      { ...asgi, ...without(site(), 'shop/wsgi.py'), 'shop/asgi/__init__.py': '' },
      `web 8000 | python manage.py migrate && uvicorn shop.asgi:application --host 0.0.0.0 --port ${port}`
    ],
    [
      'wsgi in a folder of its own',
      {
        ...requirements,
        ...without(site(), 'shop/wsgi.py'),
        'wsgi/__init__.py': '',
        'wsgi/app.py': 'from django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()'
      },
      'web 8000 | python manage.py migrate && gunicorn wsgi.app'
    ],
    [
      'beside a library’s tests',
      { ...requirements, ...site(), 'tests/manage.py': names('tests.settings') },
      'web 8000 | python manage.py migrate && gunicorn shop.wsgi'
    ],
    [
      'with Celery',
      {
        'requirements.txt': 'django\ngunicorn\ncelery',
        ...site('src'),
        'src/shop/celery.py': 'from celery import Celery\napp = Celery("shop")'
      },
      'web 8000 | python src/manage.py migrate && gunicorn --chdir src shop.wsgi'
    ]
  ])('%s', async (_, files, start) => {
    expect(startOf(await planOf(files))).toBe(start)
  })

  it('code in a folder that manage.py puts in the path', async () => {
    const code = Object.fromEntries(Object.entries(site()).filter(([path]) => path !== 'manage.py'))
    const files = {
      ...requirements,
      'manage.py': `sys.path.insert(0, "code")\n${names('shop.settings')}`,
      ...below('code', code)
    }
    expect(startOf(await planOf(files))).toBe('web 8000 | python manage.py migrate && gunicorn --chdir code shop.wsgi')
  })

  it('Celery is started from the folder of manage.py', async () => {
    const celery = 'from celery import Celery\napp = Celery("shop")'
    const files = {
      'requirements.txt': 'django\ngunicorn\ncelery',
      ...site('src'),
      'src/__init__.py': '',
      'src/shop/celery.py': celery
    }
    expect((await planOf(files)).start.processes).toEqual({
      worker: 'celery --workdir src -A shop.celery worker --loglevel=INFO'
    })
  })

  it('in a folder with requirements of its own that folder is the app', async () => {
    const { plan, folder } = await planned({
      'README.md': '',
      ...site('backend'),
      'backend/requirements.txt': 'django\ngunicorn'
    })
    expect(folder).toBe('backend')
    expect(startOf(plan)).toBe('web 8000 | python manage.py migrate && gunicorn shop.wsgi')
    expect(codesOf(plan)).toContain('app-below')
  })

  it('but not where a Procfile says that the root is', async () => {
    const Procfile = 'web: gunicorn --chdir backend shop.wsgi'
    const { plan, folder } = await planned({
      Procfile,
      ...site('backend'),
      'backend/requirements.txt': 'django\ngunicorn'
    })
    expect(folder).toBe('')
    expect(plan.phases['install']?.cmds).toEqual(['pip install -r backend/requirements.txt'])
  })

  it('several side by side are several apps', async () => {
    const files = { ...below('one', { ...requirements, ...site() }), ...below('two', { ...requirements, ...site() }) }
    await expect(planned(files)).rejects.toMatchObject({ trouble: { detail: '  one (Python)\n  two (Python)' } })
  })

  it('manage.py is never what is started', async () => {
    const files = { ...requirements, 'manage.py': 'if __name__ == "__main__":\n    execute_from_command_line()' }
    await expect(planned(files)).rejects.toMatchObject({
      trouble: { what: expect.stringContaining('nothing says how the app starts') }
    })
  })

  it('a library whose manage.py runs its tests is no app', async () => {
    const files = {
      'setup.py': 'setup()',
      'manage.py': names('tests.settings'),
      'tests/settings.py': '',
      'tests/wsgi.py': ''
    }
    await expect(planned(files)).rejects.toMatchObject({
      trouble: { what: expect.stringContaining('nothing says how the app starts') }
    })
  })
})

describe('manifest and manage.py in folders of their own', () => {
  const names = 'django\ngunicorn'

  it.each<[string, MemoryFiles, string, string | undefined]>([
    ['manifest above, two steps', { ...requirements, ...site('src/web') }, '', 'pip install -r requirements.txt'],
    [
      'manifest in the folder between: that one is the app',
      { ...site('proj/shop-app'), 'proj/requirements.txt': names },
      'proj',
      'pip install -r requirements.txt'
    ],
    [
      'requirements by stage in the folder between',
      { ...site('backend/src'), 'backend/requirements/base.txt': names },
      'backend',
      'pip install -r requirements/base.txt'
    ],
    [
      'manifest below, manage.py at the root',
      { ...site(), 'deploy/requirements/prod.txt': names },
      '',
      'pip install -r deploy/requirements/prod.txt'
    ],
    ['not one for documentation', { ...site(), 'docs/requirements.txt': 'sphinx' }, '', undefined],
    [
      'a manifest for tools at the root does not count',
      { ...site('backend'), 'requirements.txt': 'pre-commit', 'backend/requirements.txt': names },
      'backend',
      'pip install -r requirements.txt'
    ],
    [
      'nor does one of settings for tools',
      { ...site('backend'), 'pyproject.toml': '[tool.ruff]', 'backend/requirements.txt': names },
      'backend',
      'pip install -r requirements.txt'
    ]
  ])('%s', async (_, files, folder, install) => {
    const found = await planned(files)
    expect([found.folder, found.plan.phases['install']?.cmds?.find((command) => command.includes(' -r '))]).toEqual([
      folder,
      install
    ])
    expect(found.plan.start.cmd).toMatch(/^gunicorn (?:--chdir \S+ )?shop\.wsgi$/)
  })
})

describe('which settings manage.py names', () => {
  const root = 'STATIC_ROOT = "static_root"'
  it.each<[string, string, string]>([
    ['a plain name', 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")', 'shop/settings.py'],
    ['an assignment', 'os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"', 'shop/settings.py'],
    [
      'the default of a variable',
      'os.environ.setdefault("DJANGO_SETTINGS_MODULE", os.getenv("X", "shop.settings"))',
      'shop/settings.py'
    ],
    [
      'a variable with a condition',
      'm = "shop.production" if "HOSTED" in os.environ else "shop.settings"\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", m)',
      'shop/settings.py'
    ],
    ['a variable', 'm = "shop.production"\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", m)', 'shop/production.py']
  ])('%s', async (_, line, file) => {
    const plan = await planOf({
      ...requirements,
      'manage.py': `import os\n${line}\n`,
      'shop/__init__.py': '',
      'shop/settings.py': root,
      'shop/production.py': root,
      'shop/wsgi.py': ''
    })
    expect(plan.reasons.find(({ field }) => field === '/phases/build/cmds/0')?.file).toBe(file)
  })

  it('a module that wsgi.py names and that is not there gives way, which the server has to be told', async () => {
    const plan = await planOf({ ...requirements, ...site('', root), 'shop/wsgi.py': names('shop_conf') })
    expect(plan.variables['DJANGO_SETTINGS_MODULE']).toBe('shop.settings')
    expect(codesOf(plan)).toEqual(['settings-not-found'])
  })
})

describe('people’s own start command', () => {
  const settings = 'STATIC_ROOT = BASE_DIR / "collected"'
  const files = (web: string, more: MemoryFiles = {}) => ({
    ...requirements,
    ...site('', settings),
    Procfile: `web: ${web}`,
    ...more
  })
  it.each<[string, MemoryFiles, string | undefined, boolean]>([
    ['a server only', files('gunicorn shop.wsgi'), 'python manage.py migrate', false],
    ['one that migrates', files('python manage.py migrate && gunicorn shop.wsgi'), undefined, false],
    [
      'one that collects static files',
      files('python manage.py collectstatic --noinput && gunicorn shop.wsgi'),
      'python manage.py migrate',
      true
    ],
    [
      'a script that does both',
      files('bash ./start.sh', {
        'start.sh': 'python manage.py migrate\npython manage.py collectstatic\nexec gunicorn shop.wsgi'
      }),
      undefined,
      true
    ]
  ])('%s', async (_, tree, release, collects) => {
    const { start } = await planOf(tree)
    expect(start.release).toBe(release)
    expect(start.files?.some(({ path, writable }) => path === 'collected' && writable)).toBe(collects)
  })
})

describe('what SQLite in the app folder asks for', () => {
  const settings = 'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}'
  it('the sources, and a folder to write to', async () => {
    const { start } = await planOf({ ...requirements, ...site('', settings) })
    expect(start.files).toEqual([
      { path: '/opt/venv', from: 'install' },
      { path: '.', writable: true }
    ])
  })

  it('the same as the build of people’s own leaves them', async () => {
    const { start } = await planOf({ ...requirements, ...site('', settings) }, ['--build-cmd', 'make'])
    expect(start.files).toEqual([
      { path: '.', from: 'build', writable: true },
      { path: '/opt/venv', from: 'build' }
    ])
  })

  it('and only the folder where people say what is in it', async () => {
    const files = { ...requirements, ...site('', settings), 'nixpacks.toml': '[start]\nonlyIncludeFiles = ["shop"]' }
    const { start } = await planOf(files)
    expect(start.files).toEqual([
      { path: '/opt/venv', from: 'install' },
      { path: '.', writable: true },
      { path: 'shop' }
    ])
  })
})
