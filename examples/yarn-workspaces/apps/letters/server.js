import express from 'express'
import { banner } from '@shop/glyphs'

const app = express()

app.get('/', (request, response) => {
  const text = String(request.query.text ?? 'Letters').slice(0, 40)
  response.type('text/plain').send(`${banner(text)}\n`)
})

const server = app.listen(process.env.PORT ?? 3000)

process.on('SIGTERM', () => server.close())
