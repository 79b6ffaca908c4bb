import { describe, expect, it } from '@jest/globals'
import { memoryApp } from '../../../src/app/memory.js'
import { readRequirements } from '../../../src/providers/python/requirements.js'
import { pythonVersion } from '../../../src/providers/python/versions.js'
import { dependencyAdvice, wheelsUpTo } from '../../../src/providers/python/wheels.js'
import type { Hints } from '../../../src/settings/types.js'

const hints: Hints = {
  settings: {},
  variables: {},
  secrets: [],
  helpers: [],
  procfile: {},
  replaced: {},
  release: 'start'
}

async function decide(requirements: string, files: Record<string, string> = {}) {
  const app = memoryApp({ ...files, 'requirements.txt': requirements })
  const { requirements: found } = await readRequirements(app, 'requirements.txt')
  return pythonVersion(app, hints, { advice: dependencyAdvice(found) })
}

describe('wheels', () => {
  it.each([
    ['numpy', '1.26.4', '3.12'],
    ['numpy', '1.25.2', '3.11'],
    ['numpy', '2.1.0', '3.13'],
    ['numpy', '2.0.2', '3.12'],
    ['numpy', '1.16.0', '3.8'],
    ['numpy', '9.9', '3.15'],
    ['numpy', undefined, '3.15'],
    ['torch', '2.5.1+cpu', '3.13'],
    ['tensorflow', undefined, '3.13'],
    ['psycopg2-binary', '2.9.9', '3.12'],
    ['psycopg2-binary', '2.9.10', '3.13'],
    ['flask', '1.0', undefined],
    ['constructor', '1.0', undefined]
  ])('of %s %s go up to Python %s', (name, version, line) => {
    expect(wheelsUpTo(name, version)).toBe(line)
  })

  it('pull the default down where versions are pinned', async () => {
    const { version, warnings } = await decide('flask==3.0\npandas==2.2.0\nnumpy==1.26.4\n')
    expect(version).toEqual({
      value: '3.12',
      reason: {
        because: expect.stringMatching(
          /^Python 3\.12 is the newest settled release that fits; pandas 2\.2\.0 has wheels up to Python 3\.12 \(requirements\.txt:2\); no version is named/
        ),
        file: 'requirements.txt',
        line: 2
      }
    })
    expect(warnings).toEqual([])
  })

  it.each([
    ['numpy>=1.26', '3.14'],
    ['numpy==2.3.2', '3.14'],
    ['tensorflow', '3.13'],
    ['Django==4.2.7', '3.12'],
    ['Django==3.2.25', '3.10'],
    ['Django==5.2.8', '3.14'],
    ['Django>=4', '3.14'],
    ['Flask==2.2.5', '3.13'],
    ['Flask==3.0.0', '3.14'],
    ['pydantic==2.5.0', '3.12'],
    ['numpy==1.26.4\nDjango==3.2.25', '3.10']
  ])('and support: %j runs on %s', async (text, line) => {
    expect((await decide(text)).version.value).toBe(line)
  })

  it('give the lowest limit as the reason, and none where there is no limit', async () => {
    const { version } = await decide('numpy==1.26.4\npandas==2.1.0\nflask==2.2.5')
    expect(version.reason.because.match(/up to Python [\d.]+ \(requirements\.txt:\d\)/g)).toEqual([
      'up to Python 3.11 (requirements.txt:2)'
    ])
    const evidence = { because: 'numpy is in requirements.txt' }
    expect(dependencyAdvice([{ name: 'numpy', evidence }])).toEqual([])
    expect(dependencyAdvice([{ name: 'left-pad', version: '1.0', evidence }])).toEqual([])
  })

  it('lead to a dead line where nothing else fits, with a warning at the dependency', async () => {
    const { version, warnings } = await decide('numpy==1.19.5')
    expect(version.value).toBe('3.9')
    expect(warnings).toEqual([expect.objectContaining({ code: 'runtime-eol', file: 'requirements.txt', line: 1 })])
  })

  it('contradict nobody', async () => {
    const { version, warnings } = await decide('numpy==1.26.4', { '.python-version': '3.13' })
    expect([version.value, warnings]).toEqual(['3.13', []])
    const pyproject = '[project]\nname = "x"\nrequires-python = ">=3.11"'
    expect((await decide('numpy==1.26.4', { 'pyproject.toml': pyproject })).version.value).toBe('3.12')
    expect((await decide('numpy==1.21.2', { 'pyproject.toml': pyproject })).version.value).toBe('3.14')
  })
})
