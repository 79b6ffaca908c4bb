# shellcheck shell=bash
# All pieces of the test bed; PARTS is the order in which they start (they stop in the opposite one).

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
for piece in apt engine registry index base-image standins; do
  # shellcheck source=/dev/null
  source "$LIB/$piece.sh"
done
