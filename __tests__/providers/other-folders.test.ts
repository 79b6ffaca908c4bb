import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../src/app/memory.js'
import { render } from '../../src/dockerfile/render.js'
import type { Plan } from '../../src/plan/types.js'
import { catalogOf } from '../../src/providers/catalog.js'
import { discover } from '../../src/providers/discover.js'
import { providers } from '../../src/providers/list.js'
import { manifest } from './node/essence.js'
import { planIn } from './node/workspaces.js'
import { codesOf, planOf, planned, troubleOf } from './python/plans.js'
import { noHints } from './python/facts.js'

const dockerfileOf = (plan: Plan): string => render(plan, catalogOf(providers)).dockerfile
/** The stage of a Dockerfile, from its FROM to the next. */
const stageOf = (dockerfile: string, name: string): string =>
  new RegExp(`^FROM \\S+ AS ${name}\\n(?:.+\\n)*`, 'm').exec(dockerfile)?.[0] ?? ''

const vite = manifest(['react'], { build: 'vite build' }, { devDependencies: { vite: '^7.0.0' } })
const web = (folder: string, more: MemoryFiles = {}): MemoryFiles => ({
  [`${folder}/package.json`]: vite,
  [`${folder}/package-lock.json`]: '{ "lockfileVersion": 3, "packages": {} }',
  [`${folder}/index.html`]: '',
  ...Object.fromEntries(Object.entries(more).map(([name, text]) => [`${folder}/${name}`, text]))
})
const flask = (serving: string): MemoryFiles => ({
  'requirements.txt': 'flask\ngunicorn',
  'app.py': `from flask import Flask\napp = Flask(__name__, static_folder=${serving})`
})

