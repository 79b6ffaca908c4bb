import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf, startOf } from './plans.js'

const flask = 'from flask import Flask\napp = Flask(__name__)\n'
const factory = 'from flask import Flask\ndef create_app():\n    app = Flask(__name__)\n    return app\n'
const fastapi = 'from fastapi import FastAPI\napp = FastAPI()\n'
const guard = "if __name__ == '__main__':\n    main()\n"
const port = '${PORT:-8000}'
const uvicorn = (target: string) => `web 8000 | uvicorn ${target} --host 0.0.0.0 --port ${port}`
const needs = (...names: string[]) => names.join('\n')

type Case = readonly [name: string, requirements: string, files: MemoryFiles, start: string]

const cases: Readonly<Record<string, readonly Case[]>> = {
  Flask: [
    ['an object', needs('flask', 'gunicorn'), { 'app.py': flask }, 'web 8000 | gunicorn app:app'],
    [
      'called application',
      needs('flask', 'gunicorn'),
      { 'wsgi.py': 'import flask\napplication = flask.Flask("x")' },
      'web 8000 | gunicorn wsgi'
    ],
    [
      'a factory',
      needs('flask', 'gunicorn'),
      { 'shop/__init__.py': factory },
      "web 8000 | gunicorn 'shop:create_app()'"
    ],
    [
      'a factory that a file calls',
      needs('flask', 'gunicorn'),
      {
        'shop/__init__.py': factory,
        'run.py': 'from shop import create_app\napp = create_app()\nif __name__ == "__main__":\n    app.run()'
      },
      'web 8000 | gunicorn run:app'
    ],
    [
      'a factory with a name of its own that a file calls',
      needs('flask', 'gunicorn'),
      {
        'shop/core.py': factory.replace('create_app', 'assemble'),
        'serve.py': 'from shop.core import assemble\nsite = assemble()'
      },
      'web 8000 | gunicorn serve:site'
    ],
    [
      'a factory with arguments that a file calls',
      needs('flask', 'gunicorn'),
      {
        'shop/__init__.py': factory.replace('()', '(config)'),
        'wsgi.py': 'from shop import create_app\napp = create_app("prod")'
      },
      'web 8000 | gunicorn wsgi:app'
    ],
    [
      'a class of its own',
      needs('flask', 'gunicorn'),
      { 'app.py': 'from flask import Flask\nclass Shop(Flask):\n    pass\nshop = Shop(__name__)' },
      'web 8000 | gunicorn app:shop'
    ],
    [
      'a file that completes a package',
      needs('flask', 'gunicorn'),
      {
        'hello/__init__.py': flask,
        'hello/web.py': 'from . import app, views',
        'startup.py': 'from hello.web import app'
      },
      'web 8000 | gunicorn startup:app'
    ],
    [
      'a file that completes a package under another name',
      needs('flask', 'gunicorn'),
      { 'hello/__init__.py': flask, 'wsgi.py': 'from hello import app as application' },
      'web 8000 | gunicorn wsgi'
    ],
    ['waitress', needs('flask', 'waitress'), { 'app.py': flask }, `web 8000 | waitress-serve --port=${port} app:app`],
    ['no server', 'flask', { 'app.py': flask }, 'web 8000 | gunicorn app:app'],
    [
      'a tie between folders: the shallower',
      needs('flask', 'gunicorn'),
      { 'a/b/app.py': flask, 'a/app.py': flask },
      'web 8000 | gunicorn a.app:app'
    ],
    [
      'WebSockets',
      needs('flask', 'flask-socketio', 'gunicorn'),
      { 'app.py': flask },
      'web 8000 | gunicorn --threads 100 app:app'
    ],
    [
      'WebSockets with gevent',
      needs('flask', 'flask-socketio', 'gunicorn', 'gevent'),
      { 'app.py': flask },
      'web 8000 | gunicorn --worker-class gevent app:app'
    ],
    [
      'Alembic has an object too',
      needs('flask', 'gunicorn'),
      {
        'db/env.py': 'from hello.app import create_app\napp = create_app()',
        'hello/__init__.py': '',
        'hello/app.py': factory
      },
      "web 8000 | gunicorn 'hello.app:create_app()'"
    ],
    [
      'only in scripts and tests',
      'flask',
      { 'scripts/app.py': flask, 'tests/app.py': flask, 'main.py': 'print(1)' },
      'worker | python main.py'
    ],
    [
      'in a function that serves itself',
      'flask',
      {
        'serve.py':
          'from flask import Flask\ndef main():\n    app = Flask(__name__)\n    app.run(host="0.0.0.0")\n' + guard
      },
      'web 5000 | python serve.py'
    ],
    [
      'below a folder of its own that imports its neighbours',
      needs('flask', 'gunicorn'),
      { 'server/app.py': 'import models\n' + flask, 'server/models.py': '' },
      'web 8000 | gunicorn --chdir server app:app'
    ],
    [
      'under a condition at the top',
      needs('flask', 'gunicorn'),
      { 'app.py': 'from flask import Flask\nif True:\n    app = Flask("a")\nelse:\n    app = Flask("b")' },
      'web 8000 | gunicorn app:app'
    ],
    [
      'connexion',
      needs('connexion', 'gunicorn'),
      { 'app.py': 'import connexion\napp = connexion.FlaskApp(__name__)' },
      'web 8000 | gunicorn app:app'
    ],
    [
      'manage.py and another that serve: never manage.py',
      'flask',
      {
        'manage.py': 'def main():\n    app.run()\n' + guard,
        'launcher.py': 'def main():\n    app.run()\n' + guard
      },
      'web 8000 | python launcher.py'
    ]
  ],
  FastAPI: [
    ['main.py', needs('fastapi', 'uvicorn'), { 'main.py': fastapi }, uvicorn('main:app')],
    [
      'a package',
      needs('fastapi', 'uvicorn'),
      { 'app/__init__.py': '', 'app/main.py': fastapi },
      uvicorn('app.main:app')
    ],
    [
      'a namespace package',
      needs('fastapi', 'uvicorn'),
      { 'app/main.py': 'from app.api import r\n' + fastapi, 'app/api.py': '' },
      uvicorn('app.main:app')
    ],
    ['src', needs('fastapi', 'uvicorn'), { 'src/main.py': fastapi }, uvicorn('main:app --app-dir src')],
    [
      'src as a package',
      needs('fastapi', 'uvicorn'),
      { 'src/__init__.py': '', 'src/main.py': 'from src.x import y\n' + fastapi, 'src/x.py': '' },
      uvicorn('src.main:app')
    ],
    [
      'its own server in main: the object is served',
      needs('fastapi', 'uvicorn'),
      { 'main.py': fastapi + 'import uvicorn\nif __name__ == "__main__":\n    uvicorn.run("main:app", reload=True)' },
      uvicorn('main:app')
    ],
    [
      'a file that runs another',
      needs('fastapi', 'uvicorn'),
      {
        'app/__init__.py': '',
        'app/main.py': fastapi,
        'run.py': 'import uvicorn\nif __name__ == "__main__":\n    uvicorn.run("app.main:app")'
      },
      uvicorn('app.main:app')
    ],
    [
      'a factory',
      needs('fastapi', 'uvicorn'),
      {
        'app/__init__.py': '',
        'app/main.py': 'from fastapi import FastAPI\ndef create_app() -> FastAPI:\n    return FastAPI()'
      },
      uvicorn('app.main:create_app --factory')
    ],
    [
      'an async factory is none',
      needs('fastapi', 'uvicorn'),
      { 'main.py': 'import fastapi\nasync def create_app():\n    return fastapi.FastAPI()\n' },
      'worker | python main.py'
    ],
    ['the standard extra brings the server', 'fastapi[standard]', { 'main.py': fastapi }, uvicorn('main:app')],
    [
      'hypercorn',
      needs('fastapi', 'hypercorn'),
      { 'main.py': fastapi },
      `web 8000 | hypercorn main:app --bind 0.0.0.0:${port}`
    ],
    [
      'granian',
      needs('fastapi', 'granian'),
      { 'main.py': fastapi },
      `web 8000 | granian --interface asgi --host 0.0.0.0 --port ${port} main:app`
    ],
    [
      'made by a helper in core/setup.py',
      needs('fastapi', 'uvicorn'),
      {
        'src/__init__.py': '',
        'src/core/__init__.py': '',
        'src/core/setup.py':
          'from fastapi import FastAPI\ndef create_application(router):\n    application = FastAPI()\n    return application',
        'src/main.py': 'from .core.setup import create_application\napp = create_application(router=1)'
      },
      uvicorn('src.main:app')
    ],
    [
      'a module of the standard library’s name beside',
      needs('fastapi', 'uvicorn'),
      { 'src/shop/__init__.py': '', 'src/shop/logging.py': '', 'src/shop/main.py': 'import logging\n' + fastapi },
      uvicorn('shop.main:app --app-dir src')
    ]
  ],
  'other frameworks': [
    [
      'Starlette',
      needs('starlette', 'uvicorn'),
      { 'app.py': 'from starlette.applications import Starlette\napp = Starlette()' },
      uvicorn('app:app')
    ],
    [
      'Litestar',
      needs('litestar', 'uvicorn'),
      { 'app.py': 'from litestar import Litestar\napp = Litestar([])' },
      uvicorn('app:app')
    ],
    [
      'Quart',
      'quart',
      { 'app.py': 'from quart import Quart\napp = Quart("x")' },
      `web 8000 | hypercorn app:app --bind 0.0.0.0:${port}`
    ],
    [
      'Sanic',
      'sanic',
      { 'server.py': 'from sanic import Sanic\napp = Sanic("x")' },
      `web 8000 | sanic server:app --host=0.0.0.0 --port=${port}`
    ],
    [
      'Sanic’s factory',
      'sanic',
      { 'server.py': 'from sanic import Sanic\ndef create_app():\n    return Sanic("x")' },
      `web 8000 | sanic server:create_app --factory --host=0.0.0.0 --port=${port}`
    ],
    [
      'Falcon',
      needs('falcon', 'gunicorn'),
      { 'app.py': 'import falcon\napp = falcon.App()' },
      'web 8000 | gunicorn app:app'
    ],
    [
      'Bottle',
      needs('bottle', 'gunicorn'),
      { 'app.py': 'from bottle import Bottle\napp = Bottle()' },
      'web 8000 | gunicorn app:app'
    ],
    [
      'Bottle without an object',
      'bottle',
      {
        'app.py':
          'from bottle import run, route\nrun(host="0.0.0.0", port=8000)\n' +
          'if __name__ == "__main__":\n    bottle.run_app()\n'
      },
      'web 8000 | python app.py'
    ],
    [
      'Pyramid',
      needs('pyramid', 'waitress'),
      {
        'app.py':
          'from pyramid.config import Configurator\nfrom waitress import serve\nif __name__ == "__main__":\n    with Configurator() as config:\n        app = config.make_wsgi_app()\n    serve(app)'
      },
      `web 8000 | waitress-serve --port=${port} app:app`
    ],
    [
      'aiohttp',
      'aiohttp',
      { 'server.py': 'from aiohttp import web\nweb.run_app(web.Application())' },
      'web 8080 | python server.py'
    ],
    [
      'aiohttp in a package that __main__ runs',
      'aiohttp',
      {
        'shop/__init__.py': '',
        'shop/web.py': 'from aiohttp import web\ndef main():\n    web.run_app(1)',
        'shop/__main__.py': 'from .web import main\nmain()'
      },
      'web 8080 | python -m shop'
    ],
    [
      'aiohttp that another file runs',
      'aiohttp',
      {
        'shop/__init__.py': '',
        'shop/web.py': 'from aiohttp import web\ndef main():\n    web.run_app(1)',
        'launch.py': 'from shop import web\nif __name__ == "__main__":\n    web.main()'
      },
      'web 8080 | python launch.py'
    ],
    [
      'Tornado',
      'tornado',
      { 'app.py': 'def main():\n    app.listen(8888)\nif __name__ == "__main__":\n    main()' },
      'web 8888 | python app.py'
    ],
    [
      'Tornado in a package with relative imports',
      'tornado',
      {
        'hub/__init__.py': '',
        'hub/app.py': 'from .x import y\ndef main():\n    app.listen(1)\n' + guard,
        'hub/x.py': ''
      },
      'web 8888 | python -m hub.app'
    ],
    [
      'Streamlit',
      'streamlit',
      { 'streamlit_app.py': 'import streamlit as st', 'pages/one.py': 'import streamlit as st' },
      'web 8501 | streamlit run streamlit_app.py --server.address=0.0.0.0 --server.port=${PORT:-8501} --server.headless=true'
    ],
    [
      'Streamlit’s Home.py',
      'streamlit',
      { 'Home.py': 'import streamlit as st', 'charts.py': 'import streamlit as st' },
      'web 8501 | streamlit run Home.py --server.address=0.0.0.0 --server.port=${PORT:-8501} --server.headless=true'
    ],
    [
      'Streamlit: the file that imports the others',
      'streamlit',
      { 'zebra.py': 'import streamlit as st\nimport charts', 'charts.py': 'import streamlit as st' },
      'web 8501 | streamlit run zebra.py --server.address=0.0.0.0 --server.port=${PORT:-8501} --server.headless=true'
    ],
    [
      'Streamlit in a file with a space',
      'streamlit',
      { 'My App.py': 'import streamlit as st' },
      "web 8501 | streamlit run 'My App.py' --server.address=0.0.0.0 --server.port=${PORT:-8501} --server.headless=true"
    ],
    [
      'Gradio',
      'gradio',
      { 'app.py': 'import gradio as gr\ngr.Interface(f).launch()' },
      'web 7860 | GRADIO_SERVER_PORT=${PORT:-7860} python app.py'
    ],
    [
      'Dash with an object for a server',
      needs('dash', 'gunicorn'),
      { 'app.py': 'from dash import Dash\napp = Dash(__name__)\nserver = app.server' },
      'web 8050 | gunicorn app:server'
    ],
    [
      'Dash without one',
      'dash',
      { 'app.py': 'from dash import Dash\napp = Dash(__name__)\nif __name__ == "__main__":\n    app.run()' },
      'web 8050 | python app.py'
    ],
    [
      'Dash before Flask',
      needs('dash', 'flask', 'gunicorn'),
      {
        'app.py':
          'from dash import Dash\nfrom flask import Flask\napp = Flask("x")\ndash = Dash(server=app)\nserver = dash.server'
      },
      'web 8050 | gunicorn app:server'
    ],
    [
      'Chainlit',
      'chainlit',
      { 'app.py': 'import chainlit as cl' },
      `web 8000 | chainlit run app.py --host 0.0.0.0 --port ${port} --headless`
    ],
    [
      'Panel',
      'panel',
      { 'app.py': 'import panel as pn\npn.Row().servable()' },
      'web 5006 | panel serve app.py --address 0.0.0.0 --port ${PORT:-5006} --allow-websocket-origin=*'
    ],
    ['NiceGUI', 'nicegui', { 'main.py': 'from nicegui import ui\nui.run()' }, 'web 8080 | python main.py'],
    [
      'FastHTML',
      'python-fasthtml',
      { 'main.py': 'from fasthtml.common import *\napp, rt = fast_app()\nserve()' },
      'web 5001 | python main.py'
    ],
    [
      'a WSGI object of no known framework',
      '',
      { 'wsgi.py': 'from masonite import Application\napplication = Application("x")' },
      'web 8000 | gunicorn wsgi'
    ],
    ['a WSGI function', '', { 'wsgi.py': 'def app(environ, start):\n    return []' }, 'web 8000 | gunicorn wsgi:app'],
    [
      'an ASGI object of no known framework',
      'uvicorn',
      { 'asgi.py': 'from own import application' },
      uvicorn('asgi:application')
    ],
    ['a wsgi.py without an object', '', { 'wsgi.py': 'print(1)', 'main.py': 'print(2)' }, 'worker | python main.py']
  ],
  workers: [
    [
      'Celery',
      'celery',
      { 'tasks.py': 'from celery import Celery\napp = Celery("x")' },
      'worker | celery -A tasks worker --loglevel=INFO'
    ],
    [
      'Celery under another name',
      'celery',
      { 'worker.py': 'from celery import Celery\ncelery = Celery("x")' },
      'worker | celery -A worker:celery worker --loglevel=INFO'
    ],
    [
      'Celery in a package',
      'celery',
      { 'shop/__init__.py': '', 'shop/celery.py': 'from celery import Celery\napp = Celery("x")' },
      'worker | celery -A shop.celery worker --loglevel=INFO'
    ],
    [
      'Dramatiq',
      'dramatiq',
      { 'jobs.py': 'from dramatiq.brokers.redis import RedisBroker\nbroker = RedisBroker()' },
      'worker | dramatiq jobs'
    ],
    [
      'Huey',
      'huey',
      { 'jobs.py': 'from huey import RedisHuey\nhuey = RedisHuey()' },
      'worker | huey_consumer jobs.huey'
    ],
    [
      'RQ',
      'rq',
      { 'worker.py': 'from rq import Worker\nif __name__ == "__main__":\n    Worker(["default"]).work()' },
      'worker | python worker.py'
    ],
    [
      'a Discord bot',
      'discord.py',
      { 'bot.py': 'import discord\nclient = discord.Client()\nclient.run("x")' },
      'worker | python bot.py'
    ],
    [
      'a Telegram bot that main.py runs',
      'python-telegram-bot',
      {
        'bot/main.py': 'from telegram_bot import Bot\ndef main():\n    Bot().run()\n' + guard,
        'bot/telegram_bot.py': 'class Bot:\n    def run(self):\n        app.run_polling()'
      },
      'worker | python bot/main.py'
    ],
    [
      'an aiogram bot as a package',
      'aiogram',
      {
        'bot/__init__.py': '',
        'bot/__main__.py': 'from .app import run\nrun()',
        'bot/app.py': 'def run():\n    dp.start_polling()',
        'bot/jobs.py': 'def go():\n    scheduler.start()'
      },
      'worker | python -m bot'
    ],
    [
      'a web app beside a bot',
      needs('fastapi', 'uvicorn', 'aiogram'),
      { 'main.py': fastapi, 'bot.py': 'dp.start_polling()' },
      uvicorn('main:app')
    ]
  ],
  scripts: [
    ['main.py', 'requests', { 'main.py': 'print(1)' }, 'worker | python main.py'],
    ['main.py before others', 'requests', { 'main.py': '', 'app.py': '', 'bot.py': '' }, 'worker | python main.py'],
    ['the only file', 'requests', { 'crawl.py': 'print(1)' }, 'worker | python crawl.py'],
    ['the only file that can be run', 'requests', { 'crawl.py': guard, 'util.py': '' }, 'worker | python crawl.py'],
    [
      'the one that is called like a server',
      'grpcio',
      { 'email_server.py': 'server.serve_forever()\n' + guard, 'email_client.py': guard, 'logger.py': '' },
      'web 8000 | python email_server.py'
    ],
    ['one folder below', 'requests', { 'bot/main.py': guard, 'bot/x.py': '' }, 'worker | python bot/main.py'],
    [
      'one folder below that imports from above',
      'requests',
      { 'bot/main.py': 'import config\n' + guard, 'config.py': '', 'other.py': '' },
      'worker | python -m bot.main'
    ],
    [
      'a package with __main__.py',
      'requests',
      { 'shop/__init__.py': '', 'shop/__main__.py': '' },
      'worker | python -m shop'
    ],
    [
      'a package with __main__.py below src',
      'requests',
      { 'src/shop/__init__.py': '', 'src/shop/__main__.py': '' },
      'worker | PYTHONPATH=src python -m shop'
    ],
    ['__main__.py of the folder', 'requests', { '__main__.py': '' }, 'worker | python .'],
    ['src/main.py', 'requests', { 'src/main.py': '' }, 'worker | python src/main.py'],
    [
      'a file that is named like the folder beside it',
      'requests',
      { 'sonar.py': guard, 'other.py': guard, 'sonar/main.py': guard },
      'worker | python sonar.py'
    ],
    [
      'not one that is only imported',
      'requests',
      { 'sonar.py': 'x = 1', 'sonar/main.py': guard },
      'worker | python sonar/main.py'
    ],
    [
      'the script from whose name the others go on',
      '-e .',
      {
        'setup.py': `setup(entry_points={"console_scripts": ["alert-test=alert.a:main", "alert=alert.b:main"]})`,
        'alert/a.py': '',
        'alert/b.py': ''
      },
      'worker | alert'
    ],
    [
      'not a program for AWS CDK',
      'requests',
      { 'app.py': 'import aws_cdk as cdk\napp = cdk.App()\napp.synth()', 'bot.py': '' },
      'worker | python bot.py'
    ],
    [
      'a server of the standard library',
      '',
      { 'server.py': 'from http.server import HTTPServer\nHTTPServer(("", 8000), H).serve_forever()' },
      'web 8000 | python server.py'
    ],
    ['reads PORT', '', { 'server.py': 'import os\nos.environ.get("PORT")' }, 'web 8000 | python server.py'],
    ['a name with a space', '', { 'my job.py': '' }, "worker | python 'my job.py'"]
  ]
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s', async (_name, requirements, files, start) => {
    expect(startOf(await planOf({ 'requirements.txt': requirements, ...files }))).toBe(start)
  })
})

