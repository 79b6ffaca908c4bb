// What needs Docker: the action's own time around a build, what a changed line builds again, and the size of images.
import { appendFile, chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { action, boxcar, exampleRepository, inTemporaryFolder, judged, median, root, run } from './bench-tools.js'

const prefix = 'boxcar-bench'

/** Wall time of the bundled action less that of its `docker buildx build`, everything cached, median of 10. */
export function actionTime() {
  return inTemporaryFolder(async (folder) => {
    const workspace = join(folder, 'workspace')
    await exampleRepository('flask', workspace)
    const log = join(folder, 'build-times')
    const env = await runnerEnvironment(folder, workspace, await dockerShim(folder, log))
    const around = []
    for (let round = 0; round < 12; round += 1) {
      await writeFile(log, '')
      const { ms } = run([process.execPath, action], { cwd: workspace, env })
      const builds = (await readFile(log, 'utf8')).trim().split('\n')
      if (builds.length !== 1) throw new Error(`The action called docker buildx build ${builds.length} times, not once`)
      // The first fills the layer cache, the second the engine's own.
      if (round >= 2) around.push(ms - Number(builds[0]) / 1e6)
    }
    run(['docker', 'image', 'rm', '--force', `${prefix}-action:bench`])
    return [
      judged({
        id: 'action',
        what: 'the action around docker buildx build, all layers cached',
        value: median(around),
        goal: 300,
        unit: 'ms'
      })
    ]
  })
}

/** A `docker` that notes how long each `buildx build` took, in nanoseconds, and is otherwise the real one. */
async function dockerShim(folder, log) {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  const real = run(['sh', '-c', 'command -v docker']).stdout.trim()
  const script = `#!/bin/sh
if [ "$1 $2" != "buildx build" ]; then exec '${real}' "$@"; fi
start=$(date +%s%N)
'${real}' "$@"
code=$?
echo $(($(date +%s%N) - start)) >> '${log}'
exit $code
`
  await writeFile(join(bin, 'docker'), script)
  await chmod(join(bin, 'docker'), 0o755)
  return bin
}

/** What the runner gives an action, without a secret or a token in it. */
async function runnerEnvironment(folder, workspace, bin) {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH']
  await Promise.all(files.map((name) => writeFile(join(folder, name), '')))
  const temporary = join(folder, 'temporary')
  await mkdir(temporary)
  const event = join(folder, 'event.json')
  await writeFile(event, JSON.stringify({ repository: { id: 1, default_branch: 'main', private: false } }))
  return {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    HOME: process.env.HOME,
    ...(process.env.BUILDX_CONFIG && { BUILDX_CONFIG: process.env.BUILDX_CONFIG }),
    ...(process.env.DOCKER_HOST && { DOCKER_HOST: process.env.DOCKER_HOST }),
    ...Object.fromEntries(files.map((name) => [name, join(folder, name)])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REPOSITORY: 'octo/preview',
    GITHUB_ACTOR: 'octo',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    INPUT_CONTEXT: '.',
    INPUT_NAME: `${prefix}-action`,
    INPUT_TAGS: 'bench',
    INPUT_CACHE: 'none',
    INPUT_CHECK: 'off',
    INPUT_COMMENT: 'never'
  }
}

/** One example for each way to install dependencies or to build, and the source file that gets a line more. */
const edited = {
  astro: 'src/words.js',
  bun: 'src/page.ts',
  deno: 'page.ts',
  django: 'posts/views.py',
  'django-split': 'backend/bookmarks/views.py',
  'django-vite': 'frontend/main.js',
  express: 'src/server.ts',
  fastapi: 'app/main.py',
  nest: 'src/queue.service.ts',
  next: 'app/poems.ts',
  pdm: 'app.py',
  pipenv: 'words/web.py',
  poetry: 'src/units/app.py',
  'react-router': 'app/glossary.server.ts',
  sveltekit: 'src/routes/+page.server.js',
  turborepo: 'packages/moon/src/index.ts',
  'two-folders': 'frontend/src/main.js',
  'vite-spa': 'src/plants.js',
  'worker-node': 'src/certificate.js',
  'yarn-workspaces': 'apps/letters/server.js'
}

/** Monorepos: one app, and what only the other app is made of. */
const besides = {
  turborepo: { app: 'apps/api', changed: ['apps/web/src/main.ts', 'apps/web/package.json'] },
  'yarn-workspaces': { app: 'apps/letters', changed: ['packages/proofs/print.js', 'packages/proofs/package.json'] }
}

/** Steps that install dependencies and run again although only a line of a source file is new: none. */
export async function rebuilds() {
  const results = []
  for (const [name, source] of Object.entries(edited)) {
    const again = await rebuiltAfter(name, [source], '.', rebuiltDependencySteps)
    results.push(
      judged({
        id: `rebuild-${name}`,
        what: `${name}: dependency steps that run again after a new line in ${source}`,
        value: again.length,
        goal: 0,
        unit: '',
        ...(again.length > 0 && { note: again.join('; ') })
      })
    )
  }
  for (const [name, { app, changed }] of Object.entries(besides)) {
    const again = await rebuiltAfter(name, changed, app, rebuiltSteps)
    results.push(
      judged({
        id: `rebuild-besides-${name}`,
        what: `${name}: steps of ${app} that run again after changes in ${changed.join(' and ')}`,
        value: again.length,
        goal: 0,
        unit: '',
        ...(again.length > 0 && { note: again.join('; ') })
      })
    )
  }
  return results
}

/** Builds an app of an example, changes files, builds it again: the commands that ran then, out of those that `rebuilt` looks for. */
function rebuiltAfter(name, changed, app, rebuilt) {
  return inTemporaryFolder(async (folder) => {
    const workspace = join(folder, 'workspace')
    await exampleRepository(name, workspace)
    const tag = `${prefix}-${name}:rebuild`
    buildWritten(workspace, join(folder, 'first'), tag, app)
    await Promise.all(changed.map((file) => addLine(join(workspace, file))))
    const printed = buildWritten(workspace, join(folder, 'second'), tag, app)
    run(['docker', 'image', 'rm', '--force', tag])
    return rebuilt(printed, JSON.parse(await readFile(join(folder, 'second/plan.json'), 'utf8')))
  })
}

/** A line that changes nothing but the file: a comment, in JSON white space. */
function addLine(file) {
  const lines = { py: '\n# One more line.\n', json: '\n' }
  return appendFile(file, lines[file.split('.').at(-1)] ?? '\n// One more line.\n')
}

/** Builds the Dockerfile that Boxcar writes for an app in a context; gives back what Buildx printed. */
function buildWritten(context, out, tag, app = '.') {
  boxcar(['build', join(context, app), '--out', out])
  const argv = ['docker', 'buildx', 'build', '--progress=plain', '--load', '--tag', tag]
  return run([...argv, '--file', join(out, 'Dockerfile'), context]).stderr
}

function rebuiltDependencySteps(printed, { phases }) {
  const installs = Object.entries(phases)
    .filter(([name]) => /^(?:.*:)?(?:setup|install|production)$/.test(name))
    .flatMap(([, { cmds = [] }]) => cmds)
  const isDependencyStep = (text) =>
    /\b(?:apt-get install|npm install -g)\b/.test(text) || installs.some((cmd) => text.includes(cmd))
  return rebuiltSteps(printed).filter(isDependencyStep)
}

/** Commands that ran, out of what Buildx printed. */
function rebuiltSteps(printed) {
  const steps = [...printed.matchAll(/^#(\d+) (\[.*\] RUN .*)$/gm)]
  if (steps.length === 0) throw new Error(`No RUN step in what Buildx printed:\n${printed.slice(-2000)}`)
  return steps.filter(([, number]) => !printed.includes(`\n#${number} CACHED`)).map(([, , text]) => text)
}

/** Boxcar's image beside one of a Dockerfile written by hand: all of it, and what lies above their base. */
export async function sizes() {
  const entries = await readdir(join(root, 'examples'), { withFileTypes: true })
  const results = []
  for (const name of entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)) {
    const folder = join(root, 'examples', name)
    const hand = await readFile(join(folder, 'Dockerfile.hand'), 'utf8').catch(() => undefined)
    if (hand !== undefined) results.push(...imageSizes(name, folder, baseOf(hand)))
  }
  return results
}

/** What the last stage stands on, through the stages that it continues. */
function baseOf(dockerfile) {
  const stages = [...dockerfile.matchAll(/^FROM (\S+)(?: AS (\S+))?/gm)].map(([, image, name]) => ({ image, name }))
  let base = stages.at(-1)?.image
  for (;;) {
    const stage = stages.find(({ name }) => name !== undefined && name === base)
    if (!stage) return base
    base = stage.image
  }
}

function imageSizes(name, folder, base) {
  const [hand, ours] = [`${prefix}-${name}:hand`, `${prefix}-${name}:boxcar`]
  try {
    run(['docker', 'buildx', 'build', '--load', '--tag', hand, '--file', join(folder, 'Dockerfile.hand'), folder])
    boxcar(['build', folder, '--name', `${prefix}-${name}`, '--tags', 'boxcar', '--check', 'off'])
    const [byHand, byBoxcar] = [hand, ours].map(inspect)
    const below = base === 'scratch' ? { size: 0, layers: [] } : inspect(base)
    for (const { layers } of [byHand, byBoxcar]) {
      if (below.layers.some((layer, index) => layer !== layers[index])) {
        throw new Error(`An image of examples/${name} does not stand on ${base}`)
      }
    }
    const figure = (id, what, value, goal) =>
      judged({
        id: `${id}-${name}`,
        what: `${name}: ${what}`,
        value: value / goal,
        goal: 1.1,
        unit: '×',
        note: `${megabytes(value)}, by hand ${megabytes(goal)}`
      })
    return [
      figure('size', 'image size by the one by hand', byBoxcar.size, byHand.size),
      figure('above', 'bytes above the base by those by hand', byBoxcar.size - below.size, byHand.size - below.size)
    ]
  } finally {
    run(['docker', 'image', 'rm', '--force', hand, ours])
  }
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 1)} MB`
}

function inspect(image) {
  const [{ Size, RootFS }] = JSON.parse(run(['docker', 'image', 'inspect', image]).stdout)
  return { size: Size, layers: RootFS.Layers }
}
