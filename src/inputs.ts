export { cleanName, isImageName, isReference, isTag, splitReference } from './inputs/image-name.js'
export { inputsFromAction, inputsFromArguments, type Question } from './inputs/doors.js'
export { inputTable, type InputId } from './inputs/table.js'
export type { Command, InputSpec } from './inputs/spec.js'
