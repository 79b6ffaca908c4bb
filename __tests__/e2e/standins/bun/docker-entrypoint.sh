#!/bin/sh
# As the official image: an argument that is an option, no command, or a file goes to bun.
set -e
if [ "${1#-}" != "$1" ] || [ -z "$(command -v "$1")" ] || { [ -f "$1" ] && ! [ -x "$1" ]; }; then
  set -- /usr/local/bin/bun "$@"
fi
exec "$@"