describe('what is beside', () => {
  it.each<[string, string, MemoryFiles, Readonly<Record<string, string>> | undefined]>([
    [
      'Celery beside Flask',
      needs('flask', 'gunicorn', 'celery'),
      { 'app.py': flask, 'tasks.py': 'from celery import Celery\napp = Celery("x")' },
      { worker: 'celery -A tasks worker --loglevel=INFO' }
    ],
    [
      'Celery and Flask in one file',
      needs('flask', 'gunicorn', 'celery'),
      { 'app.py': flask + 'from celery import Celery\ncelery = Celery("x")' },
      { worker: 'celery -A app:celery worker --loglevel=INFO' }
    ],
    [
      'an object of FastAPI is none of Celery',
      needs('fastapi', 'uvicorn', 'celery'),
      {
        'app.py': 'import fastapi\ndef create_app():\n    app = fastapi.FastAPI()\n    return app\napp = create_app()',
        'job.py': 'from celery import Celery\njob = Celery("x")'
      },
      { worker: 'celery -A job:job worker --loglevel=INFO' }
    ],
    [
      'a bot',
      needs('fastapi', 'uvicorn', 'aiogram'),
      { 'main.py': fastapi, 'bot.py': 'dp.start_polling()' },
      { worker: 'python bot.py' }
    ],
    [
      'a tool that is no worker',
      needs('fastapi', 'uvicorn', 'slack-bolt'),
      { 'main.py': fastapi, 'cli.py': 'app.start()' },
      undefined
    ]
  ])('%s', async (_, requirements, files, processes) => {
    expect((await planOf({ 'requirements.txt': requirements, ...files })).start.processes).toEqual(processes)
  })

  it('two web frameworks: one is started, the other is named', async () => {
    const plan = await planOf({
      'requirements.txt': needs('flask', 'gunicorn', 'fastapi', 'uvicorn'),
      'app.py': flask,
      'api/main.py': fastapi
    })
    expect(plan.start.cmd).toBe('gunicorn app:app')
    expect(plan.warnings.find(({ code }) => code === 'several-frameworks')).toMatchObject({ file: 'api/main.py' })
  })
})

