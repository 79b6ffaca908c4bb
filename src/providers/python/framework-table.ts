import type { Entry } from './entry.js'
import type { Interface } from './servers.js'

/** A Python framework as a row: by what it is known, and how what it makes is served. */
export interface PythonFramework {
  readonly id: string
  readonly name: string
  /** Distributions of which the app itself names one. */
  readonly packages: readonly string[]
  /** Frameworks that this one is built on or that it makes unlikely. */
  readonly supersedes?: readonly string[]
  readonly kind: 'web' | 'worker'
  readonly port?: number
  readonly variables?: Readonly<Record<string, string>>
  readonly how: How
}

/** `serve`: an object for a server; `script`: a file that is run, or given to a command; `worker`: an object for a worker command. */
export type How =
  | {
      readonly by: 'serve'
      readonly interface: Interface
      readonly constructors: readonly string[]
      readonly order?: readonly string[]
      /** For what only the framework's own command can start; gets the entry. */
      readonly command?: (entry: Entry) => string
      /** A file that is run where no object for a server is found. */
      readonly orScript?: boolean
    }
  | {
      readonly by: 'script'
      /** What the file says: it tells the app's file from others. */
      readonly mentions: RegExp
      /** By default the file is run: `run` is the command for that. */
      readonly command?: (file: string, run: string) => string
      /** An object for a WSGI server that the file makes of its app, as group 1. */
      readonly exposes?: RegExp
      /** Only a file near the root with `if __name__ == '__main__'` counts. */
      readonly main?: boolean
    }
  | { readonly by: 'worker'; readonly constructors: readonly string[]; readonly command: (entry: Entry) => string }

const port = (fallback: number) => `\${PORT:-${fallback}}`
const running = (prefix: string) => (_: string, run: string) => `${prefix}${run}`
const from = ({ root }: Entry, command: string) => (root ? `PYTHONPATH=${root} ${command}` : command)

