import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf, startOf } from './plans.js'

const awake = 'from flask import Flask\nfrom threading import Thread\napp = Flask("")\n'
const thread = 'def run():\n    app.run(host="0.0.0.0", port=8080)\ndef keep_alive():\n    Thread(target=run).start()\n'
const bot =
  'import discord\nfrom keep_alive import keep_alive\nclient = discord.Client()\nkeep_alive()\nclient.run("x")\n'
const requirements = { 'requirements.txt': 'discord.py\nflask\ngunicorn\naiogram' }

describe('a bot and a web app', () => {
  it.each<[string, MemoryFiles, string]>([
    [
      'a page in a thread keeps the bot awake',
      { 'main.py': bot, 'keep_alive.py': awake + thread },
      'web 8080 | python main.py'
    ],
    [
      'both stand in one file',
      { 'main.py': `import discord\n${awake}${thread}client = discord.Client()\nkeep_alive()\nclient.run("x")` },
      'web 8080 | python main.py'
    ],
    [
      'the bot starts the server by its name',
      {
        'requirements.txt': 'aiogram\nfastapi\nuvicorn',
        'bot/__init__.py': '',
        'bot/__main__.py':
          'from aiogram import Dispatcher\nfrom .web import up\nup()\ndp = Dispatcher()\ndp.start_polling()',
        'bot/web.py': 'import subprocess\ndef up():\n    subprocess.Popen(["uvicorn", "web.server:app"])',
        'web/__init__.py': '',
        'web/server.py': 'from fastapi import FastAPI\napp = FastAPI()'
      },
      'web 8000 | python -m bot'
    ],
    [
      'not one that only shares code with the app, which is served by itself',
      {
        'requirements.txt': 'discord.py\nfastapi\nuvicorn',
        'main.py': 'from fastapi import FastAPI\nimport shared\napp = FastAPI()',
        'bot.py': 'import discord\nimport shared\nclient = discord.Client()\nclient.run("x")',
        'shared.py': ''
      },
      'web 8000 | uvicorn main:app --host 0.0.0.0 --port ${PORT:-8000}'
    ],
    [
      'not one that imports a file which serves only when it is run itself',
      {
        'web.py': `${awake}if __name__ == "__main__":\n    app.run()`,
        'bot.py': 'import discord\nfrom web import app\nclient = discord.Client()\nclient.run("x")'
      },
      'web 8000 | gunicorn web:app'
    ]
  ])('%s', async (_, files, expected) => {
    expect(startOf(await planOf({ ...requirements, ...files }))).toBe(expected)
  })
})
