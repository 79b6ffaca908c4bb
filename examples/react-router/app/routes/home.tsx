import { Link, useLoaderData } from 'react-router'
import { glossary } from '../glossary.server'

export function loader() {
  return Object.keys(glossary)
}

export default function Home() {
  const words = useLoaderData<typeof loader>()
  return (
    <main>
      <title>Words from the sea</title>
      <h1>Words from the sea</h1>
      <ul>
        {words.map((word) => (
          <li key={word}>
            <Link to={`/words/${word}`}>{word}</Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
