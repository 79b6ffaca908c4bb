// Asks a URL until it answers and prints status, time and the lines of the page that contain a text.
// usage: node ask.mjs URL SECONDS TEXT    exits 1 when there is no answer below 500 in time, or the text is not in it
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'

const [url, seconds, text] = process.argv.slice(2)
const started = performance.now()
const deadline = started + Number(seconds) * 1000

async function ask() {
  for (;;) {
    try {
      const answer = await globalThis.fetch(url, { redirect: 'manual' })
      if (answer.status < 500 || performance.now() > deadline)
        return { status: answer.status, page: await answer.text() }
    } catch (error) {
      if (performance.now() > deadline) return { status: 0, page: String(error) }
    }
    await setTimeout(100)
  }
}

const { status, page } = await ask()
const lines = page.split('\n').filter((line) => line.includes(text))
console.log(`GET ${url} → ${status} after ${Math.round(performance.now() - started)} ms`)
for (const line of lines) console.log(`  ${line.trim()}`)
if (status === 0 || status >= 500 || lines.length === 0) {
  console.error(`✗ no answer with "${text}" within ${seconds} s`)
  process.exitCode = 1
}
