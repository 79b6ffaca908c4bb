# shellcheck shell=bash
# debian:SUITE-slim without Docker Hub: debootstrap, then what the official slim image changes, then an import.

# base_certificates FOLDER: the certificate authorities that images need on this machine (none on an ordinary one).
base_certificates() {
  mkdir -p "$1"
  cp /usr/local/share/ca-certificates/*.crt "$1"/ 2>/dev/null || true
  if index_needed; then cp "$(index_authority)" "$1/boxcar-testbed.crt"; fi
  [ -n "$(ls -A "$1")" ]
}

# base_environment: the variables by which tools that do not read the system's store find those authorities.
base_environment() {
  local name
  for name in SSL_CERT_FILE PIP_CERT REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO CARGO_HTTP_CAINFO NODE_EXTRA_CA_CERTS; do
    printf -- '--change\nENV %s=%s\n' "$name" "$BASE_BUNDLE"
  done
}
# Not in /etc/ssl: the package ca-certificates, which the official image lacks too, writes its own file there.
BASE_BUNDLE=/usr/local/share/boxcar-testbed/ca-bundle.pem

# base_slim FOLDER: no documentation, no manual pages, no apt leftovers; apt behaves as in the official image.
base_slim() {
  local root="$1"
  cat >"$root/etc/dpkg/dpkg.cfg.d/docker" <<'CFG'
force-unsafe-io
path-exclude /usr/share/doc/*
path-include /usr/share/doc/*/copyright
path-exclude /usr/share/groff/*
path-exclude /usr/share/info/*
path-exclude /usr/share/linda/*
path-exclude /usr/share/lintian/*
path-exclude /usr/share/locale/*
path-exclude /usr/share/man/*
CFG
  cat >"$root/etc/apt/apt.conf.d/docker-clean" <<'CFG'
DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };
APT::Update::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
CFG
  printf 'Acquire::Languages "none";\n' >"$root/etc/apt/apt.conf.d/docker-no-languages"
  printf 'Acquire::GzipIndexes "true";\n' >"$root/etc/apt/apt.conf.d/docker-gzip-indexes"
  printf 'Apt::AutoRemove::SuggestsImportant "false";\n' >"$root/etc/apt/apt.conf.d/docker-autoremove-suggests"
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
  chmod 755 "$root/usr/sbin/policy-rc.d"
  find "$root/usr/share/doc" -type f ! -name copyright -delete
  find "$root/usr/share/doc" -empty -delete
  rm -rf "$root"/usr/share/{man,info,groff,locale,lintian,linda}/* "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/* \
    "$root"/var/log/{apt,*.log} "$root"/etc/{hostname,resolv.conf} "$root"/var/cache/ldconfig/aux-cache
  mkdir -p "$root"/var/cache/apt/archives/partial
}

# base_sources FOLDER SUITE MIRROR
base_sources() {
  local root="$1" suite="$2" mirror="$3" security
  security="$(apt_mirror Debian-Security)"
  rm -f "$root/etc/apt/sources.list"
  {
    printf 'Types: deb\nURIs: %s\nSuites: %s %s-updates\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
      "$mirror" "$suite" "$suite"
    if [ -n "$security" ]; then
      printf '\nTypes: deb\nURIs: %s\nSuites: %s-security\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
        "${security%/}" "$suite"
    fi
  } >"$root/etc/apt/sources.list.d/debian.sources"
}

# base_import SUITE: builds debian:SUITE-slim and puts it into the engine.
base_import() {
  local suite="$1" work root mirror certificates change=()
  if ! is_root || ! have debootstrap; then
    engine_can_install || die "debian:$suite-slim cannot be pulled, and making it needs Debian or Ubuntu, root and the package debootstrap."
    apt_install debootstrap
  fi
  mirror="$(debian_mirror)"
  work="$(mktemp -d "$BOXCAR_TESTBED/state/base.XXXXXX")"
  root="$work/root"
  certificates="$work/certificates"
  quietly "debootstrap-$suite" debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"}
  base_sources "$root" "$suite" "${mirror:-$(sed -n 's/^deb \([^ ]*\).*/\1/p' "$root/etc/apt/sources.list" | head -n 1)}"
  base_slim "$root"
  if base_certificates "$certificates"; then
    mkdir -p "$root/usr/local/share/ca-certificates" "$root$(dirname "$BASE_BUNDLE")"
    cp "$certificates"/*.crt "$root/usr/local/share/ca-certificates/"
    cat /etc/ssl/certs/ca-certificates.crt "$certificates"/*.crt >"$root$BASE_BUNDLE"
    mapfile -t change < <(base_environment)
  fi
  tar -C "$root" --numeric-owner -c . | quietly "import-$suite" docker import --change 'CMD ["bash"]' ${change[@]+"${change[@]}"} - "debian:$suite-slim"
  rm -rf "$work"
}
