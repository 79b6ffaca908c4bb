import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as runner from '../../src/github/runner.js'
import { UserError } from '../../src/errors.js'
import { hostile } from '../report/plans.js'

let folder: string
let lines: string[]
const before = { ...process.env }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    process.env[name] = join(folder, name)
    await writeFile(join(folder, name), '')
  }
  lines = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text))
    return true
  })
})

afterEach(async () => {
  jest.restoreAllMocks()
  process.env = { ...before }
  process.exitCode = undefined
  await rm(folder, { recursive: true })
})

describe('mask', () => {
  it('masks whole values and their lines, and leaves short ones readable', () => {
    runner.mask(['abc', 'longer', 'first line\nsecond line', ''])
    expect(new Set(lines)).toEqual(
      new Set([
        '::add-mask::first line%0Asecond line\n',
        '::add-mask::first line\n',
        '::add-mask::longer\n',
        '::add-mask::second line\n'
      ])
    )
  })
})

describe('setOutputs', () => {
  it.each(hostile)('keeps %j one value', async (text) => {
    runner.setOutputs({ plan: text, digest: 'sha256:1' })
    const written = await readFile(join(folder, 'GITHUB_OUTPUT'), 'utf8')
    const [, mark = ''] = /^plan<<(\S+)\n/.exec(written) ?? []
    expect(written.startsWith(`plan<<${mark}\n${Buffer.from(text).toString()}\n${mark}\ndigest<<`)).toBe(true)
  })
})

describe('a file of the runner that is not there', () => {
  it('is no bug of Boxcar', () => {
    process.env['GITHUB_OUTPUT'] = join(folder, 'none', 'x')
    expect(() => runner.setOutputs({ plan: '{}' })).toThrow(UserError)
  })
})

describe('writeSummary', () => {
  it('adds to the summary, and does without one', async () => {
    await runner.writeSummary('## One\n')
    expect(await readFile(join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8')).toBe('## One\n')
    delete process.env['GITHUB_STEP_SUMMARY']
    await expect(runner.writeSummary('## Two\n')).resolves.toBeUndefined()
  })
})

describe('annotate and fail', () => {
  it('writes the command that the runner reads', () => {
    runner.annotate({ level: 'warning', title: 'T', message: 'a\nb', file: 'x,y', line: 2 })
    expect(lines).toEqual(['::warning title=T,file=x%2Cy,line=2::a%0Ab\n'])
    expect(process.exitCode).toBeUndefined()
  })

  it('fails the step without ending it', () => {
    runner.fail({ level: 'error', title: 'Boxcar', message: 'Broken' })
    expect(lines).toEqual(['::error title=Boxcar::Broken\n'])
    expect(process.exitCode).toBe(1)
  })
})

describe('say', () => {
  it.each(hostile)('is no command for %j', (text) => {
    runner.say(text)
    expect(lines.join('').replace(/\n$/, '')).not.toMatch(/\n|^\s*::|##\[/)
  })
})

describe('literally and printed', () => {
  it('stops commands with a new word each time and starts them again, also after an error', async () => {
    await runner.printed('Build\n::x::', () => Promise.resolve(process.stdout.write('##[set-output name=x]y\n')))
    await expect(runner.literally(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    const text = lines.join('')
    const [one = '', two = ''] = [...text.matchAll(/^::stop-commands::(.+)$/gm)].map((match) => match[1])
    expect(one).not.toBe(two)
    expect(text).toBe(
      `::group::Build ::x::\n::stop-commands::${one}\n##[set-output name=x]y\n\n::${one}::\n::endgroup::\n` +
        `::stop-commands::${two}\n\n::${two}::\n`
    )
  })
})
