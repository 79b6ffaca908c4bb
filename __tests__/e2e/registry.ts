import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The test bed's registry that wants a password; script/env says where it is. */
export const registry = {
  host: process.env['BOXCAR_E2E_REGISTRY_AUTH'] ?? '127.0.0.1:5001',
  user: process.env['BOXCAR_E2E_REGISTRY_USER'] ?? '',
  password: process.env['BOXCAR_E2E_REGISTRY_PASSWORD'] ?? ''
}

/** A folder for DOCKER_CONFIG in which somebody is logged in, with that password. */
export function loggedIn(folder: string, password = registry.password): string {
  const config = join(folder, 'docker')
  const auth = Buffer.from(`${registry.user}:${password}`).toString('base64')
  mkdirSync(config, { recursive: true })
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
  return config
}

/** What the registry has under a reference: the manifest or index, and its digest. */
export async function manifest(name: string, reference: string): Promise<{ digest: string; body: string } | undefined> {
  const auth = Buffer.from(`${registry.user}:${registry.password}`).toString('base64')
  const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
  ].join(', ')
  const response = await fetch(`http://${registry.host}/v2/${name}/manifests/${reference}`, {
    headers: { Authorization: `Basic ${auth}`, Accept: accept }
  })
  if (!response.ok) return undefined
  return { digest: response.headers.get('docker-content-digest') ?? '', body: await response.text() }
}
