import type { VersionSource } from '../../releases/sources.js'
import { below, compareTriples, parseTriple } from '../../releases/versions.js'
import type { NativeDependency } from './natives.js'

/** The columns of the tables below. */
const lines = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15'] as const

/** The first version for each line of Python; what a row lacks at its end does not exist yet. */
type FirstVersions = readonly string[]

/**
 * Distributions that are hard to compile: the first version with a wheel for CPython on Linux x86-64, by the files on PyPI of
 * 2026-11-22. Only stable releases count, and none that was yanked.
 */
const firstWheels: Readonly<Record<string, FirstVersions>> = {
  aiohttp: ['3.7.0', '3.8.0', '3.8.3', '3.9.0', '3.10.5', '3.13.0', '3.14.4'],
  asyncpg: ['0.22.0', '0.24.0', '0.27.0', '0.29.0', '0.30.0', '0.31.0', '0.32.0'],
  catboost: ['0.24.4', '1.0.1', '1.2', '1.2.3', '1.2.8', '1.2.9'],
  cffi: ['1.14.3', '1.15.0', '1.15.1', '1.16.0', '1.17.0', '2.0.0', '2.1.0'],
  'confluent-kafka': ['1.6.0', '1.9.0', '2.0.2', '2.3.0', '2.6.0', '2.12.1'],
  'faiss-cpu': ['1.6.4', '1.7.1', '1.7.3', '1.8.0', '1.9.0', '1.12.0', '1.13.0'],
  frozenlist: ['1.1.0', '1.2.0', '1.3.3', '1.4.1', '1.5.0', '1.8.0'],
  gensim: ['4.1.0', '4.2.0', '4.3.0', '4.3.3', '4.4.0'],
  gevent: ['20.6.1', '21.12.0', '22.10.1', '23.7.0', '24.10.1', '25.8.1', '26.5.0'],
  greenlet: ['0.4.17', '1.1.0', '1.1.3', '3.0.0', '3.1.0', '3.2.3', '3.5.1'],
  grpcio: ['1.33.1', '1.41.0', '1.49.1', '1.59.0', '1.66.2', '1.75.1', '1.84.0'],
  h5py: ['3.0.0', '3.6.0', '3.8.0', '3.10.0', '3.12.1', '3.15.0'],
  httptools: ['0.1.2', '0.3.0', '0.5.0', '0.6.1', '0.6.2', '0.7.1', '0.9.0'],
  lxml: ['4.5.2', '4.6.3', '4.9.1', '4.9.3', '5.3.0', '6.0.1', '6.1.2'],
  matplotlib: ['3.3.3', '3.5.0', '3.6.0', '3.7.3', '3.9.2', '3.10.5', '3.11.2'],
  mediapipe: ['0.10.5', '0.10.5', '0.10.5', '0.10.13', '0.10.30', '0.10.30', '0.10.30'],
  multidict: ['5.0.0', '5.2.0', '6.0.3', '6.0.5', '6.1.0', '6.7.0', '6.8.0'],
  numba: ['0.53.0', '0.55.0', '0.57.0', '0.59.0', '0.61.0', '0.63.0', '0.68.0'],
  numpy: ['1.19.3', '1.21.2', '1.23.2', '1.26.0', '2.1.0', '2.3.2', '2.5.2'],
  onnxruntime: ['1.7.0', '1.12.0', '1.15.0', '1.17.0', '1.20.0', '1.24.1'],
  orjson: ['2.2.0', '3.4.7', '3.7.7', '3.9.3', '3.10.7', '3.11.1', '3.12.0'],
  pandas: ['1.1.3', '1.3.3', '1.5.0', '2.1.1', '2.2.3', '2.3.3', '3.0.6'],
  pillow: ['8.0.0', '8.3.2', '9.2.0', '10.0.0', '10.4.0', '11.3.0', '12.3.0'],
  'psycopg-binary': ['3.0', '3.0', '3.1.4', '3.1.12', '3.2.2', '3.2.10', '3.3.6'],
  'psycopg2-binary': ['2.8.6', '2.9.1', '2.9.5', '2.9.9', '2.9.10', '2.9.11', '2.9.13'],
  pyarrow: ['3.0.0', '6.0.0', '10.0.1', '14.0.0', '18.0.0', '22.0.0', '26.0.0'],
  'pydantic-core': ['0.1.0', '0.1.0', '0.7.0', '2.1.2', '2.20.0', '2.35.0', '2.48.0'],
  pymssql: ['2.1.5', '2.2.4', '2.2.6', '2.2.10', '2.3.1', '2.3.8', '2.4.1'],
  pyodbc: ['4.0.34', '4.0.34', '4.0.35', '5.0.0', '5.2.0', '5.3.0', '5.4.0'],
  pyyaml: ['5.4', '6.0', '6.0', '6.0.1', '6.0.2', '6.0.3'],
  ray: ['1.4.1', '1.13.0', '2.3.0', '2.31.0', '2.45.0', '2.55.0'],
  'scikit-image': ['0.18.0', '0.19.0', '0.20.0', '0.22.0', '0.25.0', '0.26.0'],
  'scikit-learn': ['0.24.0', '1.0.2', '1.1.3', '1.3.1', '1.5.2', '1.7.2', '1.9.1'],
  scipy: ['1.5.4', '1.7.2', '1.9.2', '1.11.2', '1.14.1', '1.16.1', '1.18.1'],
  sentencepiece: ['0.1.94', '0.1.96', '0.1.98', '0.2.0', '0.2.1', '0.2.1', '0.2.3'],
  shapely: ['1.7.1', '1.8.0', '1.8.5', '2.0.2', '2.0.6', '2.1.2', '2.2.0'],
  spacy: ['2.3.3', '2.3.8', '2.3.8', '3.7.0', '3.8.7', '3.8.10', '3.8.17'],
  statsmodels: ['0.12.1', '0.13.1', '0.13.3', '0.14.0', '0.14.3', '0.14.5', '0.15.0'],
  tensorflow: ['2.5.0', '2.8.0', '2.12.0', '2.16.1', '2.20.0'],
  'tensorflow-cpu': ['2.5.0', '2.8.0', '2.12.0', '2.16.1', '2.20.0'],
  tiktoken: ['0.1.1', '0.1.1', '0.1.1', '0.5.2', '0.8.0', '0.12.0', '0.14.0'],
  tokenizers: ['0.9.4', '0.11.5', '0.13.2', '0.14.0', '0.15.1', '0.21.0', '0.21.0'],
  torch: ['1.7.1', '1.11.0', '1.13.0', '2.2.0', '2.5.0', '2.9.0', '2.15.0'],
  torchvision: ['0.8.2', '0.12.0', '0.15.1', '0.17.0', '0.21.0', '0.24.0'],
  uvloop: ['0.15.2', '0.16.0', '0.17.0', '0.18.0', '0.21.0', '0.22.1', '0.23.0'],
  xmlsec: ['1.3.14', '1.3.14', '1.3.14', '1.3.14', '1.3.16', '1.3.17'],
  yarl: ['1.6.1', '1.7.0', '1.8.2', '1.9.3', '1.9.7', '1.21.0', '1.25.1']
}

