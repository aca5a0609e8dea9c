package nl.vliegwiel.jeugdhulp;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One row of a message of iJw, without a person. aanbieder: AGB code; bericht, client, toewijzing, referentie: pseudonyms;
 * product: code of the contract; money in cents; a last day is inclusive, as in the message.
 */
public sealed interface Berichtregel {

    /** A gemeente gives a provider the order to help (JW301). reden: JZ002, 13 is as if it never was. */
    record Toewijzing(String aanbieder, LocalDate dagtekening, long bericht, long client, long toewijzing,
            @Nullable Long referentie, @Nullable String categorie, @Nullable String product,
            LocalDateTime toegewezen, LocalDate van, @Nullable LocalDate tot, @Nullable String reden,
            @Nullable Long budget) implements Berichtregel {
    }

    /** The help began (JW305), or that row is taken back. toewijzing 0: without an order. */
    record Start(String aanbieder, LocalDate dagtekening, long bericht, long client, long toewijzing,
            String categorie, String product, LocalDate begin, boolean verwijderd) implements Berichtregel {
    }

    /** The help that began on this day ended (JW307), or that row is taken back. reden: JZ588. */
    record Stop(String aanbieder, LocalDate dagtekening, long bericht, long client, long toewijzing,
            String categorie, String product, LocalDate begin, LocalDate einde, String reden,
            boolean verwijderd) implements Berichtregel {
    }

    /** A provider asks for an order (JW315) with who referred, or for a change of one (JW317). */
    record Verzoek(String aanbieder, LocalDate dagtekening, long bericht, long client, long referentie, String soort,
            @Nullable String categorie, @Nullable String verwijzer, @Nullable LocalDate vanaf)
            implements
                Berichtregel {
    }

    /** One line of a claim (JW323). bedrag: credit is negative. */
    record Prestatie(String aanbieder, LocalDate dagtekening, long bericht, long client, long toewijzing,
            long referentie, String categorie, String product, LocalDate van, LocalDate tot, long volume,
            String eenheid, long bedrag) implements Berichtregel {
    }

    /** What the receiver said of a message. soort: jw302, jw316 or jw319; of the last the code is 2 (looked into) or 1 and why not: 1/8. */
    record Antwoord(String aanbieder, LocalDate dagtekening, long bericht, String soort, String retourcode)
            implements
                Berichtregel {
    }
}
