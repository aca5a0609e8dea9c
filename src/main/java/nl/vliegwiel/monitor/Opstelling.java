package nl.vliegwiel.monitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/**
 * How one published table is laid out: what stands on the rows and in the columns, and at what the rest is held. No other
 * table can be laid out, so turning it computes nothing.
 *
 * @param rijen    a dimension of the table, or tijd
 * @param kolommen another one; empty: value, margin and count of each row
 * @param alleen   the dimension that is held at one value; empty: none
 */
public record Opstelling(Uitsplitsing tabel, String rijen, String kolommen, String alleen, String waarde) {

    static final String TIJD = "tijd";

    /** Empty when this combination was not published. */
    static Optional<Opstelling> van(Indicator indicator, OpstellingForm form) {
        String rows = OpstellingForm.tekst(form.rijen());
        String columns = OpstellingForm.tekst(form.kolommen());
        if (rows.isEmpty()) {
            return Optional.of(eerste(indicator, columns));
        }
        var held = OpstellingForm.tekst(form.alleen()).split(":", 2);
        boolean holds = held.length == 2 && !held[0].equals(rows) && !held[0].equals(columns);
        var axes = Stream.of(rows, columns.equals(rows) ? "" : columns, holds ? held[0] : "")
                .filter(a -> !a.isEmpty() && !a.equals(TIJD)).collect(Collectors.toSet());
        return tabel(indicator, axes, OpstellingForm.tekst(form.per())).map(t -> new Opstelling(t, rows,
                columns.equals(rows) ? "" : columns, holds ? held[0] : "", holds ? held[1] : ""));
    }

    /** What is seen first: the first table that was declared, with its first dimension on the rows. */
    private static Opstelling eerste(Indicator indicator, String columns) {
        var table = indicator.uitsplitsingen().getFirst();
        return table.dimensies().isEmpty()
                ? new Opstelling(table, TIJD, "", "", "")
                : new Opstelling(table, table.dimensies().getFirst(), table.dimensies().size() > 1
                        ? table.dimensies().get(1)
                        : columns.equals(TIJD) ? TIJD : "", "", "");
    }

    /** The published table with exactly these dimensions, in this period or else in another; the region as a whole has none. */
    private static Optional<Uitsplitsing> tabel(Indicator indicator, Set<String> dimensies, String periode) {
        return Stream.concat(Stream.of(periode), Uitsplitsing.PERIODES.stream()).filter(Uitsplitsing.PERIODES::contains)
                .flatMap(p -> indicator.uitsplitsingen().stream().filter(u -> u.periode().equals(p)))
                .filter(u -> dimensies.isEmpty() || new HashSet<>(u.dimensies()).equals(dimensies)).findFirst()
                .map(u -> dimensies.isEmpty() ? new Uitsplitsing(List.of(), u.periode()) : u);
    }

    public boolean inTijd() {
        return rijen.equals(TIJD) || kolommen.equals(TIJD);
    }

    /** The same table without this axis, where its totals stand. Time has no total. */
    Optional<Uitsplitsing> zonder(Indicator indicator, String... assen) {
        var left = new HashSet<>(tabel.dimensies());
        if (!left.removeAll(List.of(assen))) {
            return Optional.empty();
        }
        return tabel(indicator, left, tabel.periode()).filter(u -> u.periode().equals(tabel.periode()));
    }

    /** Is this cell of the table at the value that is looked at. */
    boolean past(Map<String, String> plek) {
        return alleen.isEmpty() || waarde.equals(plek.get(alleen));
    }

    /** The other way round. */
    Opstelling gedraaid() {
        return new Opstelling(tabel, /* rijen= */ kolommen, /* kolommen= */ rijen, alleen, waarde);
    }

    /** Rows and columns of this table, with nothing held. */
    static String query(Uitsplitsing tabel) {
        var dimensies = tabel.dimensies();
        return "?rijen=" + (dimensies.isEmpty() ? TIJD : dimensies.getLast())
                + (dimensies.size() < 2 ? "" : "&kolommen=" + dimensies.getFirst()) + "&per=" + tabel.periode();
    }

    String query(int moment) {
        return "?rijen=" + rijen + (kolommen.isEmpty() ? "" : "&kolommen=" + kolommen)
                + (alleen.isEmpty()
                        ? ""
                        : "&alleen=" + URLEncoder.encode(alleen + ":" + waarde, StandardCharsets.UTF_8))
                + "&per=" + tabel.periode() + "&moment=" + moment;
    }
}
