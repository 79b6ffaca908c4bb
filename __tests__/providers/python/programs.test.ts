import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planOf, startOf, troubleOf } from './plans.js'

const spider = (name: string) => `import scrapy\nclass Q(scrapy.Spider):\n    name = "${name}"\n`
const scrapy: MemoryFiles = {
  'requirements.txt': 'scrapy',
  'scrapy.cfg': '[settings]\ndefault = x.settings',
  'x/__init__.py': '',
  'x/spiders/__init__.py': '',
  'x/spiders/one.py': spider('quotes')
}

describe('apps for a program that they install', () => {
  it('the only spider of a Scrapy project is started', async () => {
    expect(startOf(await planOf(scrapy))).toBe('worker | scrapy crawl quotes')
  })

  it('of several spiders none is guessed, and all are named', async () => {
    const { fix } = await troubleOf({ ...scrapy, 'x/spiders/two.py': spider('books') })
    expect(fix).toContain('scrapy crawl quotes, scrapy crawl books')
  })

  it('a name in another class is no spider', async () => {
    const files = { ...scrapy, 'x/spiders/one.py': 'class Q:\n    name = "quotes"\nfrom scrapy import Spider' }
    expect((await troubleOf(files)).fix).not.toContain('quotes')
  })

  it.each([
    ['apache-airflow', 'airflow standalone'],
    ['dagster\ndagster-webserver', 'dagster-webserver --host 0.0.0.0 --port $PORT']
  ])('%s: its command is named', async (requirements, command) => {
    expect((await troubleOf({ 'requirements.txt': requirements, 'dags/a.py': 'x = 1' })).fix).toContain(command)
  })

  it('a server of the Model Context Protocol is started, even where it says that it is a library', async () => {
    const pyproject = (dependency: string) =>
      `[build-system]\nrequires = ["hatchling"]\n[project]\nname = "tools"\nversion = "1"\ndependencies = ["${dependency}"]\nclassifiers = ["Topic :: Software Development :: Libraries"]\n[project.scripts]\ntools = "tools.cli:main"\n`
    const files = { 'tools/__init__.py': '', 'tools/cli.py': 'def main(): pass' }
    expect((await planOf({ ...files, 'pyproject.toml': pyproject('mcp') })).start.cmd).toBe('tools')
    expect((await troubleOf({ ...files, 'pyproject.toml': pyproject('click') })).what).toContain('nothing says how')
  })
})

describe('scripts that are no app', () => {
  it.each(['deploy.py', 'install.py', 'setup.py'])('%s is not started', async (file) => {
    const files = { 'requirements.txt': 'x', [file]: 'import sys\nsys.exit(1)' }
    expect((await troubleOf(files)).what).toContain('nothing says how')
  })

  it('a setup.py that packages nothing is no manifest', async () => {
    const files = { 'main.py': 'print(1)', 'setup.py': 'input("Your name? ")' }
    expect((await planOf(files)).phases['install']?.cmds ?? []).toEqual([])
    const packaged = { ...files, 'setup.py': 'from setuptools import setup\nsetup(name="x")' }
    expect((await planOf(packaged)).phases['install']?.cmds).toContain('pip install .')
  })

  it('a script named like the folder beside it is started, whatever its case', async () => {
    const main = 'if __name__ == "__main__":\n    main()'
    const files = { 'requirements.txt': 'x', 'Mylar.py': main, 'tagger.py': main, 'mylar/__init__.py': '' }
    expect((await planOf(files)).start.cmd).toBe('python Mylar.py')
    const passedOn = { 'requirements.txt': 'x', 'New.py': main, 'Old.py': `import New\n${main}`, 'old/__init__.py': '' }
    expect((await planOf(passedOn)).start.cmd).toBe('python New.py')
  })
})

describe('a web framework of which nothing makes an app', () => {
  it('is a warning where a script runs as a worker', async () => {
    const plan = await planOf({
      'requirements.txt': 'flask',
      'app.py': 'from flask import Flask\napp = Flaks(__name__)'
    })
    expect(plan.warnings).toMatchObject([{ code: 'framework-unused', file: 'requirements.txt', line: 1 }])
  })

  it('is none where a command of the app’s own is started', async () => {
    const pyproject =
      '[build-system]\nrequires = []\n[project]\nname = "x"\ndependencies = ["flask"]\n[project.scripts]\nx = "x.cli:main"'
    const plan = await planOf({ 'pyproject.toml': pyproject, 'x/__init__.py': '', 'x/cli.py': 'def main(): pass' })
    expect([plan.start.cmd, codesOf(plan).includes('framework-unused')]).toEqual(['x', false])
  })

  it('is none where an app is made', async () => {
    const plan = await planOf({
      'requirements.txt': 'flask',
      'app.py': 'from flask import Flask\napp = Flask(__name__)'
    })
    expect(codesOf(plan)).not.toContain('framework-unused')
  })
})
