const isUpload = /^\s{0,40}upload\s{0,9}:\s{0,9}(?:true\b|\{)/
const slugOf = /\bslug\s{0,9}:\s{0,9}['"]([\w-]{1,60})['"]/

/**
 * The folder into which Payload puts the uploads of a collection that names none: its slug, where the app runs
 * (payloadcms.com/docs/upload/overview, "Collection Upload Options"). One file is one collection.
 */
export function payloadUploads(text: string): readonly { readonly folder: string; readonly line: number }[] {
  if (/\b(?:staticDir|disableLocalStorage)\b/.test(text)) return []
  const line = text.split('\n').findIndex((one) => isUpload.test(one)) + 1
  const folder = slugOf.exec(text)?.[1]
  return line > 0 && folder !== undefined ? [{ folder, line }] : []
}
