import { get } from 'node:http'

export interface Address {
  readonly host: string
  readonly port: number
}

/** What came back: a status, or why none did. */
export type Answer = { readonly status: number } | { readonly problem: 'refused' | 'not-http' | 'silent' }

/** Asks once over HTTP; redirects are not followed, the body is not read. Never rejects. */
export function ask(address: Address, path: string, milliseconds: number, stop: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const request = get(
      {
        ...address,
        path,
        agent: false,
        timeout: milliseconds,
        signal: stop,
        headers: { Host: 'localhost', Accept: '*/*', 'User-Agent': 'boxcar' }
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0 })
        response.destroy()
      }
    )
    request.on('timeout', () => request.destroy(new Error('timeout')))
    request.on('error', (error: NodeJS.ErrnoException) => resolve({ problem: kindOf(error) }))
  })
}

function kindOf(error: NodeJS.ErrnoException): 'refused' | 'not-http' | 'silent' {
  if (error.message === 'timeout') return 'silent'
  return error.code?.startsWith('HPE_') === true ? 'not-http' : 'refused'
}
