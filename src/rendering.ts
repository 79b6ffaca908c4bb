import { render } from './dockerfile/render.js'
import type { Rendered } from './dockerfile/types.js'
import { hide } from './report/hide.js'
import type { Decision } from './road.js'

/** A decision with its Dockerfile. Apart from `road.ts`, because a plan alone is printed without one. */
export interface Rendering extends Decision {
  readonly rendered: Rendered
  /** The same Dockerfile with `…` for values that people gave: for everything that leaves the machine as text. */
  readonly shown: string
}

/** Writes the Dockerfile of a decision. Throws a UserError for a plan that cannot be one. */
export function withDockerfile(decision: Decision): Rendering {
  const { plan, hidden, catalog, options } = decision
  return {
    ...decision,
    rendered: render(plan, catalog, options),
    shown: render(hide(plan, hidden), catalog, options).dockerfile
  }
}
