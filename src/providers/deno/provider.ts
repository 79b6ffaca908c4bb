import type { App } from '../../app/types.js'
import { UserError } from '../../errors.js'
import { reasoned } from '../../plan/draft.js'
import type { Hints } from '../../settings/types.js'
import { strength, type Contribution, type Finding } from '../contract.js'
import { analyse, type Analysis } from './analyse.js'
import { phasesOf } from './phases.js'
import { denoVersion } from './versions.js'

/** `detect` of the contract. */
export async function detect(app: App, hints: Hints): Promise<Finding<Analysis> | undefined> {
  const analysis = await analyse(app)
  if (!analysis) return undefined
  const { service, config, build } = analysis
  const because = service?.start?.reason ?? service?.static?.reason ?? build[0]?.reason ?? { because: 'Deno runs it' }
  const procfile = Object.values(hints.procfile).find(({ value }) => /\bdeno\b/.test(value))
  if (procfile) return { strength: strength.serves, because: procfile.source, data: analysis }
  const produces = service?.static ? (service.outputs ?? []).map((value) => ({ value, reason: because })) : []
  return {
    strength: strengthOf(analysis, config.file !== undefined),
    because,
    ...(produces.length > 0 && { produces }),
    data: analysis
  }
}

/** Where `package.json` says how Node.js starts the app, Deno is there for something else: its formatter, a script. */
function strengthOf({ service, forNode }: Analysis, hasConfig: boolean): Finding['strength'] {
  if (!service) return strength.builds
  if (service.static) return strength.site
  if (!hasConfig) return strength.guess
  return service.sure && !forNode ? strength.serves : strength.starts
}

/** `plan` of the contract. */
export async function plan(app: App, hints: Hints, finding: Finding<Analysis>): Promise<Contribution> {
  const analysis = finding.data ?? (await analyse(app))
  if (!analysis) throw new UserError({ what: 'Nothing of Deno was found here', fix: 'Check the context folder' })
  const { service, config } = analysis
  const { workspace } = config
  const version = await denoVersion(hints, [{ view: app, at: '' }, ...(workspace?.folder ? [workspace.place] : [])])
  const installed = await phasesOf(app, analysis, Number(version.line.split('.')[0]))
  const { nodeModules } = config
  return {
    ...(service && { kind: service.kind }),
    ...(workspace?.folder && { folder: workspace.folder }),
    variables: {
      ...(nodeModules &&
        !service?.static && {
          NODE_ENV: {
            value: 'production',
            reason: { ...nodeModules, because: `${nodeModules.because}; npm packages ask for it` }
          }
        })
    },
    phases: {
      setup: {
        runtimes: {
          deno: version.version,
          ...(service?.static && { caddy: reasoned('2', 'The default: the current major version of Caddy') })
        }
      },
      ...installed.phases
    },
    start: {
      ...(service?.start && { cmd: service.start }),
      ...(service?.static && { static: service.static }),
      ...(service?.port && { port: service.port }),
      files: installed.files
    },
    warnings: [...version.warnings, ...installed.warnings, ...(service?.warnings ?? [])]
  }
}
