package nl.vliegwiel.businesscase.studie;

import java.util.List;

/**
 * One of the eight steps of the Algemene leidraad, and how far this version is with it.
 *
 * @param stand open, gedaan or niet_relevant; the last with a reason
 */
public record Stap(int nummer, String naam, String uitleg, String stand, String reden) {
    public static final String OPEN = "open";
    public static final String GEDAAN = "gedaan";
    public static final String NIET_RELEVANT = "niet_relevant";
    static final List<String> STANDEN = List.of(OPEN, GEDAAN, NIET_RELEVANT);

    /** The eight, in their order, all open. */
    static final List<Stap> ACHT = List.of(
            nieuw(1, "Probleem", "Wat gaat er nu niet goed, voor wie, en hoe groot is het?"),
            nieuw(2, "Nulalternatief", "Hoe gaat het verder zonder dit plan, met het beleid dat er al is?"),
            nieuw(3, "Alternatieven", "Wat kun je doen? Minstens één echt plan, liefst meer."),
            nieuw(4, "Effecten en baten", "Wat verandert er, hoe zeker is dat, en wat is het waard?"),
            nieuw(5, "Kosten", "Wat kost het extra, elk jaar, en wie betaalt dat?"),
            nieuw(6, "Varianten en risico's", "Wat als het mee- of tegenvalt?"),
            nieuw(7, "Overzicht", "Staat alles op één blad, ook wat niet in euro's is te zeggen?"),
            nieuw(8, "Uitleg", "Wat zegt het, wat niet, en wat moeten we meten om meer te weten?"));

    public static Stap nieuw(int nummer, String naam, String uitleg) {
        return new Stap(nummer, naam, uitleg, OPEN, "");
    }

    Stap met(String anders, String waarom) {
        return new Stap(nummer, naam, uitleg, anders, waarom);
    }

    public boolean open() {
        return stand.equals(OPEN);
    }

    public String standwoord() {
        return stand.equals(NIET_RELEVANT) ? "niet relevant" : stand;
    }
}
