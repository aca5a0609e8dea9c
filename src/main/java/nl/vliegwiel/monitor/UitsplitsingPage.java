package nl.vliegwiel.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.catalogus.CatalogusPage;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren.Doel;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** One published table of one number: a row per group, in order of name and never of value. */
public record UitsplitsingPage(Indicator indicator, Doel doel, List<Keuze> tabellen, List<Keuze> momenten, String tabel,
        String moment, String wanneer, List<String> kolommen, List<Rij> rijen, String peiling) implements Page {

    private static final int YEARS = 4;

    /** A group; getoond false: waarde says why not. */
    public record Rij(List<String> plek, boolean getoond, String waarde, String marge, String aantal) {
    }

    @Override
    public String titel() {
        return indicator.naam() + ", uitgesplitst";
    }

    /** Moments of this table, the newest first; July and August are no moment of a school. */
    static List<Integer> momenten(Indicator indicator, Uitsplitsing table, int month) {
        return switch (table.periode()) {
            case Uitsplitsing.MAAND -> IntStream.range(0, YEARS * 12).map(i -> month - i)
                    .filter(m -> Reeks.telt(indicator, m)).boxed().toList();
            case Uitsplitsing.TRIMESTER -> IntStream.range(0, YEARS * 3)
                    .map(i -> Math.floorDiv(month - 7, 4) - i).boxed().toList();
            default -> IntStream.range(0, YEARS).map(i -> Math.floorDiv(month - 7, 12) - i).boxed().toList();
        };
    }

    static UitsplitsingPage of(Indicator indicator, Doel doel, Uitsplitsing table, int moment, List<Integer> moments,
            List<Uitkomst> cells, List<Meetschool> scholen, Map<String, String> organisaties, LocalDate totEnMet) {
        var rows = cells.stream().map(u -> row(indicator, table, u, scholen, organisaties))
                .sorted(Comparator.comparing((Rij r) -> String.join(" ", r.plek()))).toList();
        return new UitsplitsingPage(indicator, doel,
                indicator.uitsplitsingen().stream()
                        .map(u -> new Keuze(u.naam(), Nederlands.hoofdletter(CatalogusPage.tabel(u)))).toList(),
                moments.stream().map(m -> new Keuze(String.valueOf(m), Nederlands.hoofdletter(naam(table, m))))
                        .toList(),
                table.naam(), String.valueOf(moment), naam(table, moment),
                table.dimensies().stream().map(d -> Dimensies.find(d).orElseThrow().naam()).toList(), rows,
                Nederlands.datum(totEnMet));
    }

    private static Rij row(Indicator indicator, Uitsplitsing table, Uitkomst u, List<Meetschool> scholen,
            Map<String, String> organisaties) {
        return new Rij(table.dimensies().stream().map(d -> naam(d, String.valueOf(u.plek(d)), scholen, organisaties))
                .toList(), u.waarde() != null, u.waarde() == null ? Cijfer.waarom(u) : Cijfer.waarde(indicator, u),
                Cijfertabel.marge(indicator, u), Cijfertabel.aantal(indicator, u));
    }

    private static String naam(Uitsplitsing table, int moment) {
        return switch (table.periode()) {
            case Uitsplitsing.MAAND -> Maanden.lang(moment);
            case Uitsplitsing.TRIMESTER -> Maanden.lang(table.eersteMaand(moment)) + " tot en met "
                    + Maanden.lang(table.eersteMaand(moment) + 3);
            default -> "schooljaar " + moment + "-" + (moment + 1);
        };
    }

    private static String naam(String dimensie, String value, List<Meetschool> scholen,
            Map<String, String> organisaties) {
        return switch (Dimensies.find(dimensie).orElseThrow().soort()) {
            case "school" -> scholen.stream().filter(s -> s.plek().equals(value)).map(Meetschool::naam).findFirst()
                    .orElse("Onbekende school");
            case "organisatie" -> organisaties.getOrDefault(value, "Onbekend");
            case "schoolsoort" -> Meetscholen.schoolsoort(value);
            case "leerjaar" -> "Leerjaar " + value;
            case "verwijzer", "hulpsoort" -> Nederlands.hoofdletter(Codenamen.naam(dimensie, value));
            default -> Nederlands.hoofdletter(value);
        };
    }

    /** As rows of a file; the first names the columns. */
    List<List<String>> bestand() {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("indicator", "moment"));
        head.addAll(kolommen);
        head.addAll(List.of("waarde", "eenheid", "marge", "aantal"));
        rows.add(head);
        for (var rij : rijen) {
            var row = new ArrayList<>(List.of(indicator.naam(), wanneer));
            row.addAll(rij.plek());
            row.addAll(List.of(rij.waarde(), indicator.eenheid().woord(), rij.marge(), rij.aantal()));
            rows.add(row);
        }
        return rows;
    }

    /** The same view in an address. */
    public String query() {
        return "?tabel=" + java.net.URLEncoder.encode(tabel, java.nio.charset.StandardCharsets.UTF_8) + "&moment="
                + moment;
    }
}
