package nl.vliegwiel.logboek;

import org.jspecify.annotations.Nullable;

/**
 * One line of the log (NEN 7513): keys and glossary words only, never a name or a text. Who, in which role and when is
 * filled in by the database.
 *
 * @param object the kind of thing: casus, contact, toestemming, leerling, levering …
 * @param waarom the purpose: begeleiding, schooldossier, noodtoegang …
 * @param gesloten kept out of the family's extract (Meldcode; what a young person of 12+ withheld)
 */
public record Regel(Gebeurtenis gebeurtenis, String object, @Nullable Long objectId, @Nullable Long casusId,
        @Nullable Long jeugdigeId, @Nullable Long schoolId, String waarom, boolean gesloten) {

    /** What was done, by the words of the log. */
    public enum Gebeurtenis {
        INZIEN, VASTLEGGEN, WIJZIGEN, VERWIJDEREN, ZOEKEN, AFDRUKKEN, UITVOEREN, AANMELDEN, AFMELDEN, GEWEIGERD
    }

    /** Something of a casus was seen or done, for the help itself. */
    public static Regel casus(Gebeurtenis gebeurtenis, String object, @Nullable Long objectId, long casusId,
            @Nullable Long jeugdigeId) {
        return new Regel(gebeurtenis, object, objectId, casusId, jeugdigeId, null, "begeleiding", false);
    }

    /** Something of a young person outside a casus: the register of the school. */
    public static Regel leerling(Gebeurtenis gebeurtenis, String object, @Nullable Long objectId,
            @Nullable Long jeugdigeId, @Nullable Long schoolId) {
        return new Regel(gebeurtenis, object, objectId, null, jeugdigeId, schoolId, "leerlingadministratie", false);
    }

    /** Something that concerns no young person: partners, deliveries, figures. */
    public static Regel beheer(Gebeurtenis gebeurtenis, String object, @Nullable Long objectId) {
        return new Regel(gebeurtenis, object, objectId, null, null, null, "beheer", false);
    }
}
