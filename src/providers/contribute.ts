import type { App } from '../app/types.js'
import type { Draft } from '../plan/draft.js'
import type { Hints } from '../settings/types.js'
import type { Composition, Helper } from './compose.js'
import type { Contribution } from './contract.js'
import type { HelperPart } from './merge.js'

/** What the host and its helpers bring together. Throws what their `plan` throws. */
export async function contributionOf(app: App, hints: Hints, { host, helpers }: Composition): Promise<Contribution> {
  if (helpers.length === 0) return host.provider.plan(app, hints, host.finding)
  const apart = helpers.flatMap(({ view }) => (view && isBelow(view, app) ? [fromApp(view, app)] : []))
  const contribution = await host.provider.plan(app, { ...hints, apart }, host.finding)
  const { merge } = await import('./merge.js')
  const here: HelperPart[] = []
  for (const { provider, finding, because, view } of helpers) {
    if (!view) here.push({ id: provider.id, because, contribution: await provider.plan(app, hints, finding) })
  }
  const elsewhere = helpers.filter(isElsewhere)
  if (elsewhere.length === 0) return merge(contribution, here)
  const made = await (await import('./other-folders.js')).partsOf(app, hints, contribution, elsewhere)
  return merge(made.host, [...here, ...made.helpers])
}

/**
 * A draft without the folders of helpers that work below the app's, but for what they make and what the app names there: as it is where no
 * helper does. It looks at the draft as people's settings left it.
 */
export async function withoutHelpers(app: App, { host, helpers }: Composition, draft: Draft): Promise<Draft> {
  const apart = helpers.flatMap(({ view, finding: { produces = [] } }) =>
    view && isBelow(view, app) ? [{ folder: fromApp(view, app), made: produces.map(({ value }) => value) }] : []
  )
  if (apart.length === 0) return draft
  const ignored = [host, ...helpers].flatMap(({ provider }) => provider.ignore)
  return (await import('./left-out.js')).withoutFolders(app, draft, apart, ignored)
}

function fromApp(view: App, app: App): string {
  return view.folder.slice(app.folder.length).replace(/^\//, '')
}

function isBelow({ folder }: App, app: App): boolean {
  return app.folder === '' || folder.startsWith(`${app.folder}/`)
}

function isElsewhere(helper: Helper): helper is Helper & Required<Pick<Helper, 'view'>> {
  return helper.view !== undefined
}
