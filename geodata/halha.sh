#!/bin/sh
# Writes curated/courses/halha.csv: the Halha from its source to the Orshuun, downstream, as GSHHG 2.3.7 (WDBII rivers, full
# resolution) draws it. Needs the Debian packages gmt and gmt-gshhg-full; the result is committed, so that nothing else
# does. The dump has one piece for each bin of one degree; each begins where the one before it ends.
set -eu
cd "$(dirname -- "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && gmt coast -R115/122/46/50 -Df -Ia -M > rivers.txt)
awk '
  /^[>#]/ { if ($1 == ">") n++; next }
  { lon[n, ++size[n]] = $1 + 0; lat[n, size[n]] = $2 + 0 }
  function near(a, b) { return a - b < 0.00002 && b - a < 0.00002 }
  END {
    x = 120.503059434; y = 47.0874952316   # the source
    print "lon,lat"
    do {
      found = 0
      for (s = 1; s <= n && !found; s++) {
        if (size[s] < 3 || used[s] || !near(lon[s, 1], x) || !near(lat[s, 1], y)) continue
        found = 1; used[s] = 1
        for (i = (started ? 2 : 1); i <= size[s]; i++) {
          printf "%.5f,%.5f\n", lon[s, i], lat[s, i]
          # The Shariljiin arm meets the Orshuun here.
          if (lon[s, i] < 117.756) exit
        }
        started = 1; x = lon[s, size[s]]; y = lat[s, size[s]]
      }
    } while (found)
  }
' "$work/rivers.txt" > curated/courses/halha.csv
