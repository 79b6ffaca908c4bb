import { UserError } from '../errors.js'
import { archiveOf, defaultArchive, isAttributePath, isCommit } from '../packages/nixpkgs.js'
import { escapePointer } from '../plan/finish.js'
import type { Plan } from '../plan/types.js'
import { byCodePoint } from '../text.js'
import { demand, oneLine } from './quoting.js'
import type { Reasons } from './reasons.js'

/** An attribute, or an address, with the field of the plan that names it. */
interface Item {
  readonly value: string
  readonly field: string
}

/**
 * `environment.nix`: an attribute for what the build gets and one for what the image gets, each a folder of links.
 * No text of the plan becomes Nix code: attribute paths, commits and addresses are checked and quoted.
 * @param url where archives of Nixpkgs are; `{commit}` stands for the commit. Without it, what is there cannot be checked by a hash.
 */
export function environmentNix(plan: Plan, reasons: Reasons, url: string): string {
  const build = { packages: itemsOf(plan, 'nixPkgs'), libraries: itemsOf(plan, 'nixLibs') }
  const run = { packages: startItems(plan, 'nixPkgs'), libraries: startItems(plan, 'nixLibs') }
  return [
    '# Written by Boxcar: what the build and the image get from Nixpkgs. `nix-build environment.nix` makes both.',
    'let',
    ...sources(plan, reasons, url),
    '',
    '  # Links to all that a package has; libraries that programs load lie apart, because every program looks there.',
    '  folder = name: outputs: packages: libraries: pkgs.buildEnv {',
    '    inherit name;',
    '    paths = packages ++ [',
    '      (pkgs.buildEnv {',
    '        name = "${name}-libraries";',
    '        paths = map pkgs.lib.getLib libraries;',
    '        pathsToLink = [ "/lib" ];',
    '        extraPrefix = "/libraries";',
    '        ignoreCollisions = true;',
    '      })',
    '    ];',
    '    extraOutputsToInstall = outputs;',
    '    ignoreCollisions = true;',
    '  };',
    'in',
    '{',
    '  # What the build commands find: headers and pkg-config files, too',
    ...folder('build', ['dev'], build, reasons),
    '',
    '  # What the image gets, with all that it needs and nothing else',
    ...folder('run', [], run, reasons),
    '}',
    ''
  ].join('\n')
}

/** The commit that the plan's packages come from; a plan of Nixpacks in part may leave it to us. */
export function commitOf(plan: Plan): string {
  const commit = plan.phases['setup']?.nixpkgsArchive ?? defaultArchive.commit
  if (isCommit(commit)) return commit
  throw new UserError({
    what: `/phases/setup/nixpkgsArchive is "${oneLine(commit).slice(0, 80)}", which is no commit of Nixpkgs`,
    fix: 'Write all 40 characters of the commit’s hash'
  })
}

function sources(plan: Plan, reasons: Reasons, url: string): readonly string[] {
  const commit = commitOf(plan)
  const archive = archiveOf(commit)
  const isPinned = url.includes('{commit}')
  const overlays = Object.entries(plan.phases).flatMap(([name, { nixOverlays = [] }]) =>
    nixOverlays.map((value, index): Item => ({
      value,
      field: `/phases/${escapePointer(name)}/nixOverlays/${String(index)}`
    }))
  )
  return [
    ...comment(reasons, '/phases/setup/nixpkgsArchive', '  '),
    '  nixpkgs = fetchTarball {',
    `    url = ${nixString(url.replaceAll('{commit}', commit))};`,
    ...(archive && isPinned ? [`    sha256 = ${nixString(archive.hash)};`] : []),
    '  };',
    '  pkgs = import nixpkgs {',
    '    config = { };',
    ...(overlays.length === 0
      ? ['    overlays = [ ];']
      : [
          '    overlays = [',
          ...overlays.flatMap(({ value, field }) => [
            ...comment(reasons, field, '      '),
            `      (import (fetchTarball ${nixString(address(value))}))`
          ]),
          '    ];'
        ]),
    '  };'
  ]
}

