import type { NeedName } from '../../packages/table.js'

/** What a package needs besides what it brings. Where several rows stand, each that applies counts. */
export interface NativeRow {
  /** Goes on after the package's name: `fluent-ffmpeg` + "runs ffmpeg". */
  readonly why: string
  readonly build?: readonly NeedName[]
  readonly run?: readonly NeedName[]
  readonly both?: readonly NeedName[]
  /** Only below this version. */
  readonly below?: string
  /** Only from this version on. */
  readonly from?: string
  /**
   * Only where it brings nothing built for the Node.js of the image: major version of Node.js to the first version of the package that
   * does. For a newer Node.js than all of these it is compiled.
   */
  readonly prebuilt?: Readonly<Record<string, string>>
  /** Not where one of these is installed too. */
  readonly notBeside?: readonly string[]
  /** Only where the app itself names it: others depend on it for a part that most apps do not use. */
  readonly direct?: boolean
}

/** What node-gyp wants (its README, "On Unix"). */
const gyp: readonly NeedName[] = ['python', 'make', 'c++-compiler']
const compiled: NativeRow = { why: 'is compiled when it is installed', build: gyp }

function compiledBelow(below: string): NativeRow {
  return { why: `is compiled before version ${below}`, build: gyp, below }
}

function compiledUnless(prebuilt: Readonly<Record<string, string>>, more: Partial<NativeRow> = {}): NativeRow {
  return { why: 'has nothing built for this Node.js and is compiled', build: gyp, prebuilt, ...more }
}

const ffmpeg: NativeRow = {
  why: 'runs ffmpeg',
  run: ['ffmpeg'],
  notBeside: ['ffmpeg-static', '@ffmpeg-installer/ffmpeg', 'ffmpeg-ffprobe-static']
}
const poppler: NativeRow = { why: 'runs the tools of Poppler', run: ['poppler'] }
const canvasLibraries: readonly NeedName[] = ['cairo', 'pangocairo', 'jpeg', 'gif', 'rsvg', 'pixman']

/**
 * npm packages by name. Install scripts and prebuilt binaries for Linux with glibc were looked at in November 2026: what brings all it needs
 * is not here. Binaries that use Node-API fit every Node.js; others are made for single versions of it.
 */
