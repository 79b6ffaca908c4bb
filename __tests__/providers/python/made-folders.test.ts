import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { madeFolders } from '../../../src/providers/python/made-folders.js'
import { factsOf } from './facts.js'
import { planOf } from './plans.js'

async function made(code: string) {
  const found = await madeFolders(factsOf({ 'app.py': code }), ['app.py'])
  return found.map(({ value, reason }) => `${value.path}:${reason.line ?? ''}`).join(' ')
}

describe('folders that code makes when it is imported', () => {
  it.each([
    ['a plain name', 'import os\nos.makedirs("uploads", exist_ok=True)', 'uploads:2'],
    ['below another', 'os.makedirs("./data/raw")', 'data/raw:1'],
    ['a path', 'from pathlib import Path\nPath("data").mkdir(parents=True)', 'data:2'],
    ['steps of a path', '(Path("data") / "raw").mkdir()', 'data/raw:1'],
    ['by a name', 'UPLOADS = Path("uploads")\nUPLOADS.mkdir(exist_ok=True)', 'uploads:2'],
    ['the default of a variable', 'D = os.environ.get("D", "/data")\nos.makedirs(D)', '/data:2'],
    ['under a condition', 'if not os.path.exists("x"):\n    os.makedirs("x")', 'x:2'],
    ['a place that cannot be told', 'os.makedirs(app.config["UPLOADS"])', '.:1'],
    ['one place for several', 'os.makedirs(a)\nos.makedirs("b")', '.:1'],
    ['not for temporary files', 'os.makedirs("/tmp/x")\nos.makedirs(tempfile.gettempdir())', ''],
    ['not in a function', 'def save():\n    os.makedirs("x")', ''],
    ['not in another folder’s name', 'x = "os.makedirs"', '']
  ])('%s', async (_, code, expected) => {
    expect(await made(code)).toBe(expected)
  })

  it('can be written to in the image', async () => {
    const files: MemoryFiles = {
      'requirements.txt': 'flask\ngunicorn',
      'app.py': 'import os\nfrom flask import Flask\nimport store\napp = Flask(__name__)\n',
      'store.py': 'import os\nos.makedirs("uploads", exist_ok=True)\n',
      'unused.py': 'import os\nos.makedirs("unused")\n'
    }
    const { start } = await planOf(files)
    expect(start.files?.filter(({ writable }) => writable).map(({ path }) => path)).toEqual(['uploads'])
  })
})
