import { UserError } from '../errors.js'
import { clip, visible } from '../report/clean.js'
import type { Command, Copy, EnvEntry, Instruction, Mount, Run, TextFile } from './instructions.js'
import {
  dockerWord,
  envText,
  exactPattern,
  hasUnprintable,
  jsonWords,
  misleads,
  oneLine,
  withoutNul
} from './quoting.js'

export interface Printed {
  readonly text: string
  readonly origins: readonly PrintedOrigin[]
}

export interface PrintedOrigin {
  /** Lines from 1, both included. */
  readonly from: number
  readonly to: number
  readonly field: string
}

/** Lines of one instruction; `marks` count from its first line. */
interface Lines {
  readonly lines: readonly string[]
  readonly marks?: readonly PrintedOrigin[]
}

/** BuildKit reads a Dockerfile by lines of at most 64 KiB (Go's bufio.Scanner). */
const LONGEST_LINE = 65_000
const WIDTH = 120
const COMMENT_LINES = 4
const INDENT = '    '

/**
 * The only place where text becomes Dockerfile syntax.
 * @throws UserError where a value holds a NUL byte, a line break where none can be written, or is too long for Docker
 */
export function print(instructions: readonly Instruction[]): Printed {
  const lines: string[] = []
  const origins: PrintedOrigin[] = []
  let previous: Instruction | undefined
  for (const instruction of instructions) {
    if (instruction.kind === 'blank') {
      separate(lines)
      continue
    }
    if (isNextPhase(instruction, previous)) lines.push('# hadolint ignore=DL3059')
    if (instruction.kind !== 'comment') previous = instruction
    const { lines: printed, marks = [] } = printOne(instruction)
    const before = lines.length
    for (const [at, line] of printed.entries()) verify(line, instruction.kind === 'file' && at > 0)
    lines.push(...printed)
    const fields = 'fields' in instruction ? (instruction.fields ?? []) : []
    origins.push(
      ...fields.map((field) => ({ from: before + 1, to: lines.length, field })),
      ...marks.map(({ from, to, field }) => ({ from: before + from, to: before + to, field }))
    )
    // hadolint 2.15 cannot read an instruction or a comment right below the end of a here-document (language-docker #99).
    if (instruction.kind === 'file') separate(lines)
  }
  return { text: `${lines.join('\n').trimEnd()}\n`, origins }
}

/** The commands of two phases stand apart, so that a change in the later one does not repeat the earlier one. */
function isNextPhase(instruction: Instruction, previous: Instruction | undefined): boolean {
  if (instruction.kind !== 'run' || previous?.kind !== 'run') return false
  const phases = [instruction, previous].map(({ commands }) => /^\/phases\/[^/]+/.exec(commands[0]?.field ?? '')?.[0])
  return phases.every((phase) => phase !== undefined) && phases[0] !== phases[1]
}

function separate(lines: string[]): void {
  if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
}

/** Inside of a here-document a carriage return is a byte like every other. Whatever is printed reads as it is. */
function verify(line: string, isInside: boolean): void {
  withoutNul(line)
  if ((isInside ? /\n/ : /[\n\r]/).test(line)) {
    throw new UserError({
      what: `A line break cannot stand in the Dockerfile here: ${oneLine(line).slice(0, 120)}`,
      fix: 'Take it out of the settings; only commands and the values of variables may have several lines'
    })
  }
  if (misleads(isInside ? line.replaceAll('\r', '') : line)) {
    throw new UserError({
      what: `A character that cannot be seen would stand in the Dockerfile here: ${visible(line).slice(0, 120)}`,
      fix: 'Take it out of the settings'
    })
  }
  if (Buffer.byteLength(line) > LONGEST_LINE) {
    throw new UserError({
      what: `A line of the Dockerfile would be longer than Docker can read: ${line.slice(0, 60)}…`,
      fix: 'Put long text into a file of the repository and read it from there'
    })
  }
}

function printOne(instruction: Exclude<Instruction, { kind: 'blank' }>): Lines {
  switch (instruction.kind) {
    case 'comment':
      return { lines: printComment(instruction.text) }
    case 'pragma':
      return { lines: [`# hadolint ignore=${instruction.rule}`] }
    case 'from':
      return { lines: [`FROM ${instruction.image} AS ${instruction.as}`] }
    case 'workdir':
      return { lines: [`WORKDIR ${dockerWord(instruction.path)}`] }
    case 'env':
      return {
        lines: continued(instruction.entries.map((entry, index) => (index === 0 ? 'ENV ' : '') + printEntry(entry)))
      }
    case 'arg':
      return { lines: [`ARG ${instruction.name}`] }
    case 'run':
      return printRun(instruction)
    case 'copy':
      return { lines: [printCopy(instruction)] }
    case 'file':
      return { lines: printFile(instruction) }
    case 'user':
      return { lines: [`USER ${instruction.name}`] }
    case 'expose':
      return { lines: [`EXPOSE ${String(instruction.port)}`] }
    case 'cmd':
      return { lines: [`CMD ${jsonWords(instruction.words)}`] }
  }
}

