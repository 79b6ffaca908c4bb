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
