import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf, startOf, troubleOf } from './plans.js'

const guard = 'if __name__ == "__main__":\n    main()\n'
const fastapi = 'from fastapi import FastAPI\napp = FastAPI()\n'
const api = { 'requirements.txt': 'fastapi\nuvicorn' }
const project = (more: string) => `[project]\nname = "matrix"\n${more}\n[build-system]\nrequires = []`

describe('what starts an app', () => {
  it.each<[string, MemoryFiles, string]>([
    [
      'a script that completes the object which it serves',
      {
        ...api,
        'api/__init__.py': 'from .api import app, configure',
        'api/api.py': `${fastapi}def configure(x): pass`,
        'main/__main__.py':
          'import uvicorn\nfrom api import app, configure\nconfigure(1)\nuvicorn.run(app, host="0.0.0.0", port=8080)'
      },
      'web 8080 | python -m main'
    ],
    [
      'not a script that only serves the object',
      {
        ...api,
        'api/main.py': fastapi,
        'run.py': 'import uvicorn\nfrom api.main import app\nuvicorn.run(app, host="0.0.0.0")'
      },
      'web 8000 | uvicorn api.main:app --host 0.0.0.0 --port ${PORT:-8000}'
    ],
    [
      'the file at the root that imports what serves, before one below',
      {
        ...api,
        'main.py': `from shared import server\n${guard}`,
        'shared/__init__.py': '',
        'shared/server.py': 'import uvicorn\nfrom fastapi import FastAPI\ndef start():\n    server = uvicorn.Server(x)',
        'shared/stream.py': `import uvicorn\ndef main():\n    uvicorn.run(x)\n${guard}`
      },
      'web 8000 | python main.py'
    ],
    [
      'the file that all others only pass on to',
      { 'requirements.txt': 'x', 'Tautulli.py': guard, 'PlexPy.py': `from Tautulli import main\n${guard}` },
      'worker | python Tautulli.py'
    ],
    [
      'CherryPy answers requests',
      {
        'requirements.txt': 'cherrypy',
        'news.py': `import cherrypy\ndef main():\n    cherrypy.engine.start()\n${guard}`
      },
      'web 8000 | python news.py'
    ],
    [
      'the port of an argument',
      {
        'requirements.txt': 'tornado',
        'main.py': `parser.add_argument("-p", "--port", type=int, default=6666)\napplication.listen(args.port)`
      },
      'web 6666 | python main.py'
    ]
  ])('%s', async (_, files, start) => {
    expect(startOf(await planOf(files))).toBe(start)
  })

  it.each<[string, MemoryFiles, string]>([
    [
      'scripts of the package, and not another package of the tree',
      {
        'pyproject.toml': project('[project.scripts]\nserve_it = "synapse.app:main"\nctl = "synapse.app:ctl"'),
        'synapse/app.py': '',
        'synmark/__main__.py': ''
      },
      'serve_it, ctl'
    ],
    ['files at the root', { 'requirements.txt': 'x', 'a.py': guard, 'b.py': guard }, 'python a.py, python b.py']
  ])('is asked for, with what could be meant: %s', async (_, files, listed) => {
    expect((await troubleOf(files)).fix).toContain(listed)
  })

  it('a file of tasks that does nothing by itself is not run', async () => {
    const files = {
      'requirements.txt': 'invoke',
      'tasks.py': 'from invoke import task\n@task\ndef build(c):\n    pass'
    }
    expect((await troubleOf(files)).what).toContain('nothing says how the app starts')
  })
})

describe('what is installed', () => {
  it('the main group of a pyproject without a project', async () => {
    const pyproject = '[dependency-groups]\nmain = ["flask", "gunicorn"]\ndev = ["pytest"]'
    const plan = await planOf({ 'pyproject.toml': pyproject, 'app.py': 'from flask import Flask\napp = Flask("x")' })
    expect(plan.phases['install']?.cmds).toEqual(['pip install flask gunicorn'])
    expect(startOf(plan)).toBe('web 8000 | gunicorn app:app')
    expect(plan.reasons.find(({ field }) => field === '/phases/install/cmds/0')).toMatchObject({ line: 2 })
  })

  it('nothing, with a warning that names what is there', async () => {
    const plan = await planOf({ 'server.py': 'print(1)', 'requirements/full/requirements.txt': 'flask' })
    expect(plan.warnings).toMatchObject([
      {
        code: 'requirements-unread',
        file: 'requirements/full/requirements.txt',
        fix: expect.stringContaining('pip install -r')
      }
    ])
  })

  it('an archive by its URL is no mistake', async () => {
    const requirements = 'flask\nhttps://github.com/x/y/archive/main.zip\n'
    expect(codesOf(await planOf({ 'requirements.txt': requirements, 'main.py': '' }))).not.toContain(
      'requirement-unreadable'
    )
  })
})

describe('what is demanded', () => {
  it.each([
    ['set by the code itself', 'import os\nos.environ["V"] = "1"\nx = os.environ["V"]'],
    ['set where it is missing', 'import os\nos.environ.setdefault("V", "1")\nx = os.environ["V"]'],
    ['asked for first', 'import os\nx = "V" in os.environ and os.environ["V"]']
  ])('not what is %s', async (_, code) => {
    expect((await planOf({ 'main.py': code })).start.demands).toBeUndefined()
  })
})

describe('settings whose name is put together', () => {
  it('are those for production', async () => {
    const manage =
      'env = os.environ.setdefault("STAGE", "dev")\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", f"shop.settings.{env}")'
    const plan = await planOf({
      'requirements.txt': 'django\ngunicorn',
      'manage.py': manage,
      'shop/wsgi.py': manage,
      'shop/settings/__init__.py': '',
      'shop/settings/dev.py': '',
      'shop/settings/production.py': ''
    })
    expect(plan.variables['DJANGO_SETTINGS_MODULE']).toBe('shop.settings.production')
  })
})
