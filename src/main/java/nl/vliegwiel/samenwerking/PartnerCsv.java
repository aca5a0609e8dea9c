package nl.vliegwiel.samenwerking;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;

import nl.vliegwiel.web.CsvBestand;

/**
 * Our own layout for partners: a CSV with semicolons and the columns of {@link #KOLOMMEN}, of which soort, code and naam
 * must be there. The open file of DUO is turned into the same lines, so that there is one preview and one way in.
 */
public final class PartnerCsv {
    static final List<String> KOLOMMEN = List.of("soort", "code", "naam", "sector", "schoolsoort", "bestuur",
            "gemeente",
            "swv", "pc4", "geldig_van", "geldig_tot", "opvolger");
    private static final CsvBestand CSV = new CsvBestand(KOLOMMEN, List.of("soort", "code", "naam"), 5000,
            UnaryOperator.identity());

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
        String zin = CSV.read(inhoud, (nummer, waarden) -> row(nummer, waarden, regels, fouten));
        return zin.isEmpty() ? new Uitkomst(regels, fouten, "") : Uitkomst.onbruikbaar(zin);
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

    private static void row(long nummer, List<String> waarden, List<PartnerRegel> regels, List<Fout> fouten) {
        var r = new PartnerRegel(nummer, waarden.get(0), waarden.get(1), waarden.get(2),
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
}
