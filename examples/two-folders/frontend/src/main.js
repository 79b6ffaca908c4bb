import './style.css'

const answer = await fetch('/api/knots')
const list = document.createElement('dl')
for (const { name, use } of await answer.json()) {
  const term = document.createElement('dt')
  term.textContent = name
  const description = document.createElement('dd')
  description.textContent = use
  list.append(term, description)
}
document.querySelector('#knots').append(list)
