import { setTimeout as sleep } from 'node:timers/promises'
import { type Address, type Answer, ask } from './ask.js'

/** Milliseconds between two questions: quick at first, as an app that starts fast is not to wait. */
const firstPause = 40
const longestPause = 400
const growth = 1.5

/** Milliseconds for which an app has to answer with the same error, without a break, until that counts as its answer. */
const patience = 10_000
/** What a server says while it, or the one behind it, is not ready yet (RFC 9110, 15.6.3 to 15.6.5): these are waited for. */
export function isNotReady(status: number): boolean {
  return [502, 503, 504].includes(status)
}

/**
 * Asks every address again and again until one answers with a status below 500 or keeps to another error than "not ready", the time
 * is over, or `ended` fires. Gives that answer, else the last one that says most. An address that swallows the question holds up no
 * other.
 */
export async function poll(
  addresses: readonly Address[],
  path: string,
  milliseconds: number,
  ended: AbortSignal,
  steady = patience
): Promise<Answer | undefined> {
  const deadline = performance.now() + milliseconds
  const enough = new AbortController()
  const stop = AbortSignal.any([ended, enough.signal])
  const answers = await Promise.all(
    addresses.map(async (address) => {
      const answer = await pollOne(address, path, { deadline, steady }, stop)
      if (answer !== undefined && !stop.aborted && performance.now() < deadline) enough.abort()
      return answer
    })
  )
  return answers.reduce(better, undefined)
}

async function pollOne(
  address: Address,
  path: string,
  { deadline, steady }: { readonly deadline: number; readonly steady: number },
  stop: AbortSignal
): Promise<Answer | undefined> {
  const keeps = steadiness(steady)
  let last: Answer | undefined
  for (let pause = firstPause; ; pause = Math.min(pause * growth, longestPause)) {
    const left = deadline - performance.now()
    if (stop.aborted || left <= 0) return last
    const answer = await ask(address, path, left, stop)
    if (stop.aborted && !isRight(answer)) return last
    last = better(last, answer)
    if (isRight(last) || keeps(answer)) return last
    const wait = Math.max(0, Math.min(pause, deadline - performance.now()))
    await sleep(wait, undefined, { signal: stop }).catch(() => undefined)
  }
}

/** Tells, answer by answer, whether the app has kept to one error for so long that it will not answer otherwise. */
function steadiness(milliseconds: number): (answer: Answer) => boolean {
  let status: number | undefined
  let since = 0
  return (answer) => {
    const now = performance.now()
    const error = 'status' in answer && !isNotReady(answer.status) ? answer.status : undefined
    if (error !== status) since = now
    status = error
    return error !== undefined && now - since >= milliseconds
  }
}

/** The answer that says more about the app; of two that say as much, the later one. */
function better(before: Answer | undefined, answer: Answer | undefined): Answer | undefined {
  return weight(answer) >= weight(before) ? answer : before
}

function weight(answer: Answer | undefined): number {
  if (answer === undefined) return 0
  if ('status' in answer) return isRight(answer) ? 5 : 4
  return { refused: 1, silent: 2, 'not-http': 3 }[answer.problem]
}

function isRight(answer: Answer | undefined): boolean {
  return answer !== undefined && 'status' in answer && answer.status > 0 && answer.status < 500
}
