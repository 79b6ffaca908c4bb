import { createRoot } from 'react-dom/client'
import { BrowserRouter, Link, Route, Routes } from 'react-router'
import { Plant } from './plant.jsx'
import { plants } from './plants.js'
import './style.css'

function Overview() {
  return (
    <ul>
      {plants.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/plants/${id}`}>{name}</Link>
        </li>
      ))}
    </ul>
  )
}

function App() {
  return (
    <BrowserRouter>
      <h1>
        <Link to="/">Plant diary</Link>
      </h1>
      <Routes>
        <Route index element={<Overview />} />
        <Route path="plants/:id" element={<Plant />} />
        <Route path="*" element={<p>No such plant.</p>} />
      </Routes>
    </BrowserRouter>
  )
}

createRoot(document.getElementById('root')).render(<App />)
