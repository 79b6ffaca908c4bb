/*
 * The grammar of image references, from the reference package of the distribution project
 * (https://pkg.go.dev/github.com/distribution/reference), narrowed in one point: a first component in upper case is not
 * taken for a host unless it has a dot or a port, because it is nearly always an owner's name as GitHub spells it.
 */
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
const domain = `(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`
const path = new RegExp(`^${component}(?:/${component})*$`)
const host = new RegExp(`^${domain}$`)
const tag = /^[\w][\w.-]{0,127}$/
const digest = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/

/** The longest name that registries take (distribution/reference: `NameTotalLengthMax`). */
const longest = 255

/** Whether `name` is an image name without tag and digest: `ghcr.io/acme/shop`, `localhost:5000/shop`, `shop`. */
export function isImageName(name: string): boolean {
  if (name.length > longest || /^[a-f0-9]{64}$/.test(name)) return false
  const { registry, rest } = splitRegistry(name)
  return path.test(rest) && (registry === undefined || host.test(registry))
}

export function isTag(text: string): boolean {
  return tag.test(text)
}

/** Whether `text` is a name with, perhaps, a tag and a digest: `debian:trixie-slim`, `node@sha256:…`. */
export function isReference(text: string): boolean {
  const { name, tag: tagged, digest: pinned } = splitReference(text)
  return isImageName(name) && (tagged === undefined || isTag(tagged)) && (pinned === undefined || digest.test(pinned))
}

export interface ReferenceParts {
  readonly name: string
  readonly tag?: string
  readonly digest?: string
}

/** Takes a reference apart without judging its parts. A colon before the last slash belongs to the registry's port. */
export function splitReference(text: string): ReferenceParts {
  const at = text.indexOf('@')
  const named = at === -1 ? text : text.slice(0, at)
  const pinned = at === -1 ? {} : { digest: text.slice(at + 1) }
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  return colon === -1
    ? { name: named, ...pinned }
    : { name: named.slice(0, colon), tag: named.slice(colon + 1), ...pinned }
}

/**
 * The valid image name that `text` was probably meant to be, `undefined` where nothing is left of it:
 * no scheme, lower case, what is not allowed replaced by `-`. `https://ghcr.io/Acme/My Shop/` becomes `ghcr.io/acme/my-shop`.
 */
export function cleanName(text: string): string | undefined {
  const { registry, rest } = splitRegistry(text.trim().replace(/^[a-z]+:\/\//i, ''))
  const parts = rest
    .toLowerCase()
    .split('/')
    .map(cleanComponent)
    .filter((part) => part !== '')
  if (parts.length === 0) return undefined
  const name = [...(registry === undefined ? [] : [registry.toLowerCase()]), ...parts].join('/')
  return isImageName(name) ? name : undefined
}

function cleanComponent(text: string): string {
  return text
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/[._-]{2,}/g, (run) => (/^(?:-+|__)$/.test(run) ? run : '-'))
    .replace(/^[._-]+|[._-]+$/g, '')
}

function splitRegistry(name: string): { registry?: string; rest: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(0, slash))
  const isHost = first === 'localhost' || /[.:]/.test(first)
  return isHost ? { registry: first, rest: name.slice(slash + 1) } : { rest: name }
}
