import type { Evidence, StaticSite } from '../../../plan/types.js'
import { normalise } from '../../../app/paths.js'
import type { Trouble } from '../../../errors.js'
import type { Facts } from '../facts.js'
import type { Dependency } from '../package-json.js'
import { commandsOf } from '../runners.js'
import type { Served } from './types.js'

/** A folder of files that the build makes, and nothing else. */
export function site(site: StaticSite, because?: Evidence): Served {
  return {
    static: site,
    outputs: [site.root],
    dependencies: 'none',
    onlyOutputs: true,
    ...(because && { because })
  }
}

/** The same, as an answer of a row that has nothing to look up. */
export function alwaysSite(it: StaticSite): () => Promise<Served> {
  return () => Promise.resolve(site(it))
}

/** A server that carries all that it needs. */
export function bundled(outputs: readonly string[], start: string, more: Partial<Served> = {}): Served {
  return { start, outputs, dependencies: 'none', onlyOutputs: true, ...more }
}

export function refusal(what: string, fix: string, where?: Evidence): Served {
  const trouble: Trouble = {
    what,
    fix,
    ...(where?.file !== undefined && {
      where: { file: where.file, ...(where.line !== undefined && { line: where.line }) }
    })
  }
  return { trouble, ...(where && { because: where }) }
}

const usual = ['build:prod', 'build:production', 'build', 'compile']
const buildScripts = [...usual, 'generate', 'docs:build', 'build:docs', 'build-storybook', 'storybook:build']

const part = /^build[:-](?:front-?end|client|web|webapp|ui|app|site|server|back-?end|api)$/

/** The scripts that build a part of the app each, where none of the usual names builds it all. */
export function buildScriptsOfParts({ scripts }: Facts['own']): readonly string[] {
  return usual.some((name) => scripts.has(name)) ? [] : [...scripts.keys()].filter((name) => part.test(name))
}

function scriptsThatBuild(own: Facts['own']): readonly string[] {
  return [...buildScripts, ...buildScriptsOfParts(own)]
}

/** The commands of the app's build scripts, as they are typed; where one is more than a chain, the text of the whole. */
export function buildCommands({ own }: Facts): readonly string[] {
  return scriptsThatBuild(own).flatMap((name) => {
    const script = own.scripts.get(name)
    if (!script) return []
    return commandsOf(own, name)?.map(({ value }) => value.words.join(' ')) ?? [script.value]
  })
}

/** The evidence of the script of which one command matches. */
export function buildsBy({ own }: Facts, pattern: RegExp): Evidence | undefined {
  for (const name of scriptsThatBuild(own)) {
    const script = own.scripts.get(name)
    const commands = script && (commandsOf(own, name)?.map(({ value }) => value.words.join(' ')) ?? [script.value])
    if (commands?.some((command) => pattern.test(command.slice(0, 2000)))) return script?.reason
  }
  return undefined
}

/** `--outDir x`, `--out-dir=x` or `-o x` of a build command that matches, where it is a folder of the app. */
export function folderOption(facts: Facts, command: RegExp, ...options: readonly string[]): string | undefined {
  return normalise(optionOf(facts, command, ...options) ?? '') || undefined
}

/** The same as it is written. */
export function optionOf(facts: Facts, command: RegExp, ...options: readonly string[]): string | undefined {
  for (const text of buildCommands(facts)) {
    if (!command.test(text)) continue
    const words = text.slice(0, 2000).split(/[\s=]+/)
    const at = words.findIndex((word) => options.includes(word))
    const value = at < 0 ? undefined : words[at + 1]?.replace(/^["']|["']$/g, '')
    if (value) return value
  }
  return undefined
}

/** The folder that a command names behind its words: `docs` of `vitepress build docs`; `''` where it names none. */
export function folderArgument(facts: Facts, command: RegExp): string {
  for (const text of buildCommands(facts)) {
    const words = command.exec(text.slice(0, 2000))?.[0]
    if (words === undefined) continue
    const [next = ''] = text.slice(words.length).trim().split(/\s+/)
    return next.startsWith('-') ? '' : (normalise(next) ?? '')
  }
  return ''
}

/** The lowest version that a range admits, as far as it says one: `[15, 1]` of `^15.1.0`. `undefined` for `latest`, `catalog:` and the like. */
export function lowest(dependency: Dependency | undefined): readonly [major: number, minor: number] | undefined {
  const found = /^(?:npm:@?[^@]+@)?[\^~>=v\s]*(\d{1,6})(?:\.(\d{1,6}))?/.exec(dependency?.range ?? '')
  return found ? [Number(found[1]), Number(found[2] ?? 0)] : undefined
}

/** Whether a dependency is of this version or newer; a range that says none is as new as can be. */
export function isFrom(dependency: Dependency | undefined, major: number, minor = 0): boolean {
  const version = lowest(dependency)
  return !version || version[0] > major || (version[0] === major && version[1] >= minor)
}
