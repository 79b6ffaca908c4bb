import { describe, expect, it } from '@jest/globals'
import { causeOf } from '../../src/docker/causes.js'
import { errorHints as node } from '../../src/providers/node/error-hints.js'
import { errorHints as python } from '../../src/providers/python/error-hints.js'

describe('what a typo prints', () => {
  it.each([
    ['SyntaxError: invalid syntax', 'Python cannot read'],
    ["SyntaxError: '(' was never closed", 'Python cannot read'],
    ['IndentationError: unexpected indent', 'Python cannot read'],
    ["SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?", 'Python 2'],
    ["NameError: name 'Flaks' is not defined. Did you mean: 'Flask'?", 'the name Flaks'],
    ["SyntaxError: Unexpected token '}'", 'Node.js cannot read'],
    ['SyntaxError: Invalid or unexpected token', 'Node.js cannot read'],
    ['SyntaxError: Cannot use import statement outside a module', '"type": "module"'],
    ['ReferenceError: require is not defined in ES module scope, you can use import instead', '.cjs'],
    ["Error: Cannot find module '/app/dist/sever.js'", 'dist/sever.js is not in the image: the build did not make it'],
    ["Error: Cannot find module 'express'", 'express is missing: if the app needs it at run time'],
    ["Error: Cannot find module '/app/node_modules/x/lib.js'", 'move it from `devDependencies`'],
    ["Error: Cannot find module './routes/Users'", './routes/Users is not there. Look at how its name is written'],
    ["src/a.ts(1,7): error TS2307: Cannot find module '../Db' or its corresponding type declarations.", '../Db is not'],
    ['ERROR: Could not resolve "./pages/About"', './pages/About is not there'],
    ["Module not found: Error: Can't resolve '@/pages/About' in '/app/src'", '@/pages/About is not there'],
    ['[plugin vite] Failed to resolve import "./x" from "src/App.jsx". Does the file exist?', './x is not there'],
    ["Cannot find module '/app/lib/x.js' imported from /app/server.js", 'lib/x.js is not there. Look at how'],
    ["Cannot find module '/app/lib/x' imported from /app/server.js", 'an ES module names a file with its ending'],
    ["Cannot find package '@acme/db' imported from /app/server.js", '@acme/db is missing: if the app needs it'],
    ['sh: 1: tsc: not found', 'add `typescript` to `devDependencies`'],
    ['/bin/sh: 1: vite: not found', 'add `vite` to'],
    ['command not found: webpack', 'add `webpack-cli` to'],
    ['/usr/bin/bash: line 1: nest: command not found', 'add `@nestjs/cli` to'],
    ['sh: 1: frobnicate: not found', 'add the package that brings it to `devDependencies`'],
    ['ReferenceError: exprss is not defined', 'the name `exprss`']
  ])('%s', (line, cause) => {
    expect(causeOf([line], [...node, ...python])?.text).toContain(cause)
  })

  it.each(['sh: 1: make: not found', '/bin/sh: 1: pg_dump: not found'])('leaves %s to others', (line) => {
    expect(causeOf([line], node)).toBeUndefined()
  })
})

describe('what a package manager prints that cannot install', () => {
  it.each([
    ['npm error notarget No matching version found for @directus/app@18.0.1.', 'fits `@directus/app@18.0.1`'],
    [
      ' ERR_PNPM_NO_MATCHING_VERSION  No matching version found for vue@^99.0.0 while fetching it',
      'fits `vue@^99.0.0`'
    ],
    ['error: No version matching "^99" found for specifier "vue" (but package exists)', 'fits `vue@^99`'],
    [`error Couldn't find any versions for "vue" that matches "^99.0.0"`, 'fits `vue`'],
    ['Your Prisma and GraphQL schemas are not up to date', '`npx keystone postinstall --fix`'],
    ['npm error code ERESOLVE', '`legacy-peer-deps=true`'],
    [
      "npm error enoent ENOENT: no such file or directory, open '/app/node_modules/ghost/components/tryghost-i18n-0.0.0.tgz'",
      'The package `ghost` brings packages of its own'
    ]
  ])('%s', (line, cause) => {
    expect(causeOf([line], node)?.text).toContain(cause)
  })
})
