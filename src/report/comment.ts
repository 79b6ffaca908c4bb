import type { CheckResult, Size } from '../docker/types.js'
import type { Trouble } from '../errors.js'
import type { DiffSide, PlanDiff } from '../plan/diff-types.js'
import { clip } from './clean.js'
import { digest, markerLine, type Marker } from './comment-marker.js'
import { diffSections, type DiffLinks } from './diff.js'
import { advice, within } from './evidence.js'
import { bytes, counted, withoutDigest } from './figures.js'
import { code, details, fence, link, sentence, table } from './markdown.js'
import { place } from './rows.js'
import type { Story } from './types.js'

/** All that the comment says of one image. What has not happened is absent. */
export interface CommentContent extends Pick<Story, 'build' | 'check' | 'failure' | 'size' | 'baseSize' | 'tags'> {
  /** Name of the image without a tag. */
  readonly image: string
  /** The app's folder in the repository, `''` for its root. */
  readonly folder: string
  /** Absent where the base could not be looked at. */
  readonly diff?: PlanDiff
  /** What ended the run before there was an image. */
  readonly trouble?: Trouble
  /** Made by a run without rights, whose result nobody vouches for. */
  readonly foreign?: boolean
}

/** Where a reader gets more; no part of what the comment says. */
export interface CommentLinks extends DiffLinks {
  /** The page of the run, with its summary. */
  readonly run?: string
}

/** GitHub counts characters as Unicode does: a code point is one. */
export const longestComment = 65_536

export interface Comment {
  readonly marker: Marker
  /** The first as it should be; the others are shorter, the last says little more than where to look. */
  readonly bodies: readonly [string, ...string[]]
}

/**
 * The comment of a pull request as Markdown, marker first, never longer than GitHub takes: whole parts are left out, the least
 * valuable first, and the run's summary is named. Text of the repository stands in code only.
 * @param id of the image and folder, see `markerId`
 * @param again whether it would only be written over an older one: then it says what is no longer so
 */
export function comment(id: string, content: CommentContent, links: CommentLinks, again = false): Comment {
  const marker = {
    id,
    hash: digest(fitted(sections(content, {}, again), {}, longestComment))
  }
  const all = sections(content, links, again)
  const body = (limit: number): string => {
    const line = markerLine(marker)
    return `${line}\n${fitted(all, links, limit - line.length - 1)}`
  }
  return { marker, bodies: [body(longestComment), body(longestComment / 4), body(1)] }
}

/** Whether somebody should be told: the plan changed, has new warnings or is gone, or the image does not boot. */
export function deservesComment({ diff, check, trouble }: CommentContent): boolean {
  if (diff === undefined) return false
  const gone = trouble !== undefined && diff.base.state === 'planned' && diff.head.state !== 'planned'
  return diff.changed || diff.warnings.new.length > 0 || gone || check?.outcome === 'failed'
}

/** A part of the comment; what has the smaller value is left out first. */
interface Section {
  readonly text: string
  readonly value: number
}

function sections(content: CommentContent, links: CommentLinks, again: boolean): readonly Section[] {
  const { diff, image, folder } = content
  const said = diff === undefined ? [] : diffSections(withoutCommits(diff), links)
  const told = new Map(said.map(({ id, text }) => [id, text]))
  const parts: readonly (readonly [number, string | undefined])[] = [
    [10, `### Boxcar: ${code(withoutDigest(image))}${folder === '' ? '' : ` in ${code(folder)}`}`],
    [9, opening(content, again)],
    [9, diff?.changed === true ? told.get('headline') : ''],
    [8, failureText(content.failure)],
    [8, troubleText(content)],
    [7, told.get('changes')],
    [6, told.get('warnings')],
    [5, result(content)],
    [3, bootTrouble(content.check)],
    [1, told.get('details')],
    [0, told.get('dockerfile')],
    [2, footer(content, links)]
  ]
  return parts.flatMap(([value, text]) => (text === undefined || text === '' ? [] : [{ text, value }]))
}

/** They are other ones in every run; what is said is the same for as long as the plans are. */
function withoutCommits(diff: PlanDiff): PlanDiff {
  const bare = ({ state, planFile, problem }: DiffSide): DiffSide => ({
    state,
    ...(planFile !== undefined && { planFile }),
    ...(problem && { problem })
  })
  return { ...diff, base: bare(diff.base), head: bare(diff.head) }
}

