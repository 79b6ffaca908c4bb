import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { memory } from '../../src/app/memory.js'
import type { RepositoryTree } from '../../src/app/types.js'
import { compare, outcome } from '../../src/compare.js'
import { inputsFromAction } from '../../src/inputs.js'
import type { PlanDiff } from '../../src/plan/diff-types.js'
import { diffMarkdown } from '../../src/report/diff.js'
import { diffText } from '../../src/report/diff-terminal.js'
import { decideInTree } from '../../src/road.js'
import { pairs, type Files, type Pair } from './changes.js'

const golden = fileURLToPath(new URL('golden', import.meta.url))
const rewriting = process.env['UPDATE_EXAMPLES'] === '1'

function treeOf(files: Files, folder: string): RepositoryTree {
  const below = (path: string): Files =>
    path === ''
      ? files
      : Object.fromEntries(
          Object.entries(files)
            .filter(([name]) => name.startsWith(`${path}/`))
            .map(([name, text]) => [name.slice(path.length + 1), text])
        )
  return { folder, open: (path) => Promise.resolve(memory(below(path))) }
}

async function differenceOf({ base, head, folder = '', inputs = {} }: Pair): Promise<PlanDiff> {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]))
  const given = inputsFromAction({ INPUT_COMMAND: 'plan', ...env })
  const side = (files: Files) => outcome(() => decideInTree(treeOf(files, folder), given, {}))
  return compare(await side(base), await side(head), { base: {}, head: {} })
}

describe.each(Object.entries(pairs))('the change %s', (name, pair) => {
  let diff: PlanDiff
  beforeAll(async () => {
    diff = await differenceOf(pair)
  })

  it('reads on a terminal and in Markdown as it was read and found right', () => {
    const text = diffText(diff, { width: 100, colour: false })
    const made = `${text}\n\n${'='.repeat(100)}\n\n${diffMarkdown(diff)}\n`
    const file = join(golden, `${name}.txt`)
    if (rewriting) {
      mkdirSync(golden, { recursive: true })
      writeFileSync(file, made)
    }
    expect(made).toBe(readFileSync(file, 'utf8'))
  })

  it('is plain data, and taken back by the change the other way round', async () => {
    expect(JSON.parse(JSON.stringify(diff))).toEqual(diff)
    const back = await differenceOf({ ...pair, base: pair.head, head: pair.base })
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const
    const keys = (changes: PlanDiff['changes']) =>
      changes.map(({ label, name: which }) => `${label} ${which ?? ''}`).sort()
    expect(keys(back.changes)).toEqual(keys(diff.changes))
    expect(back.changes.map(({ kind }) => turned[kind]).sort()).toEqual(diff.changes.map(({ kind }) => kind).sort())
    expect(back.changed).toBe(diff.changed)
    expect(back.warnings.new).toEqual(diff.warnings.gone)
  })

  it('shows no value that people gave', () => {
    const text = `${JSON.stringify(diff)}${diffMarkdown(diff)}`
    expect(text).not.toMatch(/hush|0123456789/)
  })
})
