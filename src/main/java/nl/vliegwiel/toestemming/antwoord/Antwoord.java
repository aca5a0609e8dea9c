package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * Where one person stands for one purpose: the newest answer, and whether was asked again after it.
 *
 * @param sleutel j, the key of a parent, or empty when custody is unknown
 * @param nodig the law asks for this person today
 * @param uitkomst null: never answered
 * @param geldigTot first day on which a yes no longer holds
 * @param gevraagdOp asked after that answer; null: not
 */
public record Antwoord(String sleutel, boolean jeugdige, String naam, String relatie, boolean nodig,
        @Nullable String uitkomst, @Nullable OffsetDateTime op, @Nullable LocalDate geldigTot, @Nullable String wijze,
        @Nullable OffsetDateTime gevraagdOp) {

    /** How a cell of the matrix looks. open: somebody still has to answer. */
    public record Cel(String tekst, String soort, @Nullable String icoon, String onder, boolean open) {
    }

    /** A yes that holds today. */
    public boolean geldt(LocalDate vandaag) {
        return "gegeven".equals(uitkomst) && geldigTot != null && geldigTot.isAfter(vandaag);
    }

    /** A no, or a yes that was taken back. */
    public boolean nee() {
        return "geweigerd".equals(uitkomst) || "ingetrokken".equals(uitkomst);
    }

    public boolean gevraagd() {
        return uitkomst != null || gevraagdOp != null;
    }

    /** The word, the sign and the line under it. overbodig: another one already said no. */
    public Cel cel(LocalDate vandaag, boolean overbodig) {
        if (geldt(vandaag))
            return new Cel("Ja", "ok", "vinkje", moment(), false);
        if (!nodig)
            return new Cel("Niet nodig", "muted", null, "", false);
        if (nee())
            return new Cel("ingetrokken".equals(uitkomst) ? "Ingetrokken" : "Nee", "stop", "kruis", opnieuw(), false);
        if ("wil_meer_weten".equals(uitkomst))
            return new Cel("Wil meer weten", "let", "zandloper", opnieuw(), true);
        if (overbodig)
            return new Cel("Geen antwoord", "muted", null, "niet meer nodig", false);
        if (gevraagdOp != null)
            return new Cel("Geen antwoord", "let", "zandloper", "gevraagd " + dag(gevraagdOp), true);
        if (geldigTot != null)
            return new Cel("Verlopen", "let", "zandloper", "op " + Nederlands.kort(geldigTot), true);
        return new Cel("Nog niet gevraagd", "muted", null, "", true);
    }

    private String opnieuw() {
        return gevraagdOp == null ? moment() : "opnieuw gevraagd " + dag(gevraagdOp);
    }

    private String moment() {
        return op == null ? "" : dag(op) + ", " + Antwoorden.wijze(wijze);
    }

    private static String dag(OffsetDateTime op) {
        return Nederlands.kort(Nederlands.dagVan(op));
    }
}
