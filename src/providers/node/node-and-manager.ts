import type { VersionDecision } from '../../releases/sources.js'
import type { Hints } from '../../settings/types.js'
import type { ManagerDecision } from './managers.js'
import { nodeFor, versionFor } from './manager-version.js'
import type { Place } from './package-json.js'
import { nodeVersion } from './versions.js'

/**
 * A Node.js and a package manager that go together: what the manager needs narrows the choice of Node.js; where people pinned a
 * Node.js that is too old for it, another version of the manager installs, with a warning.
 */
export async function nodeAndManager(
  hints: Hints,
  folders: readonly Place[],
  decided: ManagerDecision | undefined
): Promise<{ readonly version: VersionDecision; readonly manager?: ManagerDecision }> {
  const version = await nodeVersion(hints, folders, decided ? nodeFor(decided.manager, decided.version) : [])
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
