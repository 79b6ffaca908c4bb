import type { Trouble } from '../errors.js'
import { clip, oneLine } from './clean.js'
import { place } from './rows.js'
import type { Story } from './types.js'

/** An annotation of GitHub: `file` is relative to the workspace, `line` counts from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** GitHub keeps that many per kind and step. */
const mostPerLevel = 10
/** Longer ones are cut by the runner. */
const longest = 4000

/**
 * What deserves to be seen at its file and line: the plan's warnings, a boot check that failed under `warn`, notices.
 * At most ten of a kind; where there are more, the tenth says so. Texts are one line without anything that cannot be seen.
 */
export function annotations({ plan, check, notices = [], folder }: Story): readonly Annotation[] {
  const warnings = plan.warnings.map(({ code, message, fix, file, line }) =>
    annotation('warning', title(code), fix === undefined ? message : `${message}. ${fix}`, { file, line }, folder)
  )
  const boot =
    check?.outcome === 'failed'
      ? [annotation('warning', 'Boot check failed', [check.because, check.cause].filter(Boolean).join('. '))]
      : []
  const skipped =
    check?.outcome === 'skipped' && check.fix !== undefined
      ? [annotation('notice', 'Boot check skipped', `${check.because}. ${check.fix}`)]
      : []
  return [
    ...limited([...boot, ...warnings]),
    ...limited([...skipped, ...notices.map((text) => annotation('notice', 'Boxcar', text))])
  ]
}

/** The error that ended a run, or a warning about what it could not do, at the file and line that it is about. */
export function troubleAnnotation(
  level: Annotation['level'],
  { what, where, fix }: Trouble,
  folder?: string
): Annotation {
  return annotation(level, 'Boxcar', fix === undefined ? what : `${what}. ${fix}`, where, folder)
}

function annotation(
  level: Annotation['level'],
  heading: string,
  message: string,
  { file, line }: { readonly file?: string; readonly line?: number } = {},
  folder?: string
): Annotation {
  const inside = file === undefined || /^\.\.\/|^\//.test(file) ? undefined : file
  const path = folder === undefined || inside === undefined ? inside : `${folder}/${inside}`
  // A place that GitHub cannot show still has to be read somewhere.
  const elsewhere = file !== undefined && inside === undefined ? ` (${place({ file, line }) ?? ''})` : ''
  return {
    level,
    title: heading,
    message: clip(oneLine(message + elsewhere), longest),
    ...(path !== undefined && { file: path }),
    ...(path !== undefined && line !== undefined && { line })
  }
}

/** `runtime-eol` → `Runtime eol`. */
function title(code: string): string {
  const words = oneLine(code).replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function limited(all: readonly Annotation[]): readonly Annotation[] {
  const [first] = all
  if (first === undefined || all.length <= mostPerLevel) return all
  const kept = all.slice(0, mostPerLevel - 1)
  return [
    ...kept,
    annotation(first.level, 'Boxcar', `And ${all.length - kept.length} more; the job summary has them all`)
  ]
}
