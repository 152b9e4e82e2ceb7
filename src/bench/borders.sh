#!/usr/bin/env bash
# ./mvnw -Pbench-borders: who held a point on a day, asked of our borders and of PostGIS with the same ground and the same points, one
# after the other on one core. PostGIS (Debian's postgresql-15-postgis-3) runs in a cluster of its own that is thrown away.
# Arguments: java, our class path, a folder to work in.
set -euo pipefail
java=$1 classpath=$2 work=$3
rm -rf "$work"
mkdir -p "$work"
one_core() { if command -v taskset > /dev/null; then taskset -c 0 "$@"; else "$@"; fi; }

one_core "$java" -Xmx512m -cp "$classpath" org.dispatchatlas.app.BordersBench "$work"

bin=/usr/lib/postgresql/15/bin
if [ ! -x "$bin/initdb" ]; then
  echo "PostGIS: not measured, postgresql-15-postgis-3 is not installed"
  exit 0
fi
cluster=$(mktemp -d)
as_owner() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  # PostgreSQL refuses to run as root.
  chown postgres "$cluster"
  as_owner() { runuser -u postgres -- "$@"; }
fi
cp "$work"/*.tsv "$cluster"
chmod a+r "$cluster"/*.tsv
trap 'as_owner "$bin/pg_ctl" -D "$cluster/data" -m immediate stop > /dev/null; rm -rf "$cluster"' EXIT
as_owner "$bin/initdb" -D "$cluster/data" -A trust -U postgres > "$work/initdb.log"
as_owner "$bin/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" \
  -o "-k $cluster -c listen_addresses= -c shared_buffers=256MB -c jit=off -c max_parallel_workers_per_gather=0" start > /dev/null
sql() { as_owner psql -h "$cluster" -U postgres -v ON_ERROR_STOP=1 -q -At "$@"; }
sql -c 'create extension postgis' -c 'select postgis_lib_version()' | sed 's/^/PostGIS /'
sql << SQL
create table tile (number int, geom geometry(MultiPolygon, 4326));
create table holding (tile int, territory text, first date, last date);
create table point (id int, lon float8, lat float8, day date);
\copy tile from '$cluster/tiles.tsv'
\copy holding from '$cluster/holdings.tsv'
\copy point from '$cluster/points.tsv'
create table piece as select number, ST_Subdivide(geom, 128) as geom from tile;
create index on piece using gist (geom);
create index on holding (tile);
alter table point add geom geometry(Point, 4326);
update point set geom = ST_SetSRID(ST_MakePoint(lon, lat), 4326);
vacuum analyze;
SQL
pid=$(head -n 1 "$cluster/data/postmaster.pid")
if command -v taskset > /dev/null; then taskset -a -p -c 0 "$pid" > /dev/null; fi
for try in 1 2 3; do
  sql -c '\timing on' -c "
    select count(h.territory) from point p
    left join lateral (select number from piece where geom && p.geom and ST_Covers(geom, p.geom) limit 1) t on true
    left join holding h on h.tile = t.number and (h.first is null or h.first <= p.day) and (h.last is null or h.last >= p.day)" |
    tr '\n' ' ' | sed "s/^/PostGIS, pieces of 128 vertices, GiST index, run $try: points on land /"
  echo
done
