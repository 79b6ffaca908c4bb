import type { Suite } from '../plan/types.js'

/** A package of both suites, or its name on each; a suite without a name does not have it. */
export type Name = string | Readonly<Partial<Record<Suite, string>>>

/** What a need is. A list that is absent is empty: there is nothing to add for that half. */
export interface Packages {
  readonly build?: readonly Name[]
  readonly run?: readonly Name[]
  /** Attributes of Nixpkgs for both halves; a library is found there whole. */
  readonly nix: readonly string[]
  /** Attributes of Nixpkgs for the build besides. */
  readonly nixBuild?: readonly string[]
}

/**
 * Every need and what it is on each Debian suite and in Nix. Names of Debian packages are those of the indexes of bookworm and
 * trixie, main, amd64, of November 2026; the library half is what the `-dev` half depends on.
 */
const table = {
  // Compilers and build tools
  compiler: { build: ['gcc', 'libc6-dev'], nix: ['gcc'] },
  'c++-compiler': { build: ['g++', 'libc6-dev'], nix: ['gcc'] },
  'fortran-compiler': { build: ['gfortran', 'libc6-dev'], run: ['libgfortran5'], nix: ['gfortran'] },
  python: { build: ['python3'], run: ['python3'], nix: ['python3'] },
  rust: { build: ['cargo', 'rustc'], nix: ['cargo', 'rustc'] },
  make: { build: ['make'], run: ['make'], nix: ['gnumake'] },
  cmake: { build: ['cmake', 'make'], nix: ['cmake', 'gnumake'] },
  autotools: {
    build: ['autoconf', 'automake', 'libtool', 'make'],
    nix: ['autoconf', 'automake', 'libtool', 'gnumake']
  },
  'pkg-config': { build: ['pkg-config'], nix: ['pkg-config'] },
  swig: { build: ['swig'], nix: ['swig'] },
  bison: { build: ['bison', 'flex'], nix: ['bison', 'flex'] },
  nasm: { build: ['nasm'], nix: ['nasm'] },
  protobuf: {
    build: ['libprotobuf-dev', 'protobuf-compiler'],
    run: [{ bookworm: 'libprotobuf32', trixie: 'libprotobuf32t64' }],
    nix: ['protobuf']
  },
  gettext: { build: ['gettext'], run: ['gettext'], nix: ['gettext'] },

  // Version control and transfer
  git: { build: ['git'], run: ['git'], nix: ['git'] },
  ssh: { build: ['openssh-client'], run: ['openssh-client'], nix: ['openssh'] },
  curl: { build: ['curl'], run: ['curl'], nix: ['curl'] },
  mercurial: { build: ['mercurial'], nix: ['mercurial'] },
  certificates: { build: ['ca-certificates'], run: ['ca-certificates'], nix: ['cacert'] },
  subversion: { build: ['subversion'], nix: ['subversion'] },
  libcurl: { build: ['libcurl4-openssl-dev'], run: [{ bookworm: 'libcurl4', trixie: 'libcurl4t64' }], nix: ['curl'] },
  ssh2: { build: ['libssh2-1-dev'], run: [{ bookworm: 'libssh2-1', trixie: 'libssh2-1t64' }], nix: ['libssh2'] },

  // Databases and queues
  // `pg_config` is a package of its own since Nixpkgs 25.05.
  libpq: { build: ['libpq-dev'], run: ['libpq5'], nix: ['libpq'], nixBuild: ['libpq.pg_config'] },
  'postgresql-client': { run: ['postgresql-client'], nix: ['postgresql'] },
  mariadb: { build: ['default-libmysqlclient-dev'], run: ['libmariadb3'], nix: ['libmysqlclient'] },
  'mysql-client': { run: ['default-mysql-client'], nix: ['mariadb.client'] },
  sqlite: { build: ['libsqlite3-dev'], run: ['libsqlite3-0'], nix: ['sqlite'] },
  sqlcipher: {
    build: ['libsqlcipher-dev'],
    run: [{ bookworm: 'libsqlcipher0', trixie: 'libsqlcipher1' }],
    nix: ['sqlcipher']
  },
  odbc: { build: ['unixodbc-dev'], run: ['libodbc2', 'odbcinst'], nix: ['unixODBC'] },
  freetds: { build: ['freetds-dev'], run: ['libsybdb5'], nix: ['freetds'] },
  'freetds-odbc': { run: ['tdsodbc'], nix: ['freetds'] },
  rdkafka: { build: ['librdkafka-dev'], run: ['librdkafka1'], nix: ['rdkafka'] },
  leveldb: { build: ['libleveldb-dev'], run: ['libleveldb1d'], nix: ['leveldb'] },
  rocksdb: {
    build: ['librocksdb-dev'],
    run: [{ bookworm: 'librocksdb7.8', trixie: 'librocksdb9.10' }],
    nix: ['rocksdb']
  },
  lmdb: { build: ['liblmdb-dev'], run: ['liblmdb0'], nix: ['lmdb'] },
  memcached: {
    build: ['libmemcached-dev'],
    run: [
      { bookworm: 'libmemcached11', trixie: 'libmemcached11t64' },
      { bookworm: 'libmemcachedutil2', trixie: 'libmemcachedutil2t64' }
    ],
    nix: ['libmemcached']
  },
  db: { build: ['libdb-dev'], run: [{ bookworm: 'libdb5.3', trixie: 'libdb5.3t64' }], nix: ['db'] },

  // Security and directories
  ssl: { build: ['libssl-dev'], run: [{ bookworm: 'libssl3', trixie: 'libssl3t64' }], nix: ['openssl'] },
  openssl: { build: ['openssl'], run: ['openssl'], nix: ['openssl'] },
  sodium: { build: ['libsodium-dev'], run: ['libsodium23'], nix: ['libsodium'] },
  ffi: { build: ['libffi-dev'], run: ['libffi8'], nix: ['libffi'] },
  ldap: { build: ['libldap-dev'], run: [{ bookworm: 'libldap-2.5-0', trixie: 'libldap2' }], nix: ['openldap'] },
  sasl: { build: ['libsasl2-dev'], run: ['libsasl2-2'], nix: ['cyrus_sasl'] },
  krb5: { build: ['libkrb5-dev'], run: ['libgssapi-krb5-2'], nix: ['krb5'] },
  xmlsec: {
    build: ['libxmlsec1-dev'],
    run: [{ bookworm: 'libxmlsec1-openssl', trixie: 'libxmlsec1t64-openssl' }],
    nix: ['xmlsec']
  },
  'xmlsec-program': { run: ['xmlsec1'], nix: ['xmlsec'] },
  gpgme: {
    build: ['libgpgme-dev'],
    run: [{ bookworm: 'libgpgme11', trixie: 'libgpgme11t64' }, 'gnupg'],
    nix: ['gpgme']
  },
  gnupg: { run: ['gnupg'], nix: ['gnupg'] },

  // Text, markup, compression
  xml2: { build: ['libxml2-dev'], run: ['libxml2'], nix: ['libxml2'] },
  xslt: { build: ['libxslt1-dev'], run: ['libxslt1.1'], nix: ['libxslt'] },
  yaml: { build: ['libyaml-dev'], run: ['libyaml-0-2'], nix: ['libyaml'] },
  icu: { build: ['libicu-dev'], run: [{ bookworm: 'libicu72', trixie: 'libicu76' }], nix: ['icu'] },
  tidy: { build: ['libtidy-dev'], run: [{ bookworm: 'libtidy5deb1', trixie: 'libtidy58' }], nix: ['html-tidy'] },
  pcre: { build: ['libpcre2-dev'], run: ['libpcre2-8-0'], nix: ['pcre2'] },
  enchant: { build: ['libenchant-2-dev'], run: ['libenchant-2-2', 'hunspell-en-us'], nix: ['enchant'] },
  hunspell: { build: ['libhunspell-dev'], run: ['libhunspell-1.7-0'], nix: ['hunspell'] },
  mecab: { build: ['libmecab-dev'], run: ['libmecab2', 'mecab-ipadic-utf8'], nix: ['mecab'] },
  zlib: { build: ['zlib1g-dev'], run: ['zlib1g'], nix: ['zlib'] },
  bzip2: { build: ['libbz2-dev'], run: ['libbz2-1.0'], nix: ['bzip2'] },
  lzma: { build: ['liblzma-dev'], run: ['liblzma5'], nix: ['xz'] },
  lz4: { build: ['liblz4-dev'], run: ['liblz4-1'], nix: ['lz4'] },
  zstd: { build: ['libzstd-dev'], run: ['libzstd1'], nix: ['zstd'] },
  snappy: { build: ['libsnappy-dev'], run: ['libsnappy1v5'], nix: ['snappy'] },
  zip: { build: ['libzip-dev'], run: [{ bookworm: 'libzip4', trixie: 'libzip5' }], nix: ['libzip'] },
  '7zip': { run: ['7zip'], nix: ['p7zip'] },
  unrar: { run: ['unrar-free'], nix: ['unrar-free'] },
  archive: {
    build: ['libarchive-dev'],
    run: [{ bookworm: 'libarchive13', trixie: 'libarchive13t64' }],
    nix: ['libarchive']
  },
  ncurses: { build: ['libncurses-dev'], run: ['libncursesw6'], nix: ['ncurses'] },
  readline: {
    build: ['libreadline-dev'],
    run: [{ bookworm: 'libreadline8', trixie: 'libreadline8t64' }],
    nix: ['readline']
  },

  // Images and drawing
  jpeg: { build: ['libjpeg62-turbo-dev'], run: ['libjpeg62-turbo'], nix: ['libjpeg'] },
  png: { build: ['libpng-dev'], run: [{ bookworm: 'libpng16-16', trixie: 'libpng16-16t64' }], nix: ['libpng'] },
  webp: { build: ['libwebp-dev'], run: ['libwebp7', 'libwebpdemux2', 'libwebpmux3'], nix: ['libwebp'] },
  avif: { build: ['libavif-dev'], run: [{ bookworm: 'libavif15', trixie: 'libavif16' }], nix: ['libavif'] },
  heif: { build: ['libheif-dev'], run: ['libheif1'], nix: ['libheif'] },
  tiff: { build: ['libtiff-dev'], run: ['libtiff6'], nix: ['libtiff'] },
  lcms: { build: ['liblcms2-dev'], run: ['liblcms2-2'], nix: ['lcms2'] },
  openjpeg: { build: ['libopenjp2-7-dev'], run: ['libopenjp2-7'], nix: ['openjpeg'] },
  freetype: { build: ['libfreetype-dev'], run: ['libfreetype6'], nix: ['freetype'] },
  imagemagick: { run: ['imagemagick'], nix: ['imagemagick'] },
  graphicsmagick: { run: ['graphicsmagick'], nix: ['graphicsmagick'] },
  gif: { build: ['libgif-dev'], run: ['libgif7'], nix: ['giflib'] },
  pixman: { build: ['libpixman-1-dev'], run: ['libpixman-1-0'], nix: ['pixman'] },
  rsvg: { build: ['librsvg2-dev'], run: ['librsvg2-2'], nix: ['librsvg'] },
  fontconfig: { build: ['libfontconfig-dev'], run: ['libfontconfig1'], nix: ['fontconfig'] },
  magickwand: {
    build: ['libmagickwand-dev'],
    run: [{ bookworm: 'libmagickwand-6.q16-6', trixie: 'libmagickwand-7.q16-10' }],
    nix: ['imagemagick']
  },
  vips: { build: ['libvips-dev'], run: [{ bookworm: 'libvips42', trixie: 'libvips42t64' }], nix: ['vips'] },
  cairo: { build: ['libcairo2-dev'], run: ['libcairo2'], nix: ['cairo'] },
  pango: {
    build: ['libpango1.0-dev'],
    run: ['libpango-1.0-0', 'libpangoft2-1.0-0', 'libharfbuzz-subset0'],
    nix: ['pango', 'harfbuzz']
  },
  pangocairo: { build: ['libpango1.0-dev'], run: ['libpangocairo-1.0-0'], nix: ['pango'] },
  'gdk-pixbuf': { build: ['libgdk-pixbuf-2.0-dev'], run: ['libgdk-pixbuf-2.0-0'], nix: ['gdk-pixbuf'] },
  opengl: { build: ['libgl-dev'], run: ['libgl1'], nix: ['libGL'] },
  glib: { build: ['libglib2.0-dev'], run: [{ bookworm: 'libglib2.0-0', trixie: 'libglib2.0-0t64' }], nix: ['glib'] },
  gtk: { build: ['libgtk-3-dev'], run: [{ bookworm: 'libgtk-3-0', trixie: 'libgtk-3-0t64' }], nix: ['gtk3'] },
  'gobject-introspection': {
    build: [{ bookworm: 'libgirepository1.0-dev', trixie: 'libgirepository-2.0-dev' }],
    run: [{ bookworm: 'libgirepository-1.0-1', trixie: 'libgirepository-2.0-0' }],
    nix: ['gobject-introspection']
  },
  x11: { run: ['libsm6', 'libxext6', 'libxrender1'], nix: ['xorg.libSM', 'xorg.libXext', 'xorg.libXrender'] },
  tk: { run: ['libtk8.6'], nix: ['tk'] },
  graphviz: { build: ['libgraphviz-dev'], run: ['graphviz'], nix: ['graphviz'] },
  zbar: { build: ['libzbar-dev'], run: [{ bookworm: 'libzbar0', trixie: 'libzbar0t64' }], nix: ['zbar'] },
  dmtx: { build: ['libdmtx-dev'], run: [{ bookworm: 'libdmtx0b', trixie: 'libdmtx0t64' }], nix: ['libdmtx'] },
  exiftool: { run: ['libimage-exiftool-perl'], nix: ['exiftool'] },

  // Documents and browsers
  magic: { build: ['libmagic-dev'], run: [{ bookworm: 'libmagic1', trixie: 'libmagic1t64' }], nix: ['file'] },
  poppler: { run: ['poppler-utils'], nix: ['poppler-utils'] },
  'poppler-cpp': {
    build: ['libpoppler-cpp-dev'],
    run: [{ bookworm: 'libpoppler-cpp0v5', trixie: 'libpoppler-cpp2' }],
    nix: ['poppler']
  },
  tesseract: { build: ['libleptonica-dev', 'libtesseract-dev'], run: ['tesseract-ocr'], nix: ['tesseract'] },
  ghostscript: { run: ['ghostscript'], nix: ['ghostscript'] },
  libreoffice: { run: ['libreoffice-nogui'], nix: ['libreoffice'] },
  pandoc: { run: ['pandoc'], nix: ['pandoc'] },
  latex: { run: ['texlive-fonts-recommended', 'texlive-latex-recommended'], nix: ['texliveSmall'] },
  wkhtmltopdf: { run: [{ bookworm: 'wkhtmltopdf' }], nix: ['wkhtmltopdf'] },
  chromium: { run: ['chromium'], nix: ['chromium'] },
  'chromium-driver': { run: ['chromium-driver'], nix: ['chromedriver'] },
  'chromium-libraries': {
    run: [
      { bookworm: 'libasound2', trixie: 'libasound2t64' },
      { bookworm: 'libatk-bridge2.0-0', trixie: 'libatk-bridge2.0-0t64' },
      { bookworm: 'libatk1.0-0', trixie: 'libatk1.0-0t64' },
      { bookworm: 'libatspi2.0-0', trixie: 'libatspi2.0-0t64' },
      'libcairo2',
      { bookworm: 'libcups2', trixie: 'libcups2t64' },
      'libdbus-1-3',
      'libdrm2',
      'libgbm1',
      { bookworm: 'libglib2.0-0', trixie: 'libglib2.0-0t64' },
      'libnspr4',
      'libnss3',
      'libpango-1.0-0',
      'libx11-6',
      'libxcb1',
      'libxcomposite1',
      'libxdamage1',
      'libxext6',
      'libxfixes3',
      'libxkbcommon0',
      'libxrandr2'
    ],
    nix: ['chromium']
  },

  // Sound and film
  ffmpeg: {
    build: [
      'libavcodec-dev',
      'libavdevice-dev',
      'libavfilter-dev',
      'libavformat-dev',
      'libavutil-dev',
      'libswresample-dev',
      'libswscale-dev'
    ],
    run: ['ffmpeg'],
    nix: ['ffmpeg-headless']
  },
  sndfile: { build: ['libsndfile1-dev'], run: ['libsndfile1'], nix: ['libsndfile'] },
  portaudio: { build: ['portaudio19-dev'], run: ['libportaudio2'], nix: ['portaudio'] },
  alsa: { build: ['libasound2-dev'], run: [{ bookworm: 'libasound2', trixie: 'libasound2t64' }], nix: ['alsa-lib'] },
  opus: { build: ['libopus-dev'], run: ['libopus0'], nix: ['libopus'] },
  sox: { run: ['sox'], nix: ['sox'] },
  flac: { run: ['flac'], nix: ['flac'] },
  espeak: { run: ['espeak-ng', 'libespeak1'], nix: ['espeak-ng'] },
  chromaprint: { run: ['libchromaprint-tools'], nix: ['chromaprint'] },

  // Numbers and maps
  gomp: { run: ['libgomp1'], nix: ['stdenv.cc.cc.lib'] },
  blas: { build: ['libopenblas-dev'], run: ['libopenblas0'], nix: ['openblas'] },
  lapack: { build: ['liblapack-dev'], run: ['liblapack3'], nix: ['lapack'] },
  hdf5: { build: ['libhdf5-dev'], run: [{ bookworm: 'libhdf5-103-1', trixie: 'libhdf5-310' }], nix: ['hdf5'] },
  netcdf: { build: ['libnetcdf-dev'], run: [{ bookworm: 'libnetcdf19', trixie: 'libnetcdf22' }], nix: ['netcdf'] },
  gmp: { build: ['libgmp-dev'], run: ['libgmp10'], nix: ['gmp'] },
  mpfr: { build: ['libmpfr-dev'], run: ['libmpfr6'], nix: ['mpfr'] },
  mpc: { build: ['libmpc-dev'], run: ['libmpc3'], nix: ['libmpc'] },
  gsl: { build: ['libgsl-dev'], run: [{ bookworm: 'libgsl27', trixie: 'libgsl28' }], nix: ['gsl'] },
  fftw: { build: ['libfftw3-dev'], run: ['libfftw3-double3'], nix: ['fftw'] },
  suitesparse: {
    build: ['libsuitesparse-dev'],
    run: [{ bookworm: 'libumfpack5', trixie: 'libumfpack6' }],
    nix: ['suitesparse']
  },
  gdal: { build: ['libgdal-dev'], run: [{ bookworm: 'libgdal32', trixie: 'libgdal36' }], nix: ['gdal'] },
  geos: { build: ['libgeos-dev'], run: [{ bookworm: 'libgeos-c1v5', trixie: 'libgeos-c1t64' }], nix: ['geos'] },
  proj: { build: ['libproj-dev'], run: ['libproj25'], nix: ['proj'] },
  spatialite: { build: ['libspatialite-dev'], run: ['libsqlite3-mod-spatialite'], nix: ['libspatialite'] },
  spatialindex: {
    build: ['libspatialindex-dev'],
    run: [{ bookworm: 'libspatialindex-c6', trixie: 'libspatialindex-c8' }],
    nix: ['libspatialindex']
  },
  r: { build: ['r-base-dev'], run: ['r-base-core'], nix: ['R'] },
  java: { run: ['default-jre-headless'], nix: ['jre_headless'] },

  // System
  event: {
    build: ['libevent-dev'],
    run: [{ bookworm: 'libevent-2.1-7', trixie: 'libevent-2.1-7t64' }],
    nix: ['libevent']
  },
  ev: { build: ['libev-dev'], run: [{ bookworm: 'libev4', trixie: 'libev4t64' }], nix: ['libev'] },
  uv: { build: ['libuv1-dev'], run: [{ bookworm: 'libuv1', trixie: 'libuv1t64' }], nix: ['libuv'] },
  jemalloc: { build: ['libjemalloc-dev'], run: ['libjemalloc2'], nix: ['jemalloc'] },
  dbus: { build: ['libdbus-1-dev'], run: ['libdbus-1-3'], nix: ['dbus'] },
  systemd: { build: ['libsystemd-dev'], run: ['libsystemd0'], nix: ['systemd'] },
  cups: { build: ['libcups2-dev'], run: [{ bookworm: 'libcups2', trixie: 'libcups2t64' }], nix: ['cups'] },
  snmp: { build: ['libsnmp-dev'], run: [{ bookworm: 'libsnmp40', trixie: 'libsnmp40t64' }], nix: ['net-snmp'] },
  usb: { build: ['libusb-1.0-0-dev'], run: ['libusb-1.0-0'], nix: ['libusb1'] },
  bluetooth: { build: ['libbluetooth-dev'], run: ['libbluetooth3'], nix: ['bluez'] },
  fuse: { build: ['libfuse-dev'], run: [{ bookworm: 'libfuse2', trixie: 'libfuse2t64' }], nix: ['fuse'] },
  augeas: { build: ['libaugeas-dev'], run: ['libaugeas0'], nix: ['augeas'] },
  pcap: { build: ['libpcap-dev'], run: [{ bookworm: 'libpcap0.8', trixie: 'libpcap0.8t64' }], nix: ['libpcap'] },
  nmap: { run: ['nmap'], nix: ['nmap'] },
  whois: { run: ['whois'], nix: ['whois'] },
  atomic: { run: ['libatomic1'], nix: ['stdenv.cc.cc.lib'] }
} satisfies Record<string, Packages>

export type NeedName = keyof typeof table

/** The table with its rows all of one type. */
export const packages: Readonly<Record<NeedName, Packages>> = table
