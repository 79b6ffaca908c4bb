import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { githubApi } from '../../src/github/api.js'
import { keepComment, type CommentOrder } from '../../src/github/comment.js'
import { digest, markerId, markerLine } from '../../src/report/comment-marker.js'
import { fakeGithub, type FakeGithub } from './server.js'

const head = 'a'.repeat(40)
let github: FakeGithub

beforeEach(async () => {
  github = await fakeGithub()
  github.pulls.push({ number: 7, headSha: head })
})

afterEach(async () => {
  const { violations } = github
  await github.close()
  expect(violations).toEqual([])
})

function text(said: string, image = 'ghcr.io/octo/blog'): Pick<CommentOrder, 'marker' | 'bodies'> {
  const marker = { id: markerId(image, ''), hash: digest(said) }
  return { marker, bodies: [`${markerLine(marker)}\n${said}`] }
}

async function keep(changes: Partial<CommentOrder> = {}) {
  const api = await githubApi({ token: 'token', apiUrl: github.url, wait: () => Promise.resolve() })
  return keepComment(api, {
    ...{ repository: 'octo/blog', pull: 7, headSha: head, create: true },
    ...text('one'),
    ...changes
  })
}

function bodies(): readonly string[] {
  return github.comments.map(({ body }) => body.split('\n').slice(1).join('\n'))
}

describe('the one comment', () => {
  it('is created, left alone while it says the same, and edited in place', async () => {
    expect(await keep()).toMatchObject({ outcome: 'created' })
    expect(await keep()).toMatchObject({ outcome: 'unchanged' })
    expect(await keep(text('two'))).toMatchObject({ outcome: 'edited' })
    expect(bodies()).toEqual(['two'])
    expect(github.seen.filter(({ operation }) => operation === 'issues/create-comment')).toHaveLength(1)
    expect(github.seen.filter(({ operation }) => operation === 'issues/update-comment')).toHaveLength(1)
    expect(github.seen[0]?.authorization).toBe('token token')
  })

  it('is not created where there is nothing to say, and edited then if it is there', async () => {
    expect(await keep({ create: false })).toEqual({ outcome: 'silent' })
    expect(github.comments).toEqual([])
    await keep()
    expect(await keep({ create: false, ...text('nothing') })).toMatchObject({ outcome: 'edited' })
    expect(bodies()).toEqual(['nothing'])
  })

  it('is found on the last of many pages', async () => {
    for (let count = 0; count < 230; count++) github.add({ issue: 7, author: 'octocat', body: 'hello' })
    await keep()
    expect(await keep()).toMatchObject({ outcome: 'unchanged' })
    expect(github.comments).toHaveLength(231)
  })

  it('is another one for another image or folder', async () => {
    await keep()
    await keep(text('two', 'ghcr.io/octo/other'))
    expect(bodies()).toEqual(['one', 'two'])
    expect(markerId('a', 'b')).not.toBe(markerId('ab', ''))
  })

  it('is not one that somebody else wrote with its marker', async () => {
    github.add({ issue: 7, author: 'stranger', body: text('one').bodies[0] })
    github.add({ issue: 7, author: 'github-actions', body: text('one').bodies[0] })
    expect(await keep()).toMatchObject({ outcome: 'created' })
    expect(github.comments).toHaveLength(3)
  })

  it('is not one whose marker stands further down', async () => {
    github.add({ issue: 7, author: 'github-actions[bot]', body: `> ${text('one').bodies[0]}` })
    expect(await keep()).toMatchObject({ outcome: 'created' })
  })

  it.each(['my-app', 'my-app[bot]'])('knows the user of an app by the name %s', async (viewer) => {
    github.add({ issue: 7, author: 'my-app[bot]', body: text('one').bodies[0] })
    github.viewer = viewer
    expect(await keep()).toMatchObject({ outcome: 'unchanged' })
  })

  it('is found without GraphQL, too', async () => {
    github.add({ issue: 7, author: 'github-actions[bot]', body: text('one').bodies[0] })
    github.failures.push({ on: 'graphql', status: 403, message: 'Resource not accessible by integration' })
    expect(await keep()).toMatchObject({ outcome: 'unchanged' })
  })

  it('is the older one where two runs raced', async () => {
    github.meanwhile = () => {
      github.add({ issue: 7, author: 'github-actions[bot]', body: text('other').bodies[0] })
      github.meanwhile = undefined
    }
    expect(await keep()).toMatchObject({ outcome: 'edited' })
    expect(github.comments.map(({ id }) => id)).toEqual([1001])
    expect(bodies()).toEqual(['one'])
  })

  it('is the older one where two are there', async () => {
    for (const said of ['old', 'new']) {
      github.add({ issue: 7, author: 'github-actions[bot]', body: text(said).bodies[0] })
    }
    expect(await keep()).toMatchObject({ outcome: 'edited' })
    expect(github.comments.map(({ id }) => id)).toEqual([1001])
  })

  it('is not written by a run that a newer commit has overtaken', async () => {
    expect(await keep({ headSha: 'b'.repeat(40) })).toEqual({ outcome: 'outdated' })
    expect(github.comments).toEqual([])
  })

  it('is shorter where GitHub finds it too long', async () => {
    const long = 'x'.repeat(70_000)
    const marker = text(long).marker
    const bodiesOf = [long, long, 'short'].map((said) => `${markerLine(marker)}\n${said}`) as [string, ...string[]]
    expect(await keep({ marker, bodies: bodiesOf })).toMatchObject({ outcome: 'created' })
    expect(bodies()).toEqual(['short'])
    expect(await keep({ marker, bodies: bodiesOf })).toMatchObject({ outcome: 'unchanged' })
  })
})
