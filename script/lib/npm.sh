# shellcheck shell=bash
# The project's own npm packages.

npm_ensure() {
  cd "$ROOT" || exit
  if node "$LIB/npm-current.mjs"; then return; fi
  say 'Installing the npm packages of package-lock.json'
  quietly npm-ci npm ci --no-audit --no-fund
}
