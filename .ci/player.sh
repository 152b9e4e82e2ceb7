#!/usr/bin/env bash
# Bundles the player of the class pack into src/main/resources/pack/, from frontend/ and node_modules/. Run it after a change of what
# player.sources there lists, or of a library's version; .ci/node.sh and a build of the front end come first, as they bring both tools.
set -euo pipefail
cd "$(dirname "$0")/.."
.node/node .ci/player.mjs
