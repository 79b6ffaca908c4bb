import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { Facts } from './facts.js'
import type { Service } from './service.js'
import { stringLiteral } from './source.js'

export interface Spider {
  readonly name: string
  readonly evidence: Evidence & { readonly file: string }
}

/** Spiders of a Scrapy project by the names that `scrapy crawl` takes (its documentation, "Command line tool"). */
export async function spiders({ app, code, dependencies }: Facts): Promise<readonly Spider[]> {
  if (dependencies.get('scrapy')?.direct !== true || !(await app.has('scrapy.cfg'))) return []
  const found: Spider[] = []
  for (const file of await code.containing(/Spider\b/)) {
    let inSpider = false
    for (const { line, indent, text } of await code.lines(file)) {
      if (indent === 0) inSpider = /^class\s+\w+\s*\([^)]*Spider\b/.test(text)
      const value = inSpider ? /^name\s*(?::\s*str\s*)?=\s*(\S.*)$/.exec(text)?.[1] : undefined
      const name = value === undefined ? undefined : stringLiteral(value)
      if (name !== undefined && /^[\w.-]+$/.test(name)) found.push({ name, evidence: { because: file, file, line } })
    }
  }
  return found
}

/** The only spider of a project; among several nobody can say which one is meant. */
export async function onlySpider(facts: Facts): Promise<Service | undefined> {
  const [spider, ...others] = await spiders(facts)
  if (!spider || others.length > 0) return undefined
  const { name, evidence } = spider
  const start: Reasoned<string> = reasoned(`scrapy crawl ${name}`, 'Scrapy: the only spider of the project', {
    file: evidence.file,
    ...(evidence.line !== undefined && { line: evidence.line })
  })
  return { name: 'Scrapy', file: evidence.file, start, kind: { value: 'worker', reason: start.reason } }
}
