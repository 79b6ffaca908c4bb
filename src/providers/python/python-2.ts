import { UserError } from '../../errors.js'
import type { Warning } from '../../plan/types.js'
import type { Facts } from './facts.js'
import { reachedFrom } from './imports.js'
import type { CodeLine } from './source.js'

/** What Python 3 cannot read: `print "x"`, `except Error, e`, `exec "x"`, and backticks do not stand anywhere else (docs.python.org, "What's New In Python 3.0"). */
const syntax: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:if|else|for|while)\b[^"']*:\s*)?print\s+(?:["'%]|>>|[A-Za-z_][\w.]*\s*(?:$|[,%+[]))/,
    'print without parentheses'
  ],
  [/^except\s+[\w.]+\s*,\s*\w+\s*:/, '`except …, name`'],
  [/^raise\s+[\w.]+\s*,\s*["']/, '`raise …, "…"`']
]

const most = 40

/**
 * Code for Python 2, which no image of Boxcar runs. Throws a UserError where it stands in the file that is started; a warning where the
 * file only imports it, maybe behind a condition.
 */
export async function pythonTwo(facts: Facts, started: string): Promise<readonly Warning[]> {
  for (const file of (await reachedFrom(facts, started)).slice(0, most)) {
    const found = syntaxIn(await facts.code.lines(file))
    if (!found) continue
    const [line, what] = found
    const message = `${file} is written for Python 2: ${what} is an error in every Python 3`
    const fix = 'Port it to Python 3 (docs.python.org/3/howto/pyporting.html): Python 2 has had no fixes since 2020'
    if (file === started) throw new UserError({ what: message, where: { file, line }, fix })
    return [{ code: 'python-2', message, file, line, fix }]
  }
  return []
}

function syntaxIn(lines: readonly CodeLine[]): readonly [number, string] | undefined {
  for (const { line, text } of lines) {
    const found = syntax.find(([pattern]) => pattern.test(text))
    if (found) return [line, found[1]]
  }
  return undefined
}
