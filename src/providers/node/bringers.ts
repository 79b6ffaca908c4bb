/** Packages that bring a program of another name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'babel-node': ['@babel/node', 'babel-cli'],
  fastify: ['fastify-cli'],
  'mikro-orm': ['@mikro-orm/cli'],
  'moleculer-runner': ['moleculer'],
  nest: ['@nestjs/cli'],
  'react-router-serve': ['@react-router/serve'],
  'remix-serve': ['@remix-run/serve'],
  sequelize: ['sequelize-cli'],
  sirv: ['sirv-cli']
}

/** Packages of which one brings a program, as far as they are known: that of its own name among them. */
export function bringers(program: string): readonly string[] {
  return [program, ...(Object.hasOwn(otherNames, program) ? (otherNames[program] ?? []) : [])]
}
