import type { Book } from './app.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function text(value: string): string {
  return value.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

export function page(books: readonly Book[]): string {
  const rows = books.map(({ title, author }) => `      <li>${text(title)}, ${text(author)}</li>`).join('\n')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Reading list</title>
  </head>
  <body>
    <h1>Reading list</h1>
    <ul>
${rows}
    </ul>
    <form method="post" action="/books">
      <input name="title" placeholder="Title" required /> <input name="author" placeholder="Author" required />
      <button>Add</button>
    </form>
  </body>
</html>
`
}
