import type { Reasoned } from '../../plan/draft.js'
import type { PackageJson } from './package-json.js'

/** A simple command: what is set in front of it, and its words as they are written. */
export interface Command {
  /** As in `NODE_ENV=production node .`, and what `cross-env` sets. */
  readonly assignments: readonly string[]
  readonly words: readonly string[]
  readonly text: string
}

const quoted = /'[^']*'|"(?:[^"\\]|\\.)*"/g

/** The parts of `a && b && c`; `undefined` where the text is more than such a chain (pipes, `;`, `||`, background). */
export function chainOf(written: string): readonly Command[] | undefined {
  const text = written.includes('&') ? withoutBackground(written.replace(windowsSet, '$1&&')) : written
  const plain = text.replace(quoted, (part) => '_'.repeat(part.length))
  if (/[;|`\n<>]|\$\(|(?<!&)&(?!&)/.test(plain)) return undefined
  const parts: Command[] = []
  const assignments: string[] = []
  let from = 0
  for (const { index } of [...plain.matchAll(/&&/g), { index: plain.length }]) {
    const part = text.slice(from, index).trim()
    if (part === '') return undefined
    const [, set] = setting.exec(part) ?? []
    if (set !== undefined) assignments.push(set)
    else {
      const command = commandOf(part)
      parts.push(
        assignments.length === 0 ? command : { ...command, assignments: [...assignments, ...command.assignments] }
      )
    }
    from = index + 2
  }
  return parts.length === 0 ? undefined : parts
}

/** What a shell sets for all that follows: `export PORT=3000`, on Windows `set PORT=3000`. */
const setting = /^(?:export|set)\s+([A-Za-z_]\w*=(?:[^\s'"]+|'[^']*'|"[^"]*"))$/i

/** On Windows one `&` stands between two commands. */
const windowsSet = /(\bset\s+[A-Za-z_]\w*=[^\s&|;<>()'"]*\s?)&(?!&)/gi

/** A container ends with its program: what is started in the background at the very end is started. */
function withoutBackground(text: string): string {
  return text.replace(/([^&\s])\s*&\s*$/, '$1')
}

const word = /(?:[^\s'"]+|'[^']*'|"(?:[^"\\]|\\.)*")+/g

/** Reads one simple command: without what only sets variables or looks programs up (`cross-env`, `npx`). */
export function commandOf(text: string): Command {
  const all = text.match(word) ?? []
  let at = 0
  const assignments: string[] = []
  let isForShell = false
  for (;;) {
    const next = all[at] ?? ''
    if (/^[A-Za-z_]\w*=/.test(next)) assignments.push(next)
    else if (next === 'cross-env-shell') isForShell = true
    else if (!/^(?:cross-env|env|exec|sudo)$/.test(next)) break
    at++
  }
  const [, line] = (isForShell && all.length === at + 1 && /^(["'])([^"'\\]*)\1$/.exec(all[at] ?? '')?.slice(1)) || []
  if (line !== undefined && chainOf(line)?.length === 1) {
    const inner = commandOf(line)
    return { ...inner, assignments: [...assignments, ...inner.assignments], text }
  }
  if (/^(?:npx|bunx|pnpx)$/.test(all[at] ?? ''))
    at += /^(?:--no-install|--no|-y|--yes|--bun)$/.test(all[at + 1] ?? '') ? 2 : 1
  else if (/^(?:pnpm|yarn|npm)$/.test(all[at] ?? '') && all[at + 1] === 'exec') at += all[at + 2] === '--' ? 3 : 2
  return { assignments, words: all.slice(at).map(bare), text }
}

/** A word without the quotes around it, where it is one quoted text; a path of Windows with the slashes of everywhere else. */
function bare(text: string): string {
  if (/^\.{0,2}[\w.-]*(?:\\[\w.-]+)+$/.test(text)) return text.replaceAll('\\', '/')
  const [, inner] = /^'([^']*)'$/.exec(text) ?? /^"([^"\\$`]*)"$/.exec(text) ?? []
  return inner !== undefined && /^[\w./@:=,+-]+$/.test(inner) ? inner : text
}

/** The name of the script that a command runs, with nothing else: `npm run start:prod`, `yarn start`, `pnpm start`, `bun run x`. */
export function scriptOf({ words }: Command, { scripts }: Pick<PackageJson, 'scripts'>): string | undefined {
  const [manager = '', ...rest] = words.filter((item) => !/^(?:--silent|-s|--if-present)$/.test(item))
  if (!/^(?:npm|yarn|pnpm|bun)$/.test(manager)) return undefined
  const name = /^(?:run|run-script|rum|urn)$/.test(rest[0] ?? '') ? rest[1] : rest[0]
  const extra = rest.length - (name === rest[0] ? 1 : 2)
  if (name === undefined || extra !== 0 || !scripts.has(name)) return undefined
  const builtIn =
    manager === 'npm'
      ? name === rest[0] && !/^(?:start|test|stop|restart)$/.test(name)
      : manager === 'bun'
        ? name === rest[0] && /^(?:build|test|install)$/.test(name)
        : false
  return builtIn ? undefined : name
}

