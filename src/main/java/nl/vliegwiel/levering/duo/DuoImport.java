package nl.vliegwiel.levering.duo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvRecord;

import nl.vliegwiel.bron.Duotelling;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.web.Geweigerd;

/**
 * Reads pupils per location out of an open file of DUO. The number of a location is the sum of its rows. A masked cell is no number: {@code <5} is
 * one to four, {@code x} and an empty cell are not known, and a 4 is one to four in a file that has no 1, 2 or 3.
 */
public final class DuoImport {
    private static final Pattern JAAR = Pattern.compile("LEER- OF VERBLIJFSJAAR ([1-8])( - (MAN|VROUW|TOTAAL))?");
    private static final Pattern LEEFTIJD = Pattern.compile("LEEFTIJD[ _](\\d{1,2})( JAAR)?");
    private static final Pattern SCHOOLJAAR = Pattern.compile("(20\\d{2})(?:\\s*[-/]\\s*20\\d{2})?");
    private static final Pattern KLEIN = Pattern.compile("<\\s*([2-9]|[1-9]\\d)");
    private static final Set<String> TOTAAL = Set.of("AANTAL LEERLINGEN", "TOTAAL AANTAL LEERLINGEN",
            "LEERLINGEN TOTAAL");
    private static final Set<String> MASKER = Set.of("x", "-", "*", ".", "");

    private final CsvFile bestand;
    private final Collection<String> vestigingen;
    private final Consumer<Regelfout> fouten;
    private final Kolommen kolommen;
    private final Map<String, Duotelling> tellingen = new TreeMap<>();
    private final Set<String> anderen = new HashSet<>();
    private boolean vierIsVier;
    private boolean gemaskeerd;
    private long regels;

    /** Where what stands: of the code, of the kind of education, and of each count with its year (0: of all years). */
    private record Kolommen(int instelling, int vestiging, int onderwijs, Map<Integer, Integer> aantallen) {
    }

    /** @param vestigingen BRIN and two digits of the locations to take; others are counted and left */
    public DuoImport(CsvFile bestand, Collection<String> vestigingen, Consumer<Regelfout> fouten) {
        this.bestand = bestand;
        this.vestigingen = Set.copyOf(vestigingen);
        this.fouten = fouten;
        this.kolommen = columns(bestand.vorm().kop());
    }

    public List<Duotelling> read() throws IOException {
        bestand.read(r -> {
            for (int kolom : kolommen.aantallen().keySet())
                vierIsVier |= CsvFile.cell(r, kolom).matches("[123]");
            return !vierIsVier;
        });
        var gestopt = bestand.read(r -> {
            regels++;
            row(r);
            return true;
        });
        gestopt.ifPresent(regel -> fouten.accept(new Regelfout(regel, "hele regel",
                "een aanhalingsteken zonder einde", "een aanhalingsteken aan het begin en aan het einde")));
        return new ArrayList<>(tellingen.values());
    }

    public long regels() {
        return regels;
    }

    /** Locations in the file that do not take part. */
    public int anderen() {
        return anderen.size();
    }

    /** Some number could not be read exactly. */
    public boolean isGemaskeerd() {
        return gemaskeerd;
    }

    /** The first year of the school year that a name of a file tells: 2025-2026 and 2025 are 2025. */
    public static OptionalInt schooljaar(String bestandsnaam) {
        var m = SCHOOLJAAR.matcher(bestandsnaam);
        OptionalInt laatste = OptionalInt.empty();
        while (m.find())
            laatste = OptionalInt.of(Integer.parseInt(m.group(1)));
        return laatste;
    }

