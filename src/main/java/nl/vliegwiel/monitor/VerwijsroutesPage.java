package nl.vliegwiel.monitor;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/**
 * Who refers where.
 *
 * @param stappen how long each step takes, in the order of the route
 * @param delen   was the team there, who brought it in, and what was refused
 */
public record VerwijsroutesPage(String totEnMet, List<Routetabel> tabellen, List<Verlopend> verlopen,
        List<Rij> stappen, List<Rij> delen) implements Page {

    /** A figure over time; verloop null: niets says why. */
    public record Verlopend(String naam, String url, String niets, @Nullable Verloop verloop) {
    }

    /** A figure in one line; marge empty when it is not shown. */
    public record Rij(String naam, String url, String waarde, String marge, String moment, String oordeel) {
    }

    static Rij rij(Reeks reeks) {
        var indicator = reeks.indicator();
        String url = "/monitor/" + indicator.code();
        var latest = reeks.laatste();
        if (latest == null) {
            return new Rij(indicator.naam(), url, Doelblok.niets(reeks), "", "", "");
        }
        return new Rij(indicator.naam(), url,
                Cijfer.waarde(indicator, latest)
                        + ("DUUR".equals(indicator.soort().name()) ? " " + Cijfer.verschileenheid(indicator) : ""),
                Cijfer.interval(indicator, latest), Tegel.moment(reeks, latest.moment()),
                reeks.kaart().oordeel().woorden());
    }

    @Override
    public String titel() {
        return "Routes";
    }
}
