const output = document.querySelector('output')
let ticking

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => start(Number(button.dataset.minutes) * 60))
}

function start(seconds) {
  clearInterval(ticking)
  const end = Date.now() + seconds * 1000
  const show = () => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000))
    output.textContent = left ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : 'Your tea is ready.'
    if (!left) clearInterval(ticking)
  }
  show()
  ticking = setInterval(show, 1000)
}
