import figlet from 'figlet'
import standard from 'figlet/importable-fonts/Standard.js'

figlet.parseFont('Standard', standard)

/** A text as a banner of big letters. */
export function banner(text) {
  return figlet.textSync(text, { font: 'Standard' })
}
