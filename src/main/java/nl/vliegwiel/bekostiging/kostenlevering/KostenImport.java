package nl.vliegwiel.bekostiging.kostenlevering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.Getal;

/**
 * What stands in a file once it is known which column is what: per cost centre and month an amount in cents, and each line that
 * cannot be read.
 *
 * @param jaar the year that counts
 * @param bedragen cost centre → month → cents
 * @param regels cost centre → how many lines
 * @param anderJaar lines of another year: they do not count
 */
public record KostenImport(int jaar, SortedMap<String, SortedMap<Integer, Long>> bedragen,
        SortedMap<String, Integer> regels,
        int anderJaar, List<Fout> fouten) {
    private static final int MOST = 200;

    /** A line that cannot be taken: where, what was found and what was expected. */
    public record Fout(long regel, String kolom, String gevonden, String verwacht) {
    }

    /**
     * @param kolommen field → name of the column
     * @param omgekeerd costs stand in the file with a minus
     */
    static KostenImport of(Kostenbestand bestand, int jaar, Map<String, String> kolommen, boolean omgekeerd) {
        int plaats = bestand.kop().indexOf(kolommen.get(Indeling.KOSTENPLAATS));
        int maand = bestand.kop().indexOf(kolommen.get(Indeling.MAAND));
        int bedrag = bestand.kop().indexOf(kolommen.get(Indeling.BEDRAG));
        var bedragen = new TreeMap<String, SortedMap<Integer, Long>>();
        var regels = new TreeMap<String, Integer>();
        var fouten = new ArrayList<Fout>();
        int ander = 0;
        for (var rij : bestand.rijen()) {
            if (rij.cellen().stream().allMatch(String::isEmpty))
                continue;
            String code = rij.cellen().get(plaats);
            var wanneer = Maandtekst.read(rij.cellen().get(maand));
            var hoeveel = amount(rij.cellen().get(bedrag));
            if (code.isEmpty() || code.length() > 60)
                fouten.add(new Fout(rij.regel(), bestand.kop().get(plaats), code.isEmpty() ? "leeg" : "een lange tekst",
                        "de code of naam van een kostenplaats"));
            else if (wanneer.isEmpty())
                fouten.add(new Fout(rij.regel(), bestand.kop().get(maand), found(rij.cellen().get(maand)),
                        "een maand, zoals 2026-03 of maart"));
            else if (hoeveel == null)
                fouten.add(new Fout(rij.regel(), bestand.kop().get(bedrag), found(rij.cellen().get(bedrag)),
                        "een bedrag met hoogstens twee cijfers achter de komma"));
            else if (Objects.requireNonNullElse(wanneer.get().jaar(), jaar) != jaar)
                ander++;
            else {
                regels.merge(code, 1, Integer::sum);
                bedragen.computeIfAbsent(code, c -> new TreeMap<>()).merge(wanneer.get().maand(),
                        omgekeerd ? -hoeveel : hoeveel, Long::sum);
            }
        }
        return new KostenImport(jaar, bedragen, regels, ander, List.copyOf(fouten));
    }

    /** Is this no column of cost centres: it has about as many values as there are lines. */
    public boolean teVeel() {
        return bedragen.size() > MOST;
    }

    public long cent(String kostenplaats) {
        return bedragen.getOrDefault(kostenplaats, new TreeMap<>()).values().stream().mapToLong(c -> c).sum();
    }

    /** Also with the minus behind, as some administrations write it. */
    private static @Nullable Long amount(String cel) {
        String t = cel.endsWith("-") ? "-" + cel.substring(0, cel.length() - 1) : cel;
        return Getal.gelezen(t).filter(g -> g.stripTrailingZeros().scale() <= 2).map(BigDecimal::stripTrailingZeros)
                .map(g -> g.movePointRight(2).longValueExact()).orElse(null);
    }

    /** What was found, when it cannot be the name of somebody. */
    private static String found(String cel) {
        return cel.isEmpty() ? "leeg" : cel.matches("[0-9€.,:/ -]{1,30}") ? cel : "een tekst";
    }
}
