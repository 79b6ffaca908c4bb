import { describe, expect, it } from '@jest/globals'

// Scripts have no types of their own: a path that is computed spares them declarations.
const { counts } = await import(new URL('../../script/lib/jest-counts.mjs', import.meta.url).href)

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numTotalTests: 5
}

describe('counts', () => {
  it.each([
    ['all passed', report, 0, 5, 0],
    ['a failed test', { ...report, numFailedTests: 1 }, 1, 5, 1],
    ['a suite that could not be loaded', { ...report, numRuntimeErrorTestSuites: 2 }, 1, 5, 2],
    ['a skipped test is no passed test', { ...report, numPendingTests: 1 }, 0, 5, 1],
    ['a bad exit that no test explains', report, 1, 5, 1],
    ['no test at all', { ...report, numPassedTests: 0, numTotalTests: 0 }, 0, 0, 1],
    ['no report', undefined, 0, 0, 1]
  ])('%s', (_, given, exitCode, passed, failed) => {
    expect(counts(given, exitCode)).toEqual({ passed, failed })
  })
})
