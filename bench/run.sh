#!/usr/bin/env bash
# Runs one benchmark: bench/run.sh NAME [OPTION…], where NAME is a folder here that has a run.sh.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
name=${1:-}
if [ -z "$name" ] || [ ! -f "$here/$name/run.sh" ]; then
  echo "Usage: bench/run.sh NAME [--json], where NAME is one of: $(cd "$here" && ls -d */ | tr -d / | xargs)" >&2
  exit 2
fi
shift
exec bash "$here/$name/run.sh" "$@"
