import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import { chainOf, scriptOf, unwrap, type Command } from './commands.js'
import type { PackageJson } from './package-json.js'

/**
 * What makes each manager install development dependencies although NODE_ENV says production: npm's "include" (docs.npmjs.com, config),
 * Yarn 1's and pnpm's `production`. Bun does so anyway.
 */
const complete: Readonly<Record<string, readonly [name: string, value: string]>> = {
  npm: ['NPM_CONFIG_INCLUDE', 'dev'],
  yarn: ['YARN_PRODUCTION', 'false'],
  pnpm: ['NPM_CONFIG_PRODUCTION', 'false']
}
const installs = /^(?:i|install|ci)$/
/** They leave it out on purpose, and npm's `include` would win over it. */
const leavesOut = /^(?:--omit=dev|--(?:only=)?prod(?:uction)?|-P)$/
const withValue = /^(?:--prefix|-C|--cwd|--dir)$/

/** Variables of a build whose scripts install packages themselves (`npm install --prefix client && …`): what builds those is a development dependency. */
export function nestedInstalls(own: PackageJson, build: readonly Reasoned<string>[]): ReasonedMap {
  const variables: Record<string, Reasoned<string>> = {}
  for (const { value, reason } of build) {
    for (const { words } of (chainOf(value) ?? []).flatMap((command) => within(own, command))) {
      const [manager = '', ...rest] = words
      const row = complete[manager]
      if (rest.some((word) => leavesOut.test(word))) continue
      const verb = rest.find((word, at) => !word.startsWith('-') && !withValue.test(rest[at - 1] ?? ''))
      if (!row || !(verb === undefined ? manager === 'yarn' : installs.test(verb))) continue
      const [name, text] = row
      const because = `The build runs \`${words.join(' ')}\`, which leaves out what it builds with otherwise`
      variables[name] ??= reasoned(text, because, {
        file: reason.file ?? own.file,
        ...(reason.line !== undefined && { line: reason.line })
      })
    }
  }
  return variables
}

function within(own: PackageJson, command: Command): readonly Command[] {
  const name = scriptOf(command, own)
  if (name === undefined) return [command]
  return unwrap(own, name)?.map(({ value }) => value) ?? chainOf(own.scripts.get(name)?.value ?? '') ?? []
}
