import type { App, Manifest } from '../../app/types.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Warning } from '../../plan/types.js'
import type { ManagerId } from './managers.js'
import { hostsWithPasswords } from '../../passwords.js'

/** A package index that a manifest names. */
interface Index {
  readonly name: string
  readonly url: string
  readonly file: string
  readonly line?: number
  /** The manifest says whether it wants a login. */
  readonly login?: boolean
}

export interface IndexSecrets {
  readonly secrets: readonly Reasoned<string>[]
  readonly warnings: readonly Warning[]
}

/** Where each manager's indexes stand, and by which variables it logs in to one. */
interface Rule {
  readonly places: readonly { readonly file: string; readonly keys: readonly string[] }[]
  readonly variables: (index: Index) => readonly string[]
}

/**
 * uv: `UV_INDEX_<NAME>_USERNAME`, the name in upper case with `_` for what is no letter or digit (uv's documentation, "Package
 * indexes"). Poetry: `POETRY_HTTP_BASIC_<NAME>_USERNAME`, with `_` for `-` and `.` (Poetry's documentation, "Configuration").
 * Pipenv and PDM put variables into the URL; PDM only those in braces, and the login of the index called `pypi` has names of its own.
 */
const rules: Readonly<Partial<Record<ManagerId, Rule>>> = {
  uv: {
    places: [
      { file: 'uv.toml', keys: ['index'] },
      { file: 'pyproject.toml', keys: ['tool', 'uv', 'index'] }
    ],
    variables: login('UV_INDEX_', /[^A-Za-z0-9]/g)
  },
  poetry: {
    places: [{ file: 'pyproject.toml', keys: ['tool', 'poetry', 'source'] }],
    variables: login('POETRY_HTTP_BASIC_', /[-.]/g)
  },
  pipenv: {
    places: [{ file: 'Pipfile', keys: ['source'] }],
    variables: ({ url }) => named(url, /\$\{(\w+)\}|\$(\w+)|%(\w+)%/g)
  },
  pdm: {
    places: [{ file: 'pyproject.toml', keys: ['tool', 'pdm', 'source'] }],
    variables: (index) => {
      const inUrl = named(index.url, /\$\{(\w+)\}/g)
      const own = index.name === 'pypi' && inUrl.length === 0 && !isPublic(index.url)
      return own ? ['PDM_PYPI_USERNAME', 'PDM_PYPI_PASSWORD'] : inUrl
    }
  }
}

/**
 * Names of the secrets by which a manager logs in to the indexes of its manifests, and warnings for passwords that stand there.
 * One that is not given leaves its variable unset, so an index without a login works as before.
 */
export async function indexSecrets(app: App, manager: ManagerId): Promise<IndexSecrets> {
  const rule = rules[manager]
  const secrets: Reasoned<string>[] = []
  const warnings: Warning[] = []
  for (const { file, keys } of rule?.places ?? []) {
    const manifest = await app.manifest(file)
    for (const index of manifest ? indexesIn(manifest, keys) : []) {
      const at = { file, ...(index.line !== undefined && { line: index.line }) }
      const [host] = hostsWithPasswords(index.url)
      if (host !== undefined) warnings.push({ ...passwordInFile(file, host), ...at })
      for (const name of rule && host === undefined ? rule.variables(index) : []) {
        const known = secrets.some(({ value }) => value === name)
        if (!known) secrets.push(reasoned(name, `The login of the package index ${index.name} comes from it`, at))
      }
    }
  }
  return { secrets, warnings }
}

function indexesIn(manifest: Manifest, keys: readonly string[]): readonly Index[] {
  const list = manifest.get(...keys)
  return (Array.isArray(list) ? list : []).flatMap((_, at): Index[] => {
    const url = manifest.text(...keys, at, 'url')
    const login = manifest.text(...keys, at, 'authenticate')
    const line = manifest.line(...keys, at, 'url')
    if (url === undefined) return []
    return [
      {
        name: manifest.text(...keys, at, 'name') ?? '',
        url,
        file: manifest.path,
        ...(line !== undefined && { line }),
        ...(login !== undefined && { login: login !== 'never' })
      }
    ]
  })
}

/** The variables of an index that is not public, by its name. */
function login(prefix: string, replaced: RegExp): Rule['variables'] {
  return ({ name, url, login }) => {
    const middle = name.toUpperCase().replace(replaced, '_')
    if (!(login ?? !isPublic(url)) || !/^\w+$/.test(middle)) return []
    return ['USERNAME', 'PASSWORD'].map((end) => `${prefix}${middle}_${end}`)
  }
}

function named(url: string, pattern: RegExp): readonly string[] {
  return [...url.matchAll(pattern)].map((match) => match.slice(1).find((name) => name !== undefined) ?? '')
}

/** Domains that give to everybody, without their ends: PyPI, its mirrors, and projects that publish wheels of their own. */
const publicDomains =
  /(?:^|\.)(?:pypi|pythonhosted|python|pytorch|piwheels|nvidia|anaconda|pyg|vllm|flashinfer|github|tsinghua|ustc|bfsu|sjtu|aliyun|tencent|huaweicloud|douban|doubanio)\.(?:org|com|ai|io|edu\.cn|com\.cn)$/

function isPublic(url: string): boolean {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase()
  // Without a host it is a folder.
  return host === undefined || publicDomains.test(host)
}

function passwordInFile(file: string, host: string): Warning {
  return {
    code: 'password-in-file',
    message: `${file} holds a password for ${host}; whoever can read the repository has it`,
    fix: 'Change it, take it out of the URL, and give it in `secrets`'
  }
}
