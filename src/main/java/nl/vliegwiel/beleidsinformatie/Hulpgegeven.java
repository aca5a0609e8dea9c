package nl.vliegwiel.beleidsinformatie;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One traject under the regime jeugdhulp as its provider keeps it, with what CBS asks and nobody else needs.
 *
 * @param kenmerk of the young person; stands in the list to which the provider adds BSN's
 * @param gemeente CBS code of where the young person lives; null when that is not known here
 * @param einde last day; null when it ran on the last day of the period
 * @param reden CBS reason of ending, 01 to 05
 * @param hulpvorm null, and so verwijzer, crisis and pgb: not recorded yet
 * @param pgb paid from a personal budget: then CBS hears it from the SVB
 * @param verwezen kind of referrer, when the casus came by a referral; null when not
 * @param jeugdigeNut answer of the young person at the end, 1 to 10; only when this was the only help in the casus
 */
record Hulpgegeven(String sleutel, long casusId, long jeugdigeId, String kenmerk, String wie, LocalDate geboortedatum,
        String geslacht, @Nullable String gemeente, String hulp, LocalDate begin, @Nullable LocalDate einde,
        @Nullable String reden, @Nullable String hulpvorm, @Nullable String verwijzer, @Nullable Boolean crisis,
        @Nullable Boolean pgb, @Nullable String verwezen, @Nullable Integer jeugdigeNut,
        @Nullable String jeugdigeToekomst, @Nullable Integer ouderNut, @Nullable String ouderToekomst) {

    boolean isCompleet() {
        return hulpvorm != null;
    }
}
