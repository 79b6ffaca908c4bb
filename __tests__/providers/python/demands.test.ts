import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf } from './plans.js'

const api = 'from fastapi import FastAPI\nfrom config import settings\napp = FastAPI()\n'
const demands = async (files: MemoryFiles, flags: readonly string[] = []) =>
  (await planOf({ 'requirements.txt': 'fastapi\nuvicorn', 'main.py': api, ...files }, flags)).start.demands ?? []
const settings = (body: string, more = 'settings = Settings()') => ({
  'config.py': `from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n${body}\n${more}\n`
})

describe('pydantic-settings', () => {
  it.each<[string, MemoryFiles, readonly string[]]>([
    ['a field without a default', settings('    api_key: str'), ['API_KEY']],
    ['fields with defaults', settings('    debug: bool = False\n    name: str = "x"'), []],
    ['what may be None', settings('    a: str | None\n    b: Optional[str]'), []],
    ['Field(...)', settings('    key: str = Field(...)'), ['KEY']],
    ['Field() with a description', settings('    key: str = Field(description="x")'), ['KEY']],
    [
      'Field with a default',
      settings('    a: str = Field("x")\n    b: str = Field(default="x")\n    c: list = Field(default_factory=list)'),
      []
    ],
    ['an alias', settings('    key: str = Field(validation_alias="SHOP_KEY")'), ['SHOP_KEY']],
    ['a prefix', settings('    model_config = SettingsConfigDict(env_prefix="SHOP_")\n    key: str'), ['SHOP_KEY']],
    [
      'a prefix in class Config',
      settings('    key: str\n    class Config:\n        env_prefix = "SHOP_"'),
      ['SHOP_KEY']
    ],
    ['variables of methods', settings('    def f(self):\n        x: str\n        return x'), []],
    [
      'a function that makes them',
      settings('    key: str', '@lru_cache\ndef get_settings():\n    return Settings()\nsettings = get_settings()'),
      ['KEY']
    ],
    ['a class that nothing makes', settings('    key: str', 'settings = None'), []],
    [
      'a file that is not imported',
      {
        ...settings('    a: str = "x"'),
        'other.py': 'from pydantic_settings import BaseSettings\nclass O(BaseSettings):\n    key: str\nO()'
      },
      []
    ],
    [
      'a module of a module',
      {
        'config.py': 'from core.env import settings',
        'core/__init__.py': '',
        'core/env.py':
          'from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    key: str\nsettings = S()'
      },
      ['KEY']
    ]
  ])('%s', async (_, files, expected) => {
    expect(await demands(files)).toEqual(expected)
  })

  it('what people give is not demanded', async () => {
    expect(await demands(settings('    api_key: str\n    b: str'), ['--env', 'API_KEY=x'])).toEqual(['B'])
  })

  it('cites the field', async () => {
    const plan = await planOf({ 'requirements.txt': 'fastapi\nuvicorn', 'main.py': api, ...settings('    key: str') })
    expect(plan.reasons.find(({ field }) => field === '/start/demands/0')).toMatchObject({ file: 'config.py', line: 3 })
  })
})

describe('os.environ where modules are imported', () => {
  it.each<[string, string, readonly string[]]>([
    ['at the top', 'import os\nTOKEN = os.environ["TOKEN"]', ['TOKEN']],
    ['with a default', 'import os\nTOKEN = os.environ.get("TOKEN")', []],
    ['in a function', 'import os\ndef f():\n    return os.environ["TOKEN"]', []],
    ['in a try', 'import os\ntry:\n    T = os.environ["TOKEN"]\nexcept KeyError:\n    T = 1', []],
    ['under a switch', 'import os\nif os.environ.get("X"):\n    T = os.environ["TOKEN"]', []],
    ['written, not read', 'import os\nos.environ["TOKEN"] = "x"', []],
    ['what every container has', 'import os\nP = os.environ["PATH"] + os.environ["HOME"]', []],
    ['in a comment', '# os.environ["TOKEN"]', []]
  ])('%s', async (_, text, expected) => {
    expect(await demands({ 'config.py': `${text}\nsettings = 1` })).toEqual(expected)
  })

  it('of a package', async () => {
    const files = { 'config/__init__.py': 'import os\nT = os.environ["TOKEN"]\nsettings = 1' }
    expect(await demands(files)).toEqual(['TOKEN'])
  })

  it('of a script', async () => {
    const files = { 'requirements.txt': 'discord.py', 'bot.py': 'import os\nclient.run(os.environ["TOKEN"])' }
    expect((await planOf(files)).start.demands).toEqual(['TOKEN'])
  })
})
