#!/usr/bin/env node
// Writes dist/: the action (dist/index.js) and the command line (dist/cli/index.js), each one file with a few that are
// loaded when they are used, and without dependencies. The same sources give the same bytes in any folder.
// They are CommonJS: Node.js loads that 6 ms sooner than modules, and `boxcar plan` takes some 40 ms.
// `--check` writes nothing and fails when dist/ is not what the sources give.
import ncc from '@vercel/ncc'
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)

const bundles = [
  { entry: 'src/index.ts', folder: '.' },
  { entry: 'src/cli-index.ts', folder: 'cli' }
]

/** Every file below a folder, as paths relative to it, sorted. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/**
 * V8 compiles `(function` at once, because it is likely to be called; an arrow function in parentheses it reads twice: in
 * passing, and when it is called. Each module is such a function, and all that a chunk holds is called: a fifth of `plan`'s time.
 */
function calledAtOnce(text) {
  return text.replace(/^(\/\*{3}\/ \d+:\n\/\*{3}\/ \()\(([^()]*)\) => \{$/gm, '$1function ($2) {')
}

async function build(target) {
  for (const { entry, folder } of bundles) {
    const { code, assets } = await ncc(join(root, entry), {
      esm: false,
      cache: false,
      license: 'licenses.txt',
      quiet: true
    })
    const texts = Object.entries(assets).map(([name, { source }]) => [name, String(source)])
    await mkdir(join(target, folder), { recursive: true })
    for (const [name, text] of [['index.js', code], ...texts, ['package.json', '{ "type": "commonjs" }\n']]) {
      await writeFile(join(target, folder, name), name.endsWith('.js') ? calledAtOnce(text) : text)
    }
  }
  await chmod(join(target, 'cli/index.js'), 0o755)
}

/** A bundle that was made is not yet one that works: ncc leaves a throwing stub for what it did not find. */
async function verify(target) {
  for (const file of (await filesBelow(target)).filter((name) => name.endsWith('.js'))) {
    const text = await readFile(join(target, file), 'utf8')
    if (text.includes('webpackMissingModule')) throw new Error(`${file} lacks a module that it needs`)
    if (text.includes(root)) throw new Error(`${file} names the folder in which it was made`)
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const { stdout } = await run(join(target, 'cli/index.js'), ['--version'])
  if (stdout.trim() !== version) throw new Error(`dist/cli says that it is ${stdout.trim()}, not ${version}`)
  const temporary = await mkdtemp(join(tmpdir(), 'boxcar-bundle-'))
  try {
    await run(process.execPath, [join(target, 'index.js')], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        RUNNER_TEMP: temporary,
        INPUT_COMMAND: 'plan',
        INPUT_CONTEXT: 'examples/static'
      }
    })
  } finally {
    await rm(temporary, { recursive: true })
  }
}

async function differences(made, there) {
  const names = new Set([...(await filesBelow(made)), ...(await filesBelow(there).catch(() => []))])
  const different = []
  for (const name of names) {
    const [a, b] = await Promise.all([made, there].map((folder) => readFile(join(folder, name)).catch(() => undefined)))
    if (a === undefined || b === undefined || !a.equals(b)) different.push(name)
  }
  return different.sort()
}

const checking = process.argv.includes('--check')
const dist = join(root, 'dist')
const target = await mkdtemp(join(tmpdir(), 'boxcar-bundle-'))
try {
  await build(target)
  await verify(target)
  if (checking) {
    const different = await differences(target, dist)
    for (const name of different) console.error(`dist/${name} is not what the sources give`)
    if (different.length > 0) {
      console.error('Run `npm run bundle` and commit dist/.')
      process.exitCode = 1
    }
  } else {
    await rm(dist, { recursive: true, force: true })
    await cp(target, dist, { recursive: true })
    for (const name of await filesBelow(dist)) {
      const { length } = await readFile(join(dist, name))
      console.log(`${String(Math.ceil(length / 1024)).padStart(6)} KiB  dist/${name}`)
    }
  }
} catch (error) {
  console.error(error.stdout ? `${error.stdout}${error.stderr}` : error.message)
  process.exitCode = 1
} finally {
  await rm(target, { recursive: true, force: true })
}
