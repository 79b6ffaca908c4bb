import type { InputSpec, Kind } from './spec.js'
import { appInputs } from './table-app.js'
import { imageInputs } from './table-image.js'

/**
 * The one table of inputs and flags. `action.yml`, `--help` and `docs/inputs.md` are made from it.
 * A default stands here only where nothing else (a file, detection, the registry) can answer instead: the runner hands
 * defaults over as if people had typed them.
 */
export const inputTable = [...appInputs, ...imageInputs] as const

type Row = (typeof inputTable)[number]
export type InputId = Row['id']
/** The ids of all inputs of one kind. */
export type IdOf<K extends Kind> = Extract<Row, { kind: K }>['id']
/** The ids of all inputs that have a default. */
export type DefaultedId = Extract<Row, { default: string }>['id']
/** What a choice may be. */
export type ChoiceOf<Id extends IdOf<'choice'>> = Extract<Row, { id: Id }>['choices'][number]

/** The same rows with every column, for code that goes through all of them. */
export const inputSpecs: readonly (InputSpec & { readonly id: InputId })[] = inputTable
