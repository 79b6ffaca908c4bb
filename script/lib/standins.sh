# shellcheck shell=bash
# Stand-ins for official images where Docker Hub cannot be reached: same names, pushed to the local registry (the engine's
# mirror), so that a generated Dockerfile is built unchanged. Each is built only when its inputs changed.
# What differs from the originals: __tests__/e2e/standins/README.md

# One line per image: name, folder below standins/ (or "base"), what it is built on, build arguments.
STANDINS_TABLE='
debian:trixie-slim          base      -                                     SUITE=trixie
debian:bookworm-slim        base      -                                     SUITE=bookworm
python:3.13-slim-trixie     python    debian:trixie-slim                    SUITE=trixie DONOR_SUITE=trixie PYTHON=3.13
python:3.11-slim-bookworm   python    debian:bookworm-slim                  SUITE=bookworm DONOR_SUITE=bookworm PYTHON=3.11
python:3.11-slim-trixie     python    debian:trixie-slim,debian:bookworm-slim SUITE=trixie DONOR_SUITE=bookworm PYTHON=3.11
postgres:17-trixie          postgres  debian:trixie-slim                    SUITE=trixie POSTGRES=17
node:24-trixie-slim         node      debian:trixie-slim                    SUITE=trixie NODE_VERSION=24.21.0 YARN_VERSION=1.22.22
caddy:2-alpine              caddy     debian:trixie-slim                    SUITE=trixie CADDY_VERSION=v2.11.9
oven/bun:1.4-slim           bun       debian:trixie-slim                    SUITE=trixie BUN_VERSION=1.4.5
denoland/deno:debian-2.9.6  deno      debian:trixie-slim                    SUITE=trixie DENO_VERSION=2.9.6
nixos/nix:2.35.2            nix       python:3.13-slim-trixie,node:24-trixie-slim,caddy:2-alpine,oven/bun:1.4-slim,denoland/deno:debian-2.9.6 SUITE=trixie
'

standin_names() { awk 'NF { print $1 }' <<<"$STANDINS_TABLE"; }
standin_row() { awk -v name="$1" '$1 == name' <<<"$STANDINS_TABLE"; }

# standin_hash NAME: over its row, its folder, what it is built on, and the certificate authorities in the base.
standin_hash() {
  local folder bases base
  read -r _ folder bases _ < <(standin_row "$1")
  {
    standin_row "$1" | tr -s ' '
    if [ "$folder" = base ]; then
      cat "$LIB/base-image.sh"
      cat /usr/local/share/ca-certificates/*.crt 2>/dev/null || true
      if index_needed; then cat "$(index_authority)"; fi
    else
      hash_of "$STANDINS/$folder"
      for base in ${bases//,/ }; do standin_hash "$base"; done
    fi
  } | sha256
}

standin_stamp() { printf '%s/standin-%s' "$BOXCAR_TESTBED/state" "${1//[:\/]/-}"; }

# What an image is made from and Debian does not have, fetched by the host; prints the folder that the Dockerfile knows as
# the context "packages". Node 24 carries npm 11 and Corepack; the npm package of its binary carries neither.
NODE_NPM=11.21.2
NODE_COREPACK=0.36.0
# standin_packages_NAME FOLDER ARGUMENT...: the arguments of the row.
standin_packages_node() {
  local folder="$1" node="${3#*=}" yarn="${4#*=}" arch
  arch="$(node -p process.arch)"
  quietly npm-pack npm pack --pack-destination "$folder" "node-linux-$arch@$node" "npm@$NODE_NPM" "corepack@$NODE_COREPACK" "yarn@$yarn"
  mv "$folder/node-linux-$arch-$node.tgz" "$folder/node-linux.tgz"
  mv "$folder/npm-$NODE_NPM.tgz" "$folder/npm.tgz"
  mv "$folder/corepack-$NODE_COREPACK.tgz" "$folder/corepack.tgz"
  mv "$folder/yarn-$yarn.tgz" "$folder/yarn.tgz"
}
standin_packages_bun() {
  local arch
  arch="$(node -p 'process.arch === "arm64" ? "aarch64" : "x64"')"
  quietly npm-pack npm pack --pack-destination "$1" "@oven/bun-linux-$arch@${3#*=}"
  mv "$1/oven-bun-linux-$arch-${3#*=}.tgz" "$1/bun.tgz"
}
standin_packages_deno() {
  local arch
  arch="$(node -p process.arch)"
  quietly npm-pack npm pack --pack-destination "$1" "@deno/linux-$arch-glibc@${3#*=}"
  mv "$1/deno-linux-$arch-glibc-${3#*=}.tgz" "$1/deno.tgz"
}
standin_packages_caddy() {
  tool_go caddy "${3#*=}" github.com/caddyserver/caddy/v2/cmd/caddy
  cp "$BOXCAR_TESTBED/bin/caddy-${3#*=}" "$1/caddy"
}

# standin_build NAME FOLDER ARGUMENT...
standin_build() {
  local name="$1" folder="$2" packages="$BOXCAR_TESTBED/state/packages-$2" argument arguments=()
  shift 2
  if [ "$folder" = base ]; then
    base_import "${1#SUITE=}"
    return
  fi
  for argument in "$@"; do arguments+=(--build-arg "$argument"); done
  if declare -F "standin_packages_$folder" >/dev/null; then
    rm -rf "$packages"
    mkdir -p "$packages"
    "standin_packages_$folder" "$packages" "$@"
    arguments+=(--build-context "packages=$packages")
  fi
  quietly "standin-${name//[:\/]/-}" docker buildx build --progress plain --provenance false --load --tag "$name" "${arguments[@]}" "$STANDINS/$folder"
}

standin_push() {
  local there
  there="$BOXCAR_E2E_REGISTRY/$(hub_path "$1")"
  docker tag "$1" "$there"
  quietly "push-${1//[:\/]/-}" docker push "$there"
  docker rmi "$there" >/dev/null
}

# standin_ensure NAME: makes the image (and first what it is built on) unless it is there, from the same inputs.
standin_ensure() {
  local name="$1" folder bases arguments base wanted stamp
  read -r _ folder bases arguments < <(standin_row "$name")
  if [ "$bases" != - ]; then
    for base in ${bases//,/ }; do standin_ensure "$base"; done
  fi
  wanted="$(standin_hash "$name")"
  stamp="$(standin_stamp "$name")"
  if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || ! docker image inspect "$name" >/dev/null 2>&1; then
    say "Making a stand-in for $name"
    # shellcheck disable=SC2086 # a list of words
    standin_build "$name" "$folder" $arguments
    standin_push "$name"
    printf '%s' "$wanted" >"$stamp"
  elif ! registry_has "$name"; then
    standin_push "$name"
  fi
}

# standins_start [NAME...]: all of them, or those named; nothing where Docker Hub answers.
standins_start() {
  local name
  if hub_reachable; then
    say 'Docker Hub answers: the official images are used'
    return
  fi
  if [ "$#" = 0 ]; then
    # shellcheck disable=SC2046 # a list of names
    set -- $(standin_names)
  fi
  for name in "$@"; do standin_ensure "$name"; done
}
standins_status() {
  local name
  if hub_reachable; then
    echo 'not needed: Docker Hub answers'
    return
  fi
  while read -r name; do
    if registry_has "$name"; then printf '%s ' "$name"; else printf '(%s missing) ' "$name"; fi
  done < <(standin_names)
  echo
}
