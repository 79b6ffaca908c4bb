/** Takes passwords and tokens out of the URLs in a text; variables stay. */
export function withoutPasswords(text: string): string {
  return text.replace(userInfo, (whole, scheme: string, user: string) =>
    isSecret(scheme, user) ? `${scheme}***@` : whole
  )
}

/** The hosts of URLs in which a password or a token is written out. */
export function hostsWithPasswords(text: string): readonly string[] {
  return [...text.matchAll(userInfo)].flatMap(([, scheme = '', user = '', host = '']) =>
    isSecret(scheme, user) ? [host] : []
  )
}

// Quotes end a URL in every text that holds one. Lengths are bounded so that a hostile line takes linear time.
const userInfo = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/\\@?#"'`<>]{1,1000})@(?=([^\s/:#?]{0,300}))/gi

/** A name alone is one for SSH, a token elsewhere; a part that is a variable is none. */
function isSecret(scheme: string, user: string): boolean {
  const colon = user.indexOf(':')
  const part = colon === -1 ? user : user.slice(colon + 1)
  if (part === '' || /^(?:\$\{\w+\}|\$\w+)$/.test(part)) return false
  return colon !== -1 || !/ssh/i.test(scheme)
}
