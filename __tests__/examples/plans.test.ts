import { beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { render } from '../../src/dockerfile/render.js'
import { decide, type Decision } from '../../src/road.js'
import { planJson } from '../../src/plan/plan-json.js'
import { examples, examplesFolder, filesOf, inputsOf, planOf, trialOf } from './examples.js'

const golden = fileURLToPath(new URL('golden', import.meta.url))
const rewriting = process.env['UPDATE_EXAMPLES'] === '1'

describe.each(examples)('the example %s', (name) => {
  let decision: Decision

  beforeAll(async () => {
    decision = await decide(inputsOf([join(examplesFolder, name)]), {}, () => Promise.resolve(''))
  })

  it('has the plan, Dockerfile and ignore file that were read and found right', () => {
    const { plan, catalog, options } = decision
    const rendered = render(plan, catalog, options)
    const made = {
      'plan.json': planJson(plan),
      Dockerfile: rendered.dockerfile,
      'Dockerfile.dockerignore': rendered.dockerignore
    }
    const folder = join(golden, name)
    if (rewriting) {
      mkdirSync(folder, { recursive: true })
      for (const [file, text] of Object.entries(made)) writeFileSync(join(folder, file), text)
    }
    const expected = Object.fromEntries(
      Object.keys(made).map((file) => [file, readFileSync(join(folder, file), 'utf8')])
    )
    expect(made).toEqual(expected)
  })

  it('is planned the same from a folder and from memory', async () => {
    expect(await planOf(filesOf(name))).toEqual(decision.plan)
  })

  it('is of the kind that its e2e.json says, with these processes', () => {
    const { plan } = decision
    const trial = trialOf(name)
    expect({ kind: plan.kind, processes: Object.keys(plan.start.processes ?? {}) }).toEqual({
      kind: trial.kind,
      processes: trial.processes ?? []
    })
  })

  it('names in the plan every variable that its start demands and its e2e.json gives', () => {
    const { plan } = decision
    const { env = {}, services = [] } = trialOf(name)
    const given = [...Object.keys(env), ...(services.includes('postgres') ? ['DATABASE_URL'] : [])]
    expect([...(plan.start.demands ?? [])].sort()).toEqual(given.sort())
  })

  it('has a reason for every field, one for every item of a list', () => {
    const { plan } = decision
    const { reasons, ...fields } = plan
    const explained = new Set(reasons.map(({ field }) => field))
    const leaves = leavesOf(fields, '').filter((field) => !/^\/(?:version$|warnings\/)/.test(field))
    expect(leaves.filter((leaf) => !isExplained(leaf, explained))).toEqual([])
    expect(reasons).toHaveLength(explained.size)
  })
})

it('has no expected files of examples that are gone', () => {
  expect(readdirSync(golden).sort()).toEqual(examples)
})

/** JSON pointers of all values that are no tables and no lists. */
function leavesOf(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  )
}

/** A file of the last stage and a static site are one decision each: their parts share its reason. */
function isExplained(leaf: string, explained: ReadonlySet<string>): boolean {
  const whole = /^\/start\/(?:files\/\d+|static)(?=\/)/.exec(leaf)?.[0]
  return explained.has(whole ?? leaf)
}
