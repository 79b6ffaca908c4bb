import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { glossary } from '../glossary.server'

export function loader({ params }: LoaderFunctionArgs) {
  const word = params.word ?? ''
  const meaning = glossary[word]
  if (meaning === undefined) throw data(null, { status: 404 })
  return { word, meaning }
}

export default function Word() {
  const { word, meaning } = useLoaderData<typeof loader>()
  return (
    <main>
      <h1>{word}</h1>
      <p>{meaning}</p>
    </main>
  )
}
