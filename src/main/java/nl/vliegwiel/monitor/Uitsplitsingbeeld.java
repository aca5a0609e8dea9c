package nl.vliegwiel.monitor;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.GroupsFigure;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/**
 * One breakdown as it is shown: the table, and where each row has one figure also dots with their margins.
 *
 * @param titel    what it says
 * @param onder    of when, and of whom
 * @param stippen  wide and narrow; empty when there are columns
 * @param draaien  address of the same table the other way round; empty without columns
 */
public record Uitsplitsingbeeld(Opstelling opstelling, String titel, String onder, String moment, List<Keuze> momenten,
        Draaitabel tabel, List<GroupsFigure> stippen, @Nullable Gemeentekaart kaart, String draaien, String adres,
        List<List<String>> bestand) {

    private static final int YEARS = 4;
    private static final int ROWS = 36;

    /** So many moments stand beside each other: a school year of months and one more, three years of terms. */
    static int reeks(Opstelling op) {
        if (op.rijen().equals(Opstelling.TIJD)) {
            return ROWS;
        }
        return switch (op.tabel().periode()) {
            case Uitsplitsing.MAAND -> 11;
            case Uitsplitsing.TRIMESTER -> 6;
            default -> YEARS;
        };
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

    static Uitsplitsingbeeld of(Indicator indicator, Opstelling op, int moment, List<Integer> all, Draaitabel table,
            Plaatsnamen namen, @Nullable Gemeentekaart kaart) {
        String when = Draaitabel.moment(op.tabel(), moment);
        String held = op.alleen().isEmpty() ? "" : namen.naam(op.alleen(), op.waarde());
        String title = Draaitabel.asnaam(op.rijen())
                + (op.kolommen().isEmpty() ? "" : " × " + Draaitabel.asnaam(op.kolommen()).toLowerCase(Locale.ROOT));
        return new Uitsplitsingbeeld(op, title,
                (op.inTijd() ? "Tot en met " + when : Nederlands.hoofdletter(when))
                        + (held.isEmpty() ? "" : ", alleen " + held) + ". Per " + op.tabel().periode() + ".",
                String.valueOf(moment),
                all.stream().map(
                        m -> new Keuze(String.valueOf(m), Nederlands.hoofdletter(Draaitabel.moment(op.tabel(), m))))
                        .toList(),
                table, dots(indicator, op, table, title + ", " + when), kaart,
                op.kolommen().isEmpty() ? "" : op.gedraaid().query(moment), op.query(moment),
                table.bestand(indicator, op.kolommen().isEmpty() ? "" : Draaitabel.asnaam(op.kolommen()),
                        op.inTijd() ? "" : when, held));
    }

    private static List<GroupsFigure> dots(Indicator indicator, Opstelling op, Draaitabel table, String label) {
        if (!op.kolommen().isEmpty() || op.rijen().equals(Opstelling.TIJD)
                || table.rijen().stream().noneMatch(r -> r.cellen().getFirst().getoond())) {
            return List.of();
        }
        var groups = table.rijen().stream().map(r -> {
            var u = r.cellen().getFirst().uitkomst();
            return u == null || u.waarde() == null
                    ? new GroupsFigure.Groep(r.naam(), u == null ? "geen gegevens" : Cijfer.nietGetoond(u), null, null,
                            null, null, r.samen())
                    : new GroupsFigure.Groep(r.naam(), Cijfer.waarde(indicator, u),
                            Tegel.scaled(indicator, u.waarde()), Tegel.scaled(indicator, u.laag()),
                            Tegel.scaled(indicator, u.hoog()), null, r.samen());
        }).toList();
        return java.util.stream.Stream.of(GroupsFigure.Maat.SCHOLEN, GroupsFigure.Maat.SCHOLEN_SMAL)
                .map(m -> GroupsFigure.of(label, groups, Cijfer.teken(indicator), "", m)).toList();
    }
}
