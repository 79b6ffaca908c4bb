import type { Reasoned } from '../../plan/draft.js'
import { endOf, standsAt, type Source } from './tokens.js'

/** A library by which a program says what its environment has to be: how its rules begin, and which of them a variable that is not set breaks. */
interface Schema {
  readonly begins: RegExp
  isDemanded(words: ReadonlySet<string>): boolean
}

const has = (words: ReadonlySet<string>, ...names: readonly string[]): boolean => names.some((name) => words.has(name))

/** By zod.dev ("Optional", "Defaults"), joi.dev (`any.required`) and the README of envalid (`default`; `devDefault` is not for production). */
const schemas: readonly Schema[] = [
  {
    begins: /^z$/,
    isDemanded: (words) =>
      !has(words, 'optional', 'default', 'prefault', 'nullish', 'catch', 'preprocess', 'any', 'unknown', 'undefined')
  },
  { begins: /^joi$/i, isDemanded: (words) => words.has('required') && !has(words, 'default', 'when', 'optional') },
  {
    begins: /^(?:str|num|bool|email|host|port|url|json)$/,
    isDemanded: (words) => !has(words, 'default', 'requiredWhen')
  }
]

/** A rule that is longer may say anything behind. */
const mostTokens = 400

/** Set in every image, or by the plan. */
const given = /^(?:NODE_ENV|PORT|HOST|HOSTNAME|TZ)$/
const variable = /^[A-Z][A-Z0-9_]{1,60}$/

/** Variables for which the schema of a source has no default: `DATABASE_URL: z.string()`, `JWT_SECRET: Joi.string().required()`, `API_KEY: str()`. */
export function demandedBySchema(source: Source): readonly Reasoned<string>[] {
  const { tokens, file } = source
  const isOfEnvironment = tokens.some(
    ({ text }, at) =>
      /^(?:validationSchema|createEnv)$/.test(text) ||
      // The whole of it, not one of its variables.
      (standsAt(source, at, 'process', '.', 'env') && !/^(?:\?\.|\.|\[)$/.test(tokens[at + 3]?.text ?? ''))
  )
  if (!isOfEnvironment) return []
  return tokens.flatMap(({ kind, text, line }, at) => {
    if ((kind !== 'name' && kind !== 'text') || !variable.test(text) || given.test(text)) return []
    const first = tokens[at + 2]
    const schema =
      standsAt(source, at + 1, ':') && first?.kind === 'name'
        ? schemas.find(({ begins }) => begins.test(first.text))
        : undefined
    if (!schema || !/^[.(]$/.test(tokens[at + 3]?.text ?? '')) return []
    const end = endOf(source, at + 2, at + mostTokens)
    if (end === at + mostTokens) return []
    const words = new Set(tokens.slice(at + 2, end).flatMap((token) => (token.kind === 'name' ? [token.text] : [])))
    if (!schema.isDemanded(words)) return []
    return [{ value: text, reason: { because: `${file} asks for ${text} and has no default for it`, file, line } }]
  })
}
