import { posix } from 'node:path'
import { nixImage, nixpkgsUrl, nixRuntimes } from '../packages/nixpkgs.js'
import { contextPath } from './build-stage.js'
import { commitOf, environmentNix } from './environment-nix.js'
import { blank, comment, type EnvEntry, type Instruction } from './instructions.js'
import type { Toolchain } from './layout.js'
import { from, namedImage, setupOf, why, type Making } from './making.js'
import { demand, shellWord } from './quoting.js'
import { ownServer, type SiteServer } from './static-site.js'

/** Where Nix and Nixpkgs come from: the workflow says so, never the repository. */
export interface NixOptions {
  /** The image that has Nix. */
  readonly image?: string
  /** Where archives of Nixpkgs are; `{commit}` stands for the commit. */
  readonly url?: string
  /** Caches of finished packages, and the keys by which they sign. */
  readonly substituters?: readonly string[]
  readonly publicKeys?: readonly string[]
}

export interface NixToolchain {
  readonly toolchain: Toolchain
  /** `environment.nix`, where Boxcar wrote it. */
  readonly files: Readonly<Record<string, string>>
}

const STAGE = 'nix'
const FILE = 'environment.nix'
/** Where the environment is linked to in the image. */
const HOME = '/opt/nix'
/** Where the environment is made, in the stage that has Nix. */
const WORKSHOP = '/environment'
/** What `environment.nix` has an attribute for. */
const PARTS = ['build', 'run'] as const

/**
 * The toolchain `nix`: one stage realises the environment, cached apart from sources and dependencies; build stages and image are
 * Debian and get only the closure of what is theirs.
 */
export function nix(making: Making, options: NixOptions = {}): NixToolchain {
  const { plan, paths } = making
  const own = setupOf(plan).nixFiles?.[0]
  const url = options.url ?? nixpkgsUrl
  const text = own === undefined ? environmentNix(plan, making.reasons, url) : undefined
  const debian = (as: string): readonly Instruction[] => [from(debianImage(making), as, ['/suite'])]
  const libraries = `${HOME}/libraries/lib`
  const finds = (list: readonly string[] | undefined): readonly EnvEntry[] =>
    (list ?? []).length === 0 || Object.hasOwn(plan.variables, 'LD_LIBRARY_PATH')
      ? []
      : [{ name: 'LD_LIBRARY_PATH', value: [libraries] }]
  const buildLibraries = Object.values(plan.phases).flatMap(({ nixLibs = [] }) => nixLibs)
  const last = [
    ...closure(own === undefined ? 'run' : 'all', 'start'),
    ...env(finds(plan.start.nixPkgs || plan.start.nixLibs ? plan.start.nixLibs : buildLibraries))
  ]
  return {
    files: text === undefined ? {} : { [FILE]: text },
    toolchain: {
      before: [
        blank,
        comment('What comes from Nix: made anew only when this list changes, never with the sources'),
        from(namedImage(options.image ?? nixImage, 'image of Nix'), STAGE, ['/toolchain']),
        ...(text === undefined ? ownFile(making, url, options) : generated(making, text, options))
      ],
      host: debian,
      helper: debian,
      paths: [`${HOME}/bin`],
      build: [
        ...closure(own === undefined ? 'build' : 'all', 'build'),
        ...env([
          ...finds(buildLibraries),
          // For compilers, from Nix or from Debian
          { name: 'CPATH', value: [`${HOME}/include`] },
          { name: 'LIBRARY_PATH', value: [`${HOME}/lib`] },
          { name: 'PKG_CONFIG_PATH', value: [`${HOME}/lib/pkgconfig:${HOME}/share/pkgconfig`] }
        ])
      ],
      install: (id, runsOn, commands) =>
        (Object.hasOwn(nixRuntimes, runsOn) ? nixRuntimes[runsOn] : undefined)?.install?.(id, commands) ?? commands,
      last,
      server: (_, as): SiteServer => {
        const { runImage } = plan.start
        if (runImage !== undefined) return ownServer(runImage, as)
        return {
          instructions: [...debian(as), { kind: 'workdir', path: paths.app }, ...last],
          program: `${HOME}/bin/caddy`
        }
      }
    }
  }

  function closure(name: string, part: 'build' | 'start'): readonly Instruction[] {
    const said =
      part === 'build'
        ? 'Programs and libraries from Nix that the build needs'
        : 'Programs and libraries from Nix that the app needs, without those that only the build needs'
    const fields = part === 'build' ? ['/phases/setup/nixPkgs/0'] : ['/start/nixPkgs/0']
    return [
      comment(own === undefined ? said : `All that ${own} says`),
      { kind: 'copy', link: true, from: STAGE, sources: [`/image/${name}/`], to: '/', fields }
    ]
  }
}

