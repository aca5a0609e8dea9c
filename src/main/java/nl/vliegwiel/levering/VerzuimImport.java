package nl.vliegwiel.levering;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvRecord;

import nl.vliegwiel.levering.bestand.CsvFile;
import nl.vliegwiel.levering.indeling.Datumvorm;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.JaNee;
import nl.vliegwiel.verzuim.Schoolweken;
import nl.vliegwiel.verzuim.Verzuimmelding;

/** Turns the rows of a file into absence records, by the layout of the school. Faults are collected, never thrown. */
final class VerzuimImport {
    private static final Pattern LESUUR = Pattern
            .compile("(\\d{1,2})(?:e|ste|de)?(?: ?(?:uur|lesuur))?(?: ?(?:-|–|t/m) ?(\\d{1,2})(?:e)?)?");
    private static final Pattern TIJD = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?");
    private static final LocalDate OUDSTE = LocalDate.of(2010, 1, 1);
    private static final int DAGEN = 366;
    private static final String LEERLING = "een leerlingnummer van deze school";

    /** When: first and last day, first and last lesson hour (null without), minutes (0: told nowhere), begin in minutes of the day. */
    private record Duur(LocalDate van, LocalDate tot, @Nullable Integer lesuur, int lesuurTot, int minuten, int begin) {
    }

    private final CsvFile bestand;
    private final Indeling indeling;
    private final Map<String, Long> leerlingen;
    private final LocalDate vandaag;
    private final Schoolweken weken;
    private final List<String> kop;
    private final Map<String, Integer> kolommen = new HashMap<>();
    private final Map<String, Datumvorm.Moment> momenten = new HashMap<>();
    private final Verzuimsleutels gezien = new Verzuimsleutels();
    private final Verslag verslag = new Verslag();
    private final Consumer<Verzuimmelding> uit;
    private final Consumer<Regelfout> fouten;

    /**
     * @param leerlingen leerlingnummer → id of the pupil, of this school
     * @param uit takes each record
     * @param fouten takes each fault
     */
    VerzuimImport(CsvFile bestand, Indeling indeling, Map<String, Long> leerlingen, LocalDate vandaag,
            Schoolweken weken, Consumer<Verzuimmelding> uit, Consumer<Regelfout> fouten) {
        this.bestand = bestand;
        this.indeling = indeling;
        this.leerlingen = leerlingen;
        this.vandaag = vandaag;
        this.weken = weken;
        this.uit = uit;
        this.fouten = fouten;
        this.kop = bestand.vorm().kop();
        for (String veld : List.of("leerlingnummer", "datum", "datum_tot", "lesuur", "lesuur_tot", "tijd_van",
                "tijd_tot", "minuten", "dagdeel", "code", "geoorloofd"))
            kolommen.put(veld, indeling.kolom(veld, kop));
    }

    Verslag read() throws IOException {
        var gestopt = bestand.read(r -> {
            verslag.line();
            row(r);
            return true;
        });
        gestopt.ifPresent(regel -> {
            verslag.line();
            fault(new Regelfout(regel, "hele regel", "een aanhalingsteken zonder einde",
                    "een aanhalingsteken aan het begin en aan het einde; vanaf hier kunnen we niet verder lezen"));
        });
        return verslag;
    }

    private void row(CsvRecord r) {
        if (r.getFieldCount() > kop.size()) {
            fault(new Regelfout(r.getStartingLineNumber(), "hele regel", r.getFieldCount() + " kolommen",
                    kop.size() + " kolommen, net als de kopregel"));
            return;
        }
        Long leerling = pupil(r);
        if (leerling == null)
            return;
        String code = get(r, "code");
        String betekenis = kolommen.getOrDefault("code", -1) < 0 ? "afwezig:nee" : indeling.betekenis(code);
        if (betekenis == null) {
            verslag.unknownCode(Indeling.key(code));
            return;
        }
        if (betekenis.equals(Indeling.OVERSLAAN)) {
            verslag.skipped();
            return;
        }
        String soort = betekenis.substring(0, betekenis.indexOf(':'));
        Boolean geoorloofd = lawful(r, betekenis.endsWith(":ja"));
        Duur duur = geoorloofd == null ? null : duration(r);
        if (geoorloofd == null || duur == null)
            return;
        for (var dag = duur.van(); !dag.isAfter(duur.tot()); dag = dag.plusDays(1))
            if (duur.van().equals(duur.tot()) || weken.isSchooldag(dag))
                day(leerling, dag, duur, soort, geoorloofd, Indeling.key(code));
    }

