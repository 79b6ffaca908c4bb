import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Facts } from './facts.js'
import type { CodeLine } from './source.js'

/** Files from which Dynaconf reads where it is told none (dynaconf.com, "Settings Files"). */
const usual = ['settings', '.secrets'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json', 'ini'].map((end) => `${name}.${end}`)
)

/**
 * Variables that validators of Dynaconf want to exist and that no settings file of the tree gives. They carry the prefix that the
 * code names, else Dynaconf's own; `database.host` is `DATABASE__HOST` (dynaconf.com, "Validation" and "Environment variables").
 */
export async function dynaconfDemands(facts: Facts, files: readonly string[]): Promise<readonly Reasoned<string>[]> {
  const found: Reasoned<string>[] = []
  for (const file of facts.dependencies.has('dynaconf') ? files : []) {
    const lines = await facts.code.lines(file)
    if (!lines.some(({ text }) => /\bdynaconf\b/i.test(text))) continue
    const given = await givenIn(facts, lines)
    const prefix = prefixIn(lines)
    for (const { name, line } of lines.flatMap(wanted)) {
      if (given.test(name)) continue
      const variable = `${prefix}${name.replaceAll('.', '__')}`.toUpperCase()
      found.push(reasoned(variable, `Dynaconf: ${name} must exist, and no settings file gives it`, { file, line }))
    }
  }
  return found
}

/** `Validator("SECRET_KEY", "DATABASE.HOST", must_exist=True)`, less those with a default or for some environments only. */
function wanted({ line, text }: CodeLine): readonly { readonly name: string; readonly line: number }[] {
  return [...text.slice(0, 5000).matchAll(/\bValidator\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].flatMap(
    ([, inside = '']) => {
      if (!/\b(?:must_exist|required)\s*=\s*True\b/.test(inside) || /\b(?:default|when|env)\s*=/.test(inside)) return []
      const names = inside.slice(0, inside.search(/\b\w+\s*=/))
      return [...names.matchAll(/["']([\w.]+)["']/g)].map(([, name = '']) => ({ name, line }))
    }
  )
}

function prefixIn(lines: readonly CodeLine[]): string {
  for (const { text } of lines) {
    const [, name, none] = /\bENVVAR_PREFIX(?:_FOR_DYNACONF)?\s*=\s*(?:["'](\w*)["']|(False|None))/i.exec(text) ?? []
    if (name !== undefined || none !== undefined) return name ? `${name}_` : ''
  }
  return lines.some(({ text }) => /\bDjangoDynaconf\b/.test(text)) ? 'DJANGO_' : 'DYNACONF_'
}

async function givenIn({ app }: Facts, lines: readonly CodeLine[]): Promise<{ test(name: string): boolean }> {
  const named = lines.flatMap(({ text }) =>
    [...text.matchAll(/["']([\w./-]+\.(?:toml|ya?ml|json|ini))["']/g)].map(([, path = '']) => path)
  )
  const texts = []
  for (const name of [...named, ...usual])
    for (const path of await app.find(name.slice(name.lastIndexOf('/') + 1))) texts.push((await app.read(path)) ?? '')
  const all = texts.join('\n')
  return {
    test: (name) => new RegExp(`^\\s*["']?(?:default\\.)?${name.replace(/^.*\./, '')}["']?\\s*[=:]`, 'im').test(all)
  }
}