describe('a front end in a folder of an app of another language', () => {
  it.each([
    "'frontend/dist'",
    "'./frontend/dist/'",
    "os.path.join(BASE, 'frontend', 'dist')",
    'BASE / "frontend" / "dist" / "assets"',
    'BASE.joinpath("frontend/dist/")',
    'os.getenv("SITE", "./frontend/dist")',
    'f"{BASE}/frontend/dist"'
  ])('is built where the code says %s', async (serving) => {
    const plan = await planOf({ ...flask(serving), ...web('frontend') })
    expect(plan.providers).toEqual(['python', 'node'])
    expect(plan.phases['node:install']).toMatchObject({ runsOn: 'node', folder: 'frontend', cmds: ['npm ci'] })
    expect(plan.phases['node:build']).toMatchObject({ folder: 'frontend', outputs: ['dist'] })
    expect(plan.start.files).toContainEqual({ path: 'frontend/dist', from: 'node:build' })
    expect(plan.reasons.find(({ field }) => field === '/providers/1')).toMatchObject({ file: 'app.py', line: 2 })
  })

  it.each<[string, MemoryFiles]>([
    ['another folder is served', { ...flask("'site/dist'"), ...web('frontend') }],
    ['it is in the repository', { ...flask("'frontend/dist'"), ...web('frontend', { 'dist/index.html': '' }) }],
    ['it is an example', { ...flask("'examples/dist'"), ...web('examples') }],
    [
      'an address on the web is meant',
      { ...flask("'https://cdn.example.com/frontend/dist/a.png'"), ...web('frontend') }
    ],
    [
      'it is put where pages are hosted from',
      {
        ...flask("'static'"),
        ...web('frontend', { 'vite.config.js': "export default { build: { outDir: '../docs' } }" })
      }
    ],
    [
      'it leads out of the repository',
      {
        ...flask("'static'"),
        ...web('frontend', { 'vite.config.js': "export default { build: { outDir: '../../other/static' } }" })
      }
    ],
    ['it builds nothing', { ...flask("'frontend/dist'"), 'frontend/package.json': '{}' }]
  ])('is not where %s', async (_, files) => {
    const plan = await planOf(files)
    expect(plan.providers).toEqual(['python'])
    expect(codesOf(plan)).not.toContain('front-end-not-built')
  })

  const named = (line: string): MemoryFiles => ({
    ...flask("'static'"),
    'static/a.css': '',
    'site.py': `${line}\n`,
    ...web('frontend')
  })
  it.each([
    'WEB = ROOT / "frontend"\nDIST = WEB / "dist"\napp.mount("/", StaticFiles(directory=DIST))',
    'WEB = os.path.join(ROOT, "frontend")\nINDEX = os.path.join(WEB, "dist", "index.html")',
    'DIST: Path = ROOT / "frontend" / "dist"\ndef index():\n  return FileResponse(DIST / "a.txt")',
    'DIST = "frontend/dist"\nSITE = Path(DIST)\ndef files():\n  return send_from_directory(SITE, "a")',
    'WHITENOISE_ROOT = "frontend/dist"',
    'mount_site(app, "frontend/dist")'
  ])('is built where it is served by another name: %s', async (line) => {
    expect((await planOf(named(line))).providers).toEqual(['python', 'node'])
  })

  it.each([
    'EXCLUDE = ["frontend/dist"]',
    'PATHS = ["frontend/dist"]',
    'shutil.copytree("frontend/dist", "out")',
    'DIST = ROOT / "frontend" / "dist"\nshutil.rmtree(DIST)',
    'subprocess.run(["aws", "s3", "sync", "frontend/dist", "s3://site"])',
    '# served from frontend/dist\nx = 1',
    'print("run npm run build: frontend/dist is made")'
  ])('is not built where a text only names it: %s', async (line) => {
    const plan = await planOf(named(line))
    expect(plan.providers).toEqual(['python'])
    expect(codesOf(plan)).not.toContain('front-end-not-built')
  })

  it('has a warning where it is built to another place than the code names', async () => {
    const plan = await planOf({ ...flask("'frontend/build'"), ...web('frontend') })
    expect(plan.providers).toEqual(['python'])
    expect(plan.warnings).toContainEqual(
      expect.objectContaining({ code: 'front-end-not-built', file: 'app.py', line: 2 })
    )
  })

  it('is refused where its manifest is broken, at its place', async () => {
    const files = { ...flask("'frontend/dist'"), 'frontend/package.json': '{\n  "name": "x",,\n}' }
    expect((await troubleOf(files)).where).toMatchObject({ file: 'frontend/package.json', line: 2 })
    const other = await planOf({ ...files, ...flask("'static'") })
    expect(other.providers).toEqual(['python'])
  })

  it('is built where it writes into the folder of the app', async () => {
    const files = {
      ...flask("'static'"),
      'static/logo.svg': '',
      ...web('frontend', { 'vite.config.js': 'export default { build: { outDir: "../static" } }' })
    }
    const plan = await planOf(files)
    expect(plan.start.files).toContainEqual({ path: 'static', from: 'node:build' })
    expect((await planOf({ ...files, 'static/index.html': '' })).providers).toEqual(['python'])
  })

  it('is there when Django collects static files', async () => {
    const plan = await planOf({
      'requirements.txt': 'django\ngunicorn',
      'manage.py': 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")',
      'shop/wsgi.py': '',
      'shop/settings.py':
        'ROOT_URLCONF = "shop.urls"\nWSGI_APPLICATION = "shop.wsgi.application"\nSTATIC_ROOT = BASE_DIR / "all"\nSTATICFILES_DIRS = [BASE_DIR / "frontend" / "dist"]',
      ...web('frontend')
    })
    expect(plan.phases['build']?.dependsOn).toContain('node:build')
    const build = stageOf(dockerfileOf(plan), 'build')
    expect(build.indexOf('frontend/dist')).toBeLessThan(build.indexOf('collectstatic'))
    expect(build).toContain('COPY --from=node-build /app/frontend/dist frontend/dist')
  })

  it('sees its own folder, and what its configuration names outside of it', async () => {
    const seen = async (more: MemoryFiles) =>
      (await planOf({ ...flask("'frontend/dist'"), 'templates/a.html': '', 'base.json': '', ...web('frontend', more) }))
        .phases['node:build']?.onlyIncludeFiles
    expect(await seen({})).toEqual(['.'])
    expect(await seen({ 'tsconfig.json': '{ "extends": "../base.json" }' })).toEqual(['.', '../base.json'])
    expect(await seen({ 'tailwind.config.js': "module.exports = { content: ['../templates/**/*.html'] }" })).toEqual([
      '.',
      '../templates'
    ])
    expect(await seen({ 'tailwind.config.js': "module.exports = { content: ['../gone/*.html'] }" })).toEqual(['.'])
    expect(await seen({ 'tailwind.config.js': "module.exports = { content: ['../**/*.html'] }" })).toBeUndefined()
  })

  it('has what its packages compile with in its own stage', async () => {
    const plan = await planOf({
      ...flask("'frontend/dist'"),
      ...web('frontend'),
      'frontend/package.json': manifest(['bcrypt@4.0.1'], { build: 'vite build' }, { devDependencies: { vite: '^7' } })
    })
    expect(plan.phases['node:install']?.aptPkgs).toContain('g++')
    expect(plan.phases['setup']?.aptPkgs).toBeUndefined()
    const dockerfile = dockerfileOf(plan)
    expect(stageOf(dockerfile, 'node-build')).toContain('g++')
    expect(stageOf(dockerfile, 'install')).not.toContain('g++')
  })
})

