// Images on Nix: what they hold besides their base, the closure and the app; and what a source edit makes anew.
import { spawnSync } from 'node:child_process'
import { appendFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { boxcar, inTemporaryFolder, judged, root, run } from './bench-tools.js'

const prefix = 'boxcar-bench-nix'
const base = 'debian:trixie-slim'
/** Examples on Nix, and the source file that gets a line more. */
const edited = { 'django-nix': 'labels/views.py', 'nix-environment': 'server.js' }

export async function onNix() {
  const results = []
  for (const [name, source] of Object.entries(edited)) {
    results.push(...(await inTemporaryFolder((folder) => figures(name, source, folder))))
  }
  return results
}

async function figures(name, source, folder) {
  const workspace = join(folder, 'workspace')
  const tag = `${prefix}-${name}:bench`
  await cp(join(root, 'examples', name), workspace, { recursive: true })
  try {
    build(workspace, join(folder, 'first'), tag)
    const parts = bytesBelow(tag, '/nix/store', '/app', '/opt/venv')
    const least = size(base) + parts
    const image = size(tag)
    const comment = source.endsWith('.js') ? '//' : '#'
    await appendFile(join(workspace, source), `\n${comment} One more line.\n`)
    const again = nixStepsMade(build(workspace, join(folder, 'second'), tag))
    return [
      judged({
        id: `nix-size-${name}`,
        what: `${name}: image size by base, closure and app`,
        value: image / least,
        goal: 1.1,
        unit: '×',
        note: `${megabytes(image)}, least ${megabytes(least)}`
      }),
      judged({
        id: `nix-rebuild-${name}`,
        what: `${name}: Nix steps that run again after a new line in ${source}`,
        value: again.length,
        goal: 0,
        unit: '',
        ...(again.length > 0 && { note: again.join('; ') })
      })
    ]
  } finally {
    spawnSync('docker', ['image', 'rm', '--force', tag])
  }
}

/** Builds the Dockerfile that Boxcar writes; gives back what Buildx printed. */
function build(context, out, tag) {
  boxcar(['build', context, '--out', out, ...nixFlags()])
  const argv = ['docker', 'buildx', 'build', '--progress=plain', '--load', '--tag', tag]
  return run([...argv, '--file', join(out, 'Dockerfile'), context]).stderr
}

/** The stand-in for the Nix image has a Nixpkgs of its own; the real one reaches the real Nixpkgs. */
function nixFlags() {
  const archive = '/nixpkgs.tar.gz'
  const argv = ['run', '--rm', '--entrypoint', 'test', 'nixos/nix:2.35.2', '-e', archive]
  return spawnSync('docker', argv).status === 0 ? ['--nixpkgs-url', `file://${archive}`] : []
}

/** Steps of the stage that has Nix which Buildx did not find in its cache. */
function nixStepsMade(printed) {
  const steps = [...printed.matchAll(/^#(\d+) (\[nix \d+\/\d+\] (?:RUN|COPY) .*)$/gm)]
  if (steps.length === 0) throw new Error(`No step of Nix in what Buildx printed:\n${printed.slice(-2000)}`)
  return steps.filter(([, number]) => !printed.includes(`\n#${number} CACHED`)).map(([, , text]) => text)
}

/** Bytes of the files below these folders, as far as they are there. */
function bytesBelow(image, ...folders) {
  const { stdout } = run([
    'docker',
    'run',
    '--rm',
    image,
    'sh',
    '-c',
    `du -sb ${folders.join(' ')} 2>/dev/null || true`
  ])
  return stdout
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line.split('\t')[0]), 0)
}

function size(image) {
  return Number(run(['docker', 'image', 'inspect', '--format', '{{.Size}}', image]).stdout)
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
