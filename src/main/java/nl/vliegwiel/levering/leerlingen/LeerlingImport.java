package nl.vliegwiel.levering.leerlingen;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvRecord;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Leveringsveld;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;

/** Turns the rows of a file into pupils, by the layout of the school. Faults are collected, never thrown. */
public final class LeerlingImport {
    private static final int HOOGSTENS = 20_000;
    private static final int LANG = 100;

    private final CsvFile bestand;
    private final Indeling indeling;
    private final LocalDate vandaag;
    private final Consumer<Regelfout> fouten;
    private final Map<String, Integer> kolommen = new HashMap<>();
    private final Map<String, Leerlingregel> leerlingen = new TreeMap<>();
    private final Map<String, Long> onbekendeCodes = new TreeMap<>();
    private long regels;

    public LeerlingImport(CsvFile bestand, Indeling indeling, LocalDate vandaag, Consumer<Regelfout> fouten) {
        this.bestand = bestand;
        this.indeling = indeling;
        this.vandaag = vandaag;
        this.fouten = fouten;
        for (var veld : Leveringsveld.van("leerlingen"))
            kolommen.put(veld.naam(), indeling.kolom(veld.naam(), bestand.vorm().kop()));
    }

    /** Reads all rows; at most 20,000, because a school is not larger. */
    public List<Leerlingregel> read() throws IOException {
        var gestopt = bestand.read(r -> {
            if (++regels > HOOGSTENS)
                throw new Geweigerd(
                        "Er staan meer dan 20.000 leerlingen in dit bestand. Lever een bestand per school aan.");
            row(r);
            return true;
        });
        gestopt.ifPresent(regel -> fouten.accept(new Regelfout(regel, "hele regel",
                "een aanhalingsteken zonder einde", "een aanhalingsteken aan het begin en aan het einde")));
        return List.copyOf(leerlingen.values());
    }

    public long regels() {
        return regels;
    }

    /** Kinds of school in the file that nobody gave a meaning yet. */
    public Map<String, Long> onbekendeCodes() {
        return onbekendeCodes;
    }

    private void row(CsvRecord r) {
        long regel = r.getStartingLineNumber();
        if (r.getFieldCount() > bestand.vorm().kop().size()) {
            fouten.accept(new Regelfout(regel, "hele regel", r.getFieldCount() + " kolommen",
                    bestand.vorm().kop().size() + " kolommen, net als de kopregel"));
            return;
        }
        String schoolsoort = indeling.betekenis(get(r, "schoolsoort"));
        if (schoolsoort == null) {
            onbekendeCodes.merge(Indeling.key(get(r, "schoolsoort")), 1L, Long::sum);
            return;
        }
        for (String veld : List.of("leerlingnummer", "roepnaam", "achternaam", "klas"))
            if (get(r, veld).isEmpty() || get(r, veld).length() > LANG) {
                wrong(r, veld, get(r, veld).isEmpty() ? "leeg" : "een lange tekst",
                        "een " + veld + " van hoogstens 100 tekens");
                return;
            }
        var geboren = date(r, "geboortedatum", vandaag.minusYears(30), vandaag.minusYears(3));
        boolean metVan = !get(r, "inschrijfdatum").isEmpty();
        var van = metVan ? date(r, "inschrijfdatum", vandaag.minusYears(15), vandaag.plusYears(1)) : null;
        int leerjaar = year(r);
        if (geboren == null || metVan && van == null || leerjaar < 0)
            return;
        var leerling = new Leerlingregel(regel, get(r, "leerlingnummer"), get(r, "roepnaam"), get(r, "tussenvoegsel"),
                get(r, "achternaam"), geboren, sex(get(r, "geslacht")), get(r, "klas"), leerjaar, schoolsoort,
                pc4(get(r, "postcode")), van, parents(r));
        if (leerlingen.putIfAbsent(leerling.leerlingnummer(), leerling) != null)
            wrong(r, "leerlingnummer", "een nummer dat al eerder in het bestand staat", "elk leerlingnummer één keer");
    }

    private @Nullable LocalDate date(CsvRecord r, String veld, LocalDate eerste, LocalDate laatste) {
        var moment = indeling.datumvorm().read(get(r, veld));
        if (moment == null) {
            wrong(r, veld, get(r, veld).isEmpty() ? "leeg" : "iets anders",
                    "een datum als " + indeling.datumvorm().naam());
            return null;
        }
        if (moment.datum().isBefore(eerste) || moment.datum().isAfter(laatste)) {
            wrong(r, veld, "een jaar dat niet kan",
                    "een jaar van " + eerste.getYear() + " tot en met " + laatste.getYear());
            return null;
        }
        return moment.datum();
    }

    /** The year of school: its own column, else the first digit of the class; -1 when it cannot be, which is then told. */
    private int year(CsvRecord r) {
        String tekst = get(r, "leerjaar").replaceAll("\\D", "");
        if (tekst.isEmpty())
            tekst = get(r, "klas").replaceAll("\\D.*|^\\D+", "").replaceAll("^(\\d).*", "$1");
        if (tekst.isEmpty())
            tekst = get(r, "klas").replaceAll("\\D*(\\d).*", "$1");
        if (tekst.matches("[0-8]"))
            return Integer.parseInt(tekst);
        wrong(r, kolommen.getOrDefault("leerjaar", -1) < 0 ? "klas" : "leerjaar", "geen leerjaar",
                "een leerjaar van 0 tot en met 8");
        return -1;
    }

    private List<Leerlingregel.Ouderregel> parents(CsvRecord r) {
        var ouders = new ArrayList<Leerlingregel.Ouderregel>();
        for (String ouder : List.of("ouder1", "ouder2"))
            if (!get(r, ouder + "_naam").isEmpty())
                ouders.add(new Leerlingregel.Ouderregel(shortened(get(r, ouder + "_naam")),
                        relation(get(r, ouder + "_relatie")),
                        shortened(get(r, ouder + "_telefoon")),
                        shortened(get(r, ouder + "_email").toLowerCase(Locale.ROOT))));
        return ouders;
    }

    private static String relation(String tekst) {
        return switch (tekst.toLowerCase(Locale.ROOT)) {
            case "moeder", "m", "mother" -> "moeder";
            case "vader", "v", "father" -> "vader";
            case "voogd" -> "voogd";
            default -> "verzorger";
        };
    }

    private static String sex(String tekst) {
        return switch (tekst.toLowerCase(Locale.ROOT)) {
            case "v", "vrouw", "meisje", "f" -> "V";
            case "m", "man", "jongen" -> "M";
            default -> "O";
        };
    }

    private static @Nullable String pc4(String postcode) {
        return postcode.matches("[1-9]\\d{3}.*") ? postcode.substring(0, 4) : null;
    }

    private static String shortened(String tekst) {
        return tekst.length() > LANG ? tekst.substring(0, LANG) : tekst;
    }

    private String get(CsvRecord r, String veld) {
        return Invoer.tekst(CsvFile.cell(r, kolommen.getOrDefault(veld, -1)));
    }

    private void wrong(CsvRecord r, String veld, String gevonden, String verwacht) {
        fouten.accept(new Regelfout(r.getStartingLineNumber(), indeling.kolommen().getOrDefault(veld, veld), gevonden,
                verwacht));
    }
}
