// What needs no Docker: the time that `boxcar plan` takes, and its memory on a large tree.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { boxcar, cli, exampleRepository, git, inTemporaryFolder, judged, median, medians, run } from './bench-tools.js'

const apps = [
  { example: 'flask', what: 'boxcar plan, a pip app, over node -e 0' },
  { example: 'django', what: 'boxcar plan, the Django example, over node -e 0' }
]

/** Whole processes, median of 20, at most 40 ms more than Node alone; each example is a repository, as an app is. */
export function plans() {
  return inTemporaryFolder(planTimes)
}

async function planTimes(folder) {
  for (const { example } of apps) await exampleRepository(example, join(folder, example))
  await largeWorkspace(join(folder, 'pnpm'))
  const node = () => run([process.execPath, '-e', '0'])
  const commands = apps.map(
    ({ example }) =>
      () =>
        boxcar(['plan', join(folder, example), '--format', 'json'])
  )
  const workspace = () => boxcar(['plan', join(folder, 'pnpm/apps/web'), '--format', 'json'])
  const [bare, large, ...times] = medians([node, workspace, ...commands], { runs: 20, warmUps: 2 })
  const figures = apps.map(({ example, what }, index) =>
    judged({
      id: `plan-${example}`,
      what,
      value: times[index] - bare,
      goal: 40,
      unit: 'ms',
      note: `${times[index].toFixed(0)} ms, node -e 0 alone ${bare.toFixed(0)} ms`
    })
  )
  return [
    ...figures,
    judged({
      id: 'plan-pnpm',
      what: 'boxcar plan, an app of a pnpm workspace with a lockfile of over 1 MB, over node -e 0',
      value: large - bare,
      // YAML has to be read.
      goal: 60,
      unit: 'ms',
      note: `${large.toFixed(0)} ms, node -e 0 alone ${bare.toFixed(0)} ms`
    })
  ]
}

/** The workspace of an example with what a large one has in its lockfile: 4,000 packages more, 1.2 MB. */
async function largeWorkspace(checkout) {
  await exampleRepository('turborepo', checkout)
  const file = join(checkout, 'pnpm-lock.yaml')
  const text = await readFile(file, 'utf8')
  const hash = (index) => Buffer.from(String(index).padStart(64, '0')).toString('base64')
  const all = Array.from({ length: 4000 }, (_, index) => index)
  const packages = all.map(
    (index) => `  '@large/package-${index}@1.0.${index}':
    resolution: {integrity: sha512-${hash(index)}}
    engines: {node: '>=18'}

`
  )
  const snapshots = all.map(
    (index) => `  '@large/package-${index}@1.0.${index}':
    dependencies:
      '@large/package-${(index + 1) % 4000}': 1.0.${(index + 1) % 4000}

`
  )
  const larger = text
    .replace(/^packages:\n\n/m, () => `packages:\n\n${packages.join('')}`)
    .replace(/^snapshots:\n\n/m, () => `snapshots:\n\n${snapshots.join('')}`)
  if (larger.length < 1e6) throw new Error(`The lockfile has only ${larger.length} characters`)
  await writeFile(file, larger)
  git(checkout, 'commit', '--quiet', '--all', '--message=A large lockfile')
}

const files = 100_000
const seconds = 0.6
const megabytes = 150
const treeRuns = 5

/** A repository of 100,000 files around a Django app: its folder, and a commit of it in a bare clone. */
export function trees() {
  return inTemporaryFolder(async (folder) => {
    const checkout = join(folder, 'checkout')
    await exampleRepository('django', checkout)
    await fill(checkout)
    git(checkout, 'add', '--all')
    git(checkout, 'commit', '--quiet', '--message=Many files')
    const bare = join(folder, 'bare.git')
    git(folder, 'clone', '--quiet', '--bare', checkout, bare)
    return [
      ...(await treeFigures('tree-folder', `boxcar plan, ${files} files, a folder`, checkout, folder)),
      ...(await treeFigures(
        'tree-commit',
        `boxcar plan, ${files} files, a commit of a bare clone`,
        `${bare}#main`,
        folder
      ))
    ]
  })
}

/** Documents and data as large repositories have them: 1,000 folders at two levels, nothing that git ignores. Gives their number. */
export async function fill(checkout) {
  for (let outer = 0; outer < 100; outer += 1) {
    for (let inner = 0; inner < 10; inner += 1) {
      const folder = join(checkout, `archive/${outer}/part-${inner}`)
      await mkdir(folder, { recursive: true })
      await Promise.all(
        Array.from({ length: files / 1000 }, (_, index) =>
          writeFile(join(folder, `record-${index}.${index % 3 === 0 ? 'py' : 'txt'}`), `${outer} ${inner} ${index}\n`)
        )
      )
    }
  }
  return files
}

async function treeFigures(id, what, context, folder) {
  const args = ['plan', context, '--format', 'json']
  const times = Array.from({ length: treeRuns + 1 }, () => boxcar(args).ms).slice(1)
  return [
    judged({ id: `${id}-time`, what: `${what}: time`, value: median(times) / 1000, goal: seconds, unit: 's' }),
    judged({
      id: `${id}-memory`,
      what: `${what}: memory`,
      value: await peak(args, folder),
      goal: megabytes,
      unit: 'MB'
    })
  ]
}

/** Peak resident memory in MB, as the process itself reports it at its end (Node gives kibibytes on every system). */
async function peak(args, folder) {
  const file = join(folder, 'peak')
  const report = [
    "import { writeFileSync } from 'node:fs'",
    `process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`
  ].join('\n')
  run([process.execPath, '--import', `data:text/javascript,${encodeURIComponent(report)}`, cli, ...args])
  const kibibytes = Number(await readFile(file, 'utf8'))
  await rm(file)
  return (kibibytes * 1024) / 1e6
}
