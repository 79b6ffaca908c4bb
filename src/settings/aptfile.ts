import { noText } from '../app/text.js'
import type { App } from '../app/types.js'
import { UserError } from '../errors.js'
import { isAptPackage } from '../inputs/words.js'
import type { Reasoned } from '../plan/draft.js'
import type { Warning } from '../plan/types.js'
import { addedPackages, badAptName } from './apt-packages.js'
import { layerNames, type Part } from './part.js'

/** Heroku's apt buildpack reads the first, Binder and Streamlit's cloud (`packages.txt` there) the second name. */
const files = ['Aptfile', 'apt.txt'] as const

/**
 * The packages of `Aptfile` and `apt.txt`: names, several per line allowed, `#` comments. Lines of Heroku's buildpack that name a
 * repository or the address of a package are warnings. Throws a UserError for what is no name of a package.
 */
export async function readAptfiles(app: App): Promise<Part> {
  const packages: Reasoned<string>[] = []
  const warnings: Warning[] = []
  for (const file of files) {
    const text = (await app.has(file)) ? await app.read(file) : ''
    if (text === undefined) {
      throw new UserError({ what: `${file}: ${noText}`, where: { file }, fix: 'Save it as UTF-8' })
    }
    for (const [index, content] of text.split('\n').entries()) {
      const entry = content.replace(/(?:^|\s)#[^]*$/, '').trim()
      const reason = { because: file, file, line: index + 1 }
      if (/^:|:\/\/|\.deb$/.test(entry)) {
        warnings.push(notRead(reason))
        continue
      }
      for (const name of entry.split(/\s+/).filter((word) => word !== '')) {
        if (!isAptPackage(name)) throw badAptName(name, reason)
        packages.push({ value: name, reason })
      }
    }
  }
  return { name: layerNames.aptfile, draft: addedPackages(packages), warnings }
}

function notRead({ file, line }: { readonly file: string; readonly line: number }): Warning {
  return {
    code: 'aptfile-line',
    message: `This line of ${file} has no effect: only packages of Debian's own repositories are installed`,
    file,
    line,
    fix: 'If Debian has the package, write its name; otherwise install it in a phase of your own'
  }
}
