import { differenceInHours } from 'date-fns'

/** A new moon, and the mean time between two of them. */
const newMoon = new Date('2000-01-06T18:14:00Z')
const monthInHours = 29.530588 * 24

const names = ['new moon', 'waxing crescent', 'first quarter', 'waxing gibbous', 'full moon', 'waning gibbous', 'last quarter', 'waning crescent'] as const

export type Phase = (typeof names)[number]

/** The phase of the moon at a time, good to about a day. */
export function phaseOf(time: Date): Phase {
  const age = (((differenceInHours(time, newMoon) % monthInHours) + monthInHours) % monthInHours) / monthInHours
  return names[Math.round(age * names.length) % names.length] ?? names[0]
}
