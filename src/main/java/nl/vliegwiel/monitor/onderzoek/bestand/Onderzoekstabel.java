package nl.vliegwiel.monitor.onderzoek.bestand;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;

/** The table as it is given: coarse kenmerken, capped measures, rows in the order of their number, which says nothing. */
final class Onderzoekstabel {

    /** As text (CSV, UTF-8, commas) with what was found about it, and of each row the person, for the check. */
    record Gemaakt(String csv, Bestandscijfers cijfers, long[] personen) {
    }

    private final Microgegevens gegevens;
    private final int k;
    private final String bezwaren;

    Onderzoekstabel(Microgegevens gegevens, int k, String bezwaren) {
        this.gegevens = gegevens;
        this.k = k;
        this.bezwaren = bezwaren;
    }

    Gemaakt met(Vergroving.Keuze keuze) {
        var nummers = gegevens.waarden(Onderzoekskolom.RIJ);
        var rijen = keuze.rijen().stream().sorted(Comparator.comparing(r -> String.valueOf(nummers.get(r)))).toList();
        var grenzen = new LinkedHashMap<String, Integer>();
        var kolommen = new LinkedHashMap<String, List<@Nullable String>>();
        kolommen.put(Onderzoekskolom.RIJ, nummers);
        for (var kolom : gegevens.gekozen()) {
            switch (kolom.soort()) {
                case PSEUDONIEM -> {
                    // stands in front already
                }
                case KENMERK -> kolommen.put(kolom.kolom(),
                        gegevens.waarden(kolom, Objects.requireNonNull(keuze.niveaus().get(kolom.kolom()))));
                case GEVOELIG -> kolommen.put(kolom.kolom(), gegevens.waarden(kolom.kolom()));
                case METING -> {
                    int cap = cap(kolom, rijen);
                    grenzen.put(kolom.kolom(), cap);
                    kolommen.put(kolom.kolom(), capped(gegevens.waarden(kolom.kolom()), cap));
                }
            }
        }
        return new Gemaakt(csv(kolommen, rijen), cijfers(keuze, rijen, grenzen, List.copyOf(kolommen.keySet())),
                rijen.stream().mapToLong(r -> gegevens.personen()[r]).toArray());
    }

    /** The highest value that at least k people reach: who is far above all others must not stand out by that. */
    private int cap(Onderzoekskolom kolom, List<Integer> rijen) {
        var waarden = gegevens.waarden(kolom.kolom());
        var hoog = rijen.stream().filter(r -> waarden.get(r) != null)
                .sorted(Comparator.comparingDouble((Integer r) -> number(waarden.get(r))).reversed()).toList();
        var mensen = new HashSet<Long>();
        for (var rij : hoog) {
            mensen.add(gegevens.personen()[rij]);
            if (mensen.size() >= k) {
                return number(waarden.get(rij));
            }
        }
        return hoog.isEmpty() ? 0 : number(waarden.get(hoog.getLast()));
    }

    private static List<@Nullable String> capped(List<@Nullable String> waarden, int cap) {
        var result = new ArrayList<@Nullable String>(waarden.size());
        for (String waarde : waarden) {
            result.add(waarde == null ? null : String.valueOf(Math.min(cap, number(waarde))));
        }
        return result;
    }

    private static int number(@Nullable String waarde) {
        return Integer.parseInt(Objects.requireNonNull(waarde));
    }

    private static String csv(Map<String, List<@Nullable String>> kolommen, List<Integer> rijen) {
        var uit = new StringWriter();
        try (var csv = CsvWriter.builder().build(uit)) {
            csv.writeRecord(kolommen.keySet());
            for (var rij : rijen) {
                csv.writeRecord(
                        kolommen.values().stream().map(k -> Objects.requireNonNullElse(k.get(rij), "")).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toString();
    }

    private Bestandscijfers cijfers(Vergroving.Keuze keuze, List<Integer> rijen, Map<String, Integer> grenzen,
            List<String> kolommen) {
        var given = new HashSet<>(rijen);
        var groepen = new Groepen(gegevens, k).op(keuze.niveaus()).stream()
                .filter(g -> given.contains(g.rijen().getFirst())).toList();
        var l = new LinkedHashMap<String, Integer>();
        for (var kolom : gegevens.gevoelig()) {
            var waarden = gegevens.waarden(kolom.kolom());
            l.put(kolom.kolom(), groepen.stream().mapToInt(g -> (int) g.rijen().stream()
                    .map(r -> Objects.requireNonNullElse(waarden.get(r), "")).distinct().count()).min().orElse(0));
        }
        var mensen = new HashMap<Long, Boolean>();
        rijen.forEach(r -> mensen.put(gegevens.personen()[r], true));
        return new Bestandscijfers(rijen.size(), mensen.size(), gegevens.rijen() - rijen.size(),
                groepen.stream().mapToInt(Groepen.Groep::mensen).min().orElse(0), groepen.size(), keuze.niveaus(), l,
                grenzen, bezwaren, kolommen);
    }
}
