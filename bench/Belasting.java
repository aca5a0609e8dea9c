import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Open arrivals on the screens of the work, or of the monitor. All arrival times are drawn beforehand (Poisson, fixed seed), each request
 * has a thread of its own, and a latency counts from the time at which the request should have left: a queue in the
 * server makes every later request slow, and cannot hide by slowing down the measurement.
 *
 * <pre>java bench/Belasting.java http://127.0.0.1:8080 [seconds] [knee|monitor]</pre>
 */
class Belasting {
    private static final int PER_SECONDE = 40;
    private static final int OPWARMEN = 30;
    private static final int TREDE = 20;
    private static final List<String> CAST = List.of("noor", "bart", "noor", "sara", "noor", "bart", "noor", "bart");

    /** Who looks at figures: policy, a coach and a school. */
    private static final List<String> LEZERS = List.of("jelle", "noor", "jelle", "bart");
    private static final int MONITOR_PER_SECONDE = 20;
    /** Without a queue, so that a machine that cannot follow the arrivals still says what a page costs. */
    private static final int ALLEEN = 100;

    enum Soort {
        WERKLIJST, CASUS, CONTACT, OVERZICHT, CIJFER;

        /** 45, 45 and 10 of a hundred; of the monitor 70 and 30. */
        static Soort drawn(Random toeval, boolean monitor) {
            int n = toeval.nextInt(100);
            if (monitor)
                return n < 70 ? OVERZICHT : CIJFER;
            return n < 45 ? WERKLIJST : n < 90 ? CASUS : CONTACT;
        }
    }

    /** @param op nanoseconds after the start */
    record Aankomst(long op, Soort soort, Bezoeker wie, String casus, String inzending) {
    }

    /** @param ms from the intended arrival to the last byte of the answer */
    record Uitkomst(Soort soort, double ms, boolean goed) {
    }

    static void main(String[] args) throws Exception {
        var server = URI.create(args.length > 0 ? args[0] : "http://127.0.0.1:8080");
        if (!server.getHost().equals("127.0.0.1"))
            throw new IllegalArgumentException("alleen op deze machine");
        int seconden = args.length > 1 ? Integer.parseInt(args[1]) : 120;
        if (args.length > 2 && args[2].equals("monitor")) {
            monitor(server, seconden);
            return;
        }
        var bezoekers = new ArrayList<Bezoeker>();
        for (String naam : CAST)
            bezoekers.add(Bezoeker.van(naam, server));
        for (var b : bezoekers.stream().filter(b -> !b.casussen().isEmpty()).toList())
            System.out.println(b.naam() + ": " + b.casussen().size() + " casussen");
        bezoekers.removeIf(b -> b.casussen().isEmpty());

        System.out.println("Warm-up, " + OPWARMEN + " s at " + PER_SECONDE + "/s");
        run(bezoekers, PER_SECONDE, OPWARMEN, 1);
        var uitkomsten = run(bezoekers, PER_SECONDE, seconden, 2);
        System.out.printf("%n%d/s during %d s, mix 45/45/10, load %s%n", PER_SECONDE, seconden, load());
        for (var soort : List.of(Soort.WERKLIJST, Soort.CASUS, Soort.CONTACT))
            print(soort.name().toLowerCase(), uitkomsten.stream().filter(u -> u.soort == soort).toList());
        print("all", uitkomsten);
        if (args.length > 2)
            knee(bezoekers);
    }

    private static void monitor(URI server, int seconden) throws Exception {
        var lezers = new ArrayList<Bezoeker>();
        for (String naam : LEZERS)
            lezers.add(Bezoeker.lezer(naam, server));
        System.out.println("Warm-up, " + OPWARMEN + " s at " + MONITOR_PER_SECONDE + "/s");
        run(lezers, MONITOR_PER_SECONDE, OPWARMEN, 1);
        var uitkomsten = run(lezers, MONITOR_PER_SECONDE, seconden, 2);
        System.out.printf("%n%d/s during %d s, mix 70/30, load %s%n", MONITOR_PER_SECONDE, seconden, load());
        for (var soort : List.of(Soort.OVERZICHT, Soort.CIJFER))
            print(soort.name().toLowerCase(), uitkomsten.stream().filter(u -> u.soort == soort).toList());
        System.out.println("One after another, " + ALLEEN + " of each");
        for (var soort : List.of(Soort.OVERZICHT, Soort.CIJFER)) {
            var alleen = new ArrayList<Uitkomst>();
            for (int i = 0; i < ALLEEN; i++)
                alleen.add(done(new Aankomst(0, soort, lezers.getFirst(), "", ""), System.nanoTime()));
            print(soort.name().toLowerCase(), alleen);
        }
    }

