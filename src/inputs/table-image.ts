import type { InputSpec } from './spec.js'

/** What happens to the image: the second half of the table in `table.ts`. */
export const imageInputs = [
  {
    id: 'name',
    kind: 'text',
    door: 'both',
    group: 'Image',
    value: 'image',
    short: 'n',
    without: '`ghcr.io/<owner>/<repository>` in a workflow, the folder’s name on the command line',
    description: 'Name of the image without a tag, for example `ghcr.io/acme/shop`.'
  },
  {
    id: 'tags',
    kind: 'list',
    door: 'both',
    group: 'Image',
    value: 'tag',
    short: 't',
    aliases: ['tag'],
    without: 'from the branch, the version tag or the pull request',
    description:
      'Tags, separated by line ends or commas: `1.2` is a tag of `name`; an entry with `/` or `:`, as `docker.io/acme/shop:1.2`, is a whole reference.'
  },
  {
    id: 'labels',
    kind: 'pairs',
    door: 'both',
    group: 'Image',
    value: 'KEY=VALUE',
    short: 'l',
    aliases: ['label'],
    keys: 'label',
    quotes: true,
    description: 'Labels of the image, one `KEY=VALUE` per line, for example `org.opencontainers.image.vendor=Acme`.'
  },
  {
    id: 'platforms',
    kind: 'list',
    door: 'both',
    group: 'Image',
    value: 'platform',
    aliases: ['platform'],
    without: 'the platform of the builder',
    description: 'Platforms to build for, for example `linux/amd64,linux/arm64`.'
  },
  {
    id: 'push',
    kind: 'boolean',
    door: 'both',
    group: 'Image',
    default: 'false',
    description:
      'Push the image after it was built and checked. ghcr.io takes `github-token`; for any other registry log in first, with docker/login-action or `docker login`.'
  },
  {
    id: 'load',
    kind: 'boolean',
    door: 'both',
    group: 'Image',
    without: '`true` unless pushed',
    description: 'Load the image into the local Docker engine.'
  },
  {
    id: 'provenance',
    kind: 'text',
    door: 'both',
    group: 'Image',
    value: 'value',
    without: 'Buildx decides',
    description: 'Provenance attestation as in docker/build-push-action: `true`, `false` or for example `mode=max`.'
  },
  {
    id: 'sbom',
    kind: 'text',
    door: 'both',
    group: 'Image',
    value: 'value',
    without: 'none',
    description: 'SBOM attestation as in docker/build-push-action: `true`, `false` or for example `generator=image`.'
  },
  {
    id: 'cache',
    kind: 'choice',
    door: 'both',
    group: 'Building',
    choices: ['auto', 'registry', 'gha', 'inline', 'none'],
    default: 'auto',
    description:
      'Where build layers are kept between runs; `auto` takes the registry when pushing, GitHub’s cache otherwise, and never writes from a pull request.'
  },
  {
    id: 'cache-from',
    kind: 'lines',
    door: 'both',
    group: 'Building',
    value: 'source',
    description:
      'Where to read build layers from, one per line as for Buildx, for example `type=registry,ref=acme/shop:cache`.'
  },
  {
    id: 'cache-to',
    kind: 'lines',
    door: 'both',
    group: 'Building',
    value: 'target',
    description: 'Where to write build layers to, one per line as for Buildx, for example `type=gha,mode=max`.'
  },
  {
    id: 'no-cache',
    kind: 'boolean',
    door: 'both',
    group: 'Building',
    without: '`false`, or what `NIXPACKS_NO_CACHE` says',
    description: 'Build every step anew.'
  },
  {
    id: 'pull',
    kind: 'boolean',
    door: 'both',
    group: 'Building',
    default: 'false',
    description: 'Look for newer base images even where one is there.'
  },
  {
    id: 'builder',
    kind: 'text',
    door: 'both',
    group: 'Building',
    value: 'name',
    without: 'the current one',
    description: 'Buildx builder to use, for example the output `name` of docker/setup-buildx-action.'
  },
  {
    id: 'check',
    kind: 'choice',
    door: 'both',
    group: 'Boot check',
    choices: ['off', 'warn', 'require'],
    default: 'warn',
    description:
      'Boot the image before it is pushed: `warn` reports a failure, `require` stops there, `off` skips the check.'
  },
  {
    id: 'check-path',
    kind: 'text',
    door: 'both',
    group: 'Boot check',
    value: 'path',
    default: '/',
    description: 'Path that has to answer with an HTTP status below 500, for example `/health`.'
  },
  {
    id: 'check-timeout',
    kind: 'seconds',
    door: 'both',
    group: 'Boot check',
    value: 'seconds',
    default: '60',
    description: 'How long the app may take to answer, in seconds, for example `120`.'
  },
  {
    id: 'check-env',
    kind: 'pairs',
    door: 'both',
    group: 'Boot check',
    value: 'KEY=VALUE',
    keys: 'variable',
    secret: true,
    description:
      'Variables for the boot check only, one `KEY=VALUE` per line or a bare `KEY` from the environment, for example `DATABASE_URL=postgres://…`. They are not stored.'
  },
  {
    id: 'check-options',
    kind: 'words',
    door: 'both',
    group: 'Boot check',
    value: 'options',
    description: 'Extra options of `docker run` for the boot check, for example `--network host`.'
  },
  {
    id: 'summary',
    kind: 'boolean',
    door: 'action',
    group: 'Report',
    default: 'true',
    description: 'Write a job summary.'
  },
  {
    id: 'comment',
    kind: 'choice',
    door: 'action',
    group: 'Report',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    description:
      'Comment on the pull request what changes in the image: `auto` only when something does. Needs `pull-requests: write`; where the token may only read, as on forks, the job summary has it.'
  },
  {
    id: 'github-token',
    kind: 'text',
    door: 'action',
    group: 'Report',
    value: 'token',
    filledIn: '${{ github.token }}',
    description:
      'Token for ghcr.io, where nobody logged in, and for the pull request’s comment. It never reaches the build.'
  },
  {
    id: 'allow-unsafe-pr-build',
    kind: 'boolean',
    door: 'action',
    group: 'Report',
    default: 'false',
    description:
      'Build code from a fork under `pull_request_target`, where it can reach the secrets of the workflow. Leave it off unless somebody has read that code.'
  }
] as const satisfies readonly InputSpec[]
