import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { outLine } from '../../src/docker/out-line.js'
import { inputsFromArguments } from '../../src/inputs.js'
import type { Inputs } from '../../src/settings/types.js'

const written = { dockerfile: '/tmp/out/Dockerfile', context: '/tmp/my app', tags: ['blog:latest'] }
const line = (words: string[], buildArgs: Record<string, string> = {}): string =>
  outLine(
    written,
    { dockerfile: '', dockerignore: '', files: {}, buildArgs, secretFiles: {}, origins: [] },
    inputsFromArguments(['build', ...words], { TOKEN: 'hunter2' }) as Inputs
  )

/** The words as bash hands them over. */
const read = (text: string): string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${text}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

describe('the line that builds what out wrote', () => {
  it('is short where nothing is said', () => {
    expect(line([])).toBe("docker buildx build --file /tmp/out/Dockerfile --tag blog:latest --load '/tmp/my app'")
  })

  it('has the files of the repository that the build gets as secrets', () => {
    const rendered = { dockerfile: '', dockerignore: '', files: {}, buildArgs: {}, origins: [] }
    const inputs = inputsFromArguments(['build', '--secret-files', 'other=./x'], {}) as Inputs
    const text = outLine(written, { ...rendered, secretFiles: { npmrc: '.npmrc' } }, inputs)
    expect(read(text)).toEqual(expect.arrayContaining(['id=npmrc,src=/tmp/my app/.npmrc', 'id=other,src=./x']))
  })

  it('has everything that the build depends on, and no value of a secret', () => {
    const text = line([
      ...['--secrets', 'TOKEN', '--secret-files', 'npmrc=./ci/npmrc', '--platform', 'linux/amd64', '--label', 'a=b c'],
      ...['--build-arg', 'SHA=1', '--builder', 'mine', '--pull', '--no-cache']
    ])
    expect(read(text)).toEqual([
      ...['docker', 'buildx', 'build', '--builder', 'mine', '--file', '/tmp/out/Dockerfile', '--tag', 'blog:latest'],
      ...['--platform', 'linux/amd64', '--label', 'a=b c', '--build-arg', 'SHA=1', '--secret', 'id=TOKEN,env=TOKEN'],
      ...['--secret', 'id=npmrc,src=./ci/npmrc', '--no-cache', '--pull', '--load', '/tmp/my app']
    ])
    expect(text).not.toContain('hunter2')
  })

  it.each(["two\nlines it's", '$(rm) `x` \\n', "a'b", '\u202eabc\u001b[0m\n', 'grün\n'])(
    'keeps %j, on one line',
    (value) => {
      const text = line([], { TEXT: value })
      expect(text).toMatch(/^[\x20-\x7eü]+$/)
      expect(read(text)).toContain(`TEXT=${value}`)
    }
  )

  it('loads no image of several platforms', () => {
    expect(line(['--platform', 'linux/amd64,linux/arm64'])).not.toContain('--load')
  })
})
