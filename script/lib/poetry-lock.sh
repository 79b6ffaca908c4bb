#!/usr/bin/env bash
# Writes FOLDER/poetry.lock with Poetry in a container, so that it works on any machine that the test bed works on.
# usage: script/lib/poetry-lock.sh FOLDER [POETRY VERSION] [PYTHON VERSION] [poetry arguments instead of "lock"]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/parts.sh"

[ "$#" -ge 1 ] || die 'usage: script/lib/poetry-lock.sh FOLDER [POETRY VERSION] [PYTHON VERSION] [poetry arguments]'
folder="$(cd "$1" && pwd)"
version="${2:-2.2.1}"
python="${3:-3.13}"
arguments=("${@:4}")
engine_start
index_start
standins_start "python:$python-slim-trixie"
image="boxcar-testbed-poetry:$version-$python"
if ! docker image inspect "$image" >/dev/null 2>&1; then
  say "Installing Poetry $version on Python $python (once)"
  printf 'FROM python:%s-slim-trixie\nRUN pip install --no-cache-dir poetry==%s\nENTRYPOINT ["poetry"]\n' "$python" "$version" |
    quietly poetry-image docker buildx build --load --tag "$image" -
fi
docker run --rm --volume "$folder:/app" --workdir /app --user "$(id -u):$(id -g)" --env HOME=/tmp "$image" "${arguments[@]:-lock}"
