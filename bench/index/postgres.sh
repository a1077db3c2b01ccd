#!/usr/bin/env bash
# Scores the exported numbers in a private PostgreSQL cluster that lives in a temporary folder and listens on a socket in
# it only: postgres.sh FOLDER. Prints one JSON line a number of processes.
set -euo pipefail
folder=$(cd "$1" && pwd)
source "$(dirname "${BASH_SOURCE[0]}")/../cluster.sh"
make_cluster index-peer
start_cluster shared_buffers=2GB work_mem=256MB max_wal_size=8GB fsync=off autovacuum=off wal_level=minimal max_wal_senders=0 max_parallel_workers_per_gather=0
database=postgres
cd "$work"

# Two halves, so that two processes can share the work; "offset 0" keeps the planner from writing every sub-query out
# again wherever it is used, which for this tree would be an expression of millions of terms.
schema=$(cat "$folder/schema.sql")
query=$(sed -E 's/\) as (children|sums)/ offset 0) as \1/g' "$folder/scores.sql")
split -n l/2 --numeric-suffixes=1 -a 1 "$folder/values.csv" "$folder/half."
for half in 1 2; do
  sql "${schema/create table raw/create unlogged table raw$half}"
  sql "\\copy raw$half from '$folder/half.$half' (format csv)"
  sql "vacuum analyze raw$half"
  rm "$folder/half.$half"
done

score() { sql "drop table if exists scores$1; create unlogged table scores$1 as ${query//from raw/from raw$1}" 2>/dev/null; }
both() { if [ "$1" = 1 ]; then score 1 && score 2; else score 1 & score 2; wait; fi; }
peer="PostgreSQL $(sql 'show server_version' | cut -d' ' -f1)"
for processes in 1 2; do
  times=()
  for _ in 1 2 3; do
    start=$(date +%s%N)
    both "$processes"
    times+=("$((($(date +%s%N) - start) / 1000000))")
  done
  median=$(printf '%s\n' "${times[@]}" | sort -n | sed -n 2p)
  IFS='|' read -r count sum < <(sql 'select count("INDEX"), sum("INDEX") from (select "INDEX" from scores1 union all select "INDEX" from scores2) as halves')
  printf '{"peer":"%s","threads":%s,"seconds":%se-3,"count":%s,"sum":%s}\n' "$peer" "$processes" "$median" "$count" "$sum"
done
