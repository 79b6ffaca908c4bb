import pg from 'pg'
import type { Book, Shelf } from './app.js'

/** The shelf in PostgreSQL, and how to close it. */
export function databaseShelf(connectionString: string): Shelf & { close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString })
  return {
    async list() {
      const { rows } = await pool.query<Book>('SELECT title, author FROM books ORDER BY id')
      return rows
    },
    async add({ title, author }) {
      await pool.query('INSERT INTO books (title, author) VALUES ($1, $2)', [title, author])
    },
    close: () => pool.end(),
  }
}
