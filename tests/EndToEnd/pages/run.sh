#!/usr/bin/env bash
# Builds the pages and the platform and tries the pages in Chromium. The last line counts: 'N passed, N failed'.
#   tests/EndToEnd/pages/run.sh [PART_OF_A_NAME]
# Needs Node 20 or newer and Chromium with Chinese fonts (Debian: chromium fonts-noto-cjk; elsewhere set CHROMIUM).
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

fail() { echo "$1"; echo "0 passed, 1 failed"; exit 1; }

[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || fail "Chromium is missing: apt-get install chromium fonts-noto-cjk, or set CHROMIUM."
npm ci --prefix src/Web --ignore-scripts --silent --no-audit --no-fund || fail "npm ci failed in src/Web."
npm run build --prefix src/Web --silent || fail "The pages do not build."
dotnet build src/Api --nologo -v quiet || fail "The platform does not build."
exec node tests/EndToEnd/pages/run.mjs "$@"
