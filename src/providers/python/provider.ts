import type { App } from '../../app/types.js'
import { guestTrouble } from './guests.js'
import { UserError } from '../../errors.js'
import { hostsWithPasswords } from '../../passwords.js'
import { reasoned, type Draft, type DraftPhase, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, StartFile, Warning } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import { strength, type Contribution, type Finding, type Need } from '../contract.js'
import { analyse, type Analysis } from './analyse.js'
import { condaFiles } from './files.js'
import { imageCommandsOf, runsMake } from './make-recipes.js'
import { environment, install, type Installation } from './managers.js'
import { nativeNeeds } from './natives.js'
import { notebookAdvice } from './notebooks.js'
import type { Facts } from './facts.js'
import { browsersIn, gdalIn } from './rarely.js'
import { isPackage } from './packaging.js'
import { pythonTwo } from './python-2.js'
import { missingServers } from './servers.js'
import type { Service } from './service.js'
import { pinnedRequirement, toolVersion } from './tools.js'
import { pythonVersion } from './versions.js'
import { dependencyAdvice } from './wheels.js'

export { notebookAdvice } from './notebooks.js'

/** `detect` of the contract. */
export async function detect(app: App, hints: Hints): Promise<Finding<Analysis> | undefined> {
  const analysis = await analyse(app, hints)
  const conda = analysis ? undefined : await condaFile(app)
  if (conda !== undefined) return { strength: strength.builds, because: { because: `${conda} is there`, file: conda } }
  if (!analysis) return undefined
  const { service, manifests, sure } = analysis
  const because = service?.start.reason ?? manifests.found ?? { because: 'Python files are there' }
  const procfile = Object.values(hints.procfile).find(({ value }) =>
    /\b(?:python3?|gunicorn|uvicorn|celery|daphne)\b/.test(value)
  )
  if (!service && !procfile) return { strength: strength.builds, because, data: analysis }
  return {
    strength: sure || procfile ? strength.serves : manifests.found ? strength.starts : strength.guess,
    because: sure || !procfile ? because : procfile.source,
    ...(service?.consumes && { consumes: service.consumes }),
    data: analysis
  }
}

/** `plan` of the contract. */
export async function plan(app: App, hints: Hints, finding: Finding<Analysis>): Promise<Contribution> {
  const analysis = finding.data ?? (await analyse(app, hints))
  await refuseTemplate(app)
  const conda = analysis?.manifests.manager === 'none' || !analysis ? await condaFile(app) : undefined
  if (conda !== undefined && !hints.replaced['install']) throw condaOnly(conda)
  if (!analysis) throw new UserError({ what: 'Nothing of Python was found here', fix: 'Check the context folder' })
  const { manifests, service, facts } = analysis
  const isSaid = hints.startCmd !== undefined || Object.keys(hints.procfile).length > 0
  const guest = isSaid ? undefined : await guestTrouble(app, analysis.sure)
  if (guest) throw guest
  const isWorkspace = manifests.input(false).members.length > 0
  const notebooks =
    service || hints.startCmd || isWorkspace || (await isPackage(facts)) ? undefined : await notebookAdvice(app)
  if (notebooks !== undefined) throw onlyNotebooks(manifests.why, notebooks)
  const old = service && !isSaid ? await pythonTwo(facts, service.file) : []
  if (!service && !isSaid) await refuseChoices(facts, manifests.why)
  const dependencies = [...facts.dependencies.values()]
  const advice = dependencyAdvice(dependencies)
  const version = await pythonVersion(app, hints, {
    folders: manifests.folders,
    unused: unusedManifests(manifests.manager),
    advice
  })
  const { adds, warnings } = hints.startCmd
    ? missingServers(hints.startCmd, facts.dependencies)
    : { adds: service?.adds ?? [], warnings: [] }
  const servers = adds.map(({ value, reason }) => ({
    value: `pip install ${pinnedRequirement(value, version.version.value)}`,
    reason
  }))
  const installation = install(manifests.manager, manifests.input(analysis.installed))
  const gdal = await gdalIn(facts, manifests.manager, version.suites[0])
  const browsers = await browsersIn(facts)
  const around = { first: gdal.first, last: [...servers, ...browsers.cmds] }
  const imageCommand = await imageCommandsOf(app, hints)
  const passwordFiles = await filesWithPasswords(app, manifests.warnings)
  return {
    imageCommand,
    ...(service && { kind: service.kind }),
    ...(manifests.workspaceFolder && { folder: manifests.workspaceFolder }),
    variables: { ...alwaysSet, ...service?.variables, ...analysis.variables, ...browsers.variables },
    ...(passwordFiles.length > 0 && { secretFiles: passwordFiles }),
    phases: phasesOf(analysis, installation, around, version.version),
    start: startOf(analysis, browsers.files),
    needs: [
      ...nativeNeeds(dependencies, version.version.value),
      ...(service?.needs ?? []),
      ...manifests.needs,
      ...browsers.needs,
      ...makeNeed(hints, imageCommand)
    ],
    warnings: [
      ...manifests.warnings,
      ...version.warnings,
      ...analysis.warnings,
      ...old,
      ...serverWarnings(service?.warnings, hints),
      ...warnings,
      ...gdal.warnings,
      ...(manifests.found || hints.replaced['install']
        ? []
        : await (await import('./start-choices.js')).unreadRequirements(facts)),
      ...browsers.warnings
    ]
  }
}

