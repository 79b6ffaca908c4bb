import { useParams } from 'react-router'
import { plants } from './plants.js'

export function Plant() {
  const { id } = useParams()
  const plant = plants.find((one) => one.id === id)
  if (!plant) return <p>No such plant.</p>
  return (
    <article>
      <h2>{plant.name}</h2>
      <p>Water every {plant.days} days.</p>
    </article>
  )
}
