import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { PlanDiff } from '../../src/plan/diff-types.js'
import { diffMarkdown } from '../../src/report/diff.js'
import { diffText } from '../../src/report/diff-terminal.js'
import { pairs } from './changes.js'
import { differenceOf } from './difference.js'

const golden = fileURLToPath(new URL('golden', import.meta.url))
const rewriting = process.env['UPDATE_EXAMPLES'] === '1'

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
