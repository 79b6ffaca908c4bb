// The difference of a pull request on a large repository, in the action as the runner runs it, without the fetch.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fill } from './bench-plan.js'
import { action, exampleRepository, git, inTemporaryFolder, judged, median, run } from './bench-tools.js'

const seconds = 1.5
const runs = 5

/** Both plans and what is between them, 100,000 files; and that nothing is checked out. */
export function diffs() {
  return inTemporaryFolder(async (folder) => {
    const checkout = join(folder, 'checkout')
    await exampleRepository('django', checkout)
    // Git tidies up in the background after large commits: that would be measured, too.
    git(checkout, 'config', 'gc.auto', '0')
    git(checkout, 'config', 'maintenance.auto', 'false')
    const files = await fill(checkout)
    git(checkout, 'add', '--all')
    git(checkout, 'commit', '--quiet', '--message=Many files')
    const head = git(checkout, 'rev-parse', 'HEAD').stdout.trim()
    await writeFile(join(checkout, '.python-version'), '3.12\n')
    git(checkout, 'commit', '--quiet', '--all', '--message=Another Python')
    const env = await environment(folder, checkout, head)
    const times = Array.from({ length: runs + 1 }, () => once(env)).slice(1)
    return [
      judged({
        id: 'diff-time',
        what: `the action, command diff, ${files} files, both plans, without the fetch`,
        value: median(times) / 1000,
        goal: seconds,
        unit: 's'
      })
    ]
  })
}

/** A push of the last commit, as the runner hands it over. */
async function environment(folder, checkout, before) {
  const event = join(folder, 'event.json')
  await writeFile(event, JSON.stringify({ before }))
  const temporary = join(folder, 'temp')
  await mkdir(temporary)
  return {
    PATH: process.env.PATH,
    HOME: folder,
    RUNNER_TEMP: temporary,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo/blog',
    GITHUB_SHA: git(checkout, 'rev-parse', 'HEAD').stdout.trim(),
    GITHUB_WORKSPACE: checkout,
    INPUT_COMMAND: 'diff',
    INPUT_CONTEXT: checkout
  }
}

function once(env) {
  const { ms, stdout } = run([process.execPath, action], { env })
  if (!stdout.includes('Python  3.13 → 3.12')) throw new Error(`No difference was found:\n${stdout.slice(-2000)}`)
  const changed = git(env.GITHUB_WORKSPACE, 'status', '--porcelain').stdout
  if (changed !== '') throw new Error(`Something was checked out:\n${changed}`)
  return ms
}
