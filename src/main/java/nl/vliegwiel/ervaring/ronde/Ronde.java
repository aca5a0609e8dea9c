package nl.vliegwiel.ervaring.ronde;

import java.time.LocalDate;

/**
 * One questionnaire at one school, for some weeks.
 *
 * @param uitgenodigd how many people got the question
 * @param tot the first day on which nobody can answer any more
 */
public record Ronde(long id, String sleutel, String lijst, int versie, long schoolId, String school, int uitgenodigd,
        LocalDate van, LocalDate tot) {

    public boolean loopt(LocalDate dag) {
        return tot.isAfter(dag);
    }

    /** The last day on which an answer could come. */
    public LocalDate laatste() {
        return tot.minusDays(1).isBefore(van) ? van : tot.minusDays(1);
    }

    public String url() {
        return RondeController.URL + "/" + sleutel;
    }
}
