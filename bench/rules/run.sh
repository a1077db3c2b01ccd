#!/usr/bin/env bash
# Measures the rules engine and its peers on the same table and the same enterprises in the same run.
#   bench/run.sh rules            a table
#   bench/run.sh rules --json     one JSON line a figure
#   bench/run.sh rules --alone    without the peers and the stored population (no npm, no PostgreSQL)
# The stored population (population.sh) fills a database of 7 GB first.
# Needs .NET 10; for the peers Node.js and npm, for the population the Debian package postgresql. What is absent is left out, peers with a word.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out="$here/out"
json= alone=
for option in "$@"; do
  case "$option" in
    --json) json=--json ;;
    --alone) alone=1 ;;
    *) echo "Usage: bench/run.sh rules [--json] [--alone]" >&2; exit 2 ;;
  esac
done

dotnet build "$here" -c Release --nologo -v quiet -clp:ErrorsOnly >&2
bench() { dotnet "$here/bin/Release/net10.0/Platform.Bench.Rules.dll" "$@"; }

peers=()
if [ -z "$alone" ]; then
  if command -v npm >/dev/null && (cd "$here" && npm install --silent --no-package-lock --no-fund --no-audit >&2); then
    mkdir -p "$out"
    bench export "$out/peers.json" >&2
    (cd "$here" && node peers.mjs "$out/peers.json") >"$out/peers.jsonl"
    peers=(--peers "$out/peers.jsonl")
  else
    echo "ZEN and json-rules-engine are left out: npm is absent or could not install them." >&2
  fi
fi
bench measure "${peers[@]}" $json
if [ -z "$alone" ] && ls -d /usr/lib/postgresql/*/bin >/dev/null 2>&1; then
  bash "$here/population.sh" $json
fi
