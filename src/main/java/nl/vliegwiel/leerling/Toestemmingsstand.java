package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.util.List;

/** What the strip on top of a casus says of each purpose of sharing. The module toestemming answers. */
public interface Toestemmingsstand {

    /**
     * One purpose.
     *
     * @param naam Overleg met huisarts
     * @param tekst Wacht op vader
     * @param soort ok, let, stop or empty: class of the tag
     * @param icoon name of an icon of web
     */
    record Stand(String naam, String tekst, String soort, String icoon) {
    }

    /** The purposes that were ever asked or that the casus needs, in their order; in one statement. */
    List<Stand> standen(long casus, LocalDate vandaag);
}
