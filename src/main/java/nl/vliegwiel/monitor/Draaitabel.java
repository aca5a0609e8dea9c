package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.web.Nederlands;

/**
 * A published table laid out in rows and columns, in order of name or time and never of value. Totals are those that were
 * published: nothing is added up here, so nothing that is hidden can be found by subtraction.
 *
 * @param kolommen names of the columns; empty: each row has one cell
 */
public record Draaitabel(String rijnaam, List<String> kolommen, List<Rij> rijen) {

    /**
     * One row.
     *
     * @param url   closer by; empty when there is nothing closer
     * @param samen the published total of the rows
     */
    public record Rij(String naam, String url, List<Cel> cellen, boolean samen) {
    }

    /** One cell; uitkomst null: nothing was counted there. */
    public record Cel(Indicator indicator, @Nullable Uitkomst uitkomst) {

        public boolean getoond() {
            return uitkomst != null && uitkomst.waarde() != null;
        }

        public String waarde() {
            return uitkomst == null ? "geen gegevens" : Cijfer.waarde(indicator, uitkomst);
        }

        public String waarom() {
            return uitkomst == null ? "geen gegevens" : Cijfer.waarom(uitkomst);
        }

        public String marge() {
            return Cijfertabel.marge(indicator, uitkomst);
        }

        public String aantal() {
            return uitkomst == null ? "" : Cijfertabel.aantal(indicator, uitkomst);
        }
    }

    private record Plek(Map<String, String> plek, int moment) {
    }

    /** One place on an axis: a value of a dimension, or a moment; the empty value is the total. */
    private record Plaats(String waarde, String naam) {
        static final Plaats SAMEN = new Plaats("", "Alles samen");
    }

    /** Closer by than one row: its address, or empty. */
    interface Dichterbij {
        String url(String waarde);
    }

    static Draaitabel of(Indicator indicator, Opstelling op, List<Integer> momenten, List<Uitkomst> cells,
            Plaatsnamen namen, Dichterbij dichterbij) {
        var found = new HashMap<Plek, Uitkomst>();
        cells.stream().filter(u -> op.past(u.plek())).forEach(u -> found.put(new Plek(u.plek(), u.moment()), u));
        var main = cells.stream().filter(u -> u.tabel().equals(op.tabel()) && op.past(u.plek())).toList();
        var rows = places(op.rijen(), op, momenten, main, namen, op.zonder(indicator, op.rijen()).isPresent());
        var columns = op.kolommen().isEmpty()
                ? List.<Plaats>of()
                : places(op.kolommen(), op, momenten.reversed(), main, namen,
                        op.zonder(indicator, op.kolommen()).isPresent());
        var lines = new ArrayList<Rij>();
        for (var row : rows) {
            var line = (columns.isEmpty() ? List.of(Plaats.SAMEN) : columns).stream()
                    .map(c -> new Cel(indicator, found.get(plek(op, row, c, momenten.getFirst())))).toList();
            boolean total = row.equals(Plaats.SAMEN);
            if (!total || line.stream().anyMatch(c -> c.uitkomst() != null)) {
                lines.add(new Rij(row.naam(), total ? "" : dichterbij.url(row.waarde()), line, total));
            }
        }
        return new Draaitabel(asnaam(op.rijen()), columns.stream().map(Plaats::naam).toList(), lines);
    }

    /** Time or the name of a dimension. */
    static String asnaam(String as) {
        return as.equals(Opstelling.TIJD) ? "Tijd" : Plaatsnamen.dimensie(as);
    }

    private static List<Plaats> places(String as, Opstelling op, List<Integer> momenten, List<Uitkomst> main,
            Plaatsnamen namen, boolean total) {
        if (as.equals(Opstelling.TIJD)) {
            boolean brief = op.kolommen().equals(as);
            return momenten.stream().map(m -> new Plaats(String.valueOf(m), brief && op.tabel().perMaand()
                    ? Maanden.kortJaar(m)
                    : moment(op.tabel(), m))).toList();
        }
        var places = new ArrayList<>(main.stream().flatMap(u -> Optional.ofNullable(u.plek(as)).stream()).distinct()
                .map(v -> new Plaats(v, namen.naam(as, v))).sorted(Comparator.comparing(Plaats::naam)).toList());
        if (total && !places.isEmpty()) {
            places.add(Plaats.SAMEN);
        }
        return places;
    }

    private static Plek plek(Opstelling op, Plaats row, Plaats column, int moment) {
        var place = new HashMap<String, String>();
        if (!op.alleen().isEmpty()) {
            place.put(op.alleen(), op.waarde());
        }
        int when = moment;
        for (var axis : List.of(Map.entry(op.rijen(), row), Map.entry(op.kolommen(), column))) {
            String value = axis.getValue().waarde();
            if (axis.getKey().equals(Opstelling.TIJD)) {
                when = Integer.parseInt(value);
            } else if (!axis.getKey().isEmpty() && !value.isEmpty()) {
                place.put(axis.getKey(), value);
            }
        }
        return new Plek(place, when);
    }

    /** oktober 2026, or schooljaar 2025-2026. */
    static String moment(Uitsplitsing table, int moment) {
        return switch (table.periode()) {
            case Uitsplitsing.MAAND -> Maanden.lang(moment);
            case Uitsplitsing.TRIMESTER -> Maanden.lang(table.eersteMaand(moment)) + " tot en met "
                    + Maanden.lang(table.eersteMaand(moment) + 3);
            default -> "schooljaar " + moment + "-" + (moment + 1);
        };
    }

    /** Is there a published total in it. */
    public boolean totaal() {
        return rijen.stream().anyMatch(Rij::samen) || kolommen.contains(Plaats.SAMEN.naam());
    }

    public boolean isLeeg() {
        return rijen.stream().allMatch(r -> r.cellen().stream().allMatch(c -> c.uitkomst() == null));
    }

    /** As rows of a file, a line for each cell; the first names the columns. */
    List<List<String>> bestand(Indicator indicator, String kolomnaam, String wanneer, String alleen) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("indicator", "moment", "alleen", rijnaam, kolomnaam, "waarde", "eenheid", "marge", "aantal"));
        for (var rij : rijen) {
            for (int i = 0; i < rij.cellen().size(); i++) {
                var cel = rij.cellen().get(i);
                lines.add(List.of(indicator.naam(), wanneer, alleen, Nederlands.hoofdletter(rij.naam()),
                        kolommen.isEmpty() ? "" : Nederlands.hoofdletter(kolommen.get(i)),
                        cel.getoond() ? cel.waarde() : cel.waarom(), indicator.eenheid().woord(), cel.marge(),
                        cel.aantal()));
            }
        }
        return lines;
    }
}
