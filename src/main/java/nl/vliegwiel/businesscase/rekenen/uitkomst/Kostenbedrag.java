package nl.vliegwiel.businesscase.rekenen.uitkomst;

import java.util.List;

/** What one line of costs comes to: present value and the amounts of year 0 to the horizon in euros, undiscounted. */
public record Kostenbedrag(String code, String naam, double contant, List<Double> perJaar) {

    public Kostenbedrag {
        perJaar = List.copyOf(perJaar);
    }
}