export const nativeTable: Readonly<Record<string, NativeRow | readonly NativeRow[]>> = {
  // Compiled
  bcrypt: compiledBelow('5'),
  argon2: compiledBelow('0.26'),
  sqlite3: compiledBelow('5'),
  'better-sqlite3': compiledUnless(
    { '18': '7.6.0', '20': '8.4.0', '22': '11.1.0', '24': '12.0.0', '26': '13.0.0' },
    { below: '13' }
  ),
  '@journeyapps/sqlcipher': { ...compiled, both: ['ssl'] },
  re2: compiledUnless({ '18': '1.17.7', '20': '1.20.0', '22': '1.21.0', '24': '1.22.0', '26': '1.27.0' }),
  'isolated-vm': compiledUnless({ '18': '5.0.0', '20': '5.0.0', '22': '5.0.0', '24': '6.0.0', '26': '7.0.0' }),
  'node-sass': compiledUnless({ '14': '4.14.0', '16': '6.0.0', '18': '8.0.0', '20': '9.0.0' }),
  '@discordjs/opus': compiledUnless({ '18': '0.8.0', '20': '0.9.0', '22': '0.10.0' }),
  'node-opus': compiled,
  libxmljs: compiled,
  libxmljs2: compiledUnless({ '18': '0.31.0', '20': '0.32.0', '22': '0.35.0', '24': '0.37.0' }),
  serialport: compiledBelow('10'),
  '@serialport/bindings': compiled,
  usb: { ...compiledBelow('2'), build: [...gyp, 'usb'] },
  zeromq: { ...compiledBelow('6'), prebuilt: { '18': '5.2.0', '20': '5.2.0' } },
  snappy: compiledBelow('7'),
  leveldown: compiledBelow('5'),
  farmhash: compiledBelow('4'),
  bufferutil: compiledBelow('4'),
  'utf-8-validate': compiledBelow('5'),
  microtime: compiledBelow('3'),
  'node-pty': compiled,
  'cpu-features': { ...compiled, direct: true },
  deasync: compiledUnless({ '18': '0.1.27', '20': '0.1.29' }),
  duckdb: compiledUnless({ '18': '0.8.0', '20': '0.9.0', '22': '1.0.0', '24': '1.3.0' }),
  muhammara: compiledUnless({ '18': '3.5.0', '20': '4.0.0', '22': '5.0.0', '24': '6.0.0' }),
  hummus: compiled,
  grpc: compiled,
  heapdump: compiled,
  hiredis: compiled,
  iconv: compiled,
  'node-expat': compiled,
  xxhash: compiled,
  lz4: compiled,
  memcpy: compiled,
  scrypt: compiled,
  sleep: compiled,
  posix: compiled,
  'raw-socket': compiled,
  'unix-dgram': compiled,
  ursa: { ...compiled, both: ['ssl'] },
  ed25519: compiled,
  epoll: compiled,
  'i2c-bus': compiled,
  rpio: compiled,
  spellchecker: compiled,
  'pty.js': compiled,
  'hnswlib-node': compiled,
  speaker: { ...compiled, both: ['alsa'] },
  canvas: [
    { why: 'is compiled before version 3 on this Node.js', build: [...gyp, 'pkg-config'], both: canvasLibraries, below: '3', prebuilt: { '14': '2.7.0', '16': '2.8.0', '18': '2.10.0', '20': '2.11.2' } } // prettier-ignore
  ],

  // Compiled against, or loading, a library of the system
  libpq: { ...compiled, both: ['libpq'] },
  'pg-native': { why: 'is compiled against libpq', build: gyp, both: ['libpq'] },
  'node-rdkafka': { why: 'is compiled with librdkafka', build: gyp, both: ['ssl', 'sasl', 'zlib'] },
  odbc: { why: 'loads unixODBC', both: ['odbc'] },
  msnodesqlv8: { why: 'loads unixODBC', run: ['odbc'] },
  kerberos: { why: 'loads Kerberos', run: ['krb5'] },
  ibm_db: { why: 'loads libxml2', both: ['xml2'] },
  gdal: compiled,
  nodegit: { why: 'is compiled with libgit2', build: gyp, both: ['krb5', 'ssl', 'libcurl'] },
  'skia-canvas': { why: 'loads Fontconfig', run: ['fontconfig'], below: '3' },
  java: [
    { ...compiled, direct: true },
    { why: 'runs Java', run: ['java'], direct: true }
  ],

  // Running programs
  prisma: { why: 'chooses its engines by OpenSSL before version 7', both: ['openssl'], below: '7' },
  '@prisma/client': { why: 'loads an engine that needs OpenSSL before version 7', both: ['openssl'], below: '7' },
  'fluent-ffmpeg': ffmpeg,
  'ffmpeg-probe': ffmpeg,
  imagemagick: { why: 'runs ImageMagick', run: ['imagemagick'] },
  gm: { why: 'runs GraphicsMagick or ImageMagick', run: ['graphicsmagick', 'imagemagick'] },
  pdf2pic: { why: 'runs GraphicsMagick and Ghostscript', run: ['ghostscript', 'graphicsmagick'] },
  'pdf-image': { why: 'runs ImageMagick and Poppler', run: ['ghostscript', 'imagemagick', 'poppler'] },
  'pdf-poppler': poppler,
  'node-poppler': poppler,
  pdftotextjs: poppler,
  wkhtmltopdf: { why: 'runs wkhtmltopdf', run: ['wkhtmltopdf'] },
  'libreoffice-convert': { why: 'runs LibreOffice', run: ['libreoffice'] },
  'node-tesseract-ocr': { why: 'runs Tesseract', run: ['tesseract'] },
  textract: { why: 'runs Poppler', run: ['poppler'] },
  graphviz: { why: 'runs Graphviz', run: ['graphviz'] },
  'simple-git': { why: 'runs git', run: ['certificates', 'git'] },
  'python-shell': { why: 'runs Python', run: ['python'] },
  'youtube-dl-exec': { why: 'runs a program of Python', both: ['python'] },
  'node-pandoc': { why: 'runs Pandoc', run: ['pandoc'] },
  exiftool: { why: 'runs ExifTool', run: ['exiftool'] },
  'node-exiftool': { why: 'runs ExifTool', run: ['exiftool'] }
}
