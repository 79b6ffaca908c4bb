import { poems } from '../../poems'

export function GET() {
  return Response.json(poems)
}