/** A Pipfile beside another manager's manifests is mostly left over; beside requirements it may be all that names a version. */
function unusedManifests(manager: Analysis['manifests']['manager']): readonly string[] {
  return manager === 'pipenv' || manager === 'pip' || manager === 'none' ? [] : ['Pipfile', 'Pipfile.lock']
}

/** A template of `django-admin startproject --template`: Django puts the project's name in (its documentation, "startproject"). */
async function refuseTemplate(app: App): Promise<void> {
  for (const file of ['manage.py', 'Procfile']) {
    const rows = ((await app.read(file)) ?? '').split('\n')
    const at = rows.findIndex((row) => /\{\{ ?project_name ?\}\}/.test(row))
    if (at === -1) continue
    throw new UserError({
      what: 'This repository is a template: Django puts the name of a project into it',
      where: { file, line: at + 1 },
      fix: 'Make a project of it with django-admin startproject --template, and build that'
    })
  }
}

async function condaFile(app: App): Promise<string | undefined> {
  for (const file of condaFiles) if (await app.has(file)) return file
  return undefined
}

function condaOnly(file: string): UserError {
  return new UserError({
    what: `${file} describes an environment for Conda, which Boxcar does not make, and nothing else says what to install`,
    where: { file },
    fix: 'Write the packages from PyPI that the app needs into requirements.txt (or pyproject.toml), or say how to install with install-cmd'
  })
}

function onlyNotebooks({ because, file, line }: Evidence, fix: string): UserError {
  return new UserError({
    what: `Python was found (${because}), but there are only notebooks, and nothing says how the app starts`,
    ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
    fix
  })
}

const alwaysSet: ReasonedMap = {
  PYTHONUNBUFFERED: reasoned('1', 'Log lines come out as they are written')
}

function makeNeed({ startCmd }: Hints, imageCommand: NonNullable<Contribution['imageCommand']>): Reasoned<Need>[] {
  if (!startCmd || !runsMake(imageCommand(startCmd.value)?.command ?? startCmd.value)) return []
  return [
    { value: { name: 'make', for: 'run' }, reason: { ...startCmd.source, because: 'The start command runs make' } }
  ]
}

/** A warning about the start command says nothing where people give one of their own. */
function serverWarnings(warnings: readonly Warning[] = [], hints: Hints): readonly Warning[] {
  return hints.startCmd ? warnings.filter(({ code }) => code !== 'server-added') : warnings
}

function phasesOf(
  { manifests, service }: Analysis,
  installation: Installation,
  { first, last }: { readonly first: readonly Reasoned<string>[]; readonly last: readonly Reasoned<string>[] },
  version: Reasoned<string>
): NonNullable<Draft['phases']> {
  const tools = installation.tools?.map(
    (id) => [id, toolVersion(id, version.value, manifests.toolVersions[id], manifests.why)] as const
  )
  const cmds = [...first, ...installation.cmds, ...last]
  const build = [...installation.build, ...(service?.build ?? [])]
  const order = (on: string) => [{ value: on, reason: manifests.why }]
  const setup: DraftPhase = {
    runtimes: { python: version },
    ...(tools && { tools: Object.fromEntries(tools) }),
    variables: { ...environment.variables, ...installation.variables },
    cmds: environment.cmds,
    paths: environment.paths
  }
  const needsSources = installation.onlyIncludeFiles === undefined
  return {
    setup,
    install: {
      dependsOn: order('setup'),
      ...(!needsSources && { onlyIncludeFiles: installation.onlyIncludeFiles }),
      ...(manifests.secrets.length > 0 && { secrets: manifests.secrets }),
      cmds,
      cacheDirectories: withPipCache(installation, [...first, ...last])
    },
    ...(build.length > 0 && {
      build: {
        dependsOn: order('install'),
        cmds: build,
        // The project's own install may fetch what builds it.
        ...(tools && installation.build.length > 0 && manifests.secrets.length > 0 && { secrets: manifests.secrets }),
        ...(installation.build.length > 0 && { cacheDirectories: installation.cacheDirectories })
      }
    })
  }
}

