import { describe, expect, it } from '@jest/globals'
import { needsBuildArg, setVariables } from '../../src/dockerfile/environment.js'
import { comment, type Instruction, type Mount } from '../../src/dockerfile/instructions.js'
import { print } from '../../src/dockerfile/printer.js'
import { UserError } from '../../src/errors.js'

function text(...instructions: Instruction[]): string {
  return print(instructions).text
}

function run(command: string, mounts: readonly Mount[] = []): string {
  return text({ kind: 'run', mounts, before: [], commands: [{ text: command }] })
}

const cache: Mount = { type: 'cache', id: 'pip', target: '/root/.cache/pip', locked: false }

describe('RUN', () => {
  it.each([['npm ci'], ['echo "$HOME" \\"x\\" # y'], ["a 'b' && c | d"], ['test [ -f x ]'], ['é 漢字']])(
    'prints %j as a person would',
    (command) => {
      expect(run(command)).toBe(`RUN ${command}\n`)
      expect(run(command, [cache])).toBe(`RUN --mount=type=cache,id=pip,target=/root/.cache/pip ${command}\n`)
    }
  )

  it.each([
    ['a\nUSER root'],
    ['cat <<EOF'],
    ['a \\'],
    ['a \\ '],
    ['[ -f x ] && y'],
    ['--mount=type=bind'],
    ['# x'],
    [' a'],
    ['a\tb'],
    ['a\rb'],
    ['a\u2028b'],
    ['a\u0085b'],
    ['\ufeffa']
  ])('prints %j as JSON, on one line', (command) => {
    const printed = run(command, [cache])
    const json = /^RUN --mount=\S+ (\[.*\])\n$/s.exec(printed)?.[1] ?? ''
    expect(JSON.parse(json)).toEqual(['/bin/sh', '-c', command])
  })

  it('has a line for each command of a group, with its own origin', () => {
    const commands = ['a', 'b', 'c'].map((command) => ({ text: command, field: `/${command}` }))
    expect(print([comment('x'), { kind: 'run', mounts: [], before: [], commands }])).toEqual({
      text: '# x\nRUN a \\\n    && b \\\n    && c\n',
      origins: [
        { from: 2, to: 2, field: '/a' },
        { from: 3, to: 3, field: '/b' },
        { from: 4, to: 4, field: '/c' }
      ]
    })
    const mounted = print([{ kind: 'run', mounts: [cache], before: ['x=1'], commands }])
    expect(mounted.text).toBe(
      'RUN --mount=type=cache,id=pip,target=/root/.cache/pip \\\n    x=1; \\\n    a \\\n    && b \\\n    && c\n'
    )
    expect(mounted.origins.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [4, 4],
      [5, 5]
    ])
  })
})

describe('ENV', () => {
  it.each([
    ['plain/1.0:x', 'V=plain/1.0:x'],
    ['', 'V=""'],
    ['two words', 'V="two words"'],
    ['$A "b" \\c', 'V="\\$A \\"b\\" \\\\c"'],
    ['# x', 'V="# x"']
  ])('prints %j', (value, printed) => {
    expect(text(...setVariables({ V: value }))).toBe(`ENV ${printed}\n`)
  })

  it('takes what it cannot spell from a build argument', () => {
    expect(needsBuildArg('a\nb')).toBe(true)
    expect(text(...setVariables({ A: 'x', V: 'a\nUSER root' }))).toBe('ARG V\nENV A=x \\\n    V=$V\n')
  })

  it('refers to another variable only where it is told to', () => {
    const env = (...value: (string | { variable: string })[]) => text({ kind: 'env', entries: [{ name: 'V', value }] })
    expect(env('/a b:', { variable: 'PATH' })).toBe('ENV V="/a b:$PATH"\n')
    expect(env({ variable: 'A' }, 'x')).toBe('ENV V=${A}x\n')
  })

  it.each([['1A'], ['A-B'], ['A B'], ['A=B'], [''], ['A\nUSER'], ['Ä']])('refuses the name %j', (name) => {
    expect(() => setVariables({ [name]: 'x' })).toThrow(UserError)
  })
})

describe('COPY', () => {
  const copy = (source: string, to = './') => text({ kind: 'copy', sources: [source], to })

  it.each([
    ['package.json', 'COPY package.json ./'],
    ['a b', 'COPY ["a b", "./"]'],
    ['[slug].ts', 'COPY ["[[]slug].ts", "./"]'],
    ['a*?', 'COPY ["a[*][?]", "./"]'],
    ['--from=x', 'COPY ["--from=x", "./"]'],
    ['$HOME', 'COPY ["\\\\$HOME", "./"]'],
    ['<<EOF', 'COPY ["<<EOF", "./"]'],
    ['a\nUSER root', 'COPY ["a\\nUSER root", "./"]']
  ])('prints %j', (source, printed) => {
    expect(copy(source)).toBe(`${printed}\n`)
  })
})

describe('a file', () => {
  it('ends at a line that it does not have, with a blank line that hadolint needs', () => {
    expect(text({ kind: 'file', path: '/x', content: 'a\nEOF\n' }, { kind: 'user', name: '1:1' })).toBe(
      "COPY --link <<'EOF2' /x\na\nEOF\nEOF2\n\nUSER 1:1\n"
    )
  })
})

