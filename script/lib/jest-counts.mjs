// Prints "PASSED FAILED" for jest's JSON report; a suite that did not run, and a test that was skipped, is a failure.
// usage: node jest-counts.mjs REPORT EXIT_CODE
import { existsSync, readFileSync } from 'node:fs'

/** Passed and failed tests of a report (undefined when jest wrote none) and the exit code that came with it. */
export function counts(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 }
  const skipped = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped
  const nothingRan = report.numTotalTests === 0
  const unexplained = failed === 0 && (exitCode !== 0 || nothingRan)
  return { passed: report.numPassedTests, failed: failed + (unexplained ? 1 : 0) }
}

if (process.argv[1]?.endsWith('jest-counts.mjs')) {
  const [file, exitCode] = process.argv.slice(2)
  const { passed, failed } = counts(
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined,
    Number(exitCode)
  )
  console.log(passed, failed)
}