function debianImage({ plan }: Making): string {
  if (plan.buildImage !== undefined) return namedImage(plan.buildImage, 'image in /buildImage')
  return `debian:${plan.suite}-slim`
}

function env(entries: readonly EnvEntry[]): readonly Instruction[] {
  return entries.length === 0 ? [] : [{ kind: 'env', entries }]
}

/** Build and run side by side: what both have is made once. */
function generated(making: Making, text: string, options: NixOptions): readonly Instruction[] {
  const isSite = making.plan.start.static !== undefined
  return [
    { kind: 'workdir', path: WORKSHOP },
    comment('The same text lies beside this Dockerfile'),
    { kind: 'file', path: `${WORKSHOP}/${FILE}`, content: text, fields: ['/phases/setup/nixpkgsArchive'] },
    run(PARTS.map((name) => `nix-build ${FILE} --attr ${name} --out-link ${name}${flags(options)}`)),
    comment('Each with all that it needs, as a tree to copy'),
    run(
      PARTS.flatMap((name) =>
        treeOf(name, name, [
          { from: 'ssl/certs/ca-bundle.crt', to: 'ssl/certs/ca-certificates.crt' },
          ...(isSite && name === 'run' ? [{ from: 'mime.types', to: 'mime.types' }] : [])
        ])
      )
    )
  ]
}

/**
 * The repository's own file: a derivation, a list or set of them, or a function with defaults, as `nix-env` takes it. `<nixpkgs>`
 * in it is the plan's commit.
 */
function ownFile(making: Making, url: string, options: NixOptions): readonly Instruction[] {
  const { paths } = making
  const files = setupOf(making.plan).nixFiles ?? []
  const file = paths.fromHere(files[0] ?? FILE)
  const profile = `${WORKSHOP}/profile`
  const nixpkgs = url.replaceAll('{commit}', commitOf(making.plan))
  return [
    // Nix names the file by this path where it does not understand it.
    { kind: 'workdir', path: paths.app },
    ...files.flatMap((path, index): Instruction[] => {
      const fields = [`/phases/setup/nixFiles/${String(index)}`]
      return [
        ...why(making, fields),
        { kind: 'copy', sources: [contextPath(making, path)], to: paths.fromHere(path), fields }
      ]
    }),
    run(
      [
        `mkdir -p ${WORKSHOP}`,
        `nix-env --profile ${profile} --install --file ${shellWord(file)} -I ${shellWord(`nixpkgs=${nixpkgs}`)}${flags(options)}`
      ],
      '/phases/setup/nixFiles/0'
    ),
    comment('With all that it needs, as a tree to copy'),
    run(
      [
        `{ [ -n "$(nix-env --profile ${profile} --query)" ] || { echo "error: the file evaluates to nothing that can be built" >&2; exit 1; }; }`,
        ...treeOf('all', profile, [])
      ],
      '/phases/setup/nixFiles/0'
    )
  ]
}

/** A file of the environment that programs look for at Debian's place; both below `etc`. */
interface Link {
  readonly from: string
  readonly to: string
}

/** The closure of a result as a tree of files to copy onto another image. */
function treeOf(name: string, result: string, links: readonly Link[]): readonly string[] {
  const root = `/image/${name}`
  const list = `${WORKSHOP}/${name}.closure`
  const folders = new Set(['/nix/store', posix.dirname(HOME), ...links.map(({ to }) => posix.dirname(`/etc/${to}`))])
  return [
    `nix-store --query --requisites ${result} > ${list}`,
    `mkdir -p ${[...folders].map((folder) => root + folder).join(' ')}`,
    `xargs cp -a -t ${root}/nix/store < ${list}`,
    `ln -s "$(readlink -f ${result})" ${root}${HOME}`,
    ...links.map(({ from, to }) => `ln -s ${HOME}/etc/${from} ${root}/etc/${to}`)
  ]
}

function run(texts: readonly string[], field = '/toolchain'): Instruction {
  return { kind: 'run', mounts: [], before: [], commands: texts.map((text) => ({ text, field })) }
}

/** Caches besides the default one must be named with the keys by which they sign. */
function flags({ substituters = [], publicKeys = [] }: NixOptions): string {
  const option = (name: string, values: readonly string[]): string =>
    values.length === 0 ? '' : ` --option ${name} ${shellWord(values.map((value) => plain(name, value)).join(' '))}`
  return option('substituters', substituters) + option('trusted-public-keys', publicKeys)
}

function plain(name: string, value: string): string {
  return demand(/^[\x21-\x7e]+$/, value, `The value of ${name}`, 'Write one per line, without spaces')
}
