import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, StartFile, Warning } from '../../plan/types.js'
import type { Need } from '../contract.js'
import type { Facts } from './facts.js'
import { noBrowsers, programs } from './rarely.js'

/** What an app that steers a browser gets besides its dependencies. */
export interface Browsers {
  /** Runs once everything is installed. */
  readonly cmds: readonly Reasoned<string>[]
  readonly variables: ReasonedMap
  readonly files: readonly Reasoned<StartFile>[]
  readonly needs: readonly Reasoned<Need>[]
  readonly warnings: readonly Warning[]
}

const folder = '/opt/playwright'
const used = /\b(?:playwright|patchright|crawl4ai)\b/

/**
 * Playwright runs only with the builds of browsers that its release was made with, which it fetches itself into
 * `PLAYWRIGHT_BROWSERS_PATH` (its documentation, "Browsers"); Selenium takes the Chromium of the system. Only what the app's own code
 * steers counts: both are mostly there for tests.
 */
export async function browsersOf(facts: Facts): Promise<Browsers> {
  const fetched = facts.hints.replaced['install'] ? noBrowsers : await playwright(facts)
  return { ...fetched, needs: await selenium(facts) }
}

async function playwright(facts: Facts): Promise<Browsers> {
  const [distribution, program] = programs.find(([name]) => facts.dependencies.get(name)?.direct) ?? []
  const found = distribution === undefined ? undefined : await lineWith(facts, used)
  if (distribution === undefined || program === undefined || !found) return noBrowsers
  const { because: _, ...at } = found
  const browsers = await launched(facts)
  const others = browsers.filter((name) => name !== 'chromium')
  return {
    cmds: [
      reasoned(`${program} install ${browsers.join(' ')}`, `${distribution} fetches the browsers that it steers`, at)
    ],
    variables: { PLAYWRIGHT_BROWSERS_PATH: reasoned(folder, `${distribution} keeps its browsers there`, at) },
    files: [reasoned({ path: folder, from: 'install' }, `The browsers that ${distribution} steers`, at)],
    needs: [],
    warnings: others.map((name) => ({
      code: 'browser-libraries',
      message: `The image has the libraries that Chromium loads, and the code starts ${name}`,
      ...at,
      fix: `Add what \`${program} install-deps --dry-run ${name}\` lists with the apt input, or start chromium`
    }))
  }
}

/** The browsers whose names stand in the code, sorted; Chromium where none does. */
async function launched(facts: Facts): Promise<readonly string[]> {
  const names = []
  for (const name of ['chromium', 'firefox', 'webkit'])
    if (await lineWith(facts, new RegExp(`\\b${name}\\.(?:launch|connect_over_cdp)`))) names.push(name)
  return names.length > 0 ? names : ['chromium']
}

async function selenium(facts: Facts): Promise<readonly Reasoned<Need>[]> {
  const found = facts.dependencies.get('selenium')?.direct
    ? await lineWith(facts, /\bwebdriver\.Chrome\s*\(|\bimport Chrome\b/)
    : undefined
  if (!found) return []
  const reason = { ...found, because: 'selenium starts Chrome' }
  return ['chromium', 'chromium-driver'].map((name) => ({ value: { name, for: 'run' as const }, reason }))
}

async function lineWith({ code }: Facts, pattern: RegExp): Promise<Evidence | undefined> {
  for (const file of await code.containing(pattern))
    for (const { line, text } of await code.lines(file)) {
      if (pattern.test(text)) return { because: file, file, line }
    }
  return undefined
}
