import type { Reasoned } from '../../plan/draft.js'
import type { Finding, Named } from '../contract.js'
import type { Analysis } from './analyse.js'

/** What front ends are built to, by the names that their tools give it. */
const outputs = 'dist|build|out|public|www|_site'

/**
 * Outputs in these folders that the code names. Paths may be written whole (`"../web/dist"`) or step by step (`"web", "dist"`,
 * `/ "web" / "dist"`).
 */
export async function namesOf({ data }: Finding<Analysis>, folders: readonly string[]): Promise<readonly Named[]> {
  const found: Reasoned<string>[] = []
  for (const folder of data ? folders : []) {
    const names = naming(folder)
    const code = data?.facts.code
    for (const file of (await code?.containing(names)) ?? []) {
      for (const { line, text } of (await code?.lines(file)) ?? []) {
        const output = names.exec(text)?.[1]
        if (output === undefined) continue
        const value = `${folder}/${output}`
        found.push({ value, reason: { because: `${file} names ${value}`, file, line } })
      }
    }
  }
  return found
}

const between = `(?:/|["']\\s*[,/]\\s*["'])`

function naming(folder: string): RegExp {
  return new RegExp(`${beginning(folder)}${between}(${outputs})(?=["'/])`)
}

function beginning(folder: string): string {
  const steps = folder.split('/').filter((step) => step !== '..')
  return `["'](?:[^"':\\n]*/)?${steps.map(escaped).join(between)}`
}

function escaped(step: string): string {
  return step.replace(/[^\w]/g, '\\$&')
}