/** Files that no layer may have. Pipenv repeats the addresses of its indexes in the lockfile. */
async function filesWithPasswords(app: App, warnings: readonly Warning[]): Promise<readonly Reasoned<string>[]> {
  const found = new Map<string, Reasoned<string>>()
  for (const { code, file, line } of warnings) {
    if (code !== 'password-in-file' || file === undefined || found.has(file)) continue
    const at = { file, ...(line !== undefined && { line }) }
    found.set(file, reasoned(file, 'A password stands there in plain text', at))
    const lockfile = `${file}.lock`
    if (file === 'Pipfile' && hostsWithPasswords(await app.long(lockfile)).length > 0)
      found.set(lockfile, reasoned(lockfile, `${lockfile} repeats the password of ${file}`, at))
  }
  return [...found.values()]
}

/** pip installs what no manifest names, whatever the manager. */
function withPipCache({ cacheDirectories }: Installation, cmds: readonly Reasoned<string>[]) {
  const reason = cmds.find(({ value }) => value.startsWith('pip install'))?.reason
  return reason ? [...cacheDirectories, { value: '/root/.cache/pip', reason }] : cacheDirectories
}

/** The last stage gets the environment and the app's files: as they are, or as the build left them. */
function startOf(
  { manifests, service, beside, ...analysis }: Analysis,
  besides: readonly Reasoned<StartFile>[]
): NonNullable<Contribution['start']> {
  const built = (service?.build?.length ?? 0) > 0
  const writable = service?.writable ?? []
  const inApp = writable.find(({ value }) => value.path === '.')
  const app: StartFile = { path: '.', ...(built && { from: 'build' }), ...(inApp && { writable: true }) }
  const asItIs = built ? 'The app as the build left it' : 'The app as it is: no build command changes it'
  const files: readonly Reasoned<StartFile>[] = [
    {
      value: { path: environment.path, from: builtInto(manifests, analysis.installed) },
      reason: { ...manifests.why, because: 'Everything that the manager installed is there' }
    },
    ...besides,
    { value: app, reason: inApp?.reason ?? { because: asItIs } },
    ...writable.filter((file) => file !== inApp)
  ]
  const port = analysis.port ?? service?.port
  const workers = beside.filter(({ framework, start }) => framework.kind === 'worker' && isWorker(start))
  const processes: ReasonedMap = {
    ...Object.fromEntries(workers.slice(0, 1).map(({ start }) => ['worker', start.start])),
    ...service?.processes
  }
  return {
    ...(service && { cmd: service.start }),
    ...(service?.release && { release: service.release }),
    ...(port && { port }),
    ...(Object.keys(processes).length > 0 && { processes }),
    files,
    ...(service?.demands && { demands: service.demands })
  }
}

/** Beside what is served a script counts as a worker only where its name says so; it may be a tool. */
function isWorker({ start, file }: Service): boolean {
  return !/\bpython\b/.test(start.value) || /(?:bot|worker|consumer|scheduler)[^/]*(?:\/[^/]*)?$/i.test(file)
}

/** The phase after which the environment is complete. */
function builtInto(manifests: Analysis['manifests'], installed: boolean): string {
  return install(manifests.manager, manifests.input(installed)).build.length > 0 ? 'build' : 'install'
}

/** Throws where several commands could be meant. */
async function refuseChoices(facts: Facts, why: Evidence): Promise<void> {
  const { startChoices, whichStarts } = await import('./start-choices.js')
  const choices = await startChoices(facts)
  if (choices.length > 0) throw whichStarts(why, choices)
}
