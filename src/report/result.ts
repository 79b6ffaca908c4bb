import { bytes, counted, duration } from './figures.js'
import { block } from './clean.js'
import { paint } from './terminal.js'
import type { Story } from './types.js'

/** A line to type, and which process of the image it starts. */
export interface Line {
  readonly process: string
  readonly line: string
}

/** What came of a build, for a terminal: image, size, boot check, and the lines that start it. */
export function resultText(story: Story, run: readonly Line[], { colour }: { readonly colour: boolean }): string {
  const { image = '', tags = [], build, size, check, pushed, notices = [], plan } = story
  const style = paint(colour)
  const cached = build?.steps.filter((step) => step.cached).length ?? 0
  const rows: readonly (readonly [string, string])[] = [
    ['image', style.bold(image)],
    ...(tags.length > 1 || pushed === true ? [['tags', tags.join('\n')] as const] : []),
    ...(size
      ? [['size', `${bytes(size.bytes)}${size.measure === 'registry' ? ' (layers in the registry)' : ''}`] as const]
      : []),
    ...(build
      ? [['build', `${duration(build.seconds)}, ${counted(build.steps.length, 'step')}, ${cached} cached`] as const]
      : []),
    ...(check ? [['check', checkLine(story, style)] as const] : [])
  ]
  return [
    ...rows.map(([name, text]) => aligned(name, text)),
    ...(check?.lastLines.length && check.outcome === 'failed'
      ? ['', ...check.lastLines.map((line) => `  ${block(line)}`)]
      : []),
    ...notices.map((notice) => `${style.yellow('!')} ${block(notice)}`),
    ...(run.length === 0 || check?.outcome === 'failed' ? [] : ['', 'Run it:', ...runLines(run)]),
    ...((plan.start.demands ?? []).length === 0 || check?.outcome === 'failed'
      ? []
      : [
          '',
          style.dim(
            `Docker takes ${(plan.start.demands ?? []).join(', ')} from your environment; NAME=value gives it there.`
          )
        ]),
    ...(check?.outcome === 'failed'
      ? ['', `${style.yellow('!')} The image was built, but does not boot. With --check require that is an error.`]
      : [])
  ].join('\n')
}

function checkLine({ check }: Story, style: ReturnType<typeof paint>): string {
  if (check === undefined) return ''
  const word = { passed: style.green('passed'), failed: style.red('failed'), skipped: style.yellow('skipped') }
  return [
    `${word[check.outcome]}: ${block(check.because)}`,
    ...(check.warning === undefined ? [] : [check.warning]),
    ...(check.cause === undefined ? [] : [`Likely cause: ${block(check.cause)}`]),
    ...(check.fix === undefined ? [] : [check.fix])
  ].join('\n')
}

const column = 7

function aligned(name: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => `${(index === 0 ? name : '').padEnd(column)}${line}`)
    .join('\n')
}

function runLines(run: readonly Line[]): readonly string[] {
  const width = Math.max(...run.map(({ process }) => process.length))
  return run.map(({ process, line }) => (run.length === 1 ? `  ${line}` : `  ${process.padEnd(width)}  ${line}`))
}
