import { Cron } from 'croner'
import { daysLeft } from './certificate.js'

const hosts = (process.env.HOSTS ?? '').split(/[\s,]+/).filter(Boolean)
const warnBelow = Number(process.env.WARN_BELOW ?? 21)

async function look() {
  for (const host of hosts) {
    try {
      const days = await daysLeft(host)
      console.log(`${days < warnBelow ? 'WARNING ' : ''}${host}: ${days} days left`)
    } catch (error) {
      console.log(`WARNING ${host}: ${error.message}`)
    }
  }
}

const job = new Cron(process.env.SCHEDULE ?? '0 * * * *', { protect: true }, look)
console.log(`watching ${hosts.length} hosts, next at ${job.nextRun()?.toISOString()}`)
await look()

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    job.stop()
    process.exit(0)
  })
}
