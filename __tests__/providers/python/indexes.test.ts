import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf } from './plans.js'

const project = '[project]\nname = "shop"\nversion = "1"\n'
const uv = (index: string): MemoryFiles => ({
  'main.py': 'print(1)',
  'pyproject.toml': `${project}\n[[tool.uv.index]]\n${index}`,
  'uv.lock': 'version = 1\nrequires-python = ">=3.11"\n'
})
const poetry = (source: string): MemoryFiles => ({
  'main.py': 'print(1)',
  'pyproject.toml': `[tool.poetry]\nname = "shop"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\n${source}`
})
const pdm = (source: string): MemoryFiles => ({
  'main.py': 'print(1)',
  'pyproject.toml': `${project}\n[[tool.pdm.source]]\n${source}`,
  'pdm.lock': ''
})
const pipenv = (source: string): MemoryFiles => ({ 'main.py': 'print(1)', Pipfile: `[[source]]\n${source}` })
const corp = 'url = "https://pypi.corp.example/simple"\n'

async function secretsOf(files: MemoryFiles) {
  const { phases, reasons } = await planOf(files)
  const { file, line } = reasons.find(({ field }) => field === '/phases/install/secrets/0') ?? {}
  return { names: phases['install']?.secrets ?? [], at: `${file ?? ''}:${line ?? ''}` }
}

describe('the login of a private index', () => {
  it.each<[string, MemoryFiles, readonly string[], string]>([
    [
      'uv, by the name in upper case',
      uv(`name = "corp-internal.eu"\n${corp}`),
      ['UV_INDEX_CORP_INTERNAL_EU_PASSWORD', 'UV_INDEX_CORP_INTERNAL_EU_USERNAME'],
      'pyproject.toml:7'
    ],
    [
      'uv, from a file of its own',
      { ...uv('url = "https://pypi.org/simple"'), 'uv.toml': `[[index]]\nname = "a"\n${corp}` },
      ['UV_INDEX_A_PASSWORD', 'UV_INDEX_A_USERNAME'],
      'uv.toml:3'
    ],
    [
      'Poetry',
      poetry(`[[tool.poetry.source]]\nname = "my-corp"\n${corp}`),
      ['POETRY_HTTP_BASIC_MY_CORP_PASSWORD', 'POETRY_HTTP_BASIC_MY_CORP_USERNAME'],
      'pyproject.toml:8'
    ],
    [
      'Pipenv, by the variables in the URL',
      pipenv('url = "https://${CORP_USER}:$CORP_PASS@pypi.corp.example/simple"\nname = "corp"'),
      ['CORP_PASS', 'CORP_USER'],
      'Pipfile:2'
    ],
    [
      'PDM, by the variables in the URL',
      pdm('name = "corp"\nurl = "https://x:${CORP_TOKEN}@pypi.corp.example/simple"'),
      ['CORP_TOKEN'],
      'pyproject.toml:7'
    ],
    [
      'PDM, for the index that stands in for PyPI',
      pdm(`name = "pypi"\n${corp}`),
      ['PDM_PYPI_PASSWORD', 'PDM_PYPI_USERNAME'],
      'pyproject.toml:7'
    ]
  ])('%s', async (_, files, names, at) => {
    expect(await secretsOf(files)).toEqual({ names, at })
  })

  it.each<[string, MemoryFiles]>([
    ['PyPI', uv('name = "main"\nurl = "https://pypi.org/simple"')],
    ['PyTorch', uv('name = "pytorch-cpu"\nurl = "https://download.pytorch.org/whl/cpu"')],
    ['what says that it wants none', uv(`name = "corp"\nauthenticate = "never"\n${corp}`)],
    ['a folder', uv('name = "here"\nurl = "./wheels"\nformat = "flat"')],
    ['without a name there is no variable', uv(corp)],
    ['Poetry’s own PyPI', poetry('[[tool.poetry.source]]\nname = "PyPI"\npriority = "primary"')],
    ['Pipenv’s default', pipenv('url = "https://pypi.org/simple"\nname = "pypi"')]
  ])('is not asked for: %s', async (_, files) => {
    expect((await secretsOf(files)).names).toEqual([])
  })

  it('is there for the install of the project itself, too', async () => {
    const files = uv(`name = "corp"\n${corp}[project.scripts]\nshop = "shop:main"\n[build-system]\nrequires = []`)
    const { phases } = await planOf({ ...files, 'main.py': '', 'src/shop/__init__.py': '' })
    expect(phases['build']?.secrets).toEqual(['UV_INDEX_CORP_PASSWORD', 'UV_INDEX_CORP_USERNAME'])
  })

  it('is a warning and no secret where it stands in the file', async () => {
    const plan = await planOf(uv('name = "corp"\nurl = "https://me:hunter2@pypi.corp.example/simple"'))
    expect(plan.phases['install']?.secrets).toBeUndefined()
    expect(codesOf(plan)).toContain('password-in-file')
    expect(plan.secretFiles).toEqual(['pyproject.toml'])
    expect(JSON.stringify(plan)).not.toContain('hunter2')
  })

  it('stays out of every layer, also where a lockfile repeats it', async () => {
    const url = 'https://me:hunter2@pypi.corp.example/simple'
    const lock = JSON.stringify({ _meta: { sources: [{ name: 'corp', url }] }, default: {} })
    const files = { ...pipenv(`url = "${url}"\nname = "corp"`), 'Pipfile.lock': lock }
    expect((await planOf(files)).secretFiles).toEqual(['Pipfile', 'Pipfile.lock'])
    const pip = { 'main.py': '', 'requirements.txt': '-r more.txt\n', 'more.txt': `--extra-index-url ${url}\n` }
    expect((await planOf(pip)).secretFiles).toEqual(['more.txt'])
  })

  it('uv.toml is there when uv installs', async () => {
    const { phases } = await planOf({ ...uv(corp), 'uv.toml': '' })
    expect(phases['install']?.onlyIncludeFiles).toEqual(['pyproject.toml', 'uv.lock', 'uv.toml'])
  })
})
