import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import type { Plan, Reason } from '../../src/plan/types.js'
import { without } from './evidence.js'
import { examples, filesOf, planOf } from './examples.js'

/** A reason with the value that it explains in the place of an index, so that items of a list can move. */
interface Claim {
  readonly text: string
  readonly reason: Reason
}

function claimsOf(plan: Plan, withLines: boolean): readonly Claim[] {
  return plan.reasons.map((reason) => {
    const { parent, value } = at(plan, reason.field)
    const { because, file, line, setting } = reason
    const place = [file, withLines ? line : undefined, setting].filter((part) => part !== undefined).join(':')
    return { reason, text: `${parent} = ${JSON.stringify(value)}: ${because} (${place})` }
  })
}

function at(plan: Plan, pointer: string): { readonly parent: string; readonly value: unknown } {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const values = keys.reduce<unknown[]>(
    (found, key) => [...found, (found.at(-1) as Readonly<Record<string, unknown>> | undefined)?.[key]],
    [plan]
  )
  const isItem = Array.isArray(values.at(-2))
  return { parent: isItem ? `/${keys.slice(0, -1).join('/')}` : pointer, value: values.at(-1) }
}

/** A plan, or that there is none without the evidence; a file that this test itself broke proves nothing. */
async function planned(
  files: Readonly<Record<string, string>>,
  flags: readonly string[] = []
): Promise<Plan | undefined> {
  try {
    return await planOf(files, flags)
  } catch (error) {
    if (!(error instanceof UserError) || /cannot be (?:parsed|read)|is broken/.test(error.message)) throw error
    return undefined
  }
}

/** Reasons cite files from the app's folder, which in a workspace is below the tree's. */
function inTree({ folder = '' }: Plan, file: string): string {
  return posix.join(folder, file)
}

describe.each(examples)('every reason in the plan of %s', (name) => {
  it('would be another without the line or the file that it cites', async () => {
    const files = filesOf(name)
    const plan = await planOf(files)
    const cited = plan.reasons.filter(({ file }) => file !== undefined)
    const places = new Map(cited.map(({ file = '', line }) => [`${file}:${line ?? ''}`, { file, line }]))
    const untrue: string[] = []
    for (const [place, { file, line }] of places) {
      const { files: rest, linesKept } = await without(files, inTree(plan, file), line)
      const other = await planned(rest)
      const left = new Set(other && claimsOf(other, linesKept).map(({ text }) => text))
      const claims = claimsOf(plan, linesKept).filter(
        ({ reason }) => `${reason.file ?? ''}:${reason.line ?? ''}` === place
      )
      untrue.push(...claims.filter(({ text }) => left.has(text)).map(({ text }) => text))
    }
    expect(untrue).toEqual([])
    expect(places.size).toBeGreaterThan(0)
  })

  it('cites a file and line, a setting, or says what holds for all', async () => {
    const plan = await planOf(filesOf(name))
    const lines = new Map(Object.entries(filesOf(name)).map(([file, text]) => [file, text.split('\n').length]))
    const lost = plan.reasons.filter(
      ({ file, line }) => file !== undefined && (line ?? 1) > (lines.get(inTree(plan, file)) ?? 0)
    )
    expect(lost).toEqual([])
  })
})

/** Settings one by one: what each says has a reason that goes when it goes. */
const flags: readonly (readonly string[])[] = [
  ['--start-cmd', 'gunicorn --workers 3 blog.wsgi'],
  ['--install-cmd', 'pip install -r requirements.txt --no-deps'],
  ['--build-cmd', 'python -m compileall .'],
  ['--env', 'APP_NAME=Blog'],
  ['--env', 'SECRET_KEY=for-this-test-only'],
  ['--env', 'NIXPACKS_PYTHON_VERSION=3.12'],
  ['--apt', 'ffmpeg'],
  ['--secrets', 'PIP_INDEX_URL=https://user:word@index.example/simple']
]

describe('reasons that cite a setting', () => {
  it.each(flags)('go when %s %s goes', async (...setting) => {
    const files = filesOf('django')
    const withIt = await planOf(files, setting)
    const before = new Set(claimsOf(await planOf(files), true).map(({ text }) => text))
    const own = claimsOf(withIt, true).filter(({ reason }) => reason.setting !== undefined)
    expect(own.filter(({ text }) => before.has(text))).toEqual([])
    expect(own.length).toBeGreaterThan(0)
  })

  it('go when the key of nixpacks.toml goes', async () => {
    const config = {
      'nixpacks.toml': [
        '[phases.setup]',
        'aptPkgs = ["...", "ffmpeg"]',
        '[phases.build]',
        'cmds = ["...", "python -m compileall ."]',
        '[variables]',
        'APP_NAME = "Blog"',
        '[start]',
        'port = 9000',
        ''
      ].join('\n')
    }
    const files = { ...filesOf('django'), ...config }
    const plan = await planOf(files)
    const own = plan.reasons.filter(({ file }) => file === 'nixpacks.toml')
    expect(own.map(({ line }) => line).sort()).toEqual(expect.arrayContaining([2, 4, 6, 8]))
    for (const { line } of own) {
      const { files: rest } = await without(files, 'nixpacks.toml', line)
      const left = new Set(claimsOf(await planOf(rest), false).map(({ text }) => text))
      const claims = claimsOf(plan, false).filter(
        ({ reason }) => reason.file === 'nixpacks.toml' && reason.line === line
      )
      expect(claims.filter(({ text }) => left.has(text))).toEqual([])
    }
  })
})
