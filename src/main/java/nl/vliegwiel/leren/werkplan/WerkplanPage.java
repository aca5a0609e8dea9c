package nl.vliegwiel.leren.werkplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import nl.vliegwiel.leren.werkplan.Verbeteractie.Stand;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;
import nl.vliegwiel.web.Wanneer;

/**
 * The work plan of one school year: what is open, the most pressing first, and what is closed.
 *
 * @param mij only what is for the reader
 */
public record WerkplanPage(Schooljaar jaar, boolean ditJaar, boolean mij, List<Rij> open, List<Rij> gesloten,
        Standen standen, boolean mag) implements Page {

    /** One action; slot: why it was closed, geleerd: what was learnt of it; over: the figure or the goal that it is about, cijfer: where that figure stands. */
    public record Rij(String wat, String url, String wie, Wanneer wanneer, Stand stand, String over, String cijfer,
            String verwacht, String school, String slot, String geleerd) {
    }

    static WerkplanPage of(Schooljaar jaar, List<Verbeteractie> acties, boolean mij, Lezer lezer,
            Indicatoren indicatoren, LocalDate vandaag, boolean mag) {
        var rows = acties.stream().filter(a -> !mij || a.voor(lezer)).sorted(volgorde(vandaag))
                .map(a -> row(a, indicatoren, vandaag)).toList();
        return new WerkplanPage(jaar, jaar.equals(Schooljaar.van(vandaag)), mij,
                rows.stream().filter(r -> r.stand().open()).toList(),
                rows.stream().filter(r -> !r.stand().open()).toList(), Standen.of(acties, vandaag), mag);
    }

    /** Late first, then what is nearest; closed last. */
    static Comparator<Verbeteractie> volgorde(LocalDate vandaag) {
        return Comparator.comparing((Verbeteractie a) -> !a.stand(vandaag).open())
                .thenComparing(Verbeteractie::wanneer).thenComparingLong(Verbeteractie::id);
    }

    private static Rij row(Verbeteractie a, Indicatoren indicatoren, LocalDate vandaag) {
        var indicator = a.indicator() == null ? null : indicatoren.find(a.indicator()).orElse(null);
        String goal = indicatoren.doelen().stream().filter(d -> d.code().equals(a.doel()))
                .map(d -> "Doel " + d.nummer() + ": " + d.naam()).findFirst().orElse("");
        var stand = a.stand(vandaag);
        var when = stand.open()
                ? Wanneer.uiterlijk(a.wanneer(), vandaag)
                : new Wanneer(Nederlands.datum(a.wanneer()), "", Wanneer.Soort.STRAKS);
        return new Rij(a.wat(), a.url(), a.wie(), when, stand, indicator == null ? goal : indicator.naam(),
                indicator == null ? "" : "/monitor/" + indicator.code(), a.verwacht(),
                a.school() == null ? "" : a.school(), a.reden(), a.geleerd());
    }

    public String vorig() {
        return WerkplanController.URL + "?jaar=" + jaar.vorige().jaar();
    }

    public String volgend() {
        return WerkplanController.URL + "?jaar=" + jaar.volgende().jaar();
    }

    public String hier() {
        return WerkplanController.URL + "?jaar=" + jaar.jaar();
    }

    @Override
    public String titel() {
        return "Werkplan " + jaar.naam();
    }
}
