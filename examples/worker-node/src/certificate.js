import { connect } from 'node:tls'

const day = 86_400_000
const timeout = 10_000

/** Days until the certificate of a host ends, rounded down; negative where it has ended. */
export function daysLeft(host, now = Date.now()) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: 443, servername: host, rejectUnauthorized: false, timeout }, () => {
      const end = Date.parse(socket.getPeerCertificate().valid_to)
      socket.destroy()
      resolve(daysBetween(now, end))
    })
    socket.on('error', reject)
    socket.on('timeout', () => socket.destroy(new Error(`no answer within ${timeout / 1000} s`)))
  })
}

export function daysBetween(now, end) {
  return Math.floor((end - now) / day)
}