describe('a front end in a folder of an app on Deno', () => {
  const deno = (serving: string): MemoryFiles => ({
    'deno.json': '{ "tasks": { "start": "deno run -A main.ts" }, "imports": { "@std/http": "jsr:@std/http@1" } }',
    'main.ts': `import './site/files.ts'\nDeno.serve(handler)`,
    'site/files.ts': serving,
    ...web('frontend', { 'src/main.js': '' })
  })

  it.each([
    'serveDir(request, { fsRoot: "frontend/dist" })',
    'serveStatic({ root: "./frontend/dist" })',
    'Deno.readTextFile("./frontend/dist/index.html")',
    'send(context, path, { root: `${Deno.cwd()}/frontend/dist`, index: "index.html" })',
    'const root = join(import.meta.dirname, "..", "frontend", "dist")',
    'const here = dirname(fromFileUrl(import.meta.url))\nserveDir(request, { fsRoot: join(here, "../frontend/dist") })',
    'Deno.readFile(`${import.meta.dirname}/../frontend/dist${new URL(request.url).pathname}`)',
    'Deno.readFile(new URL("../frontend/dist/index.html", import.meta.url))'
  ])('is built where the code says %s', async (serving) => {
    const plan = await planOf(deno(serving))
    expect(plan.providers).toEqual(['deno', 'node'])
    expect(plan.start.files).toContainEqual({ path: 'frontend/dist', from: 'node:build' })
    const dockerfile = dockerfileOf(plan)
    expect(dockerfile).not.toContain('COPY . ')
    expect(stageOf(dockerfile, 'build')).toContain('COPY main.ts ./\nCOPY site site\n')
  })

  it.each(['const ignored = ["frontend/dist"]', 'console.log("frontend/dist")', '// frontend/dist', 'x("other/dist")'])(
    'is not where it says %s',
    async (serving) => {
      expect((await planOf(deno(serving))).providers).toEqual(['deno'])
    }
  )

  it('is not where its own task builds it', async () => {
    const files = deno('serveDir(request, { fsRoot: "frontend/dist" })')
    const tasks = '{ "tasks": { "build": "cd frontend && deno task build", "start": "deno run -A main.ts" } }'
    expect((await planOf({ ...files, 'deno.json': tasks })).providers).toEqual(['deno'])
  })

  it('may be built by Deno, too', async () => {
    const plan = await planOf({
      ...deno('serveDir(request, { fsRoot: "frontend/dist" })'),
      ...{ 'frontend/package.json': '{}', 'frontend/package-lock.json': '{}' },
      'frontend/deno.json': '{ "imports": { "vite": "npm:vite@^7" }, "tasks": { "build": "vite build" } }'
    })
    expect(plan.phases['deno:build']).toMatchObject({ folder: 'frontend', outputs: ['dist'] })
    expect(plan.start.files).toContainEqual({ path: 'frontend/dist', from: 'deno:build' })
  })
})