    private void day(long leerling, LocalDate dag, Duur duur, String soort, boolean geoorloofd, String code) {
        int tot = duur.lesuur() == null ? 0 : duur.lesuurTot() - duur.lesuur();
        for (int i = 0; i <= tot; i++) {
            Integer lesuur = duur.lesuur() == null ? null : duur.lesuur() + i;
            var melding = new Verzuimmelding(leerling, dag, lesuur, minutes(duur, soort), soort, geoorloofd, code);
            if (gezien.isNew(melding, duur.begin())) {
                verslag.taken(melding, weken.isSchooldag(dag));
                uit.accept(melding);
            } else
                verslag.twice();
        }
    }

    private int minutes(Duur duur, String soort) {
        if (duur.minuten() > 0)
            return duur.lesuur() != null && duur.lesuurTot() > duur.lesuur() ? indeling.lesminuten() : duur.minuten();
        if (soort.equals("te_laat"))
            return indeling.telaatminuten();
        return duur.lesuur() == null ? indeling.dagminuten() : indeling.lesminuten();
    }

    private @Nullable Long pupil(CsvRecord r) {
        String nummer = get(r, "leerlingnummer");
        Long leerling = leerlingen.get(nummer);
        if (leerling == null && nummer.startsWith("0"))
            leerling = leerlingen.get(nummer.replaceFirst("^0+", ""));
        if (leerling == null)
            fault(new Regelfout(r.getStartingLineNumber(), "leerlingnummer",
                    nummer.isEmpty() ? "leeg" : "een nummer dat we niet kennen", LEERLING));
        return leerling;
    }

    private @Nullable Boolean lawful(CsvRecord r, boolean volgensCode) {
        String tekst = get(r, "geoorloofd");
        if (tekst.isEmpty())
            return volgensCode;
        var waarde = JaNee.read(tekst);
        if (waarde == null)
            wrong(r, "geoorloofd", tekst, "ja of nee");
        return waarde;
    }

    /** Null when something is wrong, which is then told. */
    private @Nullable Duur duration(CsvRecord r) {
        var begin = moment(r, "datum");
        if (begin == null)
            return null;
        var datum = begin.datum();
        if (datum.isAfter(vandaag) || datum.isBefore(OUDSTE))
            return wrong(r, "datum", get(r, "datum"), "een dag van 2010 tot en met vandaag");
        boolean metEinde = !get(r, "datum_tot").isEmpty();
        var eind = metEinde ? moment(r, "datum_tot") : begin;
        if (eind == null)
            return null;
        var tot = eind.datum().isAfter(vandaag) ? vandaag : eind.datum();
        if (tot.isBefore(datum) || tot.isAfter(datum.plusDays(DAGEN)))
            return wrong(r, "datum_tot", get(r, "datum_tot"), "een dag in het jaar na de begindatum");
        if (tot.isAfter(datum))
            return new Duur(datum, tot, null, 0, 0, 0);
        return oneDay(r, datum, begin.tijd(), metEinde ? eind.tijd() : null);
    }

    private @Nullable Duur oneDay(CsvRecord r, LocalDate datum, @Nullable LocalTime van, @Nullable LocalTime tot) {
        Integer lesuur = null;
        int lesuurTot = 0;
        String tekst = get(r, "lesuur");
        if (!tekst.isEmpty()) {
            var m = LESUUR.matcher(tekst);
            String einde = get(r, "lesuur_tot");
            if (!m.matches())
                return wrong(r, "lesuur", tekst, "een lesuur van 0 tot en met 15");
            lesuur = Integer.valueOf(m.group(1));
            lesuurTot = einde.matches("\\d{1,2}")
                    ? Integer.parseInt(einde)
                    : m.group(2) == null ? lesuur : Integer.parseInt(m.group(2));
            if (lesuur > 15 || lesuurTot > 15 || lesuurTot < lesuur)
                return wrong(r, "lesuur", tekst, "een lesuur van 0 tot en met 15");
        }
        int minuten = minutes(r, van, tot);
        if (minuten < 0)
            return null;
        LocalTime start = get(r, "tijd_van").isEmpty() ? van : time(get(r, "tijd_van"));
        int begin = start == null ? dagdeel(get(r, "dagdeel")) * 12 : start.getHour() * 60 + start.getMinute();
        return new Duur(datum, datum, lesuur, lesuurTot, minuten, Math.max(0, begin));
    }

