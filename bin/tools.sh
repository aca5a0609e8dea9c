# Sourced by the commands beside it: finds a JDK 25 and installs or names what else is missing.

say() { printf '%s\n' "$*" >&2; }

jdk_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Sets JAVA_HOME to the first JDK 25 or newer of: JAVA_HOME, the java on PATH, the usual folders.
find_jdk() {
    local candidate version on_path=""
    if command -v javac >/dev/null; then
        on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
        version=$(jdk_version "$candidate")
        if [ "${version:-0}" -ge 25 ]; then
            export JAVA_HOME="$candidate"
            export PATH="$JAVA_HOME/bin:$PATH"
            export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
            return
        fi
    done
    say "Vliegwiel needs a JDK 25 and found none: install one (for example Temurin 25, https://adoptium.net) or set JAVA_HOME to it."
    exit 1
}

# need command-or-path:debian-package …  Installs what is missing as root on Debian; else prints the one command that does.
need() {
    local pair missing=()
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || [ -e "${pair%%:*}" ] || missing+=("${pair#*:}")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local install="apt-get install -y --no-install-recommends ${missing[*]}"
    if ! command -v apt-get >/dev/null; then
        say "Please install these, they are missing: ${missing[*]}"
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "Missing: ${missing[*]}. This installs them:"
        say "    sudo apt-get update && sudo $install"
        exit 1
    fi
    say "Installing ${missing[*]}"
    apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive $install -qq >&2
}

# classes main-class sources…  Sets CLASSPATH_RUN to what runs this class, building first when these sources changed.
classes() {
    local main=$1 path=target/runtime.classpath
    shift
    if [ ! -s "$path" ] || [ ! -e "target/classes/$main" ] || [ pom.xml -nt "$path" ] ||
        [ -n "$(find "$@" -newer "$path" \( -name '*.java' -o -name '*.jte' \) -print -quit)" ]; then
        say "Building, this is needed once"
        need mvn:maven
        mvn -q -B -ntp compile dependency:build-classpath -Dmdep.includeScope=runtime -Dmdep.outputFile="$path" >&2
        touch "$path"
    fi
    CLASSPATH_RUN="target/classes:$(<"$path")"
}
