import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { detect, detectedApp, type DetectedApp } from './detect.js'
import { interruptible, Interrupted } from './docker/run.js'
import { temporaryFolder, withPrivateFolder } from './docker/secrets.js'
import { UsageError, type Trouble } from './errors.js'
import { readGithub } from './github/context.js'
import { diffOutputs, outputsOf } from './github/outputs.js'
import * as runner from './github/runner.js'
import type { GithubContext } from './github/types.js'
import { inputsFromAction } from './inputs.js'
import { annotations, troubleAnnotation, type Annotation } from './report/annotations.js'
import { appsSummary, appsText } from './report/apps.js'
import { box } from './report/box.js'
import type { PlanDiff } from './plan/diff-types.js'
import { block } from './report/clean.js'
import { diffText } from './report/diff-terminal.js'
import { redact } from './report/redact.js'
import { diffSection, summary, troubleSummary } from './report/summary.js'
import { troubleText } from './report/trouble.js'
import type { Story } from './report/types.js'
import { following, letterOf, posted, type Talk } from './talk.js'
import { withDockerfile, type Rendering } from './rendering.js'
import { folderInWorkspace } from './folders.js'
import { decide } from './road.js'
import { secretValues } from './secret-values.js'
import type { Inputs } from './settings/types.js'
import { told } from './trouble.js'
import { writeBuildFiles } from './written.js'

/** What is known of a run when it ends, however it ends. */
interface Trace {
  readonly story?: Story
  readonly apps?: readonly DetectedApp[]
  readonly dockerfile?: string
  /** Against the event's base; also of a run that could not be planned. */
  readonly diff?: PlanDiff
  /** Why there is no difference although there is a base. */
  readonly withoutDiff?: Trouble
  /** A file with both plans, for `command: comment` in another workflow. */
  readonly artifact?: string
  /** With whom there is something to talk about: a pull request's readers. */
  readonly talk?: Talk
}

type Environment = NodeJS.ProcessEnv

const logWidth = 120
const nothingToCompare = 'There is no base to compare with: this event has none, or something else is checked out'

/**
 * The action: inputs, masks, the road, then outputs, summary and annotations, which are there also when the road ended early.
 * Never rejects; a failure is the exit code.
 */
export async function run(env: Environment = process.env): Promise<void> {
  let trace: Trace = {}
  let secrets: readonly string[] = []
  let wantsSummary = true
  let failure: { readonly error: unknown } | undefined
  try {
    const inputs = inputsFromAction(env)
    wantsSummary = inputs.summary
    secrets = await secretValues(inputs)
    runner.mask(secrets)
    const note = (part: Trace): void => {
      trace = { ...trace, ...part }
    }
    await interruptible((interrupt) => travel(inputs, env, secrets, interrupt, note))
  } catch (error) {
    failure = { error }
  }
  const troubleOf = (error: unknown): Trouble => told(error, { debug: runner.isDebug() }).trouble
  try {
    const isOver = failure?.error instanceof Interrupted
    await report(isOver ? silenced(trace) : trace, failure && troubleOf(failure.error), secrets, wantsSummary)
  } catch (error) {
    // The runner's files cannot be written.
    runner.fail(troubleAnnotation('error', troubleOf(error)))
  }
}

