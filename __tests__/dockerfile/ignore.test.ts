import { describe, expect, it } from '@jest/globals'
import { hides, parseIgnore } from '../../src/dockerfile/ignore-patterns.js'
import { render, type RenderOptions } from '../../src/dockerfile/render.js'
import type { Plan } from '../../src/plan/types.js'
import { catalog, pip, site } from './samples.js'

function hidden(plan: Plan, path: string, options: RenderOptions = {}): boolean {
  return hides(parseIgnore(render(plan, catalog, options).dockerignore.split('\n')), path)
}

describe('Docker’s ignore patterns', () => {
  it.each([
    ['dist', 'dist/a/b', true],
    ['dist', 'a/dist', false],
    ['/dist/', 'dist', true],
    ['./dist', 'dist', true],
    ['**/dist', 'a/b/dist/c', true],
    ['**/dist', 'dist', true],
    ['**.local.json', 'data.local.json', true],
    ['**.local.json', 'a/b.local.json/c', true],
    ['**a/b', 'xa/b', true],
    ['**a', 'ab', false],
    ['*.md', 'README.md', true],
    ['*.md', 'docs/README.md', false],
    ['**/*.md', 'docs/README.md', true],
    ['docs/**', 'docs/a/b', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['[ab].txt', 'b.txt', true],
    ['[^ab].txt', 'b.txt', false],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['# dist', 'dist', false],
    ['a.b', 'axb', false],
    ['*', 'a/b', true],
    ['[', '[', false],
    ['!', '', false]
  ])('%j hides %j: %s', (pattern, path, result) => {
    expect(hides(parseIgnore([pattern]), path)).toBe(result)
  })

  it('take no longer than a glob should, whatever they hold', () => {
    const patterns = parseIgnore([`${'*a'.repeat(12)}*c*t`, `${'**/a'.repeat(12)}/c`])
    const began = performance.now()
    expect(hides(patterns, `${'a'.repeat(240)}t`)).toBe(false)
    expect(hides(patterns, `${'a/'.repeat(100)}t`)).toBe(false)
    expect(performance.now() - began).toBeLessThan(4000)
  })

  it('goes by the last line that matches', () => {
    const patterns = parseIgnore(['*', '!src', 'src/secret'])
    expect(['a', 'src/a', 'src/secret/b'].map((path) => hides(patterns, path))).toEqual([true, false, true])
  })
})

describe('the ignore file', () => {
  it('has the lines of the plan’s languages only', () => {
    expect(render(pip, catalog).dockerignore.split('\n')).toContain('build')
    expect(render({ ...pip, providers: ['other'] }, catalog).dockerignore.split('\n')).not.toContain('build')
  })

  it('has the repository’s lines first, then ours', () => {
    const lines = render(pip, catalog, { repositoryIgnore: '\uFEFF\r\n# theirs\r\ndocs\r\n' }).dockerignore.split('\n')
    expect(lines.indexOf('docs')).toBeLessThan(lines.indexOf('**/.git'))
    expect(lines[1]).toBe('# theirs')
  })

  it.each([
    ['.git/config'],
    ['sub/.git'],
    ['.env'],
    ['backend/.env'],
    ['.env.local'],
    ['deploy/id_rsa'],
    ['tls/server.key'],
    ['tls/server.pem'],
    ['tls/ca-key.pem'],
    ['Dockerfile'],
    ['.github/workflows/ci.yml'],
    ['a/__pycache__/b.pyc'],
    ['compose.yaml']
  ])('keeps %s out', (path) => {
    expect(hidden(pip, path)).toBe(true)
    expect(hidden(pip, path, { repositoryIgnore: `!${path}` })).toBe(true)
  })

  it.each([
    ['.env.production'],
    ['web/.env.example'],
    ['.env.defaults'],
    ['certs/rds-combined-ca-bundle.pem'],
    ['jwt/public-key.pem'],
    ['README.md'],
    ['src/app.py'],
    ['.python-version'],
    ['src/environment.py']
  ])('lets %s in', (path) => {
    expect(hidden(pip, path)).toBe(false)
  })

  it('lets only those environment files in that git tracks, if that is known', () => {
    const options = { trackedFiles: ['web/.env.production'] }
    expect(hidden(pip, '.env.production', options)).toBe(true)
    expect(hidden(pip, 'web/.env.production', options)).toBe(false)
  })

  it('takes back what the Dockerfile copies by name, and nothing else', () => {
    const options = { repositoryIgnore: '*\n!src\npublic' }
    expect(hidden(pip, 'requirements.txt', options)).toBe(false)
    expect(hidden(pip, 'requirements-dev.txt', options)).toBe(true)
    expect(hidden(site, 'public/index.html', options)).toBe(false)
    expect(render(pip, catalog).dockerignore).not.toContain('!requirements.txt')
  })

  it('takes back odd names exactly', () => {
    const install = { ...pip.phases['install'], onlyIncludeFiles: ['re[q]*.txt'] }
    const plan = { ...pip, phases: { ...pip.phases, install } }
    expect(hidden(plan, 're[q]*.txt', { repositoryIgnore: '*' })).toBe(false)
    expect(hidden(plan, 'req.txt', { repositoryIgnore: '*' })).toBe(true)
  })

  it('does not take secrets back, even if a plan names them', () => {
    const install = { ...pip.phases['install'], onlyIncludeFiles: ['.env'] }
    expect(hidden({ ...pip, phases: { ...pip.phases, install } }, '.env')).toBe(true)
  })
})
