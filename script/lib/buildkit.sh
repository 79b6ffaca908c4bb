# shellcheck shell=bash
# A BuildKit of its own, beside the engine's: what docker/setup-buildx-action gives people on GitHub's runners. Where Docker
# Hub answers it is a container (driver docker-container), elsewhere a process built from BuildKit's Go module (driver remote).

BUILDKIT_VERSION=v0.24.0
BUILDKIT_SOCKET="$BOXCAR_TESTBED/run/buildkitd.sock"

# buildkit_config FOLDER: the registries are plain http; where Docker Hub does not answer the open one is its mirror.
buildkit_config() {
  local config="$1/buildkitd.toml"
  {
    printf '[registry."%s"]\n  http = true\n' "$BOXCAR_E2E_REGISTRY" "$BOXCAR_E2E_REGISTRY_AUTH"
    if ! hub_reachable; then
      printf '[registry."docker.io"]\n  mirrors = ["%s"]\n' "$BOXCAR_E2E_REGISTRY"
      printf '[worker.containerd]\n  enabled = false\n[worker.oci]\n  enabled = true\n  snapshotter = "overlayfs"\n  binary = "runc"\n'
    fi
    if daemon_running index; then printf '[dns]\n  nameservers = ["%s"]\n' "$ENGINE_BRIDGE"; fi
  } >"$config"
  printf '%s' "$config"
}

# buildkit_binary: builds buildkitd once.
buildkit_binary() {
  local binary="$BOXCAR_TESTBED/bin/buildkitd-$BUILDKIT_VERSION" module="$BOXCAR_TESTBED/state/buildkit-module"
  if [ -x "$binary" ]; then return; fi
  go_needed 'a BuildKit of its own'
  say "Building buildkitd $BUILDKIT_VERSION from its Go module (about two minutes)"
  rm -rf "$module"
  mkdir -p "$module"
  printf 'module boxcar.invalid/tools\n' >"$module/go.mod"
  quietly buildkit-module go -C "$module" get -tool "github.com/moby/buildkit/cmd/buildkitd@$BUILDKIT_VERSION"
  quietly buildkit-build go -C "$module" build -o "$binary" github.com/moby/buildkit/cmd/buildkitd
}

# Not by a pipe into grep -q: that ends before Buildx has written all, which pipefail takes for a failure.
buildkit_answers() { [[ "$(docker buildx inspect "$BOXCAR_E2E_BUILDER" 2>/dev/null)" =~ Status:\ +running ]]; }

buildkit_start() {
  local folder="$BOXCAR_TESTBED/buildkit" config
  if buildkit_answers; then return; fi
  mkdir -p "$folder"
  buildkit_stop
  config="$(buildkit_config "$folder")"
  if hub_reachable; then
    say "Starting the builder $BOXCAR_E2E_BUILDER as a container"
    quietly buildkit-create docker buildx create --name "$BOXCAR_E2E_BUILDER" --driver docker-container --driver-opt network=host \
      --config "$config" --bootstrap
  else
    is_root || die 'A BuildKit of its own needs root where Docker Hub cannot be reached.'
    buildkit_binary
    say "Starting buildkitd and the builder $BOXCAR_E2E_BUILDER"
    daemon_start buildkit "$BOXCAR_TESTBED/bin/buildkitd-$BUILDKIT_VERSION" --config "$config" --root "$folder/root" --addr "unix://$BUILDKIT_SOCKET"
    wait_for 30 buildkitd test -S "$BUILDKIT_SOCKET"
    quietly buildkit-create docker buildx create --name "$BOXCAR_E2E_BUILDER" --driver remote "unix://$BUILDKIT_SOCKET"
  fi
  wait_for 60 "the builder $BOXCAR_E2E_BUILDER" buildkit_answers
  STARTED+=(buildkit)
}

buildkit_stop() {
  if have docker; then docker buildx rm "$BOXCAR_E2E_BUILDER" >/dev/null 2>&1 || true; fi
  daemon_stop buildkit
  rm -f "$BUILDKIT_SOCKET"
}

buildkit_status() { if buildkit_answers; then echo "builder $BOXCAR_E2E_BUILDER runs"; else echo stopped; fi; }
