import { folderOf } from '../app/paths.js'
import { quotedIn } from './quoted.js'

/** What goes through folders whose files the code does not name, and what makes all paths begin elsewhere. */
const walks =
  /(?<!\b(?:ast\.|def |function ))\b(?:listdir|f?walk(?:Sync)?|scandir|iterdir|i?glob(?:\.\w+)?|rglob|globSync|globby\w*|fastGlob|fg(?:\.\w+)?|readdir(?:Sync)?|readDir(?:Sync)?|opendir(?:Sync)?|expandGlob(?:Sync)?|copytree|cpSync|make_archive|chdir)[ \t]*\(/g
/** What serves a folder, where that is the app's own. */
const servesAll =
  /\bstatic\([ \t]*(?:__dirname|process\.cwd\(\)|["'`]\.?\/?["'`])[ \t]*[),]|\b(?:fsRoot|directory|static_folder|template_folder|root)[ \t]*[:=][ \t]*(?:__dirname\b|["'`](?:\.\/?)?["'`])/
const here =
  /^(?:__dirname|import\.meta\.dirname|(?:os\.path\.)?(?:dirname|abspath|realpath)\([\w.()]*__file__[)]*|(?:\w+\.)?Path\(__file__\)(?:\.resolve\(\))?\.parent)$/
const longest = 300

/** Whether a file of the app's may go through all that is in a folder of the app's without naming it. */
export function walksInto(path: string, text: string, folder: string): boolean {
  if (servesAll.test(text)) return true
  for (const { 0: call, index } of text.matchAll(walks)) {
    const begin = index + call.length
    const first = firstArgument(text.slice(begin, begin + longest))
    const receiver =
      text
        .slice(Math.max(0, index - longest), index)
        .split(/[\n\r;]/)
        .at(-1) ?? ''
    const from = folderOf(path)
    if (here.test(first) && (call.startsWith('chdir') || (from !== '' && !folder.startsWith(`${from}/`)))) continue
    const isDeep = /^rglob|^iterdir/.test(call)
    if (!(isElsewhere(receiver, folder) || (!isDeep && isElsewhere(first, folder)))) return true
  }
  return false
}

function firstArgument(text: string): string {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (/[([{]/.test(sign)) depth++
    else if (/[)\]}]/.test(sign)) depth--
    if (depth < 0 || (depth === 0 && sign === ',')) return text.slice(0, at).trim()
  }
  return text.trim()
}

/** The path that is spelled there begins at another folder. */
function isElsewhere(text: string, folder: string): boolean {
  if (/environ|getenv|\benv\b/.test(text)) return false
  const written = [...quotedIn(text)].map((one) => one.written)
  const steps = written
    .join('/')
    .replace(/^\/app(?=\/|$)/, '')
    .split('/')
    .filter((step) => step !== '' && step !== '.')
  const [first] = steps
  if (first === undefined || steps.includes('..') || /[*?[\]{}$()]/.test(first)) return false
  return first !== folder.split('/')[0]
}
