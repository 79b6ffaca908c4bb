import type { MemoryFiles } from '../../../src/app/memory.js'
import { UserError } from '../../../src/errors.js'
import type { Plan } from '../../../src/plan/types.js'
import { planOf } from '../python/plans.js'

export type Case = readonly [name: string, files: MemoryFiles, expected: readonly string[]]

/** A manifest as text: dependencies as a list of `name` or `name@range`, scripts, and what else it says. */
export function manifest(
  dependencies: readonly string[],
  scripts: Readonly<Record<string, string>> = {},
  more: object = {}
): string {
  const entries = dependencies.map((text) => {
    const at = text.lastIndexOf('@')
    return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, '*']
  })
  return JSON.stringify(
    { name: 'app', private: true, scripts, dependencies: Object.fromEntries(entries), ...more },
    null,
    2
  )
}

/** Warnings that are about the install, which no case here is about. */
const beside = /^(?:lockfile-|no-lockfile|app-below)/

/** What matters of an app's plan, or why there is none. */
export async function lines(files: MemoryFiles): Promise<readonly string[]> {
  try {
    return essence(await planOf({ 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }', ...files }))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { what, where } = error.trouble
    return [`refused: ${what} ${where?.file ?? ''}:${String(where?.line ?? '')}`]
  }
}

/** What matters of a plan for an app of a framework, as lines that people read. */
function essence({ kind, start, phases, variables, warnings }: Plan): readonly string[] {
  const port = start.port === undefined ? '' : ` ${String(start.port)}`
  const served = start.static
  const site = served && [
    `${kind}: ${served.root}`,
    ...(served.fallback === undefined ? [] : [`fallback ${served.fallback}`]),
    ...(served.immutable ? [`immutable ${served.immutable.join(' ')}`] : [])
  ]
  const release = start.release === undefined ? '' : `${start.release} && `
  const cmds = phases['build']?.cmds ?? []
  const given = Object.entries({ ...phases['build']?.variables, ...variables })
    .filter(([name]) => name !== 'NODE_ENV')
    .map(([name, value]) => `${name}=${value}`)
  const files = (start.files ?? []).map(
    ({ path, from, writable }) => `${from ?? ''}:${path}${writable ? ' (writable)' : ''}`
  )
  return [
    site?.join(', ') ?? `${kind}${port} | ${release}${start.cmd ?? ''}`,
    ...(cmds.length > 0 ? [`build: ${cmds.join(' && ')}`] : []),
    `files: ${files.join(' ')}`,
    ...(given.length > 0 ? [given.join(' ')] : []),
    ...(start.demands ? [`demands: ${start.demands.join(' ')}`] : []),
    ...warnings
      .filter(({ code }) => !beside.test(code))
      .map(({ code, file, line }) => `${code} ${file ?? ''}:${String(line ?? '')}`)
  ]
}
