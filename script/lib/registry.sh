# shellcheck shell=bash
# Two registries: one open (also the engine's mirror of Docker Hub where that cannot be reached), one with a password.

REGISTRY_IMAGE=registry:3
# bcrypt of BOXCAR_E2E_REGISTRY_PASSWORD (script/env); a password for tests only, it protects nothing.
# shellcheck disable=SC2016 # nothing to expand
REGISTRY_HTPASSWD='boxcar:$2y$10$abcdefghijklmnopqrstuuyBJGj7OzHVpzKC9fU6xDCHTc8vCq00i'

registry_answers() { [[ "$(http_status "http://$1/v2/")" =~ ^(200|401)$ ]]; }

# registry_config NAME ADDRESS: writes config.yml (and htpasswd) of the registry NAME, prints its folder.
registry_config() {
  local folder="$BOXCAR_TESTBED/$1" auth=''
  mkdir -p "$folder/data"
  if [ "$1" = registry-auth ]; then
    printf '%s\n' "$REGISTRY_HTPASSWD" >"$folder/htpasswd"
    auth="auth: { htpasswd: { realm: boxcar, path: $folder/htpasswd } }"
  fi
  cat >"$folder/config.yml" <<YAML
version: 0.1
log: { level: warn, accesslog: { disabled: true } }
storage:
  filesystem: { rootdirectory: $folder/data }
  delete: { enabled: true }
http: { addr: "$2" }
$auth
YAML
  printf '%s' "$folder"
}

# registry_start_one NAME ADDRESS
registry_start_one() {
  local name="$1" address="$2" folder
  if registry_answers "$address"; then return; fi
  say "Starting the registry $name on http://$address"
  if have docker-registry; then
    folder="$(registry_config "$name" "$address")"
    daemon_start "$name" docker-registry serve "$folder/config.yml"
  else
    folder="$(registry_config "$name" :5000)"
    docker run --detach --rm --name "boxcar-$name" --publish "$address:5000" --user "$(id -u):$(id -g)" \
      --volume "$folder:$folder" "$REGISTRY_IMAGE" serve "$folder/config.yml" >/dev/null
  fi
  wait_for 60 "the registry on $address" registry_answers "$address"
  STARTED+=("$name")
}

registry_stop_one() {
  daemon_stop "$1"
  if ! have docker-registry && have docker; then docker rm --force "boxcar-$1" >/dev/null 2>&1 || true; fi
}

registry_start() { registry_start_one registry "$BOXCAR_E2E_REGISTRY"; }
registry_stop() { registry_stop_one registry; }
registry_status() { if registry_answers "$BOXCAR_E2E_REGISTRY"; then echo "answers on http://$BOXCAR_E2E_REGISTRY"; else echo stopped; fi; }

registry_auth_start() { registry_start_one registry-auth "$BOXCAR_E2E_REGISTRY_AUTH"; }
registry_auth_stop() { registry_stop_one registry-auth; }
registry_auth_status() { if registry_answers "$BOXCAR_E2E_REGISTRY_AUTH"; then echo "answers on http://$BOXCAR_E2E_REGISTRY_AUTH"; else echo stopped; fi; }

# hub_path NAME: where Docker Hub keeps an image; those without an owner are in library/.
hub_path() {
  case "$1" in
    */*) printf '%s' "$1" ;;
    *) printf 'library/%s' "$1" ;;
  esac
}

# registry_has NAME:TAG: does the open registry hold the image under Docker Hub's path?
registry_has() {
  local path
  path="$(hub_path "${1%%:*}")"
  [ "$(http_status "http://$BOXCAR_E2E_REGISTRY/v2/$path/manifests/${1##*:}" \
    'application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json')" = 200 ]
}
