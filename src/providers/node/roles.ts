import type { Command } from './commands.js'

/** What a part of a start script is for. */
export type Role = 'build' | 'release' | 'development' | 'preview' | 'start' | 'nothing'

interface Row {
  readonly role: Exclude<Role, 'start'>
  /** Names of programs, with blanks between them: of the patterns only those of the program that is asked for are ever compiled. */
  readonly of: string
  /** Matches the words behind the program, joined by blanks; absent where they do not matter. */
  readonly words?: RegExp
}

/** By the documentation of the tools named; the first row that matches counts. */
const rows: readonly Row[] = [
  { role: 'development', of: 'vite vinxi', words: /^$|^(?:dev|serve)\b|^--/ },
  {
    role: 'development',
    of: 'next nuxt nuxi astro remix react-router svelte-kit vitepress vuepress rspress umi dumi modern rsbuild farm waku vike blitz redwood rw gridsome quasar tina wrangler netlify vercel convex sanity expo solid-start analog nitro nitropack payload keystone strapi docz ladle encore mastra motia',
    words: /^(?:dev|develop|start:dev)\b/
  },
  {
    role: 'development',
    of: 'nodemon ts-node-dev tsnd node-dev supervisor live-server browser-sync bs lite-server onchange chokidar tsc-watch webpack-dev-server docusaurus-start electron electronmon electron-builder electron-forge electron-vite storybook start-storybook http-server-dev web-dev-server wds es-dev-server metro meteor wxt watchify budo poi cypress ionic'
  },
  {
    role: 'development',
    of: 'tsx node bun deno nest ng parcel esbuild tsc webpack rollup',
    words: /(?:^|\s)(?:watch|--watch|-w|--hot|--watch-path)(?=\s|=|$)/
  },
  {
    role: 'development',
    of: 'npm pnpm yarn bun',
    words: /^(?:run )?\S*watch|^(?:\S+\s){1,4}watch(?:[:-]\S*)?(?:\s|$)/
  },
  { role: 'development', of: 'email max', words: /^(?:dev|start)\b/ },
  { role: 'development', of: 'brunch', words: /^(?:watch|w)\b/ },
  { role: 'development', of: 'polymer vue-cli-service', words: /^serve\b/ },
  { role: 'development', of: 'fastly', words: /^compute serve\b/ },
  { role: 'development', of: 'sls serverless', words: /^offline\b/ },
  { role: 'development', of: 'func', words: /^(?:host )?start\b/ },
  { role: 'development', of: 'firebase', words: /^(?:serve|emulators:)/ },
  { role: 'development', of: 'medusa gatsby gridsome', words: /^develop\b/ },
  { role: 'development', of: 'nest', words: /^start\b(?!.*--(?:prod|exec))/ },
  { role: 'development', of: 'ng', words: /^(?:serve|s)\b/ },
  { role: 'development', of: 'heft', words: /^(?:start|build-watch)\b|--watch\b/ },
  { role: 'development', of: 'webpack webpack-cli', words: /^(?:serve|--watch|-w)\b/ },
  { role: 'development', of: 'react-scripts react-app-rewired craco docusaurus expo', words: /^start\b/ },
  { role: 'development', of: 'vuepress', words: /^serve\b/ },
  { role: 'development', of: 'eleventy esbuild', words: /--serve\b/ },
  { role: 'development', of: 'hexo', words: /^s(?:erver)?\b/ },
  { role: 'development', of: 'parcel', words: /^(?!build\b)/ },
  { role: 'development', of: 'snowpack', words: /^(?:dev|start)\b/ },
  { role: 'development', of: 'stencil', words: /^build.*--serve\b/ },
  { role: 'development', of: 'preact', words: /^watch\b/ },
  { role: 'development', of: 'sirv', words: /--dev\b/ },
  { role: 'development', of: 'rsbuild', words: /^$/ },
  { role: 'development', of: 'rescript', words: /^build -w\b/ },
  { role: 'development', of: 'gulp', words: /^(?:|serve|watch|dev|default)$/ },
  { role: 'development', of: 'grunt', words: /^(?:serve|watch|dev|server)\b/ },
  {
    role: 'development',
    of: 'gulp grunt',
    words: /^(?:\S*[:-])?(?:serve|watch|open|browser|live)(?:[:-]\S*)?(?=\s|$)/
  },
  { role: 'development', of: 'astro', words: /\sdev(?=\s|$)/ },
  { role: 'development', of: 'mix', words: /^(?:watch|hot)\b/ },
  { role: 'development', of: 'turbo lerna', words: /^(?:run )?(?:dev|start:dev|watch)\b/ },
  { role: 'development', of: 'nx', words: /^(?:serve|dev)\b|^run \S+:(?:serve|dev)\b/ },
  { role: 'development', of: 'react-native', words: /^(?:start|run)\b/ },
  { role: 'development', of: 'plasmo sapper', words: /^dev\b/ },
  { role: 'development', of: 'browserify', words: /watchify/ },
  { role: 'development', of: 'svelte-kit', words: /^preview\b/ },
  { role: 'preview', of: 'vite vike astro vitepress vinxi rsbuild nuxt nuxi', words: /^preview\b/ },
  { role: 'preview', of: 'vitepress docusaurus gatsby', words: /^serve\b/ },
  { role: 'preview', of: 'react-static', words: /^start\b/ },
  {
    role: 'preview',
    of: 'serve http-server http-server-spa sirv sirv-cli local-web-server ws superstatic static-server angular-http-server'
  },
  {
    role: 'nothing',
    of: 'echo sleep only-allow check-engines engines-ok wait-on wait-port true : eslint prettier jest vitest mocha ava tap standard xo lint-staged husky is-ci kill-port open open-cli nvm yarn cd clear cls printenv env check-node-version'
  },
  { role: 'nothing', of: 'node', words: /^(?:-v|--check)(?:\s|$)/ },
  { role: 'nothing', of: 'npm pnpm bun', words: /^(?:i|install|ci)(?:\s|$)/ },
  {
    role: 'build',
    of: 'tsc lb-tsc lb-clean tsup tsup-node swc babel esbuild rollup webpack webpack-cli tsdown unbuild ncc microbundle pkgroll tsc-alias tsc-multi tsc-esm-fix tspc ttsc vue-tsc rimraf copyfiles cpx cpy cpy-cli mkdirp shx rm cp mkdir sass node-sass postcss postcss-cli tailwindcss tailwindcss-cli mix encore apidoc jsdoc typedoc tsoa graphql-codegen openapi openapi-generator-cli openapi-typescript swagger-jsdoc compodoc browserify uglifyjs terser lessc stylus pug coffee livescript handlebars svgo ncp cpx2 copy copy-files-from-to bower jspm ngc ngcc patch-package'
  },
  { role: 'build', of: 'gulp', words: /^(?:prod|production|--production)\b/ },
  { role: 'build', of: 'grunt', words: /^(?:dist|prod|production)\b/ },
  {
    role: 'build',
    of: 'gulp grunt',
    words: /^\S*(?:build|compile|bundle|css|sass|styles|scripts|assets|copy|clean)/
  },
  { role: 'build', of: 'lerna turbo', words: /^(?:run )?build\b/ },
  { role: 'build', of: 'nx', words: /^build\b/ },
  {
    role: 'build',
    of: 'next nuxt nuxi astro remix react-router vite vite-ssg vinxi gatsby nest ng vitepress docusaurus eleventy svelte-kit parcel quasar vike waku blitz strapi medusa keystone payload analog react-scripts vue-cli-service craco rsbuild rspack bun ember',
    words: /(?:^|\s)(?:[\w-]+:)?build(?=\s|$)/
  },
  { role: 'build', of: 'hexo prisma', words: /^generate\b/ },
  { role: 'build', of: 'svelte-kit', words: /^sync\b/ },
  { role: 'build', of: 'nuxt nuxi', words: /^prepare\b/ },
  { role: 'build', of: 'node', words: /^ace build\b/ },
  { role: 'release', of: 'prisma', words: /^(?:migrate deploy|db push|db seed)\b/ },
  { role: 'release', of: 'knex', words: /^(?:migrate:latest|seed:run)\b/ },
  { role: 'release', of: 'sequelize sequelize-cli', words: /^db:(?:migrate|create|seed:all)\b/ },
  { role: 'release', of: 'typeorm typeorm-ts-node-commonjs typeorm-ts-node-esm', words: /^migration:run\b/ },
  { role: 'release', of: 'drizzle-kit', words: /^(?:migrate|push)\b/ },
  { role: 'release', of: 'mikro-orm mikro-orm-esm', words: /^migration:up\b/ },
  { role: 'release', of: 'node-pg-migrate db-migrate migrate-mongo umzug', words: /(?:^|\s)up\b/ },
  { role: 'release', of: 'medusa', words: /^(?:migrations run|db:migrate)\b/ },
  { role: 'release', of: 'payload kysely', words: /^migrate\b/ },
  { role: 'release', of: 'keystone', words: /^prisma migrate deploy\b/ },
  { role: 'release', of: 'directus', words: /^(?:bootstrap|database migrate:latest)\b/ },
  {
    role: 'release',
    of: 'node tsx ts-node bun',
    words: /^ace migration:run\b|^(?:run )?(?:\S*[/_-])?migrat(?:e|ion|ions)(?:[-._][\w.-]*)?$/
  }
]

/** What is longer says nothing that is looked for. */
const longest = 2000

/** What a command in a start script does; a whole script that is no chain of them may stand in one word. */
export function roleOf({ words }: Command): Role {
  const [program = '', ...rest] = words.join(' ').slice(0, longest).split(' ')
  if (program.startsWith('@')) return 'nothing'
  const said = rest.join(' ')
  const name = ` ${program.split('@', 1)[0] ?? ''} `
  const row = rows.find((one) => ` ${one.of} `.includes(name) && one.words?.test(said) !== false)
  const role = row?.role ?? 'start'
  return /^(?:start|build)$/.test(role) && watches(program, said) ? 'development' : role
}

/** Of a server of files of data, and of what keeps programs running, that is how they are run. */
function watches(program: string, words: string): boolean {
  const watched = /(?:^|\s)--watch(?=\s|=|$)/.test(words) || (program !== 'node' && /(?:^|\s)-w$/.test(words))
  return watched && !/^(?:json-server|pm2\S*|forever)$/.test(program)
}
