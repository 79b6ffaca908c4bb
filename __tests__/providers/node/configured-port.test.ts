import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf } from '../python/plans.js'
import { manifest } from './essence.js'

/** The port, and where the plan says that it stands. */
async function seen(packages: readonly string[], files: MemoryFiles): Promise<string> {
  const { start, reasons } = await planOf({
    'package.json': manifest(['express', ...packages], { start: 'node server.js' }),
    'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
    ...files
  })
  const { file, line } = reasons.find(({ field }) => field === '/start/port') ?? {}
  return `${String(start.port)} ${file ?? ''}:${String(line ?? '')}`
}

const listens = 'app.listen(settings.port)'
const usual = '3000 package.json:8'

describe('a port that stands only in a file of configuration', () => {
  it.each<[string, readonly string[], MemoryFiles, string]>([
    [
      'of config, by the key that is asked for',
      ['config'],
      {
        'server.js': "const config = require('config')\napp.listen(config.get('backend.port'))",
        'config/default.json': '{\n  "port": 4000,\n  "backend": {\n    "port": 4001\n  }\n}'
      },
      '4001 config/default.json:4'
    ],
    [
      'of config in YAML, by a usual key',
      ['config'],
      { 'server.js': listens, 'config/default.yaml': 'name: a\nserver:\n  port: 4002\n' },
      '4002 config/default.yaml:3'
    ],
    [
      'in TOML, behind a module of the program',
      ['toml'],
      {
        'server.js': "const settings = require('./settings')\n" + listens,
        'settings.js': "module.exports = toml.parse(fs.readFileSync('config/app.toml'))",
        'config/app.toml': '[http]\nport = 4003\n'
      },
      '4003 config/app.toml:2'
    ],
    [
      'in the sample of a file that git does not have',
      ['js-yaml'],
      {
        'server.js': "const settings = yaml.load(fs.readFileSync(path.join(ROOT, 'config.yml')))\n" + listens,
        'config.sample.yml': 'port: 4004\n'
      },
      '4004 config.sample.yml:1'
    ],
    [
      'that nconf asks for',
      ['nconf'],
      {
        'server.js': "nconf.file('settings.json')\napp.listen(nconf.get('web:listen:port'))",
        'settings.json': '{ "web": { "listen": { "port": "4005" } } }'
      },
      '4005 settings.json:1'
    ],
    [
      'not where the source says one',
      ['config'],
      { 'server.js': 'app.listen(5000)', 'config/default.json': '{ "port": 4000 }' },
      '5000 server.js:1'
    ],
    [
      'not in a file that the program does not read',
      ['js-yaml'],
      { 'server.js': listens, 'other.yml': 'port: 4000\n', 'docker-compose.yml': 'port: 4000\n' },
      usual
    ],
    [
      'not where nothing reads such files',
      [],
      { 'server.js': "read('config.yml')\n" + listens, 'config.yml': 'port: 4000\n' },
      usual
    ],
    [
      'not of another server, and not what is no port',
      ['config'],
      { 'server.js': listens, 'config/default.json': '{ "database": { "port": 5432 }, "port": "auto" }' },
      usual
    ],
    [
      'not in a file that cannot be read',
      ['config'],
      { 'server.js': listens, 'config/default.json': '{ "port": ', 'config/default.yml': 'port: 4006' },
      '4006 config/default.yml:1'
    ]
  ])('%s', async (_, packages, files, expected) => {
    expect(await seen(packages, files)).toBe(expected)
  })
})
