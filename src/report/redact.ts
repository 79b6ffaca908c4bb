import { withoutPasswords } from '../passwords.js'

/** Shorter values are words of every day: taking them out would make the text unreadable and hide nothing. */
export const shortestSecret = 4

/** The lines of secret values that are long enough to be looked for, each once; the longest first, so that none is cut by a shorter one. */
export function secretLines(values: Iterable<string>): readonly string[] {
  const lines = new Set<string>()
  for (const value of values) {
    for (const line of [value, ...value.split(/\r?\n/)]) {
      if (line.trim().length >= shortestSecret) lines.add(line.trim())
    }
  }
  return [...lines].sort((a, b) => b.length - a.length)
}

/**
 * The text with `***` for every secret value, each of its lines, and the forms in which programs print them: base64,
 * percent-encoded, as a JSON string. Passwords that stand in URLs go as well, whoever wrote them there.
 */
export function redact(text: string, secrets: Iterable<string>): string {
  const forms = new Set(secretLines(secrets).flatMap(spellings))
  const known = [...forms].sort((a, b) => b.length - a.length)
  return withoutPasswords(known.reduce((clean, form) => clean.replaceAll(form, '***'), text))
}

function spellings(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64')
  return [secret, base64, base64.replace(/=+$/, ''), encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
}
