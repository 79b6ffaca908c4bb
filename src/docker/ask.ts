import { get } from 'node:http'

export interface Address {
  readonly host: string
  readonly port: number
}

/** What came back: a status, or why none did. */
export type Answer = { readonly status: number } | { readonly problem: 'refused' | 'not-http' | 'silent' }

/** Asks once over HTTP; redirects are not followed, the body is not read. Never rejects. */
export function ask(address: Address, path: string, milliseconds: number, stop: AbortSignal): Promise<Answer> {
  // An answer that comes byte by byte is never idle, and never ends.
  const late = AbortSignal.timeout(Math.ceil(milliseconds))
  return new Promise((resolve) => {
    const request = get(
      {
        ...address,
        path,
        agent: false,
        signal: AbortSignal.any([stop, late]),
        headers: { Host: 'localhost', Accept: '*/*', 'User-Agent': 'boxcar' }
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0 })
        response.destroy()
      }
    )
    request.on('error', (error: NodeJS.ErrnoException) => resolve({ problem: late.aborted ? 'silent' : kindOf(error) }))
  })
}

function kindOf(error: NodeJS.ErrnoException): 'refused' | 'not-http' {
  return error.code?.startsWith('HPE_') === true ? 'not-http' : 'refused'
}
