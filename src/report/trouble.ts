import type { Trouble } from '../errors.js'
import { block, visible } from './clean.js'
import { place } from './rows.js'
import { paint } from './terminal.js'

/** A message for the person who can mend it: what, where, the longer text, what to do next. No stack, several lines. */
export function troubleText({ what, where, detail, fix }: Trouble, { colour }: { readonly colour: boolean }): string {
  const style = paint(colour)
  const at = where === undefined ? '' : ` (${visible(place(where) ?? '')})`
  return [
    `${style.red('Error:')} ${block(what)}${at}`,
    ...(detail === undefined ? [] : ['', block(detail)]),
    ...(fix === undefined
      ? []
      : [
          '',
          ...block(fix)
            .split('\n')
            .map((line, index) => `${index === 0 ? style.green('Fix:') : '    '} ${line}`)
        ])
  ].join('\n')
}
