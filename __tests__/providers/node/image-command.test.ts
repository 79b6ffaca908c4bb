import { describe, expect, it } from '@jest/globals'
import { codesOf, planOf, startOf } from '../python/plans.js'

const scripts = {
  start: 'node server.js',
  'start:prod': 'NODE_ENV=production node dist/main.js',
  prestart: 'npm run build',
  build: 'tsc',
  serve: 'next start',
  worker: 'cross-env QUEUE=high node worker.js',
  odd: 'node a.js | tee log'
}
const own = { name: 'app', scripts, dependencies: { next: '15.0.0', express: '^4' } }

function tree(procfile: string) {
  return {
    'package.json': JSON.stringify(own),
    'package-lock.json': '{}',
    'server.js': '',
    'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}',
    Procfile: procfile
  }
}

describe('commands of people in an image without a package manager', () => {
  it.each<[string, string]>([
    ['npm start', 'node server.js'],
    ['npm run start:prod', 'NODE_ENV=production node dist/main.js'],
    ['yarn start:prod', 'NODE_ENV=production node dist/main.js'],
    ['pnpm run serve --port 4000', 'PORT=4000 node .next/standalone/server.js'],
    ['npm run serve -- -p $PORT', 'node .next/standalone/server.js'],
    ['yarn next start', 'node .next/standalone/server.js'],
    ['npx next start -p 3000', 'PORT=3000 node .next/standalone/server.js'],
    ['pnpm exec next start', 'node .next/standalone/server.js'],
    ['NODE_ENV=production npm run serve', 'NODE_ENV=production node .next/standalone/server.js'],
    ['npm run build && npm start', 'node server.js'],
    ['node other.js', 'node other.js'],
    ['gunicorn app', 'gunicorn app']
  ])('%s', async (command, expected) => {
    const plan = await planOf(tree(`web: ${command}\n`))
    expect(plan.start.cmd).toBe(expected)
    expect(codesOf(plan)).not.toContain('manager-missing')
  })

  it.each(['npm run nothing', 'npm run odd', 'yarn install-deps', 'npm start | tee log'])(
    '%s stays, with a warning at its line',
    async (command) => {
      const plan = await planOf(tree(`# processes\nweb: ${command}\n`))
      expect(plan.start.cmd).toBe(command)
      expect(plan.warnings.find(({ code }) => code === 'manager-missing')).toMatchObject({ file: 'Procfile', line: 2 })
    }
  )

  it.each([
    [{ start: 'npm start' }, 'start → start'],
    [{ start: 'npm run serve', serve: 'echo 1 && yarn start' }, 'serve → start → serve'],
    [{ start: 'pnpm run a', a: 'pnpm b', b: 'pnpm a' }, 'a → b → a']
  ])('a script that runs itself is named: %j', async (scripts, circle) => {
    const files = { 'package.json': JSON.stringify({ scripts, dependencies: { express: '5' } }), 'index.js': '' }
    const { warnings } = await planOf(files)
    expect(warnings.find(({ code }) => code === 'manager-missing')).toMatchObject({
      message: `The script \`start\` runs itself (${circle}): nothing ever starts`,
      file: 'package.json'
    })
  })

  it('an input, the release and other processes read the same way, with the reason of who said so', async () => {
    const plan = await planOf(tree('web: npm start\nworker: npm run worker\nrelease: npx prisma migrate deploy\n'), [
      '--start-cmd',
      'npm run serve'
    ])
    expect(startOf(plan)).toBe('web 3000 | prisma migrate deploy && node .next/standalone/server.js')
    expect(plan.start.processes).toEqual({ worker: 'QUEUE=high node worker.js' })
    const reason = plan.reasons.find(({ field }) => field === '/start/cmd')
    expect(reason?.because).toContain('without `npm run serve`')
  })
})
