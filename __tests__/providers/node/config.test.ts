import { describe, expect, it } from '@jest/globals'
import {
  callsOf,
  configOf,
  find,
  flagAt,
  folderAt,
  numberAt,
  optionOf,
  packageOf,
  textAt
} from '../../../src/providers/node/config.js'

const read = (text: string) => configOf('x.config.ts', text)

describe('the table that a configuration exports', () => {
  const forms: Readonly<Record<string, string>> = {
    'export default': `export default { output: 'export' }`,
    'module.exports': `module.exports = { output: 'export' }`,
    'a name': `const config = { output: 'export' }\n\nexport default config`,
    'a name with a type': `import type { NextConfig } from 'next'\nconst config: NextConfig = { output: "export" };\nexport default config;`,
    satisfies: `export default { output: 'export' } satisfies Config`,
    'a helper': `export default defineConfig({ output: 'export' })`,
    'a helper with a function': `export default defineConfig(({ mode }) => ({ output: 'export' }))`,
    'a helper with a block': `export default defineConfig(({ mode }) => {\n  const env = load(mode)\n  return { output: 'export' }\n})`,
    'a function': `module.exports = async (phase, { defaultConfig }) => {\n  return { output: 'export' }\n}`,
    'a function with a name': `export default function config(phase) { const a = { b: 1 }; return { output: 'export' } }`,
    'a wrapper': `const withBundle = require('x')({ enabled: process.env.A === 'true' })\nmodule.exports = withBundle({ output: 'export' })`,
    'two wrappers': `module.exports = withA(withB({ x: 1 })({ output: 'export' }))`,
    'a wrapper with options': `export default withSentry(nextConfig, { org: 'x' })\nconst nextConfig = { output: 'export' }`,
    'a wrapper of a name': `const c = { output: 'export' }\nmodule.exports = withPWA({ dest: 'public' })(c)`,
    'a spread': `const base = { output: 'export' }\nmodule.exports = { ...base, other: 1 }`,
    json: `{ "output": "export" }`
  }
  it.each(Object.entries(forms))('%s', (_, text) => {
    expect(textAt(read(text), 'output')?.value).toBe('export')
  })

  const misses: Readonly<Record<string, string>> = {
    'a comment': `export default {\n  // output: 'export'\n  /* output: 'export' */ }`,
    'a text': 'export default { note: "output: \'export\'", other: `output: "export"` }',
    'another table': `const other = { output: 'export' }\nexport default { images: {} }`,
    deeper: `export default { webpack: { output: 'export' } }`,
    'a variable': `export default { output: process.env.OUTPUT }`,
    unknown: `export default { output: isStatic() ? 'export' : undefined }`,
    broken: `export default { output`,
    empty: ``
  }
  it.each(Object.entries(misses))('not: %s', (_, text) => {
    expect(textAt(read(text), 'output')).toBeUndefined()
  })
})

describe('values', () => {
  it('has the line', () => {
    expect(textAt(read(`export default {\n  build: {\n    outDir: 'out'\n  }\n}`), 'build', 'outDir')).toEqual({
      value: 'out',
      evidence: { because: 'x.config.ts says `build.outDir`', file: 'x.config.ts', line: 3 }
    })
  })
  it.each([
    [`process.env.NODE_ENV === 'production' ? 'export' : undefined`, 'export'],
    [`isProd ? 'export' : undefined`, 'export'],
    [`process.env.NODE_ENV !== 'production' ? undefined : 'export'`, 'export'],
    [`process.env.OUT || 'export'`, 'export'],
    [`process.env.OUT ?? 'export'`, 'export'],
    ['`export`', 'export'],
    [`mode`, 'export']
  ])('%s', (text, expected) => {
    const config = read(
      `const isProd = process.env.NODE_ENV === 'production'\nconst mode = 'export'\nexport default { output: ${text} }`
    )
    expect(textAt(config, 'output')?.value).toBe(expected)
  })
  it('says what may be meant where it cannot tell', () => {
    expect(find(read(`export default { output: isStatic() ? 'export' : undefined }`), 'output')).toMatchObject({
      kind: 'unknown',
      texts: ['export']
    })
  })
  it('flags and numbers', () => {
    const config = read(`export default { ssr: false, server: { port: 4_000 } }`)
    expect([flagAt(config, 'ssr')?.value, numberAt(config, 'server', 'port')?.value]).toEqual([false, 4000])
    expect([flagAt(config, 'server'), numberAt(config, 'ssr')]).toEqual([undefined, undefined])
  })
  it.each([
    [`'./build/client/'`, 'build/client'],
    [`path.resolve(__dirname, 'build')`, 'build'],
    [`resolve(import.meta.dirname, './build')`, 'build'],
    [`path.join(process.cwd(), 'a', 'b')`, 'a/b'],
    [`fileURLToPath(new URL('./build', import.meta.url))`, 'build'],
    [`path.resolve(__dirname, '../outside')`, undefined],
    [`path.resolve(root, 'build')`, undefined]
  ])('folder %s', (text, expected) => {
    expect(folderAt(read(`export default { outDir: ${text} }`), 'outDir')?.value).toBe(expected)
  })
  it('takes a regular expression for what it is', () => {
    expect(textAt(read(`export default { test: /[{"']/, output: 'export' }`), 'output')?.value).toBe('export')
  })
})

describe('calls', () => {
  const config = read(
    `import node from '@astrojs/node'\nconst { vercel: v } = require('vercel')\nexport default { adapter: node({ mode: 'standalone' }), other: v() }`
  )
  it('know their package and options', () => {
    const call = find(config, 'adapter')
    expect(packageOf(config, call)).toBe('@astrojs/node')
    expect(optionOf(config, call, 'mode')).toMatchObject({ kind: 'text', text: 'standalone', line: 3 })
    expect(optionOf(config, call, 'other')).toBeUndefined()
    expect(packageOf(config, find(config, 'other'))).toBe('vercel')
  })
  it('are found anywhere', () => {
    const vite = read(`export default defineConfig({ plugins: [tailwind(), sveltekit({ adapter: 1 })] })`)
    expect(callsOf(vite, 'sveltekit').map((call) => optionOf(vite, call, 'adapter'))).toMatchObject([{ number: 1 }])
    expect(callsOf(vite, 'svelte')).toEqual([])
  })
})

describe('time', () => {
  it.each([
    ['brackets', '('.repeat(100_000)],
    ['names', `export default a\n${'const a = a\n'.repeat(8000)}`],
    ['wrappers', `export default ${'w('.repeat(20_000)}{}${')'.repeat(20_000)}`],
    ['choices', `export default { output: ${'a ? '.repeat(20_000)} }`],
    ['spreads of spreads', `export default { ${'...a,'.repeat(9_000)} }\nconst a = { ${'...a,'.repeat(9_000)} }`],
    ['wrappers of wrappers', `export default w(${'a,'.repeat(9_000)})\nconst a = w(${'a,'.repeat(9_000)})`],
    ['spreads', `const a = { ...a }\nexport default { ${'...a,'.repeat(15_000)} }`]
  ])('is linear: %s', (_, text) => {
    const start = performance.now()
    find(read(text), 'output')
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
