#!/usr/bin/env bash
# Lints the contract and the trusted documents, then has the Relay compiler compile a paging fragment.
# Usage: lint.sh EXPORTED_SCHEMA; the packages must be installed ('npm ci --ignore-scripts').
set -euo pipefail
exported=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")"
rm -rf checked
mkdir -p checked/schema checked/relay
cp ../../../schema/*.graphql checked/schema/
cp -r ../../../schema/operations checked/operations
cp "$exported" checked/exported.graphql
node_modules/.bin/eslint --max-warnings 0 checked/schema checked/operations
node node_modules/relay-compiler/cli.js relay.config.json
