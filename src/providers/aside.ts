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
const documentation = /^docs?$/i
/** Folders of a repository that hold nothing but apps. */
const apps = new Set(['app', 'apps', 'applications', 'services', 'servers', 'sites', 'websites'])
/** Names that a template engine replaces: `{{cookiecutter.project_slug}}`, `{% if x %}…`. */
const template = /\{[{%]/

/** Whether a step of a path leads away from apps. */
export function isAside(step: string): boolean {
  return (
    documentation.test(step) ||
    aside.has(step.toLowerCase()) ||
    ofTests.test(step) ||
    step.startsWith('.') ||
    isTemplate(step)
  )
}

/** What can be in a folder, by its path: `docs` is a name for an app, too, and among apps no other than theirs. */
export function meantFor(path: string): 'apps' | 'documentation' | 'nothing' {
  const steps = path.split('/')
  const [last = '', above = ''] = [...steps].reverse()
  if (!documentation.test(last)) return steps.some(isAside) ? 'nothing' : 'apps'
  if (steps.slice(0, -1).some(isAside)) return 'nothing'
  return apps.has(above) ? 'apps' : 'documentation'
}

export function isTemplate(path: string): boolean {
  return template.test(path)
}
