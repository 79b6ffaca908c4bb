import { UserError } from '../errors.js'
import type { Builder, BuildRequest } from './types.js'

/** What people said: `true`, `false`, or parameters like `mode=max`. */
export interface AttestationWish {
  readonly provenance?: string
  readonly sbom?: string
  /** Of a private repository the provenance names neither build arguments nor sources, as docker/build-push-action does. */
  readonly private: boolean
}

/**
 * Which attestations a push gets: as people said, else provenance where the builder can make it and nothing where it
 * cannot. Throws a UserError where people asked for one that this builder cannot make.
 */
export function attestations(wish: AttestationWish, builder: Builder): Pick<BuildRequest, 'provenance' | 'sbom'> {
  const asked = (['provenance', 'sbom'] as const).filter((name) => !['', 'false'].includes(wish[name] ?? ''))
  if (!builder.attests) {
    if (asked.length === 0) return {}
    throw new UserError({
      what: `The builder \`${builder.name}\` (driver ${builder.driver}) can make no attestations, and ${asked.map((name) => `\`${name}\``).join(' and ')} asked for them`,
      fix: 'Add `- uses: docker/setup-buildx-action@v4` before this step (elsewhere: `docker buildx create --use`), or leave the input out.'
    })
  }
  const provenance = wish.provenance || (wish.private ? 'mode=min,inline-only=true' : 'mode=max')
  return { provenance, ...(wish.sbom ? { sbom: wish.sbom } : {}) }
}
