import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { lines, manifest } from './essence.js'

async function site(dependency: string, build: string, files: MemoryFiles = {}): Promise<string | undefined> {
  return (await lines({ 'package.json': manifest([dependency], { build }), ...files }))[0]
}

describe('the folder that a build makes, where it is another than usual', () => {
  it.each<[string, string, MemoryFiles, string]>([
    ['hexo', 'hexo generate', { '_config.yml': 'title: x\npublic_dir: out\n' }, 'static: out'],
    ['@11ty/eleventy', 'eleventy --output=out', {}, 'static: out'],
    [
      '@11ty/eleventy',
      'npx @11ty/eleventy',
      { 'eleventy.config.js': 'export default function (c) { c.setOutputDirectory("www") }' },
      'static: www'
    ],
    [
      '@11ty/eleventy',
      'eleventy',
      { 'eleventy.config.js': 'export default function (c) { c.setInputDirectory("www") }' },
      'static: _site'
    ],
    [
      'vitepress',
      'vitepress build',
      { '.vitepress/config.mts': "export default defineConfig({ srcDir: 'docs', outDir: './out' })" },
      'static: out, immutable assets'
    ],
    [
      'react-scripts',
      'BUILD_PATH=./dist react-scripts build',
      {},
      'static: dist, fallback index.html, immutable static'
    ],
    [
      '@vue/cli-service',
      'vue-cli-service build',
      { 'vue.config.js': "module.exports = { outputDir: 'out' }" },
      'static: out, fallback index.html, immutable js css img fonts'
    ],
    ['@docusaurus/core', 'docusaurus build --out-dir www', {}, 'static: www, immutable assets'],
    [
      'next@15',
      'next build',
      { 'next.config.js': "module.exports = { output: 'export', distDir: 'build' }" },
      'static: build, immutable _next/static'
    ],
    ['parcel', 'parcel build index.html --dist-dir out', { 'index.html': '' }, 'static: out, fallback index.html'],
    ['gatsby', 'gatsby build', { 'gatsby-config.js': 'module.exports = {}' }, 'static: public, immutable static']
  ])('%s: %s %j', async (dependency, build, files, expected) => {
    expect(await site(dependency, build, files)).toBe(expected)
  })
})

describe('what may be kept for a year', () => {
  const vite = (output: string): MemoryFiles => ({
    'index.html': '',
    'vite.config.ts': `export default { build: { rollupOptions: { output: { ${output} } } } }`
  })
  const vue = (config: string): MemoryFiles => ({ 'vue.config.js': `module.exports = { ${config} }` })
  const spa = 'static: dist, fallback index.html'

  it.each<[string, string, MemoryFiles, string]>([
    ['vite', 'vite build', vite("entryFileNames: 'assets/[name]-[hash].js'"), `${spa}, immutable assets`],
    ['vite', 'vite build', vite("entryFileNames: 'assets/[name].js'"), spa],
    ['vite', 'vite build', vite('assetFileNames: (info) => info.name'), spa],
    ['vite', 'vite build', { 'index.html': '', 'public/assets/logo.png': '' }, spa],
    ['vite', 'vite build', { 'index.html': '', 'public/logo.png': '' }, `${spa}, immutable assets`],
    ['@vue/cli-service', 'vue-cli-service build', vue('filenameHashing: false'), spa],
    [
      '@vue/cli-service',
      'vue-cli-service build',
      { ...vue("assetsDir: 'static'"), 'public/static/img/a.png': '' },
      `${spa}, immutable static/js static/css static/fonts`
    ],
    ['@docusaurus/core', 'docusaurus build', { 'static/assets/a.png': '' }, 'static: build'],
    ['@docusaurus/core', 'docusaurus build', { 'static/img/a.png': '' }, 'static: build, immutable assets']
  ])('%s: %s %j', async (dependency, build, files, expected) => {
    expect(await site(dependency, build, files)).toBe(expected)
  })
})

describe('Vite with', () => {
  const plugins = [
    ['React', 'react', '@vitejs/plugin-react'],
    ['Vue', 'vue', '@vitejs/plugin-vue'],
    ['Svelte', 'svelte', '@sveltejs/vite-plugin-svelte'],
    ['Solid', 'solid-js', 'vite-plugin-solid'],
    ['Preact', 'preact', '@preact/preset-vite']
  ] as const
  const scripts = { dev: 'vite', build: 'vite build', preview: 'vite preview' }
  const app = (name: string, plugin: string, more: MemoryFiles): MemoryFiles => ({
    'package.json': manifest([name], scripts, { devDependencies: { vite: '^7.0.0', [plugin]: '*' } }),
    'vite.config.ts': `import plugin from '${plugin}'\nexport default defineConfig({ plugins: [plugin()] })`,
    ...more
  })

  it.each(plugins)('%s is a single-page application, and without a page nothing', async (_, name, plugin) => {
    expect(await lines(app(name, plugin, { 'index.html': '' }))).toEqual([
      'static: dist, fallback index.html, immutable assets',
      'build: npm run build',
      'files: build:dist'
    ])
    expect((await lines(app(name, plugin, {})))[0]).toContain('nothing says how the app starts')
  })
})
