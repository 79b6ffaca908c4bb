import { join } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { ManagerDecision } from './managers.js'
import { lineOf, type PackageJson, type Place } from './package-json.js'

/** How Yarn 2 and later lay out what they install. */
export interface YarnLayout {
  /** Plug'n'Play: `.pnp.cjs` says where packages are, in place of `node_modules`. */
  readonly pnp?: Evidence
  /** Packages are in the repository: `.yarn/cache`. */
  readonly zeroInstall?: Evidence
  /** `.pnp.loader.mjs` is made beside it, for ES modules. */
  readonly esm: boolean
}

/** `nodeLinker`, which is `pnp` where nothing is said (yarnpkg.com/configuration/yarnrc); a lockfile of Yarn 1 makes it `node-modules`. */
export async function yarnLayout(
  { manager, lock }: ManagerDecision,
  { view, at }: Place,
  packages: readonly PackageJson[]
): Promise<YarnLayout> {
  if (manager.id !== 'yarn-berry') return { esm: false }
  const file = join(at, '.yarnrc.yml')
  const rc = await view.manifest('.yarnrc.yml', file)
  const linker = rc?.text('nodeLinker')
  const isPnp = linker === undefined ? lock?.format?.value !== '1' : linker === 'pnp'
  const pnp = isPnp
    ? rc && linker !== undefined
      ? reasoned('', '`nodeLinker` is pnp', { file, ...lineOf(rc, 'nodeLinker') }).reason
      : { because: "Plug'n'Play is what Yarn does where no `nodeLinker` is named", ...(rc && { file }) }
    : undefined
  const cached = await view.hasFolder('.yarn/cache')
  return {
    ...(pnp && { pnp }),
    ...(cached && { zeroInstall: { because: 'The packages are in the repository, in .yarn/cache' } }),
    esm: rc?.get('pnpEnableEsmLoader') === true || packages.some(({ manifest }) => manifest.text('type') === 'module')
  }
}

/** Programs of dependencies as files in a folder: without `node_modules` nothing else has them. */
export const pnpPrograms = '.yarn/bin'

/** Writes a file for each program that `yarn bin` knows. */
export function programsCommand(yarn: string, because: Evidence): Reasoned<string> {
  const script =
    'require("readline").createInterface({input:process.stdin}).on("line",line=>{const{name,path}=JSON.parse(line);' +
    `require("fs").writeFileSync("${pnpPrograms}/"+name,"#!/bin/sh\\nexec node "+JSON.stringify(path)+" \\"$@\\"\\n",{mode:493})})`
  return {
    value: `mkdir -p ${pnpPrograms} .yarn/unplugged && ${yarn} bin --json | node -e '${script}'`,
    reason: { ...because, because: `${because.because}; programs of dependencies get files in PATH` }
  }
}

/** What Node.js is told in an image (yarnpkg.com/features/pnp, "Initializing PnP"). `root` is the folder of `.pnp.cjs`. */
export function pnpOptions(root: string, esm: boolean): string {
  const loader = esm ? ` --experimental-loader file://${root}/.pnp.loader.mjs` : ''
  return `--require ${root}/.pnp.cjs${loader}`
}

/** Yarn 4 can install only what runs; 2 and 3 with the plugin `workspace-tools`. Every other manager can. */
export async function canFocus({ manager, version, committed }: ManagerDecision, view: App): Promise<boolean> {
  if (manager.focus === undefined) return true
  const major = /^\d+/.exec(version?.value ?? /yarn-(\d+)\.[^/]*\.c?js$/.exec(committed?.value ?? '')?.[1] ?? '')?.[0]
  return (major !== undefined && Number(major) >= 4) || view.has('.yarn/plugins/@yarnpkg/plugin-workspace-tools.cjs')
}
