import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf } from './plans.js'

const api = (settings: string, files: MemoryFiles = {}): MemoryFiles => ({
  'requirements.txt': 'fastapi\nuvicorn\ndynaconf\npython-decouple',
  'main.py': 'from fastapi import FastAPI\nimport config\napp = FastAPI()\n',
  'config.py': settings,
  ...files
})
const dynaconf = (call: string) => `from dynaconf import Dynaconf, Validator\nsettings = Dynaconf(${call})\n`
const demands = async (files: MemoryFiles) => (await planOf(files)).start.demands ?? []

describe('what Dynaconf demands', () => {
  it.each<[string, MemoryFiles, readonly string[]]>([
    [
      'keys that must exist',
      api(dynaconf('validators=[Validator("TOKEN", "db.host", must_exist=True)]')),
      ['DYNACONF_DB__HOST', 'DYNACONF_TOKEN']
    ],
    [
      'with a prefix',
      api(dynaconf('envvar_prefix="SHOP", validators=[Validator("TOKEN", must_exist=True)]')),
      ['SHOP_TOKEN']
    ],
    [
      'without a prefix',
      api(dynaconf('envvar_prefix=False, validators=[Validator("TOKEN", required=True)]')),
      ['TOKEN']
    ],
    [
      'not what a settings file gives',
      api(dynaconf('validators=[Validator("TOKEN", must_exist=True)]'), {
        'settings.toml': '[default]\ntoken = "x"\n'
      }),
      []
    ],
    ['not what has a default', api(dynaconf('validators=[Validator("TOKEN", must_exist=True, default="x")]')), []],
    [
      'not another library’s validators',
      api('from other import Validator\nx = Validator("TOKEN", must_exist=True)\n'),
      []
    ]
  ])('%s', async (_, files, expected) => {
    expect(await demands(files)).toEqual(expected)
  })
})

describe('what settings demand', () => {
  it.each<[string, MemoryFiles, readonly string[]]>([
    [
      'Starlette’s Config',
      api(
        'from starlette.config import Config\nconfig = Config(".env")\nDEBUG = config("DEBUG", default=False)\nKEY = config("KEY", cast=str)\n'
      ),
      ['KEY']
    ],
    ['python-decouple', api('from decouple import config\nKEY = config("KEY")\n'), ['KEY']],
    [
      'not a function of another name’s sake',
      api('from mine import config\nimport os\nos.environ["X"] = "1"\nKEY = config("KEY")\n'),
      []
    ],
    [
      'a class derived from one of settings',
      api(
        'from pydantic_settings import BaseSettings\nclass Base(BaseSettings):\n    a: int = 1\nclass Config(Base):\n    DATABASE_URL: str\nsettings = Config()\n'
      ),
      ['DATABASE_URL']
    ],
    [
      'a prefix in the line of the class',
      api(
        'from pydantic_settings import BaseSettings\nclass Base(BaseSettings, extra="ignore"):\n    x: int = 1\nclass Bot(Base, env_prefix="bot_"):\n    token: str\nbot = Bot()\n'
      ),
      ['BOT_TOKEN']
    ],
    [
      'not what the code hands over',
      api(
        'from pydantic_settings import BaseSettings\nclass Config(BaseSettings):\n    SECRET: str\nsettings = Config(_env_file=".env", **secrets)\n'
      ),
      []
    ],
    [
      'a default inside of a type',
      api(
        'from typing import Annotated\nfrom pydantic_settings import BaseSettings\nclass Config(BaseSettings):\n    A: Annotated[\n        str, Field("x")\n    ]\n    B: Annotated[str, Field(min_length=3)]\nsettings = Config()\n'
      ),
      ['B']
    ],
    [
      'not any other class',
      api(
        'from pydantic_settings import BaseSettings\nclass Base:\n    a: int = 1\nclass Config(Base):\n    DATABASE_URL: str\nsettings = Config()\n'
      ),
      []
    ]
  ])('%s', async (_, files, expected) => {
    expect(await demands(files)).toEqual(expected)
  })
})
