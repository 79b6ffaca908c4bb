import './main.css'

for (const row of document.querySelectorAll('[data-colour]')) {
  row.style.backgroundColor = row.dataset.colour
}
