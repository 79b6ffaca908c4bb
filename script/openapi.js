#!/usr/bin/env node
// Writes __tests__/github/openapi.json: GitHub's own description of the operations that Boxcar uses, against which the tests'
// server checks every request and every answer. The package that it comes from is large, so that only the extract is kept.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import prettier from 'prettier'

const source = '@octokit/openapi@23.0.2'
const target = fileURLToPath(new URL('../__tests__/github/openapi.json', import.meta.url))
const run = promisify(execFile)

/** Method and path as the description spells them. */
const operations = [
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/git/commits/{commit_sha}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}']
]

/** Prose and examples, which check nothing. */
const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'x-github'])

/** The same without prose. A property that is named `description` is no prose: names of properties are kept. */
function bare(node, isNames = false) {
  if (Array.isArray(node)) return node.map((item) => bare(item))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNames || !prose.has(key))
      .map(([key, value]) => [key, bare(value, !isNames && key === 'properties')])
  )
}

function referencesIn(node, found = []) {
  if (typeof node !== 'object' || node === null) return found
  if (typeof node.$ref === 'string') found.push(node.$ref)
  for (const value of Object.values(node)) referencesIn(value, found)
  return found
}

function extract(description) {
  const paths = {}
  for (const [method, path] of operations) {
    const operation = description.paths[path]?.[method]
    if (operation === undefined) throw new Error(`${source} has no ${method.toUpperCase()} ${path}`)
    paths[path] = { ...paths[path], [method]: bare(operation) }
  }
  const components = {}
  const waiting = referencesIn(paths)
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const [, , kind, name] = reference.split('/')
    if (components[kind]?.[name] !== undefined) continue
    components[kind] = { ...components[kind], [name]: bare(description.components[kind][name]) }
    referencesIn(components[kind][name], waiting)
  }
  const sorted = Object.entries(components).map(([kind, entries]) => [
    kind,
    Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
  ])
  return { source, openapi: description.openapi, paths, components: Object.fromEntries(sorted) }
}

const folder = await mkdtemp(join(tmpdir(), 'boxcar-openapi-'))
try {
  const { stdout } = await run('npm', ['pack', '--silent', source], { cwd: folder })
  await run('tar', ['--extract', '--file', stdout.trim(), 'package/generated/api.github.com.json'], { cwd: folder })
  const description = JSON.parse(await readFile(join(folder, 'package/generated/api.github.com.json'), 'utf8'))
  const text = JSON.stringify(extract(description))
  await writeFile(target, await prettier.format(text, { parser: 'json', printWidth: 120 }))
} finally {
  await rm(folder, { recursive: true, force: true })
}
