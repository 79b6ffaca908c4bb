import type { ErrorHint } from '../contract.js'
import { knownPrograms } from './bringers.js'

const spelling =
  'Look at how its name is written, as upper and lower case count on Linux, and whether git has it and no ignore file (`.dockerignore`) leaves it out'

/**
 * What bundlers, compilers and Node.js say of a path that a file of the app names: no package is called `./x`, `/x` or, by an alias, `@/x`.
 */
const relative =
  /(?:Cannot find module|Could not resolve:?|Can't resolve|Failed to resolve(?: import)?) ["'](\.{1,2}|(?:\.{1,2}|[@~])\/[^"']*|\/(?!app\/)[^"']+)["']/

/** How a shell, Yarn and Bun say that a program is not there; of the first, also by the `sh` that npm and pnpm run scripts with. */
function notFound(program: string): RegExp {
  const name = `(${program})`
  return new RegExp(
    `^(?:\\S*sh|/bin/sh): (?:line )?(?:\\d+: )?${name}: (?:command )?not found|^(?:.*: )?command not found: ${name}\\b|\\bspawn ${name} ENOENT`
  )
}

/** Programs of packages that a script calls without having them among the dependencies. */
const missingPrograms: readonly ErrorHint[] = knownPrograms().map(([program, from]) => ({
  pattern: notFound(program),
  cause: `\`${program}\` is not there: add \`${from}\` to \`devDependencies\` of package.json (to \`dependencies\`, where the app starts with it), and commit the lockfile`,
  file: 'package.json'
}))

/** What npm, pnpm, Yarn, Bun, bundlers and Node.js itself print when a build or a start fails. */
export const errorHints: readonly ErrorHint[] = [
  {
    pattern: /npm (?:error|ERR!) `npm ci` can only install packages when your package\.json and package-lock\.json/,
    cause: 'package-lock.json does not agree with package.json: run `npm install` and commit the lockfile',
    file: 'package-lock.json'
  },
  {
    pattern: /ERR_PNPM_OUTDATED_LOCKFILE/,
    cause: 'pnpm-lock.yaml does not agree with package.json: run `pnpm install` and commit the lockfile',
    file: 'pnpm-lock.yaml'
  },
  {
    pattern: /Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`|YN0028/,
    cause: 'yarn.lock does not agree with package.json: run `yarn install` and commit the lockfile',
    file: 'yarn.lock'
  },
  {
    pattern: /lockfile had changes, but lockfile is frozen/,
    cause: 'bun.lock does not agree with package.json: run `bun install` and commit the lockfile',
    file: 'bun.lock'
  },
  {
    pattern: /npm (?:error|ERR!) (?:code )?ERESOLVE\b/,
    cause:
      'Packages want versions of each other that do not fit; the lines after `Could not resolve dependency` name them. Mend their versions in package.json, or write `legacy-peer-deps=true` into .npmrc, and commit package-lock.json',
    file: 'package.json'
  },
  {
    // npm and pnpm; then Bun; then Yarn 1 and later ones.
    pattern:
      /(?:No matching version found for |Couldn't find any versions for )"?((?:@[^\s/]+\/)?[^\s"/]+?)"?(?:\.?$|\.? (?:that matches|while|inside))/,
    cause:
      'The registry has no version that fits `$1`: it is newer than what the registry has, was taken back, or never was. Name another'
  },
  {
    pattern: /No version matching "([^"]+)" found for specifier "([^"]+)"/,
    cause:
      'The registry has no version that fits `$2@$1`: it is newer than what the registry has, was taken back, or never was. Name another'
  },
  {
    pattern: /ENOENT: no such file or directory, open '\/\S*\/node_modules\/((?:@[^/']+\/)?[^/']+)\/[^']+\.tgz'/,
    cause:
      'The package `$1` brings packages of its own as files, which npm looks for before they are there: as a dependency this version of it cannot be installed. Name an older version'
  },
  {
    pattern: relative,
    cause: `$1 is not there. ${spelling}`
  },
  {
    // nodejs.org/api/esm.html, "Mandatory file extensions".
    pattern: /Cannot find module '\/app\/((?:(?!node_modules\/)[^'/]+\/)*[^'/.]+)' imported from/,
    cause: `$1 is not there: an ES module names a file with its ending (\`./x.js\`), also for \`index.js\` of a folder. ${spelling}`
  },
  {
    pattern: /Cannot find (?:module|package) '\/app\/((?:(?!node_modules\/)[^'/]+\/)*[^'/]+)' imported from/,
    cause: `$1 is not there. ${spelling}. If the build should make it, look at what the build made`
  },
  {
    // A package that cannot be found is called by its name: a path is a file of the app.
    pattern: /Cannot find module '\/app\/((?!(?:[^']*\/)?node_modules\/)[^']+)'/,
    cause: '$1 is not in the image: the build did not make it. Name the file that it makes in the start command'
  },
  {
    pattern: /Cannot find (?:module|package) '([^']+)'/,
    cause: '$1 is missing: if the app needs it at run time, move it from `devDependencies` to `dependencies`'
  },
  {
    // Keystone, "CLI", `postinstall`.
    pattern: /Your (?:Prisma|GraphQL)(?: and GraphQL)? schemas? (?:is|are) not up to date/,
    cause:
      'schema.prisma and schema.graphql are not those of the configuration of Keystone: run `npx keystone postinstall --fix` and commit both'
  },
  {
    pattern: /JavaScript heap out of memory/,
    cause: 'The build needs more memory: set NODE_OPTIONS=--max-old-space-size=4096 with env'
  },
  ...missingPrograms,
  {
    // npm and pnpm run a script by `sh`; a command of the Dockerfile is run by `/bin/sh`.
    pattern:
      /^sh: (?:line )?(?:\d+: )?(?!make:|python|g\+\+:|g?cc:|cmake:|git:|curl:|wget:|bash:|(?:un)?zip:)([\w.-]+): not found/,
    cause:
      'A script of package.json calls `$1`, which is not there: add the package that brings it to `devDependencies` (to `dependencies`, where the app starts with it), or name a Debian package with apt',
    file: 'package.json'
  },
  { pattern: /Missing script: "?([\w:-]+)"?/, cause: 'package.json has no script `$1`', file: 'package.json' },
  {
    pattern: /gyp ERR! (?:find Python|not ok)/,
    cause:
      'A dependency is compiled and something is missing: name Debian packages with apt, such as python3, make and g++'
  },
  {
    pattern: /digital envelope routines::unsupported/,
    cause:
      'This webpack is older than Node.js 17: set NODE_OPTIONS=--openssl-legacy-provider with env, or choose an older Node.js'
  },
  {
    pattern: /Cannot use import statement outside a module|Unexpected token 'export'/,
    cause: 'The file is an ES module, and Node.js reads it as CommonJS: write `"type": "module"` into package.json'
  },
  {
    pattern: /ReferenceError: (?:require|module|exports|__dirname|__filename) is not defined in ES module scope/,
    cause: 'The file is CommonJS, and Node.js reads it as an ES module: call it .cjs, or use `import`'
  },
  {
    pattern: /ReferenceError: (\w+) is not defined/,
    cause: 'The code uses the name `$1`, which nothing defines: import it, or mend its spelling'
  },
  {
    pattern: /^\s*SyntaxError: (?:Unexpected|Invalid or|missing|Identifier|await is only)/,
    cause: 'Node.js cannot read the line that is shown: mend it, or choose a version that knows what is written there'
  }
]
