/** What the standard labels are made of; what is absent gives no label. */
export interface LabelFacts {
  /** Last part of the image's name. */
  readonly title: string
  /** Where the source is kept: `https://github.com/acme/blog`. */
  readonly source?: string
  /** The commit. */
  readonly revision?: string
  /** The tag that says most: `1.2.3`, `main`, `pr-7`. */
  readonly version?: string
  /** The commit's time in seconds since 1970. */
  readonly created?: number
}

export const createdLabel = 'org.opencontainers.image.created'
export const versionLabel = 'org.opencontainers.image.version'

/**
 * The labels that the OCI image specification names (annotations.md, "Pre-Defined Annotation Keys"), with those that
 * people gave over them, sorted by name. A label given with an empty value is left out.
 */
export function imageLabels(facts: LabelFacts, given: Readonly<Record<string, string>>): Record<string, string> {
  const standard: Record<string, string | undefined> = {
    'org.opencontainers.image.title': facts.title,
    'org.opencontainers.image.source': facts.source,
    'org.opencontainers.image.url': facts.source,
    'org.opencontainers.image.revision': facts.revision,
    [versionLabel]: facts.version,
    [createdLabel]: facts.created === undefined ? undefined : isoTime(facts.created)
  }
  return Object.fromEntries(
    Object.entries({ ...standard, ...given })
      .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
}

/** RFC 3339 without fractions: `2026-11-23T18:00:00Z`. */
function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
