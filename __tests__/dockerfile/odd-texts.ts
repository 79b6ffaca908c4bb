const parts = [
  ...[
    'a',
    'é',
    '日本',
    '%20',
    '%0A',
    '%7B',
    '%zz',
    '.',
    '..',
    ':a',
    '*',
    '**',
    '/',
    '//',
    '?',
    '#',
    '&',
    '=',
    ';',
    ','
  ],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '{',
    '}',
    '{$HOME}',
    '{env.HOME}',
    '{path}',
    '\\{',
    '\\"',
    '<<EOF',
    'EOF',
    '@x',
    '!',
    '$',
    '^'
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\r',
    '\0',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\n}\n:80 {\nrespond bad\n',
    '| |',
    '[x]',
    '(?i)'
  ]
]

/** Texts that mean something to some reader, alone and in pairs; always the same. */
export const oddTexts: readonly string[] = parts.flatMap((first, index) => [
  first,
  `a${first}b`,
  ...parts.filter((_, other) => (index * 7 + other * 3) % 11 === 0).map((second) => first + second)
])

/**
 * Lines of a Caddyfile that should not be there: a directive that no rule makes, or text in which a brace or quote still has a meaning.
 * `plain` is the same configuration without the rule.
 */
export function brokenOut(text: string, plain: string): readonly string[] {
  const known = new Set(plain.split('\n').map((line) => line.trim()))
  const added = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !known.has(line) && line !== '')
  return added.filter((line) => !allowed.some((pattern) => pattern.test(line)))
}

const word = String.raw`(?:[^\s"\x60{}]|\{re\.r1\.\d\}|\{\?query\})+`
const allowed = [
  /^@absent not file \{path\} \{path\}\.html \{path\}\/index\.html$|^route @absent \{$|^# Files come before redirects$/,
  /^@redirect1(?: path(?: [\w/.~*-]+)+)?(?: \{)?$/,
  new RegExp(String.raw`^(?:@redirect1 )?path_regexp r1 \^[^\s"\x60{}]*\$$`),
  /^(?:path|host)(?: [\w/.~*-]+)+$/,
  new RegExp(`^redir @redirect1 ${word} 30[12]$`),
  new RegExp(`^handle @redirect1 \\{$|^rewrite \\* /(?:${word})?$`),
  /^reverse_proxy https:\/\/x\.example \{$|^header_up Host x\.example$/,
  /^header X-Odd "(?:[^"{}\\]|\\[{}](?!\$))*"$/,
  /^header X-Odd `(?:[^`{}]|\\[{}])*`$/
]
