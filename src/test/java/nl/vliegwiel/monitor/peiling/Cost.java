package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/**
 * What a piece of work in this process cost, threads of DuckDB included.
 *
 * @param wall  seconds on the clock
 * @param cpu   seconds of processor
 * @param peak  the most memory that the process has used until now, in MB
 * @param whole also of threads that ended, to a hundredth of a second; otherwise to the nanosecond, of threads that stay
 */
record Cost(double wall, double cpu, long peak, boolean whole) {

    /** Of something short, in which no thread ends. */
    static Cost begin() {
        return begin(false);
    }

    /** Of something long: each time that DuckDB is told how many threads it may use, some end. */
    static Cost beginWhole() {
        return begin(true);
    }

    private static Cost begin(boolean whole) {
        return new Cost(System.nanoTime() / 1e9, processor(whole), 0, whole);
    }

    Cost end() {
        return new Cost(System.nanoTime() / 1e9 - wall, processor(whole) - cpu, peakNow(), whole);
    }

    private static double processor(boolean whole) {
        return whole
                ? ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9
                : ofThreads();
    }

    private static double ofThreads() {
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
