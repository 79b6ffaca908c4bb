import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { appOf, type Book } from '../src/app.js'

test('a book that is added is in the list, with its characters as they are', async (context) => {
  const books: Book[] = [{ title: 'A & B', author: 'C' }]
  const server = appOf({ list: () => Promise.resolve(books), add: (book) => Promise.resolve(void books.push(book)) }).listen(0)
  context.after(() => server.close())
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const body = new URLSearchParams({ title: '<Momo>', author: 'Michael Ende' })
  await fetch(`${origin}/books`, { method: 'POST', body })
  const page = await (await fetch(origin)).text()
  assert.match(page, /A &amp; B, C/)
  assert.match(page, /&lt;Momo&gt;, Michael Ende/)
  const refused = await fetch(`${origin}/books`, { method: 'POST', body: new URLSearchParams({ title: 'x' }) })
  assert.equal(refused.status, 400)
})
