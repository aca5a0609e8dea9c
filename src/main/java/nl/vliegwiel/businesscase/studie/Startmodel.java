package nl.vliegwiel.businesscase.studie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.rekenen.model.Pmpost;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;

/** The model that a new study begins with: parties, a team and the wave at the bow, without a number that nobody gave. */
final class Startmodel {
    private static final int HORIZON = 10;
    private static final int LAATSTE = 5;
    private static final int TREKKINGEN = 100_000;

    private Startmodel() {
    }

    static Model of(String naam, String regio, Kengetallen kengetallen, LocalDate vandaag, long zaad) {
        var uitgangspunten = new Uitgangspunten(kengetallen.prijspeil(), vandaag.getYear(), HORIZON,
                kengetallen.discontovoet(vandaag), kengetallen.gevoeligheid(), Uitgangspunten.Moment.EINDE, zaad,
                TREKKINGEN, false);
        return new Model(naam, "Levert een team op elke school meer op dan het kost, en voor wie?", regio,
                "De hulp op en rond school die er nu is, gaat door met dezelfde uren. Alleen wat erbij komt, telt.",
                false,
                uitgangspunten, kengetallen.prijsindex(), parties(), List.of(),
                List.of(unknown("fte", "Extra fte voor het team", "fte", null),
                        unknown("prijs-fte", "Kosten per fte", "fte per jaar", kengetallen.prijspeil()),
                        unknown("lichte-hulp", "Extra lichte hulp doordat het team vroeg vindt", "trajecten per jaar",
                                null),
                        unknown("prijs-lichte-hulp", "Prijs van een traject lichte hulp", "traject",
                                kengetallen.prijspeil())),
                List.of(), List.of(alternative()));
    }

    private static List<Partij> parties() {
        return List.of(party("gemeenten", "Gemeenten", true), party("swv", "Samenwerkingsverbanden", true),
                party("besturen", "Schoolbesturen", true),
                new Partij("verzekeraars", "Zorgverzekeraars", false, Partij.Perspectief.ANDEREN),
                party("rijk", "Rijk", true),
                new Partij("gezinnen", "Jongeren en ouders", false, Partij.Perspectief.DEELNEMERS));
    }

    private static Partij party(String code, String naam, boolean overheid) {
        return new Partij(code, naam, overheid, Partij.Perspectief.BELASTINGBETALERS);
    }

    private static Grootheid unknown(String code, String naam, String eenheid,
            @org.jspecify.annotations.Nullable Integer prijsjaar) {
        return new Grootheid(code, naam, eenheid, null, prijsjaar, Grootheid.Status.AANNAME, null, null, null);
    }

    private static Alternatief alternative() {
        return new Alternatief("team", "Een team op elke school", "",
                IntStream.rangeClosed(0, LAATSTE).mapToObj(j -> new Cohort(j, 1)).toList(), List.of(),
                List.of(new Kostenregel("team", "Team", Kostenregel.Soort.TEAM, "fte", "prijs-fte", 0, LAATSTE,
                        List.of(),
                        0, 0, null, Map.of("gemeenten", 1.0)),
                        new Kostenregel("boeggolf", "Extra lichte hulp", Kostenregel.Soort.BOEGGOLF, "lichte-hulp",
                                "prijs-lichte-hulp", 0, LAATSTE, List.of(), 0, 0, null, Map.of("gemeenten", 1.0))),
                List.of(), List.of(new Pmpost("Leerlingen voelen zich gehoord", Pmpost.Teken.ONBEKEND,
                        "Nog niet gemeten.")),
                null);
    }
}
