#!/usr/bin/env bash
# run.sh DDL.sql QUERIES.sql: exit 0 if SQL Server's own parser and reference resolver find nothing to say.
# Needs Debian's mono-mcs, mono-runtime and mono-devel, and dotnet to restore DacFx.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}
out=${TSQL_CHECK_OUT:-$here/obj/check}
if [ ! -f "$out/check.exe" ] || [ "$here/Check.cs" -nt "$out/check.exe" ]; then
  dotnet restore -v quiet "$here/dacfx.csproj" >&2
  mkdir -p "$out"
  cp "$packages"/microsoft.sqlserver.dacfx/150.4897.1/lib/netstandard2.0/*.dll "$out"/
  for dll in microsoft.data.sqlclient/2.1.4/lib/net46 system.buffers/4.5.1/lib/net461 system.memory/4.5.5/lib/net461 \
             system.numerics.vectors/4.5.0/lib/net46 system.resources.extensions/7.0.0/lib/net462 \
             system.runtime.compilerservices.unsafe/4.5.3/lib/net461; do
    cp "$packages/$dll"/*.dll "$out"/
  done
  mcs -out:"$out/check.exe" -lib:"$out" -r:Microsoft.SqlServer.Dac.dll -r:Microsoft.SqlServer.Dac.Extensions.dll \
      -r:Microsoft.SqlServer.TransactSql.ScriptDom.dll -r:/usr/lib/mono/4.5/Facades/netstandard.dll "$here/Check.cs" >&2
fi
exec mono "$out/check.exe" "$@"
