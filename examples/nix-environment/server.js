import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'

const run = promisify(execFile)
const words = new URL('words.json', import.meta.url).pathname

/** Words that contain a text, searched by jq: the text is an argument, never a part of the program. */
async function search(text) {
  const program = '[.[] | select(.word | contains($text))]'
  const { stdout } = await run('jq', ['--arg', 'text', text, program, words])
  return stdout
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  if (pathname !== '/') return response.writeHead(404).end('Not found\n')
  response.setHeader('content-type', 'application/json')
  response.end(await search(searchParams.get('q') ?? ''))
})

server.listen(process.env.PORT ?? 3000)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit())
