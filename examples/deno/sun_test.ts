import { dayOf } from './sun.ts'

Deno.test('the sun rises before it sets', () => {
  const { sunrise, sunset } = dayOf(new Date('2026-03-20T12:00:00Z'), 52.52, 13.41)
  if (!sunrise || !sunset || sunrise >= sunset) throw new Error(`${sunrise} ${sunset}`)
})

Deno.test('in a polar night it does neither', () => {
  const day = dayOf(new Date('2026-12-21T12:00:00Z'), 78.22, 15.65)
  if (day.sunrise || day.sunset) throw new Error(JSON.stringify(day))
})
