import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'

/** Variables that `.npmrc` reads (`//registry.example.org/:_authToken=${NPM_TOKEN}`): secrets of the phases that install. */
export async function npmSecrets(app: App): Promise<readonly Reasoned<string>[]> {
  const rows = (await app.read('.npmrc'))?.split('\n') ?? []
  const found = rows.flatMap((row, at) =>
    /^\s*[#;]/.test(row)
      ? []
      : [...row.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => ({
          value: name,
          reason: { because: `.npmrc reads ${name}`, file: '.npmrc', line: at + 1 }
        }))
  )
  return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at)
}