describe('comments', () => {
  it.each([
    ['syntax=docker/dockerfile:evil', '# "syntax=docker/dockerfile:evil"'],
    ['escape=`', '# "escape=`"'],
    ['hadolint ignore=DL3002', '# "hadolint ignore=DL3002"'],
    ['one\nUSER root', '# one USER root'],
    ['a\u2028b\r\n\tc', '# a b c']
  ])('%j gives no orders', (words, printed) => {
    expect(text(comment(words))).toBe(`${printed}\n`)
  })

  it('go on in further lines of whole words', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${String(at)}`).join(' ')
    const lines = text(comment(words)).trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.every((line) => line.startsWith('# word') && line.length <= 120)).toBe(true)
    expect(lines.map((line) => line.slice(2)).join(' ')).toBe(words)
  })
  it('give no orders in further lines either', () => {
    expect(text(comment(`${'a'.repeat(115)} hadolint ignore=DL3002`))).toContain('\n# "hadolint ignore=DL3002"')
  })
  it('are of a length that people read', () => {
    expect(text(comment('word '.repeat(500))).length).toBeLessThan(500)
    expect(text(comment('word '.repeat(500)))).toMatch(/word …\n$/)
    expect(text(comment('w'.repeat(500))).length).toBeLessThan(125)
  })
})

describe('what cannot be seen', () => {
  it.each(['\u202e', '\u2066', '\u200b', '\u{e0041}', '\ufeff'])('stands in no command as it is: %j', (mark) => {
    const cmd = text({ kind: 'cmd', words: ['node', `a${mark}b`] })
    const run = text({ kind: 'run', mounts: [], before: [], commands: [{ text: `echo a${mark}b` }] })
    const copy = text({ kind: 'copy', sources: [`a${mark}b`], to: './' })
    for (const printed of [cmd, run, copy]) {
      expect(printed).not.toContain(mark)
      const json = printed.slice(printed.indexOf('['))
      expect((JSON.parse(json) as string[]).join(' ')).toContain(`a${mark}b`)
    }
  })
  it('is in no comment', () => {
    expect(text(comment('a\u202eb'))).toBe('# a b\n')
  })
})

describe('what Docker cannot read', () => {
  it.each<[string, Instruction]>([
    ['a NUL byte in a command', { kind: 'cmd', words: ['a\0b'] }],
    ['a NUL byte in a variable', { kind: 'env', entries: [{ name: 'A', value: ['\0'] }] }],
    ['a line break in ENV', { kind: 'env', entries: [{ name: 'PATH', value: ['/a\nRUN x', { variable: 'PATH' }] }] }],
    ['a line break in a path', { kind: 'workdir', path: '/a\nRUN x' }],
    [
      'a carriage return in ENV',
      { kind: 'env', entries: [{ name: 'PATH', value: ['/a\rRUN x', { variable: 'PATH' }] }] }
    ],
    ['a carriage return in the path of a file', { kind: 'file', path: '/a\r', content: 'x\n' }],
    ['a line of 64 KiB', { kind: 'cmd', words: ['x'.repeat(70_000)] }]
  ])('%s is a clear error', (_, instruction) => {
    expect(() => print([instruction])).toThrow(UserError)
  })

  it('does not mistake text for a NUL byte', () => {
    expect(text({ kind: 'cmd', words: ['\\u0000'] })).toBe('CMD ["\\\\u0000"]\n')
  })
})

describe('hostile strings everywhere', () => {
  const pieces = [
    '\n',
    '\r',
    '\\',
    '"',
    "'",
    '$',
    '`',
    '<<EOF',
    '[',
    '--',
    '#',
    ' ',
    '\t',
    '\u2028',
    'USER root',
    'FROM x',
    ',',
    '{',
    '*',
    'é'
  ]
  // A fixed linear congruential generator: the same strings on every machine.
  let state = 1
  const pick = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return pieces[Math.floor((state / 2_147_483_648) * pieces.length)] ?? ''
  }
  const samples = Array.from({ length: 300 }, () => Array.from({ length: 6 }, pick).join(''))

  it.each(samples.map((sample) => [sample]))('%j makes one instruction each, and arrives', (sample) => {
    const kinds: Instruction[] = [
      comment(sample),
      ...setVariables({ V: sample }),
      { kind: 'run', mounts: [], before: [], commands: [{ text: sample }] },
      { kind: 'copy', sources: [sample], to: sample },
      { kind: 'cmd', words: [sample] }
    ]
    const lines = text(...kinds)
      .trimEnd()
      .split('\n')
    const words = lines.map((line) => line.split(' ')[0])
    expect(words.filter((word) => word !== 'ARG')).toEqual(['#', 'ENV', 'RUN', 'COPY', 'CMD'])
    expect(JSON.parse(lines.at(-1)?.slice(4) ?? '')).toEqual([sample])
    const command = lines.find((line) => line.startsWith('RUN '))?.slice(4) ?? ''
    expect(command.startsWith('["/bin/sh"') ? (JSON.parse(command) as string[])[2] : command).toBe(sample)
  })
})