describe('a front end beside the folder of the app', () => {
  const both: MemoryFiles = {
    'api/requirements.txt': 'flask\ngunicorn',
    'api/app.py': 'from flask import Flask\napp = Flask(__name__, static_folder="../web/dist")',
    ...web('web'),
    'README.md': ''
  }

  it('is one image with it, in a context that holds both', async () => {
    const { plan, folder } = await planned(both)
    expect(folder).toBe('api')
    expect(plan.warnings.find(({ code }) => code === 'app-below')?.message).toMatch(/, with web in the same image$/)
    expect(plan).toMatchObject({ providers: ['python', 'node'], folder: 'api' })
    expect(plan.phases['node:build']?.folder).toBe('web')
    const dockerfile = dockerfileOf(plan)
    expect(stageOf(dockerfile, 'node-build')).toMatch(/WORKDIR \/app\/web\n[^]*COPY web \.\n/)
    expect(dockerfile).toContain('COPY --link --from=node-build /app/web/dist /app/web/dist')
    expect(dockerfile).toContain('COPY --link api .')
    expect(dockerfile).not.toContain('COPY . ')
    // Nothing runs in it and nothing is taken from it.
    expect(stageOf(dockerfile, 'build')).toBe('')
  })

  it('is no app of its own', async () => {
    const apps = async (files: MemoryFiles) =>
      (await discover(providers, memoryApp(files), noHints)).map(({ path }) => path)
    expect(await apps(both)).toEqual(['api'])
    const apart = { ...both, 'api/app.py': 'from flask import Flask\napp = Flask(__name__)' }
    expect(await apps(apart)).toEqual(['api', 'web'])
  })
})

