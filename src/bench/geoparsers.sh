#!/usr/bin/env bash
# ./mvnw -Pbench-geoparser: our geoparser, CLAVIN and OpenNLP's location model on the same texts, one after the other, each in a JVM of
# its own with one thread reading. Prints one table; the single passes are in the logs of the folder to work in.
# Arguments: java, our class path, the folder of the development sets, a folder to work in.
set -euo pipefail
java=$1 classpath=$2 sets=$3 work=$4
here=$(cd "$(dirname "$0")" && pwd)
measure=$here/../test/java/org/dispatchatlas/bench/ReadingSpeed.java
mkdir -p "$work"

# logged NAME COMMAND...: keeps standard error in NAME.log, and shows it if the command fails.
logged() {
  local log=$work/$1.log
  shift
  "$@" 2> "$log" || { tail -n 20 "$log" >&2; return 1; }
}

# peer NAME: makes the class path of a peer, from what is downloaded already if possible, and compiles it with our measure.
peer() {
  local pom=$here/peers/$1/pom.xml list=$work/$1.classpath
  "$here/../../mvnw" -o -q -B -f "$pom" dependency:build-classpath -Dmdep.outputFile="$list" > /dev/null 2>&1 ||
    "$here/../../mvnw" -q -B -f "$pom" dependency:build-classpath -Dmdep.outputFile="$list"
  "$(dirname "$java")/javac" -proc:none -d "$work/$1-classes" -cp "$(cat "$list")" "$measure" "$here"/peers/*.java "$here/peers/$1"/*.java
}

peer clavin
peer opennlp
clavin=$work/clavin-classes:$(cat "$work/clavin.classpath")
opennlp=$work/opennlp-classes:$(cat "$work/opennlp.classpath")

# CLAVIN gets the places of our own gazetteer, so that both choose among the same ones.
logged files "$java" -Xmx1g -cp "$classpath" org.dispatchatlas.app.PeerFiles "$sets" "$work"
rm -rf "$work/index"
begun=$(date +%s)
logged index "$java" -Xmx2g -cp "$clavin" com.bericotech.clavin.index.IndexDirectoryBuilder \
  --gazetteer-files "$work/places.txt" --index-path "$work/index" > "$work/index.txt"
echo "CLAVIN's index of them: built in $(($(date +%s) - begun)) s, $(du -sm "$work/index" | cut -f1) MB on disk"

echo
printf "| %-25s | %6s | %10s | %9s | %-30s | %-30s | %s |\n" "one thread, -Xmx1g" "load s" "MB, loaded" "MB, after" \
  "tokens/s, median (spread)" "tokens/s by processor time" "places found"
echo "|---|---|---|---|---|---|---|"
logged ours "$java" -Xmx1g -cp "$classpath" org.dispatchatlas.app.GeoparserBench "$sets"
logged clavin "$java" -Xmx1g -cp "$clavin" ClavinPeer "$work/texts.bin" "$work/index"
logged opennlp "$java" -Xmx1g -cp "$opennlp" OpenNlpPeer "$work/texts.bin"
