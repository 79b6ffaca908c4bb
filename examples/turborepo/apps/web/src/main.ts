import { phaseOf } from '@calendar/moon'

const list = document.querySelector('#days')
const day = 24 * 60 * 60 * 1000

for (let ahead = 0; ahead < 30; ahead++) {
  const time = new Date(Date.now() + ahead * day)
  const item = document.createElement('li')
  item.textContent = `${time.toDateString()}: ${phaseOf(time)}`
  list?.append(item)
}
