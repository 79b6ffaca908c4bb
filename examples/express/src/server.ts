import { appOf } from './app.js'
import { databaseShelf } from './database.js'

const url = process.env.DATABASE_URL
if (!url) {
  throw new Error('DATABASE_URL is not set')
}

const port = Number(process.env.PORT ?? 3000)
const shelf = databaseShelf(url)
const server = appOf(shelf).listen(port, () => {
  console.log(`Listening on port ${port}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => void shelf.close().then(() => process.exit(0)))
    server.closeIdleConnections()
  })
}
