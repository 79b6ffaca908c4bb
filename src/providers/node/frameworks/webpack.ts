import { outputByConfig } from '../webpack-config.js'
import { dependsOn, type Facts } from '../facts.js'
import { isInstalledForProduction } from '../package-json.js'
import { buildsBy, folderOption, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

const builds = /^webpack\b|^node build\/build\b/

const servers = ['express', 'koa', 'fastify', '@hapi/hapi', 'hapi']

function runs({ own }: Facts, name: string): boolean {
  const dependency = own.dependencies.get(name)
  return dependency !== undefined && isInstalledForProduction(dependency)
}

/** webpack that makes pages itself: they are in the folder of its output (webpack.js.org/configuration/output, `output.path`). */
export const webpack: NodeFramework = {
  id: 'webpack',
  name: 'webpack',
  packages: ['html-webpack-plugin'],
  without: ['electron'],
  supersedes: ['storybook'],
  // A server in `devDependencies` is there while it is developed.
  when: (facts) => Promise.resolve(servers.some((name) => runs(facts, name)) ? undefined : buildsBy(facts, builds)),
  serve
}

async function serve(facts: Facts): Promise<Served> {
  const root = folderOption(facts, builds, '--output-path', '-o') ?? (await outputOf(facts)) ?? 'dist'
  const routes = await dependsOn('react-router-dom', 'react-router', 'vue-router', '@angular/router')(facts)
  return site({ root, ...(routes && { fallback: 'index.html' }) })
}

async function outputOf(facts: Facts): Promise<string | undefined> {
  return outputByConfig(facts.app, folderOption(facts, /^webpack\b/, '--config', '-c'))
}
