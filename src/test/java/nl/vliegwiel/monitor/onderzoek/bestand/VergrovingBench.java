package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** How long it takes to find the best combination of levels, of made-up pupils. Run by bench/onderzoek, never by the tests. */
public final class VergrovingBench {

    private VergrovingBench() {
    }

    /** @param args numbers of pupils */
    public static void main(String[] args) {
        for (String size : args.length == 0 ? new String[]{"20000", "60000"} : args) {
            var data = pupils(Integer.parseInt(size));
            long before = System.nanoTime();
            var found = new Vergroving(data, 10,
                    Map.of("school", 2, "groep", 3, "onderwijs", 2, "leerjaar", 1, "woongemeente", 2))
                    .beste();
            double seconds = (System.nanoTime() - before) / 1e9;
            System.out.printf("%s pupils, 5 kenmerken, %d combinations: %.1f s, %s%n", size, 4 * 2 * 3 * 3 * 3, seconds,
                    found.map(k -> k.niveaus() + ", " + (data.rijen() - k.rijen().size()) + " left out")
                            .orElse("nothing"));
        }
    }

    private static Microgegevens pupils(int size) {
        var random = new Random(7);
        var chosen = Onderzoekskolom.van("leerling").stream()
                .filter(k -> List.of("rij", "school", "groep", "onderwijs", "leerjaar", "woongemeente", "casus")
                        .contains(k.kolom()))
                .toList();
        var columns = new LinkedHashMap<String, List<@Nullable String>>();
        for (int i = 0; i < size; i++) {
            int school = random.nextInt(24);
            int place = random.nextInt(10) < 7 ? school % 6 : random.nextInt(6);
            int year = 1 + random.nextInt(6);
            String kind = List.of("vmbo", "havo", "vwo", "pro", "vso")
                    .get((int) Math.min(4, Math.abs(random.nextGaussian()) * 2));
            add(columns, "rij", "%016x".formatted(random.nextLong()));
            add(columns, "school_0", "s" + school);
            add(columns, "school_1", "g" + school % 6);
            add(columns, "school_2", "w" + school % 2);
            add(columns, "groep_0", school < 8 ? "pilot" : "vergelijking");
            add(columns, "onderwijs_0", kind);
            add(columns, "onderwijs_1", kind.length() == 3 && !kind.equals("vwo") ? "pro of vso" : "vmbo, havo of vwo");
            add(columns, "leerjaar_0", String.valueOf(year));
            add(columns, "leerjaar_1", year <= 2 ? "1 en 2" : year <= 4 ? "3 en 4" : "5 en hoger");
            add(columns, "woongemeente_0", "g" + place);
            add(columns, "woongemeente_1", place == school % 6 ? "zelfde" : "andere");
            add(columns, "casus", random.nextInt(16) == 0 ? "ja" : "nee");
        }
        return new Microgegevens(chosen, IntStream.range(0, size).mapToLong(i -> i).toArray(), columns);
    }

    private static void add(Map<String, List<@Nullable String>> columns, String name, String value) {
        columns.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
}