/** The overlay's own file: `default.nix` of what the archive holds. */
function address(value: string): string {
  return demand(
    /^https:\/\/[\x21-\x7e]+$/,
    value,
    'The address of the Nix overlay',
    'Write one that begins with https://, such as https://github.com/OWNER/NAME/archive/COMMIT.tar.gz'
  )
}

/** @param outputs which outputs of the packages are linked besides those that Nix installs by itself */
function folder(
  name: string,
  outputs: readonly string[],
  { packages, libraries }: { readonly packages: readonly Item[]; readonly libraries: readonly Item[] },
  reasons: Reasons
): readonly string[] {
  const others = outputs.length === 0 ? '[ ]' : `[ ${outputs.map(nixString).join(' ')} ]`
  return [`  ${name} = folder "${name}" ${others}`, ...list(packages, reasons), ...list(libraries, reasons)].map(
    (line, index, all) => (index === all.length - 1 ? `${line};` : line)
  )
}

function list(items: readonly Item[], reasons: Reasons): readonly string[] {
  if (items.length === 0) return ['    [ ]']
  let said: string | undefined
  return [
    '    [',
    ...items.flatMap(({ value, field }) => {
      const sentence = sentenceOf(reasons, field)
      const lines = sentence === undefined || sentence === said ? [] : comment(reasons, field, '      ')
      said = sentence
      return [...lines, `      pkgs.${attributePath(value)}`]
    }),
    '    ]'
  ]
}

const KEYWORDS = new Set('assert else if in inherit let or rec then with'.split(' '))

/** `python313Packages.pip`; a name that is no identifier of Nix stands in quotes. */
export function attributePath(path: string): string {
  if (!isAttributePath(path)) {
    throw new UserError({
      what: `The Nix package "${oneLine(path).slice(0, 80)}" is no attribute path of Nixpkgs`,
      fix: 'Write names like ffmpeg or python313Packages.numpy; Nix expressions belong into a file environment.nix'
    })
  }
  return path
    .split('.')
    .map((name) => (/^[A-Za-z_]/.test(name) && !KEYWORDS.has(name) ? name : `"${name}"`))
    .join('.')
}

/** A string of Nix that stands for exactly `text` (Nix manual, "String literal"). */
export function nixString(text: string): string {
  return `"${text.replace(/[\\"]|\$(?=\{)/g, '\\$&')}"`
}

/** Without the line of the file that says so: it moves with every change above it, and the environment would be made anew. */
function sentenceOf(reasons: Reasons, field: string): string | undefined {
  const { because, file } = reasons.of(field) ?? {}
  if (because === undefined) return undefined
  return oneLine(file === undefined || because.includes(file) ? because : `${because} (${file})`)
}

function comment(reasons: Reasons, field: string, indent: string): readonly string[] {
  const sentence = sentenceOf(reasons, field)
  return sentence === undefined ? [] : [`${indent}# ${sentence}`]
}

/** Of all phases, each once. */
function itemsOf(plan: Plan, list: 'nixPkgs' | 'nixLibs'): readonly Item[] {
  return once(
    Object.entries(plan.phases).flatMap(([name, phase]) =>
      (phase[list] ?? []).map((value, index) => ({
        value,
        field: `/phases/${escapePointer(name)}/${list}/${String(index)}`
      }))
    )
  )
}

/** A plan that says nothing of the image's packages, as Nixpacks' plans, has all of them there. */
function startItems(plan: Plan, list: 'nixPkgs' | 'nixLibs'): readonly Item[] {
  const { start } = plan
  if (start.nixPkgs === undefined && start.nixLibs === undefined) return itemsOf(plan, list)
  return once((start[list] ?? []).map((value, index) => ({ value, field: `/start/${list}/${String(index)}` })))
}

function once(items: readonly Item[]): readonly Item[] {
  const byValue = new Map<string, Item>()
  for (const item of items) if (!byValue.has(item.value)) byValue.set(item.value, item)
  return [...byValue.values()].sort((a, b) => byCodePoint(a.value, b.value))
}
