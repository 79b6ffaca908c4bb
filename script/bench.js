#!/usr/bin/env node
// Measures Boxcar against its goals: prints a table, ratios first, says what falls short, and writes bench.json.
// Arguments name the groups to measure; without any, all are.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { actionTime, rebuilds, sizes } from './bench-docker.js'
import { diffs } from './bench-diff.js'
import { onNix } from './bench-nix.js'
import { plans, trees } from './bench-plan.js'
import { action, cli, root } from './bench-tools.js'

const groups = { plan: plans, tree: trees, diff: diffs, action: actionTime, rebuild: rebuilds, size: sizes, nix: onNix }

function table(numbers) {
  const rows = numbers.map(({ ratio, ok, value, goal, unit, what, note }) => [
    `${ok ? ' ' : '✗'} ${ratio.toFixed(2)}`,
    figure(value, unit),
    figure(goal, unit),
    note === undefined ? what : `${what} (${note})`
  ])
  const all = [['  ratio', 'measured', 'goal', 'what'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column].length)))
  return all
    .map(([ratio, measured, goal, what]) =>
      [ratio.padEnd(widths[0]), measured.padStart(widths[1]), goal.padStart(widths[2]), what].join('  ')
    )
    .join('\n')
}

function figure(value, unit) {
  const digits = { ms: 0, MB: 0, '': 0 }[unit] ?? 2
  return `${value.toFixed(digits)}${unit === '' || unit === '×' ? unit : ` ${unit}`}`
}

function verdict(numbers) {
  const short = numbers.filter(({ ok }) => !ok)
  if (short.length === 0) return `All ${numbers.length} numbers are within their goals.`
  const lines = short.map(
    ({ what, value, goal, unit }) => `  ${what}: ${figure(value, unit)}, goal ${figure(goal, unit)}`
  )
  return `${short.length} of ${numbers.length} numbers fall short:\n${lines.join('\n')}`
}

async function main(names) {
  const unknown = names.filter((name) => !Object.hasOwn(groups, name))
  if (unknown.length > 0) throw new Error(`No group ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}`)
  if (![action, cli].every(existsSync)) throw new Error('dist/ is missing: run npm run bundle first')
  const machine = {
    node: process.version,
    platform: `${platform()}/${arch()}`,
    cpus: cpus().length,
    memory: Math.round(totalmem() / 1e9),
    load: Number(loadavg()[0].toFixed(1))
  }
  if (machine.load > machine.cpus / 2) {
    console.error(`The machine is busy (load ${machine.load} on ${machine.cpus} processors): times will be too long.`)
  }
  const numbers = []
  for (const [name, measure] of Object.entries(groups)) {
    if (names.length > 0 && !names.includes(name)) continue
    console.error(`Measuring ${name} …`)
    numbers.push(...(await measure()))
  }
  console.log(`${table(numbers)}\n\n${verdict(numbers)}`)
  const short = numbers.filter(({ ok }) => !ok).map(({ id }) => id)
  await writeFile(join(root, 'bench.json'), `${JSON.stringify({ numbers, short, machine }, null, 2)}\n`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
