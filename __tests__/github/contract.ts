import addFormats from 'ajv-formats'
import { Ajv, type ValidateFunction } from 'ajv'
import { readFileSync } from 'node:fs'

type Json = Readonly<Record<string, unknown>>

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: object
}

interface Described {
  readonly operationId: string
  readonly parameters?: readonly Json[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, Json>>
}

type Content = Readonly<Record<string, { readonly schema: object }>>

/** What GitHub publishes of the operations that Boxcar uses; made by script/openapi.js. */
const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'github', components: description.components })

/** An operation of GitHub's API and what it may be asked and answer. */
export interface Operation {
  readonly id: string
  /** Values of the path's parameters. */
  readonly path: Readonly<Record<string, string>>
  /** What is wrong with a request; nothing where it is as described. */
  wrongRequest(query: URLSearchParams, body: unknown): readonly string[]
  /** What is wrong with an answer. */
  wrongAnswer(status: number, body: unknown): readonly string[]
}

/** The operation of a request; `undefined` for one that is not described. */
export function operationOf(method: string, path: string): Operation | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const described = methods[method.toLowerCase()]
    const match = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(path)
    if (described !== undefined && match !== null) return operation(described, { ...match.groups })
  }
  return undefined
}

function operation(described: Described, path: Readonly<Record<string, string>>): Operation {
  const parameters = (described.parameters ?? []).map((entry) => resolved(entry) as unknown as Parameter)
  const places: Readonly<Record<string, (query: URLSearchParams, name: string) => string | undefined>> = {
    path: (_, name) => decodeURIComponent(path[name.replaceAll('-', '_')] ?? ''),
    query: (query, name) => query.get(name) ?? undefined
  }
  return {
    id: described.operationId,
    path,
    wrongRequest: (query, body) => [
      ...[...query.keys()]
        .filter((key) => !parameters.some(({ name, in: where }) => name === key && where === 'query'))
        .map((key) => `${key} is no parameter`),
      ...parameters.flatMap(({ name, in: where, required, schema }) => {
        const value = places[where]?.(query, name)
        if (value === undefined) return required === true ? [`${name} is missing`] : []
        return wrong(schema, asType(value, resolved(schema as Json)), name)
      }),
      ...(described.requestBody === undefined
        ? body === undefined
          ? []
          : ['a body where none belongs']
        : wrong(described.requestBody.content['application/json']?.schema ?? {}, body, 'body'))
    ],
    wrongAnswer: (status, body) => {
      const response = resolved(described.responses[`${status}`] ?? {}) as { readonly content?: Content }
      const errors = { $ref: 'github#/components/schemas/basic-error' }
      const schema = response.content?.['application/json']?.schema ?? (status >= 400 ? errors : undefined)
      if (schema === undefined) return body === undefined ? [] : ['a body where none belongs']
      return wrong(schema, body, `answer ${status}`)
    }
  }
}

/** Text of a path or a query as the type that it is meant to be. */
function asType(value: string, { type }: Json): unknown {
  if (type === 'integer') return /^-?\d+$/.test(value) ? Number(value) : value
  return type === 'boolean' ? value === 'true' : value
}

const compiled = new Map<string, ValidateFunction>()

function wrong(schema: object, value: unknown, what: string): readonly string[] {
  const key = JSON.stringify(schema)
  const validate = compiled.get(key) ?? ajv.compile(absolute(schema) as object)
  compiled.set(key, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`)
}

function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `github${value}` : absolute(value)
    ])
  )
}

function resolved(node: Json): Json {
  const reference = node['$ref']
  if (typeof reference !== 'string') return node
  const [, , kind = '', name = ''] = reference.split('/')
  return resolved(description.components[kind]?.[name] ?? {})
}

/** The smallest value of a schema of the description, with `fields` laid over it: `sample('simple-user', { login: 'x' })`. */
export function sample(name: string, fields: Json = {}): Json {
  return { ...(smallest({ $ref: `#/components/schemas/${name}` }) as Json), ...fields }
}

function smallest(reference: Json): unknown {
  const schema = resolved(reference)
  const { nullable, enum: choices, type, format, allOf, anyOf, oneOf, properties = {}, required = [] } = schema
  if (nullable === true) return null
  if (Array.isArray(choices)) return choices[0]
  const all = allOf as readonly Json[] | undefined
  if (all !== undefined) return Object.assign({}, ...all.map((part) => smallest(part)))
  const [any] = (anyOf ?? oneOf ?? []) as readonly Json[]
  if (any !== undefined && type === undefined) return smallest(any)
  if (type === 'array') return []
  if (type === 'integer' || type === 'number') return 1
  if (type === 'boolean') return false
  if (type === 'string') return texts[format as string] ?? 'x'
  return Object.fromEntries(
    (required as readonly string[]).map((key) => [
      key,
      smallest((properties as Readonly<Record<string, Json>>)[key] ?? {})
    ])
  )
}

const texts: Readonly<Record<string, string>> = {
  uri: 'https://api.github.com/x',
  'date-time': '2026-01-02T03:04:05Z',
  email: 'x@example.org'
}
