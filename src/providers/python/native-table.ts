import type { NeedName } from '../../packages/table.js'

/** What a distribution needs besides its wheel. Where several rows stand, each that applies counts. */
export interface NativeRow {
  /** Goes on after the distribution's name: `psycopg2` + "is compiled against libpq". */
  readonly why: string
  readonly build?: readonly NeedName[]
  readonly run?: readonly NeedName[]
  readonly both?: readonly NeedName[]
  /** Only below this version; without a pin the newest is installed, so the row does not apply. */
  readonly below?: string
  /** Only from this version on; applies without a pin. */
  readonly from?: string
  /** Only with one of these extras. */
  readonly extras?: readonly string[]
  /** Not with one of these extras. */
  readonly notExtras?: readonly string[]
  /** Not where one of these is installed too. */
  readonly notBeside?: readonly string[]
  /** Not where one of these brought it along, which does without what the row names. */
  readonly notBroughtBy?: readonly string[]
}

const libpq: NativeRow = { why: 'is compiled against libpq', build: ['compiler'], both: ['libpq'] }
const mysql: NativeRow = {
  why: "is compiled against MariaDB's client library",
  build: ['compiler', 'pkg-config'],
  both: ['mariadb']
}
const ldap: NativeRow = { why: 'is compiled against OpenLDAP and SASL', build: ['compiler'], both: ['ldap', 'sasl'] }
const kerberos: NativeRow = { why: 'is compiled against Kerberos', build: ['compiler'], both: ['krb5'] }
const pycairo: NativeRow = { why: 'is compiled against cairo', build: ['compiler', 'pkg-config'], both: ['cairo'] }
const bringsPycairo: NativeRow = { ...pycairo, why: 'installs pycairo, which is compiled against cairo' }
const pango: readonly NativeRow[] = [
  { why: 'loads Pango', run: ['pango'] },
  { why: 'loads cairo and GDK-PixBuf before version 53', run: ['cairo', 'pangocairo', 'gdk-pixbuf'], below: '53' }
]
const cairo: NativeRow = { why: 'loads cairo', run: ['cairo'] }
const opencv: NativeRow = {
  why: 'loads OpenGL, GLib and X11; opencv-python-headless needs none of them',
  run: ['glib', 'opengl', 'x11']
}
const bringsOpencv: NativeRow = { ...opencv, why: 'installs OpenCV, which loads OpenGL, GLib and X11' }
const opengl: NativeRow = { why: 'loads OpenGL and X11', run: ['glib', 'opengl', 'x11'] }
const ffmpeg: NativeRow = { why: 'runs ffmpeg', run: ['ffmpeg'] }
const voice: NativeRow = {
  why: 'loads Opus and runs ffmpeg for voice',
  run: ['ffmpeg', 'opus'],
  extras: ['voice', 'speed-voice']
}
const tesseract: NativeRow = { why: 'runs Tesseract', run: ['tesseract'] }
const poppler: NativeRow = { why: 'runs the tools of Poppler', run: ['poppler'] }
const wkhtmltopdf: NativeRow = { why: 'runs wkhtmltopdf', run: ['wkhtmltopdf'] }
const chrome: NativeRow = { why: 'starts Chrome', run: ['chromium', 'chromium-driver'] }
const ownChrome: NativeRow = { why: 'starts a Chromium of its own, which loads these', run: ['chromium-libraries'] }
const graphviz: NativeRow = { why: 'runs Graphviz', run: ['graphviz'] }
const java: NativeRow = { why: 'runs Java', run: ['java'] }
const magic: NativeRow = { why: 'loads libmagic', run: ['magic'] }
const git: NativeRow = { why: 'runs git', run: ['git'] }
const compiled: NativeRow = { why: 'has no wheels and is compiled', build: ['compiler'] }
const compiledPlusPlus: NativeRow = { why: 'has no wheels and is compiled as C++', build: ['c++-compiler'] }
const dlib: NativeRow = { why: 'has no wheels and is compiled with CMake', build: ['c++-compiler', 'cmake'] }
const geodjango: NativeRow = {
  why: 'works on GeoDjango, which loads GDAL, GEOS and PROJ',
  run: ['gdal', 'geos', 'proj']
}
const memcached: NativeRow = {
  why: 'is compiled against libmemcached',
  build: ['compiler', 'zlib'],
  both: ['memcached', 'sasl']
}
const xmlsecProgram: NativeRow = { why: 'runs xmlsec1', run: ['xmlsec-program'] }

/**
 * Distributions by their normalised name. Wheels of November 2026 for Linux were looked at: which exist, and which libraries
 * they expect on the system. What brings all it needs is not here.
 */
