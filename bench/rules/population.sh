#!/usr/bin/env bash
# Judges enterprises that are stored in a private PostgreSQL cluster, filled by COPY, and previews drafts of policies over all of them.
#   bench/rules/population.sh [ENTERPRISES] [--json]      2,000,000 where not given: about 7 GB of disk
# Needs .NET 10 and the Debian package postgresql.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
enterprises=2000000 json=
for option in "$@"; do
  case "$option" in
    --json) json=--json ;;
    *) enterprises=$option ;;
  esac
done
source "$here/../cluster.sh"
dotnet build "$here" -c Release --nologo -v quiet -clp:ErrorsOnly >&2
make_cluster rules-population
start_cluster shared_buffers=1GB max_wal_size=8GB fsync=off maintenance_work_mem=1GB
database=postgres sql 'create database platform'
dotnet "$here/bin/Release/net10.0/Platform.Bench.Rules.dll" population "Host=$work/cluster;Username=platform;Database=platform;Command Timeout=0" "$enterprises" $json
