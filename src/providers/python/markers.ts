import { parseRequest, pep440 } from '../../releases/request.js'
import { admits, parseTriple } from '../../releases/versions.js'

/** What the variables of a marker are in every image that Boxcar makes. What differs between images is not here. */
const environment: Readonly<Record<string, string>> = {
  os_name: 'posix',
  sys_platform: 'linux',
  platform_system: 'Linux',
  platform_python_implementation: 'CPython',
  implementation_name: 'cpython',
  extra: ''
}

const token = /\s*(?:(\(|\)|and\b|or\b)|(not\s+in\b|in\b|[<>=!~]=?=?)|(["'])(.*?)\3|([\w.]+))/y

/** Brackets in brackets; real markers have two. */
const deepest = 50

/** `true` and `false`; `undefined` where it depends on what is not known. */
type Truth = boolean | undefined

/**
 * Whether an environment marker (PEP 508) can hold in an image: `sys_platform == "win32"` cannot. `python` is the line of Python,
 * if it is decided. What depends on the machine or cannot be read is taken to hold.
 */
export function markerHolds(marker: string, python?: string): boolean {
  return new MarkerReader(marker, python).read() ?? true
}

class MarkerReader {
  readonly #text: string
  readonly #python: string | undefined
  #at = 0
  #depth = 0

  constructor(text: string, python: string | undefined) {
    this.#text = text
    this.#python = python
  }

  read(): Truth {
    const truth = this.#either()
    return this.#text.slice(this.#at).trim() === '' ? truth : undefined
  }

  #next(): RegExpExecArray | undefined {
    token.lastIndex = this.#at
    const match = token.exec(this.#text) ?? undefined
    this.#at = match ? token.lastIndex : this.#at
    return match
  }

  #takes(word: string): boolean {
    const before = this.#at
    if (this.#next()?.[1] === word) return true
    this.#at = before
    return false
  }

  #either(): Truth {
    let truth = this.#both()
    while (this.#takes('or')) {
      const other = this.#both()
      truth = truth === true || other === true ? true : truth === false && other === false ? false : undefined
    }
    return truth
  }

  #both(): Truth {
    let truth = this.#comparison()
    while (this.#takes('and')) {
      const other = this.#comparison()
      truth = truth === false || other === false ? false : truth === true && other === true ? true : undefined
    }
    return truth
  }

  #comparison(): Truth {
    if (this.#takes('(')) {
      if (++this.#depth > deepest) return undefined
      const truth = this.#either()
      this.#depth -= 1
      return this.#takes(')') ? truth : undefined
    }
    const left = this.#next()
    const operator = this.#next()?.[2]?.replace(/\s+/, ' ')
    const right = this.#next()
    if (!left || !right || operator === undefined) return undefined
    const variable = left[5] ?? right[5] ?? ''
    if (variable === 'python_version' || variable === 'python_full_version') {
      return this.#comparePython(left[5] === undefined, operator, (left[5] === undefined ? left : right)[4] ?? '')
    }
    return compare(valueOf(left), operator, valueOf(right))
  }

  #comparePython(swapped: boolean, operator: string, value: string): Truth {
    if (this.#python === undefined) return undefined
    if (operator === 'in' || operator === 'not in') {
      return value.split(/[\s,]+/).includes(this.#python) === (operator === 'in')
    }
    const turned: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }
    const versions = parseRequest(`${swapped ? (turned[operator] ?? operator) : operator}${value}`, pep440)?.versions
    return versions && admits(versions, parseTriple(this.#python))
  }
}

function valueOf(match: RegExpExecArray): string | undefined {
  return match[4] ?? environment[match[5] ?? '']
}

function compare(left: string | undefined, operator: string, right: string | undefined): Truth {
  if (left === undefined || right === undefined) return undefined
  if (operator === '==' || operator === '===') return left === right
  if (operator === '!=') return left !== right
  if (operator === 'in') return right.includes(left)
  if (operator === 'not in') return !right.includes(left)
  return undefined
}
