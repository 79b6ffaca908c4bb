# shellcheck shell=bash
# What every piece of the test bed shares: folders, messages, background processes, probes.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
LIB="$ROOT/script/lib"
STANDINS="$ROOT/__tests__/e2e/standins"
# shellcheck source=script/env
source "$ROOT/script/env"
mkdir -p "$BOXCAR_TESTBED"/{bin,log,run,state}

# Names of the parts that this run started, so that it can stop them and leave alone what was there before.
STARTED=()

say() { printf '• %s\n' "$*" >&2; }
die() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }
have node || die 'Node.js 20.19 or newer is needed: https://nodejs.org/en/download'
is_root() { [ "$(id -u)" = 0 ]; }

# wait_for SECONDS WHAT COMMAND...: runs the command until it succeeds, or fails after SECONDS.
wait_for() {
  local seconds="$1" what="$2" deadline
  shift 2
  deadline=$((SECONDS + seconds))
  until "$@" >/dev/null 2>&1; do
    if [ "$SECONDS" -ge "$deadline" ]; then
      printf '✗ %s did not answer within %s s\n' "$what" "$seconds" >&2
      return 1
    fi
    sleep 0.2
  done
}

# quietly NAME COMMAND...: keeps the command's output in the log NAME and shows its end only when the command fails.
quietly() {
  local log="$BOXCAR_TESTBED/log/$1.log"
  shift
  if ! "$@" >"$log" 2>&1; then
    tail -n 25 "$log" >&2
    printf '✗ failed: %s (all of it in %s)\n' "$*" "$log" >&2
    return 1
  fi
}

sha256() { if have sha256sum; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1; }

# hash_of PATH...: one hash over names and contents of the files below the paths.
hash_of() { find "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 cat -- | sha256; }

# http_status URL [ACCEPT] [ADDRESS]: the status code, 000 when nobody answers.
http_status() { node "$LIB/http-status.mjs" "$@"; }

# once NAME COMMAND...: the answer (yes or no) of a probe, asked once per run of a script.
once() {
  local name="PROBE_$1"
  shift
  if [ -z "${!name:-}" ]; then
    if "$@"; then printf -v "$name" yes; else printf -v "$name" no; fi
    export "${name?}"
  fi
  [ "${!name}" = yes ]
}
probe_hub() { [ "$(http_status https://registry-1.docker.io/v2/)" = 401 ]; }
hub_reachable() { once HUB probe_hub; }
probe_pypi_json() { [ "$(http_status https://pypi.org/pypi/six/1.17.0/json)" = 200 ]; }
pypi_json_reachable() { once PYPI_JSON probe_pypi_json; }

# daemon_start NAME COMMAND...: starts a process that outlives the script; its output goes to log/NAME.log.
daemon_start() {
  local name="$1"
  shift
  setsid nohup "$@" >"$BOXCAR_TESTBED/log/$name.log" 2>&1 </dev/null &
  printf '%s %s\n' "$!" "$(basename "$1")" >"$BOXCAR_TESTBED/run/$name.pid"
}

# daemon_running NAME: is the process that daemon_start noted still the one with that number?
daemon_running() {
  local file="$BOXCAR_TESTBED/run/$1.pid" pid command
  [ -f "$file" ] || return 1
  read -r pid command <"$file"
  kill -0 "$pid" 2>/dev/null && [[ "$(process_command "$pid")" == *"$command"* ]]
}

process_command() { if [ -r "/proc/$1/cmdline" ]; then tr '\0' ' ' <"/proc/$1/cmdline"; else ps -o args= -p "$1"; fi; }

daemon_stop() {
  local file="$BOXCAR_TESTBED/run/$1.pid" pid
  if daemon_running "$1"; then
    read -r pid _ <"$file"
    kill "$pid" 2>/dev/null || true
    wait_for 30 "the end of $1" not_alive "$pid" || kill -9 "$pid" 2>/dev/null || true
  fi
  rm -f "$file"
}
not_alive() { ! kill -0 "$1" 2>/dev/null; }

daemon_status() { if daemon_running "$1"; then echo "runs (log: $BOXCAR_TESTBED/log/$1.log)"; else echo 'stopped'; fi; }
