package nl.vliegwiel.samenwerking;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Our own layout for partners: a CSV with semicolons and the columns of {@link #KOLOMMEN}, of which soort, code and naam
 * must be there. The open file of DUO is turned into the same lines, so that there is one preview and one way in.
 */
public final class PartnerCsv {
    static final List<String> KOLOMMEN = List.of("soort", "code", "naam", "sector", "schoolsoort", "bestuur",
            "gemeente",
            "swv", "pc4", "geldig_van", "geldig_tot", "opvolger");
    private static final int HOOGSTENS = 5000;

    /** One line that cannot be taken, and what to do about it. */
    public record Fout(long regel, String kolom, String zin) {
    }

    /** What a file gave. zin: why nothing of it can be used; empty when something can. */
    record Uitkomst(List<PartnerRegel> regels, List<Fout> fouten, String zin) {
        static Uitkomst onbruikbaar(String zin) {
            return new Uitkomst(List.of(), List.of(), zin);
        }
    }

    private PartnerCsv() {
    }

    static Uitkomst read(String inhoud) {
        var regels = new ArrayList<PartnerRegel>();
        var fouten = new ArrayList<Fout>();
        @Nullable
        Map<String, Integer> kop = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(inhoud)) {
            for (CsvRecord rij : csv) {
                if (kop == null) {
                    kop = kop(rij);
                    if (!kop.keySet().containsAll(List.of("soort", "code", "naam")))
                        return Uitkomst
                                .onbruikbaar("We zoeken de kolommen soort, code en naam op de eerste regel, met een"
                                        + " puntkomma ertussen. Die staan er niet.");
                } else if (regels.size() + fouten.size() >= HOOGSTENS)
                    return Uitkomst.onbruikbaar("Er staan meer dan 5.000 regels in. Splits het bestand.");
                else
                    row(rij, kop, regels, fouten);
            }
        } catch (CsvParseException | IOException e) {
            return Uitkomst
                    .onbruikbaar("Dit bestand is geen leesbare CSV. Sla het opnieuw op als CSV met puntkomma's.");
        }
        return regels.isEmpty() && fouten.isEmpty()
                ? Uitkomst.onbruikbaar("Er staat niets in dit bestand.")
                : new Uitkomst(regels, fouten, "");
    }

    static String write(List<PartnerRegel> regels) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(KOLOMMEN);
            for (var r : regels)
                csv.writeRecord(r.soort(), r.code(), r.naam(), r.sector(), r.schoolsoort(), r.bestuur(), r.gemeente(),
                        r.swv(), r.pc4(), r.geldigVan(), r.geldigTot(), r.opvolger());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Map<String, Integer> kop(CsvRecord rij) {
        var kop = new HashMap<String, Integer>();
        for (int i = 0; i < rij.getFieldCount(); i++)
            kop.put(rij.getField(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), i);
        return kop;
    }

    private static void row(CsvRecord rij, Map<String, Integer> kop, List<PartnerRegel> regels, List<Fout> fouten) {
        var waarden = KOLOMMEN.stream().map(k -> field(rij, kop.get(k))).toList();
        var r = new PartnerRegel(rij.getStartingLineNumber(), waarden.get(0), waarden.get(1), waarden.get(2),
                waarden.get(3), waarden.get(4), waarden.get(5), waarden.get(6), waarden.get(7), waarden.get(8),
                waarden.get(9), waarden.get(10), waarden.get(11));
        var fout = fault(r);
        if (fout == null)
            regels.add(r);
        else
            fouten.add(fout);
    }

    private static @Nullable Fout fault(PartnerRegel r) {
        if (!r.isSchool() && !Keuzelijsten.bevat(Keuzelijsten.SOORTEN, r.soort()))
            return new Fout(r.regel(), "soort", "'" + r.soort() + "' kennen we niet. Kies school, gemeente,"
                    + " samenwerkingsverband, schoolbestuur, aanbieder, onderzoeksbureau of anders.");
        if (r.code().isEmpty())
            return new Fout(r.regel(), "code", "De code ontbreekt.");
        if (r.naam().isEmpty())
            return new Fout(r.regel(), "naam", "De naam ontbreekt.");
        if (r.isSchool() && !Keuzelijsten.bevat(Keuzelijsten.SECTOREN, r.sector().isEmpty() ? "vo" : r.sector()))
            return new Fout(r.regel(), "sector", "'" + r.sector() + "' kennen we niet. Kies vo, vso, po, mbo of ko.");
        if (!r.pc4().isEmpty() && !r.pc4().matches("[1-9]\\d{3}"))
            return new Fout(r.regel(), "pc4", "'" + r.pc4() + "' is geen postcode van 4 cijfers.");
        if (date(r.geldigVan()) == null && !r.geldigVan().isEmpty())
            return new Fout(r.regel(), "geldig_van", "Schrijf de datum als 2022-01-01.");
        if (date(r.geldigTot()) == null && !r.geldigTot().isEmpty())
            return new Fout(r.regel(), "geldig_tot", "Schrijf de datum als 2022-01-01.");
        return null;
    }

    /** A date as 2022-01-01; null when it is none. */
    static @Nullable LocalDate date(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String field(CsvRecord rij, @Nullable Integer kolom) {
        return kolom == null || kolom >= rij.getFieldCount() ? "" : rij.getField(kolom).strip();
    }
}
