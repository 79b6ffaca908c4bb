/** Lines of an ignore file as Docker reads them: github.com/moby/patternmatcher, which is not gitignore's dialect. */
export interface IgnorePattern {
  readonly expression: RegExp
  /** `!pattern`: takes paths back that an earlier line hides. */
  readonly takesBack: boolean
}

/** Lines that Docker would refuse (a bracket that does not close, `!` alone) are passed over. */
export function parseIgnore(lines: readonly string[]): readonly IgnorePattern[] {
  return lines.flatMap((line) => {
    if (line.startsWith('#')) return []
    const text = line.trim()
    const takesBack = text.startsWith('!')
    const expression = compile(clean(takesBack ? text.slice(1).trim() : text))
    return expression ? [{ expression, takesBack }] : []
  })
}

/** Whether the path, or a folder that it lies in, is hidden; the last line that matches counts. */
export function hides(patterns: readonly IgnorePattern[], path: string): boolean {
  const steps = path.split('/')
  const places = steps.map((_, index) => steps.slice(0, index + 1).join('/'))
  let hidden = false
  for (const { expression, takesBack } of patterns) {
    if (hidden === takesBack && places.some((place) => expression.test(place))) hidden = !takesBack
  }
  return hidden
}

/** Go's filepath.Clean, and anchored at the context: `/dist/`, `./dist` and `dist` are the same. */
function clean(pattern: string): string {
  const steps: string[] = []
  for (const step of pattern.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0) steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

function compile(pattern: string): RegExp | undefined {
  if (pattern === '') return undefined
  const source = pattern.replace(/\*\*\/?$|\*\*\/?|\*|\?|\\[^]|\[\^?[^\]]*\]|[^]/g, (part, at: number) => {
    if (part.startsWith('**')) return at + part.length === pattern.length ? '.*' : '(?:.*/)?'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    // A bracket that does not close stays one for the expression, too, which then does not compile.
    if (part.startsWith('[')) return part
    return literal(part.startsWith('\\') ? part.slice(1) : part)
  })
  try {
    return new RegExp(`^${source}$`, 's')
  } catch {
    return undefined
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
