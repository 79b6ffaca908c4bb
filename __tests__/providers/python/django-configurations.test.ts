import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf, startOf } from './plans.js'

const names = (configuration?: string) =>
  'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n' +
  (configuration === undefined ? '' : `os.environ.setdefault("DJANGO_CONFIGURATION", "${configuration}")\n`)
const settings = `from configurations import Configuration, values
class Common(Configuration):
    SECRET_KEY = values.SecretValue()
    STATIC_ROOT = "/srv/static"
    WSGI_APPLICATION = "shop.wsgi.application"
class Development(Common):
    MEDIA_ROOT = "devmedia"
class Production(Common):
    MEDIA_ROOT = "uploads"
    API_KEY = values.Value(environ_required=True, environ_prefix=None)
class Testing(Common):
    STATIC_ROOT = "elsewhere"
    TOKEN = values.SecretValue(environ_name="TESTING_TOKEN")
`
const shop = (manage?: string, wsgi?: string, more: MemoryFiles = {}): MemoryFiles => ({
  'requirements.txt': 'django\ndjango-configurations\ngunicorn',
  'manage.py': names(manage),
  'shop/__init__.py': '',
  'shop/settings.py': settings,
  'shop/wsgi.py': names(wsgi),
  ...more
})

async function planned(files: MemoryFiles, flags: readonly string[] = []) {
  const { variables, start, phases } = await planOf(files, flags)
  const writable = start.files?.filter(({ writable }) => writable).map(({ path }) => path)
  return {
    configuration: variables['DJANGO_CONFIGURATION'],
    writable,
    demands: start.demands,
    build: phases['build']?.cmds
  }
}

const production = {
  writable: ['uploads'],
  demands: ['API_KEY', 'DJANGO_SECRET_KEY'],
  build: ['API_KEY=build-only DJANGO_SECRET_KEY=build-only python manage.py collectstatic --noinput']
}

describe('settings in classes (django-configurations)', () => {
  it.each<[string, MemoryFiles, string | undefined]>([
    ['the server’s own', shop('Development', 'Production'), 'Production'],
    [
      'the one for production, where a class for development is named',
      shop('Development', 'Development'),
      'Production'
    ],
    ['the one for production, where none is named', shop(), 'Production'],
    ['no variable where all name the same', shop('Production', 'Production'), undefined]
  ])('%s', async (_, files, configuration) => {
    expect(await planned(files)).toEqual({ configuration, ...production })
  })

  it('people’s own choice', async () => {
    const found = await planned(shop('Development', 'Production'), ['--env', 'DJANGO_CONFIGURATION=Development'])
    expect(found.writable).toEqual(['devmedia'])
  })

  it('in modules of their own', async () => {
    const more = {
      'shop/settings.py': '',
      'shop/settings/__init__.py': 'from .local import Local\nfrom .live import Production',
      'shop/settings/local.py': 'from .live import Production\nclass Local(Production):\n    MEDIA_ROOT = "mine"',
      'shop/settings/live.py': settings
    }
    const { 'shop/settings.py': _, ...files } = shop('Local', undefined, more)
    expect(await planned(files)).toEqual({ configuration: 'Production', ...production })
  })

  it('without the distribution classes say nothing', async () => {
    const plan = await planOf({ ...shop('Development'), 'requirements.txt': 'django\ngunicorn' })
    expect(plan.variables['DJANGO_CONFIGURATION']).toBeUndefined()
    expect(startOf(plan)).toBe('web 8000 | python manage.py migrate && gunicorn shop.wsgi')
  })
})
