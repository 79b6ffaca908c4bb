import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { render } from '../../../src/dockerfile/render.js'
import type { Plan } from '../../../src/plan/types.js'
import { bare, catalog, site, spa, workspace } from '../../dockerfile/samples.js'
import { build, docker, Folder } from './docker.js'

jest.setTimeout(300_000)

const tag = 'boxcar-dockerfile-kinds'

/** Builds a plan on the files of an app and gives the log. */
async function made(plan: Plan, files: Readonly<Record<string, string>>): Promise<string> {
  const context = new Folder().write(files)
  try {
    return await build(render(plan, catalog), context, { tag })
  } finally {
    context.remove()
  }
}

async function inside(...command: string[]): Promise<string> {
  return (await docker(['run', '--rm', tag, ...command])).out
}

/** What the container answers to requests for some paths: status and body. */
async function answers(paths: readonly string[]): Promise<readonly string[]> {
  const { out } = await docker(['run', '--detach', '--rm', '--env', 'PORT=9090', '--publish', '127.0.0.1::9090', tag])
  const container = out.trim()
  try {
    const address = (await docker(['port', container, '9090'])).out.trim()
    const ask = async (path: string, tries = 50): Promise<string> => {
      try {
        const answer = await fetch(`http://${address}${path}`, { signal: AbortSignal.timeout(2000) })
        return `${String(answer.status)} ${(await answer.text()).trim()}`
      } catch (error) {
        if (tries === 0) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
        return ask(path, tries - 1)
      }
    }
    const found: string[] = []
    for (const path of paths) found.push(await ask(path))
    return found
  } finally {
    await docker(['rm', '--force', container])
  }
}

afterAll(async () => {
  await docker(['image', 'rm', '--force', tag])
})

describe('every kind of plan, built and run', () => {
  it('serves a folder', async () => {
    await made(site, {
      'public/index.html': 'home',
      'public/about.html': 'about',
      'public/docs/index.html': 'docs',
      'public/404.html': 'lost',
      'secret.txt': 'x'
    })
    expect(await answers(['/', '/about', '/docs/', '/nothing', '/secret.txt'])).toEqual([
      '200 home',
      '200 about',
      '200 docs',
      '404 lost',
      '404 lost'
    ])
    const { out } = await docker(['image', 'inspect', '--format', '{{.Config.User}}', tag])
    expect(out).toBe('10001:10001\n')
  })

  it('serves a single-page application that another runtime builds', async () => {
    const phases: Plan['phases'] = {
      ...spa.phases,
      install: { ...spa.phases['install'], cmds: ['node --version'] },
      build: {
        ...spa.phases['build'],
        cmds: ['mkdir dist', `node -e "fs.writeFileSync('dist/index.html', process.env.VITE_API)"`]
      }
    }
    await made({ ...spa, phases }, { 'package.json': '{}' })
    expect(await answers(['/', '/any/path'])).toEqual(['200 /api', '200 /api'])
  })

  it('continues from the build, without what was only for it', async () => {
    const phases: Plan['phases'] = {
      setup: { runtimes: { python: '3.13' } },
      install: { ...bare.phases['install'], cmds: ['printenv SECRET_KEY MODE >made'] },
      lint: { cmds: ['printenv GREETING >>made'] }
    }
    const start = { cmd: 'cat made && printenv GREETING; printenv SECRET_KEY MODE' }
    await made({ ...bare, phases, start }, { 'requirements.txt': '' })
    const { out } = await docker(['run', '--rm', tag]).catch((error: { stdout: string }) => ({ out: error.stdout }))
    expect(out).toBe('x\nbuild\nhello\nhello\n')
  })

  it('builds in a folder of a workspace, beside its production dependencies', async () => {
    const phases: Plan['phases'] = {
      ...workspace.phases,
      install: { ...workspace.phases['install'], cmds: ['ls /app package.json'] },
      'install:production': {
        ...workspace.phases['install:production'],
        cmds: ['mkdir /app/node_modules', 'touch /app/node_modules/dep']
      },
      build: {
        ...workspace.phases['build'],
        cmds: ['mkdir dist', 'cp ../../shared.js dist/server.js', 'touch .next/cache/x']
      }
    }
    await made(
      { ...workspace, phases, start: { ...workspace.start, cmd: 'node dist/server.js' } },
      {
        'package.json': '{}',
        'package-lock.json': '{}',
        'shared.js': 'console.log(process.cwd(), process.getuid(), process.env.PORT)',
        'apps/web/package.json': '{}'
      }
    )
    expect((await docker(['run', '--rm', tag])).out).toBe('/app/apps/web 1000 3000\n')
    expect(await inside('ls', '/app', '/app/apps/web')).toBe('/app:\napps\nnode_modules\n\n/app/apps/web:\ndist\n')
  })

  it('gives the outputs of one runtime to another', async () => {
    const plan: Plan = {
      ...bare,
      providers: ['python', 'node'],
      variables: {},
      phases: {
        setup: { runtimes: { node: '24', python: '3.13' } },
        'node:build': {
          runsOn: 'node',
          onlyIncludeFiles: ['a [b].js'],
          cmds: ['node "a [b].js"'],
          outputs: ['static/dist', 'one.txt']
        },
        build: { dependsOn: ['node:build'], cmds: ['cat static/dist/x one.txt >all'] }
      },
      start: {
        cmd: 'cat all static/dist/x',
        user: 'web',
        files: [
          { from: 'build', path: 'all' },
          { from: 'node:build', path: 'static/dist' },
          { path: 'var', writable: true }
        ]
      }
    }
    await made(plan, {
      'a [b].js': `const fs = require('fs'); fs.mkdirSync('static/dist', { recursive: true }); fs.writeFileSync('static/dist/x', '1'); fs.writeFileSync('one.txt', '2')`
    })
    expect((await docker(['run', '--rm', tag])).out).toBe('121')
    expect(await inside('sh', '-c', 'id -un; touch var/x ~/x; touch all 2>/dev/null; echo $?')).toBe('web\n1\n')
  })

  it('moves results to an image of people’s own', async () => {
    const plan: Plan = {
      ...bare,
      phases: { setup: { runtimes: { node: '24' } }, build: { cmds: ['node --version >dist'] } },
      start: { cmd: 'cat dist', runImage: 'debian:trixie-slim' }
    }
    await made(plan, { x: '' })
    expect((await docker(['run', '--rm', tag])).out).toMatch(/^v24/)
    expect(await inside('sh', '-c', 'id -u; touch ~/x; command -v node || echo none')).toBe('10001\nnone\n')
  })
})
