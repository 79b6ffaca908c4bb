import type { Hint } from './causes.js'

/**
 * What Nix says when an environment cannot be made. Each pattern begins at `error:`, because Nix only warns of a cache that does not
 * answer and goes on. They come before the troubles of the network, which such a warning looks like. Texts: Nix 2.26.
 */
export const nixCauses: readonly Hint[] = [
  {
    pattern: /^\s*error: attribute '([^']+)' missing|^\s*error: undefined variable '([^']+)'/,
    cause:
      'Nixpkgs at this commit has no package `$1$2`. Look its name up on search.nixos.org, or name a commit that has it in `nixpkgsArchive`.'
  },
  {
    pattern: /^\s*error: (syntax error, .*)/,
    cause: 'The Nix file cannot be read: $1.'
  },
  {
    pattern: /^\s*error: cannot evaluate a function that has an argument without a value \('([^']+)'\)/,
    cause:
      'The Nix file is a function whose argument `$1` has no default. Give it one: `{ pkgs ? import <nixpkgs> { } }:`.'
  },
  {
    pattern:
      /^\s*error: (?:expression does not evaluate to a derivation|the file evaluates to nothing that can be built)/,
    cause:
      'The Nix file must be a derivation (as `pkgs.buildEnv { … }` gives), a list or a set of them, or a function with defaults that returns one.'
  },
  {
    pattern: /Package ['‘]([^'’]+)['’].* has an unfree license/,
    cause:
      '`$1` is not free software, which Nixpkgs must be told to take: write a file `environment.nix` of your own with `import <nixpkgs> { config.allowUnfree = true; }`.'
  },
  {
    pattern: /Package ['‘]([^'’]+)['’].* is marked as insecure/,
    cause: 'Nixpkgs calls `$1` insecure and does not take it. Move to a newer version.'
  },
  {
    pattern: /^\s*error: hash mismatch in file downloaded from '([^']+)'/,
    cause:
      'What is at `$1` is not what that commit of Nixpkgs holds. Check the mirror in `nixpkgs-url`; an address without `{commit}` is not checked.'
  },
  {
    pattern: /^\s*error: .*unable to download '(file:[^']+)'/,
    cause: 'The Nix image has no file `$1`: check `nixpkgs-url` and `nix-image`.'
  },
  {
    pattern: /^\s*error: .*unable to download '([^']+)': HTTP error 4(?!29)/,
    cause: 'There is nothing at `$1`: check the commit in `nixpkgsArchive` and the address in `nixpkgs-url`.'
  },
  {
    pattern: /^\s*error: .*unable to download '([^']+)'/,
    cause:
      'Nix could not fetch `$1`. Try again; where the builder cannot reach that host, set `nixpkgs-url` to a mirror and `nix-substituters` to a cache that it can reach.',
    tryAgain: true
  }
]
