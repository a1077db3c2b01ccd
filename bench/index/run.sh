#!/usr/bin/env bash
# Measures the index engine and its peers on the same numbers in the same run.
#   bench/run.sh index            a table
#   bench/run.sh index --json     one JSON line a figure
#   bench/run.sh index --alone    without the peers and the stored province (no npm, no PostgreSQL)
# The stored province (province.sh) fills a database of 15 GB first.
# Needs .NET 10; for the peers npm and the Debian package postgresql. A peer that is absent is left out, and said so.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
policies="$here/../../src/Rules/Policies/indicators"
out="$here/out"
json= alone=
for option in "$@"; do
  case "$option" in
    --json) json=--json ;;
    --alone) alone=1 ;;
    *) echo "Usage: bench/run.sh index [--json] [--alone]" >&2; exit 2 ;;
  esac
done

dotnet build "$here" -c Release --nologo -v quiet -clp:ErrorsOnly >&2
bench() { dotnet "$here/bin/Release/net10.0/Platform.Bench.Index.dll" "$@"; }

peers=()
if [ -z "$alone" ]; then
  mkdir -p "$out"
  bench export "$policies" "$out" >&2
  : >"$out/peers.jsonl"
  if command -v npm >/dev/null && (cd "$here" && npm install --silent --no-package-lock --no-fund --no-audit >&2); then
    (cd "$here" && node duckdb.mjs "$out") >>"$out/peers.jsonl"
  else
    echo "DuckDB is left out: npm is absent or could not install it." >&2
  fi
  if ls -d /usr/lib/postgresql/*/bin >/dev/null 2>&1; then
    bash "$here/postgres.sh" "$out" >>"$out/peers.jsonl"
  else
    echo "PostgreSQL is left out: it is not installed." >&2
  fi
  peers=(--peers "$out/peers.jsonl")
fi
bench measure "$policies" "${peers[@]}" $json
if [ -z "$alone" ] && ls -d /usr/lib/postgresql/*/bin >/dev/null 2>&1; then
  bash "$here/province.sh" $json
fi
