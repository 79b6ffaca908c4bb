export type Fields = Readonly<Record<string, unknown>>

/** The fields of an object that somebody else wrote; of anything else there are none. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** Text that is not empty, or nothing. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
