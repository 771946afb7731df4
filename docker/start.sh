#!/bin/sh
# What the container does: read /articles into /data, load the graph into Neo4j where NEO4J_URL is set, serve the explorer.
set -eu

# An exit code of 1 says that some articles were refused, each by name; the others are built.
liantu build /articles --out /data || [ "$?" -eq 1 ]
if [ -n "${NEO4J_URL:-}" ]; then
  liantu load neo4j /data
fi

token="${LIANTU_TOKEN:-}"
if [ -z "$token" ]; then
  token="$(node -p "require('node:crypto').randomBytes(12).toString('base64url')")"
fi
echo "http://127.0.0.1:${LIANTU_PORT:-4280}/?token=$token"
exec liantu serve /data --host 0.0.0.0 --port 4280 --token "$token"
