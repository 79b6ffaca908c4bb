import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../src/app/memory.js'
import { toolFileStatements } from '../../src/releases/tool-files.js'

async function stated(files: MemoryFiles, folders = ['']): Promise<string[]> {
  const found = await toolFileStatements(memoryApp(files), folders, ['nodejs', 'node'])
  return found.map(
    ({ text, request, evidence: { file, line } }) => `${text} ${request ? 'read' : 'unread'} ${file}:${line}`
  )
}

describe('.tool-versions', () => {
  it.each([
    ['nodejs 20.1.0', '20.1.0 read .tool-versions:1'],
    ['# tools\npython 3.12 # not this\n  node   22  20 # two', '22 read .tool-versions:3'],
    ['node system ref:master path:/opt/node 18.2', '18.2 read .tool-versions:1'],
    ['node latest', 'latest read .tool-versions:1'],
    ['node latest:20', 'latest:20 read .tool-versions:1'],
    ['node lts', 'lts unread .tool-versions:1']
  ])('%j', async (text, expected) => {
    expect(await stated({ '.tool-versions': text })).toEqual([expected])
  })

  it.each(['node', 'node system', '#node 20', 'nodejs-extra 20', 'python 3.12', ''])(
    '%j says nothing',
    async (text) => {
      expect(await stated({ '.tool-versions': text })).toEqual([])
    }
  )

  it('is looked for in the folders in their order', async () => {
    const files = { '.tool-versions': 'node 18', 'web/.tool-versions': 'node 20' }
    expect(await stated(files, ['web', ''])).toEqual(['20 read web/.tool-versions:1'])
    expect(await stated(files, ['api', ''])).toEqual(['18 read .tool-versions:1'])
  })
})

describe("mise's files", () => {
  it.each([
    ['[tools]\nnode = "22"', '22 read mise.toml:2'],
    ['[tools]\nnode = 22', '22 read mise.toml:2'],
    ['[tools]\npython = "3.12"\nnodejs = ["system", "20.1", "18"]', '20.1 read mise.toml:3'],
    ['[tools]\nnode = { version = "prefix:20", postinstall = "x" }', 'prefix:20 read mise.toml:2'],
    ['[tools.node]\nversion = "latest"', 'latest read mise.toml:1'],
    ['[tools]\n"core:node" = "20"', '20 read mise.toml:2'],
    ['[tools]\nnode = [{ version = "20.3" }]', '20.3 read mise.toml:2']
  ])('%j', async (text, expected) => {
    expect(await stated({ 'mise.toml': text })).toEqual([expected])
  })

  it.each(['[env]\nnode = "20"', '[tools]\nnode = "ref:main"', '[tools]\nnode = true', ''])(
    '%j says nothing',
    async (text) => {
      expect(await stated({ 'mise.toml': text })).toEqual([])
    }
  )

  it.each(['.mise.toml', '.config/mise.toml', '.config/mise/config.toml', 'mise/config.toml'])(
    'may be %s',
    async (file) => {
      expect(await stated({ [file]: '[tools]\nnode = "20"' })).toEqual([`20 read ${file}:2`])
    }
  )

  it('stands behind .tool-versions only by rank: both are given', async () => {
    expect(await stated({ '.tool-versions': 'node 20', 'mise.toml': '[tools]\nnode = "22"' })).toHaveLength(2)
  })
})
