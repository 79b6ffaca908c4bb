import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../src/app/memory.js'
import { render } from '../../src/dockerfile/render.js'
import type { Plan } from '../../src/plan/types.js'
import { catalogOf } from '../../src/providers/catalog.js'
import { providers } from '../../src/providers/list.js'
import { manifest } from './node/essence.js'
import { planOf } from './python/plans.js'

const dockerfileOf = (plan: Plan): string => render(plan, catalogOf(providers)).dockerfile
const stageOf = (dockerfile: string, name: string): string =>
  new RegExp(`^FROM \\S+ AS ${name}\\n(?:.+\\n)*`, 'm').exec(dockerfile)?.[0] ?? ''
/** What the last stage gets of the repository. */
const copied = ({ start }: Plan): readonly string[] =>
  (start.files ?? []).flatMap(({ path, from, writable }) => (from === undefined && !writable ? [path] : []))

const vite = manifest(['react'], { build: 'vite build' }, { devDependencies: { vite: '^7.0.0' } })
const frontend: MemoryFiles = {
  'frontend/package.json': vite,
  'frontend/package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
  'frontend/index.html': '',
  'frontend/src/main.js': '',
  'frontend/mails/hello.txt': '',
  'frontend/mails/bye.txt': '',
  'frontend/templates/base.html': ''
}
const flask = (more = ''): MemoryFiles => ({
  'requirements.txt': 'flask\ngunicorn',
  'app.py': `from flask import Flask\napp = Flask(__name__, static_folder="frontend/dist")\n${more}`,
  'templates/index.html': '',
  ...frontend
})
const without = ['app.py', 'requirements.txt', 'templates']

