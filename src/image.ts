import { checkedOutCommit } from './commit.js'
import { attestations } from './docker/attestations.js'
import { baseSize } from './docker/base-size.js'
import { build } from './docker/build.js'
import { buildCache, cacheNamespace, usesGithubCache, type Cache } from './docker/cache.js'
import { check, type CheckRequest } from './docker/check.js'
import { missingVariables } from './docker/check-arguments.js'
import { loadedContent } from './docker/content.js'
import { BuildFailed } from './docker/failure.js'
import { imageLabels } from './docker/labels.js'
import { stages, type Stages } from './docker/load.js'
import { withLogin } from './docker/login.js'
import { movableTags } from './docker/moving.js'
import { buildPlatforms } from './docker/platforms.js'
import { probe } from './docker/probe.js'
import type { Progress } from './docker/progress.js'
import { push as buildAndPublish } from './docker/push.js'
import type { Reference } from './docker/reference.js'
import { dockerEnvironment, processRun, withEnvironment, type Run } from './docker/run.js'
import { contextSecrets, refuseUnreadable, withSecretFiles } from './docker/secrets.js'
import { engineSize } from './docker/size.js'
import { defaultedName, imageTags, packageRegistry, refuseOfficialNames, type ImageTags } from './docker/tags.js'
import type { Builder, BuildRequest, BuildResult, CheckResult } from './docker/types.js'
import { UserError } from './errors.js'
import { pushRight, refuseUnsafeBuild, type PushRight } from './github/guard.js'
import type { GithubContext } from './github/types.js'
import { pathsOf } from './dockerfile/paths.js'
import type { Story } from './report/types.js'
import type { Rendering } from './rendering.js'
import { dockerContext } from './folders.js'
import type { Inputs } from './settings/types.js'
import { sentenceList } from './text.js'

/** What both doors bring for the part of the road that needs Docker. */
export interface Ways {
  readonly inputs: Inputs
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absent on the command line. */
  readonly github?: GithubContext
  readonly run: Run
  /** Asked before planning began. */
  readonly builder: Promise<Builder>
  /** Private folder for temporary files; its owner removes it. */
  readonly temporary: string
  /** The Dockerfile, with what belongs to it beside it. */
  readonly dockerfile: string
  /** Values that must not be shown, whatever the build prints. */
  readonly secrets: readonly string[]
  /** Called with each part of the story as it becomes known, so that a failure still has one. */
  readonly tell: (part: Partial<Story>) => void
  /** What goes on, in a sentence. */
  readonly say: (sentence: string) => void
  /** Every line of Buildx as it comes. */
  readonly onLine?: (line: string) => void
  readonly onProgress?: (progress: Progress) => void
}

/** Asks Docker what it can do, at once: the answer is awaited when the plan is there. */
export function askDocker(
  inputs: Inputs,
  env: Ways['env'],
  interrupt: AbortSignal,
  onGithub: boolean
): Pick<Ways, 'run' | 'builder'> {
  const githubCache = usesGithubCache({ ...inputs, mode: inputs.cache })
  const run = processRun(dockerEnvironment(env, { githubCache }), interrupt)
  const { builder } = inputs
  return {
    run,
    builder: probe({ ...(builder !== undefined && { builder }), system: process.platform, onGithub }, run)
  }
}

/** All that is settled before the first build. */
interface Order {
  readonly name: Reference
  readonly tags: ImageTags
  readonly push: boolean
  /** Why something that was asked for is not done. */
  readonly notices: readonly string[]
  readonly builder: Builder
  readonly cache: Cache
  readonly request: Omit<BuildRequest, 'output' | 'secretFiles' | 'tags'>
}

/**
 * Builds the image, boots it, pushes it. Tells the story on the way and throws where it ends early: UserError for what people can
 * mend (BuildFailed among them), Interrupted. Nothing is left behind but the image.
 */
export async function makeImage(decision: Rendering, ways: Ways): Promise<void> {
  const { inputs, github, env } = ways
  if (github !== undefined) refuseUnsafeBuild(github, inputs.allowUnsafePrBuild)
  const context = dockerContext(decision)
  const commit = await checkedOutCommit(context)
  const files = { ...(await contextSecrets(decision.rendered.secretFiles, context)), ...inputs.secretFiles }
  const order = await settle(decision, context, commit, ways)
  const epoch = env['SOURCE_DATE_EPOCH'] ?? commit?.time.toString()
  const dated = epoch === undefined ? ways.run : withEnvironment(ways.run, { SOURCE_DATE_EPOCH: epoch })
  const login = {
    references: [...order.tags.references, ...(order.cache.from.length > 0 ? [order.name.name] : [])],
    push: order.push,
    ...tokenLogin(github, inputs),
    env,
    onGithub: github !== undefined,
    temporary: ways.temporary
  }
  await withLogin(login, (loginEnv) => {
    const run = withEnvironment(dated, loginEnv)
    return withSecretFiles(inputs.secrets, files, ways.temporary, (secretFiles) =>
      buildAndPush(decision, order, secretFiles, { ...ways, run })
    )
  }).catch((error: unknown) => {
    if (error instanceof BuildFailed) ways.tell({ failure: error.failure })
    throw error
  })
}

