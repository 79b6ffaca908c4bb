import type { VersionDecision } from '../../releases/sources.js'
import type { Hints } from '../../settings/types.js'
import type { ManagerDecision } from './managers.js'
import { nodeFor, versionFor } from './manager-version.js'
import { limitWarnings, nodeLimits } from './node-limits.js'
import type { PackageJson, Place } from './package-json.js'
import { nodeVersion } from './versions.js'

/**
 * A Node.js and a package manager that go together: what the manager needs narrows the choice of Node.js; where people pinned a
 * Node.js that is too old for it, another version of the manager installs, with a warning.
 */
export async function nodeAndManager(
  hints: Hints,
  folders: readonly Place[],
  decided: ManagerDecision | undefined,
  own?: PackageJson
): Promise<{ readonly version: VersionDecision; readonly manager?: ManagerDecision }> {
  const wishes = [...(decided ? nodeFor(decided.manager, decided.version) : []), ...nodeLimits(own)]
  const found = await nodeVersion(hints, folders, wishes)
  const version = { ...found, warnings: [...found.warnings, ...limitWarnings(own, found.latest)] }
  if (!decided) return { version }
  if (!decided.version) return { version, manager: decided }
  const fitting = versionFor(decided.manager, decided.version, decided.lock, version.latest)
  if (!fitting.warning) return { version, manager: decided }
  return {
    version,
    manager: {
      ...decided,
      version: fitting.version,
      otherVersion: true,
      warnings: [...decided.warnings, fitting.warning]
    }
  }
}
