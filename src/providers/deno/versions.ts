import { npm } from '../../releases/request.js'
import type { VersionDecision } from '../../releases/sources.js'
import { everyVersion } from '../../releases/versions.js'
import type { Hints } from '../../settings/types.js'
import type { Place } from '../node/package-json.js'
import { runtimeVersion, type Places } from '../node/versions.js'
import { denoReleases } from './releases.js'

/** `.dvmrc` is dvm's, `.deno-version` the one of asdf, mise and setup-deno; `deno.json` has no field for a version. */
const deno: Places = {
  releases: denoReleases,
  setting: 'DENO_VERSION',
  pinFiles: ['.deno-version', '.dvmrc'],
  tools: ['deno'],
  manifest: [{ keys: ['engines', 'deno'], dialect: npm }],
  runtime: 'deno',
  alias: (name) =>
    /^(?:latest|stable|lts|canary|rc|v?\*|v?2\.x|v2)$/.test(name) ? { text: name, versions: everyVersion } : undefined
}

/** The Deno that an app asks for (`order` in `releases/sources.ts` says which place wins). */
export function denoVersion(hints: Hints, folders: readonly Place[]): Promise<VersionDecision> {
  return runtimeVersion(deno, hints, folders, [])
}
