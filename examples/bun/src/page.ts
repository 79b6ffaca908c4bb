/** The page with the code of a text and a field for another one. */
export function page(text: string): string {
  const shown = Bun.escapeHTML(text)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>QR codes</title>
  </head>
  <body>
    <h1>QR codes</h1>
    <p><img src="/code.svg?text=${encodeURIComponent(text)}" alt="QR code of: ${shown}" width="240" height="240" /></p>
    <form><input name="text" value="${shown}" maxlength="1000" /> <button>Show</button></form>
  </body>
</html>
`
}
