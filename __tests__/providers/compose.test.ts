import { describe, expect, it } from '@jest/globals'
import { memoryApp } from '../../src/app/memory.js'
import { reasoned } from '../../src/plan/draft.js'
import { compose } from '../../src/providers/compose.js'
import { strength, type Finding, type Provider } from '../../src/providers/contract.js'
import { discover } from '../../src/providers/discover.js'
import { noHints } from './python/facts.js'

function fake(id: string, file: string, finding: Partial<Finding> = {}): Provider {
  return {
    id,
    name: id.toUpperCase(),
    files: [file],
    settings: [],
    runtimes: {},
    tools: {},
    ignore: [],
    installVariables: [],
    detect: async (app) =>
      (await app.has(file))
        ? { strength: strength.serves, because: { because: `${file} is there`, file }, ...finding }
        : undefined,
    plan: () => Promise.resolve({})
  }
}
const a = fake('a', 'a.txt')
const b = fake('b', 'b.txt')
const setting = (value: string) => ({ value, source: { because: 'input provider', setting: 'provider' } })
const names = async (...args: Parameters<typeof compose>) => {
  const found = await compose(...args)
  return found && [found.host.provider.id, ...found.helpers.map(({ provider }) => provider.id)]
}

describe('compose', () => {
  it('finds nothing in an empty tree', async () => {
    expect(await names([a, b], memoryApp({}), noHints)).toBeUndefined()
  })

  it('makes the strongest the host, wherever it stands in the list', async () => {
    const weak = fake('weak', 'b.txt', { strength: strength.builds })
    const app = memoryApp({ 'a.txt': '', 'b.txt': '' })
    expect(await names([weak, a], app, noHints)).toEqual(['a'])
    expect(await names([a, weak], app, noHints)).toEqual(['a'])
  })

  it('a tie names both and the setting', async () => {
    const app = memoryApp({ 'a.txt': '', 'b.txt': '' })
    await expect(compose([a, b], app, noHints)).rejects.toMatchObject({
      trouble: { what: expect.stringMatching(/A \(a\.txt is there\) and B/), fix: expect.stringContaining('provider') }
    })
  })

  it('of a tie the one that people have a setting for wins', async () => {
    const app = memoryApp({ 'a.txt': '', 'b.txt': '' })
    const versions = [
      { ...a, settings: ['A_VERSION'] },
      { ...b, settings: ['B_VERSION'] }
    ] as const
    const given = (...ids: string[]) => ({
      ...noHints,
      settings: Object.fromEntries(ids.map((id) => [id, setting('1')]))
    })
    expect(await names(versions, app, given('B_VERSION'))).toEqual(['b'])
    await expect(compose(versions, app, given('A_VERSION', 'B_VERSION'))).rejects.toThrow('Two languages')
  })

  it('the provider setting decides', async () => {
    const app = memoryApp({ 'a.txt': '', 'b.txt': '' })
    expect(await names([a, b], app, { ...noHints, provider: setting('B') })).toEqual(['b'])
  })

  it('an unknown provider is named with the nearest one', async () => {
    const provider = setting('bb')
    await expect(compose([a, b], memoryApp({}), { ...noHints, provider })).rejects.toMatchObject({
      trouble: { what: expect.stringContaining('"bb"'), fix: expect.stringContaining('Did you mean b?') }
    })
  })

  it('a language to come is no unknown one', async () => {
    await expect(compose([a, b], memoryApp({}), { ...noHints, provider: setting('Go') })).rejects.toThrow(
      'Boxcar does not know the language Go yet'
    )
  })

  it('a forced provider that finds nothing says what it looks for', async () => {
    const provider = setting('a')
    await expect(compose([a, b], memoryApp({ 'b.txt': '' }), { ...noHints, provider })).rejects.toMatchObject({
      trouble: { fix: expect.stringContaining('a.txt') }
    })
  })

  it.each([
    ['static/dist', 'static/dist', ['a', 'b']],
    ['static/dist', 'static', ['a', 'b']],
    ['static', 'static/dist', ['a', 'b']],
    ['static-dist', 'static', ['a']],
    ['dist', undefined, ['a']]
  ])('one that makes %s helps a host that wants %s: %j', async (made, wanted, expected) => {
    const host = fake('a', 'a.txt', { ...(wanted && { consumes: [reasoned(wanted, 'wants')] }) })
    const helper = fake('b', 'b.txt', { strength: strength.builds, produces: [reasoned(made, 'makes')] })
    expect(await names([host, helper], memoryApp({ 'a.txt': '', 'b.txt': '' }), noHints)).toEqual(expected)
  })

  it('a helper that people name stays', async () => {
    const weak = fake('b', 'b.txt', { strength: strength.builds })
    const app = memoryApp({ 'a.txt': '', 'b.txt': '' })
    expect(await names([a, weak], app, { ...noHints, helpers: [setting('b')] })).toEqual(['a', 'b'])
  })
})

describe('discover', () => {
  const find = async (files: readonly string[], providers: readonly Provider[] = [a]) => {
    const app = memoryApp(Object.fromEntries(files.map((path) => [path, ''])))
    return (await discover(providers, app, noHints)).map(({ path }) => path)
  }
  it.each([
    [
      ['x/a.txt', 'y/z/a.txt'],
      ['x', 'y/z']
    ],
    [['x/a.txt', 'x/inner/a.txt'], ['x']],
    [['tests/a.txt', 'docs/x/a.txt'], []],
    [['1/2/3/4/5/a.txt'], []]
  ])('%j', async (files, expected) => {
    expect(await find(files)).toEqual(expected)
  })

  it('counts what can only be built where nothing can be started', async () => {
    const weak = fake('b', 'b.txt', { strength: strength.files })
    expect(await find(['x/b.txt'], [a, weak])).toEqual(['x'])
    expect(await find(['x/b.txt', 'y/a.txt'], [a, weak])).toEqual(['y'])
  })
})
