// @ts-types="./suncalc.d.ts"
import suncalc from 'suncalc'

export interface Day {
  /** Absent where the sun does not rise or set on that day. */
  readonly sunrise?: Date
  readonly sunset?: Date
}

export function dayOf(date: Date, latitude: number, longitude: number): Day {
  const { sunrise, sunset } = suncalc.getTimes(date, latitude, longitude)
  return {
    ...(Number.isNaN(sunrise.getTime()) ? {} : { sunrise }),
    ...(Number.isNaN(sunset.getTime()) ? {} : { sunset }),
  }
}
