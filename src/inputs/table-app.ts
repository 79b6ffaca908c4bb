import type { InputSpec } from './spec.js'

/** What the image is made of: the first half of the table in `table.ts`. */
export const appInputs = [
  {
    id: 'command',
    kind: 'choice',
    door: 'word',
    group: 'What to do',
    choices: ['build', 'plan', 'detect', 'diff', 'comment'],
    default: 'build',
    description:
      'What to do: `build` the image; `plan`, `diff` (what changed against the base) or `detect` without Docker; `comment` on a pull request with what another workflow planned.'
  },
  {
    id: 'context',
    kind: 'text',
    door: 'word',
    group: 'What to do',
    value: 'folder',
    default: '.',
    description:
      'Folder of the app, for example `services/api`; or a commit that is not checked out, as `REPO#REF:FOLDER`. Run actions/checkout first.'
  },
  {
    id: 'base',
    kind: 'text',
    door: 'argument',
    group: 'What to do',
    value: 'commit',
    only: ['diff'],
    without: 'where the branch left the default branch',
    description:
      'Commit that `boxcar diff BASE HEAD` compares with: a branch, a tag or a hash of this clone; or `REPO#REF:FOLDER`. `HEAD` is such a commit, too, or a folder as it is on disk (`.`, `./api`); without it, the commit that is checked out.'
  },
  {
    id: 'out',
    kind: 'text',
    door: 'both',
    group: 'What to do',
    value: 'folder',
    short: 'o',
    only: ['build', 'plan'],
    description:
      'Write the Dockerfile and what belongs to it into this folder outside the app, for example `../out`, and do not build.'
  },
  {
    id: 'format',
    kind: 'choice',
    door: 'cli',
    group: 'What to do',
    short: 'f',
    choices: ['box', 'text', 'json', 'toml', 'dockerfile', 'dockerignore'],
    without: '`box` on a terminal and `json` elsewhere, for `diff` always `text`',
    only: ['plan', 'detect', 'diff'],
    ofCommand: {
      plan: {
        description: 'How to print the answer; `--format dockerfile > Dockerfile` is how one leaves.',
        choices: ['box', 'json', 'toml', 'dockerfile', 'dockerignore'],
        without: '`box` on a terminal and `json` elsewhere'
      },
      detect: {
        description: 'How to print the answer.',
        choices: ['box', 'json'],
        without: '`box` on a terminal and `json` elsewhere'
      },
      diff: { description: 'How to print the answer.', choices: ['text', 'json'], without: '`text`' }
    },
    description:
      'How to print the answer; `--format dockerfile > Dockerfile` is how one leaves. For `diff` it is `text` or `json`, for `detect` `box` or `json`.'
  },
  {
    id: 'exit-code',
    kind: 'boolean',
    door: 'cli',
    group: 'What to do',
    default: 'false',
    only: ['diff'],
    description: 'End with exit code 3 when the plans differ.'
  },
  {
    id: 'install-cmd',
    kind: 'text',
    door: 'both',
    group: 'Commands',
    value: 'command',
    short: 'i',
    without: 'what the language needs',
    description: 'Replaces the commands that install dependencies, for example `npm ci`; `true` leaves the phase out.'
  },
  {
    id: 'build-cmd',
    kind: 'text',
    door: 'both',
    group: 'Commands',
    value: 'command',
    short: 'b',
    without: 'what the framework needs',
    description:
      'Replaces the commands that build the app, for example `npm run build:prod`; `true` leaves the phase out.'
  },
  {
    id: 'start-cmd',
    kind: 'text',
    door: 'both',
    group: 'Commands',
    value: 'command',
    short: 's',
    without: 'the Procfile’s `web` line, or what the framework needs',
    description: 'Replaces the command that starts the app, for example `gunicorn blog.wsgi`.'
  },
  {
    id: 'release',
    kind: 'choice',
    door: 'both',
    group: 'Commands',
    choices: ['start', 'manual'],
    default: 'start',
    description:
      'When the release command (migrations) runs: `start` runs it before the app starts, `manual` leaves it to `docker run IMAGE release`.'
  },
  {
    id: 'env',
    kind: 'pairs',
    door: 'both',
    group: 'Variables and secrets',
    value: 'KEY=VALUE',
    short: 'e',
    keys: 'variable',
    description:
      'Variables for building and running, stored in the image: one `KEY=VALUE` per line, taken as it is; a bare `KEY` takes its value from the environment of the step.'
  },
  {
    id: 'secrets',
    kind: 'pairs',
    door: 'both',
    group: 'Variables and secrets',
    value: 'KEY=VALUE',
    keys: 'variable',
    quotes: true,
    secret: true,
    description:
      'Secrets for the build only, in no layer and no log: one `KEY=VALUE` per line, or a bare `KEY` from the environment; a value of several lines stands in double quotes, `"KEY=…"`.'
  },
  {
    id: 'secret-files',
    kind: 'pairs',
    door: 'both',
    group: 'Variables and secrets',
    value: 'ID=PATH',
    keys: 'id',
    quotes: true,
    description:
      'Files that the build may read as secrets: one `id=path` per line, for example `npmrc=./ci/npmrc`; the file is at `/run/secrets/<id>`.'
  },
  {
    id: 'build-args',
    kind: 'pairs',
    door: 'both',
    group: 'Variables and secrets',
    value: 'KEY=VALUE',
    aliases: ['build-arg'],
    keys: 'variable',
    quotes: true,
    description:
      'Variables for the build commands only: one `KEY=VALUE` per line, for example `GIT_SHA=4c1f0ab`. Who has the image can find them: no place for secrets.'
  },
  {
    id: 'provider',
    kind: 'text',
    door: 'both',
    group: 'Languages and packages',
    value: 'name',
    without: 'detected',
    description: 'The language that serves the app, for example `python`, where a repository could be read in two ways.'
  },
  {
    id: 'toolchain',
    kind: 'choice',
    door: 'both',
    group: 'Languages and packages',
    choices: ['images', 'nix'],
    without: '`images`; `nix` where Nix packages are asked for',
    description: 'Where runtimes come from: `images` (official slim images) or `nix` (Nix packages on Debian).'
  },
  {
    id: 'apt',
    kind: 'packages',
    door: 'both',
    group: 'Languages and packages',
    value: 'package',
    short: 'a',
    description: 'Extra Debian packages to build and to run with, for example `ffmpeg, imagemagick`.'
  },
  {
    id: 'pkgs',
    kind: 'packages',
    door: 'both',
    group: 'Languages and packages',
    value: 'package',
    short: 'p',
    description: 'Extra Nix packages to build and to run with, for example `ffmpeg, jq`.'
  },
  {
    id: 'libs',
    kind: 'packages',
    door: 'both',
    group: 'Languages and packages',
    value: 'package',
    description: 'Extra Nix libraries that programs load while they run, for example `zlib, libGL`.'
  },
  {
    id: 'nix-image',
    kind: 'text',
    door: 'both',
    group: 'Languages and packages',
    value: 'image',
    without: '`nixos/nix` at a fixed version',
    description:
      'Image whose Nix makes the environment, for the toolchain `nix`, for example `registry.acme.dev/nix:2.35.2`.'
  },
  {
    id: 'nixpkgs-url',
    kind: 'text',
    door: 'both',
    group: 'Languages and packages',
    value: 'address',
    without: 'the archives of NixOS/nixpkgs on GitHub',
    description:
      'Where archives of Nixpkgs are, `https://` or `file://` (a file of the Nix image), for example `https://mirror.acme.dev/nixpkgs/{commit}.tar.gz`. Without `{commit}` it is one archive for all, and no hash is checked.'
  },
  {
    id: 'nix-substituters',
    kind: 'list',
    door: 'both',
    group: 'Languages and packages',
    value: 'address',
    without: 'those of the Nix image, mostly cache.nixos.org',
    description:
      'Binary caches that Nix takes finished packages from, one per line, for example `https://cache.acme.dev`.'
  },
  {
    id: 'nix-public-keys',
    kind: 'list',
    door: 'both',
    group: 'Languages and packages',
    value: 'key',
    without: 'those of the Nix image',
    description: 'Public keys by which these caches sign, one per line, for example `cache.acme.dev-1:6NCH…=`.'
  },
  {
    id: 'config',
    kind: 'text',
    door: 'both',
    group: 'Languages and packages',
    value: 'file',
    short: 'c',
    without: '`nixpacks.toml`, then `nixpacks.json`',
    description: 'Config file inside the app’s folder, for example `nixpacks.prod.toml`.'
  },
  {
    id: 'plan',
    kind: 'text',
    door: 'both',
    group: 'Languages and packages',
    value: 'file',
    aliases: ['json-plan'],
    without: 'detected',
    description:
      'A plan to use instead of detecting: a file, the JSON itself, or `-` for standard input. For `comment`: the file of the plan artifact.'
  }
] as const satisfies readonly InputSpec[]
