import { normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { StartFile } from '../../plan/types.js'

const names = ['docker-compose', 'compose', 'docker-compose.prod', 'docker-compose.production']
const files = names.flatMap((name) => [`${name}.yml`, `${name}.yaml`])

/** A volume in short form (docs.docker.com/reference/compose-file/services, `volumes`): `./data:/app/data`, `data:/app/data:rw`. */
const volume = /^\s*-\s+(["']?)([^"'\s]*?):(\/[\w./@-]+)(?::([\w,]+))?\1\s*(?:#.*)?$/
/** Folders of images in which an app stands; the first group is the path in it. */
const workFolders =
  /^\/(?:app|code|usr\/src\/[\w.-]+|home\/[\w.-]+\/[\w.-]+|(?!(?:var|etc|opt|srv|usr|mnt|tmp|root|run|home|dev|media)\/)[\w.-]+(?=\/(?:uploads|data|config)$))\/(.+)$/
/** Images of what an app needs beside it. */
const infrastructure =
  /(?:^|\/)(?:postgres\w*|mysql|mariadb|mongo\w*|redis|valkey|rabbitmq|nginx|traefik|caddy|minio|elasticsearch|opensearch|kibana|grafana|prometheus|meilisearch|typesense|adminer|pgadmin\d?|phpmyadmin|mailhog|mailpit|kafka|zookeeper|searxng|ollama|influxdb)(?::|@|$)/
/** Volumes of these hide what is installed or built from the folder of somebody who develops. */
const made = /^(?:\.|node_modules|dist|build|out|src|public$|vendor)/
const mostLines = 2000

/** Places that people keep when they run the app by Compose: volumes in its folder, other than its own sources. */
export async function keptVolumes(app: App): Promise<readonly Reasoned<StartFile>[]> {
  const found = new Map<string, Reasoned<StartFile>>()
  for (const file of files) {
    let isOther = false
    let indent: string | undefined
    for (const [at, line] of ((await app.read(file)) ?? '').split('\n').slice(0, mostLines).entries()) {
      const begins = /^( *)[\w.-]+:\s*(?:#.*)?$/.exec(line)?.[1]
      if (begins !== undefined) indent = /^services:/.test(line) ? undefined : (indent ?? begins)
      if (begins === indent) isOther = false
      const image = /^\s+image:\s*["']?([^"'\s]+)/.exec(line)?.[1]
      if (image !== undefined) isOther = infrastructure.test(image)
      const [, , from = '', target = '', mode = ''] = volume.exec(line) ?? []
      const path = normalise(workFolders.exec(target)?.[1] ?? '')
      if (isOther || path === undefined || path === '' || /\bro\b/.test(mode) || /\.\w+$/.test(path) || made.test(path))
        continue
      if (found.has(path) || (await isSource(app, from))) continue
      found.set(
        path,
        reasoned({ path, writable: true }, `The app may write there: ${file} keeps ${target} in a volume`, {
          file,
          line: at + 1
        })
      )
    }
  }
  return [...found.values()]
}

/** A folder of the repository that holds more than a place for data. */
async function isSource(app: App, from: string): Promise<boolean> {
  const folder = from.startsWith('.') ? normalise(from) : undefined
  if (folder === undefined) return false
  return (await app.list()).some(
    (path) =>
      path.startsWith(folder === '' ? '' : `${folder}/`) &&
      !/(?:^|\/)(?:\.[^/]+|README[^/]*|[^/]*example[^/]*)$/i.test(path)
  )
}
