package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a piece of work in this process cost, threads of DuckDB included.
 *
 * @param wall seconds on the clock
 * @param cpu  seconds of processor
 * @param peak the most memory that the process has used until now, in MB
 */
record Cost(double wall, double cpu, long peak) {

    static Cost begin() {
        return new Cost(System.nanoTime() / 1e9, processor(), 0);
    }

    Cost end() {
        return new Cost(System.nanoTime() / 1e9 - wall, processor() - cpu, peakNow());
    }

    /** Of all threads that there are: those of DuckDB stay. */
    private static double processor() {
        double seconds = 0;
        try (var threads = Files.list(Path.of("/proc/self/task"))) {
            for (var thread : threads.toList()) {
                seconds += seconds(thread);
            }
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this process or thread ran so far, to the nanosecond; 0 when it has just ended. */
    static double seconds(Path process) {
        try {
            return Long.parseLong(Files.readString(process.resolve("schedstat")).split(" ")[0]) / 1e9;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long peakNow() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10)
                    .findFirst().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f s, %.1f s of processor, peak %,d MB", wall, cpu, peak);
    }
}
