package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Toestemmingsstand;
import nl.vliegwiel.web.Nederlands;

/**
 * One purpose of sharing in one casus: what everybody answered, and whether it may. The database computed whether.
 *
 * @param geldigTot first day on which it no longer may; null: it may not
 * @param uitzonderingTot last day of a confirmed weighing; null: there is none
 */
public record Doelstand(Deeldoel doel, @Nullable LocalDate geldigTot, @Nullable LocalDate uitzonderingTot,
        List<Antwoord> antwoorden) {

    /** What parents read of the others: never who, never what (ux decision 4). */
    public static final String VOOR_OUDERS = "Nog niet iedereen heeft ja gezegd";

    /** The answer to 'Mag het?'. */
    public enum Mag {
        MAG("Mag", "ok", "vinkje"), NA_AFWEGING("Mag, na afweging", "info", "schild"), NOG_NIET("Nog niet", "let",
                "zandloper"), MAG_NIET("Mag niet", "stop", "kruis");

        public final String tekst;
        public final String soort;
        public final String icoon;

        Mag(String tekst, String soort, String icoon) {
            this.tekst = tekst;
            this.soort = soort;
            this.icoon = icoon;
        }
    }

    public Mag mag() {
        if (geldigTot != null)
            return Mag.MAG;
        if (uitzonderingTot != null)
            return Mag.NA_AFWEGING;
        return antwoorden.stream().anyMatch(a -> a.nodig() && a.nee()) ? Mag.MAG_NIET : Mag.NOG_NIET;
    }

    public boolean gevraagd() {
        return antwoorden.stream().anyMatch(Antwoord::gevraagd);
    }

    /** The rule asks for parents and of somebody it is not known whether there is custody. */
    public boolean gezagOnbekend() {
        return antwoorden.stream().anyMatch(a -> a.nodig() && a.sleutel().isEmpty());
    }

    /** Who must still say yes. */
    public List<Antwoord> missing(LocalDate vandaag) {
        return antwoorden.stream().filter(a -> a.nodig() && !a.sleutel().isEmpty() && !a.geldt(vandaag)).toList();
    }

    public Optional<Antwoord> van(String sleutel) {
        return antwoorden.stream().filter(a -> a.sleutel().equals(sleutel)).findFirst();
    }

    /** The cell of this person. */
    public Antwoord.Cel cel(String sleutel, LocalDate vandaag) {
        boolean nee = antwoorden.stream().anyMatch(a -> a.nodig() && a.nee());
        return van(sleutel).map(a -> a.cel(vandaag, nee))
                .orElse(new Antwoord.Cel("Niet nodig", "muted", null, "", false));
    }

    /** The line under 'Mag het?': until when, or on whom it waits. */
    public String onder(LocalDate vandaag) {
        return switch (mag()) {
            case MAG -> "tot " + dag(geldigTot, vandaag);
            case NA_AFWEGING -> "tot " + dag(uitzonderingTot, vandaag);
            case MAG_NIET -> "";
            case NOG_NIET -> gezagOnbekend() ? "gezag onbekend" : wacht(vandaag);
        };
    }

    private String wacht(LocalDate vandaag) {
        var wachten = missing(vandaag);
        if (wachten.isEmpty())
            return "";
        return wachten.size() > 2
                ? "wacht op " + wachten.size() + " mensen"
                : "wacht op " + Nederlands.opsomming(wachten.stream()
                        .map(a -> a.jeugdige() ? a.naam() : a.relatie()).toList());
    }

    private static String dag(@Nullable LocalDate dag, LocalDate vandaag) {
        return dag == null
                ? ""
                : Nederlands.kort(dag) + (dag.getYear() == vandaag.getYear() ? "" : " " + dag.getYear());
    }

    /** This purpose in the strip on top of a casus. */
    Toestemmingsstand.Stand stand(LocalDate vandaag) {
        var mag = mag();
        String tekst = mag.tekst;
        if (mag == Mag.NOG_NIET)
            tekst = gevraagd() ? Nederlands.hoofdletter(onder(vandaag)) : "Nog niet gevraagd";
        return new Toestemmingsstand.Stand(doel.naam(), tekst.isEmpty() ? mag.tekst : tekst, mag.soort, mag.icoon);
    }
}