    private static void knee(List<Bezoeker> bezoekers) throws Exception {
        System.out.printf("%nSteps of %d s, until p95 is over 1 s or something fails%n", TREDE);
        for (int tempo = PER_SECONDE; tempo <= 300; tempo += 20) {
            var uitkomsten = run(bezoekers, tempo, TREDE, tempo);
            print(tempo + "/s", uitkomsten);
            if (uitkomsten.stream().anyMatch(u -> !u.goed) || percentile(uitkomsten, 95) > 1000)
                return;
        }
    }

    private static List<Uitkomst> run(List<Bezoeker> bezoekers, int tempo, int seconden, long zaad) throws Exception {
        var aankomsten = arrivals(bezoekers, tempo, seconden, new Random(zaad));
        var wacht = new ArrayList<Future<Uitkomst>>(aankomsten.size());
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (var a : aankomsten) {
                long nog = begin + a.op - System.nanoTime();
                if (nog > 0)
                    TimeUnit.NANOSECONDS.sleep(nog);
                wacht.add(draden.submit((Callable<Uitkomst>) () -> done(a, begin)));
            }
        }
        var uitkomsten = new ArrayList<Uitkomst>(wacht.size());
        for (var f : wacht)
            uitkomsten.add(f.get());
        return uitkomsten;
    }

    private static List<Aankomst> arrivals(List<Bezoeker> bezoekers, int tempo, int seconden, Random toeval) {
        var aankomsten = new ArrayList<Aankomst>();
        double op = 0;
        while ((op += -Math.log(1 - toeval.nextDouble()) / tempo) < seconden) {
            var wie = bezoekers.get(toeval.nextInt(bezoekers.size()));
            boolean monitor = wie.casussen().isEmpty();
            aankomsten.add(new Aankomst((long) (op * 1e9), Soort.drawn(toeval, monitor), wie,
                    monitor ? "" : wie.casussen().get(toeval.nextInt(wie.casussen().size())),
                    UUID.randomUUID().toString()));
        }
        return aankomsten;
    }

    private static Uitkomst done(Aankomst a, long begin) throws InterruptedException {
        boolean goed;
        try {
            goed = switch (a.soort) {
                case WERKLIJST -> whole(a.wie.get("/mijn-werk"), 200);
                case CASUS -> whole(a.wie.get("/leerlingen/" + a.casus), 200);
                case OVERZICHT -> whole(a.wie.get("/monitor"), 200);
                case CIJFER -> whole(a.wie.get("/monitor/verzuimpercentage"), 200);
                case CONTACT -> a.wie.contact(a.casus, a.inzending).statusCode() == 303;
            };
        } catch (IOException e) {
            goed = false;
        }
        return new Uitkomst(a.soort, (System.nanoTime() - begin - a.op) / 1e6, goed);
    }

    private static boolean whole(java.net.http.HttpResponse<String> antwoord, int status) {
        return antwoord.statusCode() == status && antwoord.body().stripTrailing().endsWith("</html>");
    }

    private static void print(String wat, List<Uitkomst> uitkomsten) {
        Map<Soort, Integer> fout = new EnumMap<>(Soort.class);
        uitkomsten.stream().filter(u -> !u.goed).forEach(u -> fout.merge(u.soort, 1, Integer::sum));
        System.out.printf("%-10s %6d   p50 %7.1f   p95 %7.1f   p99 %7.1f   most %7.1f ms   failed %s%n", wat,
                uitkomsten.size(), percentile(uitkomsten, 50), percentile(uitkomsten, 95), percentile(uitkomsten, 99),
                percentile(uitkomsten, 100), fout.isEmpty() ? "0" : fout);
    }

    private static double percentile(List<Uitkomst> uitkomsten, double p) {
        double[] ms = uitkomsten.stream().mapToDouble(Uitkomst::ms).toArray();
        Arrays.sort(ms);
        return ms.length == 0 ? 0 : ms[Math.max(0, (int) Math.ceil(p / 100 * ms.length) - 1)];
    }

    private static String load() throws IOException {
        return java.nio.file.Files.readString(java.nio.file.Path.of("/proc/loadavg")).strip();
    }
}
