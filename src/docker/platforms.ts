import { UserError } from '../errors.js'
import { sentenceList } from '../text.js'
import type { Builder } from './types.js'

/** Spellings of the same architecture, as containerd's `platforms` package maps them. */
const architectures: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  armhf: 'arm/v7',
  armel: 'arm/v6',
  armv7l: 'arm/v7',
  armv6l: 'arm/v6',
  i386: '386',
  i686: '386'
}

/** Variants that are the architecture's own: `linux/arm64/v8` is `linux/arm64`. */
const plainVariants = new Set(['amd64/v1', 'arm64/v8'])

const pattern = /^(?:[a-z]+\/)?[a-z0-9_-]+(?:\/v\d+)?$/

/** `linux/arm64` for `arm64`, `aarch64`, `linux/arm64/v8` and `linux/arm64*` (as Buildx marks what people asked for). */
export function normalPlatform(text: string): string {
  const parts = text.trim().toLowerCase().replace(/\*$/, '').split('/')
  const [os, ...rest] = parts.length > 1 && !parts[1]?.startsWith('v') ? parts : ['linux', ...parts]
  const [architecture = '', variant] = rest
  const known = architectures[architecture] ?? architecture
  const machine = variant === undefined ? known : `${known.split('/')[0] ?? known}/${variant}`
  if (machine === 'arm') return `${os}/arm/v7`
  return `${os}/${plainVariants.has(machine) ? (machine.split('/')[0] ?? machine) : machine}`
}

/** The platform of a machine as `docker info` names it: OSType and Architecture. */
export function nativePlatform(os: string, architecture: string): string {
  return normalPlatform(`${os}/${architecture}`)
}

/**
 * The platforms to build, in their normal form, each once; empty means the builder's own.
 * Throws a UserError for one that is none, that the builder has no node or emulator for, or for several where the builder
 * can make only one.
 */
export function buildPlatforms(wanted: readonly string[], builder: Builder): readonly string[] {
  const bad = wanted.find((platform) => !pattern.test(platform.trim().toLowerCase()))
  if (bad !== undefined) {
    throw new UserError({ what: `\`${bad}\` (platforms) is no platform`, fix: 'Write `linux/amd64`, `linux/arm64` …' })
  }
  const platforms = [...new Set(wanted.map(normalPlatform))]
  const foreign = platforms.filter((platform) => !platform.startsWith('linux/'))
  if (foreign.length > 0) {
    throw new UserError({
      what: `${sentenceList(foreign)} cannot be built: images are made for Linux`,
      fix: 'Write `linux/amd64`, `linux/arm64` …'
    })
  }
  refuseMissing(platforms, builder)
  refuseSeveral(platforms, builder)
  return platforms
}

/** Which platform this machine can boot, and which are only built. */
export function bootable(
  platforms: readonly string[],
  builder: Builder
): { readonly booted?: string; readonly others: readonly string[] } {
  const targets = platforms.length > 0 ? platforms : [normalPlatform(builder.platforms[0] ?? builder.native)]
  const others = targets.filter((platform) => platform !== builder.native)
  return others.length === targets.length ? { others } : { booted: builder.native, others }
}

/** A builder that was not asked yet lists no platforms; then Buildx itself has the word. */
function refuseMissing(platforms: readonly string[], builder: Builder): void {
  if (builder.platforms.length === 0) return
  const known = new Set(builder.platforms.map(normalPlatform))
  const missing = platforms.filter((platform) => !known.has(platform))
  if (missing.length === 0) return
  throw new UserError({
    what: `The builder \`${builder.name}\` has neither a node nor an emulator for ${sentenceList(missing)} (it has ${sentenceList([...known])})`,
    fix: wayOut(missing)
  })
}

function wayOut(missing: readonly string[]): string {
  const emulate =
    'Add `- uses: docker/setup-qemu-action@v4` and `- uses: docker/setup-buildx-action@v4` before this step (elsewhere: `docker run --privileged --rm tonistiigi/binfmt --install all`).'
  const native =
    'Faster: a job of its own on `runs-on: ubuntu-24.04-arm`, which builds for linux/arm64 without emulation.'
  return missing.includes('linux/arm64') ? `${emulate} ${native}` : emulate
}

function refuseSeveral(platforms: readonly string[], builder: Builder): void {
  // Only the containerd image store lets the engine's own builder make several; attestations come with it.
  if (platforms.length < 2 || builder.driver !== 'docker' || builder.attests) return
  throw new UserError({
    what: `The engine's own builder \`${builder.name}\` makes one platform at a time, and ${sentenceList(platforms)} are wanted`,
    fix: 'Add `- uses: docker/setup-buildx-action@v4` before this step (elsewhere: `docker buildx create --use`).'
  })
}
