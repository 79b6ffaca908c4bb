import type { Inputs } from '../settings/types.js'
import { nearest } from '../text.js'
import { cleanName, isImageName, isReference, isTag, splitReference } from './image-name.js'
import type { InputSpec } from './spec.js'
import { inputSpecs, type ChoiceOf, type DefaultedId, type IdOf, type InputId } from './table.js'
import { readBoolean, readList, readPairs, readSeconds, type Origin } from './values.js'
import { shown, wrong } from './messages.js'
import { isAptPackage, splitPackages, splitWords } from './words.js'

/** What one door found: text per input, as people gave it; what is repeatable is joined by line ends. */
export interface Given {
  readonly texts: ReadonlyMap<InputId, string>
  /** What an input is called at this door: "the input `env`", "`--env`". */
  readonly nameOf: (id: InputId) => string
  /** Ids that were set and not filled in by the runner. */
  readonly chosen: ReadonlySet<string>
}

/**
 * Reads every text by its kind and checks what goes together. Absent and empty mean the same: not set.
 * Throws a UsageError that names the input; values are not repeated where they can be secret.
 */
export function assemble(given: Given, environment: NodeJS.ProcessEnv): Inputs {
  const read = readers(given, environment)
  const env = read.pairs('env')
  const inputs: Inputs = {
    command: read.choice('command'),
    context: read.text('context'),
    base: read.text('base'),
    name: read.text('name'),
    tags: read.list('tags'),
    installCmd: read.text('install-cmd'),
    buildCmd: read.text('build-cmd'),
    startCmd: read.text('start-cmd'),
    env,
    secrets: read.pairs('secrets'),
    secretFiles: read.pairs('secret-files'),
    pkgs: read.packages('pkgs'),
    libs: read.packages('libs'),
    apt: read.packages('apt'),
    provider: read.text('provider'),
    toolchain: read.choice('toolchain'),
    nixImage: read.text('nix-image'),
    nixpkgsUrl: read.text('nixpkgs-url'),
    nixSubstituters: read.list('nix-substituters'),
    nixPublicKeys: read.list('nix-public-keys'),
    config: read.text('config'),
    plan: read.text('plan'),
    release: read.choice('release'),
    out: read.text('out'),
    push: read.boolean('push'),
    load: read.boolean('load'),
    platforms: [...new Set(read.list('platforms'))],
    labels: read.pairs('labels'),
    buildArgs: read.pairs('build-args'),
    cacheFrom: read.lines('cache-from'),
    cacheTo: read.lines('cache-to'),
    noCache: read.boolean('no-cache') ?? nixpacksNoCache(env, environment),
    pull: read.boolean('pull'),
    builder: read.text('builder'),
    provenance: read.text('provenance'),
    sbom: read.text('sbom'),
    cache: read.choice('cache'),
    check: read.choice('check'),
    checkPath: read.text('check-path'),
    checkTimeout: read.seconds('check-timeout'),
    checkEnv: read.pairs('check-env'),
    checkOptions: read.words('check-options'),
    summary: read.boolean('summary'),
    comment: read.choice('comment'),
    githubToken: read.text('github-token'),
    allowUnsafePrBuild: read.boolean('allow-unsafe-pr-build'),
    format: read.choice('format'),
    exitCode: read.boolean('exit-code'),
    given: given.chosen
  }
  check(inputs, given)
  return deepFreeze(withoutUndefined(inputs))
}

export function specOf(id: InputId): InputSpec {
  const spec = inputSpecs.find((row) => row.id === id)
  if (!spec) throw new Error(`No input is called ${id}`)
  return spec
}

/** An input with a default is never absent. */
type Read<Id extends InputId, T> = Id extends DefaultedId ? T : T | undefined

