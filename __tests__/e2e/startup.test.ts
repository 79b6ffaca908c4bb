import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { program, repository } from './bundles.js'

jest.setTimeout(120_000)

/** Every kilobyte is time that each `boxcar plan` takes: some 20 ms for 1,000 of them. What a language declares is in it. */
const mostKilobytes = 552
let folder: string
let hook: string

/** Writes every module that is loaded into a file, a line each. */
const recorder = (list: string) => `
import { appendFileSync } from 'node:fs'
export async function load(url, context, next) {
  appendFileSync(${JSON.stringify(list)}, url + '\\n')
  return next(url, context)
}`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-startup-'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'recorder.mjs'), recorder(join(folder, 'loaded')))
  hook = join(folder, 'hook.mjs')
  await writeFile(hook, `import { register } from 'node:module'\nregister('./recorder.mjs', import.meta.url)\n`)
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'))
  await transpile()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The sources one by one, so that a module keeps its name. */
async function transpile(): Promise<void> {
  const sources = readdirSync(join(repository, 'src'), { recursive: true }).map(String)
  for (const source of sources.filter((path) => path.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(repository, 'src', source), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
    })
    const target = join(folder, 'src', source.replace(/\.ts$/, '.js'))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, outputText)
  }
}

async function loadedBy(entry: string, ...words: readonly string[]): Promise<readonly string[]> {
  await rm(join(folder, 'loaded'), { force: true })
  const { code, stderr } = await program([process.execPath, '--import', hook, entry, ...words])
  if (code !== 0) throw new Error(stderr)
  const urls = readFileSync(join(folder, 'loaded'), 'utf8').trim().split('\n')
  return [...new Set(urls)].sort()
}

function named(urls: readonly string[]) {
  const sources = `${pathToFileURL(join(folder, 'src')).href}/`
  const packages = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//
  const fromSources = urls.filter((url) => url.startsWith(sources))
  return {
    builtins: urls.filter((url) => url.startsWith('node:')),
    packages: [...new Set(urls.flatMap((url) => packages.exec(url)?.[1] ?? []))],
    // How a language is cut into files costs nothing; what it adds shows in the size of the bundle.
    modules: [...new Set(fromSources.map((url) => url.slice(sources.length).replace(/^(providers\/\w+\/).*/, '$1')))]
  }
}

describe('what `plan` loads', () => {
  it.each(['flask', 'django'])('for the example %s is no more than what is listed', async (example) => {
    const urls = await loadedBy(join(folder, 'src/cli-index.js'), 'plan', `examples/${example}`)
    const { packages, builtins, modules } = named(urls)
    // Parsers and everything for Docker, GitHub and the report are loaded when they are used.
    expect(packages).toEqual(['fastest-levenshtein', 'ignore'])
    expect(builtins).not.toContain('node:child_process')
    expect(modules.filter((path) => /^(?:docker|github)\//.test(path))).toEqual([])
    expect({ builtins, modules }).toMatchSnapshot()
  })

  it('is small in the bundle too', async () => {
    const list = join(folder, 'required')
    const atEnd = join(folder, 'required.cjs')
    await writeFile(
      atEnd,
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join('\\n')))`
    )
    const bundle = join(repository, 'dist/cli/index.js')
    await program([process.execPath, '--require', atEnd, bundle, 'plan', 'examples/flask'])
    const files = readFileSync(list, 'utf8')
      .split('\n')
      .filter((path) => path.startsWith(repository))
    const kilobytes = files.reduce((sum, path) => sum + statSync(path).size, 0) / 1024
    expect(files.length).toBeGreaterThan(1)
    expect(kilobytes).toBeLessThan(mostKilobytes)
  })
})
