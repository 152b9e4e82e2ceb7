# Sourced by mvnw. Sets JAVA_HOME to a JDK of at least version 21: the present one if it will do,
# else the newest found where package managers and installers put them.

jdk_version() { # the feature version of the JDK in $1, or 0
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | grep . || echo 0
}

find_jdk() {
  wanted=21 best=0 best_home=
  on_path="$(command -v javac || :)"
  [ -z "$on_path" ] || on_path="$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")"
  for home in "${JAVA_HOME-}" "$on_path"; do
    [ -n "$home" ] && [ "$(jdk_version "$home")" -ge "$wanted" ] && { JAVA_HOME="$home"; export JAVA_HOME; return; }
  done
  set +f
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.asdf/installs/java/*; do
    version="$(jdk_version "$home")"
    if [ "$version" -ge "$wanted" ] && [ "$version" -gt "$best" ]; then best="$version" best_home="$home"; fi
  done
  set -f
  if [ -z "$best_home" ]; then
    echo "Dispatch Atlas needs a JDK of version $wanted or later, and found none." >&2
    echo "Install one, for example Temurin 25 from https://adoptium.net or 'apt install openjdk-21-jdk'," >&2
    echo "or point JAVA_HOME at it, and run this command again." >&2
    exit 1
  fi
  JAVA_HOME="$best_home"
  export JAVA_HOME
}

find_jdk

# Maven's own libraries still use sun.misc.Unsafe; from JDK 24 on that is reported at every start unless allowed.
if [ "$(jdk_version "$JAVA_HOME")" -ge 24 ]; then
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
  export MAVEN_OPTS
fi