    private static Kolommen columns(List<String> kop) {
        int instelling = -1;
        int vestiging = -1;
        int onderwijs = -1;
        var aantallen = new TreeMap<Integer, Integer>();
        var totalen = new TreeMap<Integer, Integer>();
        for (int i = 0; i < kop.size(); i++) {
            String naam = kop.get(i).toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
            var jaar = JAAR.matcher(naam);
            if (Set.of("INSTELLINGSCODE", "BRIN NUMMER", "BRINNUMMER", "BRIN").contains(naam))
                instelling = i;
            else if (Set.of("VESTIGINGSCODE", "VESTIGINGSNUMMER", "VESTIGING").contains(naam))
                vestiging = i;
            else if (naam.startsWith("ONDERWIJSTYPE VO") || Set.of("SOORT_PO", "SOORT PO").contains(naam))
                onderwijs = i;
            else if (jaar.matches() && !"TOTAAL".equals(jaar.group(3)))
                aantallen.put(i, Integer.parseInt(jaar.group(1)));
            else if (LEEFTIJD.matcher(naam).matches())
                aantallen.put(i, 0);
            else if (TOTAAL.contains(naam))
                totalen.put(i, 0);
        }
        if (vestiging < 0 && instelling < 0 || aantallen.isEmpty() && totalen.size() != 1)
            throw new Geweigerd(
                    "Dit bestand van DUO heeft andere kolommen. We zoeken VESTIGINGSCODE en AANTAL LEERLINGEN,"
                            + " of kolommen als LEER- OF VERBLIJFSJAAR 1 - MAN.");
        return new Kolommen(instelling, vestiging, onderwijs, aantallen.isEmpty() ? totalen : aantallen);
    }

    private void row(CsvRecord r) {
        String code = code(CsvFile.cell(r, kolommen.instelling()), CsvFile.cell(r, kolommen.vestiging()));
        if (code == null) {
            fouten.accept(new Regelfout(r.getStartingLineNumber(), "VESTIGINGSCODE",
                    "geen BRIN met een vestiging", "een code als 00XA00, of 00XA en 00 in twee kolommen"));
            return;
        }
        if (!vestigingen.contains(code)) {
            anderen.add(code);
            return;
        }
        String onderwijs = kolommen.onderwijs() < 0 ? "" : kind(CsvFile.cell(r, kolommen.onderwijs()));
        for (var kolom : kolommen.aantallen().entrySet()) {
            var telling = count(r, kolom.getKey(), code, onderwijs, kolom.getValue());
            if (telling != null)
                tellingen.merge(code + '|' + onderwijs + '|' + kolom.getValue(), telling, Duotelling::plus);
        }
    }

    /** A location is 00XA00 in one column, or 00XA and 0 or 00 in two; an institution without locations is its first. */
    private static @Nullable String code(String instelling, String vestiging) {
        String v = vestiging.toUpperCase(Locale.ROOT);
        String b = instelling.toUpperCase(Locale.ROOT);
        if (v.matches("\\d{2}[A-Z]{2}\\d{2}"))
            return v;
        if (!b.matches("\\d{2}[A-Z]{2}") || !v.matches("\\d{0,2}"))
            return null;
        return b + "00".substring(v.length()) + v;
    }

    private static String kind(String tekst) {
        String t = tekst.toLowerCase(Locale.ROOT);
        for (String soort : List.of("vmbo", "havo", "vwo", "vavo", "sbo", "vso"))
            if (t.startsWith(soort))
                return soort;
        if (t.startsWith("pr"))
            return "pro";
        if (t.startsWith("bo") || t.startsWith("bas"))
            return "bao";
        return t.contains("brug") || t.contains("/") || t.contains("leerjaar") ? "brugjaar" : "overig";
    }

    private @Nullable Duotelling count(CsvRecord r, int kolom, String code, String onderwijs, int jaar) {
        String cel = CsvFile.cell(r, kolom);
        var klein = KLEIN.matcher(cel);
        if (klein.matches()) {
            gemaskeerd = true;
            return new Duotelling(code, onderwijs, jaar, 1, Integer.parseInt(klein.group(1)) - 1);
        }
        if (MASKER.contains(cel.toLowerCase(Locale.ROOT))) {
            gemaskeerd = true;
            return new Duotelling(code, onderwijs, jaar, 0, null);
        }
        if (!cel.matches("\\d{1,5}")) {
            fouten.accept(new Regelfout(r.getStartingLineNumber(), bestand.vorm().kop().get(kolom),
                    "geen aantal", "een aantal, of <5"));
            return null;
        }
        int aantal = Integer.parseInt(cel);
        boolean verborgen = aantal == 4 && !vierIsVier;
        gemaskeerd |= verborgen;
        return new Duotelling(code, onderwijs, jaar, verborgen ? 1 : aantal, aantal);
    }
}
