# shellcheck shell=bash
# The Docker engine with Buildx: used as it is where one works, else installed (Debian, Ubuntu, root) and started.

DEBIAN_ENGINE=(docker.io docker-cli docker-buildx debootstrap docker-registry iptables ca-certificates curl)
UBUNTU_ENGINE=(docker.io docker-buildx debootstrap docker-registry iptables ca-certificates curl)
# Address of the engine's own bridge: containers reach the host's processes there (the package index, see index.sh).
ENGINE_BRIDGE=172.17.0.1

engine_answers() { docker info >/dev/null 2>&1; }
engine_works() { engine_answers && docker buildx version >/dev/null 2>&1; }

# A client without Buildx may come first in PATH: the first one with Buildx gets a link at the front.
engine_pick_client() {
  local client
  rm -f "$BOXCAR_TESTBED/bin/docker"
  hash -r
  if docker buildx version >/dev/null 2>&1; then return; fi
  while read -r client; do
    if "$client" buildx version >/dev/null 2>&1; then
      ln -sf "$client" "$BOXCAR_TESTBED/bin/docker"
      hash -r
      return
    fi
  done < <(type -aP docker; ls /usr/bin/docker 2>/dev/null)
}

engine_can_install() { is_root && have apt-get && [[ "$(os_release ID)" =~ ^(debian|ubuntu)$ ]]; }

engine_install() {
  say 'No Docker engine with Buildx here: installing it from the distribution (about a minute)'
  case "$(os_release ID)" in
  debian) apt_install "${DEBIAN_ENGINE[@]}" ;;
  ubuntu) apt_install "${UBUNTU_ENGINE[@]}" ;;
  esac
  engine_pick_client
}

engine_run() {
  local arguments
  if [ -d /run/systemd/system ]; then
    say 'Starting the engine by systemd'
    systemctl start docker
    wait_for 60 'the Docker engine' engine_answers
    touch "$BOXCAR_TESTBED/run/engine.systemd"
    return
  fi
  arguments=(--data-root "$BOXCAR_TESTBED/engine")
  hub_reachable || arguments+=(--registry-mirror "http://$BOXCAR_E2E_REGISTRY")
  pypi_json_reachable || arguments+=(--bip "$ENGINE_BRIDGE/16" --dns "$ENGINE_BRIDGE")
  say "Starting the engine: dockerd ${arguments[*]}"
  daemon_start engine dockerd "${arguments[@]}"
  if ! wait_for 90 'the Docker engine' engine_answers; then
    tail -n 15 "$BOXCAR_TESTBED/log/engine.log" >&2
    die 'The Docker engine did not start: its last lines are above.'
  fi
}

engine_start() {
  engine_pick_client
  if engine_works; then
    say "Docker engine $(docker version --format '{{.Server.Version}}') with Buildx is there: used as it is"
    return
  fi
  if [ -S /var/run/docker.sock ] && [[ "$(docker info 2>&1)" == *'permission denied'* ]]; then
    die "This user may not talk to the Docker engine: add it to the group docker (sudo usermod -aG docker $(id -un)) and log in again."
  fi
  if engine_answers || ! { is_root && have dockerd && docker buildx version >/dev/null 2>&1; }; then
    engine_can_install || die 'Docker Engine with Buildx is needed and cannot be installed here: install Docker (https://docs.docker.com/engine/install/), start it, and run this again.'
    engine_install
  fi
  if ! engine_answers; then
    engine_run
    STARTED+=(engine)
  fi
  engine_works || die "The Docker engine is there, but Buildx is not: install the package docker-buildx (or docker-buildx-plugin), and run this again."
}

engine_stop() {
  if [ -f "$BOXCAR_TESTBED/run/engine.systemd" ]; then
    systemctl stop docker.socket docker.service || true
    rm -f "$BOXCAR_TESTBED/run/engine.systemd"
  fi
  daemon_stop engine
}

# engine_is_ours: was it started by hand by this test bed (and so with its mirror and name server)?
engine_is_ours() { daemon_running engine; }

engine_status() {
  if engine_is_ours; then
    daemon_status engine
  elif engine_works; then
    echo "version $(docker version --format '{{.Server.Version}}'), not started by the test bed"
  else
    echo 'none that works'
  fi
}
