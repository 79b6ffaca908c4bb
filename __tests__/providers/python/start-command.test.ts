import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf, startOf } from './plans.js'

const files = { 'requirements.txt': 'flask\ngunicorn', 'app.py': 'from flask import Flask\napp = Flask(__name__)' }

describe('a start command of people’s own', () => {
  it.each<[string, boolean]>([
    ['gunicorn app:app', false],
    ['python manage.py runserver 0.0.0.0:$PORT', true],
    ['flask run --host 0.0.0.0', true],
    ['flask --app shop run', true],
    ['flask db upgrade', false],
    ['python -m flask run', true],
    ['uvicorn app:app --reload', true],
    ['fastapi dev', true],
    ['fastapi run', false],
    ['gunicorn --reload-engine app:app', false]
  ])('%s', async (command, warned) => {
    const plan = await planOf({ ...files, Procfile: `web: ${command}\n` })
    expect(plan.start.cmd).toBe(command)
    expect(codesOf(plan).includes('development-server')).toBe(warned)
  })

  it('is cited where it is warned of', async () => {
    const plan = await planOf({ ...files, Procfile: 'release: true\nweb: flask run' })
    expect(plan.warnings).toMatchObject([{ code: 'development-server', file: 'Procfile', line: 2 }])
  })

  it.each([
    ['gunicorn app:app', 'flask', 'pip install gunicorn==27.0.1'],
    ['exec gunicorn app:app', 'flask', 'pip install gunicorn==27.0.1'],
    ['python -m uvicorn app:app', 'fastapi', 'pip install uvicorn==0.54.0'],
    ['gunicorn -k uvicorn.workers.UvicornWorker app:app', 'fastapi', 'pip install gunicorn==27.0.1']
  ])('%s: a server that nothing installs is installed', async (command, requirements, install) => {
    const plan = await planOf({
      '.python-version': '3.13',
      'requirements.txt': requirements,
      'app.py': '',
      Procfile: `web: ${command}`
    })
    expect(plan.phases['install']?.cmds).toContain(install)
    expect(plan.warnings.find(({ code }) => code === 'server-added')).toMatchObject({ file: 'Procfile', line: 1 })
  })

  it('keeps the port of the framework', async () => {
    expect(startOf(await planOf({ ...files, Procfile: 'web: bash run.sh' }))).toBe('web 8000 | bash run.sh')
  })

  it.each<[string, string, number | undefined, Readonly<Record<string, string>>]>([
    ['flask run', 'development-server', 5000, { FLASK_RUN_HOST: '0.0.0.0' }],
    ['flask --app shop run --host=0.0.0.0', 'development-server', 5000, {}],
    ['uvicorn app:app', '', 8000, { UVICORN_HOST: '0.0.0.0' }],
    ['uvicorn app:app --host 0.0.0.0 --port $PORT', '', 8000, {}],
    ['uvicorn app:app --host 127.0.0.1', 'listens-locally', 8000, {}],
    ['gunicorn -k uvicorn.workers.UvicornWorker app:app', '', 8000, {}],
    ['daphne app:app', 'listens-locally', 8000, {}],
    ['waitress-serve app:app', '', 8080, {}],
    ['python manage.py runserver', 'development-server listens-locally', 8000, {}],
    ['python manage.py runserver 0.0.0.0:$PORT', 'development-server', 8000, {}]
  ])('%s: is told to listen on all addresses, or people are', async (command, codes, port, variables) => {
    const plan = await planOf({ ...files, 'requirements.txt': 'flask\ngunicorn\nuvicorn', Procfile: `web: ${command}` })
    const { PYTHONUNBUFFERED: _, ...others } = plan.variables
    expect([codesOf(plan).join(' '), plan.start.port, others]).toEqual([codes, port, variables])
  })

  it('is looked at in a script, too', async () => {
    const script = '#!/bin/sh\n# flask run\npython seed.py\nexec uvicorn app:app --reload'
    const plan = await planOf({ ...files, 'start.sh': script, Procfile: 'web: sh start.sh' })
    expect(plan.variables['UVICORN_HOST']).toBe('0.0.0.0')
    expect(plan.warnings).toMatchObject([{ code: 'development-server', file: 'start.sh', line: 4 }])
  })

  it.each([
    ['uv run gunicorn app:app', 'gunicorn app:app'],
    ['uv run --no-sync -- gunicorn app:app', 'gunicorn app:app'],
    ['uv run app.py --port 1', 'python app.py --port 1'],
    ['uv run -m app', 'python -m app'],
    ['A=1 poetry run python app.py && exec pipenv run gunicorn app:app', 'A=1 python app.py && exec gunicorn app:app']
  ])('%s: no manager is in the image, so it is left out', async (command, expected) => {
    const plan = await planOf({ ...files, Procfile: `web: ${command}\nworker: poetry run celery -A x worker` })
    expect([plan.start.cmd, plan.start.processes]).toEqual([expected, { worker: 'celery -A x worker' }])
    expect(plan.warnings).toContainEqual(
      expect.objectContaining({ code: 'manager-left-out', line: 1, fix: `Write \`${expected}\`` })
    )
  })

  it.each<[string, MemoryFiles, string]>([
    ['pipenv run upgrade', { Pipfile: '[scripts]\nupgrade = "flask db upgrade"' }, 'flask db upgrade'],
    [
      'pdm run serve -w 2',
      { 'pyproject.toml': '[tool.pdm.scripts]\nserve = { cmd = "gunicorn app:app" }' },
      'gunicorn app:app -w 2'
    ],
    ['pipenv run gunicorn app:app', { Pipfile: '[scripts]\nupgrade = "flask db upgrade"' }, 'gunicorn app:app']
  ])('%s: a name that the manifest gives to a command is that command', async (command, more, expected) => {
    const plan = await planOf({ ...files, ...more, Procfile: `web: ${command}` })
    expect(plan.start.cmd).toBe(expected)
  })

  it.each(['uv run --with x gunicorn app:app', 'echo uv run x', 'gunicorn app:app'])('%s stays', async (command) => {
    const plan = await planOf({ ...files, Procfile: `web: ${command}` })
    expect(plan.start.cmd).toBe(command)
    expect(codesOf(plan)).not.toContain('manager-left-out')
  })

  it('a manager in a script is a warning', async () => {
    const plan = await planOf({
      ...files,
      'run.sh': '#!/bin/sh\npoetry run gunicorn app:app',
      Procfile: 'web: ./run.sh'
    })
    expect(plan.warnings).toMatchObject([{ code: 'manager-in-script', file: 'run.sh', line: 2 }])
  })

  it.each<[string, string, string, string[]]>([
    ['the one command of a target', 'run:\n\t@uv run gunicorn app:app\n', 'gunicorn app:app', ['manager-left-out']],
    ['one of a development server', 'run:\n\tflask run\n', 'flask run', ['development-server', 'manager-left-out']],
    ['not one of several lines', 'run:\n\techo\n\tgunicorn app:app\n', 'make run', []],
    ['not one with variables of make', 'run:\n\tgunicorn $(APP)\n', 'make run', []],
    ['not one with prerequisites', 'run: assets\n\tgunicorn app:app\n', 'make run', []],
    ['not another target', 'runs:\n\tgunicorn app:app\n', 'make run', []]
  ])('make: %s', async (_, makefile, command, codes) => {
    const plan = await planOf({ ...files, Makefile: makefile, Procfile: 'web: make run' })
    expect(plan.start.cmd).toBe(command)
    expect(codesOf(plan).filter((code) => code !== 'server-added')).toEqual(codes)
    expect(plan.start.aptPkgs ?? []).toEqual(command === 'make run' ? ['make'] : [])
  })

  it('a script of the app’s own package is installed', async () => {
    const project =
      '[project]\nname = "shop"\n[project.scripts]\nserveit = "shop:main"\nother = "shop:other"\n[build-system]\nrequires = []'
    const tree = { 'pyproject.toml': project, 'shop/__init__.py': '' }
    const build = async (command: string) =>
      (await planOf({ ...tree, Procfile: `web: ${command}` })).phases['build']?.cmds
    expect(await build('uv run serveit now')).toEqual(['pip install --no-deps .'])
    expect(await build('serveit-too')).toBeUndefined()
  })

  it('of a worker only', async () => {
    expect(
      startOf(await planOf({ 'requirements.txt': 'requests', 'job.py': '', Procfile: 'worker: python job.py' }))
    ).toBe('worker | python job.py')
  })
})
