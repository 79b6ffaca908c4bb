import type { App } from '../app/types.js'
import type { Hints } from '../settings/types.js'
import type { Composition, Helper } from './compose.js'
import type { Contribution } from './contract.js'
import type { HelperPart } from './merge.js'

/** What the host and its helpers bring together. Throws what their `plan` throws. */
export async function contributionOf(app: App, hints: Hints, composition: Composition): Promise<Contribution> {
  const { host, helpers } = composition
  if (helpers.length === 0) return host.provider.plan(app, hints, host.finding)
  const below = helpers.flatMap(({ view, finding: { produces = [] } }) =>
    view && isBelow(view, app)
      ? [{ folder: view.folder.slice(app.folder.length).replace(/^\//, ''), made: produces.map(({ value }) => value) }]
      : []
  )
  const all = await together(
    app,
    hints,
    composition,
    below.map(({ folder }) => folder)
  )
  if (below.length === 0) return all
  const ignored = [host, ...helpers].flatMap(({ provider }) => provider.ignore)
  return (await import('./left-out.js')).withoutFolders(app, all, below, hints, ignored)
}

async function together(
  app: App,
  hints: Hints,
  { host, helpers }: Composition,
  apart: readonly string[]
): Promise<Contribution> {
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

function isBelow({ folder }: App, app: App): boolean {
  return app.folder === '' || folder.startsWith(`${app.folder}/`)
}

function isElsewhere(helper: Helper): helper is Helper & Required<Pick<Helper, 'view'>> {
  return helper.view !== undefined
}
