package nl.vliegwiel.samenwerking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads the schools out of an open file of DUO with a row per location and course: columns VESTIGINGSCODE,
 * INSTELLINGSNAAM VESTIGING (or VESTIGINGSNAAM), GEMEENTENAAM and ONDERWIJSTYPE VO, in any order, among others.
 * Masked numbers ("&lt;5") are not read: a location counts once.
 */
final class DuoVestigingen {
    private static final Set<String> NAAM = Set.of("INSTELLINGSNAAM VESTIGING", "VESTIGINGSNAAM");

    /** One location. schoolsoort: vmbo, havo, vwo, pro, or breed when there are more. */
    record Vestiging(String code, String naam, String gemeente, String schoolsoort) {
    }

    /** One line that could not be read. */
    record Fout(long regel, String kolom, String gevonden, String verwacht) {
    }

    /** All that the file gave; zin: why it is no such file, empty when it is. */
    record Uitkomst(List<Vestiging> vestigingen, List<Fout> fouten, String zin) {
    }

    private DuoVestigingen() {
    }

    static Uitkomst read(InputStream in) throws IOException {
        var soorten = new LinkedHashMap<String, TreeSet<String>>();
        var gevonden = new LinkedHashMap<String, Vestiging>();
        var fouten = new ArrayList<Fout>();
        Map<String, Integer> kop = Map.of();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(in,
                StandardCharsets.UTF_8)) {
            for (CsvRecord rij : csv) {
                if (kop.isEmpty()) {
                    kop = kop(rij);
                    if (kop.size() < 4)
                        return new Uitkomst(List.of(), List.of(), "Dit is geen bestand van DUO met vestigingen. We zoeken"
                                + " de kolommen VESTIGINGSCODE, INSTELLINGSNAAM VESTIGING, GEMEENTENAAM en ONDERWIJSTYPE VO.");
                    continue;
                }
                row(rij, kop, gevonden, soorten, fouten);
            }
        } catch (CsvParseException e) {
            return new Uitkomst(List.of(), List.of(),
                    "Dit bestand is geen leesbare CSV. Download het opnieuw bij DUO en kies het CSV-bestand.");
        }
        if (gevonden.isEmpty())
            return new Uitkomst(List.of(), fouten, "Er staan geen vestigingen in dit bestand.");
        var vestigingen = gevonden.values().stream().map(v -> new Vestiging(v.code(), v.naam(), v.gemeente(),
                schoolsoort(soorten.getOrDefault(v.code(), new TreeSet<>())))).toList();
        return new Uitkomst(vestigingen, fouten, "");
    }

    private static Map<String, Integer> kop(CsvRecord rij) {
        var kop = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < rij.getFieldCount(); i++) {
            String naam = rij.getField(i).replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT);
            if (NAAM.contains(naam))
                kop.put("naam", i);
            else if (Set.of("VESTIGINGSCODE", "GEMEENTENAAM", "ONDERWIJSTYPE VO").contains(naam))
                kop.put(naam, i);
        }
        return kop;
    }

    private static void row(CsvRecord rij, Map<String, Integer> kop, Map<String, Vestiging> gevonden,
            Map<String, TreeSet<String>> soorten, List<Fout> fouten) {
        String code = field(rij, kop.get("VESTIGINGSCODE"));
        if (!code.matches("[0-9]{2}[A-Z]{2}[0-9]{2}")) {
            fouten.add(new Fout(rij.getStartingLineNumber(), "VESTIGINGSCODE", code,
                    "BRIN en twee cijfers, zoals 00XA00"));
            return;
        }
        String naam = field(rij, kop.get("naam"));
        if (naam.isEmpty()) {
            fouten.add(new Fout(rij.getStartingLineNumber(), "INSTELLINGSNAAM VESTIGING", "leeg", "een naam"));
            return;
        }
        gevonden.putIfAbsent(code, new Vestiging(code, naam, field(rij, kop.get("GEMEENTENAAM")), ""));
        soorten.computeIfAbsent(code, c -> new TreeSet<>())
                .add(field(rij, kop.get("ONDERWIJSTYPE VO")).toLowerCase(Locale.ROOT));
    }

    private static String field(CsvRecord rij, @org.jspecify.annotations.Nullable Integer kolom) {
        return kolom == null || kolom >= rij.getFieldCount() ? "" : rij.getField(kolom).strip();
    }

    private static String schoolsoort(Set<String> types) {
        var grof = new TreeSet<String>();
        for (String type : types)
            grof.add(type.startsWith("vmbo") ? "vmbo" : type.startsWith("havo") ? "havo"
                    : type.startsWith("vwo") ? "vwo" : type.startsWith("pro") ? "pro" : "vo");
        return grof.size() == 1 ? grof.first() : "breed";
    }
}
