import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf } from './plans.js'

const flask = 'from flask import Flask\napp = Flask(__name__)\n'
const site: MemoryFiles = { 'requirements.txt': 'flask\ngunicorn', 'app.py': flask }
const api: MemoryFiles = {
  'requirements.txt': 'fastapi\nuvicorn',
  'main.py': 'import uvicorn\nfrom fastapi import FastAPI\napp = FastAPI()\n'
}
const script = (code: string): MemoryFiles => ({
  ...api,
  'serve.py': `import os\nimport uvicorn\n${code}`,
  Procfile: 'web: python serve.py'
})

async function portOf(files: MemoryFiles) {
  const { start, reasons } = await planOf(files)
  const { file, line } = reasons.find(({ field }) => field === '/start/port') ?? {}
  return `${start.port ?? ''} ${file ?? ''}${line === undefined ? '' : `:${line}`} | ${start.cmd ?? ''}`
}

describe('the port', () => {
  it.each<[string, MemoryFiles, string]>([
    [
      'of gunicorn.conf.py, which PORT still overrides',
      { ...site, 'gunicorn.conf.py': 'workers = 2\nbind = "127.0.0.1:8001"' },
      '8001 gunicorn.conf.py:2 | gunicorn --bind 0.0.0.0:${PORT:-8001} app:app'
    ],
    [
      'of gunicorn.conf.py that reads PORT itself',
      { ...site, 'gunicorn.conf.py': 'import os\nbind = f"0.0.0.0:{os.environ.get(\'PORT\', 8002)}"' },
      '8002 gunicorn.conf.py:2 | gunicorn app:app'
    ],
    [
      'of gunicorn.conf.py by a name',
      { ...site, 'gunicorn.conf.py': 'import os\nport = os.getenv("PORT", "8003")\nbind = "0.0.0.0:" + port' },
      '8003 gunicorn.conf.py:3 | gunicorn app:app'
    ],
    [
      'of a configuration with a socket is ours',
      { ...site, 'gunicorn.conf.py': 'bind = "unix:/run/x.sock"' },
      '8000  | gunicorn --bind 0.0.0.0:${PORT:-8000} app:app'
    ],
    [
      'of a configuration that the command names',
      { ...site, 'deploy/g.py': 'bind = ["0.0.0.0:9000"]', Procfile: 'web: gunicorn -c deploy/g.py app:app' },
      '9000 deploy/g.py:1 | gunicorn -c deploy/g.py app:app'
    ],
    [
      'not of a configuration that the command overrides',
      { ...site, 'gunicorn.conf.py': 'bind = "0.0.0.0:9000"', Procfile: 'web: gunicorn -b 0.0.0.0:$PORT app:app' },
      '8000  | gunicorn -b 0.0.0.0:$PORT app:app'
    ],
    [
      'of a bind option',
      { ...site, Procfile: 'web: gunicorn -b :5001 app:app' },
      '5001 Procfile:1 | gunicorn -b :5001 app:app'
    ],
    [
      'of a port option',
      { ...api, Procfile: 'web: uvicorn main:app --host=0.0.0.0 --port=${PORT:-5000}' },
      '5000 Procfile:1 | uvicorn main:app --host=0.0.0.0 --port=${PORT:-5000}'
    ],
    [
      'of a script',
      { ...api, 'start.sh': '#!/bin/sh\n# --port 1\nexec uvicorn main:app --port 7000', Procfile: 'web: ./start.sh' },
      '7000 start.sh:3 | ./start.sh'
    ],
    [
      'of hypercorn.toml',
      { ...api, 'hypercorn.toml': 'bind = ["0.0.0.0:7001"]', Procfile: 'web: hypercorn -c hypercorn.toml main:app' },
      '7001 hypercorn.toml:1 | hypercorn -c hypercorn.toml main:app'
    ],
    [
      'of uvicorn.run',
      script('uvicorn.run("main:app", host="0.0.0.0", port=8005)'),
      '8005 serve.py:3 | python serve.py'
    ],
    [
      'of uvicorn.run by a variable',
      script('PORT = int(os.environ.get("PORT", 8006))\nuvicorn.run("main:app", host="0.0.0.0", port=PORT)'),
      '8006 serve.py:4 | python serve.py'
    ],
    [
      'of uvicorn.run by default',
      script('uvicorn.run("main:app", host="0.0.0.0")'),
      '8000 serve.py:3 | python serve.py'
    ],
    [
      'of Flask’s own server',
      { 'requirements.txt': 'flask', 'app.py': `${flask}app.run(host="0.0.0.0")`, Procfile: 'web: python app.py' },
      '5000 app.py:3 | python app.py'
    ],
    [
      'of the standard library',
      {
        'main.py':
          'from http.server import HTTPServer, BaseHTTPRequestHandler\nHTTPServer(("", 9001), H).serve_forever()'
      },
      '9001 main.py:2 | python main.py'
    ],
    [
      'not one for root that PORT overrides',
      {
        'main.py':
          'import os\nfrom http.server import HTTPServer\nport = int(os.getenv("PORT", 80))\nHTTPServer(("", port), H)'
      },
      '8000  | python main.py'
    ],
    [
      'not of a service that the code talks to',
      { 'main.py': 'import news\nimport cherrypy\ncherrypy.quickstart()', 'news.py': 'port = 119' },
      '8000  | python main.py'
    ],
    [
      'not of a bot’s run',
      { 'requirements.txt': 'flask', 'app.py': `${flask}app.run(**options)`, Procfile: 'web: python app.py' },
      '8000  | python app.py'
    ]
  ])('%s', async (_, files, expected) => {
    expect(await portOf(files)).toBe(expected)
  })

  it('is found in linear time', async () => {
    const many = (words: string) => words.repeat(40_000)
    const files = script(`uvicorn.run(${many('port = ')})\n${many('a.')}run(\n`)
    const started = performance.now()
    await planOf({ ...files, Procfile: `web: python serve.py ${many('gunicorn -b ')}` })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it.each<[string, string, boolean]>([
    ['told so', 'uvicorn.run("main:app", host="127.0.0.1", port=8000)', true],
    ['told nothing', 'uvicorn.run("main:app", port=8000)', true],
    ['told otherwise', 'uvicorn.run("main:app", host="0.0.0.0")', false],
    ['told by a variable', 'uvicorn.run("main:app", host=HOST)', false]
  ])('a server that listens on this machine only is a warning: %s', async (_, code, warned) => {
    expect(codesOf(await planOf(script(code))).includes('listens-locally')).toBe(warned)
  })
})

describe('options of the app’s own command', () => {
  const tool = (code: string): MemoryFiles => ({
    'pyproject.toml':
      '[build-system]\nrequires = ["setuptools"]\n[project]\nname = "shelf"\nversion = "1"\n[project.scripts]\nshelf = "shelf.cli:main"\n',
    'shelf/__init__.py': '',
    'shelf/cli.py': `from http.server import HTTPServer\n${code}`
  })

  it.each<[string, string, string, string[]]>([
    [
      'Click',
      '@click.option("-p", "--port", type=int, default=8001)\ndef main(): pass',
      '8001 shelf/cli.py:2 | shelf',
      []
    ],
    ['Tornado', 'define("port", default=5555, type=int)', '5555 shelf/cli.py:2 | shelf', []],
    [
      'for this machine only',
      'p.add_argument("--host", default="127.0.0.1")\np.add_argument("--port", default=8002)',
      '8002 shelf/cli.py:3 | shelf',
      ['listens-locally']
    ],
    ['another option', '@click.option("--import", default=8001)\ndef main(): pass', '8000  | shelf', []]
  ])('%s', async (_, code, expected, codes) => {
    const files = tool(code)
    expect(await portOf(files)).toBe(expected)
    expect(codesOf(await planOf(files))).toEqual(codes)
  })
})

describe('gunicorn on a socket file', () => {
  const files = { ...site, 'gunicorn.conf.py': 'bind = "unix:/tmp/nginx.sock"' }

  it('is a warning where people start it', async () => {
    const plan = await planOf({ ...files, Procfile: 'web: gunicorn app:app' })
    expect(plan.warnings).toMatchObject([{ code: 'listens-locally', file: 'gunicorn.conf.py', line: 1 }])
    expect(codesOf(await planOf({ ...files, Procfile: 'web: gunicorn --bind 0.0.0.0:$PORT app:app' }))).toEqual([])
  })

  it('is overridden in our own command', async () => {
    const plan = await planOf(files)
    expect(plan.start.cmd).toBe('gunicorn --bind 0.0.0.0:${PORT:-8000} app:app')
    expect(codesOf(plan)).toEqual([])
  })
})
