"use strict";
exports.id = 3314;
exports.ids = [3314];
exports.modules = {

/***/ 691:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ knownPrograms),
/* harmony export */   j: () => (/* binding */ bringers)
/* harmony export */ });
const otherNames = {
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
};
const sameName = 'astro cross-env concurrently esbuild eslint gatsby gulp knex lerna mocha next nodemon npm-run-all nuxt nx parcel pm2 prisma react-scripts rimraf rollup sass serve shx ts-node tsc-alias tsdown tsup tsx turbo typeorm vite vitest'.split(' ');
function knownPrograms() {
    return [
        ...Object.entries(otherNames).map(([program, [first]]) => [program, first ?? program]),
        ...sameName.map((program) => [program, program])
    ];
}
function bringers(program) {
    return [program, ...(Object.hasOwn(otherNames, program) ? (otherNames[program] ?? []) : [])];
}


/***/ }),

/***/ 3314:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorHints: () => (/* binding */ errorHints)
/* harmony export */ });
/* harmony import */ var _bringers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(691);

const spelling = 'Look at how its name is written, as upper and lower case count on Linux, and whether git has it and no ignore file (`.dockerignore`) leaves it out';
const relative = /(?:Cannot find module|Could not resolve:?|Can't resolve|Failed to resolve(?: import)?) ["'](\.{1,2}|(?:\.{1,2}|[@~])\/[^"']*|\/(?!app\/)[^"']+)["']/;
function notFound(program) {
    const name = `(${program})`;
    return new RegExp(`^(?:\\S*sh|/bin/sh): (?:line )?(?:\\d+: )?${name}: (?:command )?not found|^(?:.*: )?command not found: ${name}\\b|\\bspawn ${name} ENOENT`);
}
const missingPrograms = (0,_bringers_js__WEBPACK_IMPORTED_MODULE_0__/* .knownPrograms */ .P)().map(([program, from]) => ({
    pattern: notFound(program),
    cause: `\`${program}\` is not there: add \`${from}\` to \`devDependencies\` of package.json (to \`dependencies\`, where the app starts with it), and commit the lockfile`,
    file: 'package.json'
}));
const errorHints = [
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
        cause: 'Packages want versions of each other that do not fit; the lines after `Could not resolve dependency` name them. Mend their versions in package.json, or write `legacy-peer-deps=true` into .npmrc, and commit package-lock.json',
        file: 'package.json'
    },
    {
        pattern: /(?:No matching version found for |Couldn't find any versions for )"?((?:@[^\s/]+\/)?[^\s"/]+?)"?(?:\.?$|\.? (?:that matches|while|inside))/,
        cause: 'The registry has no version that fits `$1`: it is newer than what the registry has, was taken back, or never was. Name another'
    },
    {
        pattern: /No version matching "([^"]+)" found for specifier "([^"]+)"/,
        cause: 'The registry has no version that fits `$2@$1`: it is newer than what the registry has, was taken back, or never was. Name another'
    },
    {
        pattern: /ENOENT: no such file or directory, open '\/\S*\/node_modules\/((?:@[^/']+\/)?[^/']+)\/[^']+\.tgz'/,
        cause: 'The package `$1` brings packages of its own as files, which npm looks for before they are there: as a dependency this version of it cannot be installed. Name an older version'
    },
    {
        pattern: relative,
        cause: `$1 is not there. ${spelling}`
    },
    {
        pattern: /Cannot find module '\/app\/((?:(?!node_modules\/)[^'/]+\/)*[^'/.]+)' imported from/,
        cause: `$1 is not there: an ES module names a file with its ending (\`./x.js\`), also for \`index.js\` of a folder. ${spelling}`
    },
    {
        pattern: /Cannot find (?:module|package) '\/app\/((?:(?!node_modules\/)[^'/]+\/)*[^'/]+)' imported from/,
        cause: `$1 is not there. ${spelling}. If the build should make it, look at what the build made`
    },
    {
        pattern: /Cannot find module '\/app\/((?!(?:[^']*\/)?node_modules\/)[^']+)'/,
        cause: '$1 is not in the image: the build did not make it. Name the file that it makes in the start command'
    },
    {
        pattern: /Cannot find (?:module|package) '([^']+)'/,
        cause: '$1 is missing: if the app needs it at run time, move it from `devDependencies` to `dependencies`'
    },
    {
        pattern: /Your (?:Prisma|GraphQL)(?: and GraphQL)? schemas? (?:is|are) not up to date/,
        cause: 'schema.prisma and schema.graphql are not those of the configuration of Keystone: run `npx keystone postinstall --fix` and commit both'
    },
    {
        pattern: /JavaScript heap out of memory/,
        cause: 'The build needs more memory: set NODE_OPTIONS=--max-old-space-size=4096 with env'
    },
    ...missingPrograms,
    {
        pattern: /^sh: (?:line )?(?:\d+: )?(?!make:|python|g\+\+:|g?cc:|cmake:|git:|curl:|wget:|bash:|(?:un)?zip:)([\w.-]+): not found/,
        cause: 'A script of package.json calls `$1`, which is not there: add the package that brings it to `devDependencies` (to `dependencies`, where the app starts with it), or name a Debian package with apt',
        file: 'package.json'
    },
    { pattern: /Missing script: "?([\w:-]+)"?/, cause: 'package.json has no script `$1`', file: 'package.json' },
    {
        pattern: /gyp ERR! (?:find Python|not ok)/,
        cause: 'A dependency is compiled and something is missing: name Debian packages with apt, such as python3, make and g++'
    },
    {
        pattern: /digital envelope routines::unsupported/,
        cause: 'This webpack is older than Node.js 17: set NODE_OPTIONS=--openssl-legacy-provider with env, or choose an older Node.js'
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
];


/***/ })

};
;