package nl.vliegwiel.toestemming.gevaar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * Break-glass: four hours in one casus, for a reason, judged afterwards by somebody else.
 *
 * @param rol of whoever took it, at that moment
 * @param oordeel terecht or onterecht; null: not yet judged
 * @param casusSleutel key of the casus, only when this reader may see it
 */
public record Noodtoegang(long id, String sleutel, long casusId, long accountId, String naam, String rol,
        String casusnummer, String school, String reden, OffsetDateTime op, OffsetDateTime tot,
        LocalDate beoordelenVoor, @Nullable OffsetDateTime beoordeeldOp, @Nullable String beoordeeldDoor,
        @Nullable String oordeel, @Nullable String toelichting, @Nullable String casusSleutel) {

    public boolean open(OffsetDateTime nu) {
        return tot.isAfter(nu) && !"onterecht".equals(oordeel);
    }

    /** Refuses the one who took it, and a second judgement. */
    void mustBeJudgedBy(long lezer) {
        if (accountId == lezer)
            throw new Geweigerd("Je kunt je eigen noodtoegang niet beoordelen. Een ander doet dat.");
        if (beoordeeldOp != null)
            throw new Geweigerd("Deze noodtoegang is al beoordeeld op "
                    + Nederlands.datum(Nederlands.dagVan(beoordeeldOp)) + ".");
    }
}
