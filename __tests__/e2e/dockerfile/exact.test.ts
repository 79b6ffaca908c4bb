import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { needsBuildArg, setVariables } from '../../../src/dockerfile/environment.js'
import type { Instruction } from '../../../src/dockerfile/instructions.js'
import { secretExports, secretMounts } from '../../../src/dockerfile/mounts.js'
import { print } from '../../../src/dockerfile/printer.js'
import { shellWord } from '../../../src/dockerfile/quoting.js'
import { build, docker, Folder } from './docker.js'

/** What nobody sees: in values of variables, commands and names it is kept, but not as it is; in the lines of a file it is refused. */
const unseen = [
  '\u0085next line\u0085',
  'line\u2028separator\u2029',
  '\ufeffmark',
  '\u0001\u001b[31m\u007f',
  '\u202egnirts'
]

/** What breaks generators: quotes, expansions, line breaks, everything that Docker gives a meaning to. */
const shown = [
  ...[
    '',
    ' ',
    ' leading',
    'trailing ',
    'two  blanks',
    'tab\there',
    'line\nbreak',
    'crlf\r\nbreak',
    'cr\rmiddle',
    'cr at the end\r'
  ],
  ...[
    'lf at the end\n',
    '\n',
    'back\\slash',
    'at the end\\',
    'at the end\\ ',
    '\\',
    '\\\\',
    '\\n',
    '"',
    "'",
    `"'"'`,
    '"quoted"',
    "it's"
  ],
  ...[
    '$HOME',
    '${HOME}',
    '${HOME:-x}',
    '$(id)',
    '`id`',
    '$',
    '$$',
    '\\$HOME',
    '%s%n',
    '<<EOF',
    '<<"EOF"\nx\nEOF',
    '[',
    '["a","b"]',
    '[x'
  ],
  ...[
    '--',
    '--mount=type=cache',
    '# syntax=x',
    '#',
    'a # b',
    'a=b c=d',
    '*',
    '?',
    '!x',
    '~',
    '{a,b}',
    ';',
    '&& id',
    'a\nUSER root\nLABEL x=y'
  ],
  ...['é 漢字 🚀', 'nbsp\u00a0'],
  ...['x'.repeat(10_000)]
]
const hostile = [...shown, ...unseen]

const names = hostile.map((_, index) => `V${String(index)}`)
const values = Object.fromEntries(names.map((name, index) => [name, hostile[index] ?? '']))
const tag = 'boxcar-dockerfile-exact'

jest.setTimeout(120_000)

