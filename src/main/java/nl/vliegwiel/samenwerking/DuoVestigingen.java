package nl.vliegwiel.samenwerking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads the schools out of an open file of DUO with a row per location and course: columns VESTIGINGSCODE,
 * INSTELLINGSNAAM VESTIGING (or VESTIGINGSNAAM), GEMEENTENAAM and ONDERWIJSTYPE VO (or ONDERWIJSSTRUCTUUR), in any order, among others;
 * BEVOEGD GEZAG NUMMER and POSTCODE when they are there.
 * Masked numbers ("&lt;5") are not read: a location counts once.
 */
final class DuoVestigingen {
    private static final Set<String> NAAM = Set.of("INSTELLINGSNAAM VESTIGING", "VESTIGINGSNAAM");

    private static final Set<String> SOORT = Set.of("ONDERWIJSTYPE VO", "ONDERWIJSSTRUCTUUR");

    private record Vestiging(long regel, String code, String naam, String gemeente, String bestuur, String pc4) {
    }

    private DuoVestigingen() {
    }

    /** Whether this first line of a file names the columns of DUO. */
    static boolean isDuo(String eersteRegel) {
        return eersteRegel.toUpperCase(Locale.ROOT).contains("VESTIGINGSCODE");
    }

    /**
     * The schools of the gemeenten with these names (any case) as lines of {@link PartnerCsv}; the kind of school is
     * vmbo, havo, vwo, pro, or breed when there are more.
     */
    static PartnerCsv.Uitkomst read(String inhoud, Collection<String> gemeenten) {
        var soorten = new LinkedHashMap<String, Set<String>>();
        var gevonden = new LinkedHashMap<String, Vestiging>();
        var fouten = new ArrayList<PartnerCsv.Fout>();
        Map<String, Integer> kop = Map.of();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(inhoud)) {
            for (CsvRecord rij : csv) {
                if (kop.isEmpty()) {
                    kop = kop(rij);
                    if (!kop.keySet().containsAll(Set.of("naam", "soort", "VESTIGINGSCODE", "GEMEENTENAAM")))
                        return PartnerCsv.Uitkomst.onbruikbaar("Dit bestand van DUO heeft andere kolommen. We zoeken"
                                + " VESTIGINGSCODE, INSTELLINGSNAAM VESTIGING, GEMEENTENAAM en ONDERWIJSTYPE VO.");
                    continue;
                }
                row(rij, kop, gevonden, soorten, fouten);
            }
        } catch (CsvParseException | IOException e) {
            return PartnerCsv.Uitkomst.onbruikbaar(
                    "Dit bestand is geen leesbare CSV. Download het opnieuw bij DUO en kies het CSV-bestand.");
        }
        var klein = gemeenten.stream().map(g -> g.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        var regels = gevonden.values().stream().filter(v -> klein.contains(v.gemeente().toLowerCase(Locale.ROOT)))
                .map(v -> new PartnerRegel(v.regel(), "school", v.code(), v.naam(), "vo",
                        schoolsoort(soorten.getOrDefault(v.code(), new TreeSet<>())), v.bestuur(), v.gemeente(), "",
                        v.pc4(), "", "", ""))
                .toList();
        return regels.isEmpty() && fouten.isEmpty()
                ? PartnerCsv.Uitkomst.onbruikbaar("In dit bestand staan " + gevonden.size()
                        + " scholen, maar geen in een gemeente die meedoet. Voeg eerst de gemeenten toe.")
                : new PartnerCsv.Uitkomst(regels, fouten, "");
    }

    private static Map<String, Integer> kop(CsvRecord rij) {
        var kop = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < rij.getFieldCount(); i++) {
            String naam = rij.getField(i).replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT);
            if (NAAM.contains(naam))
                kop.put("naam", i);
            else if (SOORT.contains(naam))
                kop.put("soort", i);
            else if (Set.of("VESTIGINGSCODE", "GEMEENTENAAM", "BEVOEGD GEZAG NUMMER", "POSTCODE").contains(naam))
                kop.put(naam, i);
        }
        return kop;
    }

    private static void row(CsvRecord rij, Map<String, Integer> kop, Map<String, Vestiging> gevonden,
            Map<String, Set<String>> soorten, List<PartnerCsv.Fout> fouten) {
        String code = field(rij, kop.get("VESTIGINGSCODE"));
        if (!code.matches("[0-9]{2}[A-Z]{2}[0-9]{2}")) {
            fouten.add(new PartnerCsv.Fout(rij.getStartingLineNumber(), "VESTIGINGSCODE",
                    "'" + code + "' is geen BRIN met twee cijfers, zoals 00XA00."));
            return;
        }
        String naam = field(rij, kop.get("naam"));
        if (naam.isEmpty()) {
            fouten.add(new PartnerCsv.Fout(rij.getStartingLineNumber(), "INSTELLINGSNAAM VESTIGING",
                    "De naam ontbreekt."));
            return;
        }
        gevonden.putIfAbsent(code,
                new Vestiging(rij.getStartingLineNumber(), code, naam, field(rij, kop.get("GEMEENTENAAM")),
                        field(rij, kop.get("BEVOEGD GEZAG NUMMER")),
                        field(rij, kop.get("POSTCODE")).replaceAll("^([1-9]\\d{3}).*|.*", "$1")));
        for (String soort : field(rij, kop.get("soort")).split("[/,]"))
            soorten.computeIfAbsent(code, c -> new TreeSet<>()).add(soort.strip().toLowerCase(Locale.ROOT));
    }

    private static String field(CsvRecord rij, @org.jspecify.annotations.Nullable Integer kolom) {
        return kolom == null || kolom >= rij.getFieldCount() ? "" : rij.getField(kolom).strip();
    }

    private static String schoolsoort(Set<String> types) {
        var grof = new TreeSet<String>();
        for (String type : types)
            grof.add(type.startsWith("vmbo")
                    ? "vmbo"
                    : type.startsWith("havo")
                            ? "havo"
                            : type.startsWith("vwo") ? "vwo" : type.startsWith("pro") ? "pro" : "vo");
        return grof.size() == 1 ? grof.first() : "breed";
    }
}
