import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planned, planOf, startOf, troubleOf } from './plans.js'

const flask = 'from flask import Flask\napp = Flask(__name__)\n'
const guard = 'if __name__ == "__main__":\n    main()\n'
const own: MemoryFiles = {
  'requirements.txt': 'flask\ngevent',
  'shelf/__init__.py': `from .server import Server\n${flask}web_server = Server()`,
  'shelf/server.py': 'from gevent.pywsgi import WSGIServer\nDEFAULT_PORT = 8083\nclass Server:\n    pass',
  'shelf/main.py': 'from . import app, web_server\ndef main():\n    web_server.start()',
  'shelf.py': `from shelf.main import main\n${guard}`
}

describe('an app that starts a server of its own', () => {
  it('runs as its script, with the port that stands there', async () => {
    expect(startOf(await planOf(own))).toBe('web 8083 | python shelf.py')
  })

  it.each([
    ['gunicorn', { 'requirements.txt': 'flask\ngevent\ngunicorn' }],
    ['no script', { 'shelf.py': '' }]
  ])('is served by gunicorn with %s', async (_, more) => {
    expect((await planOf({ ...own, ...more })).start.cmd).toContain('gunicorn ')
  })

  it('a development server is none', async () => {
    const files = {
      'requirements.txt': 'flask',
      'app.py': `${flask}if __name__ == "__main__":\n    app.run(debug=True)`
    }
    expect((await planOf(files)).start.cmd).toBe('gunicorn app:app')
  })
})

describe('what could be meant just as well', () => {
  it('is a warning', async () => {
    const plan = await planOf({ 'requirements.txt': 'flask\ngunicorn', 'journalist.py': flask, 'source.py': flask })
    expect(plan.start.cmd).toBe('gunicorn journalist:app')
    expect(plan.warnings).toMatchObject([{ code: 'several-entries', file: 'source.py', line: 2 }])
  })

  it('is a warning for scripts as well', async () => {
    const streamlit = 'import streamlit as st\nst.title("x")\n'
    const plan = await planOf({ 'requirements.txt': 'streamlit', 'chat.py': streamlit, 'search.py': streamlit })
    expect(plan.start.cmd).toContain('streamlit run chat.py')
    expect(plan.warnings).toMatchObject([{ code: 'several-entries', file: 'search.py', line: 1 }])
    const page = await planOf({ 'requirements.txt': 'streamlit', 'chat.py': streamlit, 'pages/search.py': streamlit })
    expect(codesOf(page)).toEqual([])
  })

  it('is none where a name tells', async () => {
    const plan = await planOf({ 'requirements.txt': 'flask\ngunicorn', 'app.py': flask, 'other.py': flask })
    expect(codesOf(plan)).toEqual([])
  })
})

describe('a part of a package that has a script of its own name', () => {
  const project = (scripts: string) =>
    `[project]\nname = "proxy"\ndependencies = ["tornado"]\n[project.scripts]\n${scripts}\n[build-system]\nrequires = []`
  const tree = {
    'proxy/__init__.py': '',
    'proxy/tools.py': 'def main(): pass',
    'proxy/net/server.py': `def main():\n    server.listen(1080)\n${guard}`
  }

  it.each([
    ['the script', 'proxy = "proxy.tools:main"\nother = "proxy.tools:main"', 'proxy'],
    [
      'the file, without such a script',
      'check = "proxy.tools:main"\nother = "proxy.tools:main"',
      'python proxy/net/server.py'
    ]
  ])('is not what starts: %s', async (_, scripts, start) => {
    expect((await planOf({ ...tree, 'pyproject.toml': project(scripts) })).start.cmd).toBe(start)
  })
})

describe('what is not for production', () => {
  it.each(['manage.py', 'Procfile'])('a template of Django is no app: %s', async (file) => {
    const text = file === 'Procfile' ? 'web: gunicorn {{ project_name }}.wsgi' : '"{{ project_name }}.settings"'
    const trouble = await troubleOf({ 'requirements.txt': 'django', [file]: text })
    expect([trouble.what, trouble.where]).toEqual([expect.stringContaining('template'), { file, line: 1 }])
  })

  it('a group with which developers publish is not installed', async () => {
    const pyproject = (group: string) =>
      `[project]\nname = "x"\ndependencies = ["flask", "gunicorn"]\n[dependency-groups]\ndeploy = [${group}]`
    const install = async (group: string) =>
      (await planOf({ 'pyproject.toml': pyproject(group), 'uv.lock': 'version = 1\n', 'app.py': flask })).phases[
        'install'
      ]?.cmds?.[0]
    expect(await install('"twine==7", "awscli"')).not.toContain('deploy')
    expect(await install('"psycopg"')).toContain('--group deploy')
  })

  it('demos are not the app of a project', async () => {
    const files = { 'README.md': '', 'demos/blog/requirements.txt': 'flask', 'demos/blog/app.py': flask }
    expect((await planned(files)).folder).toBe('demos/blog')
    await expect(planned({ ...files, 'pyproject.toml': '[project]\nname = "tornado"' })).rejects.toThrow()
  })

  it('nor is what others plug in', async () => {
    const files = {
      'requirements.txt': 'flask\ngunicorn',
      'proxy/addons/board/app.py': flask,
      'proxy/web/site/app.py': flask
    }
    expect((await planOf(files)).start.cmd).toMatch(/^gunicorn proxy\.web\.site\.app:app$/)
  })
})
