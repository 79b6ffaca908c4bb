import { describe, expect, it } from '@jest/globals'
import { reasoned } from '../../src/plan/draft.js'
import { finish } from '../../src/plan/finish.js'

const said = <T>(value: T) => reasoned(value, `because of ${JSON.stringify(value)}`)

describe('finish', () => {
  it('takes the reasons out and points at each leaf, one per list item', () => {
    const plan = finish({
      kind: said('web'),
      variables: { 'A/B~C': said('1') },
      phases: { install: { cmds: [said('b'), said('a')] } },
      start: { port: said(8000) }
    })
    expect(plan.reasons.map(({ field }) => field)).toEqual([
      '/kind',
      '/variables/A~1B~0C',
      '/phases/install/cmds/0',
      '/phases/install/cmds/1',
      '/start/port'
    ])
    expect(plan.phases).toEqual({ install: { cmds: ['b', 'a'] } })
  })

  it('sorts lists and maps whose order means nothing, and keeps the reason with its item', () => {
    const plan = finish({
      variables: { b: said('2'), a: said('1') },
      phases: { setup: { aptPkgs: [said('z'), said('a'), reasoned('z', 'second')] } },
      start: {}
    })
    expect(Object.keys(plan.variables)).toEqual(['a', 'b'])
    expect(plan.phases['setup']?.aptPkgs).toEqual(['a', 'z'])
    expect(plan.reasons.at(-1)).toEqual({ field: '/phases/setup/aptPkgs/1', because: 'because of "z"' })
  })

  it('writes fields in one order, whatever order they come in', () => {
    const plan = finish({
      start: { files: [said({ path: '.' })], cmd: said('x') },
      phases: { a: { paths: [said('p')], cmds: [said('c')] } },
      kind: said('web'),
      providers: [said('python')]
    })
    expect(Object.keys(plan)).toEqual(['version', 'providers', 'kind', 'variables', 'phases', 'start', 'reasons'])
    expect(Object.keys(plan.start)).toEqual(['cmd', 'files'])
    expect(Object.keys(plan.phases['a'] ?? {})).toEqual(['cmds', 'paths'])
  })

  it('leaves out what says nothing, but not an empty list of files to copy', () => {
    const plan = finish({ phases: { install: { onlyIncludeFiles: [], cmds: [], variables: {} } }, start: {} })
    expect(plan.phases).toEqual({ install: { onlyIncludeFiles: [] } })
  })

  it('does not take variables called value and reason for a leaf', () => {
    const plan = finish({ variables: { value: said('1'), reason: said('2') }, phases: {}, start: {} })
    expect(plan.variables).toEqual({ value: '1', reason: '2' })
  })
})