describe('the folder of a front end in the image of a host that runs as it is', () => {
  it('is not there, except for what it is built to', async () => {
    const plan = await planOf(flask())
    expect(copied(plan)).toEqual(without)
    expect(plan.start.files).toContainEqual({ path: 'frontend/dist', from: 'node:build' })
    const runtime = stageOf(dockerfileOf(plan), 'runtime')
    expect(runtime).toContain('COPY --link app.py requirements.txt ./\n')
    expect(runtime).toContain('COPY --link templates templates\n')
    expect(runtime).not.toContain('COPY --link . ')
  })

  it.each([
    ['open("frontend/mails/hello.txt")', 'frontend/mails/hello.txt'],
    ['MAILS = Path(__file__).parent / "frontend" / "mails"', 'frontend/mails'],
    ['ROOT = Path("frontend")\nMAILS = ROOT / "mails"', 'frontend/mails'],
    ['open(os.path.join(BASE, "frontend", "mails", name))', 'frontend/mails'],
    ['env = FileSystemLoader(f"{here}/frontend/templates")', 'frontend/templates']
  ])('keeps what the code names: %s', async (line, path) => {
    expect(copied(await planOf(flask(line)))).toEqual([...without.slice(0, 1), path, ...without.slice(1)].sort())
  })

  it.each([
    ['a file of its sources is read', { ...flask('open("frontend/src/main.js")') }],
    ['all of it may be read', { ...flask('DIRS = [BASE_DIR / "frontend"]') }],
    ['it is made something else of', { ...flask('site = Site(BASE_DIR / "frontend")') }],
    ['it is handed on', { ...flask('FRONTEND = BASE_DIR / "frontend"\nserve(FRONTEND)') }],
    ['it holds a part of the program', { ...flask(), 'frontend/views.py': '' }],
    ['the start works in it', { ...flask(), Procfile: 'web: cd frontend && gunicorn --chdir .. app:app' }],
    [
      'it would take too many copies',
      { ...flask(), ...Object.fromEntries([...'abcdefghijk'].map((name) => [`${name}/x.py`, ''])) }
    ],
    ['what a workflow writes may be meant', { ...flask('open("config.json")'), '.gitignore': 'config.json\n' }]
  ])('is there where %s', async (_, files) => {
    expect(copied(await planOf(files))).toEqual(['.'])
  })

  it.each([
    "def load(name='frontend'): return open(join(ROOT, name, 'i18n.json')).read()",
    "parts = ['frontend', 'i18n.json']\nopen(os.path.join(ROOT, *parts))",
    "DIRS = {'mail': 'frontend'}\nopen(os.path.join(ROOT, DIRS['mail'], 'i18n.json'))",
    "for d in ['frontend', 'other']: open(os.path.join(ROOT, d, 'i18n.json'))",
    'open(f\'{ROOT}/frontend/{os.environ.get("F","i18n")}.json\')',
    "open('frontend/i18n-%s.json' % language)",
    "open('frontend/i18' + name)",
    "Path(ROOT).glob('*/i18n.json')",
    "Path('.').rglob('i18n.json')",
    'for root, dirs, files in os.walk(ROOT): pass',
    'os.listdir(ROOT)',
    'os.chdir(sys.argv[1])',
    "FOLDER = 'frontend'\ndef read(n): return open(FOLDER + '/' + n)",
    "FOLDER = 'frontend'\nread(FOLDER, 'i18n')",
    "FOLDER = 'frontend'\nX = join(FOLDER, 'mails'); Y = join(FOLDER, name)",
    "MAIL_FOLDER = 'frontend'",
    "open(join(ROOT, 'front' 'end', name))",
    "from settings import FOLDER as place\nFOLDER = 'frontend'\njoin(FOLDER, 'mails')",
    "for d in 'frontend other'.split(): open(join(d, 'i18n.json'))"
  ])('is there in doubt, as with %s', async (line) => {
    expect(copied(await planOf(flask(line)))).toEqual(['.'])
  })

  it('is there where a configuration says so', async () => {
    expect(copied(await planOf({ ...flask(), 'config.yaml': 'mails: frontend\n' }))).toEqual(['.'])
  })

  it.each([
    "for file in os.listdir('uploads'): pass",
    "for file in (BASE_DIR / 'uploads').rglob('*.png'): pass",
    "glob.glob('templates/*.html')",
    'os.chdir(os.path.dirname(os.path.abspath(__file__)))',
    "if kind == 'frontend': pass",
    "data['frontend'] = 1",
    "logging.getLogger('frontend')",
    'app.register_blueprint(Blueprint("frontend", __name__))',
    '# open("frontend/src/main.js")',
    'open("frontend/gone.txt")'
  ])('is not there because of %s', async (line) => {
    expect(copied(await planOf(flask(line)))).toEqual(without)
  })

  it('is not there where people start it', async () => {
    expect(copied(await planOf({ ...flask(), Procfile: 'web: gunicorn app:app' }))).toEqual(['Procfile', ...without])
  })

  it('takes nothing back that the repository hides', async () => {
    const plan = await planOf({ ...flask(), '.dockerignore': 'templates\nnotes.txt\n', 'notes.txt': '' })
    expect(copied(plan)).toEqual(without.slice(0, 2))
    const partly = await planOf({ ...flask(), '.dockerignore': 'templates/*\n!templates/index.html\n' })
    expect(copied(partly)).toEqual(without)
  })

  it('is found below another one', async () => {
    const files = Object.fromEntries(
      Object.entries(flask()).map(([path, text]) => [path.replace(/^frontend/, 'web/frontend'), text])
    )
    const app = 'from flask import Flask\napp = Flask(__name__, static_folder="web/frontend/dist")'
    const plan = await planOf({ ...files, 'app.py': app, 'web/pages.py': '' })
    expect(copied(plan)).toEqual(['app.py', 'requirements.txt', 'templates', 'web/pages.py'])
  })
})

