package nl.vliegwiel.samenwerking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * A partner: gemeente, samenwerkingsverband, schoolbestuur, aanbieder, onderzoeksbureau. Valid in [geldigVan, geldigTot);
 * what ended may have a successor, as Heerhugowaard and Langedijk have Dijk en Waard.
 *
 * @param code CBS gemeentecode, number of the samenwerkingsverband, bevoegd gezag, AGB …
 * @param sector vo, po … for a samenwerkingsverband; null otherwise
 */
public record Organisatie(long id, String sleutel, String soort, String code, String naam, @Nullable String sector,
        LocalDate geldigVan, @Nullable LocalDate geldigTot, @Nullable Long opvolgerId, int versie) {

    public boolean geldig(LocalDate op) {
        return !op.isBefore(geldigVan) && (geldigTot == null || op.isBefore(geldigTot));
    }

    /** Ended on this day (exclusive) in favour of a successor of the same kind. */
    public Organisatie opgevolgd(Organisatie opvolger, LocalDate op) {
        if (opvolger.id() == id)
            throw new Geweigerd("Een organisatie kan niet zichzelf opvolgen. Kies een andere.");
        if (!opvolger.soort().equals(soort))
            throw new Geweigerd("De opvolger is een ander soort organisatie. Kies een " + soort + ".");
        if (geldigTot != null)
            throw new Geweigerd("Deze organisatie is al gestopt.");
        if (!op.isAfter(geldigVan))
            throw new Geweigerd("De datum ligt voor het begin van deze organisatie. Kies een latere datum.");
        return new Organisatie(id, sleutel, soort, code, naam, sector, geldigVan, op, opvolger.id(), versie);
    }
}
