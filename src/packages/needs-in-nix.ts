import type { Reasoned } from '../plan/draft.js'
import type { Need } from '../providers/contract.js'
import { half, nameOn, rowOf, type Realised } from './needs.js'

/** What needs are in Nix. */
export interface RealisedInNix extends Realised {
  /** Of what runs, the attributes that programs load libraries from; `run` has programs. */
  readonly libraries: readonly Reasoned<string>[]
}

/** A Debian package of a shared library; its digits are those of the library's version. */
const LIBRARY = /^(?:lib.*\d|zlib1g)/
const HEADERS = /^lib.*-dev$/

/** The same for Nix, where a library that runs is found by its folder and a program by its name; a need may be both. */
export function realiseInNix(needs: readonly Reasoned<Need>[]): RealisedInNix {
  const names = (need: Reasoned<Need>, part: 'build' | 'run'): readonly string[] =>
    (rowOf(need.value)[part] ?? []).flatMap((name) => nameOn(name, 'trixie') ?? nameOn(name, 'bookworm') ?? [])
  // Debian brings the libraries of a program with it; what is compiled against them must find them.
  const isLibrary = (need: Reasoned<Need>): boolean =>
    names(need, 'run').some((name) => LIBRARY.test(name)) ||
    (need.value.for !== 'run' && names(need, 'build').some((name) => HEADERS.test(name)))
  const isProgram = (need: Reasoned<Need>): boolean => names(need, 'run').some((name) => !LIBRARY.test(name))
  return {
    build: half(needs, 'nix', 'build'),
    run: half(needs.filter(isProgram), 'nix', 'run'),
    libraries: half(needs.filter(isLibrary), 'nix', 'run')
  }
}
