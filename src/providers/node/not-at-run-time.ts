import { nameOf } from '../../app/paths.js'

/** Files at the top that people read, and no program that runs: names as they are in capitals, without endings. */
const texts = new Set(
  'README CHANGELOG CHANGES HISTORY CONTRIBUTING CODE_OF_CONDUCT SECURITY SUPPORT AUTHORS CONTRIBUTORS MAINTAINERS GOVERNANCE ROADMAP TODO UPGRADING UPGRADE CLAUDE AGENTS GEMINI ARCHITECTURE DEVELOPMENT'.split(
    ' '
  )
)

function isText(name: string): boolean {
  const [stem = ''] = /^[A-Za-z]+(?:_(?:of|OF)_[A-Za-z]+)?(?=[._-]|$)/.exec(name) ?? []
  return texts.has(stem.toUpperCase()) && /^(?:[._-][A-Za-z0-9]+)*$/.test(name.slice(stem.length))
}

/** The same of editors, tests and other services. */
const dotfiles =
  /^\.(?:dockerignore|git(?:ignore|attributes|modules|keep|-blame-ignore-revs)|mailmap|editorconfig|npmignore|nvmrc|node-version|tool-versions|(?:prettier|eslint|stylelint|oxlint|oxfmt|jshint|tslint|xo-config|commitlint|lint-?staged|husky|release|release-it|semantic|version|renovate|mocha|nyc|c8|jest|ava|taprc|babel|cz|markdownlint|cspell|dependency-cruiser|hygen|solcover|graphql|nodemon|all-contributors|lefthook)(?:rc|ignore|config)?(?:\.\w+)?|swcrc|browserslistrc|cz\.json|codecov\.yml|codeclimate\.yml|sonarcloud\.properties|travis\.yml|drone\.yml|gitlab-ci\.yml|gitpod\.\w+|deepsource\.toml|snyk|pre-commit-config\.yaml|cursorrules|cursorignore|DS_Store|slugignore)$/
const configurations =
  /^(?:nest-cli\.json|nodemon(?:[.-][\w-]+)?\.json|(?:eslint|prettier|stylelint|commitlint|lint-staged|release|babel|jest|vitest|playwright|cypress|karma|wdio|nightwatch|ava|mocha|tsup|tsdown|rollup|rolldown|webpack|rspack|esbuild|postcss|tailwind|typedoc|knip|graphql-codegen|codegen|jasmine|taze|relativeci|i18next-parser)(?:[._-][A-Za-z0-9]+)*\.(?:config|conf|workspace|setup|preset)(?:[._-][A-Za-z0-9]+)*\.(?:[cm]?[jt]s|json|ya?ml)|(?:jest|vitest|karma|wdio|jasmine)(?:[._-][A-Za-z0-9]+)*\.(?:[cm]?[jt]s|json)|(?:oxlint|biome|tslint|cypress|codecov|renovate|lerna|nx|turbo|cspell|typedoc|knip|crowdin|lefthook|moon|release-please-config|skills|degit|codegen|tsoa|project|sonar-project)\.(?:jsonc?|json5|ya?ml|properties)|gulpfile(?:\.[\w-]+)*\.[cm]?[jt]s|Gruntfile(?:\.[\w-]+)*\.[cm]?[jt]s|Jenkinsfile|Makefile|Procfile(?:\.\w+)?|Vagrantfile|Tiltfile|Justfile|(?:azure|bitbucket)-pipelines\.yml|appveyor\.yml|cloudbuild\.ya?ml|skaffold\.ya?ml|fly\.toml|render\.yaml|railway\.(?:json|toml)|vercel\.json|netlify\.toml|mise\.toml|(?:[\w-]+\.)*(?:[Dd]ocker|[Cc]ontainer)file(?:[._-][\w.-]+)?|(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml|[\w.-]+\.code-workspace|[\w.-]+\.postman_(?:collection|environment)\.json)$/
const folders =
  /^\.(?:husky|github|gitlab|vscode|idea|vs|circleci|changeset|storybook|devcontainer|semaphore|buildkite|githooks|hygen|claude|cursor|optic|install-scripts)$/

/** Whether a file or folder at the top of an app, by its name, is none that a program reads when it runs. */
export function isTooling(name: string, isFolder: boolean): boolean {
  if (isFolder) return folders.test(name)
  return name.startsWith('.') ? dotfiles.test(name) : isText(name) || configurations.test(name)
}

const ofManagers =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|\.npmrc(?:-\w+)?|\.yarnrc(?:\.yml)?|\.pnpmfile\.[cm]?js|\.yarn\/.*|patches\/.*\.patch)$/