function readers({ texts, nameOf }: Given, environment: NodeJS.ProcessEnv) {
  function read<Id extends InputId, T>(id: Id, parse: (text: string, origin: Origin) => T): Read<Id, T> {
    const spec = specOf(id)
    const text = texts.get(id) ?? spec.default
    return (text === undefined ? undefined : parse(text, { spec, name: nameOf(id) })) as Read<Id, T>
  }
  function items(id: InputId, parse: (text: string, origin: Origin) => readonly string[]): readonly string[] {
    return read<InputId, readonly string[]>(id, parse) ?? []
  }
  return {
    text: <Id extends IdOf<'text'>>(id: Id) => read(id, (text) => text.trim()),
    choice: <Id extends IdOf<'choice'>>(id: Id) => read(id, readChoice<Id>),
    boolean: <Id extends IdOf<'boolean'>>(id: Id) => read(id, readBoolean),
    seconds: <Id extends IdOf<'seconds'>>(id: Id) => read(id, readSeconds),
    pairs: (id: IdOf<'pairs'>) => read(id, (text, origin) => readPairs(text, origin, environment)) ?? {},
    list: (id: IdOf<'list'>) => items(id, (text, origin) => readList(text, origin, { commas: true })),
    lines: (id: IdOf<'lines'>) => items(id, (text, origin) => readList(text, origin, { commas: false })),
    packages: (id: IdOf<'packages'>) => items(id, splitPackages),
    words: (id: IdOf<'words'>) => items(id, (text, { name }) => splitWords(text, name))
  }
}

function readChoice<Id extends IdOf<'choice'>>(text: string, { spec, name }: Origin): ChoiceOf<Id> {
  const choices = spec.choices ?? []
  const choice = choices.find((word) => word === text)
  if (choice !== undefined) return choice as ChoiceOf<Id>
  const near = nearest(text, choices)
  throw wrong(
    `${name} is "${shown(text)}", which is none of ${choices.join(', ')}`,
    near ? `Did you mean ${near}?` : `Write one of ${choices.join(', ')}`
  )
}

/** Nixpacks reads `1` and `true` as yes and all else as no. */
function nixpacksNoCache(env: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv): boolean {
  return /^(?:1|true)$/.test(env['NIXPACKS_NO_CACHE'] ?? environment['NIXPACKS_NO_CACHE'] ?? '')
}

function check(inputs: Inputs, { nameOf, chosen }: Given): void {
  checkName(inputs.name, nameOf('name'))
  inputs.tags.forEach((entry) => checkTag(entry, nameOf('tags')))
  inputs.platforms.forEach((platform) => checkPlatform(platform, nameOf('platforms')))
  inputs.apt.forEach((name) => checkApt(name, nameOf('apt')))
  checkNix(inputs, nameOf)
  checkSecrets(inputs, nameOf)
  if (!/^\/[\x21-\x7e]*$/.test(inputs.checkPath)) {
    throw wrong(
      `${nameOf('check-path')} is "${shown(inputs.checkPath)}", which is no path of a URL`,
      'Write it with a / in front and without spaces: /health'
    )
  }
  if (inputs.out !== undefined && inputs.push) {
    throw wrong(
      `${nameOf('out')} writes files and builds nothing, so that ${nameOf('push')} has nothing to push`,
      'Leave one of them out'
    )
  }
  for (const { id, only } of inputSpecs) {
    if (only && chosen.has(id) && !only.includes(inputs.command)) {
      throw wrong(`${nameOf(id)} has no meaning for ${inputs.command}`, `It belongs to ${only.join(', ')}`)
    }
  }
}

function checkName(name: string | undefined, what: string): void {
  if (name === undefined || isImageName(name)) return
  const { name: bare, tag, digest } = splitReference(name)
  const tagged = tag !== undefined && isTag(tag) && isImageName(bare)
  const mended = cleanName(tagged ? bare : digest === undefined ? name : bare)
  throw wrong(
    tagged
      ? `${what} is "${shown(name)}", a name with a tag`
      : `${what} is "${shown(name)}", which is no image name: lower-case letters, digits and single . _ - between slashes`,
    tagged ? `Write name: ${bare} and tags: ${tag}` : mended ? `Write ${mended}` : 'Write a name like ghcr.io/acme/shop'
  )
}

function checkTag(entry: string, what: string): void {
  const whole = /[/:]/.test(entry)
  const { name, tag, digest } = splitReference(entry)
  if (whole ? isImageName(name) && (tag === undefined || isTag(tag)) && digest === undefined : isTag(entry)) return
  const mended = whole ? cleanName(name) : cleanTag(entry)
  const suggestion = whole && mended && tag !== undefined ? `${mended}:${cleanTag(tag) ?? 'latest'}` : mended
  throw wrong(
    whole
      ? `${what} has "${shown(entry)}", which is no image reference (NAME:TAG)`
      : `${what} has "${shown(entry)}", which is no tag: at most 128 letters, digits, _ . - and no . or - in front`,
    suggestion ? `Write ${suggestion}` : 'Write tags like 1.2.3 or whole references like ghcr.io/acme/shop:1.2.3'
  )
}

