#!/usr/bin/env bash
# Gets what the tests need beside Python: npm packages from the lock file, and Chromium, Node, Java and nginx where it may.
# What it can't get, the tests themselves report; see tests/tools.py.
set -euo pipefail
cd "$(dirname "$0")"

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }
has_browser() {
  [ -n "${CHROMIUM:-}" ] && return
  command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable
}

wanted=()
has_browser >/dev/null || wanted+=(chromium)
command -v node >/dev/null || wanted+=(nodejs)
command -v npm >/dev/null || wanted+=(npm)
command -v java >/dev/null || wanted+=(default-jre-headless)
[ -x /usr/sbin/nginx ] || command -v nginx >/dev/null || wanted+=(nginx)

if [ ${#wanted[@]} -gt 0 ] && may_install; then
  echo "Voor de tests wordt geïnstalleerd: ${wanted[*]} …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # At this run level no package starts a server of its own; the tests start theirs.
  RUNLEVEL=1 apt-get install -y -qq "${wanted[@]}" >/dev/null
fi

if command -v npm >/dev/null && [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  echo 'De npm-pakketten van de tests worden klaargezet …'
  npm ci --silent
fi
