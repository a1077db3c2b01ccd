#!/usr/bin/env bash
# Takes the figures of many enterprises in bulk into a private PostgreSQL cluster, is killed in the middle, and goes on.
#   bench/index/bulk.sh [ENTERPRISES]      100,000 where not given: about 17 million figures of two years
# Prints one JSON line a figure. Needs .NET 10, GNU time and the Debian package postgresql. The cluster has the settings that
# PostgreSQL comes with (fsync on), but for memory and the size of the write-ahead log, and is gone afterwards.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
enterprises=${1:-100000}
source "$here/../cluster.sh"
make_cluster index-bulk
mkdir "$work/data"

dotnet build "$here" -c Release --nologo -v quiet -clp:ErrorsOnly >&2
dotnet build "$root/src/Api" -c Release --nologo -v quiet -clp:ErrorsOnly >&2
figures=$(dotnet "$here/bin/Release/net10.0/Platform.Bench.Index.dll" deliveries "$root/src/Rules/Policies/indicators" "$work/files" "$enterprises")

start_cluster shared_buffers=1GB max_wal_size=4GB
database=postgres sql 'create database platform'

export Platform__ConnectionString="Host=$work/cluster;Username=platform;Database=platform" Platform__Provider=PostgreSql
export Platform__SampleCounty=false DOTNET_ENVIRONMENT=Development ASPNETCORE_ENVIRONMENT=Development
program=(dotnet "$root/src/Api/bin/Release/net10.0/Platform.Api.dll")
bulk=("${program[@]}" deliver --bulk "$work/files/deliveries" --source bench --data "$work/data")

# Runs a command: its seconds and its largest resident memory in KiB go to $seconds and $memory.
timed() {
  local start
  start=$(date +%s%N)
  /usr/bin/time -f %M -o "$work/memory" "$@" >"$work/out" 2>"$work/err" || { cat "$work/out" "$work/err" >&2; exit 1; }
  seconds=$(awk "BEGIN { print ($(date +%s%N) - $start) / 1e9 }")
  memory=$(tail -1 "$work/memory")
}
figure() { printf '{"what":"%s","value":%s,"unit":"%s"}\n' "$1" "$2" "$3"; }

timed "${program[@]}" import enterprises "$work/files/register.csv" --data "$work/data"
figure "register of $enterprises enterprises imported" "$seconds" s

# Killed as by a power cut once a few files are in and another is being written.
"${bulk[@]}" >/dev/null 2>&1 &
killed=$!
until [ "$(sql 'select count(*) from deliveries')" -ge 9 ]; do sleep 0.2; done
kill -KILL $killed
wait $killed 2>/dev/null || true
before=$(sql 'select count(*) from delivered_figures')
files=$(sql 'select count(*) from deliveries')

timed "${bulk[@]}"
grep -E "Passed over +$files\$" "$work/out" >/dev/null || { cat "$work/out" >&2; echo "Not every file taken before was passed over." >&2; exit 1; }
rows=$(sql 'select count(*) from delivered_figures')
[ "$rows" = "$figures" ] || { echo "$rows figures are stored, $figures were delivered." >&2; exit 1; }
figure "figures before the kill, of $files files" "$before" figures
figure "the rest after it, $((rows - before)) figures" "$seconds" s
figure "rate" "$(awk "BEGIN { print ($rows - $before) / $seconds }")" figures/s
figure "largest resident memory of the program" "$((memory / 1024))" MiB

timed "${bulk[@]}"
grep -E 'Taken +0 ' "$work/out" >/dev/null || { cat "$work/out" >&2; echo "Something was taken twice." >&2; exit 1; }
figure "the same directory again, everything known" "$seconds" s
# What bounds the memory is the largest file, not how many there are. All rows but the last one, so that it is another file.
sed '$d' "$work/files/deliveries/税务_2025.csv" >"$work/correction.csv"
DOTNET_GCHeapHardLimit=0x18000000 timed "${program[@]}" deliver "$work/correction.csv" --department 税务 --period 2025 --correction \
  --source bench --data "$work/data"
figure "the largest file as a correction, heap limited to 384 MiB" "$seconds" s

# The first question after a start, with nothing computed ahead, and the second.
Platform__Evaluates=false "${program[@]}" --data "$work/data" --urls http://127.0.0.1:0 >"$work/serving" 2>&1 &
serving=$!
until address=$(grep -oE 'http://[^ ]+/graphql' "$work/serving" | head -1) && [ -n "$address" ]; do kill -0 $serving; sleep 0.2; done
ask() {
  curl -sf -o "$work/answer" -w '%{time_total}' -H 'Content-Type: application/json' \
    -d '{"query":"{ regionIndex(region: \"33\", year: 2025) { total enterprises children { total children { total children { total } } } } }"}' "$address"
}
first=$(ask)
second=$(ask)
grep -q "\"enterprises\":$enterprises" "$work/answer" || { cat "$work/answer" >&2; exit 1; }
kill $serving
wait $serving 2>/dev/null || true
figure "all regions of $enterprises stored enterprises, first question after a start" "$first" s
figure "the same again" "$second" s
figure "stored, with indexes" "$(($(sql "select pg_database_size('platform')") / 1048576))" MiB
