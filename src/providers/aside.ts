/** Folders that hold what belongs to another app or to none. */
const aside = new Set([
  'test',
  'tests',
  '__tests__',
  'e2e',
  'cypress',
  'scripts',
  'fixtures',
  'testdata',
  'docs',
  'doc',
  'examples',
  'example',
  '_examples',
  'samples',
  'benchmark',
  'benchmarks',
  'node_modules',
  // What a build made.
  'dist',
  'build',
  'out',
  'target',
  'vendor',
  'third_party',
  // Functions that these services run themselves.
  'supabase',
  'netlify'
])
/** `integration-tests`, `web-e2e`. */
const ofTests = /[-_](?:tests?|e2e)$/
/** Names that a template engine replaces: `{{cookiecutter.project_slug}}`, `{% if x %}…`. */
const template = /\{[{%]/

/** Whether a step of a path leads away from apps. */
export function isAside(step: string): boolean {
  return aside.has(step.toLowerCase()) || ofTests.test(step) || step.startsWith('.') || isTemplate(step)
}

export function isTemplate(path: string): boolean {
  return template.test(path)
}
