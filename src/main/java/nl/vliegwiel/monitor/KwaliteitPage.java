package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen.Kwaliteit;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Deliveries of absence per school and month: on time, late or missing, how many lines could be read, and what is odd in them.
 *
 * @param magLeveringen may the reader see what is expected of whom
 */
public record KwaliteitPage(String zin, List<Maand> maanden, List<Rij> rijen, List<String> tekort,
        List<Cijferkwaliteit> cijfers, List<Invoervondst> vondsten, boolean magLeveringen) implements Page {

    static final int MAANDEN = 13;

    /** A column. */
    public record Maand(String kort, String lang) {
    }

    /** One school with a cell per month. bij: that it is a pilot school, or until when it was there. */
    public record Rij(String school, String bij, List<Cel> cellen, String geleverd, String zonderFout) {
    }

    /** One school in one month: a sign and its words; without a sign there was no school. */
    public record Cel(String icoon, String kleur, String woorden) {
    }

    @Override
    public String titel() {
        return "Kwaliteit van de gegevens";
    }

    static KwaliteitPage of(Peiling peiling, List<Meetschool> scholen, List<Kwaliteit> quality, int maand,
            List<Cijferkwaliteit> cijfers, boolean magLeveringen) {
        List<Integer> months = IntStream.rangeClosed(maand - MAANDEN, maand)
                .filter(m -> Math.floorMod(m, 12) != 6 && Math.floorMod(m, 12) != 7).boxed().toList();
        Map<Long, Map<Integer, Kwaliteit>> by = quality.stream().collect(Collectors.groupingBy(Kwaliteit::schoolId,
                Collectors.toMap(Kwaliteit::maand, k -> k, (a, b) -> a)));
        var rows = scholen.stream().filter(s -> s.was(months.getFirst()))
                .map(s -> row(s, months, by.getOrDefault(s.id(), Map.of()))).toList();
        var missing = scholen.stream().filter(s -> s.was(maand)).filter(s -> {
            var k = by.getOrDefault(s.id(), Map.of()).get(maand);
            return k == null || !k.geleverd();
        }).map(Meetschool::naam).toList();
        return new KwaliteitPage("Verzuim dat scholen leverden, zoals bekend op "
                + Nederlands.datum(peiling.peildag()) + ". Zonder juli en augustus.",
                months.stream().map(m -> new Maand(Maanden.kort(m), Maanden.lang(m))).toList(), rows, missing, cijfers,
                Invoervondst.of(scholen, quality), magLeveringen);
    }

    private static Rij row(Meetschool school, List<Integer> months, Map<Integer, Kwaliteit> by) {
        var cells = new ArrayList<Cel>();
        int delivered = 0;
        long lines = 0;
        long faults = 0;
        for (int month : months) {
            if (!school.was(month)) {
                cells.add(new Cel("", "", "bestond niet meer"));
                continue;
            }
            var k = by.get(month);
            cells.add(k == null || !k.geleverd()
                    ? new Cel("kruis", "stop", "niet geleverd")
                    : !k.opvallend().isEmpty()
                            ? new Cel("vlag", "let", k.opTijd() ? "op tijd, valt op" : "te laat, valt op")
                            : k.opTijd()
                                    ? new Cel("vinkje", "ok", "op tijd")
                                    : new Cel("klok", "let", "te laat"));
            if (k != null && k.geleverd()) {
                delivered++;
                lines += k.regels();
                faults += k.fouten();
            }
        }
        Integer end = school.totMaand();
        String note = (school.pilot() ? "pilot " : "")
                + (end == null ? "" : "tot en met " + Maanden.lang(end - 1));
        return new Rij(school.naam(), note.strip(), cells,
                delivered + " van " + months.stream().filter(school::was).count(),
                lines == 0 ? "" : Nederlands.procent((double) (lines - faults) / lines, 0));
    }
}
