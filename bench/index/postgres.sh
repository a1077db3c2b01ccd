#!/usr/bin/env bash
# Scores the exported numbers in a private PostgreSQL cluster that lives in a temporary folder and listens on a socket in
# it only: postgres.sh FOLDER. Prints one JSON line a number of processes.
set -euo pipefail
folder=$(cd "$1" && pwd)
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || { echo "PostgreSQL is not installed." >&2; exit 1; }

cluster=$(mktemp -d)
# The server refuses to run as root.
if [ "$(id -u)" = 0 ]; then
  chown postgres "$cluster"
  as() { runuser -u postgres -- "$@"; }
else
  as() { "$@"; }
fi
cleanup() {
  as "$bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$cluster"
}
trap cleanup EXIT

cd "$cluster"
as "$bin/initdb" -D "$cluster/data" -U bench -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
as "$bin/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" start -o "-c listen_addresses='' -k $cluster \
  -c shared_buffers=2GB -c work_mem=256MB -c max_wal_size=8GB -c fsync=off -c autovacuum=off -c wal_level=minimal -c max_wal_senders=0 -c max_parallel_workers_per_gather=0" >/dev/null
sql() { psql -qXAt -h "$cluster" -U bench -d postgres -v ON_ERROR_STOP=1 "$@"; }

# Two halves, so that two processes can share the work; "offset 0" keeps the planner from writing every sub-query out
# again wherever it is used, which for this tree would be an expression of millions of terms.
schema=$(cat "$folder/schema.sql")
query=$(sed -E 's/\) as (children|sums)/ offset 0) as \1/g' "$folder/scores.sql")
split -n l/2 --numeric-suffixes=1 -a 1 "$folder/values.csv" "$folder/half."
for half in 1 2; do
  sql -c "${schema/create table raw/create unlogged table raw$half}"
  sql -c "\\copy raw$half from '$folder/half.$half' (format csv)"
  sql -c "vacuum analyze raw$half"
  rm "$folder/half.$half"
done

score() { sql -c "drop table if exists scores$1; create unlogged table scores$1 as ${query//from raw/from raw$1}" 2>/dev/null; }
both() { if [ "$1" = 1 ]; then score 1 && score 2; else score 1 & score 2; wait; fi; }
peer="PostgreSQL $(sql -c 'show server_version' | cut -d' ' -f1)"
for processes in 1 2; do
  times=()
  for _ in 1 2 3; do
    start=$(date +%s%N)
    both "$processes"
    times+=("$((($(date +%s%N) - start) / 1000000))")
  done
  median=$(printf '%s\n' "${times[@]}" | sort -n | sed -n 2p)
  IFS='|' read -r count sum < <(sql -c 'select count("INDEX"), sum("INDEX") from (select "INDEX" from scores1 union all select "INDEX" from scores2) as halves')
  printf '{"peer":"%s","threads":%s,"seconds":%se-3,"count":%s,"sum":%s}\n' "$peer" "$processes" "$median" "$count" "$sum"
done
