/** Packages that bring a program of another name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  babel: ['@babel/cli', 'babel-cli'],
  'babel-node': ['@babel/node', 'babel-cli'],
  biome: ['@biomejs/biome'],
  craco: ['@craco/craco'],
  fastify: ['fastify-cli'],
  'graphql-codegen': ['@graphql-codegen/cli'],
  'mikro-orm': ['@mikro-orm/cli'],
  'moleculer-runner': ['moleculer'],
  nest: ['@nestjs/cli'],
  ng: ['@angular/cli'],
  'react-router': ['@react-router/dev'],
  'react-router-serve': ['@react-router/serve'],
  remix: ['@remix-run/dev'],
  'remix-serve': ['@remix-run/serve'],
  'run-p': ['npm-run-all'],
  'run-s': ['npm-run-all'],
  sequelize: ['sequelize-cli'],
  sirv: ['sirv-cli'],
  'svelte-kit': ['@sveltejs/kit'],
  swc: ['@swc/cli'],
  tsc: ['typescript'],
  'vue-cli-service': ['@vue/cli-service'],
  webpack: ['webpack-cli']
}

/** Programs that a package of their own name brings, and that scripts of package.json call most. */
const sameName =
  'astro cross-env concurrently esbuild eslint gatsby gulp knex lerna mocha next nodemon npm-run-all nuxt nx parcel pm2 prisma react-scripts rimraf rollup sass serve shx ts-node tsc-alias tsdown tsup tsx turbo typeorm vite vitest'.split(
    ' '
  )

/** Programs of npm packages that are well known, each with the package that brings it. */
export function knownPrograms(): readonly (readonly [program: string, from: string])[] {
  return [
    ...Object.entries(otherNames).map(([program, [first]]) => [program, first ?? program] as const),
    ...sameName.map((program) => [program, program] as const)
  ]
}

/** Packages of which one brings a program, as far as they are known: that of its own name among them. */
export function bringers(program: string): readonly string[] {
  return [program, ...(Object.hasOwn(otherNames, program) ? (otherNames[program] ?? []) : [])]
}
