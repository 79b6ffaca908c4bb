import type { Day } from './sun.ts'

function time(date: Date | undefined): string {
  return date === undefined ? 'not on this day' : `${date.toISOString().slice(11, 16)} UTC`
}

export function page(latitude: number, longitude: number, { sunrise, sunset }: Day): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Sunrise and sunset</title>
  </head>
  <body>
    <h1>At ${latitude}, ${longitude}</h1>
    <p>Sunrise: ${time(sunrise)}</p>
    <p>Sunset: ${time(sunset)}</p>
    <form>
      <label>Latitude <input name="lat" value="${latitude}" /></label>
      <label>Longitude <input name="lon" value="${longitude}" /></label>
      <button>Show</button>
    </form>
  </body>
</html>
`
}
