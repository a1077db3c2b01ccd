# Sourced by benchmarks: a private PostgreSQL cluster in a temporary folder, reached through a socket in that folder only and
# gone when the benchmark ends. Needs the Debian package postgresql.
#   make_cluster NAME          makes $work, with $work/cluster for the server and whatever else the benchmark puts there
#   start_cluster OPTION…      as for postgres -c: NAME=VALUE
#   stop_cluster [MODE]        fast where not given
#   sql STATEMENT              as its owner, platform, in $database, or else the database platform
#   at_end                     called by the trap; a benchmark that starts more than the server ends it there, too
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || { echo "PostgreSQL is not installed." >&2; exit 1; }

# The server refuses to run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

make_cluster() {
  work=$(mktemp -d "${TMPDIR:-/var/tmp}/$1-XXXXXX")
  trap 'at_end; stop_cluster immediate; rm -rf "$work"' EXIT
  chmod 755 "$work"
  mkdir "$work/cluster"
  [ "$(id -u)" != 0 ] || chown postgres "$work/cluster"
  as_owner "$bin/initdb" -D "$work/cluster/data" -U platform -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
}

start_cluster() {
  local options="-c listen_addresses='' -k $work/cluster" option
  for option in "$@"; do options+=" -c $option"; done
  as_owner "$bin/pg_ctl" -D "$work/cluster/data" -w -l "$work/cluster/log" -o "$options" start >/dev/null
}

stop_cluster() { as_owner "$bin/pg_ctl" -D "$work/cluster/data" -w -m "${1:-fast}" stop >/dev/null 2>&1 || true; }

sql() { psql -qXAt -h "$work/cluster" -U platform -d "${database:-platform}" -v ON_ERROR_STOP=1 -c "$1"; }

at_end() { :; }
