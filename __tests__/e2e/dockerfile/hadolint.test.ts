import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { render } from '../../../src/dockerfile/render.js'
import { catalog, pip, site, spa, withHelper, workspace } from '../../dockerfile/samples.js'
import { Folder } from './docker.js'

const hadolint = process.env['BOXCAR_HADOLINT'] ?? 'hadolint'

async function findings(dockerfile: string): Promise<readonly string[]> {
  const folder = new Folder().write({ Dockerfile: dockerfile })
  try {
    const args = ['--no-fail', '--format', 'json', join(folder.path, 'Dockerfile')]
    const { stdout } = await promisify(execFile)(hadolint, args)
    return (JSON.parse(stdout) as { code: string; line: number; message: string }[]).map(
      ({ code, line, message }) => `${String(line)} ${code} ${message}`
    )
  } finally {
    folder.remove()
  }
}

describe('hadolint, with the rules of ShellCheck that it brings', () => {
  it.each([
    ['a pip app', pip],
    ['an app with a helper', withHelper],
    ['a static site', site],
    ['a single-page application', spa],
    ['a workspace', workspace],
    ['a chosen user', { ...pip, start: { ...pip.start, user: '1001:5' } }],
    ['odd values', { ...pip, variables: { A: 'x y $z', B: 'a\nb' }, staticAssets: { 'a b': 'x', c: '#\n' } }]
  ])('finds nothing in %s', async (_, plan) => {
    expect(await findings(render(plan, catalog, { buildArgs: ['REVISION'] }).dockerfile)).toEqual([])
  })

  it('would find something', async () => {
    expect((await findings('FROM debian\nRUN sudo cd $x\n')).length).toBeGreaterThan(2)
  })
})
