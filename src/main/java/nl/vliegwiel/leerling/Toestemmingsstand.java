package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.util.List;

/** What the top of a casus says of each purpose of sharing, and who may read along. The module toestemming answers. */
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

    /**
     * What may be shared of one casus today.
     *
     * @param strook the purposes that were ever asked or that the casus needs, in their order
     * @param relaties moeder, vader, voogd, verzorger: who is tied to the young person today
     * @param oudersLezen false while a closed exception keeps them out
     * @param teamLeest consent or a confirmed exception holds
     * @param anderen receivers outside the team who may read the work: consulent, toegang, jeugdarts
     */
    record Beeld(List<Stand> strook, List<String> relaties, boolean oudersLezen, boolean teamLeest,
            List<String> anderen) {
        static final Beeld NIETS = new Beeld(List.of(), List.of(), false, false, List.of());
    }

    /** In one statement. */
    Beeld beeld(long casus, LocalDate vandaag);
}
