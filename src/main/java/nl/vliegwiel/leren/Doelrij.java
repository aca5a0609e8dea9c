package nl.vliegwiel.leren;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leren.werkplan.Verbeteractie;
import nl.vliegwiel.monitor.Uitspraak;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.web.Nederlands;

/** One goal from result to work plan: its figures, what is done for it all the time, and what is done differently now. */
public record Doelrij(int nummer, String code, String naam, String zin, List<Cijfer> cijfers,
        List<Inspanning> inspanningen, List<Actie> acties) {

    /** A figure with its sign and its value; teken empty: nothing is shown, waarde says so and waarom why. */
    public record Cijfer(String naam, String url, String teken, String oordeel, String waarde, String waarom) {
    }

    /** What is done all the time. */
    public record Inspanning(String wat, String wie) {
    }

    /** What is done differently. */
    public record Actie(String wat, String url, String bij, Verbeteractie.Stand stand) {
    }

    static List<Doelrij> van(Indicatoren indicatoren, List<Indicator> figures, Map<String, Uitspraak> said,
            List<Kompas.Inspanning> efforts, List<Verbeteractie> actions, LocalDate dag) {
        return indicatoren.doelen().stream().map(d -> new Doelrij(d.nummer(), d.code(), d.naam(), d.zin(),
                figures.stream().filter(i -> i.doel().equals(d.code())).map(i -> cijfer(i, said.get(i.code())))
                        .toList(),
                efforts.stream().filter(e -> e.doel().equals(d.code())).map(e -> new Inspanning(e.wat(), e.wie()))
                        .toList(),
                actions.stream().filter(a -> d.code().equals(a.doel()) && a.gestoptOp() == null)
                        .map(a -> new Actie(a.wat(), a.url(), a.wie() + ", " + Nederlands.dagMaand(a.wanneer()),
                                a.stand(dag)))
                        .toList()))
                .toList();
    }

    private static Cijfer cijfer(Indicator indicator, @Nullable Uitspraak said) {
        String name = Nederlands.hoofdletter(indicator.tekst("kort"));
        String url = "/monitor/" + indicator.code();
        if (said == null) {
            return new Cijfer(name, url, "", "", "nog niet", "Er is nog geen publicatie.");
        }
        if (said.getoond().isEmpty()) {
            boolean small = said.niets().toLowerCase(Locale.ROOT).startsWith("niet getoond");
            return new Cijfer(name, url, "", "", small ? "niet getoond" : "nog niet", said.niets());
        }
        return new Cijfer(name, url, said.teken(), said.woorden(), said.getoond(), "");
    }

    /** Is there something to talk about: an action, an effort, or a figure that changed. */
    boolean bijzonder() {
        return !acties.isEmpty() || !inspanningen.isEmpty() || cijfers.stream()
                .anyMatch(c -> c.teken().startsWith("let-op") || c.teken().startsWith("ver"));
    }
}
