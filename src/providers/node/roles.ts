import type { Command } from './commands.js'

/** What a part of a start script is for. */
export type Role = 'build' | 'release' | 'development' | 'preview' | 'start' | 'nothing'

interface Row {
  readonly role: Exclude<Role, 'start'>
  /** Matches the words of a command, joined by blanks. */
  readonly pattern: RegExp
}

/** By the documentation of the tools named; the first row that matches counts. */
const rows: readonly Row[] = [
  {
    role: 'development',
    pattern:
      /^(?:vite|vinxi)(?: (?:dev|serve)\b.*| --.*)?$|^(?:next|nuxt|nuxi|astro|remix|react-router|svelte-kit|vitepress|vinxi|vuepress|rspress|umi|dumi|modern|rsbuild|farm|waku|vike|blitz|redwood|rw|gridsome|quasar|tina|wrangler|netlify|vercel|convex|sanity|expo|solid-start|analog|nitro|nitropack|payload|keystone|strapi|docz|ladle|encore|mastra|motia) (?:dev|develop|start:dev)\b/
  },
  {
    role: 'development',
    pattern:
      /^(?:nodemon|ts-node-dev|tsnd|node-dev|supervisor|live-server|browser-sync|bs|lite-server|onchange|chokidar|tsc-watch)\b/
  },
  {
    role: 'development',
    pattern:
      /^(?:tsx|node|bun|deno|nest|ng|parcel|esbuild|tsc|webpack|rollup)(?=\s).*\s(?:watch|--watch|-w|--hot|--watch-path)(?=\s|=|$)/
  },
  {
    role: 'development',
    pattern:
      /^(?:npm|pnpm|yarn|bun)(?: run)? \S*watch|^(?:npm|pnpm|yarn|bun)\s(?:\S+\s){1,4}watch(?:[:-]\S*)?(?:\s|$)|^email (?:dev|start)\b|^max (?:dev|start)\b|^docusaurus-start\b|^brunch (?:watch|w)\b|^polymer serve\b|^fastly compute serve\b|^(?:sls|serverless) offline\b|^func (?:host )?start\b|^firebase (?:serve|emulators:)/
  },
  {
    role: 'development',
    // Of a server of files of data, and of what keeps programs running, that is how they are run.
    pattern:
      /^(?!(?:json-server|pm2\S*|forever)\s)\S.*\s--watch(?=\s|=|$)|^(?!(?:json-server|pm2\S*|forever|node)\s)\S.*\s-w$|^astro\s.*\sdev(?=\s|$)|^(?:gulp|grunt)\s(?:\S*[:-])?(?:serve|watch|open|browser|live)(?:[:-]\S*)?(?=\s|$)/
  },
  {
    role: 'development',
    pattern:
      /^tsx watch\b|^(?:strapi|medusa|gatsby) develop\b|^nest start\b(?!.*--(?:prod|exec))|^ng serve\b|^ng s\b|^ionic serve\b|^heft (?:start|build-watch)\b|^heft .*--watch\b/
  },
  {
    role: 'development',
    pattern:
      /^(?:webpack serve|webpack-dev-server|react-scripts start|react-app-rewired start|craco start|vue-cli-service serve|vuepress dev|vuepress serve|docusaurus start|eleventy\b.*--serve|hexo s(?:erver)?\b|expo start|parcel(?: serve)?\s(?!build)|parcel$|snowpack dev|snowpack start|gridsome develop|stencil build.*--serve|preact watch|sirv .*--dev|rsbuild$|electron\b|storybook\b|start-storybook\b|http-server-dev|web-dev-server|wds|es-dev-server|rescript build -w|gulp(?:\s+(?:serve|watch|dev|default))?$|grunt (?:serve|watch|dev|server)|encore (?:dev|dev-server)|mix (?:watch|hot))\b/
  },
  {
    role: 'development',
    pattern:
      /^(?:(?:turbo|lerna)(?: run)? (?:dev|start:dev|watch)|nx (?:serve|dev)|nx run \S+:(?:serve|dev)|electron-(?:forge|vite)|react-native (?:start|run)|metro|meteor|wxt|plasmo dev|vinxi|webpack(?:-cli)? (?:serve|--watch|-w)|esbuild .*--serve|browserify .*watchify|watchify|budo|poi|sapper dev|svelte-kit preview|tsc -w|cypress|ionic)\b/
  },
  {
    role: 'preview',
    pattern:
      /^(?:vite|vike) preview\b|^astro preview\b|^(?:serve|http-server|sirv|local-web-server|ws|superstatic|static-server|angular-http-server|local-web-server)\b|^vitepress (?:preview|serve)\b|^docusaurus serve\b|^gatsby serve\b|^vinxi preview\b|^rsbuild preview\b|^react-static start\b|^nuxt preview\b|^nuxi preview\b/
  },
  {
    role: 'nothing',
    pattern:
      /^@|^(?:echo|sleep|only-allow|check-engines|engines-ok|wait-on|wait-port|true|:|eslint|prettier|jest|vitest|mocha|ava|tap|standard|xo|lint-staged|husky|is-ci|kill-port|open|open-cli|nvm|node -v|npm (?:i|install|ci)|yarn install|yarn|pnpm (?:i|install)|bun install|cd|clear|cls|printenv|env|check-node-version|node --check)(?:\s|$)/
  },
  {
    role: 'build',
    pattern:
      /^(?:tsc|lb-tsc|lb-clean|tsup|swc|babel|esbuild|rollup|webpack|webpack-cli|tsdown|unbuild|ncc|microbundle|pkgroll|tsc-alias|tspc|ttsc|vue-tsc|rimraf|copyfiles|cpx|cpy|mkdirp|shx|rm|cp|mkdir|sass|postcss|tailwindcss|mix|encore|gulp (?:build|prod|production|--production)|grunt (?:build|dist|prod|production)|lerna run build|turbo (?:run )?build|nx build)\b/
  },
  {
    role: 'build',
    pattern:
      /^(?:apidoc|jsdoc|typedoc|tsoa|graphql-codegen|openapi|swagger-jsdoc|compodoc|browserify|uglifyjs|terser|lessc|stylus|pug|coffee|livescript|handlebars|svgo|ncp|cpx2|copy|copyfiles|bower|jspm|ngc|ngcc|patch-package)\b|^(?:gulp|grunt)\s\S*(?:build|compile|bundle|css|sass|styles|scripts|assets|copy|clean)/
  },
  {
    role: 'build',
    pattern:
      /^(?:next|nuxt|nuxi|astro|remix|react-router|vite|vinxi|gatsby|nest|ng|vitepress|docusaurus|hexo generate|eleventy|svelte-kit|parcel|quasar|vike|waku|blitz|strapi|medusa|keystone|payload|analog|react-scripts|vue-cli-service|craco|rsbuild|rspack|bun|ember)(?:\s.*)?\s(?:[\w-]+:)?build(?=\s|$)|^prisma generate\b|^svelte-kit sync\b|^nuxt prepare\b|^node ace build\b/
  },
  {
    role: 'release',
    pattern:
      /^(?:prisma (?:migrate deploy|db push|db seed)|knex migrate:latest|knex seed:run|sequelize(?:-cli)? db:(?:migrate|create|seed:all)|typeorm(?:-ts-node-\w+)? migration:run|drizzle-kit (?:migrate|push)|mikro-orm(?:-esm)? migration:up|node-pg-migrate\b.*\bup|db-migrate up|node ace migration:run|medusa (?:migrations run|db:migrate)|payload migrate|keystone prisma migrate deploy|directus bootstrap|directus database migrate:latest|migrate-mongo up|kysely migrate|umzug up)\b|^(?:node|tsx|ts-node|bun)(?: run)? (?:\S*[/_-])?migrat(?:e|ion|ions)(?:[-._][\w.-]*)?$/
  }
]

/** What is longer says nothing that is looked for. */
const longest = 2000

/** What a command in a start script does. */
export function roleOf(command: Command): Role {
  const text = command.words.join(' ').slice(0, longest)
  return rows.find(({ pattern }) => pattern.test(text))?.role ?? 'start'
}
