import { join } from 'node:path/posix'
import type { App } from '../../app/types.js'
import { UserError } from '../../errors.js'
import type { Advice } from '../contract.js'
import { lineOf, type PackageJson } from './package-json.js'
import { workspaceOf } from './workspace.js'

/** Keys by which a package says what others get of it (docs.npmjs.com, "package.json"; nodejs.org, "Packages"). */
const forOthers = ['bin', 'exports', 'main', 'module', 'types', 'typings']
const mostNamed = 3

/** What to say of a package with nothing to start: what it is, and which apps of its workspace use it. */
export async function libraryAdvice(app: App, own: PackageJson): Promise<Advice> {
  const start = 'add a script `start`, or give start-cmd and the provider node'
  const key = forOthers.find((name) => own.manifest.get(name) !== undefined)
  const users = await usersOf(app, own)
  if (key === undefined && users.length === 0) {
    return { fix: `${own.file} is there, but names nothing to start: ${start}. A library has nothing to run` }
  }
  const name = own.name ?? 'The package'
  const [what, says] =
    key === 'bin'
      ? ['a program for the command line', 'names it in `bin`, and nothing that serves or stays up']
      : [
          'a library',
          key === undefined ? 'names nothing to start' : `has what others import (\`${key}\`), and nothing to start`
        ]
  const instead =
    users.length === 0
      ? 'Name the folder of the app that uses it'
      : `Name the folder of an app instead (${users.join(', ')} ${users.length === 1 ? 'uses' : 'use'} it)`
  return {
    what: `${name} is ${what}: ${own.file} ${says}`,
    where: { file: own.file, ...(key !== undefined && lineOf(own.manifest, key)) },
    fix: `${instead}: context in a workflow, boxcar build FOLDER on the command line. If this is an app itself, ${start}`
  }
}

/** Folders, from the root of the workspace, of the packages that depend on this one; those that start something first. */
async function usersOf(app: App, own: PackageJson): Promise<readonly string[]> {
  const workspace = await workspaceOf({ view: app, at: '' }, own).catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
  const { name } = own
  const users = name === undefined ? [] : (workspace?.members ?? []).filter((one) => one.dependencies.has(name))
  const starting = users.filter(({ scripts }) => scripts.has('start') || scripts.has('dev'))
  const named = starting.length > 0 ? starting : users
  return named.map(({ folder }) => join(workspace?.folder?.value ?? '', folder)).slice(0, mostNamed)
}
