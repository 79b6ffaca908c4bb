import { FormatError, Positions, lazily, type Parsed } from './format.js'
import type { Data } from '../types.js'

/** Elements as objects, attributes with the prefix `@`, values as text. Entities stay as they are written: none is expanded. */
export async function parseXml(text: string): Promise<Parsed> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser')
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new FormatError(valid.err.msg, valid.err.line, valid.err.col)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    processEntities: false
  })
  return { data: parser.parse(text) as Data, line: lazily(() => positionsOf(text)) }
}

const token = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|\n/g

function positionsOf(text: string): Positions {
  const positions = new Positions()
  return positions
}