describe('two frameworks with one start command', () => {
  const shelf = `from flask import Flask\nfrom tornado.httpserver import HTTPServer\nfrom tornado.wsgi import WSGIContainer\napp = Flask(__name__)\nif __name__ == '__main__':\n    HTTPServer(WSGIContainer(app)).listen(8083)\n`

  it('are no reason for a warning', async () => {
    const plan = await planOf({ 'requirements.txt': 'flask\ntornado', 'shelf.py': shelf })
    expect(plan.start.cmd).toBe('python shelf.py')
    expect(codesOf(plan)).not.toContain('several-frameworks')
  })
})

describe('a server that nothing installs', () => {
  it.each([
    ['flask', { 'app.py': flask }, 'pip install gunicorn==27.0.1'],
    ['fastapi', { 'main.py': fastapi }, 'pip install uvicorn==0.54.0']
  ])('is installed for %s, with a warning', async (requirements, files, command) => {
    const plan = await planOf({ 'requirements.txt': requirements, '.python-version': '3.13', ...files })
    expect(plan.phases['install']?.cmds).toEqual(['pip install -r requirements.txt', command])
    expect(codesOf(plan)).toContain('server-added')
  })

  it('is not added where the app has one', async () => {
    const plan = await planOf({ 'requirements.txt': needs('flask', 'gunicorn'), 'app.py': flask })
    expect(codesOf(plan)).toEqual([])
    expect(plan.phases['install']?.cmds).toEqual(['pip install -r requirements.txt'])
  })
})
