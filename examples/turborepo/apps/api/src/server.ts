import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { phaseOf } from '@calendar/moon'

const app = new Hono()

app.get('/', (context) => context.json({ ask: '/phase?on=2024-04-08' }))

app.get('/phase', (context) => {
  const time = new Date(context.req.query('on') ?? Date.now())
  if (Number.isNaN(time.getTime())) return context.json({ error: 'Write the day as 2024-04-08' }, 400)
  return context.json({ day: time.toISOString().slice(0, 10), phase: phaseOf(time) })
})

const server = serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) })

process.on('SIGTERM', () => server.close())
