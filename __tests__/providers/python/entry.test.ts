import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { findEntry } from '../../../src/providers/python/entry.js'
import { factsOf } from './facts.js'

async function entry(files: MemoryFiles, constructors = ['FastAPI', 'Flask']) {
  const found = await findEntry(factsOf(files), constructors, 'X')
  return found && `${found.root}|${found.module}:${found.object} ${found.evidence.file}:${found.evidence.line}`
}

describe('findEntry', () => {
  it.each<[string, MemoryFiles, string | undefined]>([
    ['at the root', { 'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()' }, '|main:app main.py:3'],
    ['with a type', { 'main.py': 'app: FastAPI = FastAPI()' }, '|main:app main.py:1'],
    ['over several lines', { 'main.py': 'app = FastAPI(\n  title="x",\n)' }, '|main:app main.py:1'],
    ['by its module', { 'api.py': 'import flask\nserver = flask.Flask(__name__)' }, '|api:server api.py:2'],
    ['in a comment only', { 'main.py': '# app = FastAPI()' }, undefined],
    ['in a test only', { 'tests/test_app.py': 'app = FastAPI()', 'main.py': 'print(1)' }, undefined],
    [
      'in a package without __init__.py that imports itself by name',
      { 'app/main.py': 'from app.routers import x\napp = FastAPI()', 'app/routers.py': '' },
      '|app.main:app app/main.py:2'
    ],
    [
      'in a folder that imports its neighbours directly',
      { 'backend/main.py': 'from routers import x\napp = FastAPI()', 'backend/routers.py': '' },
      'backend|main:app backend/main.py:2'
    ],
    [
      'in a package',
      { 'app/__init__.py': '', 'app/api/__init__.py': '', 'app/api/main.py': 'app = FastAPI()' },
      '|app.api.main:app app/api/main.py:1'
    ],
    [
      'in a package with a manage.py of its own',
      {
        'shop/__init__.py': '',
        'shop/manage.py': '',
        'shop/run.py': '',
        'shop/wsgi.py': 'from shop.run import x\napp = Flask(__name__)'
      },
      '|shop.wsgi:app shop/wsgi.py:2'
    ],
    [
      'beside a manage.py in no package',
      { 'shop/manage.py': '', 'shop/run.py': '', 'shop/wsgi.py': 'from run import x\napp = Flask(__name__)' },
      'shop|wsgi:app shop/wsgi.py:2'
    ],
    [
      'in a package of a namespace',
      { 'maps/tiles/__init__.py': '', 'maps/tiles/main.py': 'from maps.tiles import x\napp = FastAPI()' },
      '|maps.tiles.main:app maps/tiles/main.py:2'
    ],
    [
      'in a package below src',
      { 'src/blog/__init__.py': '', 'src/blog/main.py': 'app = FastAPI()' },
      'src|blog.main:app src/blog/main.py:1'
    ],
    [
      'in a factory',
      { 'shop/__init__.py': 'def create_app(config=None):\n    app = Flask(__name__)\n    return app' },
      '|shop:create_app() shop/__init__.py:1'
    ],
    [
      'in a factory that another file calls',
      {
        'shop/__init__.py': 'def create_app():\n    app = Flask(__name__)\n    return app',
        'wsgi.py': 'from shop import create_app\napp = create_app()'
      },
      '|wsgi:app wsgi.py:2'
    ],
    [
      'in a factory that cannot be called without arguments',
      { 'shop/__init__.py': 'def create_app(config):\n    return Flask(__name__)' },
      undefined
    ],
    [
      'twice: the file with the usual name near the root',
      { 'zz.py': 'app = FastAPI()', 'main.py': 'app = FastAPI()', 'deep/main.py': 'app = FastAPI()' },
      '|main:app main.py:1'
    ],
    [
      'twice: not the file for developers',
      { 'dev_wsgi.py': 'app = FastAPI()', 'shop/__init__.py': '', 'shop/wsgi.py': 'app = FastAPI()' },
      '|shop.wsgi:app shop/wsgi.py:1'
    ],
    ['twice in a file: the usual name', { 'main.py': 'admin = FastAPI()\napp = FastAPI()' }, '|main:app main.py:2']
  ])('%s', async (_, files, expected) => {
    expect(await entry(files)).toBe(expected)
  })
})