async function settle(
  decision: Rendering,
  context: string,
  commit: { readonly hash: string; readonly time: number } | undefined,
  ways: Ways
): Promise<Order> {
  const { inputs, github, env } = ways
  const { rendered, place } = decision
  const belowRoot = place.gitRoot !== undefined && place.gitRoot !== place.folder
  const name = defaultedName(inputs.name, place.name, github, belowRoot)
  const tags = imageTags({
    name,
    tags: inputs.tags,
    ...(github && { github }),
    ...(belowRoot && { folder: place.name })
  })
  ways.tell({ image: tags.references[0] ?? name.name, tags: tags.references })
  const right = github === undefined ? { push: true as const } : pushRight(github)
  const pushes = inputs.push && right.push
  if (pushes) refuseOfficialNames(tags.references)
  await refuseUnreadable(inputs.secretFiles)
  const builder = await ways.builder
  const cacheRequest = {
    mode: inputs.cache,
    cacheFrom: inputs.cacheFrom,
    cacheTo: inputs.cacheTo,
    name: name.name,
    references: tags.references,
    push: pushes,
    pullRequest: github?.pullRequest !== undefined,
    onGithub: github !== undefined,
    env: dockerEnvironment(env, { githubCache: usesGithubCache({ ...inputs, mode: inputs.cache }) })
  }
  const cache = buildCache(cacheRequest, builder)
  ways.say(`Cache: ${cache.because}`)
  const notices = [...withoutSecrets(decision.plan, inputs), ...unpushed(inputs, right)]
  for (const notice of notices) ways.say(notice)
  const source = github === undefined ? undefined : `${github.serverUrl}/${github.repository}`
  const revision = github?.sha || commit?.hash
  const facts = {
    title: name.repository.split('/').at(-1) ?? name.name,
    version: tags.version,
    ...(source !== undefined && { source }),
    ...(revision !== undefined && { revision }),
    ...(commit && { created: commit.time })
  }
  return {
    name,
    tags,
    push: pushes,
    notices,
    builder,
    cache,
    request: {
      dockerfile: ways.dockerfile,
      context,
      labels: imageLabels(facts, inputs.labels),
      buildArgs: { ...rendered.buildArgs, ...cacheNamespace(github), ...inputs.buildArgs },
      platforms: buildPlatforms(inputs.platforms, builder),
      cacheFrom: cache.from,
      cacheTo: cache.to,
      noCache: inputs.noCache,
      pull: inputs.pull,
      ...(pushes && attestations(attestationWish(inputs, github), builder)),
      metadataFile: `${ways.temporary}/metadata.json`
    }
  }
}

function unpushed(inputs: Inputs, right: PushRight): readonly string[] {
  return inputs.push && !right.push ? [`Nothing is pushed: ${right.because}`] : []
}

/** Secrets that files of the repository ask for by name, and that nobody gives: the install mostly fails without them. */
function withoutSecrets({ phases }: Rendering['plan'], { secrets, secretFiles }: Inputs): readonly string[] {
  const asked = Object.values(phases).flatMap((phase) => phase.secrets ?? [])
  const missing = [...new Set(asked)].filter(
    (name) => !Object.hasOwn(secrets, name) && !Object.hasOwn(secretFiles, name)
  )
  if (missing.length === 0) return []
  return [
    `No value is given for ${sentenceList(missing)}, which the build asks for: what it needs goes into \`secrets\``
  ]
}

function attestationWish({ provenance, sbom }: Inputs, github: GithubContext | undefined) {
  return {
    ...(provenance !== undefined && { provenance }),
    ...(sbom !== undefined && { sbom }),
    private: github?.private === true
  }
}

function tokenLogin(github: GithubContext | undefined, { githubToken }: Inputs) {
  if (github === undefined || githubToken === undefined) return {}
  return { tokenRegistry: packageRegistry(github.serverUrl), token: githubToken, actor: github.actor }
}

