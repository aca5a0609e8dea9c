package nl.vliegwiel.samenwerking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * One location of a school. The code is BRIN plus two digits for vo and po; other sectors have a key of their own
 * (LRK for kinderopvang, a location code for mbo).
 *
 * @param sleutelsoort brin-vestiging, lrk, mbo-locatie or eigen
 * @param pilotVanaf first day in the pilot; null: a comparison school
 * @param golf wave of joining, null outside the pilot
 */
public record School(long id, String sleutel, String sleutelsoort, String code, String naam, String korteNaam,
        String sector, String schoolsoort, @Nullable Long bestuurId, @Nullable Long gemeenteId, @Nullable Long swvId,
        @Nullable String pc4, @Nullable LocalDate pilotVanaf, @Nullable Integer golf, LocalDate geldigVan,
        @Nullable LocalDate geldigTot, @Nullable Long opvolgerId, int versie) {

    public boolean geldig(LocalDate op) {
        return !op.isBefore(geldigVan) && (geldigTot == null || op.isBefore(geldigTot));
    }

    /** Merged into another school on this day. */
    public School opgevolgd(School opvolger, LocalDate op) {
        if (opvolger.id() == id)
            throw new Geweigerd("Een school kan niet zichzelf opvolgen. Kies een andere.");
        if (geldigTot != null)
            throw new Geweigerd("Deze school is al gestopt.");
        if (!op.isAfter(geldigVan))
            throw new Geweigerd("De datum ligt voor het begin van deze school. Kies een latere datum.");
        return new School(id, sleutel, sleutelsoort, code, naam, korteNaam, sector, schoolsoort, bestuurId, gemeenteId,
                swvId, pc4, pilotVanaf, golf, geldigVan, op, opvolger.id(), versie);
    }
}
