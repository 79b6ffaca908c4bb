import { it } from '@jest/globals'
import { lines, manifest } from '../providers/node/essence.js'
import { planOf } from '../providers/python/plans.js'
const show = async (name: string, files: Record<string,string>) => {
  const l = await lines(files)
  let w: unknown = ''
  try { w = (await planOf({ 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }', ...files })).warnings.map(x => `${x.code}: ${x.message} (${x.file}:${x.line}) FIX ${x.fix}`) } catch (e) { w = (e as {trouble: unknown}).trouble }
  process.stderr.write(`## ${name}\n${l.join('\n')}\n${JSON.stringify(w, null, 1)}\n`)
}
it('x', async () => {
  await show('no build script, ts outDir', { 'package.json': manifest(['express'], { start: 'node dist/index.js' }, {devDependencies:{typescript:'5'}}), 'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}', 'src/index.ts': 'app.listen(3000)' })
  await show('no build script, nothing', { 'package.json': manifest(['express'], { start: 'node dist/index.js' }), 'src/index.js': 'app.listen(3000)' })
  await show('script missing in build', { 'package.json': manifest(['express'], { start: 'node dist/index.js', build: 'npm run compile' }), 'src/index.js': 'app.listen(3000)' })
  await show('script missing in start', { 'package.json': manifest(['express'], { start: 'npm run serve' }), 'src/index.js': 'app.listen(3000)' })
  await show('node main', { 'package.json': manifest(['express'], { start: 'node main', build: 'webpack' }), 'src/index.js': 'app.listen(3000)' })
  await show('server.js missing', { 'package.json': manifest(['express'], { start: 'node server.js' }) })
  await show('vite without script', { 'package.json': manifest(['react'], {}, {devDependencies: {vite:'5'}}), 'index.html': '' })
  await show('empty package.json', { 'package.json': '' })
  await show('{}', { 'package.json': '{}' })
  await show('broken', { 'package.json': '{\n "name": "x",\n}' })
  await show('array', { 'package.json': '[]' })
  await show('scripts is list', { 'package.json': '{"name":"x","scripts":["a"],"dependencies":[]}', 'index.js': 'app.listen(1)' })
  await show('script number', { 'package.json': '{"name":"x","scripts":{"start":3}}', 'index.js': 'app.listen(1)' })
  await show('no such engines', { 'package.json': manifest(['express'], { start: 'node server.js' }, { engines: { node: '>=99' } }), 'server.js': '' })
  await show('engines nonsense', { 'package.json': manifest(['express'], { start: 'node server.js' }, { engines: { node: 'banana' } }), 'server.js': '' })
  await show('nvmrc nonsense', { 'package.json': manifest(['express'], { start: 'node server.js' }), 'server.js': '', '.nvmrc': 'foo' })
  await show('lockfile broken', { 'package.json': manifest(['express'], { start: 'node server.js' }), 'server.js': '', 'package-lock.json': '{' })
  await show('lockfile empty', { 'package.json': manifest(['express'], { start: 'node server.js' }), 'server.js': '', 'package-lock.json': '' })
  await show('pnpm lock conflict', { 'package.json': manifest(['express'], { start: 'node server.js' }), 'server.js': '', 'pnpm-lock.yaml': '<<<<<<< HEAD\nlockfileVersion: 9\n' })
  await show('library', { 'package.json': manifest([], { build: 'tsc', test: 'jest' }, { main: 'dist/index.js', types: 'dist/index.d.ts' }), 'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}', 'src/index.ts': 'export const x = 1' })
  await show('library 2', { 'package.json': manifest([], { test: 'jest' }, { main: 'index.js' }), 'index.js': 'module.exports = function () {}' })
  await show('husky tooling', { 'package.json': manifest([], { prepare: 'husky', lint: 'eslint .' }, { devDependencies: { husky: '9', eslint: '9' } }) })
  await show('plain without manifest', { 'index.js': "const express = require('express')\nexpress().listen(3000)" })
  await show('lambda', { 'package.json': manifest(['aws-sdk']), 'index.js': 'exports.handler = async () => {}' })
  await show('cloudflare', { 'package.json': manifest(['hono'], { dev: 'wrangler dev', deploy: 'wrangler deploy' }), 'src/index.ts': 'export default app', 'wrangler.toml': 'name="x"' })
  await show('sveltekit auto', { 'package.json': manifest([], { build: 'vite build', preview: 'vite preview' }, { devDependencies: { '@sveltejs/kit': '2', '@sveltejs/adapter-auto': '3', vite: '5' } }), 'svelte.config.js': "import adapter from '@sveltejs/adapter-auto'; export default { kit: { adapter: adapter() } }" })
  await show('nuxt starter', { 'package.json': manifest(['nuxt@^4.0.0'], { build: 'nuxt build', dev: 'nuxt dev', generate: 'nuxt generate', preview: 'nuxt preview', postinstall: 'nuxt prepare' }) })
  await show('nuxt gen only', { 'package.json': manifest(['nuxt@^4.0.0'], { dev: 'nuxt dev', generate: 'nuxt generate' }) })
  await show('mern cd', { 'package.json': manifest(['express'], { start: 'node server.js', build: 'cd client && npm install && npm run build' }), 'server.js': "app.use(express.static(path.join(__dirname, 'client/build'))); app.listen(process.env.PORT || 5000)", 'client/package.json': manifest(['react-scripts'], { build: 'react-scripts build' }), 'client/public/index.html': '' })
  await show('mern no script', { 'package.json': manifest(['express'], { start: 'node server.js' }), 'server.js': "app.use(express.static(path.join(__dirname, 'client/build'))); app.listen(process.env.PORT || 5000)", 'client/package.json': manifest(['react-scripts'], { build: 'react-scripts build' }), 'client/public/index.html': '' })
  await show('backend frontend', { 'backend/package.json': manifest(['express'], { start: 'node server.js' }), 'backend/server.js': "app.use(express.static(path.join(__dirname, '../frontend/dist'))); app.listen(process.env.PORT || 5000)", 'frontend/package.json': manifest(['vite'], { build: 'vite build' }), 'frontend/index.html': '' })
  await show('build mode dev', { 'package.json': manifest(['express'], { start: 'yarn build && node dist/a.js', build: 'rollup -c' }), 'src/a.js': '' })
})