export const nativeTable: Readonly<Record<string, NativeRow | readonly NativeRow[]>> = {
  // Databases and caches
  psycopg2: libpq,
  psycopg: [
    { why: 'loads libpq', run: ['libpq'], notExtras: ['binary', 'c'], notBeside: ['psycopg-binary', 'psycopg-c'] },
    { ...libpq, extras: ['c'] }
  ],
  'psycopg-c': libpq,
  psycopg2cffi: { ...libpq, both: ['ffi', 'libpq'] },
  pygresql: libpq,
  mysqlclient: mysql,
  'flask-mysqldb': { ...mysql, why: "installs mysqlclient, which is compiled against MariaDB's client library" },
  mariadb: mysql,
  pyodbc: { why: "loads unixODBC's driver manager", run: ['odbc'] },
  aioodbc: { why: "loads unixODBC's driver manager", run: ['odbc'] },
  'mssql-django': { why: "loads unixODBC's driver manager", run: ['odbc'] },
  pymssql: {
    why: 'is compiled against FreeTDS before version 2.1.5',
    build: ['compiler'],
    both: ['freetds'],
    below: '2.1.5'
  },
  'ibm-db': { why: 'loads libxml2', run: ['xml2'] },
  pylibmc: memcached,
  'django-pylibmc': memcached,
  pysqlcipher3: { why: 'is compiled against SQLCipher', build: ['compiler'], both: ['sqlcipher'] },
  sqlcipher3: { why: 'is compiled against SQLCipher', build: ['compiler'], both: ['sqlcipher'] },
  bsddb3: { why: 'is compiled against Berkeley DB', build: ['compiler'], both: ['db'] },
  'python-rocksdb': { why: 'is compiled against RocksDB', build: ['c++-compiler', 'snappy'], both: ['rocksdb'] },
  leveldb: compiledPlusPlus,
  'python-snappy': {
    why: 'is compiled against Snappy before version 0.7',
    build: ['c++-compiler'],
    both: ['snappy'],
    below: '0.7'
  },

  // Servers and the network
  uwsgi: { why: 'has no wheels and is compiled', build: ['compiler'], both: ['pcre'] },
  bjoern: { why: 'is compiled against libev', build: ['compiler'], both: ['ev'] },
  meinheld: compiled,
  pycurl: {
    why: 'is compiled against libcurl before version 7.45.3',
    build: ['compiler', 'ssl'],
    both: ['libcurl'],
    below: '7.45.3'
  },
  netifaces: compiled,
  easysnmp: { why: 'is compiled against Net-SNMP', build: ['compiler'], both: ['snmp'] },
  pypcap: { why: 'is compiled against libpcap', build: ['compiler'], both: ['pcap'] },
  'python-nmap': { why: 'runs nmap', run: ['nmap'] },
  whois: { why: 'runs whois', run: ['whois'] },

  // Directories, signatures, secrets
  'python-ldap': ldap,
  'django-auth-ldap': { ...ldap, why: 'installs python-ldap, which is compiled against OpenLDAP and SASL' },
  kerberos,
  pykerberos: kerberos,
  gssapi: kerberos,
  'python-gssapi': kerberos,
  'requests-kerberos': { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos' },
  'requests-gssapi': { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos' },
  pyspnego: { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos', extras: ['kerberos'] },
  pymongo: { ...kerberos, why: 'installs pykerberos, which is compiled against Kerberos', extras: ['gssapi'] },
  sasl: { why: 'is compiled against SASL', build: ['c++-compiler'], both: ['sasl'] },
  xmlsec: {
    why: 'is compiled against xmlsec before version 1.3.14',
    build: ['compiler', 'pkg-config'],
    both: ['xml2', 'xmlsec'],
    below: '1.3.14'
  },
  pysaml2: xmlsecProgram,
  djangosaml2: xmlsecProgram,
  m2crypto: { why: 'is compiled against OpenSSL', build: ['compiler', 'swig'], both: ['ssl'] },
  pysodium: { why: 'loads libsodium', run: ['sodium'] },
  libnacl: { why: 'loads libsodium', run: ['sodium'] },
  'python-gnupg': { why: 'runs GnuPG', run: ['gnupg'] },
  gpg: { why: 'is compiled against GPGME', build: ['compiler', 'swig'], both: ['gpgme'] },

  // Drawing and images
  pycairo,
  rlpycairo: bringsPycairo,
  svglib: { ...bringsPycairo, from: '1.6' },
  xhtml2pdf: bringsPycairo,
  cairosvg: cairo,
  cairocffi: cairo,
  weasyprint: pango,
  'django-weasyprint': pango,
  'flask-weasyprint': pango,
  'mkdocs-with-pdf': pango,
  'mkdocs-material': { ...cairo, extras: ['imaging'] },
  pygobject: {
    why: 'is compiled against GObject',
    build: ['compiler', 'pkg-config'],
    both: ['cairo', 'glib', 'gobject-introspection']
  },
  wand: { why: "loads ImageMagick's library", run: ['magickwand'] },
  pyvips: { why: 'loads libvips', run: ['vips'], notExtras: ['binary'], notBeside: ['pyvips-binary'] },
  'pillow-simd': {
    why: 'has no wheels and is compiled',
    build: ['compiler'],
    both: ['freetype', 'jpeg', 'lcms', 'tiff', 'webp', 'zlib']
  },
  pyheif: { why: 'is compiled against libheif', build: ['compiler'], both: ['ffi', 'heif'] },
  'opencv-python': opencv,
  'opencv-contrib-python': opencv,
  ultralytics: bringsOpencv,
  deepface: bringsOpencv,
  mediapipe: bringsOpencv,
  paddleocr: bringsOpencv,
  supervision: bringsOpencv,
  'retina-face': bringsOpencv,
  imgaug: bringsOpencv,
  insightface: [bringsOpencv, compiledPlusPlus],
  open3d: [opengl, { why: 'loads libgomp', run: ['gomp'] }],
  pyvista: opengl,
  vtk: opengl,
  pyside6: opengl,
  pyqt5: opengl,
  pyqt6: opengl,
  pyzbar: { why: 'loads ZBar', run: ['zbar'] },
  pylibdmtx: { why: 'loads libdmtx', run: ['dmtx'] },
  graphviz,
  pydot: graphviz,
  pydotplus: graphviz,
  diagrams: graphviz,
  pygraphviz: {
    why: 'is compiled against Graphviz before version 2',
    build: ['compiler', 'pkg-config'],
    both: ['graphviz'],
    below: '2'
  },
  pyexiftool: { why: 'runs ExifTool', run: ['exiftool'] },

  // Documents and browsers
  'python-magic': magic,
  'file-magic': magic,
  unstructured: [
    magic,
    {
      why: 'reads PDFs with Poppler and Tesseract',
      run: ['poppler', 'tesseract'],
      extras: ['pdf', 'all-docs', 'local-inference']
    }
  ],
  pytesseract: tesseract,
  tesserocr: tesseract,
  ocrmypdf: { why: 'runs Tesseract and Ghostscript', run: ['ghostscript', 'tesseract'] },
  pdf2image: poppler,
  pdftotext: { why: 'is compiled against Poppler', build: ['c++-compiler', 'pkg-config'], both: ['poppler-cpp'] },
  'python-poppler': {
    why: 'is compiled against Poppler',
    build: ['c++-compiler', 'cmake', 'pkg-config'],
    both: ['poppler-cpp']
  },
  'camelot-py': { why: 'loads Ghostscript', run: ['ghostscript'] },
  pdfkit: wkhtmltopdf,
  imgkit: wkhtmltopdf,
  'django-wkhtmltopdf': wkhtmltopdf,
  pypandoc: { why: 'runs pandoc', run: ['pandoc'], notBeside: ['pypandoc-binary'] },
  pylatex: { why: 'runs LaTeX', run: ['latex'] },
  unoconv: { why: 'runs LibreOffice', run: ['libreoffice'] },
  unoserver: { why: 'runs LibreOffice', run: ['libreoffice'] },
  patool: { why: 'runs 7-Zip', run: ['7zip'] },
  rarfile: { why: 'runs unrar', run: ['unrar'] },
  'libarchive-c': { why: 'loads libarchive', run: ['archive'] },
  playwright: ownChrome,
  patchright: ownChrome,
  'scrapy-playwright': ownChrome,
  crawl4ai: ownChrome,
  pyppeteer: ownChrome,
  'undetected-chromedriver': chrome,
  'webdriver-manager': chrome,
  'chromedriver-autoinstaller': chrome,
  'chromedriver-binary': chrome,
  'chromedriver-py': chrome,
  nodriver: chrome,
  drissionpage: chrome,
  html2image: chrome,
  kaleido: { ...chrome, from: '1' },

  // Sound and film
  pydub: ffmpeg,
  moviepy: ffmpeg,
  'ffmpeg-python': ffmpeg,
  'python-ffmpeg': ffmpeg,
  ffmpy: ffmpeg,
  'ffmpeg-normalize': ffmpeg,
  'yt-dlp': ffmpeg,
  'youtube-dl': ffmpeg,
  'openai-whisper': ffmpeg,
  whisperx: ffmpeg,
  'discord-py': voice,
  'py-cord': voice,
  nextcord: voice,
  disnake: voice,
  soundfile: { why: 'loads libsndfile before version 0.12', run: ['sndfile'], below: '0.12' },
  sounddevice: { why: 'loads PortAudio', run: ['portaudio'] },
  pyaudio: { why: 'is compiled against PortAudio', build: ['compiler'], both: ['portaudio'] },
  pyttsx3: { why: 'loads eSpeak', run: ['espeak'] },
  pyacoustid: { why: 'runs fpcalc', run: ['chromaprint'] },
  webrtcvad: compiled,

  // Numbers, maps, languages
  lightgbm: { why: 'loads libgomp', run: ['gomp'] },
  xgboost: { why: 'loads libgomp', run: ['gomp'] },
  'llama-cpp-python': { ...dlib, run: ['gomp'] },
  dlib,
  'face-recognition': { ...dlib, why: 'installs dlib, which has no wheels and is compiled with CMake' },
  fasttext: compiledPlusPlus,
  hnswlib: compiledPlusPlus,
  annoy: compiledPlusPlus,
  pycld2: compiledPlusPlus,
  cchardet: compiledPlusPlus,
  'scikit-sparse': { why: 'is compiled against SuiteSparse', build: ['c++-compiler'], both: ['suitesparse'] },
  rpy2: { why: 'is compiled against R', build: ['compiler'], both: ['r'] },
  gdal: { why: 'is compiled against GDAL', build: ['c++-compiler'], both: ['gdal'] },
  pygdal: { why: 'is compiled against GDAL', build: ['c++-compiler'], both: ['gdal'] },
  'djangorestframework-gis': geodjango,
  pyicu: { why: 'is compiled against ICU', build: ['c++-compiler', 'pkg-config'], both: ['icu'] },
  pyenchant: { why: 'loads Enchant', run: ['enchant'] },
  cyhunspell: { why: 'is compiled against Hunspell', build: ['c++-compiler'], both: ['hunspell'] },
  'mecab-python3': { why: 'wants a dictionary', run: ['mecab'], notBeside: ['ipadic', 'unidic', 'unidic-lite'] },
  'natto-py': { why: 'loads MeCab', run: ['mecab'] },
  misaka: compiled,
  jpype1: java,
  pyspark: java,
  konlpy: java,
  h2o: java,
  tika: java,
  'tabula-py': java,
  'language-tool-python': java,

  // Programs and devices
  gitpython: { ...git, notBroughtBy: ['streamlit'] },
  pydriller: git,
  copier: git,
  'dbus-python': { why: 'is compiled against D-Bus', build: ['compiler', 'pkg-config'], both: ['dbus', 'glib'] },
  'systemd-python': { why: 'is compiled against libsystemd', build: ['compiler', 'pkg-config'], both: ['systemd'] },
  pycups: { why: 'is compiled against CUPS', build: ['compiler'], both: ['cups'] },
  fusepy: { why: 'loads FUSE', run: ['fuse'] },
  'python-augeas': { why: 'loads Augeas', run: ['augeas'] },
  pyusb: { why: 'loads libusb', run: ['usb'] },
  pybluez: { why: 'is compiled against BlueZ', build: ['compiler'], both: ['bluetooth'] },
  evdev: compiled,
  pynput: { ...compiled, why: 'installs evdev, which is compiled' },
  'rpi-gpio': compiled,
  spidev: compiled
}

/** What the build of a distribution wants that usually comes as a wheel: where there is none for the Python, or wheels are forbidden. */
export const sourceTable: Readonly<Record<string, Pick<NativeRow, 'build' | 'both'>>> = {
  cffi: { both: ['ffi'] },
  'confluent-kafka': { both: ['rdkafka'] },
  cryptography: { build: ['rust', 'pkg-config'], both: ['ssl'] },
  h5py: { build: ['pkg-config'], both: ['hdf5'] },
  lxml: { both: ['xml2', 'xslt'] },
  matplotlib: { build: ['c++-compiler', 'pkg-config'], both: ['freetype', 'png'] },
  orjson: { build: ['rust'] },
  pillow: { both: ['freetype', 'jpeg', 'lcms', 'tiff', 'webp', 'zlib'] },
  'psycopg2-binary': { both: ['libpq'] },
  'pydantic-core': { build: ['rust'] },
  pymssql: { both: ['freetds'] },
  pyodbc: { build: ['c++-compiler'], both: ['odbc'] },
  pyyaml: { both: ['yaml'] },
  scipy: { build: ['fortran-compiler', 'pkg-config'], both: ['blas', 'lapack'] },
  shapely: { both: ['geos'] },
  uvloop: { build: ['autotools'] },
  xmlsec: { build: ['pkg-config'], both: ['xml2', 'xmlsec'] }
}
