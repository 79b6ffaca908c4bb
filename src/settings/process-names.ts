/** Processes are scripts on the PATH of the image: `docker run IMAGE worker`. */
export function isProcessName(name: string): boolean {
  return /^[a-z][a-z0-9_-]*$/.test(name)
}

/** The nearest name that is allowed: `Worker` is `worker`, `2nd` is `process-2nd`. `undefined` where nothing is left. */
export function processNameOf(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[_-]+|(?<!-)-+$/g, '')
  if (plain === '') return undefined
  return isProcessName(plain) ? plain : `process-${plain}`
}