describe('the folder of a front end in the image of a program of JavaScript', () => {
  const express = (line: string): MemoryFiles => ({
    'package.json': manifest(['express'], { start: 'node index.js' }),
    'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
    'index.js': `const app = require('express')()\napp.use(express.static(path.join(__dirname, 'frontend/dist')))\napp.listen(3000)\n${line}`,
    'pages/a.html': '',
    ...frontend,
    'frontend/i18n.json': ''
  })
  const isThere = (plan: Plan): boolean => copied(plan).some((path) => path === '.' || /^frontend\/?$/.test(path))

  it.each([
    "for (const d of ['frontend']) readFileSync(join(d, 'i18n.json'))",
    "const dirs = { mail: 'frontend' }\nreadFileSync(join(__dirname, dirs.mail, 'i18n.json'))",
    "const load = (n = 'frontend') => readFileSync(join(__dirname, n, 'i18n.json'))",
    "const steps = ['frontend', 'i18n.json']; readFileSync(join(__dirname, ...steps))",
    "const steps = ['frontend', 'i18n.json'];\nreadFileSync(join(__dirname, ...steps))",
    "readFileSync([__dirname, 'frontend', 'i18n.json'].join('/'))",
    "process.chdir('frontend'); readFileSync('i18n.json')",
    'const load = (n) => fs.readFileSync(`${__dirname}/frontend/${n}.json`)',
    "readFileSync(join(ROOT, 'frontend' + path.sep + 'i18n.json'))",
    'for (const name of readdirSync(__dirname)) show(name)'
  ])('is there in doubt, as with %s', async (line) => {
    expect(isThere(await planOf(express(line)))).toBe(true)
  })

  it.each(['', "readFileSync(join(__dirname, 'frontend', 'i18n.json'))", "readdirSync(join(__dirname, 'pages'))"])(
    'is not there as a whole with %s',
    async (line) => {
      const plan = await planOf(express(line))
      expect(isThere(plan)).toBe(false)
      expect(copied(plan).includes('frontend/i18n.json')).toBe(line.includes('i18n'))
    }
  )

  it('keeps what a program of Deno names by a constant', async () => {
    const plan = await planOf({
      'deno.json': '{"tasks":{"start":"deno run -A main.ts"}}',
      'main.ts':
        'const PAGES = "web"\nDeno.serve((r) => serveDir(r, { fsRoot: "web/dist" }))\nDeno.readTextFile(`${PAGES}/mails/hello.txt`)',
      'other/a.txt': '',
      ...Object.fromEntries(Object.entries(frontend).map(([path, text]) => [path.replace('frontend', 'web'), text]))
    })
    expect(copied(plan).some((path) => ['.', 'web', 'web/mails', 'web/mails/hello.txt'].includes(path))).toBe(true)
  })
})

describe('the folder of a front end in the build of the host', () => {
  const django: MemoryFiles = {
    'requirements.txt': 'django\ngunicorn',
    'manage.py': 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")',
    'shop/wsgi.py': '',
    'shop/settings.py':
      'ROOT_URLCONF = "shop.urls"\nWSGI_APPLICATION = "shop.wsgi.application"\nSTATIC_ROOT = BASE_DIR / "all"\n' +
      'TEMPLATES = [{"DIRS": [BASE_DIR / "frontend/templates"]}]\nSTATICFILES_DIRS = [BASE_DIR / "frontend" / "dist"]',
    ...frontend
  }

  it('is not there either, so that its sources do not repeat the host’s steps', async () => {
    const plan = await planOf(django, ['-e', 'STAGE=live'])
    expect(plan.phases['build']?.onlyIncludeFiles).toEqual([
      'frontend/templates',
      'manage.py',
      'requirements.txt',
      'shop'
    ])
    const build = stageOf(dockerfileOf(plan), 'build')
    expect(build).toContain('COPY manage.py ./\n')
    expect(build).toContain('COPY frontend/templates frontend/templates\n')
    expect(build).toContain('COPY --from=node-build /app/frontend/dist frontend/dist\n')
    expect(build).toContain('ENV STAGE=live')
    expect(build).not.toContain('COPY . ')
    expect(dockerfileOf(plan)).toContain('COPY --link --from=build /app /app\n')
  })

  it('is there where its commands work in it', async () => {
    const plan = await planOf(django, ['--build-cmd', 'cp -r frontend/src all && python manage.py collectstatic'])
    expect(plan.phases['build']?.onlyIncludeFiles).toBeUndefined()
  })

  it('is there where the package of the host has it', async () => {
    const project =
      '[project]\nname = "shop"\nversion = "1"\ndependencies = ["flask", "gunicorn"]\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
    const of = async (more: string) => {
      const { 'requirements.txt': _, ...files } = flask()
      return (await planOf({ ...files, 'requirements.txt': '-e .', 'pyproject.toml': project + more })).phases[
        'install'
      ]
    }
    expect((await of(''))?.onlyIncludeFiles).not.toContain('frontend')
    expect(
      (await of('[tool.hatch.build.targets.wheel]\nforce-include = { "frontend/dist" = "shop/web" }\n'))
        ?.onlyIncludeFiles
    ).toBeUndefined()
  })
})
