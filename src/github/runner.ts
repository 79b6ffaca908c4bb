import * as core from '@actions/core'
import { guarded } from '../docker/run.js'
import { UserError } from '../errors.js'
import { oneLine } from '../report/clean.js'
import type { Annotation } from '../report/annotations.js'
import { secretLines } from '../report/redact.js'
import type { OutputId } from '../inputs/outputs.js'

/** Masks each value and each of its lines in everything that this job logs from here on. Comes before everything else. */
export function mask(values: Iterable<string>): void {
  for (const line of secretLines(values)) core.setSecret(line)
}

/**
 * Hands outputs to later steps. A value that is absent leaves the output empty. Throws a UserError where the runner's file for them
 * is not there or cannot be written: that is no bug of ours.
 */
export function setOutputs(outputs: Readonly<Partial<Record<OutputId, string>>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  } catch (error) {
    throw new UserError({
      what: `The outputs of the step cannot be written (${oneLine(String(error))})`,
      fix: 'Look at the disk of the runner, and at what GITHUB_OUTPUT names'
    })
  }
}

/** Adds Markdown to the page of the run; nothing where the runner keeps no summary. One that cannot be written is a warning. */
export async function writeSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await core.summary.addRaw(markdown).write()
  } catch (error) {
    core.warning(`The job summary could not be written: ${oneLine(String(error))}`)
  }
}

/** Shows an annotation; an error does not end the step. */
export function annotate({ level, title, message, file, line }: Annotation): void {
  const properties = {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line })
  }
  const show = { error: core.error, warning: core.warning, notice: core.notice }[level]
  show(message, properties)
}

/** Shows the error and makes the step fail; what still has to be written can be written. */
export function fail(annotation: Annotation): void {
  annotate(annotation)
  process.exitCode = core.ExitCode.Failure
}

/** One line of the log. Whatever it holds, the runner takes it for text. */
export function say(line: string): void {
  // The runner reads `::command::` at the start of a line and `##[command]` anywhere (actions/runner, ActionCommand.cs).
  core.info(oneLine(line).replace(/^::/, '\u200b::').replaceAll('##[', '#\u200b#['))
}

/**
 * Runs `work` in a folded group of the log in which the runner obeys no line: for everything that prints text of the
 * repository or of the build.
 */
export async function printed<T>(title: string, work: () => Promise<T>): Promise<T> {
  core.startGroup(oneLine(title))
  try {
    return await literally(work)
  } finally {
    core.endGroup()
  }
}

/** The same without a group, so that the log is unfolded. */
export function literally<T>(work: () => Promise<T>): Promise<T> {
  return guarded((text) => process.stdout.write(text), work)
}

/** Whether somebody asked for debug logging (a rerun "with debug logging"). */
export function isDebug(): boolean {
  return core.isDebug()
}