function cleanTag(text: string): string | undefined {
  const tag = text
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128)
  return isTag(tag) ? tag : undefined
}

/** Architectures of official images, by the names of the OCI image specification (Go's GOARCH). */
const architectures = ['amd64', 'arm64', 'arm/v7', 'arm/v6', 'arm/v5', '386', 'ppc64le', 's390x', 'riscv64']
/** The same as `uname -m` and Debian call them. */
const otherNames: Readonly<Record<string, string>> = {
  ...{
    x86_64: 'amd64',
    x64: 'amd64',
    aarch64: 'arm64',
    armv7: 'arm/v7',
    armv7l: 'arm/v7',
    armhf: 'arm/v7',
    i386: '386'
  }
}

function checkPlatform(platform: string, what: string): void {
  const architecture = platform.startsWith('linux/') ? platform.slice('linux/'.length) : undefined
  if (/^[a-z0-9]+(?:\/v[0-9]+)?$/.test(architecture ?? '') && !Object.hasOwn(otherNames, architecture ?? '')) return
  const name = platform.toLowerCase().replace(/^linux[/-]/, '')
  const mended = otherNames[name] ?? architectures.find((known) => known === name)
  throw wrong(
    `${what} has "${shown(platform)}", which is no platform that images are built for`,
    `Write ${mended ? `linux/${mended}` : 'platforms like linux/amd64, linux/arm64'}`
  )
}

function checkApt(name: string, what: string): void {
  if (isAptPackage(name)) return
  throw wrong(
    `${what} has "${shown(name)}", which is no name of a Debian package`,
    'Write names as apt knows them: ffmpeg, libpq-dev'
  )
}

/** What Nix reads as one word; credentials in an address would be in the Dockerfile. */
function checkNix({ nixImage, nixpkgsUrl, nixSubstituters, nixPublicKeys }: Inputs, nameOf: Given['nameOf']): void {
  if (nixImage !== undefined && !isReference(nixImage)) {
    throw wrong(
      `${nameOf('nix-image')} is "${shown(nixImage)}", which is no name of an image`,
      'Write one like nixos/nix:2.35.2'
    )
  }
  if (nixpkgsUrl !== undefined && !/^(?:https?|file):\/\/[\x21-\x7e]+$/.test(nixpkgsUrl)) {
    throw wrong(
      `${nameOf('nixpkgs-url')} is "${shown(nixpkgsUrl)}", which is no address`,
      'Write one like https://mirror.acme.dev/nixpkgs/{commit}.tar.gz or file:///nixpkgs.tar.gz'
    )
  }
  for (const address of [...nixSubstituters, ...(nixpkgsUrl === undefined ? [] : [nixpkgsUrl])]) {
    if (!/^[a-z0-9+]+:\/\/[\x21-\x7e]+$/.test(address)) {
      throw wrong(
        `${nameOf('nix-substituters')} has "${shown(address)}", which is no address`,
        'Write addresses like https://cache.acme.dev'
      )
    }
    if (/^[a-z0-9+]+:\/\/[^/]*@/.test(address)) {
      throw wrong(
        'An address for Nix holds a user name or a password, which would be in the Dockerfile for everybody to read',
        'Let the runner reach it without one, for example by a proxy or a network of its own'
      )
    }
  }
  for (const key of nixPublicKeys) {
    if (!/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]+=*$/.test(key)) {
      throw wrong(
        `${nameOf('nix-public-keys')} has "${shown(key)}", which is no public key of Nix`,
        'Write them as NAME:KEY, like cache.acme.dev-1:6NCH…='
      )
    }
  }
}

function checkSecrets({ secrets, secretFiles, env, buildArgs }: Inputs, nameOf: Given['nameOf']): void {
  for (const name of Object.keys(secrets)) {
    const other = Object.hasOwn(env, name) ? 'env' : Object.hasOwn(buildArgs, name) ? 'build-args' : undefined
    if (other) {
      throw wrong(
        `${name} is in ${nameOf('secrets')} and in ${nameOf(other)}, which stores it in the image for everybody to read`,
        `Keep it in secrets for the build; what the running app needs is given when it starts: docker run -e ${name}`
      )
    }
    if (Object.hasOwn(secretFiles, name)) {
      throw wrong(`${name} is in ${nameOf('secrets')} and in ${nameOf('secret-files')}`, 'Keep one of the two')
    }
  }
}

function withoutUndefined(inputs: Inputs): Inputs {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined)) as unknown as Inputs
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner as object)
  return Object.freeze(value)
}
