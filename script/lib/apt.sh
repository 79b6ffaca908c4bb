# shellcheck shell=bash
# Debian's packages: which mirror this machine uses, and how to install from it.

os_release() { (
  # shellcheck source=/dev/null
  source /etc/os-release 2>/dev/null && printf '%s' "${!1:-}"
); }

# apt_mirror LABEL: the mirror that the machine's own sources name for Debian (or Debian-Security), else nothing.
apt_mirror() {
  have apt-get || return 0
  # shellcheck disable=SC2016 # apt's own placeholders
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Label: $1" 2>/dev/null | LC_ALL=C sort -u | head -n 1
}

# The machine's mirror needs `apt-get update` once before apt can name it.
debian_mirror() {
  local mirror
  mirror="$(apt_mirror Debian)"
  printf '%s' "${mirror%/}"
}

# Debian 12 carries an engine that is too old: trixie becomes a second source that nothing but an explicit
# `-t trixie` installs from (priority 100).
TRIXIE_SOURCE=/etc/apt/sources.list.d/boxcar-trixie.sources
apt_add_trixie() {
  local mirror
  mirror="$(debian_mirror)"
  [ -n "$mirror" ] || die "No Debian mirror in this machine's apt sources: add one, or install Docker Engine with Buildx."
  printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
    "$mirror" >"$TRIXIE_SOURCE"
  printf 'Package: *\nPin: release n=trixie*\nPin-Priority: 100\n' >/etc/apt/preferences.d/boxcar-trixie
  quietly apt-update apt-get update
}

# apt_install NAME...: the machine's own suite, or trixie on a Debian that is older.
apt_install() {
  export DEBIAN_FRONTEND=noninteractive
  local from=()
  quietly apt-update apt-get update
  # Packages from trixie may bring trixie's /etc/os-release with them: the source tells that this is an older Debian.
  if [ "$(os_release ID)-$(os_release VERSION_CODENAME)" = debian-bookworm ] && [ ! -f "$TRIXIE_SOURCE" ]; then apt_add_trixie; fi
  if [ -f "$TRIXIE_SOURCE" ]; then from=(-t trixie); fi
  quietly apt-install apt-get install -y --no-install-recommends ${from[@]+"${from[@]}"} "$@"
}
