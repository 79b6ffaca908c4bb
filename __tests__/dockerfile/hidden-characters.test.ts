import { describe, expect, it } from '@jest/globals'
import { render } from '../../src/dockerfile/render.js'
import { UserError } from '../../src/errors.js'
import type { Plan } from '../../src/plan/types.js'
import { bare, catalog, pip, site, spa, withHelper, workspace } from './samples.js'

const marks = ['\u202e', '\u001b[31m', '\u2066', '\u200e', '\u2028', '\u0085'] as const
const hidden = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]|(?![\n\t])\p{Cc}/u

const full: Plan = {
  ...withHelper,
  folder: 'app',
  buildImage: 'debian:trixie-slim',
  secretFiles: ['.npmrc'],
  staticAssets: { 'nginx.conf': 'a' },
  phases: {
    ...withHelper.phases,
    'node:build': { ...withHelper.phases['node:build'], folder: 'web' },
    own: { dependsOn: ['build'], cmds: ['make'], variables: { A: 'b' }, secrets: ['TOKEN'], paths: ['bin'] }
  },
  start: {
    ...pip.start,
    user: 'app',
    runImage: 'debian:trixie-slim',
    demands: ['DATABASE_URL'],
    onlyIncludeFiles: ['x']
  }
}
const plans = { pip, withHelper, bare, site, spa, workspace, full }

/** The plan once for every text in it, key or value, with the mark inside of that text; and where it was. */
function* planted(node: unknown, mark: string, path = ''): Generator<readonly [string, unknown]> {
  // The schema has names for these.
  if (path === '/suite' || path.startsWith('/reasons')) return
  if (typeof node === 'string') yield [path, `${node.slice(0, 1)}${mark}${node.slice(1)}`]
  else if (Array.isArray(node)) {
    for (const [index, item] of (node as unknown[]).entries())
      for (const [at, value] of planted(item, mark, `${path}/${String(index)}`)) yield [at, node.with(index, value)]
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, item] of Object.entries(node)) {
      for (const [at, value] of planted(item, mark, `${path}/${key}`)) yield [at, { ...node, [key]: value }]
      if (/\/(?:variables|phases|processes|staticAssets|runtimes|tools)$/.test(path)) {
        const entries = Object.entries(node).map(([name, value]) => [
          name === key ? `${key}${mark}` : name,
          value as unknown
        ])
        yield [`${path}/${key} (its name)`, Object.fromEntries(entries)]
      }
    }
  }
}

describe('what cannot be seen stands in no Dockerfile as it is', () => {
  it.each(Object.entries(plans))('%s', (_, plan) => {
    const shown = marks.flatMap((mark) =>
      [...planted(plan, mark)].flatMap(([at, odd]) => {
        try {
          const { dockerfile, dockerignore } = render(odd as Plan, catalog)
          return [dockerfile, dockerignore].flatMap((text) => {
            const line = text.split('\n').find((one) => hidden.test(one))
            return line === undefined ? [] : [`${at}: ${JSON.stringify(line)}`]
          })
        } catch (error) {
          return error instanceof UserError ? [] : [`${at}: ${String(error)}`]
        }
      })
    )
    expect(shown).toEqual([])
  })
})

describe('values of variables that cannot be seen', () => {
  const odd = 'a\u202eb'

  it('come in from beside the Dockerfile, and words with joiners stay in it', () => {
    const { dockerfile, buildArgs } = render({ ...pip, variables: { A: odd, B: 'می\u200cخواهم', C: 'a\tb' } }, catalog)
    expect(buildArgs).toEqual({ A: odd })
    expect(dockerfile).toMatch(/^ARG A$/m)
    expect(dockerfile).toContain('B="می\u200cخواهم"')
  })

  it('of one phase are set by its commands', () => {
    const phases = { ...pip.phases, build: { ...pip.phases['build'], variables: { A: odd, B: 'x\ny' } } }
    const { dockerfile } = render({ ...pip, phases }, catalog)
    expect(dockerfile).toContain(String.raw`"A='a\u202eb' B='x\ny' python manage.py`)
  })
})
