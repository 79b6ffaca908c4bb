import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { load } from 'js-yaml'
import { outputTable } from '../src/inputs/outputs.js'
import { inputSpecs } from '../src/inputs/table.js'

const root = join(import.meta.dirname, '..')

interface ActionFile {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

async function actionFile(): Promise<ActionFile> {
  return load(await readFile(join(root, 'action.yml'), 'utf8')) as ActionFile
}

describe('action.yml', () => {
  it('has the inputs of the table with their defaults, in its order', async () => {
    const { inputs } = await actionFile()
    const expected = inputSpecs.filter(({ door }) => door !== 'cli' && door !== 'argument')
    expect(Object.entries(inputs).map(([id, row]) => [id, row.default])).toEqual(
      expected.map((spec) => [spec.id, spec.default ?? spec.filledIn])
    )
    for (const { id, description } of expected) expect(inputs[id]?.description.startsWith(description)).toBe(true)
  })

  it('has the outputs of the table', async () => {
    const { outputs } = await actionFile()
    expect(Object.entries(outputs).map(([id, { description }]) => ({ id, description }))).toEqual([...outputTable])
  })

  it('is fit for the Marketplace and the runner', async () => {
    const { name, description, branding, inputs, outputs, runs } = await actionFile()
    expect(name).not.toBe('')
    // The Marketplace cuts longer ones.
    expect(description.length).toBeLessThanOrEqual(125)
    expect(branding).toEqual({ icon: 'package', color: 'blue' })
    expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    // The runner takes an expression in a description for an error.
    const texts = [...Object.values(inputs), ...Object.values(outputs)].map((row) => row.description)
    expect([description, ...texts].filter((text) => text.includes('${{') || !/[.:]$/.test(text))).toEqual([])
    expect(Object.values(inputs).filter(({ required }) => required)).toEqual([])
  })
})

describe('the tables', () => {
  it('have no name, flag or alias twice', () => {
    const names = inputSpecs.flatMap(({ id, aliases = [] }) => [id, ...aliases])
    const shorts = inputSpecs.flatMap(({ short }) => short ?? [])
    for (const all of [names, [...shorts, 'h', 'V'], outputTable.map(({ id }) => id)]) {
      expect(all.filter((name, at) => all.indexOf(name as never) !== at)).toEqual([])
    }
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([])
  })

  it('are what action.yml and the pages in docs say', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'script', 'docs.js'), '--check'])
    expect(stdout).toBe('Nothing to do\n')
  }, 60_000)
})