    /** Minutes that the row tells; 0 when it tells none, -1 when they are wrong, which is then told. */
    private int minutes(CsvRecord r, @Nullable LocalTime van, @Nullable LocalTime tot) {
        String tekst = get(r, "minuten");
        if (!tekst.isEmpty() && !tekst.equals("0")) {
            if (!tekst.matches("\\d{1,3}(?:[.,]0+)?")
                    || Integer.parseInt(tekst.split("[.,]")[0]) > Verzuimmelding.MINUTEN_PER_DAG) {
                wrong(r, "minuten", tekst, "een getal van 1 tot en met 600");
                return -1;
            }
            return Integer.parseInt(tekst.split("[.,]")[0]);
        }
        String dagdeel = get(r, "dagdeel");
        if (!dagdeel.isEmpty()) {
            int deel = dagdeel(dagdeel);
            if (deel < 0)
                wrong(r, "dagdeel", dagdeel, "ochtend, middag of hele dag");
            return deel < 0 ? -1 : deel == 2 ? indeling.dagminuten() : indeling.dagminuten() / 2;
        }
        for (String veld : List.of("tijd_van", "tijd_tot"))
            if (!get(r, veld).isEmpty() && time(get(r, veld)) == null) {
                wrong(r, veld, get(r, veld), "een tijd als 13.15");
                return -1;
            }
        LocalTime begin = get(r, "tijd_van").isEmpty() ? van : time(get(r, "tijd_van"));
        LocalTime eind = get(r, "tijd_tot").isEmpty() ? tot : time(get(r, "tijd_tot"));
        if (begin == null || eind == null)
            return 0;
        int minuten = (eind.toSecondOfDay() - begin.toSecondOfDay()) / 60;
        if (minuten <= 0) {
            wrong(r, "tijd_tot", get(r, "tijd_tot"), "een tijd na het begin");
            return -1;
        }
        return minuten > Verzuimmelding.MINUTEN_PER_DAG ? indeling.dagminuten() : minuten;
    }

    /** 0 morning, 1 afternoon, 2 whole day, -1 unknown. */
    private static int dagdeel(String tekst) {
        return switch (tekst.toLowerCase(java.util.Locale.ROOT)) {
            case "o", "och", "ochtend", "vm", "am", "voormiddag" -> 0;
            case "m", "mid", "middag", "nm", "pm", "namiddag" -> 1;
            case "d", "dag", "hele dag", "heel" -> 2;
            default -> -1;
        };
    }

    private static @Nullable LocalTime time(String tekst) {
        var m = TIJD.matcher(tekst);
        if (!m.matches() || Integer.parseInt(m.group(1)) > 23 || Integer.parseInt(m.group(2)) > 59)
            return null;
        return LocalTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    private Datumvorm.@Nullable Moment moment(CsvRecord r, String veld) {
        String tekst = get(r, veld);
        var moment = momenten.get(tekst);
        if (moment == null) {
            moment = indeling.datumvorm().read(tekst);
            if (moment == null)
                wrong(r, veld, tekst, "een datum als " + indeling.datumvorm().naam());
            else if (momenten.size() < 5000)
                momenten.put(tekst, moment);
        }
        return moment;
    }

    private String get(CsvRecord r, String veld) {
        return CsvFile.cell(r, kolommen.getOrDefault(veld, -1));
    }

    private @Nullable Duur wrong(CsvRecord r, String veld, String waarde, String verwacht) {
        fault(Regelfout.waarde(r.getStartingLineNumber(), indeling.kolommen().getOrDefault(veld, veld), waarde,
                verwacht));
        return null;
    }

    private void fault(Regelfout fout) {
        verslag.fault(fout);
        fouten.accept(fout);
    }
}
