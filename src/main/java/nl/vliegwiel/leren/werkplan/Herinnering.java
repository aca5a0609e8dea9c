package nl.vliegwiel.leren.werkplan;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Nederlands;

/** What of the work plan asks for attention of one reader. */
final class Herinnering {

    /** So many days ahead an action is said to be near. */
    static final int DAYS = 14;

    private Herinnering() {
    }

    /** Je hebt 2 acties in het werkplan die voor 11 december klaar moeten zijn: 1 is te laat. Empty when there are none. */
    static String zin(List<Verbeteractie> acties, Lezer lezer, LocalDate vandaag) {
        var near = acties.stream().filter(a -> a.voor(lezer) && a.stand(vandaag).open())
                .filter(a -> !a.wanneer().isAfter(vandaag.plusDays(DAYS))).toList();
        if (near.isEmpty()) {
            return "";
        }
        long late = near.stream().filter(a -> a.wanneer().isBefore(vandaag)).count();
        return "In het werkplan " + (near.size() == 1 ? "staat " : "staan ")
                + Nederlands.aantal(near.size(), "actie", "acties") + " van jou voor de komende twee weken"
                + (late == 0 ? "." : ", waarvan " + late + " te laat.");
    }
}