/**
 * Distributions that install anywhere, but do not run: the first version that supports a line. Django by its FAQ ("What Python
 * version can I use with Django?"); Flask and Werkzeug before 2.3 use `pkgutil.get_loader` and `ast.Str`, which 3.14 took out;
 * Pydantic by the wheels of the pydantic-core that it pins.
 */
const firstSupported: Readonly<Record<string, FirstVersions>> = {
  django: ['2.2', '3.2', '4.1', '4.2', '5.1', '5.2.8', '6.1'],
  flask: ['0', '0', '0', '0', '0', '2.3', '2.3'],
  pydantic: ['0', '0', '1.10', '2.1', '2.8', '2.12'],
  werkzeug: ['0', '0', '0', '0', '0', '2.3', '2.3']
}

/** The newest line of Python for which a version (absent: the newest) has wheels; `undefined` where that was not looked up. */
export function wheelsUpTo(name: string, version?: string): string | undefined {
  return newestLine(firstWheels, name, version)
}

/**
 * What the dependencies say about Python, the lowest limit first: pinned ones have wheels or support only up to some line, and
 * some have none yet for the newest. It narrows what people leave open and contradicts nothing that they say.
 */
export function dependencyAdvice(
  dependencies: readonly Pick<NativeDependency, 'name' | 'version' | 'evidence'>[]
): readonly VersionSource[] {
  const limits = dependencies.flatMap(({ name, version, evidence }) => {
    const wheels = wheelsUpTo(name, version)
    const line = wheels ?? (version === undefined ? undefined : newestLine(firstSupported, name, version))
    if (line === undefined || line === lines.at(-1)) return []
    const label = version === undefined ? name : `${name} ${version}`
    const because = wheels ? `${label} has wheels up to Python ${line}` : `${label} supports Python up to ${line}`
    return [{ line, evidence: { ...evidence, because } }]
  })
  return limits
    .map(({ line, evidence }) => ({ evidence, next: parseTriple(lineAfter(line)) }))
    .sort((a, b) => compareTriples(a.next, b.next))
    .map(({ evidence, next }) => ({
      rank: 'advice',
      evidence,
      request: { text: `<${next[0]}.${next[1]}`, versions: below(next) }
    }))
}

function newestLine(
  table: Readonly<Record<string, FirstVersions>>,
  name: string,
  version?: string
): string | undefined {
  const first = Object.hasOwn(table, name) ? table[name] : undefined
  if (!first) return undefined
  const wanted = version === undefined ? undefined : parseTriple(version)
  const count = first.findLastIndex((known) => wanted === undefined || compareTriples(wanted, parseTriple(known)) >= 0)
  return count < 0 ? '3.8' : lines[count]
}

function lineAfter(line: string): string {
  const [major = 0, minor = 0] = line.split('.').map(Number)
  return `${major}.${minor + 1}`
}
