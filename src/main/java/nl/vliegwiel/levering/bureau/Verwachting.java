package nl.vliegwiel.levering.bureau;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * What is expected of one party of one kind, and how the last delivery was.
 *
 * @param partij key of the school or gemeente; regio for what nobody else delivers
 * @param laatste what should be there by now; volgende: what comes after that
 * @param volledig share of the lesson days of the last month that was delivered; null: of this kind nobody can say
 * @param omvang rows of the last delivery, per lesson day where it is about days; vorigeOmvang of the one before
 * @param zelfde the last delivery holds the same bytes as the one before
 */
public record Verwachting(Leverritme ritme, String partij, long id, String naam, String verband,
        @Nullable LocalDate geleverdTot, @Nullable LocalDate ontvangenOp, Peildag laatste, Peildag volgende,
        @Nullable Double volledig, long regels,
        long fouten, @Nullable Double omvang, @Nullable Double vorigeOmvang, boolean zelfde, LocalDate vandaag) {

    /** nodig: the day that a delivery must reach for it, such as the last day with lessons of a month. */
    record Peildag(LocalDate nodig, LocalDate uiterlijk) {
    }

    private boolean reaches(Peildag peildag) {
        var met = ritme.totDag() ? geleverdTot : ontvangenOp;
        return met != null && !met.isBefore(peildag.nodig());
    }

    public boolean telaat() {
        return !reaches(laatste);
    }

    public boolean compleet() {
        return reaches(volgende);
    }

    /** On time; expected on …; … days late. */
    public String stand() {
        if (telaat())
            return Nederlands.dagen(ChronoUnit.DAYS.between(laatste.uiterlijk(), vandaag)) + " te laat";
        return compleet() ? "op tijd" : "verwacht uiterlijk " + Nederlands.dag(volgende.uiterlijk());
    }

    public String geleverdZin() {
        if (geleverdTot == null && ontvangenOp == null)
            return "nog niets";
        return ritme.totDag() && geleverdTot != null
                ? "t/m " + Nederlands.datum(geleverdTot)
                : "op " + Nederlands.datum(java.util.Objects.requireNonNull(ontvangenOp));
    }

    public String volledigZin() {
        return volledig == null ? "" : Nederlands.procent(volledig, 0);
    }

    /** Share of rows that could not be taken. */
    public String nietMee() {
        return regels == 0 ? "" : Nederlands.procent((double) fouten / regels, 1);
    }

    /** Does it look like the one before; empty when there is nothing to compare. */
    public String past() {
        if (zelfde)
            return "Nee, hetzelfde bestand als de vorige keer";
        if (omvang == null || vorigeOmvang == null || vorigeOmvang <= 0)
            return "";
        if (omvang > vorigeOmvang * ritme.vreemd())
            return "Nee, veel meer regels";
        return omvang * ritme.vreemd() < vorigeOmvang ? "Nee, veel minder regels" : "Ja";
    }

    /** What a reminder asks: Verzuim aanleveren tot en met 29 mei 2026. */
    String vraag() {
        return ritme.naam() + " aanleveren " + (ritme.totDag() ? "tot en met " : "van na ")
                + Nederlands.datum(laatste.nodig());
    }

    /** The same reminder has the same key, so that one is reminded once. */
    String merk() {
        return "levering:" + ritme.soort() + ":" + ritme.wie() + ":" + id + ":" + laatste.nodig();
    }
}
