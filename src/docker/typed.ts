/** How a setting that is called as in a workflow is typed; the first that fits counts at each place. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/a line `(\w+=…)` to `check-env`/g, '`--check-env $1`'],
  [/set `(\w+=\S+)` in `env`/g, 'give `--env $1`'],
  [/`services:` of the job/g, '`docker run --network …`'],
  [/`(check-options): ([^`]+)`/g, "`--$1 '$2'`"],
  [/`((?:check-(?:env|options|path|timeout))|start-cmd|apt|pkgs|env)`/g, '`--$1`']
]

/** A message for somebody who types: inputs by the names of their flags. */
export function asTyped(message: string): string {
  return typed.reduce((text, [pattern, flag]) => text.replace(pattern, flag), message)
}