describe('the only front end beside an app that sends a page which nothing makes', () => {
  const express = (folder: string, sends: string, more: MemoryFiles = {}): MemoryFiles => ({
    [`${folder}package.json`]: manifest(['express'], { start: 'node src/server.js' }),
    [`${folder}src/server.js`]: `app.get('*', (_, response) => response.sendFile(${sends}))\napp.listen(3000)`,
    ...more
  })
  const sends = "path.join(__dirname, '../public/index.html')"

  it('is put there, where it lies in the app’s folder', async () => {
    const plan = await planOf({ ...express('', sends), ...web('client') })
    expect(plan.phases['node:build']).toMatchObject({
      folder: 'client',
      cmds: ['npm run build', 'mv dist ../public'],
      outputs: ['../public']
    })
    expect(plan.start.files).toContainEqual({ path: 'public', from: 'node:build' })
    expect(plan.start.files?.some(({ path }) => path.startsWith('client') || path === '.')).toBe(false)
    expect(plan.reasons.find(({ field }) => field === '/phases/node:build/cmds/1')).toEqual({
      field: '/phases/node:build/cmds/1',
      because:
        'src/server.js names public/index.html, which is not in the repository, and client is the only front end',
      file: 'src/server.js',
      line: 1
    })
  })

  it('is put there, where it lies beside it', async () => {
    const { plan } = await planned({ ...express('server/', sends), ...web('client') })
    expect(plan).toMatchObject({ folder: 'server' })
    expect(plan.phases['node:build']?.cmds).toEqual(['npm run build', 'mkdir -p ../server && mv dist ../server/public'])
    expect(dockerfileOf(plan)).toContain('COPY --link --from=node-build /app/server/public /app/server/public')
  })

  it.each([
    'app.mount("/", StaticFiles(directory=Path(__file__).parent.parent / "ui", html=True))',
    'ROOT = Path(__file__).resolve().parent.parent\nui = str(ROOT / "ui")\napp.mount("", StaticFiles(directory=ui, html=True))',
    'def spa():\n  here = os.path.dirname(os.path.dirname(__file__))\n  return FileResponse(os.path.join(here, "ui", "index.html"))',
    'StaticFiles(directory="ui/assets", html=True)\ndef spa():\n  return FileResponse(Path("ui") / "index.html")',
    'UI = "ui"\ndef spa():\n  return send_from_directory(UI, "index.html")',
    'def spa():\n  ui = Path(__file__).parent.parent / "ui"\n  return HTMLResponse((ui / "index.html").read_text())'
  ])('is put where Python says %s', async (line) => {
    const main = `from fastapi import FastAPI\napp = FastAPI()\n${line}\n`
    const { plan } = await planned({
      'backend/requirements.txt': 'fastapi\nuvicorn',
      'backend/app/__init__.py': '',
      'backend/app/main.py': main,
      ...web('frontend')
    })
    expect(plan.start.files).toContainEqual({ path: 'ui', from: 'node:build' })
    expect(plan.phases['node:build']?.cmds?.[1]).toBe('mkdir -p ../backend && mv dist ../backend/ui')
  })

  it.each([
    'StaticFiles(directory="ui")',
    'StaticFiles(directory=settings.ui, html=True)',
    'f("/srv/ui", "index.html")',
    'OUT = "storage/ui"\nwith open(os.path.join(OUT, "index.html"), "w") as file:\n  file.write(page)',
    'PAGE = os.path.join("ui", "index.html")\nopen(PAGE, mode="wb").write(page)',
    'UI = Path("ui")\n(UI / "index.html").write_text(page)',
    'UI = Path("ui")\nUI.mkdir(exist_ok=True)\nStaticFiles(directory=UI, html=True)',
    'os.makedirs("reports", exist_ok=True)\nStaticFiles(directory="reports", html=True)'
  ])('is put nowhere where Python says %s', async (line) => {
    const main = `from fastapi import FastAPI\napp = FastAPI()\n${line}\n`
    const plan = await planOf({ 'requirements.txt': 'fastapi\nuvicorn', 'main.py': main, ...web('frontend') })
    expect(plan.providers).toEqual(['python'])
  })

  it.each<[string, MemoryFiles]>([
    ['the page is there', { ...express('', sends), 'public/index.html': '', ...web('client') }],
    ['there are two front ends', { ...express('', sends), ...web('client'), ...web('admin') }],
    ['the folder is for something else', { ...express('', sends), ...web('landing') }],
    [
      'the page is written',
      {
        'package.json': manifest(['express'], { start: 'node src/server.js' }),
        'src/server.js': `fs.writeFileSync(path.join(__dirname, '../public/index.html'), 'x')\napp.listen(3000)`,
        ...web('client')
      }
    ],
    [
      'its folder is made',
      {
        'package.json': manifest(['express'], { start: 'node src/server.js' }),
        'src/server.js': `const page = ${sends}\nfs.mkdirSync(path.join(__dirname, '../public'))\napp.use((q, r) => r.sendFile(page))\napp.listen(3000)`,
        ...web('client')
      }
    ],
    ['another file is sent', { ...express('', sends.replace('index.html', 'logo.png')), ...web('client') }],
    ['it sends two pages', { ...express('', `${sends}, join(__dirname, 'b/index.html')`), ...web('client') }],
    [
      'the app has a bundler of its own',
      {
        ...express('', sends),
        'package.json': manifest(['express', 'webpack'], { start: 'node src/server.js' }),
        ...web('client')
      }
    ],
    [
      'its own scripts build the folder',
      {
        ...express('', sends),
        'package.json': manifest(['express'], { start: 'node src/server.js', build: 'npm run build --prefix client' }),
        ...web('client')
      }
    ]
  ])('is not where %s', async (_, files) => {
    expect((await planOf(files)).phases['node:build']).toBeUndefined()
  })
})

