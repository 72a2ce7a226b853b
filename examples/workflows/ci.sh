#!/bin/sh
# Any CI system with git and Node 20.19 or later: ci.sh [BASE]. With BASE, only what changed since then counts, and the configuration is
# BASE's. Exit codes: 0 nothing blocks, 1 something does, 2 not everything was checked, 3 our own defect.
set -eu

# Where a checkout of the release lies that you chose: pin it by its commit.
: "${PROVENFIX:?the folder of a checkout of provenfix}"

if [ $# -gt 0 ]; then
  set -- --from "$1" --config-from "$1"
else
  set -- --all
fi

exec node "$PROVENFIX/dist/index.js" scan "$@" -f terminal -f sarif -o provenfix.sarif
