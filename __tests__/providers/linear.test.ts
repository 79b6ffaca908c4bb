import { beforeAll, describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../src/app/memory.js'
import { planOf } from './python/plans.js'

const client: MemoryFiles = {
  'client/package.json':
    '{"name":"client","version":"1.0.0","scripts":{"build":"vite build"},"devDependencies":{"vite":"^7.0.0"}}',
  'client/package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
  'client/index.html': '',
  'client/src/main.js': ''
}
const flask = (more: string, folder = 'client/dist'): MemoryFiles => ({
  'requirements.txt': 'flask\ngunicorn',
  'app.py': `from flask import Flask\napp = Flask(__name__, static_folder="${folder}")\n${more}`,
  ...client
})
const express = (more: string): MemoryFiles => ({
  'package.json': '{"name":"app","scripts":{"start":"node index.js"},"dependencies":{"express":"^5.0.0"}}',
  'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
  'index.js': `const app = require('express')()\napp.use(express.static('client/dist'))\napp.listen(3000)\n${more}`,
  'other.js': `require('./index')\n${more}`,
  ...client
})

async function took(files: MemoryFiles): Promise<number> {
  const began = performance.now()
  await planOf(files).catch(() => undefined)
  return performance.now() - began
}

const n = 100_000
const many = (text: string): string => text.repeat(Math.ceil(n / text.length))
const hostile: readonly (readonly [string, string])[] = [
  ['blanks', ` ${many(' ')}x`],
  ['line feeds behind a comment', `//x\n#x${many('\n')}`],
  ['carriage returns', `#x${many('\r')}x`],
  ['quotes', many('"')],
  ['quotes in quotes', `A = "client/dist" ${many('"\\""')}`],
  ['quotes that end nowhere', `A = "client/dist" "${many('\\"')}`],
  ['names of one path', many('D = "client/dist"\n')],
  ['many names of paths', Array.from({ length: 10_000 }, (_, at) => `D${String(at)} = "client/dist"\n`).join('')],
  ['many names of the folder', Array.from({ length: 10_000 }, (_, at) => `D${String(at)} = "client"\n`).join('')],
  ['many pages', Array.from({ length: 10_000 }, (_, at) => `open(D${String(at)} / "index.html")\n`).join('')],
  ['steps of a name', many(`${'a.'.repeat(4900)}b = "index.html"\n`)],
  ['steps of pages', many(`"index.html" ${'a.'.repeat(4900)}b\n`)],
  ['slashes', `x = "${many('/')}`],
  ['dots', many('.')],
  ['parentheses', `"index.html" html=True ${many('(')}`],
  ['joins', `"client" "index.html" ${many('join(')}`],
  ['joins with texts', `${many('join("client", ')}"index.html"`],
  ['folders of pages', `"index.html" html=True\n${many(`${'StaticFiles(a, '.repeat(600)}\n`)}`],
  ['divisions', `${many('"client"/')}\n`],
  ['walks', many('os.walk(')],
  ['a long name', `${many('a')} "client/dist" "index.html"`],
  ['backticks', many('`${')]
]

describe('the time for a hostile source', () => {
  // What is loaded when it is used takes its time once.
  beforeAll(async () => {
    await Promise.all([planOf(flask('')), planOf(express(''))])
  })

  it.each(hostile)('of Python grows no faster than it: %s', async (_, text) => {
    expect(await took(flask(text))).toBeLessThan(1500)
  })

  it.each(hostile)('of Python that names no front end grows no faster than it: %s', async (_, text) => {
    expect(await took(flask(text, 'other'))).toBeLessThan(1500)
  })

  it.each(hostile)('of JavaScript grows no faster than it: %s', async (_, text) => {
    expect(await took(express(text))).toBeLessThan(1500)
  })
})
