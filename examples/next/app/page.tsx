import { poems } from './poems'

// Made anew for each request: the poem changes every minute.
export const dynamic = 'force-dynamic'

export default function Page() {
  const minute = Math.floor(Date.now() / 60_000)
  return (
    <main>
      <h1>A poem a minute</h1>
      <p>{poems[minute % poems.length]}</p>
    </main>
  )
}
