import { page } from './page'
import { svgOf } from './code'

const server = Bun.serve({
  port: Number(process.env.PORT ?? 3000),
  routes: {
    '/': (request) => {
      const text = new URL(request.url).searchParams.get('text') ?? 'Hello from Bun'
      return new Response(page(text), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    },
    '/code.svg': (request) => {
      const text = new URL(request.url).searchParams.get('text') ?? ''
      const svg = svgOf(text)
      if (svg === undefined) return new Response('Say what to show: ?text=…, at most 1000 characters', { status: 400 })
      return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' } })
    },
  },
  fetch: () => new Response('Not found', { status: 404 }),
})

console.log(`Listening on ${server.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    await server.stop(true)
    process.exit(0)
  })
}
