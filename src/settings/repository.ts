import type { App } from '../app/types.js'
import type { Warning } from '../plan/types.js'

/** Names under which Docker and Podman look for a Dockerfile. */
const dockerfiles = ['Dockerfile', 'Containerfile'] as const

/** Files of the repository that people may expect to count, and why they do not. */
export async function repositoryWarnings(app: App): Promise<readonly Warning[]> {
  const warnings: Warning[] = []
  for (const file of dockerfiles) {
    if (await app.has(file)) {
      warnings.push({
        code: 'dockerfile-ignored',
        message: `The ${file} in the repository is not used: Boxcar writes its own`,
        file,
        fix: 'To build yours, use docker/build-push-action in a workflow and docker build on the command line'
      })
    }
  }
  const passedOver = await app.passedOver()
  if (passedOver.length > 0) warnings.push(...(await import('./passed-over.js')).passedOverWarnings(passedOver))
  if (await app.has('.env')) warnings.push(await (await import('./tracked-dotenv.js')).trackedDotenv(app))
  return warnings
}
