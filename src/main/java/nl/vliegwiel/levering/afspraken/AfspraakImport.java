package nl.vliegwiel.levering.afspraken;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvRecord;

import nl.vliegwiel.leerling.Schoolafspraak;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Leveringsveld;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;

/** Turns the rows of a pupil file into agreements on extra support, by the layout of the school. Faults are collected, never thrown. */
public final class AfspraakImport {
    private static final int HOOGSTENS = 50_000;

    private final CsvFile bestand;
    private final Indeling indeling;
    private final Map<String, Long> leerlingen;
    private final LocalDate vandaag;
    private final Consumer<Regelfout> fouten;
    private final Map<String, Integer> kolommen = new HashMap<>();
    private final Set<Schoolafspraak> afspraken = new LinkedHashSet<>();
    private final Map<String, Long> onbekendeCodes = new TreeMap<>();
    private long regels;
    private long zonder;

    /** @param leerlingen leerlingnummer → pupil of the school */
    public AfspraakImport(CsvFile bestand, Indeling indeling, Map<String, Long> leerlingen, LocalDate vandaag,
            Consumer<Regelfout> fouten) {
        this.bestand = bestand;
        this.indeling = indeling;
        this.leerlingen = leerlingen;
        this.vandaag = vandaag;
        this.fouten = fouten;
        for (var veld : Leveringsveld.van("afspraken"))
            kolommen.put(veld.naam(), indeling.kolom(veld.naam(), bestand.vorm().kop()));
    }

    public List<Schoolafspraak> read() throws IOException {
        var gestopt = bestand.read(r -> {
            if (++regels > HOOGSTENS)
                throw new Geweigerd(
                        "Er staan meer dan 50.000 regels in dit bestand. Lever een bestand per school aan.");
            row(r);
            return true;
        });
        gestopt.ifPresent(regel -> fouten.accept(new Regelfout(regel, "hele regel",
                "een aanhalingsteken zonder einde", "een aanhalingsteken aan het begin en aan het einde")));
        return List.copyOf(afspraken);
    }

    public long regels() {
        return regels;
    }

    /** Rows without any of the three. */
    public long zonder() {
        return zonder;
    }

    /** Categories in the file that nobody gave a meaning yet. */
    public Map<String, Long> onbekendeCodes() {
        return onbekendeCodes;
    }

    private void row(CsvRecord r) {
        var leerling = leerlingen.get(get(r, "leerlingnummer"));
        boolean iets = false;
        for (String soort : List.of("opp", "arrangement", "tlv"))
            iets |= !get(r, soort + "_van").isEmpty();
        if (!iets) {
            zonder++;
            return;
        }
        if (leerling == null) {
            wrong(r, "leerlingnummer", "een nummer dat we niet kennen", "een leerlingnummer van deze school");
            return;
        }
        for (String soort : List.of("opp", "arrangement", "tlv"))
            if (!get(r, soort + "_van").isEmpty())
                agreement(r, leerling, soort);
    }

    private void agreement(CsvRecord r, long leerling, String soort) {
        var van = date(r, soort + "_van", true);
        var laatste = date(r, soort + "_tot", false);
        var geevalueerd = soort.equals("opp") ? date(r, "opp_geevalueerd", false) : null;
        if (van == null || laatste == null && !get(r, soort + "_tot").isEmpty()
                || soort.equals("opp") && geevalueerd == null && !get(r, "opp_geevalueerd").isEmpty())
            return;
        if (laatste != null && laatste.isBefore(van)) {
            wrong(r, soort + "_tot", "een einde voor het begin", "een dag op of na het begin");
            return;
        }
        String categorie = "";
        if (soort.equals("tlv") && !get(r, "tlv_categorie").isEmpty()) {
            String betekenis = indeling.betekenis(get(r, "tlv_categorie"));
            if (betekenis == null) {
                onbekendeCodes.merge(Indeling.key(get(r, "tlv_categorie")), 1L, Long::sum);
                return;
            }
            categorie = betekenis.equals(Indeling.OVERSLAAN) ? "" : betekenis;
        }
        afspraken.add(new Schoolafspraak(leerling, soort, van, laatste == null ? null : laatste.plusDays(1),
                geevalueerd, categorie));
    }

    private @Nullable LocalDate date(CsvRecord r, String veld, boolean verplicht) {
        String tekst = get(r, veld);
        if (tekst.isEmpty() && !verplicht)
            return null;
        var moment = indeling.datumvorm().read(tekst);
        if (moment == null) {
            wrong(r, veld, "iets anders", "een datum als " + indeling.datumvorm().naam());
            return null;
        }
        if (!Afspraakgrens.past(moment.datum(), vandaag)) {
            wrong(r, veld, "een jaar dat niet kan", Afspraakgrens.verwacht(vandaag));
            return null;
        }
        return moment.datum();
    }

    private String get(CsvRecord r, String veld) {
        return Invoer.tekst(CsvFile.cell(r, kolommen.getOrDefault(veld, -1)));
    }

    private void wrong(CsvRecord r, String veld, String gevonden, String verwacht) {
        fouten.accept(new Regelfout(r.getStartingLineNumber(), indeling.kolommen().getOrDefault(veld, veld), gevonden,
                verwacht));
    }
}