/** What run-script-os chooses in an image, the surest first. */
const onLinux = [':linux', ':darwin:linux', ':nix', ':default']
/** How many scripts may still be looked into: those that run each other more than once would be looked into for ever. */
export interface Walk {
  left: number
}

/** More than any start or build goes through. */
const mostScripts = 300

export function startWalk(): Walk {
  return { left: mostScripts }
}

/**
 * The commands that a script comes down to, scripts that it runs put in their place, with those that npm and its like run before
 * it (`prestart`). `undefined` where it is not a chain, or runs itself.
 */
export function unwrap(
  own: PackageJson,
  name: string,
  depth = 0,
  walk: Walk = startWalk()
): readonly Reasoned<Command>[] | undefined {
  const script = own.scripts.get(name)
  if (!script || depth > 8 || walk.left-- <= 0) return undefined
  if (/^(?:npx )?run-(?:script|node)-os$/.test(script.value.trim())) {
    const here = onLinux.map((end) => name + end).find((one) => own.scripts.has(one))
    return here === undefined ? undefined : unwrap(own, here, depth + 1, walk)
  }
  const before = own.scripts.has(`pre${name}`) ? unwrap(own, `pre${name}`, depth + 1, walk) : []
  const parts = chainOf(script.value)
  if (!before || !parts) return undefined
  const commands: Reasoned<Command>[] = [...before]
  let isElsewhere = false
  for (const part of parts) {
    if (part.words[0] === 'cd') isElsewhere = !/^(?:\.?|\.\/|\.\.)$/.test(part.words[1] ?? '')
    // Behind `cd client` a script is one of that folder's manifest.
    const { command, extra } = withoutExtra(part)
    const inner = isElsewhere ? undefined : scriptOf(command, own)
    if (inner === undefined) commands.push({ value: part, reason: script.reason })
    else {
      const unwrapped = unwrap(own, inner, depth + 1, walk)
      if (!unwrapped) return undefined
      commands.push(
        ...unwrapped.map(({ value, reason }, at) => ({
          value: within(value, part.assignments, at === unwrapped.length - 1 ? extra : []),
          reason
        }))
      )
    }
  }
  return commands
}

/** The scripts that a command goes through until one comes again: `start`, `serve`, `start`. */
export function circleOf(
  own: PackageJson,
  command: Command,
  before: readonly string[] = [],
  walk: Walk = startWalk()
): readonly string[] | undefined {
  const name = scriptOf(withoutExtra(command).command, own)
  if (name === undefined || before.length > 8 || walk.left-- <= 0) return undefined
  const path = [...before, name]
  if (before.includes(name)) return path.slice(before.indexOf(name))
  for (const part of chainOf(own.scripts.get(name)?.value ?? '') ?? []) {
    const circle = circleOf(own, part, path, walk)
    if (circle) return circle
  }
  return undefined
}

/** A command of a script as another one runs it: with what that sets, and with what it adds at the end. */
function within(command: Command, assignments: readonly string[], extra: readonly string[]): Command {
  const made = extra.length === 0 ? command : commandOf([textOf(command), ...extra].join(' '))
  return assignments.length === 0 ? made : { ...made, assignments: [...assignments, ...made.assignments] }
}

/** What a script gets besides: after `--` with npm, after its name with the others. */
export function withoutExtra(part: Command): { readonly command: Command; readonly extra: readonly string[] } {
  const { words } = part
  const at = words.indexOf('--')
  if (at > 0) return { command: { ...part, words: words.slice(0, at) }, extra: words.slice(at + 1) }
  const head = /^(?:run|run-script)$/.test(words[1] ?? '') ? 3 : 2
  const isElsewhere = words.some((word) => /^(?:--prefix|-C|--cwd|--dir|--filter|-F|-w|--workspace)(?:=|$)/.test(word))
  if (words[0] === 'npm' || words.length <= head || isElsewhere) return { command: part, extra: [] }
  return { command: { ...part, words: words.slice(0, head) }, extra: words.slice(head) }
}

/** A command as a person would type it: without `npx` and `cross-env`, since `node_modules/.bin` is in PATH. */
export function textOf({ assignments, words }: Command): string {
  return [...assignments, ...words].join(' ')
}
