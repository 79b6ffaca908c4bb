import type { CheckResult, Step } from '../docker/types.js'
import type { Trouble } from '../errors.js'
import type { PlanDiff } from '../plan/diff-types.js'
import type { Warning } from '../plan/types.js'
import { clip } from './clean.js'
import { bytes, counted, duration, withoutDigest } from './figures.js'
import { hide } from './hide.js'
import { diffSections, type DiffLinks } from './diff.js'
import { advice, warningItem, why, within } from './evidence.js'
import { code, details, fence, prose, sentence, table } from './markdown.js'
import { picture } from './picture.js'
import { blocks, place, type Item } from './rows.js'
import type { Story } from './types.js'

/** GitHub drops a step's summary above 1 MiB (UTF-8); what another part of the step wrote needs room too. */
const limit = 1024 * 1024 - 64 * 1024
const longestCell = 400
const mostReasons = 4
const mostWarnings = 50
const mostSteps = 200

/** The job summary of a run as Markdown, at most 960 KiB: what came of it first, whole sections are left out at the end. */
export function summary(story: Story): string {
  const plan = hide(story.plan, story.hidden)
  return fitted([
    `## Boxcar: ${story.image === undefined ? prose(plan.providers.join(', ')) : code(withoutDigest(story.image))}`,
    outcome(story),
    failure(story),
    checkTrouble(story.check),
    notices(story.notices ?? []),
    ...(story.diff
      ? ['### Against the base', ...diffSections(story.diff, diffLinks(story)).map(({ text }) => text)]
      : []),
    table(['', 'What', 'Why'], [...resultRows(story), ...planRows(story)]),
    warnings(plan.warnings, story),
    fence(picture(story), 'mermaid'),
    steps(story.build?.steps ?? []),
    details('Dockerfile', fence(story.dockerfile, 'dockerfile')),
    details('Plan', fence(JSON.stringify(plan, null, 2), 'json'))
  ])
}

/** The same of the difference alone, for a run that ended before there was a plan. */
export function diffSection(diff: PlanDiff): string {
  return fitted(['### Against the base', ...diffSections(diff).map(({ text }) => text)])
}

/** Where the files of both sides are found: those of the base at its own commit. */
export function diffLinks({ diff, sources, folder }: Story): DiffLinks {
  const base = diff?.base.commit
  const place = folder !== undefined && { folder }
  const before = base === undefined ? undefined : sources?.replace(/[0-9a-f]{40,64}$/, base)
  return {
    ...(sources !== undefined && { head: { sources, ...place } }),
    ...(before !== undefined && before !== sources && { base: { sources: before, ...place } })
  }
}

/** The job summary of a run that ended before there was a plan. */
export function troubleSummary({ what, where, detail, fix }: Trouble): string {
  return fitted([
    '## Boxcar stopped',
    sentence(what) + within(where === undefined ? '' : code(place(where) ?? '')),
    detail === undefined ? '' : fence(detail, 'text'),
    fix === undefined ? '' : `**What to do:**${advice(fix, ' ')}`
  ])
}

function fitted(sections: readonly string[]): string {
  const kept: string[] = []
  let left = 0
  let room = limit
  for (const section of sections.filter((text) => text !== '')) {
    const size = Buffer.byteLength(section) + 2
    if (size <= room) {
      kept.push(section)
      room -= size
    } else left += 1
  }
  if (left > 0) kept.push(`${counted(left, 'section')} left out: GitHub shows at most 1 MiB.`)
  return `${kept.join('\n\n')}\n`
}

function outcome({ build, check, pushed, failure: failed, image }: Story): string {
  if (failed !== undefined) return 'The build failed; nothing was pushed.'
  if (build === undefined) return image === undefined ? '' : 'Planned; nothing was built.'
  const checked = { passed: ', booted', failed: ', **did not boot**', skipped: '' }[check?.outcome ?? 'skipped']
  const took = ` in ${duration(build.seconds)}`
  return `Built${took}${checked}${pushed === true ? ' and pushed.' : ' and not pushed.'}`
}

