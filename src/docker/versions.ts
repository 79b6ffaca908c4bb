/** Whether a version such as `v0.13.1+ds1` or `26.1.5` is at least `major.minor`; `undefined` where it says no version. */
export function atLeast(version: string, major: number, minor: number): boolean | undefined {
  const [, first, second] = /^v?(\d+)\.(\d+)/.exec(version) ?? []
  if (first === undefined || second === undefined || version.startsWith('v0.0.0+')) return undefined
  return Number(first) > major || (Number(first) === major && Number(second) >= minor)
}
