import { renderSVG } from 'uqr'

const longest = 1000

/** The text as a QR code; `undefined` for one that is empty or too long. */
export function svgOf(text: string): string | undefined {
  return text === '' || text.length > longest ? undefined : renderSVG(text)
}
