#!/usr/bin/env bash
# ./mvnw -Pbench-geoparser: the geoparser, OpenNLP's location model and CLAVIN 2.1 on the same texts, one after the other, one thread
# each. CLAVIN's index is made of the places of our own gazetteer that GeoNames has.
# Arguments: java, our class path, the folder of the development sets, a folder to work in.
set -euo pipefail
java=$1 classpath=$2 sets=$3 work=$4
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$work"

"$here/../../mvnw" -q -B -f "$here/peers/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/peers.txt"
peers=$(cat "$work/peers.txt")

"$java" -Xmx1g -cp "$classpath" org.dispatchatlas.app.PeerFiles "$sets" "$work"
if [ ! -d "$work/clavin" ]; then
  begun=$(date +%s)
  "$java" -Xmx2g -cp "$peers" com.bericotech.clavin.index.IndexDirectoryBuilder \
    --gazetteer-files "$work/places.txt" --index-path "$work/clavin" > "$work/clavin.log" 2>&1
  echo "clavin: index built in $(($(date +%s) - begun)) s, $(du -sm "$work/clavin" | cut -f1) MB"
fi

"$java" -Xmx1g -cp "$classpath" org.dispatchatlas.app.GeoparserBench "$sets"
"$java" -Xmx1g -cp "$peers" "$here/peers/Peers.java" opennlp "$work/texts.bin"
"$java" -Xmx1g -cp "$peers" "$here/peers/Peers.java" clavin "$work/texts.bin" "$work/clavin" 2> "$work/clavin-run.log"