async function travel(
  inputs: Inputs,
  env: Environment,
  secrets: readonly string[],
  interrupt: AbortSignal,
  note: (part: Trace) => void
): Promise<void> {
  if (inputs.command === 'detect') {
    const apps = await detect(inputs, env)
    note({ apps })
    return runner.printed('Apps', () => print(appsText(apps)))
  }
  const github = await readGithub(env)
  if (inputs.command === 'comment') return note(await following(inputs, env, github))
  if (github?.pullRequest !== undefined) note({ talk: { inputs, env, github } })
  const builds = inputs.command === 'build' && inputs.out === undefined
  const image = builds ? await import('./image.js') : undefined
  const docker = image?.askDocker(inputs, env, interrupt, github !== undefined)
  const deciding = decide(inputs, env, noInput)
  const { diff, sides, problem } =
    github === undefined ? {} : await (await import('./run-diff.js')).runDiff(inputs, env, github, deciding)
  if (sides && github?.pullRequest !== undefined && inputs.command !== 'build') {
    const { writeArtifact } = await import('./artifact-file.js')
    const folder = await mkdtemp(join(temporaryFolder(env), 'boxcar-'))
    note({ artifact: await writeArtifact(folder, sides, (text) => redact(text, secrets)) })
  }
  note({ ...(diff && { diff }), ...(problem && { withoutDiff: problem }) })
  const decision = withDockerfile(await deciding)
  let story: Story = { ...firstStory(decision, env, github), ...(diff && { diff }) }
  if (inputs.command === 'diff' && !diff && !problem) story = { ...story, notices: [nothingToCompare] }
  note({ story, apps: [detectedApp(decision.plan, decision.place.below, decision.place.name)] })
  await runner.printed('Plan', () => print(redact(box(decision.plan, { width: logWidth, colour: false }), secrets)))
  await runner.printed('Dockerfile', () => print(redact(block(decision.shown), secrets)))
  if (diff)
    await runner.printed('Difference', () => print(redact(diffText(diff, { width: logWidth, colour: false }), secrets)))
  if (inputs.out !== undefined) {
    const { writeToOut } = await import('./out.js')
    const { dockerfile, told } = await writeToOut(decision, inputs, github)
    await runner.literally(() => print(told.join('\n')))
    return note({ dockerfile })
  }
  await keepingFiles(temporaryFolder(env), async (files) => {
    const dockerfile = await writeBuildFiles(files, decision.rendered)
    note({ dockerfile })
    if (image === undefined || docker === undefined) return
    const tell = (part: Partial<Story>): void => {
      story = { ...story, ...part }
      note({ story })
    }
    await withPrivateFolder(temporaryFolder(env), (temporary) =>
      runner.literally(() =>
        image.makeImage(decision, {
          ...{ inputs, env, ...(github && { github }), ...docker, temporary, dockerfile, secrets, tell },
          say: runner.say,
          onLine: (line) => process.stdout.write(`${line}\n`)
        })
      )
    )
  })
}

async function report(
  { story, apps, dockerfile, diff, withoutDiff, artifact, talk }: Trace,
  trouble: Trouble | undefined,
  secrets: readonly string[],
  wantsSummary: boolean
): Promise<void> {
  const clean = (text: string): string => redact(text, secrets)
  const problem = trouble ?? withoutDiff
  const letter =
    talk &&
    (await letterOf(
      talk,
      { ...(diff && { diff }), ...(story && { story }), ...(problem && { trouble: problem }) },
      secrets
    ))
  const outputs = {
    ...(diff && diffOutputs(diff)),
    ...(apps && { apps: JSON.stringify({ apps }) }),
    ...(dockerfile !== undefined && trouble === undefined && { dockerfile }),
    ...(artifact !== undefined && { 'plan-artifact': artifact }),
    ...(letter && { 'comment-body': letter.bodies[0] })
  }
  const all = story === undefined ? outputs : outputsOf(story, outputs)
  runner.setOutputs(Object.fromEntries(Object.entries(all).map(([name, value]) => [name, clean(value)])))
  const shown = [
    ...(trouble && story?.failure === undefined ? [troubleSummary(trouble)] : []),
    ...(story ? [summary(story)] : diff ? [diffSection(diff)] : apps ? [appsSummary(apps)] : [])
  ]
  if (wantsSummary) await runner.writeSummary(clean(shown.join('\n')))
  const annotate = (annotation: Annotation): void =>
    runner.annotate({ ...annotation, message: clean(annotation.message) })
  if (withoutDiff) annotate(troubleAnnotation('warning', withoutDiff))
  if (story) annotations(story).forEach(annotate)
  if (trouble) {
    await runner.literally(() => print(clean(troubleText(trouble, { colour: false }))))
    const error = troubleAnnotation('error', trouble, story?.folder)
    runner.fail({ ...error, message: clean(error.message) })
  }
  // At the very end: GitHub may let it wait.
  if (talk && letter) (await posted(talk, letter)).forEach(annotate)
}

function firstStory(decision: Rendering, env: Environment, github: GithubContext | undefined): Story {
  const folder = folderInWorkspace(decision, env['GITHUB_WORKSPACE'] ?? process.cwd())
  return {
    plan: decision.plan,
    dockerfile: decision.shown,
    hidden: decision.hidden,
    ...(decision.planFile !== undefined && { planFile: decision.planFile }),
    ...(folder !== undefined && { folder }),
    ...(github && { sources: `${github.serverUrl}/${github.repository}/blob/${github.sha}` })
  }
}

/** A folder for files that outlive a run that ends well: later steps may read them. The runner empties it with the job. */
async function keepingFiles(base: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(base, 'boxcar-'))
  try {
    await work(folder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

function print(text: string): Promise<void> {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return Promise.resolve()
}

function noInput(): Promise<string> {
  throw new UsageError({
    what: 'A step of a workflow has no standard input to read a plan from',
    fix: 'Write the path of the plan file, or the plan itself, into the input `plan`'
  })
}

/** Whoever stopped the run wants nothing more of it. */
function silenced({ talk: _talk, ...trace }: Trace): Trace {
  return trace
}
