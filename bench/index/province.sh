#!/usr/bin/env bash
# Asks for all regions of a province whose enterprises and figures are stored in a private PostgreSQL cluster, filled by COPY.
#   bench/index/province.sh [ENTERPRISES] [--json]      1,000,000 where not given: about 86 million figures of one year, 15 GB of disk
# Measured: what is kept of regions computed from the figures (once, when deliveries have come); then, with PostgreSQL and the program
# started anew, the first question, answered from what is kept; the same again; and the first question after a correction of one
# enterprise. Fails unless the answers before and after are the same bytes. Needs .NET 10 and the Debian package postgresql.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
enterprises=1000000 json=
for option in "$@"; do
  case "$option" in
    --json) json=1 ;;
    *) enterprises=$option ;;
  esac
done
source "$here/../cluster.sh"
[ -n "${NO_BUILD:-}" ] || for project in "$here" "$root/src/Api"; do dotnet build "$project" -c Release --nologo -v quiet -clp:ErrorsOnly >&2; done

make_cluster index-province
mkdir "$work/data"
serving=
at_end() { [ -z "$serving" ] || kill "$serving" 2>/dev/null || true; }
start() { start_cluster shared_buffers=1GB max_wal_size=8GB fsync=off maintenance_work_mem=1GB; }
bench() { dotnet "$here/bin/Release/net10.0/Platform.Bench.Index.dll" province "$root/src/Rules/Policies/indicators" "$@"; }
figure() {
  if [ -n "$json" ]; then printf '{"what":"%s","value":%s,"unit":"%s","peer":null,"ratio":null}\n' "$1" "$2" "$3"; else printf '| %s | %s %s | | |\n' "$1" "$2" "$3"; fi
}
seconds() { awk "BEGIN { printf \"%.3f\", ($(date +%s%N) - $1) / 1e9 }"; }

start
database=postgres sql 'create database platform'
export Platform__ConnectionString="Host=$work/cluster;Username=platform;Database=platform;Command Timeout=0" Platform__Provider=PostgreSql
export Platform__SampleCounty=false Platform__Evaluates=false DOTNET_ENVIRONMENT=Development ASPNETCORE_ENVIRONMENT=Development
program=(dotnet "$root/src/Api/bin/Release/net10.0/Platform.Api.dll")
"${program[@]}" migrate --data "$work/data" >&2

# The check character of GB 32100-2015.
sql "create function credit_code(body text) returns text language sql immutable as \$\$
  select body || substr('0123456789ABCDEFGHJKLMNPQRTUWXY', ((31 - sum((position(substr(body, i, 1) in '0123456789ABCDEFGHJKLMNPQRTUWXY') - 1) * (3 ^ (i - 1))::bigint % 31)::int % 31) % 31) + 1, 1)
  from generate_series(1, 17) i \$\$"
# 90 counties in 11 cities, 15 towns in each; registers come by county.
sql "insert into enterprises (credit_code, name, industry, division, kind, employees, is_above_designated_size, is_platform_employer, status, source, is_generated, version)
  select credit_code('91330784MA' || lpad(n::text, 7, '0')), '示例企业' || n, 'C3465', '33' || lpad((c % 11 + 1)::text, 2, '0') || lpad((c / 11 + 1)::text, 2, '0') || lpad((n % 15 + 1)::text, 3, '0'),
    'PRIVATE', 5 + n % 600, false, false, 'ACTIVE', 'bench', true, 1
  from (select n, ((n - 1)::bigint * 90 / $enterprises)::int as c from generate_series(1, $enterprises) n) e"
bench deliveries "$enterprises" | sql "copy deliveries from stdin"
sql "select setval(pg_get_serial_sequence('deliveries', 'id'), (select max(id) from deliveries))" >/dev/null
key=$(sql "select conname from pg_constraint where conrelid = 'delivered_figures'::regclass and contype = 'p'")
sql "alter table delivered_figures drop constraint $key"
from=$(date +%s%N)
bench figures "$enterprises" | sql "copy delivered_figures (delivery_id, enterprise_id, code, value) from stdin"
sql "alter table delivered_figures add constraint $key primary key (delivery_id, enterprise_id, code)"
sql "insert into delivered_rows (delivery_id, enterprise_id, line) select d.id, e.id, e.id from deliveries d cross join enterprises e"
sql 'vacuum analyze'
figure "filled by COPY: $enterprises enterprises, $(sql 'select count(*) from delivered_figures') figures" "$(seconds "$from")" s

serve() {
  : >"$work/serving"
  "${program[@]}" --data "$work/data" --urls http://127.0.0.1:0 >"$work/serving" 2>&1 &
  serving=$!
  until address=$(grep -oE 'http://[^ ]+/graphql' "$work/serving" | head -1) && [ -n "$address" ]; do kill -0 "$serving"; sleep 0.1; done
  # The program is compiled as it runs: a question about something else first.
  curl -sf -o /dev/null -H 'Content-Type: application/json' -d '{"query":"{ indexYears }"}' "$address"
}
ends() { kill "$serving"; wait "$serving" 2>/dev/null || true; serving=; }
ask() {
  curl -sf -m 3600 -o "$1" -w '%{time_total}' -H 'Content-Type: application/json' \
    -d '{"query":"{ regionIndex(region: \"33\", year: 2025) { total enterprises median shareReached coverage nodes { code score } } }"}' "$address"
}
# Whatever is kept in memory is stale after an event; a change behind the program's back has none.
change() {
  local token id
  token=$(curl -sf "${address%/graphql}/development/personas" | grep -oE '"id":"administrator"[^}]*' | grep -oE '"token":"[^"]+' | cut -d'"' -f4)
  id=$(curl -sf -H 'Content-Type: application/json' -d '{"query":"{ enterprise(databaseId: 1) { id } }"}' "$address" | grep -oE '"id":"[^"]+' | cut -d'"' -f4)
  curl -sf -H 'Content-Type: application/json' -H "Authorization: Bearer $token" "$address" \
    -d "{\"query\":\"mutation { changeEnterpriseStatus(input: { enterpriseId: \\\"$id\\\", status: SUSPENDED }) { enterprise { id } errors { __typename } } }\"}" |
    grep -qF '"errors":[]' || { echo "The enterprise could not be changed." >&2; exit 1; }
}

serve
from=$(date +%s%N)
until ask "$work/computed" >/dev/null && grep -q "\"enterprises\":$enterprises" "$work/computed"; do sleep 1; done
figure "what is kept of all regions, computed from the figures" "$(seconds "$from")" s
ends
stop_cluster
start
serve
figure "all regions from $enterprises stored enterprises, first question after a start" "$(ask "$work/first")" s
figure "the same again" "$(ask "$work/second")" s
cmp "$work/computed" "$work/first"
cmp "$work/computed" "$work/second"
change
figure "the same after a change of one enterprise: its county computed anew" "$(ask "$work/third")" s
figure "kept of all regions, one year, one audience" "$(sql 'select sum(octet_length(content)) / 1048576 from index_region_parts')" MiB
figure "stored, with indexes" "$(($(sql "select pg_database_size('platform')") / 1048576))" MiB