/** What code says that serves an app itself. */
export const serving =
  /\buvicorn\.(?:Server|Config)\s*\(|\b(?:uvicorn|hypercorn|granian|\w*app|application|server|api|socketio|sio|web)\.(?:run|run_server|serve)\s*\(|\bserve\s*\(|\b(?:run_simple|make_server|run_app|WSGIServer)\s*\(/

/** Rows in alphabetical order; what serves what is in `servers.ts`, ports are the frameworks' own defaults. */
export const pythonFrameworks: readonly PythonFramework[] = [
  {
    id: 'aiohttp',
    name: 'aiohttp',
    packages: ['aiohttp'],
    kind: 'web',
    port: 8080,
    how: { by: 'script', mentions: /\b(?:web\.run_app|run_app|web\.AppRunner|AppRunner)\s*\(/ }
  },
  {
    id: 'bottle',
    name: 'Bottle',
    packages: ['bottle'],
    kind: 'web',
    port: 8000,
    how: {
      by: 'serve',
      interface: 'wsgi',
      constructors: ['Bottle', 'bottle\\.default_app', 'default_app'],
      orScript: true
    }
  },
  {
    id: 'chainlit',
    name: 'Chainlit',
    packages: ['chainlit'],
    supersedes: ['fastapi', 'starlette'],
    kind: 'web',
    port: 8000,
    how: {
      by: 'script',
      mentions: /\bimport chainlit\b/,
      command: (file) => `chainlit run ${file} --host 0.0.0.0 --port ${port(8000)} --headless`
    }
  },
  {
    id: 'dash',
    name: 'Dash',
    packages: ['dash'],
    supersedes: ['flask'],
    kind: 'web',
    port: 8050,
    variables: { HOST: '0.0.0.0' },
    how: { by: 'script', mentions: /\b(?:Dash|JupyterDash)\s*\(/, exposes: /^(\w+)\s*=\s*\w+\.server$/ }
  },
  {
    id: 'falcon',
    name: 'Falcon',
    packages: ['falcon'],
    kind: 'web',
    port: 8000,
    how: { by: 'serve', interface: 'wsgi', constructors: ['falcon\\.App', 'falcon\\.API', 'App', 'API'] }
  },
  {
    id: 'fastapi',
    name: 'FastAPI',
    packages: ['fastapi', 'fastapi-slim'],
    supersedes: ['starlette'],
    kind: 'web',
    port: 8000,
    how: { by: 'serve', interface: 'asgi', constructors: ['FastAPI'], orScript: true }
  },
  {
    id: 'fasthtml',
    name: 'FastHTML',
    packages: ['python-fasthtml'],
    supersedes: ['starlette'],
    kind: 'web',
    port: 5001,
    how: {
      by: 'serve',
      interface: 'asgi',
      constructors: ['FastHTML', 'fast_app', 'FastHTMLWithLiveReload'],
      orScript: true
    }
  },
  {
    id: 'flask',
    name: 'Flask',
    packages: ['flask', 'apiflask', 'flask-openapi3', 'connexion'],
    kind: 'web',
    port: 8000,
    how: { by: 'serve', interface: 'wsgi', constructors: ['Flask', 'APIFlask', 'OpenAPI', 'FlaskApp'], orScript: true }
  },
  {
    id: 'gradio',
    name: 'Gradio',
    packages: ['gradio'],
    kind: 'web',
    port: 7860,
    variables: { GRADIO_SERVER_NAME: '0.0.0.0' },
    how: {
      by: 'script',
      mentions: /\.launch\s*\(/,
      command: running(`GRADIO_SERVER_PORT=${port(7860)} `)
    }
  },
  {
    id: 'litestar',
    name: 'Litestar',
    packages: ['litestar', 'starlite'],
    kind: 'web',
    port: 8000,
    how: { by: 'serve', interface: 'asgi', constructors: ['Litestar', 'Starlite'] }
  },
  {
    id: 'marimo',
    name: 'marimo',
    packages: ['marimo'],
    supersedes: ['starlette'],
    kind: 'web',
    port: 2718,
    how: {
      by: 'script',
      mentions: /\bmarimo\.App\s*\(/,
      command: (file) => `marimo run ${file} --headless --host 0.0.0.0 --port ${port(2718)}`
    }
  },
  {
    id: 'nicegui',
    name: 'NiceGUI',
    packages: ['nicegui'],
    supersedes: ['fastapi', 'starlette'],
    kind: 'web',
    port: 8080,
    how: { by: 'script', mentions: /\bui\.run(?:_with)?\s*\(/ }
  },
  {
    id: 'panel',
    name: 'Panel',
    packages: ['panel'],
    supersedes: ['tornado'],
    kind: 'web',
    port: 5006,
    how: {
      by: 'script',
      mentions: /\.servable\s*\(/,
      command: (file) => `panel serve ${file} --address 0.0.0.0 --port ${port(5006)} --allow-websocket-origin=*`
    }
  },
  {
    id: 'pyramid',
    name: 'Pyramid',
    packages: ['pyramid'],
    kind: 'web',
    port: 8000,
    how: { by: 'serve', interface: 'wsgi', constructors: ['config\\.make_wsgi_app', 'make_wsgi_app'], orScript: true }
  },
  {
    id: 'quart',
    name: 'Quart',
    packages: ['quart'],
    supersedes: ['flask'],
    kind: 'web',
    port: 8000,
    how: {
      by: 'serve',
      interface: 'asgi',
      constructors: ['Quart'],
      order: ['hypercorn', 'uvicorn', 'daphne', 'granian']
    }
  },
  {
    id: 'robyn',
    name: 'Robyn',
    packages: ['robyn'],
    kind: 'web',
    port: 8080,
    variables: { ROBYN_HOST: '0.0.0.0' },
    how: { by: 'script', mentions: /\bRobyn\s*\(/, command: running(`ROBYN_PORT=${port(8080)} `) }
  },
  {
    id: 'sanic',
    name: 'Sanic',
    packages: ['sanic'],
    kind: 'web',
    port: 8000,
    how: {
      by: 'serve',
      interface: 'asgi',
      constructors: ['Sanic'],
      command: (entry) =>
        from(entry, `sanic ${entry.module}:${entry.object.replace('()', '')}${entry.factory ? ' --factory' : ''}`) +
        ` --host=0.0.0.0 --port=${port(8000)}`
    }
  },
  {
    id: 'shiny',
    name: 'Shiny',
    packages: ['shiny'],
    supersedes: ['starlette'],
    kind: 'web',
    port: 8000,
    how: {
      by: 'script',
      mentions: /\bfrom shiny(?:\.express)? import\b/,
      command: (file) => `shiny run --host 0.0.0.0 --port ${port(8000)} ${file}`
    }
  },
  {
    id: 'solara',
    name: 'Solara',
    packages: ['solara'],
    supersedes: ['starlette'],
    kind: 'web',
    port: 8765,
    how: {
      by: 'script',
      mentions: /^@(?:solara|reacton)\.component\b|\bimport solara\b/,
      command: (file) => `solara run ${file} --production --host=0.0.0.0 --port=${port(8765)}`
    }
  },
  {
    id: 'starlette',
    name: 'Starlette',
    packages: ['starlette'],
    kind: 'web',
    port: 8000,
    how: { by: 'serve', interface: 'asgi', constructors: ['Starlette'], orScript: true }
  },
  {
    id: 'streamlit',
    name: 'Streamlit',
    packages: ['streamlit'],
    supersedes: ['tornado'],
    kind: 'web',
    port: 8501,
    how: {
      by: 'script',
      mentions: /\bimport streamlit\b|\bfrom streamlit import\b/,
      command: (file) =>
        `streamlit run ${file} --server.address=0.0.0.0 --server.port=${port(8501)} --server.headless=true`
    }
  },
  {
    id: 'tornado',
    name: 'Tornado',
    packages: ['tornado'],
    kind: 'web',
    port: 8888,
    how: { by: 'script', mentions: /\.listen\s*\(|\bHTTPServer\s*\(|\bbind_sockets\s*\(/ }
  },
  {
    id: 'celery',
    name: 'Celery',
    packages: ['celery'],
    kind: 'worker',
    how: {
      by: 'worker',
      constructors: ['Celery'],
      command: ({ root, module, object }) =>
        `celery ${root ? `--workdir ${root} ` : ''}-A ${object === 'app' ? module : `${module}:${object}`} worker --loglevel=INFO`
    }
  },
  {
    id: 'dramatiq',
    name: 'Dramatiq',
    packages: ['dramatiq'],
    kind: 'worker',
    how: {
      by: 'worker',
      constructors: ['RedisBroker', 'RabbitmqBroker', 'StubBroker'],
      command: (entry) => from(entry, `dramatiq ${entry.module}`)
    }
  },
  {
    id: 'huey',
    name: 'Huey',
    packages: ['huey'],
    kind: 'worker',
    how: {
      by: 'worker',
      constructors: ['RedisHuey', 'SqliteHuey', 'PriorityRedisHuey', 'MemoryHuey', 'Huey'],
      command: (entry) => from(entry, `huey_consumer ${entry.module}.${entry.object}`)
    }
  },
  {
    id: 'rq',
    name: 'RQ',
    packages: ['rq'],
    kind: 'worker',
    how: { by: 'script', mentions: /\b(?:Worker|SimpleWorker)\s*\(\s*[^)]/, main: true }
  },
  {
    id: 'bot',
    name: 'Bot',
    packages: [
      ...['discord-py', 'discord', 'py-cord', 'nextcord', 'disnake', 'interactions-py', 'hikari', 'twitchio'],
      ...[
        'python-telegram-bot',
        'aiogram',
        'pytelegrambotapi',
        'telethon',
        'pyrogram',
        'kurigram',
        'slack-bolt',
        'matrix-nio'
      ]
    ],
    kind: 'worker',
    how: {
      by: 'script',
      mentions:
        /\b(?:run_polling|start_polling|infinity_polling|run_until_disconnected|SocketModeHandler|(?:bot|client|application|app|updater|handler|dp|\w*[Bb]ot|\w*[Cc]lient)\.(?:run|start|polling|run_webhook))\s*\(/
    }
  }
]
