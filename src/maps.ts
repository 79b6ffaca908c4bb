/** The same keys with other values. */
export function mapValues<T, U>(
  map: Readonly<Record<string, T>>,
  make: (value: T, key: string) => U
): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value, key)]))
}
