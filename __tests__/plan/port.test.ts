import { describe, expect, it } from '@jest/globals'
import { settle } from '../../src/plan/settle.js'
import { reasoned, type Draft } from '../../src/plan/draft.js'

const env = { because: '`PORT` in input `env`', setting: 'env' }
const portOf = (draft: Draft) => settle(draft, { secrets: [], release: 'start' }).start?.port

describe('the port of a plan', () => {
  const start = (cmd: string, port?: number, setting?: string): Draft['start'] => ({
    cmd: reasoned(cmd, 'x'),
    ...(port !== undefined && { port: reasoned(port, 'found', setting === undefined ? {} : { setting }) })
  })
  it.each([
    ['of the variable, where the code says another', start('node server.js', 3000), '4321', 4321],
    ['of the variable, where nothing says one', start('node server.js'), '4321', 4321],
    ['of the variable, before what the command falls back to', start('x --port ${PORT:-8000}', 8000), '4321', 4321],
    ['of the command, which fixes it', start('next start -p 4000', 4000), '4321', 4000],
    ['of people', start('node server.js', 4000, 'start.port'), '4321', 4000],
    ['that was found, where the variable is no port', start('node server.js', 3000), '70000', 3000],
    ['that was found, where the variable is a name', start('node server.js', 3000), '$OTHER', 3000]
  ])('is the one %s', (_, given, PORT, expected) => {
    expect(portOf({ variables: { PORT: { value: PORT, reason: env } }, start: given })?.value).toBe(expected)
  })

  it('has the evidence of the variable', () => {
    const port = portOf({ variables: { PORT: { value: '4321', reason: env } }, start: start('node a.js', 3000) })
    expect(port?.reason).toEqual(env)
  })

  it('is none for a worker', () => {
    const worker = reasoned('worker' as const, 'x')
    expect(portOf({ kind: worker, variables: { PORT: { value: '1', reason: env } } })).toBeUndefined()
  })
})
