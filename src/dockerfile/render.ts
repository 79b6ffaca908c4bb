import type { Plan } from '../plan/types.js'
import type { Catalog } from '../providers/contract.js'
import { valueArguments, variablesOf } from './environment.js'
import { makeIgnore } from './ignore.js'
import { images } from './images.js'
import { comment } from './instructions.js'
import { makeStages } from './layout.js'
import type { Making } from './making.js'
import { nix, type NixOptions } from './nix.js'
import { secretFilesOf } from './mounts.js'
import { pathsOf } from './paths.js'
import { print } from './printer.js'
import { reasonsOf } from './reasons.js'
import { buildStages } from './stages.js'
import type { Rendered } from './types.js'

export interface RenderOptions {
  /** The text of the repository's own `.dockerignore`. */
  readonly repositoryIgnore?: string
  /** Names of the build arguments that the commands may read. */
  readonly buildArgs?: readonly string[]
  /**
   * Paths, relative to Docker's context, of the files `.env.production`, `.env.example`, `.env.defaults` and `.npmrc` that git
   * tracks; only these enter the context. Absent: all files of these names.
   */
  readonly trackedFiles?: readonly string[]
  /** Where Nix and Nixpkgs come from; absent: the defaults. */
  readonly nix?: NixOptions
}

/**
 * A plan as a Dockerfile and its ignore file. Pure: the same plan gives the same bytes.
 * @throws UserError where the plan says something that a Dockerfile cannot, or that the catalog does not know
 */
export function render(plan: Plan, catalog: Catalog, options: RenderOptions = {}): Rendered {
  const reasons = reasonsOf(plan)
  const { files = [], onlyIncludeFiles, runImage, static: site } = plan.start
  // A folder to write into is nothing that the last stage gets from another.
  const copies = files.some(({ from, writable }) => from !== undefined || writable !== true)
  const singleStage = !copies && !onlyIncludeFiles && runImage === undefined && site === undefined
  const paths = pathsOf(plan)
  const secretFiles = secretFilesOf(plan, paths)
  const making: Making = {
    plan,
    catalog,
    reasons,
    paths,
    secretFiles,
    variables: variablesOf(plan, catalog, reasons, options.buildArgs ?? []),
    stages: buildStages(plan, singleStage),
    singleStage
  }
  const environment = plan.toolchain === 'nix' ? nix(making, options.nix) : undefined
  const instructions = [...header.map(comment), ...makeStages(making, environment?.toolchain ?? images(making))]
  const { text, origins } = print(instructions)
  return {
    dockerfile: text,
    dockerignore: makeIgnore(
      instructions,
      catalog,
      plan.providers,
      options,
      secretFiles.map(({ inContext }) => inContext)
    ),
    files: environment?.files ?? {},
    buildArgs: valueArguments(plan.variables),
    secretFiles: Object.fromEntries(
      secretFiles.flatMap(({ id, inContext, isMounted }) => (isMounted ? [[id, inContext]] : []))
    ),
    origins: origins.map((origin) => {
      const reason = reasons.of(origin.field)
      return { ...origin, ...(reason && { reason }) }
    })
  }
}

const header = [
  'Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,',
  'or keep this file with its ignore file and build it with `docker buildx build`.'
]
