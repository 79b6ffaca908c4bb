import * as v from 'valibot'

const text = v.string()
const texts = v.array(text)
const textMap = v.record(text, text)

const phase = v.strictObject({
  name: v.optional(text),
  runtimes: v.optional(textMap),
  tools: v.optional(textMap),
  phpExtensions: v.optional(texts),
  nixPkgs: v.optional(texts),
  nixLibs: v.optional(texts),
  nixOverlays: v.optional(texts),
  nixpkgsArchive: v.optional(text),
  nixFiles: v.optional(texts),
  aptPkgs: v.optional(texts),
  dependsOn: v.optional(texts),
  runsOn: v.optional(text),
  folder: v.optional(text),
  onlyIncludeFiles: v.optional(texts),
  variables: v.optional(textMap),
  secrets: v.optional(
    v.array(v.pipe(text, v.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'a name of letters, digits, _ . and -')))
  ),
  cmds: v.optional(texts),
  cacheDirectories: v.optional(texts),
  paths: v.optional(texts),
  outputs: v.optional(texts)
})

const site = v.strictObject({
  root: text,
  fallback: v.optional(text),
  immutable: v.optional(texts),
  notFound: v.optional(text),
  redirects: v.optional(
    v.array(
      v.strictObject({
        from: text,
        host: v.optional(text),
        to: text,
        status: v.pipe(v.number(), v.integer()),
        force: v.optional(v.boolean())
      })
    )
  ),
  headers: v.optional(v.array(v.strictObject({ path: text, name: text, value: text }))),
  hidden: v.optional(texts),
  httpsOnly: v.optional(v.boolean())
})

const start = v.strictObject({
  cmd: v.optional(text),
  release: v.optional(text),
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535))),
  aptPkgs: v.optional(texts),
  nixPkgs: v.optional(texts),
  nixLibs: v.optional(texts),
  runImage: v.optional(text),
  user: v.optional(text),
  onlyIncludeFiles: v.optional(texts),
  processes: v.optional(textMap),
  files: v.optional(v.array(v.strictObject({ path: text, from: v.optional(text), writable: v.optional(v.boolean()) }))),
  static: v.optional(site),
  docroot: v.optional(text),
  demands: v.optional(texts)
})

const evidence = {
  because: text,
  file: v.optional(text),
  line: v.optional(v.number()),
  setting: v.optional(text)
}

/** A plan as a file: Boxcar's own, or Nixpacks' (which has no version, kind, toolchain and suite). Unknown keys are errors. */
export const planSchema = v.strictObject({
  version: v.optional(v.literal(1)),
  providers: v.optional(texts),
  kind: v.optional(v.picklist(['web', 'worker', 'static'])),
  toolchain: v.optional(v.picklist(['images', 'nix'])),
  suite: v.optional(v.picklist(['bookworm', 'trixie'])),
  folder: v.optional(text),
  buildImage: v.optional(text),
  variables: v.optional(textMap),
  secretFiles: v.optional(texts),
  staticAssets: v.optional(textMap),
  phases: v.optional(v.record(text, phase)),
  start: v.optional(start),
  reasons: v.optional(v.array(v.strictObject({ field: text, ...evidence }))),
  warnings: v.optional(
    v.array(
      v.strictObject({
        code: text,
        message: text,
        file: v.optional(text),
        line: v.optional(v.number()),
        fix: v.optional(text)
      })
    )
  )
})

export type PlanFile = v.InferOutput<typeof planSchema>

/** All keys that can stand in a plan's tables. */
export const planFieldNames: readonly string[] = [planSchema, phase, start, site].flatMap(({ entries }) =>
  Object.keys(entries)
)

export { safeParse, getDotPath } from 'valibot'
