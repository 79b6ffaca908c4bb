import { join } from '../../../app/paths.js'
import { shellWord } from '../../../dockerfile/quoting.js'
import { find, saying, textAt, type Config } from '../config.js'
import { isFrom, site } from '../frameworks/common.js'
import type { Served } from '../frameworks/types.js'
import { readPackageJson } from '../package-json.js'
import type { NxProject } from './project.js'

/**
 * Next.js in a workspace of Nx, by paths relative to its root. The executor builds into a folder of its own (`out`), the command beside the
 * sources. What `output: 'standalone'` makes has the folders of the workspace, for it is traced from the root.
 */
export async function nextOfNx(
  { folder, root }: NxProject,
  isApart: boolean,
  out: string,
  config: Config | undefined
): Promise<Served> {
  const output = config && find(config, 'output')
  const said = output?.kind === 'text' ? output.text : undefined
  if (said === 'export') return site({ root: isApart ? `${out}/.next` : `${folder}/out` })
  const dist = isApart ? `${out}/.next` : join(folder, textAt(config, 'distDir')?.value ?? '.next')
  const hasPublic = await root.view.hasFolder(`${folder}/public`)
  const next = (await readPackageJson({ view: root.view, at: '' }))?.dependencies.get('next')
  const variables = { NEXT_TELEMETRY_DISABLED: '1' }
  if (said === 'standalone' || isFrom(next, 12, 2)) {
    const top = `${dist}/standalone`
    const server = `${top}/${folder}`
    const copies = [
      [`${dist}/static`, `${top}/${dist}/static`],
      ...(hasPublic ? [[`${folder}/public`, `${server}/public`]] : [])
    ]
    const up = folder
      .split('/')
      .map(() => '..')
      .join('/')
    return {
      start: `node ${shellWord(`${server}/server.js`)}`,
      ...(config && output && said && { because: saying(config, output, ['output']) }),
      outputs: [top],
      onlyOutputs: true,
      dependencies: 'none',
      port: 3000,
      variables: { ...variables, HOSTNAME: '0.0.0.0' },
      buildVariables: {
        ...(said !== 'standalone' && { NEXT_PRIVATE_STANDALONE: 'true' }),
        // Up to 15 the root of a workspace is only found by some of the lockfiles (next/dist/lib/find-root.js).
        ...(!isFrom(next, 16) && { NEXT_PRIVATE_OUTPUT_TRACE_ROOT: up })
      },
      afterBuild: copies.map((paths) => `cp -r ${paths.map(shellWord).join(' ')}`),
      writable: [`${top}/${dist}/cache`]
    }
  }
  const beside = isApart ? [out] : [dist, ...(config ? [config.file] : []), ...(hasPublic ? [`${folder}/public`] : [])]
  return {
    start: `next start ${shellWord(isApart ? out : folder)}`,
    outputs: [...beside, 'package.json'],
    onlyOutputs: true,
    // The configuration wraps itself in the plugin of Nx, which only development has.
    dependencies: isApart ? 'production' : 'all',
    port: 3000,
    variables
  }
}