/** Comments are ours or a plan's reasons: lines of whole words, none of which is a parser directive or a linter's pragma. */
function printComment(text: string): readonly string[] {
  const rows: string[] = []
  for (const word of oneLine(text).split(' ')) {
    const row = rows.at(-1)
    const fits = row !== undefined && row.length + word.length + 3 <= WIDTH
    if (fits) rows[rows.length - 1] = `${row} ${word}`
    else rows.push(word)
  }
  const left = rows.length > COMMENT_LINES ? ' …' : ''
  return rows.slice(0, COMMENT_LINES).map((row, at) => {
    const short = clip(row, WIDTH) + (at === COMMENT_LINES - 1 ? left : '')
    return `# ${/^(?:hadolint|shellcheck|syntax|escape|check)\b/i.test(short) ? `"${short}"` : short}`
  })
}

function printEntry(entry: EnvEntry): string {
  let text = ''
  let quoted = false
  for (const [index, part] of entry.value.entries()) {
    if (typeof part === 'string') {
      text += envText(part)
      quoted ||= !/^[\w./:@%+,=-]+$/.test(part)
    } else {
      const next = entry.value[index + 1]
      text += typeof next === 'string' && /^\w/.test(next) ? `\${${part.variable}}` : `$${part.variable}`
    }
  }
  return `${entry.name}=${quoted || text === '' ? `"${text}"` : text}`
}

function printRun({ mounts, before, commands }: Run): Lines {
  const flags = mounts.map(printMount)
  const setup = before.map((statement) => `${statement};`)
  const texts = commands.map(({ text }) => text)
  if (!inShellForm([...setup, ...texts])) {
    const script = [...before, texts.join(' && ')].join('\n')
    const lines = continued([`RUN ${[...flags, jsonWords(['/bin/sh', '-c', script])].join(' ')}`])
    return { lines, marks: marksOf(commands, () => [1, lines.length]) }
  }
  const body = [...setup, ...texts.map((text, index) => (index === 0 ? text : `&& ${text}`))]
  const head = ['RUN', ...flags].join(' ')
  const short = body.length === 1 && (flags.length === 0 || head.length + 1 + (body[0] ?? '').length <= WIDTH)
  const lines = flags.length > 0 && !short ? [head, ...body] : [`${head} ${body[0] ?? ''}`, ...body.slice(1)]
  const firstCommand = lines.length - commands.length + 1
  return {
    lines: continued(lines),
    marks: marksOf(commands, (index) => [index === 0 ? 1 : firstCommand + index, firstCommand + index])
  }
}

/** The first command also answers for the lines above it, so that the line that Docker names is never without an origin. */
function marksOf(commands: readonly Command[], place: (index: number) => [number, number]): readonly PrintedOrigin[] {
  return commands.flatMap(({ field }, index) => {
    const [from, to] = place(index)
    return field === undefined ? [] : [{ from, to, field }]
  })
}

/**
 * Docker takes text behind RUN as it is, but joins lines, starts here-documents at `<<`, tries JSON at `[` and options at `--`, trims,
 * and drops lines that start with `#`.
 */
function inShellForm(texts: readonly string[]): boolean {
  return (
    texts.every(
      (text) => !hasUnprintable(text) && !text.includes('<<') && !text.endsWith('\\') && !text.startsWith('#')
    ) &&
    texts.every((text) => text === text.trim()) &&
    !/^(?:\[|--)/.test(texts[0] ?? '')
  )
}

function printMount(mount: Mount): string {
  if (mount.type === 'secret')
    return `--mount=type=secret,id=${mount.id}${mount.target === undefined ? '' : `,target=${mount.target}`}`
  return `--mount=type=cache,id=${mount.id},target=${mount.target}${mount.locked ? ',sharing=locked' : ''}`
}

function printCopy(copy: Copy): string {
  const flags = [
    ...(copy.link ? ['--link'] : []),
    ...(copy.owner === undefined ? [] : [`--chown=${copy.owner}`]),
    ...(copy.from === undefined ? [] : [`--from=${copy.from}`])
  ]
  const words = [...copy.sources.map((source) => dockerWord(exactPattern(source))), dockerWord(copy.to)]
  const plain = words.every((word) => /^(?!--)[^\s"'\\$<[]+$/.test(word) && !hasUnprintable(word))
  return ['COPY', ...flags, plain ? words.join(' ') : jsonWords(words)].join(' ')
}

function printFile({ path, content, executable }: TextFile): readonly string[] {
  const lines = content.replace(/\n$/, '').split('\n')
  let end = 'EOF'
  for (let count = 2; lines.some((line) => line.replace(/(?<!\r)\r+$/, '') === end); count += 1)
    end = `EOF${String(count)}`
  return [`COPY --link${executable ? ' --chmod=755' : ''} <<'${end}' ${path}`, ...lines, end]
}

function continued(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? '' : INDENT}${line}${index === lines.length - 1 ? '' : ' \\'}`)
}
