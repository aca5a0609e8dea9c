# Sourced by bin/check: a Trino of a coordinator and a worker on this machine, fetched once into .trino, on localhost only.

trino_version=476 # the last that is published as an artifact
trino_pids=()

# Fetches and unpacks the server without plugins and the one plugin that reads Parquet: 0.45 GB once, by Maven; after that nothing.
trino_fetch() {
    trino_home=$PWD/.trino/trino-server-core-$trino_version
    [ -d "$trino_home/plugin/hive" ] && return
    need curl:curl unzip:unzip
    rm -rf .trino
    mvn -q -B -ntp dependency:copy -Dartifact="io.trino:trino-server-core:$trino_version:tar.gz" -DoutputDirectory=.trino
    mvn -q -B -ntp dependency:copy -Dartifact="io.trino:trino-hive:$trino_version:zip" -DoutputDirectory=.trino
    # files of plugins are hard links to each other: unpack everything, then keep what is used
    tar -xzf ".trino/trino-server-core-$trino_version.tar.gz" -C .trino
    find "$trino_home/plugin" -mindepth 1 -maxdepth 1 ! -name geospatial -exec rm -rf {} +
    unzip -q ".trino/trino-hive-$trino_version.zip" -d .trino/hive
    mv ".trino/hive/trino-hive-$trino_version" "$trino_home/plugin/hive"
    rm -r .trino/*.tar.gz .trino/*.zip .trino/hive
}

# trino_start <folder> <port>: coordinator on this port, worker on the next; local:/// is the folder. Waits until both answer.
trino_start() {
    local folder=$1 port=$2 name
    trino_data=$PWD/target/trino
    rm -rf "$trino_data"
    mkdir -p "$folder"
    folder=$(cd "$folder" && pwd)
    for name in coordinator worker; do
        mkdir -p "$trino_data/$name/catalog"
        printf '%s\n' "coordinator=$([ $name = coordinator ] && echo true || echo false)" \
            "http-server.http.port=$([ $name = coordinator ] && echo "$port" || echo $((port + 1)))" \
            "discovery.uri=http://127.0.0.1:$port" http-server.log.enabled=false \
            query.max-memory=2GB >"$trino_data/$name/config.properties"
        printf '%s\n' connector.name=hive hive.metastore=file hive.metastore.catalog.dir=local:///metastore \
            hive.metastore.disable-location-checks=true fs.native-local.enabled=true "local.location=$folder" \
            hive.security=allow-all hive.non-managed-table-writes-enabled=true >"$trino_data/$name/catalog/hive.properties"
    done
    printf '%s\n' node-scheduler.include-coordinator=false query-manager.required-workers=1 \
        query-manager.required-workers-max-wait=2m >>"$trino_data/coordinator/config.properties"
    trino_launch coordinator 1g
    trino_launch worker "${TRINO_MEMORY:-3g}"
    trap trino_stop EXIT
    trino_await "$port" "${trino_pids[0]}"
    trino_await $((port + 1)) "${trino_pids[1]}"
}

trino_launch() {
    java -Xmx"$2" -XX:+UseG1GC -XX:+ExplicitGCInvokesConcurrent -XX:ReservedCodeCacheSize=256M -XX:PerMethodRecompilationCutoff=10000 \
        -XX:PerBytecodeRecompilationCutoff=10000 -Djdk.attach.allowAttachSelf=true -XX:+EnableDynamicAgentLoading \
        --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector \
        -Dnode.environment=vliegwiel -Dnode.id="$1" -Dnode.data-dir="$trino_data/$1" -Dnode.bind-ip=127.0.0.1 \
        -Dnode.internal-address=127.0.0.1 -Dplugin.dir="$trino_home/plugin" -Dcatalog.config-dir="$trino_data/$1/catalog" \
        -Dconfig="$trino_data/$1/config.properties" -cp "$trino_home/lib/*" io.trino.server.TrinoServer \
        >"$trino_data/$1.log" 2>&1 </dev/null &
    trino_pids+=($!)
}

# trino_await <port> <process>: waits at most three minutes until it says that it has started.
trino_await() {
    local tries=0 pid=$2
    until curl -s --max-time 5 "http://127.0.0.1:$1/v1/info" | grep -q '"starting":false'; do
        tries=$((tries + 1))
        if [ $tries -gt 180 ] || ! kill -0 "$pid" 2>/dev/null; then
            say "Trino did not start, see target/trino/*.log"
            return 1
        fi
        sleep 1
    done
}

trino_stop() {
    local pid
    for pid in "${trino_pids[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    trino_pids=()
}
