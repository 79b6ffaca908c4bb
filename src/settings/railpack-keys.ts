/** What is done with a key of `railpack.json`. Where `why` stands, it does not map onto a plan, and that says what to do instead. */
export interface RailpackKey {
  readonly meaning: string
  readonly why?: string
}

const inImage = 'Name the files that the image gets in start.onlyIncludeFiles of nixpacks.toml'

/**
 * Every key of `railpack.json` by the table that it stands in (https://railpack.com/config/file). docs/from-nixpacks.md is held
 * against it.
 */
export const railpackKeys: Readonly<Record<'top' | 'deploy' | 'step', Readonly<Record<string, RailpackKey>>>> = {
  top: {
    $schema: { meaning: 'nothing' },
    provider: { meaning: 'the language that serves the app' },
    packages: { meaning: 'versions of languages and package managers' },
    buildAptPackages: { meaning: 'Debian packages to build with' },
    steps: { meaning: 'phases of the same names' },
    caches: { meaning: 'folders kept between builds, for the steps that name them' },
    secrets: { meaning: '`secrets` of `install` and `build`; the workflow gives the values' },
    deploy: { meaning: '`start`' },
    exclude: { meaning: 'nothing', why: 'Write the patterns into .dockerignore' }
  },
  deploy: {
    startCommand: { meaning: '`start.cmd`' },
    aptPackages: { meaning: 'Debian packages of the image' },
    variables: { meaning: '`variables`, which the build has as well' },
    paths: { meaning: 'folders in front of `PATH`' },
    inputs: { meaning: '`start.onlyIncludeFiles`, where they are files of steps' },
    base: {
      meaning: 'nothing',
      why: 'The image stands on the official one of its language; runImage below [start] of nixpacks.toml names another'
    }
  },
  step: {
    commands: { meaning: '`cmds` and `paths`' },
    inputs: { meaning: '`dependsOn`, where they are steps' },
    variables: { meaning: 'variables of the phase' },
    caches: { meaning: '`cacheDirectories`' },
    secrets: { meaning: 'names of the build secrets that the commands may read' },
    deployOutputs: { meaning: 'nothing: the image gets the app’s folder as the steps leave it' },
    assets: { meaning: 'nothing', why: 'Keep the file in the repository' }
  }
}

/** What to do about an entry of a list that does not map. */
export const railpackAdvice = {
  inputs: inImage,
  step: 'Do it with commands: the phase has all files of the app',
  package: 'Name a Debian package in deploy.aptPackages; a package manager’s version stands in its own file',
  cache: 'Define it in caches',
  outside: 'Do it in a step of its own: the image then gets everything that it leaves'
} as const

/** Keys that people write and what they mean by them, where no spelling is near. */
export const railpackMeant: Readonly<Record<string, string>> = {
  ...{ env: 'variables', environment: 'variables', cache: 'caches', cmds: 'commands', command: 'commands' },
  ...{ run: 'commands', build: 'steps.build', install: 'steps.install', start: 'deploy.startCommand' },
  ...{ startCommand: 'deploy.startCommand', aptPackages: 'buildAptPackages' }
}

/** Railpack's names of languages, where Boxcar has others. */
export const railpackProviders: Readonly<Record<string, string>> = { golang: 'go', dotnet: 'c#' }