async function buildAndPush(
  decision: Rendering,
  order: Order,
  secretFiles: Readonly<Record<string, string>>,
  ways: Ways
): Promise<void> {
  const { inputs, run, tell } = ways
  const { builder, tags, request } = order
  const movable = order.push
    ? await movableTags(tags.references, tags.moving, request.labels, builder, run)
    : { references: tags.references, notices: [] }
  const push = order.push && movable.references.length > 0
  const planned = stages(
    { ...request, tags: push ? movable.references : tags.references, secretFiles },
    { push, check: inputs.check !== 'off', ...(inputs.load !== undefined && { load: inputs.load }) },
    builder
  )
  tell({ tags: planned.first.tags, notices: [...order.notices, ...movable.notices, ...unbooted(planned)] })
  const options = {
    origins: decision.rendered.origins,
    hints: await decision.catalog.errorHints(),
    appRoot: pathsOf(decision.plan).app,
    secrets: ways.secrets,
    ...(ways.onLine && { onLine: ways.onLine }),
    ...(ways.onProgress && { onProgress: ways.onProgress })
  }
  const { first, second } = planned
  if (first.output === 'push')
    return pushed(await buildAndPublish(first, undefined, builder, run, options), undefined, order, ways)
  ways.say('Building')
  const built = await build(first, builder, run, options)
  const size = first.output === 'load' ? await engineSize(first.tags[0] ?? '', run) : undefined
  tell({ build: built, pushed: false, ...(size && { size }) })
  const booted = await checked(first, planned, decision, ways)
  if (second === undefined) return
  ways.say(second.output === 'push' ? 'Pushing' : 'Building for the other platforms')
  if (second.output !== 'push') return tell({ build: joined(built, await build(second, builder, run, options)) })
  const content = booted ? await loadedContent(first.tags[0] ?? '', run) : undefined
  const proved = booted ? { ...built, ...(content !== undefined && { content }) } : undefined
  return pushed(await buildAndPublish(second, proved, builder, run, options), built, order, ways)
}

async function pushed(
  { result, size }: Awaited<ReturnType<typeof buildAndPublish>>,
  before: BuildResult | undefined,
  order: Order,
  { tell, github, run, inputs }: Ways
): Promise<void> {
  tell({
    build: before === undefined ? result : joined(before, result),
    pushed: true,
    ...(result.digest !== undefined && { image: `${order.name.name}@${result.digest}` }),
    ...(size && { size })
  })
  if (github?.pullRequest === undefined || inputs.comment === 'never' || size === undefined) return
  const base = await baseSize(order.name.name, github.pullRequest, order.builder, run)
  if (base !== undefined) tell({ baseSize: base })
}

/** The steps are those of the build that did the work; the other one found them all in the cache. */
function joined(first: BuildResult, second: BuildResult): BuildResult {
  return { ...second, steps: first.steps, seconds: first.seconds + second.seconds }
}

/** Boots the image; gives whether it was. Throws where `check: require` is not met. */
async function checked(
  { tags }: BuildRequest,
  { notBooted }: Stages,
  { plan, catalog }: Rendering,
  ways: Ways
): Promise<boolean> {
  const { inputs, env, run } = ways
  if (inputs.check === 'off') return false
  const request: CheckRequest = {
    image: tags[0] ?? '',
    kind: plan.kind,
    ...(plan.start.port !== undefined && { port: plan.start.port }),
    path: inputs.checkPath,
    timeout: inputs.checkTimeout,
    env: inputs.checkEnv,
    secrets: ways.secrets,
    options: inputs.checkOptions,
    demands: plan.start.demands ?? [],
    variables: Object.keys(plan.variables),
    hints: await catalog.errorHints(),
    onGithub: ways.github !== undefined,
    temporary: ways.temporary,
    ...(env['DOCKER_HOST'] !== undefined && { dockerHost: env['DOCKER_HOST'] })
  }
  if (notBooted === undefined && missingVariables(request).length === 0) ways.say('Booting the image')
  const result: CheckResult =
    notBooted === undefined ? await check(request, run) : { outcome: 'skipped', because: notBooted, lastLines: [] }
  ways.tell({ check: result })
  if (inputs.check === 'require' && result.outcome !== 'passed') throw notPassed(result)
  return result.outcome !== 'skipped'
}

function notPassed({ outcome, because, cause, fix, lastLines }: CheckResult): UserError {
  const advice = fix ?? cause ?? (lastLines.length > 0 ? 'Mend what the app says in the lines above' : undefined)
  return new UserError({
    what: `The boot check ${outcome === 'failed' ? 'failed' : 'could not be made'}, and \`check: require\` wants it: ${because}`,
    ...(advice !== undefined && { fix: advice }),
    ...(lastLines.length > 0 && { detail: lastLines.join('\n') })
  })
}

function unbooted({ unbooted: platforms, notBooted }: Stages): readonly string[] {
  if (platforms.length === 0 || notBooted !== undefined) return []
  return [`${platforms.join(', ')} ${platforms.length === 1 ? 'is' : 'are'} built, but not booted here`]
}
