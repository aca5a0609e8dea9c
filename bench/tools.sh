# Sourced by the scripts beside it: builds, starts and stops the application for a measurement.
. bin/tools.sh

work=target/bench
app=""

# Builds the production jar and lays it out: jar and lib/ in target/bench/uit. The demo is in target/classes only.
build() {
    find_jdk
    need mvn:maven curl:curl unshare:util-linux
    mkdir -p $work
    if [ "${VLIEGWIEL_BUILT:-}" != yes ]; then
        say "Building the jar"
        mvn -q -B -ntp package -DskipTests
    fi
    jar=$(ls "$PWD"/target/vliegwiel-*.jar)
    rm -rf $work/uit
    java -Djarmode=tools -jar "$jar" extract --destination $work/uit
    laid_out=$PWD/$work/uit/$(basename "$jar")
}

# launch <java arguments>: in the background, its process id in $app, its words in target/bench/server.log
launch() {
    java --enable-native-access=ALL-UNNAMED "$@" >>$work/server.log 2>&1 </dev/null &
    app=$!
    trap halt EXIT INT TERM
}

# Waits at most two minutes for the first 200 of this address, asking every 20 ms.
await() {
    local tries=0
    until [ "$(curl -s -o /dev/null -w '%{http_code}' --max-time 5 "$1")" = 200 ]; do
        tries=$((tries + 1))
        if ! kill -0 "$app" 2>/dev/null || [ $tries -gt 6000 ]; then
            say "The server did not start, see $work/server.log"
            exit 1
        fi
        sleep 0.02
    done
}

halt() {
    if [ -n "$app" ]; then
        kill "$app" 2>/dev/null || true
        wait "$app" 2>/dev/null || true
        app=""
    fi
}

# region <port> <java arguments>: the application with a fictional region of its own, made anew; the jobs are off, or on with TAKEN=true.
# With VLIEGWIEL_KEEP=yes it goes on with the region of the last time.
region() {
    local port=$1
    shift
    [ "${VLIEGWIEL_KEEP:-}" = yes ] || rm -rf $work/regio
    say "Starting with the fictional region (making it takes about a minute)"
    launch -Xmx1g "$@" -cp "target/classes:$work/uit/lib/*" nl.vliegwiel.Vliegwiel --server.port="$port" \
        --vliegwiel.gegevens=$work/regio --vliegwiel.db.poort=$((port + 1000)) --vliegwiel.demo=true --vliegwiel.taken="${TAKEN:-false}"
    await "http://127.0.0.1:$port/inloggen"
    until grep -qE 'regio staat klaar|al gevuld' $work/server.log; do sleep 0.2; done
}

load() { cut -d' ' -f1-3 /proc/loadavg; }
