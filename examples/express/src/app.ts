import express, { type Express } from 'express'
import { page } from './page.js'

export interface Book {
  readonly title: string
  readonly author: string
}

/** Where the books are. */
export interface Shelf {
  list(): Promise<readonly Book[]>
  add(book: Book): Promise<void>
}

export function appOf(shelf: Shelf): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(express.urlencoded({ extended: false }))
  app.get('/', async (_request, response) => {
    response.type('html').send(page(await shelf.list()))
  })
  app.post('/books', async (request, response) => {
    const { title = '', author = '' } = request.body as Partial<Book>
    if (title.trim() === '' || author.trim() === '') {
      response.status(400).send('A book has a title and an author')
      return
    }
    await shelf.add({ title: title.trim(), author: author.trim() })
    response.redirect(303, '/')
  })
  return app
}
