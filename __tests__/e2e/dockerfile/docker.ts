import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Rendered } from '../../../src/dockerfile/types.js'

const run = promisify(execFile)

/** Runs the Docker client and gives what it printed on both channels. */
export async function docker(
  args: readonly string[],
  env: Record<string, string> = {}
): Promise<{ out: string; log: string }> {
  const { stdout, stderr } = await run('docker', [...args], { maxBuffer: 64 << 20, env: { ...process.env, ...env } })
  return { out: stdout, log: stderr }
}

/** A folder with files that is gone after the test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'boxcar-dockerfile-'))

  write(files: Readonly<Record<string, string>>): this {
    for (const [name, text] of Object.entries(files)) {
      const file = join(this.path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    return this
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8')
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

export interface BuildOptions {
  readonly tag?: string
  readonly secrets?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

/** Builds what was rendered, from a context that it leaves untouched, and gives Docker's progress as plain text. */
export async function build(
  { dockerfile, dockerignore, buildArgs }: Pick<Rendered, 'dockerfile' | 'dockerignore' | 'buildArgs'>,
  context: Folder,
  { tag, secrets = {}, args = [] }: BuildOptions
): Promise<string> {
  const beside = new Folder().write({ Dockerfile: dockerfile, 'Dockerfile.dockerignore': dockerignore, ...secrets })
  try {
    const { log } = await docker([
      ...['buildx', 'build', '--progress=plain', '-f', join(beside.path, 'Dockerfile')],
      ...(tag === undefined ? [] : ['-t', tag, '--load']),
      ...Object.keys(secrets).flatMap((id) => ['--secret', `id=${id},src=${join(beside.path, id)}`]),
      ...Object.entries(buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
      ...args,
      context.path
    ])
    return log
  } finally {
    beside.remove()
  }
}
