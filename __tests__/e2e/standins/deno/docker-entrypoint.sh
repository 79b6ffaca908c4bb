#!/bin/sh
# As the official image: an option or a subcommand goes to deno.
set -e
case "$1" in
  -* | add | bench | bundle | cache | check | compile | completions | coverage | doc | eval | fmt | help | info | init | install | \
  jupyter | lint | lsp | outdated | publish | remove | repl | run | serve | task | test | types | uninstall | upgrade | vendor)
    exec deno "$@" ;;
esac
exec "$@"
