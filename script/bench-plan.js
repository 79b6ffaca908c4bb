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
  const node = () => run([process.execPath, '-e', '0'])
  const commands = apps.map(
    ({ example }) =>
      () =>
        boxcar(['plan', join(folder, example), '--format', 'json'])
  )
  const [bare, ...times] = medians([node, ...commands], { runs: 20, warmUps: 2 })
  return apps.map(({ example, what }, index) =>
    judged({
      id: `plan-${example}`,
      what,
      value: times[index] - bare,
      goal: 40,
      unit: 'ms',
      note: `${times[index].toFixed(0)} ms, node -e 0 alone ${bare.toFixed(0)} ms`
    })
  )
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
