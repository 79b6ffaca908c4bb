import { describe, expect, it } from '@jest/globals'
import { deflateRawSync } from 'node:zlib'

// Scripts have no types of their own: a path that is computed spares them declarations.
const script = (name: string) => import(new URL(`../../script/lib/${name}.mjs`, import.meta.url).href)
const { dnsAnswer, metadataHeaders, normalVersion, question, releaseJson, versionOf } = await script('index-server')
const { directoryEntry, entryContent } = await script('wheel-metadata')

describe('versionOf', () => {
  it.each([
    ['django-5.2.1-py3-none-any.whl', '5.2.1'],
    ['Django-1.1.3.tar.gz', '1.1.3'],
    ['zope.interface-7.0.1.post1.zip', '7.0.1.post1'],
    ['numpy-2.0.0-1-cp313-cp313-manylinux_2_17_x86_64.whl', '2.0.0'],
    ['pip-25.exe', undefined]
  ])('%s → %s', (filename, version) => {
    expect(versionOf(filename)).toBe(version)
  })
})

describe('normalVersion', () => {
  it.each([
    ['2.0', '2.0.0'],
    ['v1.0-RC.1', '1.0rc1'],
    ['1.0alpha', '1a0'],
    ['1.0-post2', '1.0.post2'],
    ['1.0.dev', '1.dev0']
  ])('%s and %s are one version', (left, right) => {
    expect(normalVersion(left)).toBe(normalVersion(right))
  })

  it.each([
    ['1.0', '1.0.1'],
    ['1.0rc1', '1.0'],
    ['10.0', '1.0'],
    ['2.10', '2.1']
  ])('%s and %s are two', (left, right) => {
    expect(normalVersion(left)).not.toBe(normalVersion(right))
  })
})

describe('releaseJson', () => {
  const file = {
    filename: 'a-1.0-py3-none-any.whl',
    url: 'https://example.org/a.whl',
    hashes: { sha256: 'ab' },
    'requires-python': '>=3.10',
    size: 3,
    yanked: false
  }

  it('takes the requirements from METADATA, folded lines included', () => {
    const headers = metadataHeaders(
      'Name: A\nVersion: 1.0\nSummary: one\n  two\nRequires-Dist: b>=1\nRequires-Dist: c\n\nRequires-Dist: text'
    )
    const { info, urls } = releaseJson('a', '1.0', [file], headers)
    expect(info).toMatchObject({
      name: 'A',
      summary: 'one two',
      requires_dist: ['b>=1', 'c'],
      requires_python: '>=3.10'
    })
    expect(urls).toMatchObject([{ packagetype: 'bdist_wheel', digests: { sha256: 'ab' }, yanked: false }])
  })

  it('leaves the requirements open without METADATA, and says what is yanked', () => {
    const { info } = releaseJson('a', '1.0', [{ ...file, yanked: 'broken' }], undefined)
    expect(info).toMatchObject({ requires_dist: null, yanked: true, yanked_reason: 'broken' })
  })
})

describe('the name server', () => {
  const asking = (type: number) =>
    Buffer.concat([
      Buffer.from([0xab, 0xcd, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
      Buffer.from('\x04PyPI\x03org\x00', 'latin1'),
      Buffer.from([0, type, 0, 1])
    ])

  it('reads the question', () => {
    expect(question(asking(28))).toEqual({ name: 'pypi.org', type: 28, end: 26 })
  })

  it('gives the address for A, and nothing for AAAA', () => {
    const address = dnsAnswer(asking(1), question(asking(1)), '172.17.0.1')
    expect(address.readUInt16BE(6)).toBe(1)
    expect([...address.subarray(-4)]).toEqual([172, 17, 0, 1])
    const none = dnsAnswer(asking(28), question(asking(28)), '172.17.0.1')
    expect(none.readUInt16BE(6)).toBe(0)
    expect(none).toHaveLength(26)
  })
})

describe('METADATA inside a wheel', () => {
  const name = 'a-1.0.dist-info/METADATA'
  const packed = deflateRawSync('Name: a\n')
  const local = Buffer.alloc(30 + name.length)
  local.writeUInt16LE(name.length, 26)
  const directory = Buffer.alloc(46)
  directory.write('PK\x01\x02', 'latin1')
  directory.writeUInt16LE(8, 10)
  directory.writeUInt32LE(packed.length, 20)
  directory.writeUInt16LE(name.length, 28)
  directory.writeUInt32LE(7, 42)

  it('is found by the directory at the end, and unpacked', () => {
    const entry = directoryEntry(Buffer.concat([Buffer.from('xx'), directory, Buffer.from(name)]), /METADATA$/)
    expect(entry).toEqual({ method: 8, size: packed.length, offset: 7 })
    expect(entryContent(Buffer.concat([local, packed, Buffer.from('more')]), entry)).toBe('Name: a\n')
  })

  it('is undefined where there is none', () => {
    expect(directoryEntry(Buffer.from('no archive'), /METADATA$/)).toBeUndefined()
  })
})
