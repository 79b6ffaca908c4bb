/** The outputs of the action. `action.yml` and `docs/inputs.md` are made from this table. */
export const outputTable = [
  { id: 'plan', description: 'The plan as JSON, with `…` for the values of variables.' },
  {
    id: 'plan-changed',
    description: '`true` or `false` against the base; empty without one.'
  },
  {
    id: 'plan-diff',
    description: 'What changed in the plan, as JSON; empty without a base.'
  },
  {
    id: 'comment-body',
    description: 'The text of the pull request’s comment, as Markdown, also where none is written.'
  },
  {
    id: 'plan-artifact',
    description:
      'Path of a file with the plans of base and pull request, for `command: comment` in another workflow; set by `plan`.'
  },
  {
    id: 'apps',
    description:
      'The apps that were found, as JSON: `{ "apps": [ { "path", "name", "kind", "providers", "port", "changed" } ] }`.'
  },
  { id: 'providers', description: 'The languages of the app, the one that serves it first: `python,node`.' },
  { id: 'start-cmd', description: 'The command that starts the app.' },
  { id: 'dockerfile', description: 'Path of the Dockerfile that was written.' },
  { id: 'image', description: '`name@digest` when the image was pushed, otherwise `name:tag`.' },
  { id: 'tags', description: 'Full references of the image, one per line.' },
  { id: 'digest', description: 'Digest of the pushed image, `sha256:…`.' },
  { id: 'imageid', description: 'Id of the image (digest of its config), `sha256:…`.' },
  { id: 'metadata', description: 'The metadata file of Buildx, as JSON.' },
  {
    id: 'size',
    description: 'Size in bytes: the layers in the registry when pushed, the image in the engine otherwise.'
  },
  { id: 'checked', description: 'Result of the boot check: `passed`, `failed` or `skipped`.' }
] as const satisfies readonly { readonly id: string; readonly description: string }[]

export type OutputId = (typeof outputTable)[number]['id']
