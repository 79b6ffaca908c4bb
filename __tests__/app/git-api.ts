import { execFileSync } from 'node:child_process'
import type { GetJson } from '../../src/app/github-commit.js'

export interface GitApi {
  readonly get: GetJson
  /** The paths that were asked for. */
  readonly asked: string[]
}

/** GitHub's answers about commits, trees and blobs, out of a repository on this machine. `most` entries come at once, as GitHub's 100,000. */
export function gitApi(folder: string, most = 100_000): GitApi {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-C', folder, ...args], { maxBuffer: 2 ** 26 })
  const asked: string[] = []
  const get: GetJson = (path) => {
    asked.push(path)
    const [, kind = '', sha = '', recursive] =
      /^\/repos\/octo\/blog\/git\/(commits|trees|blobs)\/([0-9a-f]{40})(\?recursive=1)?$/.exec(path) ?? []
    if (kind === 'commits') {
      return Promise.resolve({ sha, tree: { sha: git('rev-parse', `${sha}^{tree}`).toString().trim() } })
    }
    if (kind === 'trees') return Promise.resolve(tree(sha, recursive !== undefined))
    if (kind !== 'blobs') return Promise.reject(new Error(`No answer to ${path}`))
    const content = git('cat-file', 'blob', sha)
    return Promise.resolve({
      sha,
      size: content.length,
      encoding: 'base64',
      content: lines(content.toString('base64'))
    })
  }
  return { get, asked }

  function tree(sha: string, recursive: boolean) {
    const all = git('ls-tree', '-z', '-t', '--long', ...(recursive ? ['-r'] : []), sha)
    const items = all
      .toString()
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [, mode, type, hash, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t([^]*)$/.exec(line) ?? []
        return { path, mode, type, sha: hash, ...(size !== '-' && { size: Number(size) }) }
      })
    return { sha, tree: items.slice(0, most), truncated: items.length > most }
  }
}

function lines(text: string): string {
  return text.replace(/.{60}/g, '$&\n')
}