describe('what the printer writes, built by Docker', () => {
  const context = new Folder()
  /** No empty names, no slashes, nothing that the host's file system refuses; Docker's client itself cleans paths that end in blanks. */
  const fileNames = hostile.filter(
    (text) => text.length < 200 && !['', '.', '..'].includes(text) && !text.includes('/')
  )

  beforeAll(async () => {
    context.write(Object.fromEntries(fileNames.map((name, index) => [`in/${name}`, `file ${String(index)}`])))
    context.write({ 'in/decoy': 'x', 'in/a': 'x' })
    const instructions: Instruction[] = [
      { kind: 'from', image: 'debian:trixie-slim', as: 'first' },
      { kind: 'workdir', path: `/odd "$HOME" it's \\ folder` },
      ...setVariables(values),
      {
        kind: 'run',
        mounts: [],
        before: [],
        commands: [{ text: 'mkdir -p /out && env -0 >/out/env && pwd >/out/pwd' }]
      },
      ...hostile.map((text, index): Instruction => {
        return {
          kind: 'run',
          mounts: [],
          before: [],
          commands: [{ text: `printf %s ${shellWord(text)} >/out/run${String(index)}` }]
        }
      }),
      { kind: 'file', path: '/out/text', content: `${shown.join('\nEOF\n')}\n`, executable: true },
      {
        kind: 'run',
        mounts: secretMounts(['S1', 'S2', 'S3', 'S4']),
        before: secretExports(['S1', 'S2', 'S3', 'S4']),
        commands: [{ text: 'env -0 >/out/secrets' }]
      },
      // Stages of their own: an image has at most 125 layers on the way.
      { kind: 'from', image: 'debian:trixie-slim', as: 'copies' },
      ...fileNames.map((name, index): Instruction => {
        return { kind: 'copy', sources: [`in/${name}`], to: `/out/copied/${String(index)}` }
      }),
      { kind: 'from', image: 'first', as: 'last' },
      { kind: 'copy', sources: ['/out/copied'], to: '/out/copied', from: 'copies' },
      { kind: 'copy', sources: fileNames.map((name) => `in/${name}`), to: '/out/to/' },
      ...fileNames
        .slice(0, 30)
        .map((name): Instruction => ({ kind: 'copy', sources: ['in/decoy'], to: `/out/folders/${name}/` })),
      { kind: 'cmd', words: hostile }
    ]
    const { text } = print(instructions)
    const buildArgs = Object.fromEntries(Object.entries(values).filter(([, value]) => needsBuildArg(value)))
    const secrets = { S1: 'two\nlines\n\n', S2: '', S3: `it's "$HOME" \\ \`id\`` }
    await build({ dockerfile: text, dockerignore: '', buildArgs }, context, { tag, secrets })
  }, 600_000)

  afterAll(async () => {
    context.remove()
    await docker(['image', 'rm', '--force', tag])
  })

  async function inside(command: string): Promise<string> {
    return (await docker(['run', '--rm', tag, 'sh', '-c', command])).out
  }

  function environment(text: string): Record<string, string> {
    return Object.fromEntries(
      text
        .split('\0')
        .flatMap((pair) => (pair === '' ? [] : [[pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]]))
    )
  }

  it('keeps every byte of a variable, in the build and in the image', async () => {
    expect(environment(await inside('cat /out/env'))).toMatchObject(values)
    const { out } = await docker(['image', 'inspect', '--format', '{{json .Config.Env}}', tag])
    expect(environment((JSON.parse(out) as string[]).join('\0'))).toMatchObject(values)
  })

  it('keeps every byte of a command', async () => {
    const all = await inside(hostile.map((_, index) => `cat /out/run${String(index)}; printf '\\0'`).join('; '))
    expect(all.split('\0').slice(0, -1)).toEqual(hostile)
  })

  it('keeps every byte of the start command', async () => {
    const { out } = await docker(['image', 'inspect', '--format', '{{json .Config.Cmd}}', tag])
    expect(JSON.parse(out)).toEqual(hostile)
  })

  it('copies exactly the file that is named, whatever its name', async () => {
    const all = await inside(fileNames.map((_, index) => `cat /out/copied/${String(index)}; printf '\\0'`).join('; '))
    expect(all.split('\0').slice(0, -1)).toEqual(fileNames.map((_, index) => `file ${String(index)}`))
    const found = await inside('cd /out/to && find . -type f -print0')
    expect(found.split('\0').slice(0, -1).sort()).toEqual(fileNames.map((name) => `./${name}`).sort())
    const folders = await inside('cd /out/folders && find . -type f -print0')
    expect(folders.split('\0').slice(0, -1).sort()).toEqual(
      fileNames
        .slice(0, 30)
        .map((name) => `./${name}/decoy`)
        .sort()
    )
  })

  it('writes a file with every byte of its content', async () => {
    expect(await inside('cat /out/text')).toBe(`${shown.join('\nEOF\n')}\n`)
    expect(await inside('stat -c %a /out/text')).toBe('755\n')
  })

  it('gives a folder its name', async () => {
    expect(await inside('cat /out/pwd')).toBe(`/odd "$HOME" it's \\ folder\n`)
  })

  it('exports secrets exactly, and only those that were given', async () => {
    const found = environment(await inside('cat /out/secrets'))
    expect(found).toMatchObject({ S1: 'two\nlines\n\n', S2: '', S3: `it's "$HOME" \\ \`id\`` })
    expect(found).not.toHaveProperty('S4')
  })

  it.each(unseen)('refuses what nobody sees in the lines of a file: %j', (text) => {
    const file: Instruction = { kind: 'file', path: '/out/text', content: `${text}\n`, executable: false }
    expect(() => print([file])).toThrow('cannot be seen')
  })

  it('takes no orders from values', async () => {
    const { out } = await docker(['image', 'inspect', '--format', '{{json .Config.Labels}} {{.Config.User}}', tag])
    expect(out.trim()).toMatch(/^(null|\{\})$/)
  })
})
