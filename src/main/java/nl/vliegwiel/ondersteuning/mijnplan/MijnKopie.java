package nl.vliegwiel.ondersteuning.mijnplan;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the plan holds and this reader may read, in the order of the page. Also what the file holds.
 *
 * @param wie name, birthday, school and class
 */
public record MijnKopie(List<Regel> wie, List<Deel> delen) {

    /** One part: goals, conversations, … */
    public record Deel(String naam, List<Regel> regels) {
    }

    /**
     * One line.
     *
     * @param wat what it is, or who and when in words
     */
    public record Regel(LocalDate op, String wat, String tekst, String door) {
    }
}