const workspace = (from: string): MemoryFiles => ({
  'package.json': manifest([], { build: 'nx run-many -t build' }, { packageManager: 'pnpm@10.4.0' }),
  'pnpm-workspace.yaml': 'packages:\n  - apps/*\n',
  'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  apps/client: {}\n\n  apps/server: {}\n",
  'apps/client/package.json': vite,
  'apps/client/index.html': '',
  'apps/server/package.json': manifest(
    ['express'],
    { start: 'node dist/main.js', build: 'tsc' },
    { name: 'server', devDependencies: { typescript: '^5' } }
  ),
  'apps/server/tsconfig.json': '{ "compilerOptions": { "outDir": "dist" } }',
  'apps/server/src/main.ts': "import './web/files'\napp.listen(3000)",
  'apps/server/src/web/files.ts': `app.use(express.static(join(__dirname, ${from})))`
})

describe('a member of a workspace whose output another member serves', () => {
  it('is built beside it', async () => {
    const { plan } = await planIn(workspace("'../../../client/dist'"), 'apps/server')
    expect(plan.folder).toBe('apps/server')
    expect(plan.phases['node:build']).toMatchObject({ folder: 'apps/client', outputs: ['dist'] })
    expect(plan.start.files).toContainEqual({ path: '../client/dist', from: 'node:build' })
    expect(plan.phases['node:install']?.onlyIncludeFiles).toContain('../../pnpm-lock.yaml')
  })

  it('is not where it is not served', async () => {
    const { plan } = await planIn(workspace("'../other/dist'"), 'apps/server')
    expect(plan.phases['node:build']).toBeUndefined()
  })
})

describe('variables of people', () => {
  it('are there in the build of a front end, and in that of a member of a workspace', async () => {
    const front = await planOf({ ...flask("'frontend/dist'"), ...web('frontend') }, ['-e', 'VITE_API=/api'])
    const stage = stageOf(dockerfileOf(front), 'node-build')
    expect(stage.indexOf('VITE_API')).toBeGreaterThan(stage.indexOf('npm ci'))
    expect(stage.indexOf('VITE_API')).toBeLessThan(stage.indexOf('npm run build'))
    const member = await planIn(workspace("'../other'"), 'apps/server')
    const build = stageOf(dockerfileOf({ ...member.plan, variables: { API: 'x' } }), 'build')
    expect(build.indexOf('ENV API')).toBeGreaterThan(build.indexOf('pnpm install'))
    expect(build.indexOf('ENV API')).toBeLessThan(build.indexOf('pnpm run build'))
  })
})

describe('Angular', () => {
  const angular = (build: object): MemoryFiles => ({
    ...flask("'static'"),
    'ui/package.json': manifest(['@angular/core@^20'], { build: 'ng build' }),
    'ui/angular.json': JSON.stringify({
      projects: {
        ui: {
          architect: { build: { builder: '@angular/build:application', options: { outputPath: 'dist' }, ...build } }
        }
      }
    })
  })
  const production = { production: { outputPath: { base: '../static/ui', browser: '' } } }

  it('is built to where the configuration that counts says', async () => {
    const files = async (build: object) => (await planOf(angular(build))).start.files
    const there = { path: 'static/ui', from: 'node:build' }
    expect(await files({ defaultConfiguration: 'production', configurations: production })).toContainEqual(there)
    expect(await files({ defaultConfiguration: '', configurations: production })).not.toContainEqual(there)
  })
})
