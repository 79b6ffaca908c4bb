import { isBuiltin, parseCommandLine } from './shell.js'

/**
 * `CMD` for what a person would type. Plain words start without a shell; everything else goes to `sh` with `exec` in front of the
 * last command, because dash and busybox do not replace themselves and a shell as process 1 does not pass signals on.
 * @param release runs first; the command starts only if it succeeds
 */
export function startWords(cmd: string, release?: string): readonly string[] {
  if (release !== undefined) return shell(releaseThenStart(release.trim(), cmd.trim()))
  const text = cmd.trim()
  const line = parseCommandLine(text)
  const [only, ...more] = line?.commands ?? []
  if (only?.literal && more.length === 0) {
    const words = only.words[0] === 'exec' && !only.words[1]?.startsWith('-') ? only.words.slice(1) : only.words
    if (words.length > 0 && !isBuiltin({ ...only, words })) return words
  }
  return shell(withExec(text))
}

/** The file behind `docker run IMAGE worker`. */
export function processScript(cmd: string): string {
  const text = withExec(cmd.trim())
  return `#!/bin/${shellFor(text)}\n${text}\n`
}

/**
 * Puts `exec` in front of the last command where that changes nothing but the process: the line is simple commands in a row,
 * no `trap` waits for the end, and the last one is a program. Pipes, `||`, background jobs and the like stay as they are.
 */
export function withExec(text: string): string {
  const line = parseCommandLine(text)
  const last = line?.commands.at(-1)
  if (!line || !last || isBuiltin(last) || line.commands.some(({ words }) => words[0] === 'trap')) return text
  return `${text.slice(0, last.start)}exec ${text.slice(last.start)}`
}

/** Whether a shell for each of several commands gives the same as one shell with `&&` between them. */
export function standsAlone(text: string): boolean {
  const line = parseCommandLine(text)
  return line?.commands.length === 1 && line.onlyAnd && !line.commands.some(isBuiltin)
}

/** A release is a process of its own: what it changes in the shell (folder, variables) must not reach the start command. */
function releaseThenStart(release: string, cmd: string): string {
  const line = parseCommandLine(release)
  const plain = line?.onlyAnd && !line.commands.some(isBuiltin)
  const first = plain ? release : `(\n${release}\n)`
  const then = parseCommandLine(cmd)?.onlyAnd ? withExec(cmd) : `{\n${withExec(cmd)}\n}`
  return `${first} && ${then}`
}

function shell(text: string): readonly string[] {
  return [shellFor(text), '-c', text]
}

/** `bash` only for what dash cannot read; Debian's images have both. */
function shellFor(text: string): 'sh' | 'bash' {
  return /(?:^|[\s;&|(])(?:source|\[\[)\s|&>|[<>]\(|\$'/.test(text) ? 'bash' : 'sh'
}
