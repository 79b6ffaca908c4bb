# shellcheck shell=bash
# All pieces of the test bed; PARTS is the order in which they start (they stop in the opposite one).

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
for piece in npm apt engine registry index base-image standins tools buildkit; do
  # shellcheck source=/dev/null
  source "$LIB/$piece.sh"
done

PARTS=(engine registry registry-auth index standins tools buildkit)

# part VERB PART: calls the function of that piece (start, stop, status).
part() { "${2//-/_}_$1"; }

# parts_start PART...: in the order given.
parts_start() {
  local name
  for name in "$@"; do part start "$name"; done
}

# parts_stop PART...: the last one first; a part that only has files has nothing to stop.
parts_stop() {
  local index
  for ((index = $#; index > 0; index--)); do
    declare -F "${!index//-/_}_stop" >/dev/null || continue
    say "Stopping ${!index}"
    part stop "${!index}"
  done
}
