#!/usr/bin/env bash
# Writes a migration of the same name for all three databases: build/migration.sh NAME
# Before it can run on a machine of its own: dotnet tool restore
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name=${1:?usage: build/migration.sh NAME}
dotnet build src/Api -p:WithDesign=true --nologo -v quiet
for provider in Sqlite Postgres SqlServer; do
  dotnet ef migrations add "$name" --no-build --project src/Api --context "${provider}Context" \
    --output-dir "Data/Migrations/$provider" --namespace "Platform.Api.Data.Migrations.$provider"
done
