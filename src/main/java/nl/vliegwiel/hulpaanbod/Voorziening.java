package nl.vliegwiel.hulpaanbod;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * Help that exists: for whom, how to reach it, what it costs and how long one waits.
 *
 * @param houderId the gemeente or provider that keeps this up to date
 * @param soort school, buurt, preventief, gebiedsteam or gespecialiseerd: from light to heavy
 * @param leeftijdTot inclusive
 * @param themas empty: for any question
 * @param gemeenten ids of gemeenten of residence; empty: the whole region
 * @param scholen ids of schools; empty: every school
 * @param verwijzing who must refer first: nee (nobody), gemeente or arts
 * @param wachtweken weeks until the first talk, on the day wachtOp; null: not known
 * @param nagekekenOp when the keeper last said that this is right
 */
public record Voorziening(long id, String sleutel, long houderId, String houder, String naam, String soort,
        String omschrijving, String voorWie, int leeftijdVan, int leeftijdTot, List<String> themas,
        List<Long> gemeenten, List<Long> scholen, String verwijzing, String aanmelden, String telefoon,
        String website, String kosten, @Nullable Integer wachtweken, @Nullable LocalDate wachtOp,
        LocalDate geldigVan, @Nullable LocalDate geldigTot, LocalDate nagekekenOp, int versie) {
    static final int OUDST = 27;
    private static final int MAANDEN_NAGEKEKEN = 6;
    private static final int MAANDEN_WACHTTIJD = 3;

    /** Nobody said for half a year that this is right. */
    public boolean verouderd(LocalDate vandaag) {
        return nagekekenOp.isBefore(vandaag.minusMonths(MAANDEN_NAGEKEKEN));
    }

    /** The waiting time is of more than three months ago. */
    public boolean wachttijdVerouderd(LocalDate vandaag) {
        return wachtOp != null && wachtOp.isBefore(vandaag.minusMonths(MAANDEN_WACHTTIJD));
    }

    public boolean geldig(LocalDate op) {
        return !op.isBefore(geldigVan) && (geldigTot == null || op.isBefore(geldigTot));
    }

    /** 12 tot en met 18 jaar; vanaf 12 jaar; tot en met 11 jaar; alle leeftijden. */
    public String leeftijd() {
        if (leeftijdVan == 0 && leeftijdTot >= OUDST)
            return "alle leeftijden";
        if (leeftijdVan == 0)
            return "tot en met " + leeftijdTot + " jaar";
        return leeftijdTot >= OUDST
                ? "vanaf " + leeftijdVan + " jaar"
                : leeftijdVan + " tot en met " + leeftijdTot + " jaar";
    }

    /** 3 weken wachten; geen wachttijd; wachttijd onbekend. */
    public String wacht() {
        if (wachtweken == null)
            return "wachttijd onbekend";
        return wachtweken == 0 ? "geen wachttijd" : Nederlands.aantal(wachtweken, "week", "weken") + " wachten";
    }

    /** The keeper looked and it is right. */
    Voorziening nagekeken(LocalDate vandaag) {
        mustBeThere(vandaag);
        return met(geldigTot, vandaag);
    }

    /** Not there any more from this day. */
    Voorziening gestopt(LocalDate op, LocalDate vandaag) {
        mustBeThere(vandaag);
        if (op.isBefore(geldigVan))
            throw new Geweigerd("Dit aanbod is nog niet begonnen. Pas de begindatum aan.");
        return met(op, vandaag);
    }

    private Voorziening met(@Nullable LocalDate tot, LocalDate nagekeken) {
        return new Voorziening(id, sleutel, houderId, houder, naam, soort, omschrijving, voorWie, leeftijdVan,
                leeftijdTot, themas, gemeenten, scholen, verwijzing, aanmelden, telefoon, website, kosten, wachtweken,
                wachtOp, geldigVan, tot, nagekeken, versie);
    }

    private void mustBeThere(LocalDate vandaag) {
        if (geldigTot != null && !geldigTot.isAfter(vandaag))
            throw new Geweigerd("Dit aanbod is al gestopt op " + Nederlands.datum(geldigTot) + ".");
    }
}
