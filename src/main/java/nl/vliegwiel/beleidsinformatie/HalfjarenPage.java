package nl.vliegwiel.beleidsinformatie;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** The periods of which CBS takes a file now, for each organisation of the reader. */
public record HalfjarenPage(List<Houder> houders) implements Page {

    /** One organisation. */
    public record Houder(String sleutel, String naam, List<Rij> rijen) {
    }

    /** One period. soort: how the state looks. */
    public record Rij(String url, String naam, String uiterlijk, String stand, String soort) {

        static Rij van(String organisatie, Halfjaar h, List<Halfjaarbestand> bestanden, LocalDate vandaag) {
            var verzonden = bestanden.stream().filter(b -> b.verzondenOp() != null).findFirst();
            String stand = !h.voorbij(vandaag)
                    ? "loopt nog"
                    : verzonden.isPresent() ? "verstuurd" : "nog niet verstuurd";
            return new Rij("/beleidsinformatie/" + organisatie + "/" + h.code(), Nederlands.hoofdletter(h.naam()),
                    Nederlands.datum(h.uiterlijk()), stand,
                    verzonden.isPresent() ? "ok" : h.uiterlijk().isBefore(vandaag) ? "let" : "");
        }
    }

    @Override
    public String titel() {
        return "Bestand voor CBS";
    }
}
