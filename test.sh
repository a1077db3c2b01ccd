#!/usr/bin/env bash
# Installs what the tests need, builds the whole platform with warnings as errors, runs every suite and ends with
# 'N passed, N failed'. PostgreSQL runs as a private cluster on a free loopback port and is ended with the run.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DEBIAN_FRONTEND=noninteractive DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=$(mktemp -d)
cluster=$results/postgres
passed=0 failed=0 skipped=0

finish() {
  if [ -s "$cluster/data/postmaster.pid" ]; then
    kill -INT "$(head -1 "$cluster/data/postmaster.pid")" 2>/dev/null
    for _ in $(seq 50); do [ -e "$cluster/data/postmaster.pid" ] || break; sleep 0.1; done
  fi
  rm -rf "$results"
}
trap finish EXIT
trap 'exit 130' INT TERM

# apt NAME…: installs Debian packages where that is possible; without them the tests that need them say why they are skipped.
apt() {
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    { apt-get update -q && apt-get install -q -y --no-install-recommends "$@"; } >"$results/apt.txt" 2>&1 || tail -3 "$results/apt.txt"
  else
    echo "Not installed, because only root can: $*"
  fi
}

postgres_programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }

start_postgres() {
  [ -n "$(postgres_programs)" ] || apt postgresql
  local programs port as=()
  programs=$(postgres_programs)
  [ -n "$programs" ] || return
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  mkdir -p "$cluster"
  if [ "$(id -u)" -eq 0 ]; then
    chmod 711 "$results"
    chown postgres "$cluster"
    as=(setpriv --reuid postgres --regid postgres --clear-groups)
  fi
  "${as[@]}" "$programs/initdb" -D "$cluster/data" -A trust -U postgres --no-sync -E UTF8 --locale=C.UTF-8 >"$results/initdb.txt" 2>&1 &&
    "${as[@]}" "$programs/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -t 60 \
      -o "-p $port -k $cluster -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=300" start >"$results/pg_ctl.txt" 2>&1 &&
    export PLATFORM_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

# One line a test project: "Passed!  - Failed:     0, Passed:     5, Skipped:     0, Total:     5, …"
total() { grep -hE '^(Passed|Failed|Skipped)!' "$results/dotnet.txt" | grep -oE "$1: +[0-9]+" | awk '{ sum += $2 } END { print sum + 0 }'; }

command -v curl >/dev/null || apt curl
command -v node >/dev/null && command -v npm >/dev/null || apt nodejs npm
# The Node clients, and the reference implementation of GraphQL that some tests compare with; without them those are skipped.
for folder in tests/EndToEnd/clients tests/EndToEnd/lint tests/GraphQL.Tests/Oracle; do
  [ -d "$folder/node_modules" ] || (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund) >"$results/npm.txt" 2>&1 || tail -3 "$results/npm.txt"
done

# SQL Server's own parser, under Mono: without it the tests of that provider are skipped and say so.
command -v mono >/dev/null && command -v mcs >/dev/null || apt mono-mcs mono-runtime mono-devel
tests/SqlServer.Check/run.sh /dev/null >"$results/tsql.txt" 2>&1 || echo "No SQL Server parser: $(tail -1 "$results/tsql.txt")"
start_postgres || echo "PostgreSQL did not start: $(tail -2 "$results"/initdb.txt "$results"/pg_ctl.txt 2>/dev/null)"

dotnet build Platform.sln --nologo -v quiet || { echo "The build failed."; echo "0 passed, 1 failed"; exit 1; }

# One suite after the other: some measure time and memory, and each uses all processors by itself.
export PLATFORM_SQLSERVER_STATEMENTS=$results/statements.sql
PLATFORM_TEST_WHOLE=1 dotnet test Platform.sln --no-build --nologo -maxcpucount:1 --filter 'Category!=Afterwards' 2>&1 | tee "$results/dotnet.txt"
ended=${PIPESTATUS[0]}

# What those tests asked of the database, as SQL Server would be asked.
dotnet test tests/Api.Tests --no-build --nologo --filter 'Category=Afterwards' 2>&1 | tee -a "$results/dotnet.txt"
[ "${PIPESTATUS[0]}" -eq 0 ] || ended=1
passed=$(total Passed) failed=$(total Failed) skipped=$(total Skipped)

# A run that was broken off prints no totals; that is a failure, too.
[ "$ended" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1

# The pages in a real browser; the last line of that run counts.
command -v chromium >/dev/null || [ -n "${CHROMIUM:-}" ] || apt chromium fonts-noto-cjk
bash tests/EndToEnd/pages/run.sh 2>&1 | tee "$results/pages.txt"
pages=$(tail -1 "$results/pages.txt")
if [[ $pages =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
  passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2]))
else
  failed=$((failed + 1))
fi

echo "$skipped skipped"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
