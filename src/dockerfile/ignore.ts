import type { Catalog } from '../providers/contract.js'
import { hides, parseIgnore } from './ignore-patterns.js'
import type { Instruction } from './instructions.js'
import type { RenderOptions } from './render.js'

/** Never needed to build or to run, whatever the language. */
const NEVER = [
  '**/.git',
  '**/.hg',
  '**/.svn',
  '**/.DS_Store',
  '**/Thumbs.db',
  '**/*.swp',
  '**/*~',
  '**/.idea',
  '**/.vscode',
  '.circleci',
  '.devcontainer',
  '.github',
  '.gitlab-ci.yml',
  '.travis.yml',
  '.dockerignore',
  '*.dockerignore',
  'Dockerfile*',
  'compose*.yaml',
  'compose*.yml',
  'docker-compose*.yaml',
  'docker-compose*.yml',
  'nixpacks.json',
  'nixpacks.toml',
  '**/*.log',
  '**/node_modules',
  '**/.venv',
  '**/__pycache__'
]

/** Keys, but not the certificates of others and not public keys, which apps read. The last line that matches counts. */
const KEYS = [
  '**/.git-credentials',
  '**/.netrc',
  '**/.pypirc',
  '**/id_dsa',
  '**/id_ecdsa',
  '**/id_ed25519',
  '**/id_rsa',
  '**/*.key',
  '**/*.p12',
  '**/*.pfx',
  '**/*.pem',
  '!**/*bundle*.pem',
  '!**/*ca*.pem',
  '!**/*cert*.pem',
  '!**/*chain*.pem',
  '**/*key*.pem',
  '!**/*pub*.pem'
]

/** Files that people keep secrets in. What git ignores of them is on this machine only: nothing of the plan comes from it. */
const PRIVATE = ['**/.env', '**/.env.*', '**/.npmrc']
const PRIVATE_UNLESS_TRACKED = ['.env.defaults', '.env.example', '.env.production', '.npmrc']

/**
 * The ignore file beside the Dockerfile, which replaces the repository's own: its lines first, then ours. The last line that matches a
 * path counts, so that what the Dockerfile names comes behind both. Secrets come last of all.
 */
export function makeIgnore(
  instructions: readonly Instruction[],
  { ignore }: Catalog,
  providers: readonly string[],
  options: RenderOptions,
  secretFiles: readonly string[] = []
): string {
  const { repositoryIgnore = '', trackedFiles } = options
  const repository = linesOf(repositoryIgnore)
  const theirs = providers.flatMap((id) => (Object.hasOwn(ignore, id) ? (ignore[id] ?? []) : []))
  const ours = [...new Set([...NEVER, ...theirs])]
  const kept = trackedFiles?.map(exactLine) ?? PRIVATE_UNLESS_TRACKED.map((name) => `**/${name}`)
  const before = parseIgnore([...repository, ...ours])
  const named = namedFiles(instructions).filter((path) => hides(before, path))
  return [
    ...section('The repository’s own .dockerignore.', trimBlank(repository)),
    ...section('Never needed in the image.', ours),
    ...section(
      'What the Dockerfile copies by name.',
      named.map((path) => `!${exactLine(path)}`)
    ),
    ...section('Secrets: they come as secret mounts, never as files.', [
      ...KEYS,
      ...PRIVATE,
      ...kept.map((line) => `!${line}`),
      ...secretFiles.map(exactLine)
    ])
  ].join('\n')
}

/**
 * Whether Docker's context lacks a path, whatever the Dockerfile names.
 * @param repositoryIgnore the text of the repository's own `.dockerignore`
 * @param theirs patterns of the languages
 */
export function hiddenFromContext(repositoryIgnore: string, theirs: readonly string[]): (path: string) => boolean {
  const patterns = parseIgnore([
    ...linesOf(repositoryIgnore),
    ...NEVER,
    ...theirs,
    ...KEYS,
    ...PRIVATE,
    ...PRIVATE_UNLESS_TRACKED.map((name) => `!**/${name}`)
  ])
  return (path) => hides(patterns, path)
}

function linesOf(repositoryIgnore: string): readonly string[] {
  return repositoryIgnore.replace(/^\uFEFF/, '').split(/\r?\n/)
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`# ${title}`, ...lines, '']
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line.trim() !== '')
  const to = lines.findLastIndex((line) => line.trim() !== '')
  return from < 0 ? [] : lines.slice(from, to + 1)
}

function namedFiles(instructions: readonly Instruction[]): readonly string[] {
  const sources = instructions.flatMap((instruction) =>
    instruction.kind === 'copy' && instruction.from === undefined ? instruction.sources : []
  )
  return [...new Set(sources)].filter((path) => path !== '.')
}

/** A path as a line that matches only it. */
function exactLine(path: string): string {
  return path.replace(/^[#!]|[\\*?[\]]/g, '\\$&')
}
