package nl.vliegwiel.businesscase.rekenen.trekking;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/** Processor time of the same measurements, all threads together: a busy machine disturbs it less than it does a clock. Run by bench/businesscase. */
public final class SimulatieProcessor {
    private static final int TIMES = 9;

    private SimulatieProcessor() {
    }

    public static void main(String[] args) {
        var bench = new SimulatieBench();
        bench.prepare();
        print("miljoen", bench::miljoen);
        print("grens", bench::grens);
        print("honderdduizend", bench::honderdduizend);
        print("honderdduizendZonderTabellen", bench::honderdduizendZonderTabellen);
        print("tienduizend", bench::tienduizend);
        print("rechttoe (20,000 draws)", bench::rechttoe);
    }

    private static void print(String wat, Runnable werk) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var tijden = new double[TIMES];
        for (int i = -TIMES; i < TIMES; i++) {
            long voor = machine.getProcessCpuTime();
            werk.run();
            if (i >= 0)
                tijden[i] = (machine.getProcessCpuTime() - voor) / 1e6;
        }
        Arrays.sort(tijden);
        System.out.printf(Locale.ROOT, "RESULT %-30s %8.0f ms of processor (%.0f to %.0f)%n", wat, tijden[TIMES / 2],
                tijden[0], tijden[TIMES - 1]);
    }
}
