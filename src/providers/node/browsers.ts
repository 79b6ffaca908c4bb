import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, StartFile, Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import type { Need } from '../contract.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'

/** What an app that steers a browser gets besides its dependencies. */
export interface Browsers {
  /** Runs once what the image gets is installed. */
  readonly cmds: readonly Reasoned<string>[]
  /** While it is installed, and when it runs. */
  readonly variables: ReasonedMap
  /** While it is installed. */
  readonly installVariables?: ReasonedMap
  readonly folder?: StartFile & { readonly reason: Evidence }
  readonly needs: readonly Reasoned<Need>[]
  readonly warnings: readonly Warning[]
}

const folder = '/opt/playwright'
const nothing: Browsers = { cmds: [], variables: {}, needs: [], warnings: [] }
/** Packages that use Puppeteer's own browser or one that they are told. */
const puppeteers = [
  ...['puppeteer', 'puppeteer-extra', 'puppeteer-cluster', 'html-pdf-node', 'md-to-pdf', 'node-html-to-image'],
  ...['whatsapp-web.js', 'venom-bot', '@wppconnect-team/wppconnect', '@open-wa/wa-automate', '@mermaid-js/mermaid-cli']
]

/** What packages for development fetch when they are installed, and what keeps them from it (their own documentation). */
const downloads: Readonly<Record<string, readonly [variable: string, value: string]>> = {
  cypress: ['CYPRESS_INSTALL_BINARY', '0'],
  electron: ['ELECTRON_SKIP_BINARY_DOWNLOAD', '1'],
  chromedriver: ['CHROMEDRIVER_SKIP_DOWNLOAD', 'true'],
  'mongodb-memory-server': ['MONGOMS_DISABLE_POSTINSTALL', '1'],
  'redis-memory-server': ['REDISMS_DISABLE_POSTINSTALL', '1']
}

function downloadsOf({ dependencies }: PackageJson): ReasonedMap {
  return Object.fromEntries(
    Object.entries(downloads).flatMap(([name, [variable, value]]) => {
      const dependency = dependencies.get(name)
      if (!dependency || isInstalledForProduction(dependency)) return []
      return [[variable, reasoned(value, `${name} is there for development`, at(dependency.evidence))] as const]
    })
  )
}

/**
 * Puppeteer takes Debian's Chromium (pptr.dev, "Configuration"); Playwright only works with the builds that its release was made with,
 * which it fetches itself (playwright.dev, "Browsers"). One that is there for tests fetches nothing.
 */
export function browsersOf(own: PackageJson): Browsers {
  const { dependencies } = own
  const found = (names: readonly string[]) => names.flatMap((name) => dependencies.get(name) ?? [])[0]
  const puppeteer = found(puppeteers)
  const playwright = found(['playwright', 'playwright-chromium', '@playwright/test'])
  const both = merged([
    puppeteer ? puppeteerOf(puppeteer.evidence, isInstalledForProduction(puppeteer), puppeteer.name) : nothing,
    playwright ? playwrightOf(playwright.evidence, isInstalledForProduction(playwright), playwright.name) : nothing
  ])
  return { ...both, installVariables: downloadsOf(own) }
}

function puppeteerOf(evidence: Evidence, runs: boolean, name: string): Browsers {
  const place = at(evidence)
  const reason = { because: `${name} needs no browser of its own in the image`, ...place }
  const skip = { PUPPETEER_SKIP_DOWNLOAD: { value: 'true', reason } }
  if (!runs) return { ...nothing, variables: skip }
  return {
    ...nothing,
    variables: {
      ...skip,
      PUPPETEER_EXECUTABLE_PATH: {
        value: '/usr/bin/chromium',
        reason: { because: `${name} steers Debian's Chromium`, ...place }
      }
    },
    needs: [{ value: { name: 'chromium', for: 'run' }, reason: { because: `${name} steers a browser`, ...place } }],
    warnings: [
      {
        code: 'browser-sandbox',
        message: 'Chromium cannot make its sandbox in most containers and does not start with it',
        ...place,
        fix: "Launch it with args: ['--no-sandbox'], or run the container with its seccomp profile"
      }
    ]
  }
}

function playwrightOf(evidence: Evidence, runs: boolean, name: string): Browsers {
  const place = at(evidence)
  if (!runs) {
    const reason = { because: `${name} is there for tests`, ...place }
    return { ...nothing, variables: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: { value: '1', reason } } }
  }
  const reason: Evidence = { because: `${name} fetches the browser that it steers`, ...place }
  return {
    ...nothing,
    cmds: [{ value: 'playwright install chromium', reason }],
    variables: { PLAYWRIGHT_BROWSERS_PATH: reasoned(folder, `${name} keeps its browsers there`, place) },
    folder: { path: folder, reason },
    needs: [{ value: { name: 'chromium-libraries', for: 'run' }, reason }]
  }
}

function merged(parts: readonly Browsers[]): Browsers {
  const withFolder = parts.find((part) => part.folder)
  return {
    cmds: parts.flatMap(({ cmds }) => cmds),
    variables: Object.assign({}, ...parts.map(({ variables }) => variables)) as ReasonedMap,
    ...(withFolder?.folder && { folder: withFolder.folder }),
    needs: parts.flatMap(({ needs }) => needs),
    warnings: parts.flatMap(({ warnings }) => warnings)
  }
}
