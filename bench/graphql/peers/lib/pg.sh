# Private PostgreSQL cluster for the benchmark (sourced by run.sh).
PGVER=${PGVER:-$(ls /usr/lib/postgresql 2>/dev/null | sort -V | tail -1)}
PGBIN=/usr/lib/postgresql/$PGVER/bin
PGPORT=${PGPORT:-55432}
PGDATA=${PGDATA:-$ROOT/pgdata}
PGDB=peers
DBURL="postgres://bench@127.0.0.1:$PGPORT/$PGDB"

pg_as() { runuser -u postgres -- "$@"; }

pg_start() {
  [ -x "$PGBIN/initdb" ] || { echo "PostgreSQL is missing: apt-get install postgresql" >&2; return 1; }
  if [ ! -s "$PGDATA/PG_VERSION" ]; then
    install -d -o postgres -g postgres -m 700 "$PGDATA"
    pg_as "$PGBIN/initdb" -D "$PGDATA" -U bench -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
    cat >>"$PGDATA/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
port = $PGPORT
unix_socket_directories = '$PGDATA'
shared_buffers = 1GB
effective_cache_size = 8GB
work_mem = 16MB
maintenance_work_mem = 512MB
random_page_cost = 1.1
max_connections = 120
max_wal_size = 4GB
jit = off
fsync = off
full_page_writes = off
autovacuum = off
max_parallel_workers_per_gather = 0
CONF
  fi
  pg_as "$PGBIN/pg_ctl" -D "$PGDATA" status >/dev/null 2>&1 ||
    pg_as taskset -c "$DB_CORES" "$PGBIN/pg_ctl" -D "$PGDATA" -w -l "$PGDATA/server.log" start >/dev/null
  # children are forked by the postmaster, so its mask is enough
  taskset -acp "$DB_CORES" "$(head -1 "$PGDATA/postmaster.pid")" >/dev/null
}
pg_stop() { pg_as "$PGBIN/pg_ctl" -D "$PGDATA" -m fast stop >/dev/null 2>&1 || true; }
pg_seed() {
  local stamp="$PGDATA/seed.sha"; local sum; sum=$(sha256sum "$PEERS/seed.sql" | cut -d' ' -f1)
  psql -qX "postgres://bench@127.0.0.1:$PGPORT/postgres" -tAc "select 1 from pg_database where datname='$PGDB'" | grep -q 1 ||
    psql -qX "postgres://bench@127.0.0.1:$PGPORT/postgres" -c "create database $PGDB"
  ASPNETCORE_ENVIRONMENT=Development dotnet "$PLATFORM/Platform.Api.dll" migrate
  if [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ]; then psql -qX "$DBURL" -f "$PEERS/seed.sql" && echo "$sum" >"$stamp"; fi
  # a migration since then may have rewritten tables; a server in use has autovacuum to see to that
  psql -qX "$DBURL" -c 'vacuum (analyze)'
}
