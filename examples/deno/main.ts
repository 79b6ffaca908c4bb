import { page } from './page.ts'
import { dayOf } from './sun.ts'

const port = Number(Deno.env.get('PORT') ?? 8000)

const server = Deno.serve({ port }, (request) => {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname !== '/') return new Response('Not found', { status: 404 })
  const latitude = Number(searchParams.get('lat') ?? 52.52)
  const longitude = Number(searchParams.get('lon') ?? 13.41)
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    return new Response('lat is from -90 to 90, lon from -180 to 180', { status: 400 })
  }
  const html = page(latitude, longitude, dayOf(new Date(), latitude, longitude))
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  Deno.addSignalListener(signal, () => server.shutdown().then(() => Deno.exit(0)))
}