function opening({ diff, failure, trouble }: CommentContent, again: boolean): string {
  if (failure !== undefined) return '**The image could not be built.**'
  if (trouble !== undefined && diff?.head.state === 'planned') return '**The run ended early.**'
  if (diff === undefined) return trouble === undefined ? 'There is nothing to compare with.' : ''
  if (diff.changed) return ''
  return again
    ? 'This pull request no longer changes how the image is built.'
    : 'This pull request does not change how the image is built.'
}

function failureText(failure: CommentContent['failure']): string {
  if (failure === undefined) return ''
  const { step, cause, place: where } = failure
  const at = where === undefined ? '' : within(code(place(where) ?? ''))
  return [
    ...(step === undefined ? [] : [`Failed step: ${code(clip(step, longest))}`]),
    ...(cause === undefined ? [] : [`**Likely cause:** ${sentence(cause)}${at}`])
  ].join('\n\n')
}

/** A change that cannot be planned is the headline already, and a failed build has a part of its own. */
function troubleText({ trouble, failure, diff }: CommentContent): string {
  if (trouble === undefined || failure !== undefined) return ''
  const at = trouble.where && code(place(trouble.where) ?? '')
  const isSaid = diff !== undefined && diff.head.state !== 'planned'
  const what = isSaid ? (at === undefined ? '' : `See ${at}.`) : `${sentence(trouble.what)}${within(at ?? '')}`
  const fix = trouble.fix === undefined ? '' : `**What to do:**${advice(trouble.fix, ' ')}`
  return [what, fix].filter((part) => part !== '').join('\n\n')
}

function result({ build, tags = [], size, baseSize, check }: CommentContent): string {
  if (build === undefined) return ''
  const rows = [
    ...(tags[0] === undefined ? [] : [['**Image**', code(tags[0])]]),
    ...(build.digest === undefined ? [] : [['**Digest**', code(build.digest)]]),
    ...(size === undefined ? [] : [['**Size**', `${bytes(size.bytes)}${sizeChange(size, baseSize)}`]]),
    ...(check === undefined ? [] : [['**Boot check**', `${check.outcome}: ${sentence(clip(check.because, longest))}`]])
  ]
  return rows.length === 0 ? '' : table(['', ''], rows)
}

const longest = 400

/** Only sizes that were measured in the same way are compared. */
function sizeChange(size: Size, base: CommentContent['baseSize']): string {
  if (base === undefined || base.size.measure !== size.measure) return ''
  const more = size.bytes - base.size.bytes
  if (more === 0) return `, as ${code(base.tag)}`
  return `, ${bytes(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than ${code(base.tag)}`
}

function bootTrouble(check: CheckResult | undefined): string {
  if (check?.outcome !== 'failed') return ''
  const cause = check.cause === undefined ? '' : `**Likely cause:** ${sentence(check.cause)}`
  const lines =
    check.lastLines.length === 0 ? '' : details('What the container printed', fence(check.lastLines.join('\n'), 'text'))
  return [cause, lines].filter((text) => text !== '').join('\n\n')
}

function footer({ foreign }: CommentContent, { run }: CommentLinks): string {
  return [
    ...(foreign === true ? ['Planned by a run of the pull request itself, which has no rights.'] : []),
    ...(run === undefined ? [] : [`The ${link('job summary', run)} has the whole plan.`])
  ].join(' ')
}

function fitted(all: readonly Section[], { run }: CommentLinks, limit: number): string {
  const byValue = [...all].sort((a, b) => a.value - b.value)
  for (let left = 0; left < all.length; left++) {
    const out = new Set(byValue.slice(0, left))
    const kept = all.filter((section) => !out.has(section)).map(({ text }) => text)
    const summary = run === undefined ? 'The job summary' : link('The job summary', run)
    const note =
      left === 0
        ? []
        : [`${counted(left, 'part')} left out, because the comment would be too long. ${summary} has all.`]
    const text = `${[...kept, ...note].join('\n\n')}\n`
    // What has the highest value is a line of ours that always fits.
    if (left === all.length - 1 || characters(text) <= limit) return text
  }
  return ''
}

function characters(text: string): number {
  return [...text].length
}
