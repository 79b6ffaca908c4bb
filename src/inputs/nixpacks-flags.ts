/** A flag of Nixpacks. `instead` stands where Boxcar has none of that name: what to do in its place. */
export interface NixpacksFlag {
  readonly name: string
  readonly short?: string
  readonly instead?: string
}

/** Every flag of Nixpacks 1.39 (https://nixpacks.com/docs/cli). docs/from-nixpacks.md is held against it. */
export const nixpacksFlags: readonly NixpacksFlag[] = [
  ...[
    { name: 'install-cmd', short: 'i' },
    { name: 'build-cmd', short: 'b' },
    { name: 'start-cmd', short: 's' }
  ],
  ...[{ name: 'pkgs', short: 'p' }, { name: 'apt', short: 'a' }, { name: 'libs' }, { name: 'env', short: 'e' }],
  ...[
    { name: 'config', short: 'c' },
    { name: 'json-plan' },
    { name: 'format', short: 'f' },
    { name: 'name', short: 'n' }
  ],
  ...[{ name: 'out', short: 'o' }, { name: 'tag', short: 't' }, { name: 'label', short: 'l' }, { name: 'platform' }],
  ...[{ name: 'no-cache' }, { name: 'cache-from' }, { name: 'help', short: 'h' }, { name: 'version', short: 'V' }],
  { name: 'dockerfile', short: 'd', instead: 'Print it with boxcar plan . --format dockerfile' },
  { name: 'cache-key', instead: 'Leave it out: cache mounts are named after the tools that use them' },
  { name: 'current-dir', instead: 'Leave it out: nothing is ever written into the app' },
  { name: 'incremental-cache-image', instead: 'Use --cache registry, or --cache-to and --cache-from' },
  { name: 'inline-cache', instead: 'Use --cache inline' },
  { name: 'docker-host', instead: 'Set DOCKER_HOST in the environment' },
  { name: 'docker-tls-verify', instead: 'Set DOCKER_TLS_VERIFY in the environment' },
  { name: 'docker-cert-path', instead: 'Set DOCKER_CERT_PATH in the environment' },
  { name: 'docker-output', instead: 'Use --push, --load or --out' },
  {
    name: 'add-host',
    instead:
      'For the boot check, use --check-options "--add-host NAME:IP"; for the build, a builder of your own and --builder'
  },
  { name: 'cpu-quota', instead: 'Set limits on a builder of your own and name it with --builder' },
  { name: 'memory', instead: 'Set limits on a builder of your own and name it with --builder' },
  { name: 'no-error-without-start', instead: 'Say how the app starts with --start-cmd' },
  { name: 'verbose', short: 'v', instead: 'Leave it out: the whole log of the build is shown' }
]
