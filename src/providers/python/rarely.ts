import type { Reasoned } from '../../plan/draft.js'
import type { Suite, Warning } from '../../plan/types.js'
import type { Browsers } from './browsers.js'
import type { Facts } from './facts.js'
import type { ManagerId } from './managers.js'
import type { plainStart } from './plain-start.js'
import type { Service } from './service.js'

/** Distributions by which code steers Playwright, and the program that fetches its browsers. */
export const programs: readonly (readonly [distribution: string, program: string])[] = [
  ['playwright', 'playwright'],
  ['scrapy-playwright', 'playwright'],
  ['crawl4ai', 'playwright'],
  ['patchright', 'patchright']
]
export const noBrowsers: Browsers = { cmds: [], variables: {}, files: [], needs: [], warnings: [] }

/** What GDAL's bindings need: commands before the install. */
export interface Gdal {
  readonly first: readonly Reasoned<string>[]
  readonly warnings: readonly Warning[]
}

export const gdalNames = ['gdal', 'pygdal'] as const

/** What an app that steers a browser gets; what knows of browsers is loaded where a dependency steers one. */
export async function browsersIn(facts: Facts): Promise<Browsers> {
  return isDirect(facts, [...programs.map(([name]) => name), 'selenium'])
    ? (await import('./browsers.js')).browsersOf(facts)
    : noBrowsers
}

/** The only spider of a Scrapy project. */
export async function spiderIn(facts: Facts): Promise<Service | undefined> {
  return isDirect(facts, ['scrapy']) ? (await import('./scrapy.js')).onlySpider(facts) : undefined
}

/** The file that is started where no framework says so. */
export async function plainStartOf(...args: Parameters<typeof plainStart>): ReturnType<typeof plainStart> {
  return (await import('./plain-start.js')).plainStart(...args)
}

/** The same for GDAL's bindings. */
export async function gdalIn(facts: Facts, manager: ManagerId, suite: Suite | undefined): Promise<Gdal> {
  return isDirect(facts, gdalNames)
    ? (await import('./gdal.js')).gdalBindings(facts.dependencies, manager, suite)
    : { first: [], warnings: [] }
}

function isDirect({ dependencies }: Facts, names: readonly string[]): boolean {
  return names.some((name) => dependencies.get(name)?.direct === true)
}
