import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf, startOf, troubleOf } from './plans.js'

const notebook = { 'analysis.ipynb': '{"cells":[]}' }

describe('notebooks', () => {
  it.each<[string, MemoryFiles]>([
    ['alone', notebook],
    ['with requirements', { ...notebook, 'requirements.txt': 'pandas' }],
    ['with a file that they import', { ...notebook, 'requirements.txt': 'pandas', 'utils.py': 'def f(): pass' }]
  ])('%s: the way out is said', async (_, files) => {
    expect((await troubleOf(files)).fix).toContain('voila analysis.ipynb')
  })

  it('do not keep a script from being started', async () => {
    const files = { ...notebook, 'requirements.txt': 'pandas', 'train.py': 'if __name__ == "__main__":\n    pass' }
    expect(startOf(await planOf(files))).toBe('worker | python train.py')
  })

  it('nor people’s own command', async () => {
    const files = {
      ...notebook,
      'requirements.txt': 'jupyterlab',
      Procfile: 'web: jupyter lab --ip=0.0.0.0 --port=$PORT'
    }
    expect((await planOf(files)).start.cmd).toContain('jupyter lab')
  })

  it.each<[string, MemoryFiles, string]>([
    ['the only one', notebook, 'web 8866 | voila analysis.ipynb --no-browser --Voila.ip=0.0.0.0 --port=${PORT:-8866}'],
    [
      'a list of several',
      { ...notebook, 'nb/b.ipynb': '' },
      'web 8866 | voila --no-browser --Voila.ip=0.0.0.0 --port=${PORT:-8866}'
    ]
  ])('are served by Voilà: %s', async (_, files, start) => {
    expect(startOf(await planOf({ ...files, 'requirements.txt': 'voila\npandas' }))).toBe(start)
  })
})

describe('apps that are scripts with cells or components', () => {
  it.each([
    [
      'marimo',
      'import marimo\napp = marimo.App()',
      'web 2718 | marimo run app.py --headless --host 0.0.0.0 --port ${PORT:-2718}'
    ],
    ['shiny', 'from shiny.express import ui', 'web 8000 | shiny run --host 0.0.0.0 --port ${PORT:-8000} app.py'],
    [
      'solara',
      'import solara\n@solara.component\ndef Page(): pass',
      'web 8765 | solara run app.py --production --host=0.0.0.0 --port=${PORT:-8765}'
    ]
  ])('%s', async (name, code, start) => {
    expect(startOf(await planOf({ 'requirements.txt': name, 'app.py': code }))).toBe(start)
  })
})