/** Whether a file is there for a package manager. Not `bunfig.toml`, which programs are run by, too. */
export function isOfManager(path: string): boolean {
  return ofManagers.test(path)
}

/** Whether a file at the top is a configuration of TypeScript. */
export function isOfTypescript(name: string): boolean {
  return /^[tj]sconfig(?:[._-][\w.-]+)?\.json$/.test(name)
}

const testFolders = /^(?:tests?|e2e|cypress|playwright)$/
const testFoldersAnywhere = /(?:^|\/)__(?:tests?|mocks|snapshots|fixtures)__\//
const testFiles = /[._-](?:test|tests|spec|e2e-spec|e2e|cy)\.[cm]?[jt]sx?$|\.snap$/

/** Whether a file is for tests: by its own name, or by the folder that it lies in. */
export function isTest(path: string): boolean {
  const [first = '', second] = path.split('/')
  return (
    testFiles.test(nameOf(path)) || testFoldersAnywhere.test(path) || (second !== undefined && testFolders.test(first))
  )
}

/** Packages that read a file at the top when they run; without them, nothing does. */
export const readBy: readonly { readonly file: RegExp; readonly packages: readonly string[] }[] = [
  { file: /^vite\.config\.[cm]?[jt]s$/, packages: ['vite', 'vite-express'] },
  { file: /^react-router\.config\.[cm]?[jt]s$/, packages: ['@react-router/dev'] },
  { file: /^svelte\.config\.[cm]?[jt]s$/, packages: ['@sveltejs/kit'] },
  { file: /^drizzle\.config\.[cm]?[jt]s$/, packages: ['drizzle-kit'] },
  {
    file: /^\.?env[.-](?:example|sample|template|dist)(?:[.-][\w-]+)?$|^env-example(?:-[\w-]+)?$/,
    packages: ['dotenv-safe', 'dotenv-extended', 'env-schema', 'dotenv-flow']
  }
]

/** Tells the programs that read sources when they run, by what starts them. */
export const loaders =
  /(?<![\w-])(?:(?:typeorm-)?ts-node(?:-\w+)*|tsx|esno|esmo|babel-node|@babel\/(?:register|node)|@swc-node\/register|@swc\/register|swc-node|esbuild-register|esbuild-runner|sucrase\/register|tsm|jiti|vite-node|ts-eager|--experimental-(?:strip|transform)-types|bun|deno)(?![\w-])/

/** The same in their code. */
export const loadsSources =
  /['"](?:ts-node|tsx|jiti|@babel\/register|@swc-node\/register|@swc\/register|esbuild-register|sucrase\/register)(?:\/[\w./-]+)?['"]/

/** Packages that look into the app's folder when it runs: for types in its sources, or as frameworks that find their parts by themselves. */
export const readsSources =
  /^(?:@mikro-orm\/reflection|ts-morph|typescript-json-schema|ts-json-schema-generator|next|nuxt|nuxt-edge|vike|vite-plugin-ssr|@?strapi(?:\/strapi)?|@keystone-6\/core|@keystonejs\/keystone|payload|@medusajs\/(?:medusa|framework)|directus|ghost|@redwoodjs\/\w+|blitz|sails|egg|@midwayjs\/\w+|@adonisjs\/core|@cedarjs\/\w+)$/