function failure({ failure: failed }: Story): string {
  if (failed === undefined) return ''
  const { step, exitCode, cause, place: where, lastLines } = failed
  return [
    `### ${step === undefined ? 'The build failed' : `Failed step: ${code(step)}`}${exitCode === undefined ? '' : ` (exit code ${exitCode})`}`,
    ...(cause === undefined ? [] : [`**Likely cause:** ${sentence(cause)}`]),
    ...(where === undefined ? [] : [`See ${code(place(where) ?? '')}.`]),
    ...(lastLines.length === 0 ? [] : [fence(lastLines.join('\n'), 'text')])
  ].join('\n\n')
}

function checkTrouble(check: CheckResult | undefined): string {
  if (check?.outcome === 'skipped' && check.fix !== undefined) {
    return `### Boot check skipped\n\n${sentence(check.because)}.${advice(check.fix, ' ')}`
  }
  if (check?.outcome !== 'failed') return ''
  return [
    `### Boot check failed`,
    sentence(check.because),
    ...(check.cause === undefined ? [] : [`**Likely cause:** ${sentence(check.cause)}`]),
    ...(check.lastLines.length === 0 ? [] : [fence(check.lastLines.join('\n'), 'text')])
  ].join('\n\n')
}

function notices(texts: readonly string[]): string {
  return texts.map((text) => `> ${sentence(text)}`).join('\n>\n')
}

function resultRows({ image, tags = [], build, size, check }: Story): readonly (readonly string[])[] {
  const measured = { registry: 'sum of the layers in the registry', engine: '`docker image inspect`' }
  return [
    ...(image === undefined ? [] : [['**Image**', code(image), '']]),
    ...(tags.length === 0 ? [] : [['**Tags**', tags.map(code).join('<br>'), '']]),
    ...(build?.digest === undefined ? [] : [['**Digest**', code(build.digest), '']]),
    ...(size === undefined ? [] : [['**Size**', bytes(size.bytes), measured[size.measure]]]),
    ...(check === undefined ? [] : [['**Boot check**', check.outcome, checkReason(check)]])
  ]
}

function checkReason({ because, warning }: CheckResult): string {
  return `${sentence(because)}${warning === undefined ? '' : `<br>${sentence(warning)}`}`
}

function planRows(story: Story): readonly (readonly string[])[] {
  const { plan, planFile } = story
  return [
    ...(planFile === undefined ? [] : [['**Plan**', 'from the plan file', code(planFile)]]),
    ...blocks(plan)
      .flat()
      .map(({ name, items }) => [
        `**${prose(name)}**`,
        items.map(({ text }) => code(clip(text, longestCell))).join('<br>'),
        reasonsOf(items, story)
      ]),
    ['**base**', prose(`Debian ${plan.suite}${plan.toolchain === 'nix' ? ', packages from Nix' : ''}`), '']
  ]
}

function reasonsOf(items: readonly Item[], story: Story): string {
  const all = [...new Set(items.flatMap(({ reasons }) => reasons.map((reason) => why(reason, story))))]
  const more = all.length - mostReasons
  return [...all.slice(0, mostReasons), ...(more > 0 ? [`and ${more} more in the plan`] : [])].join('<br>')
}

function warnings(all: readonly Warning[], story: Story): string {
  if (all.length === 0) return ''
  const lines = all.slice(0, mostWarnings).map((warning) => warningItem(warning, story))
  const more = all.length - mostWarnings
  return [`### ${counted(all.length, 'warning')}`, '', ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

function steps(all: readonly Step[]): string {
  if (all.length === 0) return ''
  const cached = all.filter((step) => step.cached).length
  const shown = [...all].sort((a, b) => b.seconds - a.seconds).slice(0, mostSteps)
  return details(
    `Time per step (${counted(all.length, 'step')}, ${cached} cached)`,
    table(
      ['Step', 'Time'],
      all
        .filter((step) => shown.includes(step))
        .map(({ name, cached: hit, seconds }) => [code(clip(name, longestCell)), hit ? 'cached' : duration(seconds)])
    )
  )
}
