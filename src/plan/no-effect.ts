import type { Candidate } from '../providers/compose.js'
import type { Hints } from '../settings/types.js'
import type { DraftPhase, ReasonedList } from './draft.js'
import type { Warning } from './types.js'

/** What people say about Nix where they chose images. */
export function nixWithoutEffect(
  nixFiles: ReasonedList,
  phases: Readonly<Record<string, DraftPhase>>
): readonly Warning[] {
  const named = Object.values(phases).flatMap(({ nixPkgs = [], nixLibs = [], nixOverlays = [], nixpkgsArchive }) => [
    ...nixPkgs,
    ...nixLibs,
    ...nixOverlays,
    ...(nixpkgsArchive ? [nixpkgsArchive] : [])
  ])
  const sentences = new Map([...nixFiles, ...named].map(({ reason }) => [reason.because, reason]))
  return [...sentences.values()].map(({ because, file, line }) => ({
    code: 'no-effect',
    message: `${because}, which has no effect: the toolchain is images`,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    fix: 'Choose the toolchain nix, or name Debian packages in apt'
  }))
}

/** Languages that people want besides the host, and of which nothing is there. */
export function idleProviders({ helpers }: Hints, composed: readonly Candidate[]): readonly Warning[] {
  return helpers
    .filter(({ value }) => !composed.some(({ provider }) => provider.id === value.toLowerCase()))
    .map(({ value, source: { because, file, line } }) => ({
      code: 'provider-idle',
      message: `${because} names ${value}, which found nothing to work with and has no effect`,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      fix: 'Take it out, or do what it should do with commands'
    }))
}
