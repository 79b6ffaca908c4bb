import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { topics } from '../../src/plan/diff-types.js'
import { diffPlans } from '../../src/plan/diff.js'
import type { Plan } from '../../src/plan/types.js'
import { comment, longestComment, type CommentContent } from '../../src/report/comment.js'
import { invisible, meaningful, seen } from './github-markdown.js'
import { blog, hostile } from './plans.js'

/** Stands in every text of a repository, so that it is found again wherever it ends up. */
const mark = 'qzx'

/** Texts that a stranger may write, each with the mark at both ends. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom(
        '`',
        '```',
        '~~~',
        '|',
        '\\',
        '\n',
        '\r\n\r\n',
        '<',
        '>',
        '-->',
        '<!--',
        '@a',
        '#1',
        '&#64;',
        '\t',
        '    '
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 })
    ),
    { maxLength: 5 }
  )
  .map((parts) => `${mark}${parts.join('')}${mark}`)

/** Names: of phases, processes, variables, packages. */
const name = text
const texts = fc.array(text, { maxLength: 4 })
const textMap = fc.dictionary(name, text, { maxKeys: 3 })

const evidence = fc.record({ because: text, file: text, line: fc.nat(), setting: text }, { requiredKeys: ['because'] })

const phase = fc.record(
  { runtimes: textMap, tools: textMap, aptPkgs: texts, secrets: texts, cmds: texts, paths: texts, outputs: texts, variables: textMap, onlyIncludeFiles: texts, cacheDirectories: texts, dependsOn: texts, runsOn: text },
  { requiredKeys: [] }
) // prettier-ignore

const plan: fc.Arbitrary<Plan> = fc
  .record({
    providers: fc.array(text, { maxLength: 2 }),
    kind: fc.constantFrom('web', 'worker', 'static'),
    suite: fc.constantFrom('bookworm', 'trixie'),
    toolchain: fc.constantFrom('images', 'nix'),
    folder: text,
    buildImage: text,
    variables: textMap,
    phases: fc.dictionary(fc.oneof(fc.constantFrom('setup', 'install', 'build'), name), phase, { maxKeys: 3 }),
    start: fc.record(
      { cmd: text, release: text, port: fc.nat(65535), aptPkgs: texts, processes: textMap, demands: texts, user: text, runImage: text, docroot: text, onlyIncludeFiles: texts },
      { requiredKeys: [] }
    ), // prettier-ignore
    reasons: fc.array(
      fc.tuple(
        fc.constantFrom('/start/cmd', '/start/port', '/providers/0', '/phases/setup/aptPkgs/0', '/phases/build/cmds/0'),
        evidence
      ),
      { maxLength: 4 }
    ),
    warnings: fc.array(
      fc.record(
        { code: text, message: text, file: text, line: fc.nat(), fix: text },
        { requiredKeys: ['code', 'message'] }
      ),
      { maxLength: 3 }
    )
  })
  .map(({ reasons, ...rest }) => ({
    ...rest,
    version: 1,
    reasons: reasons.map(([field, why]) => ({ field, ...why }))
  })) as fc.Arbitrary<Plan>

const runPage = 'https://github.com/octo/blog/actions/runs/1'
const sources = `https://github.com/octo/blog/blob/${'a'.repeat(40)}`
const links = { run: runPage, base: { sources }, head: { sources, folder: 'app' } }

const content: fc.Arbitrary<CommentContent> = fc
  .record({ base: fc.option(plan, { nil: undefined }), head: fc.option(plan, { nil: undefined }), folder: text, dockerfile: text, log: texts, sentence: text })
  .map(({ base, head, folder, dockerfile, log, sentence }) => ({
    image: 'ghcr.io/octo/blog',
    folder,
    diff: { ...diffPlans(base, head), dockerfile },
    build: { steps: [], seconds: 1, metadata: {}, digest: `sha256:${'a'.repeat(64)}` },
    tags: ['ghcr.io/octo/blog:pr-7'],
    size: { bytes: 1000, measure: 'registry' },
    check: { outcome: 'failed', because: sentence, cause: sentence, lastLines: log }
  })) // prettier-ignore

const ownHtml =
  /^(?:<details><summary>(?:Dockerfile|What the container printed|\d+ details?)<\/summary>|<\/details>|<br>|<!-- boxcar:comment v=1 id=[0-9a-f]{16} hash=[0-9a-f]{16} -->)$/

/** Sentences are ours, with text of the repository in them: such text may stand in prose as far as it means nothing there. */
function check(body: string, allowedInProse: boolean): void {
  const { code, prose, links: pages, html, types, tables } = seen(body)
  expect(prose.filter((part) => meaningful.test(part))).toEqual([])
  if (!allowedInProse) expect(prose.filter((part) => part.includes(mark))).toEqual([])
  expect(code.length).toBeGreaterThan(0)
  expect(
    pages.filter((url) => url !== runPage && !/^[^ ()<>]+$/.test(url.startsWith(`${sources}/`) ? url : ' '))
  ).toEqual([])
  expect(html.filter((tag) => !ownHtml.test(tag.trim()))).toEqual([])
  expect(html.filter((tag) => tag.startsWith('<!--'))).toHaveLength(1)
  expect([...types].filter((type) => !known.has(type))).toEqual([])
  for (const rows of tables) expect(new Set(rows).size).toBe(1)
  expect(invisible.test(body)).toBe(false)
  expect([...body].length).toBeLessThanOrEqual(longestComment)
  expect(body.startsWith('<!-- boxcar:comment ')).toBe(true)
}

const known = new Set(
  [
    'root',
    'heading',
    'paragraph',
    'text',
    'strong',
    'inlineCode',
    'code',
    'html',
    'link',
    'list',
    'listItem',
    'break'
  ].concat(['table', 'tableRow', 'tableCell'])
)

/** One change, small enough to be read thousands of times. */
const change: fc.Arbitrary<CommentContent> = fc
  .record({
    change: fc.record({ name: text, before: text, after: text }, { requiredKeys: [] }),
    kind: fc.constantFrom('added', 'removed', 'changed'),
    topic: fc.constantFrom(...topics),
    why: fc.array(evidence, { maxLength: 1 }),
    problem: fc.option(fc.record({ what: text, fix: text }), { nil: undefined })
  })
  .map(({ change: { name: its, before, after }, kind, topic, why, problem }) => ({
    image: 'ghcr.io/octo/blog',
    folder: '',
    diff: {
      ...diffPlans(undefined, undefined),
      changed: true,
      ...(problem && { head: { state: 'failed', problem } }),
      changes: [
        {
          ...{ field: '/x', kind, topic, label: 'label' },
          ...(its !== undefined && { name: its }),
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
          reasons: { before: [], after: why.map((reason) => ({ ...reason, field: '/x' })) }
        }
      ]
    }
  }))

function render(story: CommentContent) {
  return comment('0'.repeat(16), story, links).bodies
}

/* eslint jest/expect-expect: ['warn', { assertFunctionNames: ['expect', 'fc.assert'] }] */
describe('what strangers write', () => {
  it('stands in the comment as text and does nothing, in thousands of changes', () => {
    fc.assert(
      fc.property(change, (story) => check(render(story)[0], true)),
      { numRuns: 2000 }
    )
  })

  it('does nothing in whole plans', () => {
    fc.assert(
      fc.property(content, (story) => check(render(story)[0], true)),
      { numRuns: 100 }
    )
  })

  it('stands in code only, apart from our sentences about it', () => {
    const quiet = fc
      .oneof({ weight: 20, arbitrary: change }, { weight: 1, arbitrary: content })
      .map((story) => ({ ...story, check: undefined, diff: withoutSentences(story.diff) }))
    fc.assert(
      fc.property(quiet, (story) => check(render(story)[0], false)),
      { numRuns: 1000 }
    )
  })

  it('never makes it longer than GitHub takes, and what is left is whole', () => {
    const long = fc.constantFrom('x', '`', '\u{1f308}', '|', '\n').map((unit) => unit.repeat(70_000))
    fc.assert(
      fc.property(content, long, long, (story, dockerfile, last) => {
        const diff = { ...diffPlans(blog(), blog({ start: { cmd: last } })), dockerfile }
        for (const body of render({ ...story, diff })) check(body, true)
      }),
      { numRuns: 10 }
    )
  })
})

function withoutSentences(diff: CommentContent['diff']): CommentContent['diff'] {
  if (diff === undefined) return undefined
  const quiet = <T extends { readonly because: string }>(reason: T): T => ({ ...reason, because: 'It says so' })
  return {
    ...diff,
    head: { state: 'planned' },
    warnings: { new: [], gone: [] },
    changes: diff.changes.map((change) => ({
      ...change,
      reasons: { before: change.reasons.before.map(quiet), after: change.reasons.after.map(quiet) }
    }))
  }
}

it('knows what it looks for', () => {
  expect(seen('a @b `@c` <code>d</code>').prose.some((part) => meaningful.test(part))).toBe(true)
  expect(seen('a @b `@c` <code>d</code>').code).toEqual(['@c', 'd'])
  expect(seen('www.example.org').links).toEqual(['http://www.example.org'])
  expect(blog().providers).toEqual(['python'])
})
